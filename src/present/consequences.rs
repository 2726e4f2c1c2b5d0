//! What becomes of a matter by acts that are not recorded yet: how each of its units stands before and after,
//! which verdicts come and go, and what is then owed.

use crate::domain::matter::MatterId;
use crate::domain::standing::{
    AssignmentStanding, Duty, Finding, MatterStanding, Obligation, Rule,
};
use crate::domain::{Date, UnitId};
use serde::{Deserialize, Serialize};

/// What becomes of a matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consequences {
    /// Which.
    pub matter: MatterId,
    /// Whether it stands in the list afterwards.
    pub is_listed: bool,
    /// Its units, in their order; those that leave it stand last.
    pub units: Vec<UnitConsequences>,
    /// The new findings on the matter as a whole.
    pub raised: Vec<Finding>,
    /// The findings on the matter as a whole that no longer hold.
    pub lifted: Vec<Finding>,
    /// What the supervising office no longer owes for the matter, because it is met.
    pub met: Vec<Obligation>,
    /// What the supervising office owes for the matter from then on.
    pub owed: Vec<Obligation>,
}

/// What becomes of one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitConsequences {
    /// The unit.
    pub unit: UnitId,
    /// How it stands before; none for one that is added.
    pub before: Option<AssignmentStanding>,
    /// How it stands after; none for one that leaves.
    pub after: Option<AssignmentStanding>,
    /// The verdicts that come.
    pub raised: Vec<Finding>,
    /// Those that go.
    pub lifted: Vec<Finding>,
    /// What is owed of it no longer.
    pub met: Vec<Obligation>,
    /// What is owed of it from then on.
    pub owed: Vec<Obligation>,
}

impl UnitConsequences {
    /// Whether nothing that is shown of the unit changes.
    pub fn is_same(&self) -> bool {
        let shown = |standing: &Option<AssignmentStanding>| {
            standing.as_ref().map(|unit| (unit.status, unit.light, unit.received, unit.due))
        };
        shown(&self.before) == shown(&self.after)
            && [&self.raised, &self.lifted].iter().all(|findings| findings.is_empty())
            && [&self.met, &self.owed].iter().all(|owed| owed.is_empty())
    }
}

impl Consequences {
    /// Compares how a matter stands before and after, on one day. `before` or `after` is none if the matter is not
    /// listed.
    pub fn between(
        matter: MatterId,
        before: Option<&MatterStanding>,
        after: Option<&MatterStanding>,
    ) -> Self {
        let old = before.map_or(&[][..], |matter| &matter.assignments);
        let new = after.map_or(&[][..], |matter| &matter.assignments);
        let of = |list: &[AssignmentStanding], unit: &UnitId| {
            list.iter().find(|assignment| assignment.unit == *unit).cloned()
        };
        let left = old.iter().filter(|was| of(new, &was.unit).is_none());
        let units = new.iter().chain(left).map(|assignment| {
            let unit = &assignment.unit;
            compared(unit.clone(), of(old, unit), of(new, unit))
        });
        let findings = |matter: Option<&MatterStanding>| {
            matter.map(|matter| matter.findings.clone()).unwrap_or_default()
        };
        let obligations = |matter: Option<&MatterStanding>| {
            matter.map(|matter| matter.obligations.clone()).unwrap_or_default()
        };
        let (lifted, raised) = verdicts(findings(before), findings(after));
        let (met, owed) = duties(obligations(before), obligations(after));
        Self {
            matter,
            is_listed: after.is_some(),
            units: units.collect(),
            raised,
            lifted,
            met,
            owed,
        }
    }

    /// What becomes of a unit.
    pub fn unit(&self, unit: &UnitId) -> Option<&UnitConsequences> {
        self.units.iter().find(|of| of.unit == *unit)
    }

    /// Whether a verdict of this rule comes on some unit.
    pub fn raises(&self, rule: Rule) -> bool {
        self.units.iter().flat_map(|unit| &unit.raised).any(|finding| finding.rule == rule)
    }
}

fn compared(
    unit: UnitId,
    before: Option<AssignmentStanding>,
    after: Option<AssignmentStanding>,
) -> UnitConsequences {
    let findings = |of: &Option<AssignmentStanding>| {
        of.as_ref().map(|unit| unit.findings.clone()).unwrap_or_default()
    };
    let obligations = |of: &Option<AssignmentStanding>| {
        of.as_ref().map(|unit| unit.obligations.clone()).unwrap_or_default()
    };
    let (lifted, raised) = verdicts(findings(&before), findings(&after));
    let (met, owed) = duties(obligations(&before), obligations(&after));
    UnitConsequences { unit, before, after, raised, lifted, met, owed }
}

/// What identifies a finding in both standings. The acts that it rests on may differ.
fn known(finding: &Finding) -> (Rule, Date, bool) {
    (finding.rule, finding.on, finding.waived)
}

/// What identifies an obligation in both standings. `complete` is the same obligation even if its due date differs.
fn owing(obligation: &Obligation) -> (Duty, Option<Date>) {
    (obligation.kind, obligation.due.filter(|_| obligation.kind != Duty::Complete))
}

/// The findings that no longer hold, and the new ones. A finding that becomes waived is listed only as no longer
/// holding.
fn verdicts(before: Vec<Finding>, after: Vec<Finding>) -> (Vec<Finding>, Vec<Finding>) {
    let (lifted, mut raised) = moved(before, after, known);
    let is_same = |a: &Finding, b: &Finding| (a.rule, a.on) == (b.rule, b.on);
    raised.retain(|new| !new.waived || !lifted.iter().any(|old| is_same(old, new)));
    (lifted, raised)
}

/// The obligations that are met, and the new ones. An obligation that only gets another day is not listed as met.
fn duties(before: Vec<Obligation>, after: Vec<Obligation>) -> (Vec<Obligation>, Vec<Obligation>) {
    let (mut met, owed) = moved(before, after, owing);
    met.retain(|old| !owed.iter().any(|new| new.kind == old.kind));
    (met, owed)
}

/// What is only in `before`, and what is only in `after`.
fn moved<T, K: PartialEq>(
    before: Vec<T>,
    after: Vec<T>,
    key: impl Fn(&T) -> K,
) -> (Vec<T>, Vec<T>) {
    let mut gone = before;
    let mut come = Vec::new();
    for new in after {
        match gone.iter().position(|old| key(old) == key(&new)) {
            Some(n) => drop(gone.remove(n)),
            None => come.push(new),
        }
    }
    (gone, come)
}

#[cfg(test)]
mod tests {
    use super::{duties, verdicts};
    use crate::domain::standing::{Duty, Facts, Finding, Obligation, Rule};
    use crate::domain::{Article, Date};

    fn day(n: u32) -> Date {
        Date::from_ymd_opt(2026, 11, n).unwrap()
    }

    #[test]
    fn a_verdict_that_is_waived_goes_and_does_not_come_as_well() {
        let finding = |waived| Finding {
            rule: Rule::PastLimit,
            cites: Article::new(1, 10),
            on: day(3),
            waived,
            facts: Facts::default(),
        };
        let (lifted, raised) = verdicts(vec![finding(false)], vec![finding(true)]);
        assert_eq!((lifted.len(), raised.len()), (1, 0));
        let (lifted, raised) = verdicts(vec![finding(true)], vec![finding(false)]);
        assert_eq!((lifted.len(), raised.len()), (1, 1), "one that counts again comes");
    }

    #[test]
    fn what_is_owed_by_another_day_is_not_settled() {
        let owed = |kind, n| Obligation {
            kind,
            due: Some(day(n)),
            cites: Article::new(3, 5),
            facts: Facts::default(),
        };
        let before = vec![owed(Duty::ConsiderCase, 3), owed(Duty::Remind, 3)];
        let (met, then) = duties(before, vec![owed(Duty::ConsiderCase, 5)]);
        let kinds = |of: Vec<Obligation>| of.into_iter().map(|of| of.kind).collect::<Vec<_>>();
        assert_eq!((kinds(met), kinds(then)), (vec![Duty::Remind], vec![Duty::ConsiderCase]));
    }
}
