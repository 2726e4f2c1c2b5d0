//! What stands behind the figures of a period: each thing that a number counts, how long completing
//! took, and what the coming weeks hold (M1-14, RULES §6).

use super::desk::About;
use super::leader::is_of;
use crate::domain::figures::{By, Figure, Key, Period};
use crate::domain::standing::{
    AssignmentStanding, Duty, Light, MatterStanding, Obligation, Status,
};
use crate::domain::{Date, UnitId};
use crate::ledger::Current;
use crate::rules::cases::Case;
use crate::rules::figures::{key, key_of_case, may_add, of_case, of_matter};
use chrono::{Datelike as _, Days};
use serde::{Deserialize, Serialize};

/// A number that can be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// A figure of a period, in all or of one group.
    Figure(Period, Figure, Option<(By, Key)>),
    /// What was completed of a period in so many days: which of [`ENDS`].
    Took(Period, usize),
    /// What is to be completed on these days.
    Due(Period),
    /// Which reports of units fall due on these days.
    Reports(Period),
    /// What stands so of the matters of a leader, or of all.
    Light(Light, Option<Box<str>>),
}

/// One of the things that a number counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instance {
    /// The matter or the case.
    pub about: About,
    /// The unit.
    pub unit: UnitId,
    /// The day as of which it counts: of receipt, of what happened, of what is due.
    pub on: Date,
    /// How the unit stands in the matter.
    pub status: Option<Status>,
}

impl What {
    /// The day at which the ledger has to stand, where today is this day.
    pub fn as_of(&self, today: Date) -> Date {
        match self {
            Self::Figure(period, ..) | Self::Took(period, _) => period.to.min(today),
            Self::Due(_) | Self::Reports(_) | Self::Light(..) => today,
        }
    }
}

/// All that a number counts, of the ledger as it stands at [`What::as_of`]. There are as many as the number
/// says, by day.
pub fn instances(current: &Current, what: &What) -> Vec<Instance> {
    let mut found = Vec::new();
    for matter in current.matters().values() {
        let instance = |(assignment, on): (&AssignmentStanding, Date)| Instance {
            about: About::Matter(matter.id, matter.title.clone()),
            unit: assignment.unit.clone(),
            on,
            status: Some(assignment.status),
        };
        found.extend(in_matter(current, matter, what).into_iter().map(instance));
    }
    if let What::Figure(period, figure, group) = what {
        found.extend(cases(current, *period, *figure, group.as_ref()));
    }
    found.sort_by_key(|instance| instance.on);
    found
}

/// What a number counts in a matter.
fn in_matter<'m>(
    current: &Current,
    matter: &'m MatterStanding,
    what: &What,
) -> Vec<(&'m AssignmentStanding, Date)> {
    match what {
        What::Figure(period, figure, group) => {
            let acts = current.state().counting_with(matter.id, current.day(), may_add);
            let mut found = Vec::new();
            of_matter(*period, matter, &acts, |assignment, on, one| {
                let is_of = |(by, of): &(By, Key)| key(*by, matter, assignment, on) == *of;
                if one.of(*figure) > 0 && group.as_ref().is_none_or(is_of) {
                    found.push((assignment, on));
                }
            });
            found
        }
        What::Took(period, at) => {
            let took = completed(*period, matter).filter(|(_, days)| bucket(*days) == *at);
            took.map(|(assignment, _)| (assignment, assignment.received)).collect()
        }
        What::Due(days) => owed(matter, *days, |owed| owed.kind == Duty::Complete),
        What::Reports(days) => owed(matter, *days, is_report),
        What::Light(light, leader) => {
            let assignments = matter.assignments.iter().filter(|of| of.light == *light);
            let of_leader = assignments.filter(|_| is_of(leader.as_deref(), matter));
            of_leader.map(|assignment| (assignment, assignment.received)).collect()
        }
    }
}

/// What units owe in a matter on these days.
fn owed(
    matter: &MatterStanding,
    days: Period,
    counts: fn(&Obligation) -> bool,
) -> Vec<(&AssignmentStanding, Date)> {
    let mut found = Vec::new();
    for assignment in &matter.assignments {
        let owed = assignment.obligations.iter().filter(|owed| counts(owed));
        let due = owed.filter_map(|owed| owed.due).filter(|due| days.holds(*due));
        found.extend(due.map(|due| (assignment, due)));
    }
    found
}

/// The cases that a figure counts.
fn cases<'c>(
    current: &'c Current,
    period: Period,
    figure: Figure,
    group: Option<&'c (By, Key)>,
) -> impl Iterator<Item = Instance> + 'c {
    current.cases().keys().filter_map(move |id| {
        let acts = current.state().counting_of_case(*id, current.day());
        let case = Case::of(*id, &acts)?;
        let (on, one) = of_case(period, &case)?;
        let is_of = |(by, of): &(By, Key)| key_of_case(*by, &case, on).as_ref() == Some(of);
        let (about, unit) = (About::Case(*id), case.open.1.unit.clone());
        (one.of(figure) > 0 && group.is_none_or(is_of)).then_some(Instance {
            about,
            unit,
            on,
            status: None,
        })
    })
}

fn is_report(owed: &Obligation) -> bool {
    matches!(owed.kind, Duty::FirstReport | Duty::MonthlyReport | Duty::AnswerNotice)
}

/// The upper end of each part of the picture, in days after receipt. The last part has no end.
pub const ENDS: [Option<i64>; 8] =
    [Some(5), Some(10), Some(15), Some(20), Some(30), Some(60), Some(90), None];

/// In how many days after receipt the assignments of a period were completed (M1-7: from the day after).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Took {
    /// How many took up to so many days, by [`ENDS`].
    pub counts: [usize; 8],
    /// How many there are.
    pub all: usize,
    /// The number of days within which half of them were completed. None if there are none.
    pub half: Option<i64>,
    /// The number of days within which nine of ten were completed.
    pub nine_of_ten: Option<i64>,
    /// The one that took longest, with its days.
    pub longest: Option<(About, i64)>,
}

/// What completing took, of the assignments that a period's figures count as completed.
pub fn took(current: &Current, period: Period) -> Took {
    let mut took = Took::default();
    let mut all: Vec<i64> = Vec::new();
    for matter in current.matters().values() {
        for (_, days) in completed(period, matter) {
            all.push(days);
            if let Some(count) = took.counts.get_mut(bucket(days)) {
                *count += 1;
            }
            if took.longest.as_ref().is_none_or(|(_, longest)| days > *longest) {
                took.longest = Some((About::Matter(matter.id, matter.title.clone()), days));
            }
        }
    }
    all.sort_unstable();
    took.all = all.len();
    // The least number of days within which at least that part was completed.
    let within =
        |tenths: usize| all.get((all.len() * tenths).div_ceil(10).checked_sub(1)?).copied();
    (took.half, took.nine_of_ten) = (within(5), within(9));
    took
}

/// The assignments of a matter that a period's figures count as completed, with the days that they took.
fn completed(
    period: Period,
    matter: &MatterStanding,
) -> impl Iterator<Item = (&AssignmentStanding, i64)> {
    matter.assignments.iter().filter_map(move |assignment| {
        let counts =
            period.holds(assignment.received) && Figure::Completed.counts(assignment.status);
        let days = (assignment.completed_on? - assignment.received).num_days();
        counts.then_some((assignment, days.max(0)))
    })
}

/// Which of [`ENDS`] so many days fall under.
fn bucket(days: i64) -> usize {
    ENDS.iter().position(|end| end.is_none_or(|end| days <= end)).unwrap_or(ENDS.len())
}

/// A week to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Its Monday to its Sunday; of the week that has begun what is left of it.
    pub days: Period,
    /// How many assignments are to be completed in it.
    pub due: usize,
    /// How many first and monthly reports, and answers to notices, are due in it.
    pub reports: usize,
}

/// This week and the seven after it.
pub fn weeks(current: &Current) -> Vec<Week> {
    const WEEKS: u64 = 8;
    let today = current.day();
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let week = |n: u64| {
        let first = monday + Days::new(7 * n);
        let days = Period { from: first.max(today), to: first + Days::new(6) };
        Week { days, due: 0, reports: 0 }
    };
    let mut weeks: Vec<Week> = (0..WEEKS).map(week).collect();
    let assignments = current.matters().values().flat_map(|matter| &matter.assignments);
    for owed in assignments.flat_map(|assignment| &assignment.obligations) {
        let Some(due) = owed.due else { continue };
        let Some(week) = weeks.iter_mut().find(|week| week.days.holds(due)) else { continue };
        match owed.kind {
            Duty::Complete => week.due += 1,
            _ if is_report(owed) => week.reports += 1,
            _ => {}
        }
    }
    weeks
}
