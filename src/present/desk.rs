//! The desk: what one side owes, by when, over all matters, the cases and the year (RULES §9).

use super::owing::{By, Owing, owed_in};
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

impl Side {
    /// Who owes what this side owes.
    const fn by(&self) -> By<'_> {
        match self {
            Self::Office => By::Office,
            Self::Unit(unit) => By::Unit(unit),
        }
    }

    /// Whether this side sees what somebody owes: an office sees all, a unit its own.
    pub fn sees(&self, by: By<'_>) -> bool {
        *self == Self::Office || self.by() == by
    }
}

/// What is owed by whomever, as far as it is wanted; by day, those without a day first.
pub fn owed(current: &Current, wanted: impl Fn(By<'_>, &Obligation) -> bool) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for matter in current.matters().values() {
        let about = || About::Matter(matter.id, matter.title.clone());
        let owed = owed_in(matter).filter(|(by, owed, _)| wanted(*by, owed));
        items.extend(owed.map(|(_, owed, unit)| item(owed, about(), unit.cloned())));
    }
    items.extend(of_office(current, |owed| wanted(By::Office, owed)));
    items.sort_by(|a, b| (a.due, a.duty, &a.unit).cmp(&(b.due, b.duty, &b.unit)));
    items
}

/// What supervising offices owe beside the matters: in the year and in cases.
fn of_office(current: &Current, wanted: impl Fn(&Obligation) -> bool) -> Vec<Item> {
    let (_, whole) = current.whole();
    let year = About::Year(current.day().year());
    let of_year = whole.iter().filter(|owed| wanted(owed));
    let mut items: Vec<Item> = of_year.map(|owed| item(owed, year.clone(), None)).collect();
    for case in current.cases().values() {
        let unit = Some(case.unit.clone());
        let owed = case.obligations.iter().filter(|owed| wanted(owed));
        items.extend(owed.map(|owed| item(owed, About::Case(case.id), unit.clone())));
    }
    items
}

/// What a side owes, in four stacks, each with its first `most` items. `owing` has the counts of the same matters, so
/// that the matters themselves are gone through only if some are to be listed.
pub fn desk(current: &Current, owing: &Owing, side: &Side, most: usize) -> Vec<Stack> {
    let today = current.day();
    let mut stacks = [When::Overdue, When::Today, When::Week, When::Later].map(|when| Stack {
        when,
        count: 0,
        first: Vec::new(),
    });
    let others = of_office(current, |_| *side == Side::Office);
    let others = others.iter().map(|item| (item.due, 1));
    for (due, many) in owing.by(side.by()).chain(others) {
        if let Some(stack) = stack_of(&mut stacks, When::of(due, today)) {
            stack.count += many;
        }
    }
    if most > 0 {
        for item in owed(current, |by, _| side.by() == by) {
            let stack = stack_of(&mut stacks, When::of(item.due, today));
            if let Some(stack) = stack.filter(|stack| stack.first.len() < most) {
                stack.first.push(item);
            }
        }
    }
    stacks.into()
}

fn stack_of(stacks: &mut [Stack], when: When) -> Option<&mut Stack> {
    stacks.iter_mut().find(|stack| stack.when == when)
}

fn item(owed: &Obligation, about: About, unit: Option<UnitId>) -> Item {
    Item { duty: owed.kind, due: owed.due, cites: owed.cites, about, unit }
}
