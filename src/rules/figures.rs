//! The figures of a period: M1-14, M2-17, M2-18 (RULES §6).
//!
//! M1-14「定期对事项办理结果进行统计汇总」; M2-17「纳入年度考核内容」.

use super::cases::Case;
use super::context::Effective;
use crate::domain::figures::{By, Figures, Key, LimitKind, Period, PeriodFigures};
use crate::domain::standing::{AssignmentStanding, MatterStanding, Rule};
use crate::domain::{Body, Date, Profile, UnitId};
use chrono::Datelike as _;
use std::collections::BTreeMap;

/// Counts matters and cases, one at a time.
#[derive(Debug)]
pub struct Counting {
    period: Period,
    by: Option<By>,
    total: Figures,
    groups: BTreeMap<Key, Figures>,
}

impl Counting {
    /// A count of nothing so far.
    pub fn new(period: Period, by: Option<By>) -> Self {
        Self { period, by, total: Figures::default(), groups: BTreeMap::new() }
    }

    /// Counts a matter that is listed, by its standing and its acts that count.
    pub fn matter(&mut self, matter: &MatterStanding, acts: &[Effective<'_>]) {
        of_matter(self.period, matter, acts, |assignment, on, one| {
            self.add(self.by.map(|by| key(by, matter, assignment, on)), one);
        });
    }

    /// Counts a case whose decision gives a measure.
    pub fn case(&mut self, case: &Case<'_>) {
        if let Some((on, one)) = of_case(self.period, case) {
            self.add(self.by.and_then(|by| key_of_case(by, case, on)), one);
        }
    }

    /// The figures, of a ledger whose as-of date is this day.
    pub fn finish(mut self, as_of: Date, profile: &Profile) -> PeriodFigures {
        let points =
            profile.deduction_notice_missed.and_then(|points| usize::try_from(points).ok());
        for figures in self.groups.values_mut().chain([&mut self.total]) {
            figures.deductions = points.map(|points| points * figures.notices_missed);
        }
        PeriodFigures {
            period: self.period,
            as_of,
            total: self.total,
            groups: self.by.map(|_| self.groups.into_iter().collect()),
        }
    }

    fn add(&mut self, key: Option<Key>, one: Figures) {
        self.total += one;
        if let Some(key) = key {
            *self.groups.entry(key).or_default() += one;
        }
    }
}

/// Tells of everything in a matter that the figures of a period count: of which assignment, on which day,
/// and what it adds to them.
pub fn of_matter<'m>(
    period: Period,
    matter: &'m MatterStanding,
    acts: &[Effective<'_>],
    mut tell: impl FnMut(&'m AssignmentStanding, Date, Figures),
) {
    for assignment in &matter.assignments {
        if period.holds(assignment.received) {
            tell(assignment, assignment.received, Figures::of_status(assignment.status));
        }
        for finding in assignment.findings.iter().filter(|finding| period.holds(finding.on)) {
            if let Some(one) = of_rule(finding.rule) {
                tell(assignment, finding.on, one);
            }
        }
    }
    for effective in acts.iter().filter(|effective| period.holds(effective.on)) {
        let Some((unit, one)) = of_act(&effective.act.body) else { continue };
        let Some(assignment) = matter.assignments.iter().find(|a| a.unit == *unit) else {
            continue;
        };
        let granted = || assignment.granted.iter().any(|(id, ..)| *id == effective.act.id);
        if !matches!(effective.act.body, Body::Apply(_)) || granted() {
            tell(assignment, effective.on, one);
        }
    }
}

/// What a case adds to the figures of a period, and on which day: it does where its decision gives a
/// measure.
pub fn of_case(period: Period, case: &Case<'_>) -> Option<(Date, Figures)> {
    let (effective, _) = case.decided.filter(|(_, decide)| decide.measures.give())?;
    let one = Figures { accountability: 1, ..Figures::default() };
    period.holds(effective.on).then_some((effective.on, one))
}

/// The group to which something belongs that happened to an assignment on a day.
pub fn key(by: By, matter: &MatterStanding, assignment: &AssignmentStanding, on: Date) -> Key {
    match by {
        By::Unit => Key::Unit(assignment.unit.clone()),
        By::Category => Key::Category(matter.category),
        By::Leader => Key::Leader(matter.details.leader.clone().unwrap_or_default()),
        By::Limit => Key::Limit(LimitKind::of(assignment)),
        By::Month => month(on),
    }
}

/// The group of a case that was decided on a day: that of its unit or of the month, and none of another
/// kind.
pub fn key_of_case(by: By, case: &Case<'_>, on: Date) -> Option<Key> {
    match by {
        By::Unit => Some(Key::Unit(case.open.1.unit.clone())),
        By::Month => Some(month(on)),
        By::Category | By::Leader | By::Limit => None,
    }
}

/// What a finding adds.
fn of_rule(rule: Rule) -> Option<Figures> {
    let none = Figures::default();
    Some(match rule {
        Rule::FirstReportMissed => Figures { first_reports_missed: 1, ..none },
        Rule::MonthlyReportMissed => Figures { monthly_reports_missed: 1, ..none },
        Rule::ReportIncomplete => Figures { reports_incomplete: 1, ..none },
        Rule::NoticeMissed => Figures { notices_missed: 1, ..none },
        _ => return None,
    })
}

/// Whether acts of its kind may add to the figures.
pub fn may_add(body: &Body) -> bool {
    of_act(body).is_some()
}

/// The unit that an act is about, and what it adds; an application adds where it was granted.
fn of_act(body: &Body) -> Option<(&UnitId, Figures)> {
    let none = Figures::default();
    Some(match body {
        Body::Apply(apply) => (&apply.unit, Figures { extended: 1, ..none }),
        Body::Remind(remind) => (&remind.unit, Figures { reminders: 1, ..none }),
        Body::Interview(interview) => (&interview.unit, Figures { interviews: 1, ..none }),
        Body::Commend(commend) => (&commend.unit, Figures { commendations: 1, ..none }),
        _ => return None,
    })
}

fn month(on: Date) -> Key {
    Key::Month(on.year(), on.month())
}

#[cfg(test)]
mod tests;
