//! Matters, cases and years told act by act, for the tests of the families.
//!
//! The units are `fgw` and `zjj`, departments; `cgq`, a district; `zjzx`, a subordinate body; and `jfj`, of a kind that
//! the measures do not name. There are no retractions and no back-dated acts.

mod acts;

pub use acts::{
    approve, assignment, by, close, complete, extend, feedback, register, remind, sent_back,
    supervised, terminate, transfer, verify, within,
};

use super::annual::Years;
use super::authority::Recorder;
use super::bearing::{Bearing, Bearings};
use super::cases::Case;
use super::context::{Context, Effective, Findings};
use super::evaluate::{self, CountingActs};
use crate::calendar::Calendar;
use crate::domain::matter::Register;
use crate::domain::registry::{Unit, UnitKind};
use crate::domain::standing::{
    AssignmentStanding, CaseStanding, Finding, MatterStanding, Obligation,
};
use crate::domain::{Act, ActId, Body, Date, Profile, Stream, UnitId};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The id of all matters and cases that are told.
pub const ID: Uuid = Uuid::from_u128(1);

/// What has been told so far.
pub struct Told {
    acts: Vec<(Act, Option<UnitId>)>,
    units: BTreeMap<UnitId, Unit>,
    calendar: Calendar,
    /// The parameters, for a test to change.
    pub profile: Profile,
    cases: Vec<Bearing>,
}

/// Nothing yet.
pub fn told() -> Told {
    let unit = |(name, unit_kind): (&str, UnitKind)| {
        let unit = UnitId::from(name);
        let body = Unit {
            unit: unit.clone(),
            name: name.into(),
            short: None,
            unit_kind,
            parent: None,
            head: None,
            active: true,
        };
        (unit, body)
    };
    let units = [
        ("fgw", UnitKind::Department),
        ("zjj", UnitKind::Department),
        ("cgq", UnitKind::District),
        ("zjzx", UnitKind::Subordinate),
        ("jfj", UnitKind::Other),
    ];
    Told {
        acts: Vec::new(),
        units: units.into_iter().map(unit).collect(),
        calendar: Calendar::new(&[]),
        profile: Profile::default(),
        cases: Vec::new(),
    }
}

/// The id of the n-th act that is told, from 1.
pub fn nth(n: u8) -> ActId {
    ActId::from_bytes([n; 32])
}

/// A date.
pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

impl Told {
    /// The supervising office records an act of a day.
    pub fn office(self, on: &str, body: Body) -> Self {
        self.record(on, None, body)
    }

    /// The supervising office registers the matter.
    pub fn registered(self, on: &str, register: Register) -> Self {
        self.office(on, Body::Register(Box::new(register)))
    }

    /// The office of a unit records one.
    pub fn by(self, unit: &str, on: &str, body: Body) -> Self {
        self.record(on, Some(UnitId::from(unit)), body)
    }

    fn record(mut self, on: &str, by: Option<UnitId>, body: Body) -> Self {
        let stream = match body.kind().unwrap().streams() {
            [crate::domain::StreamKind::Internal] => Stream::Internal(ID),
            _ => Stream::Matter(ID),
        };
        let act = Act {
            id: nth(u8::try_from(self.acts.len() + 1).unwrap()),
            stream,
            parents: Vec::new(),
            office: "office".into(),
            person: "经办人".into(),
            recorded_at: format!("{on}T12:00:00+08:00").parse().unwrap(),
            on: date(on),
            body,
        };
        self.acts.push((act, by));
        self
    }

    /// With this change of the parameters.
    pub fn with(mut self, change: impl FnOnce(&mut Profile)) -> Self {
        change(&mut self.profile);
        self
    }

    /// With another case in the ledger.
    pub fn beside(mut self, case: Bearing) -> Self {
        self.cases.push(case);
        self
    }

    /// The surroundings at a day.
    pub fn context(&self, day: &str) -> Context<'_> {
        Context::new(&self.calendar, &self.profile, &self.units, date(day))
    }

    /// The acts of a day and before, in their order, with who recorded each.
    fn until(&self, day: &str) -> Vec<(Effective<'_>, Recorder<'_>)> {
        let mut acts: Vec<_> = self.acts.iter().filter(|(act, _)| act.on <= date(day)).collect();
        acts.sort_by_key(|(act, _)| act.on);
        acts.into_iter()
            .map(|(act, by)| {
                let recorder = by.as_ref().map_or(Recorder::Supervisor, Recorder::Undertaker);
                (Effective { act, on: act.on, by_supervisor: by.is_none() }, recorder)
            })
            .collect()
    }

    /// The acts that count at a day.
    pub fn acts(&self, day: &str) -> Vec<Effective<'_>> {
        CountingActs::of(self.until(day), &self.context(day)).acts
    }

    /// The matter as it stands at a day.
    pub fn matter(&self, day: &str) -> MatterStanding {
        let context = self.context(day);
        let counted = CountingActs::of(self.until(day), &context);
        let cases = Bearings::of(&self.cases);
        let by: BTreeMap<_, _> = self.acts.iter().map(|(act, by)| (act.id, by.as_ref())).collect();
        let unit_of = |assigned: &super::matter::Assigned<'_>| by.get(&assigned.act).copied()?;
        evaluate::matter(ID, counted, &cases, unit_of, (Vec::new(), false), &context).unwrap()
    }

    /// The first unit's assignment as it stands at a day.
    pub fn lead(&self, day: &str) -> AssignmentStanding {
        self.matter(day).assignments.remove(0)
    }

    /// The case as it stands at a day.
    pub fn case(&self, day: &str) -> CaseStanding {
        let acts: Vec<_> = self.until(day).into_iter().map(|(effective, _)| effective).collect();
        let case = Case::of(ID, &acts).unwrap();
        let cases = Bearings::of(&self.cases);
        case.stand(&cases, Vec::new(), Findings::new(&self.profile), &self.context(day))
    }

    /// The acts as those of a year's stream.
    pub fn year(&self, year: i32, day: &str) -> Years<'_> {
        Years::from([(year, self.until(day).into_iter().map(|(act, _)| act).collect())])
    }
}

/// Findings as `rule date`, and `waived` where they are.
pub fn found(findings: &[Finding]) -> Vec<String> {
    let words = |finding: &Finding| {
        let waived = if finding.waived { " waived" } else { "" };
        format!("{} {}{waived}", finding.rule.name(), finding.on)
    };
    findings.iter().map(words).collect()
}

/// Obligations as `kind date`, or the kind alone.
pub fn owed(obligations: &[Obligation]) -> Vec<String> {
    let words = |owed: &Obligation| match owed.due {
        Some(due) => format!("{} {due}", owed.kind.name()),
        None => owed.kind.name().to_owned(),
    };
    obligations.iter().map(words).collect()
}
