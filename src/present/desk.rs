//! The desk: what one side owes, by when, over all matters, the cases and the year (RULES §9).

use crate::domain::case::CaseId;
use crate::domain::matter::MatterId;
use crate::domain::standing::{Duty, Obligation};
use crate::domain::{Article, Date, UnitId};
use crate::ledger::Current;
use chrono::{Datelike as _, Days};
use serde::{Deserialize, Serialize};

/// Whose desk it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// A supervising office's: what all such offices owe.
    Office,
    /// An undertaking unit's: what it owes in its own matters.
    Unit(UnitId),
}

/// What is owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What is to be done.
    pub duty: Duty,
    /// By when, or since when; none where the measure sets no day.
    pub due: Option<Date>,
    /// The article that owes it.
    pub cites: Article,
    /// In what.
    pub about: About,
    /// The unit on whose part it is owed.
    pub unit: Option<UnitId>,
}

/// In what something is owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// A matter, with its title.
    Matter(MatterId, Box<str>),
    /// A case.
    Case(CaseId),
    /// The ledger as a whole, in a year.
    Year(i32),
}

/// When it is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum When {
    /// Its day has passed.
    Overdue,
    /// Today, or as soon as may be where there is no day.
    Today,
    /// Until the end of the week.
    Week,
    /// Later.
    Later,
}

impl When {
    /// The end of the day's week is its Sunday.
    fn of(due: Option<Date>, today: Date) -> Self {
        let left = 6 - today.weekday().num_days_from_monday();
        let sunday = today.checked_add_days(Days::new(left.into())).unwrap_or(today);
        match due {
            None => Self::Today,
            Some(due) if due < today => Self::Overdue,
            Some(due) if due == today => Self::Today,
            Some(due) if due <= sunday => Self::Week,
            Some(_) => Self::Later,
        }
    }
}

/// Some of what is owed at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stack {
    /// When.
    pub when: When,
    /// How many there are.
    pub count: usize,
    /// The first of them, by day.
    pub first: Vec<Item>,
}

/// Who owes something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// A supervising office. What a case's unit owes is asked for by the office, too: the unit has no case in its
    /// file.
    Office,
    /// An undertaking unit, in a matter.
    Unit(&'a UnitId),
}

impl Side {
    /// Whether it is this side that owes it.
    pub fn owes(&self, by: By<'_>) -> bool {
        match (self, by) {
            (Self::Office, By::Office) => true,
            (Self::Unit(own), By::Unit(unit)) => own == unit,
            _ => false,
        }
    }

    /// Whether this side sees it: an office sees all, a unit its own.
    pub fn sees(&self, by: By<'_>) -> bool {
        *self == Self::Office || self.owes(by)
    }
}

/// What is owed by whomever, as far as it is wanted; by day, those without a day first.
pub fn owed(current: &Current, wanted: impl Fn(By<'_>, &Obligation) -> bool) -> Vec<Item> {
    let by_office = |owed: &&Obligation| wanted(By::Office, owed);
    let mut items: Vec<Item> = Vec::new();
    for matter in current.matters().values() {
        let about = || About::Matter(matter.id, matter.title.clone());
        let of_all = matter.obligations.iter().filter(by_office);
        items.extend(of_all.map(|owed| item(owed, about(), None)));
        for assignment in &matter.assignments {
            let unit = &assignment.unit;
            let is_wanted = |owed: &&Obligation| {
                wanted(if owed.kind.is_the_units() { By::Unit(unit) } else { By::Office }, owed)
            };
            let owed = assignment.obligations.iter().filter(is_wanted);
            items.extend(owed.map(|owed| item(owed, about(), Some(unit.clone()))));
        }
    }
    let (_, whole) = current.whole();
    let year = About::Year(current.day().year());
    items.extend(whole.iter().filter(by_office).map(|owed| item(owed, year.clone(), None)));
    for case in current.cases().values() {
        let unit = Some(case.unit.clone());
        let owed = case.obligations.iter().filter(by_office);
        items.extend(owed.map(|owed| item(owed, About::Case(case.id), unit.clone())));
    }
    items.sort_by(|a, b| (a.due, a.duty, &a.unit).cmp(&(b.due, b.duty, &b.unit)));
    items
}

/// What a side owes, in four stacks, of each the first `most`.
pub fn desk(current: &Current, side: &Side, most: usize) -> Vec<Stack> {
    let today = current.day();
    let mut stacks: Vec<Stack> = [When::Overdue, When::Today, When::Week, When::Later]
        .map(|when| Stack { when, count: 0, first: Vec::new() })
        .into();
    for item in owed(current, |by, _| side.owes(by)) {
        let when = When::of(item.due, today);
        if let Some(stack) = stacks.iter_mut().find(|stack| stack.when == when) {
            stack.count += 1;
            if stack.first.len() < most {
                stack.first.push(item);
            }
        }
    }
    stacks
}

fn item(owed: &Obligation, about: About, unit: Option<UnitId>) -> Item {
    Item { duty: owed.kind, due: owed.due, cites: owed.cites, about, unit }
}
