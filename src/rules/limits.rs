//! Receipt, limits and the original due date: M1-6 and M1-7 (RULES §1, §2).
//!
//! M1-6「规定时间……指定时间……约定时间」; M1-7「时限以日计算，从收到相关文件、材料或指令的次日起计算」.

use super::context::{Context, Effective, Findings};
use super::matter::{Assigned, Matter};
use super::plans::Plans;
use crate::domain::limit::{Basis, DayKind, Limit, Term};
use crate::domain::standing::{Counted, DueSource, Facts, Rule};
use crate::domain::{ActId, Article, Body, Date};
use chrono::Datelike as _;

/// The limits of an assignment, as dates.
#[derive(Debug, Clone)]
pub struct Limits {
    /// `r`.
    pub received: Date,
    /// The `receive` acts by which `r` is known: the one that recorded it, and the one that moved it to
    /// an earlier day.
    pub receipts: Vec<ActId>,
    /// The earliest determinable limit.
    pub original_due: Option<Date>,
    /// All determinable limits, earliest first.
    pub sources: Vec<DueSource>,
    /// The earliest limit that is set by law.
    pub statutory: Option<Date>,
    /// Whether the count that gives the original due date looked at a day of a year without a notice.
    pub unpublished: bool,
    /// Where the limits with a date or a number of days are recorded; none if there is no such limit.
    pub fixed: Option<Fixed>,
    /// The date of the first `agree` or of the first plan of a lead that names the unit, whichever is
    /// earlier.
    pub proposed_on: Option<Date>,
    /// Whether there is an `agree`.
    pub agreed: bool,
}

/// Where limits with a date or a number of days are recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fixed {
    /// On the assignment itself, and perhaps on its matter too.
    Own,
    /// On its matter alone.
    Matter,
}

/// `r`: what the assigner recorded. An earlier `receive` moves it, a later one never does. With it the
/// `receive` acts by which it is known.
pub fn receipt(assigned: &Assigned<'_>, acts: &[Effective<'_>]) -> (Date, Vec<ActId>) {
    let mut receives = acts.iter().filter(|e| matches!(e.act.body, Body::Receive(_)));
    let earliest = receives.clone().min_by_key(|e| e.on);
    let supervisors = receives.find(|e| e.by_supervisor).filter(|_| assigned.received.is_none());
    let recorded = assigned.received.or(supervisors.map(|e| e.on)).unwrap_or(assigned.on);
    let moved = earliest.filter(|earliest| earliest.on < recorded);
    let day = moved.map_or(recorded, |moved| moved.on);
    (day, supervisors.into_iter().chain(moved).map(|e| e.act.id).collect())
}

/// The last day of a limit, counted from `r`, with the count; none while the limit is open.
pub fn last_day(
    term: Term,
    received: Date,
    context: &Context<'_>,
) -> Option<(Date, Option<Counted>)> {
    let (days, kind) = match term {
        Term::Open => return None,
        Term::Date(date) => return Some((date, None)),
        Term::Days { days, kind } => (u32::from(days), kind),
    };
    let until = match kind {
        DayKind::Working => context.workdays(received, days),
        DayKind::Natural => {
            let last =
                received.checked_add_days(chrono::Days::new(u64::from(days))).unwrap_or(Date::MAX);
            // By analogy with 民法典 203, if the profile says so.
            if context.profile.rest_day_rollover && !context.calendar.is_working(last) {
                context.workdays(last, 1)
            } else {
                last
            }
        }
    };
    Some((until, Some(Counted { from: received, days, kind, until })))
}

impl Limits {
    /// Works out the limits of one assignment from its unit's acts and its matter's plans.
    pub fn of(
        matter: &Matter<'_>,
        assigned: &Assigned<'_>,
        acts: &[Effective<'_>],
        plans: &Plans<'_>,
        context: &Context<'_>,
    ) -> Self {
        let (received, receipts) = receipt(assigned, acts);
        let source = |limit: &Limit, act: ActId| {
            last_day(limit.term, received, context).map(|(due, counted)| DueSource {
                basis: limit.basis,
                act,
                due,
                counted,
            })
        };
        let of_matter = matter.register.limits.iter().filter_map(|l| source(l, matter.act));
        let own: Vec<_> = assigned.limits.iter().filter_map(|l| source(l, assigned.act)).collect();
        let is_own = !own.is_empty();
        let mut sources: Vec<_> = of_matter.chain(own).collect();
        let fixed =
            (!sources.is_empty()).then_some(if is_own { Fixed::Own } else { Fixed::Matter });
        let statutory = sources.iter().filter(|s| s.basis == Basis::Statutory).map(|s| s.due).min();
        let agree = agreements(acts).next();
        let plan = plans.naming(assigned.unit);
        sources.extend(agree.map(|(e, due)| DueSource::agreed(e.act.id, due)));
        sources.extend(plan.map(|(e, due)| DueSource::agreed(e.act.id, due)));
        sources.sort_by_key(|source| source.due);
        let original_due = sources.first().map(|source| source.due);
        let unpublished = sources
            .iter()
            .filter(|source| Some(source.due) == original_due)
            .filter_map(|source| source.counted)
            .any(|counted| unpublished(&counted, context));
        let proposed_on = agree.map(|(e, _)| e.on).into_iter().chain(plan.map(|(e, _)| e.on)).min();
        Self {
            received,
            receipts,
            original_due,
            sources,
            statutory,
            unpublished,
            fixed,
            proposed_on,
            agreed: agree.is_some(),
        }
    }

    /// `limit_before_receipt` (M1-7), `limit_reagreed` (M1-9), `limit_exceeds_matter` (M1-6).
    pub fn judge(
        &self,
        matter: &Matter<'_>,
        assigned: &Assigned<'_>,
        acts: &[Effective<'_>],
        plans: &Plans<'_>,
        context: &Context<'_>,
        findings: &mut Findings,
    ) {
        if self.original_due.is_some_and(|due| due < self.received) {
            let facts = Facts::acts([assigned.act]);
            findings.add(Rule::LimitBeforeReceipt, Article::new(1, 7), assigned.on, facts);
        }
        let mut agreements = agreements(acts);
        let first = agreements.next();
        for (e, due) in agreements {
            if let Some((first, agreed)) = first
                && agreed != due
            {
                let facts = Facts::acts([first.act.id, e.act.id]);
                findings.add(Rule::LimitReagreed, Article::new(1, 9), e.on, facts);
            }
        }
        for (first, again) in plans.changed_by(assigned.unit) {
            let facts = Facts::acts([first.act.id, again.act.id]);
            findings.add(Rule::LimitReagreed, Article::new(1, 9), again.on, facts);
        }

        let Some(bound) = matter
            .register
            .limits
            .iter()
            .filter_map(|limit| last_day(limit.term, self.received, context))
            .map(|(due, _)| due)
            .min()
        else {
            return;
        };
        let own_later = assigned
            .limits
            .iter()
            .filter_map(|limit| last_day(limit.term, self.received, context))
            .any(|(due, _)| due > bound);
        let plan = plans.naming(assigned.unit);
        let sources = [
            own_later.then_some((assigned.act, assigned.on)),
            first.filter(|(_, due)| *due > bound).map(|(e, _)| (e.act.id, e.on)),
            plan.filter(|(_, due)| *due > bound).map(|(e, _)| (e.act.id, e.on)),
        ];
        for (act, on) in sources.into_iter().flatten() {
            let facts = Facts::acts([matter.act, act]);
            findings.add(Rule::LimitExceedsMatter, Article::new(1, 6), on, facts);
        }
    }
}

impl DueSource {
    fn agreed(act: ActId, due: Date) -> Self {
        Self { basis: Basis::Agreed, act, due, counted: None }
    }
}

fn agreements<'a>(acts: &'a [Effective<'a>]) -> impl Iterator<Item = (&'a Effective<'a>, Date)> {
    acts.iter().filter_map(|effective| match &effective.act.body {
        Body::Agree(agree) => Some((effective, agree.due)),
        _ => None,
    })
}

/// Whether a count looked at a day of a year without a notice. Notices affect counts of working days. They affect
/// counts of natural days only if a limit that ends on a rest day is moved.
pub fn unpublished(counted: &Counted, context: &Context<'_>) -> bool {
    let looked = counted.kind == DayKind::Working || context.profile.rest_day_rollover;
    let first = super::context::next_day(counted.from);
    looked && (first.year()..=counted.until.year()).any(|year| !context.calendar.published(year))
}

#[cfg(test)]
mod tests;
