//! What every rule is given: the calendar, the profile, the units, the as-of date; and the acts.
//!
//! Rules compare dates with `T` only through the context. It keeps the days on which every comparison so
//! far would come out the same: what was judged stands on all of them.

use crate::calendar::Calendar;
use crate::domain::registry::Unit;
use crate::domain::standing::{Facts, Finding, Rule};
use crate::domain::{Act, Article, Date, Profile, Span, UnitId};
use std::cell::Cell;
use std::collections::BTreeMap;

/// What is given to rules while they judge one thing at one day.
#[derive(Debug)]
pub struct Context<'a> {
    /// Working days.
    pub calendar: &'a Calendar,
    /// The parameters in force.
    pub profile: &'a Profile,
    /// The units that the registry knows.
    pub units: &'a BTreeMap<UnitId, Unit>,
    as_of: Date,
    stands: Cell<Span>,
}

impl<'a> Context<'a> {
    /// A context for judging one thing at a day: a matter, a case or a year.
    pub fn new(
        calendar: &'a Calendar,
        profile: &'a Profile,
        units: &'a BTreeMap<UnitId, Unit>,
        as_of: Date,
    ) -> Self {
        Self { calendar, profile, units, as_of, stands: Cell::new(Span::ALL) }
    }

    /// `T ≥ date`.
    pub fn reached(&self, date: Date) -> bool {
        let reached = self.as_of >= date;
        self.stands.update(|stands| match date.pred_opt() {
            _ if reached => stands.not_before(date),
            Some(before) => stands.not_after(before),
            None => stands,
        });
        reached
    }

    /// `T > date`.
    pub fn passed(&self, date: Date) -> bool {
        date.succ_opt().is_some_and(|next| self.reached(next))
    }

    /// `T` itself, for a rule that needs more than a comparison. What is judged with it stands on that
    /// day alone.
    pub fn day(&self) -> Date {
        self.stands.update(|stands| stands.not_before(self.as_of).not_after(self.as_of));
        self.as_of
    }

    /// The days on which every comparison so far comes out the same.
    pub fn stands(&self) -> Span {
        self.stands.get()
    }

    /// The last of `days` working days counted from the day after `from`.
    pub fn workdays(&self, from: Date, days: u32) -> Date {
        // FORMAT §2 keeps dates within 1900 to 2999, RULES §1 counts within 3650 days.
        self.calendar.workday_after(from, days).unwrap_or(Date::MAX)
    }
}

/// An act that counts, in its place in the order.
#[derive(Debug, Clone, Copy)]
pub struct Effective<'a> {
    /// The act.
    pub act: &'a Act,
    /// The date that counts: as written, or the China date of its recording where back-dated.
    pub on: Date,
    /// Recorded by a supervising office.
    pub by_supervisor: bool,
}

/// The next day. After the last day that can be represented there is none, and it stays.
pub fn next_day(date: Date) -> Date {
    date.succ_opt().unwrap_or(date)
}

/// Collects findings. One that is dated before `valid_from` does not exist (RULES §12).
#[derive(Debug, Clone)]
pub struct Findings {
    valid_from: Date,
    list: Vec<Finding>,
}

impl Findings {
    /// An empty collection.
    pub fn new(profile: &Profile) -> Self {
        Self { valid_from: profile.valid_from, list: Vec::new() }
    }

    /// A finding that cannot be waived.
    pub fn add(&mut self, rule: Rule, cites: Article, on: Date, facts: Facts) {
        self.add_waivable(rule, cites, on, false, facts);
    }

    /// A finding that may be waived; `waived` says whether it is.
    pub fn add_waivable(
        &mut self,
        rule: Rule,
        cites: Article,
        on: Date,
        waived: bool,
        facts: Facts,
    ) {
        if on >= self.valid_from {
            self.list.push(Finding { rule, cites, on, waived, facts });
        }
    }

    /// The day before which no finding is dated.
    pub fn valid_from(&self) -> Date {
        self.valid_from
    }

    /// Takes over what another collector has found.
    pub fn absorb(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// What has been found.
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// Drops the findings that are dated after a day.
    pub fn keep_until(&mut self, last: Date) {
        self.list.retain(|finding| finding.on <= last);
    }

    /// Sorted by date, then by the rule's name.
    pub fn into_sorted(mut self) -> Vec<Finding> {
        self.list.sort_by(|a, b| (a.on, a.rule.name()).cmp(&(b.on, b.rule.name())));
        self.list
    }
}
