//! Who may change the registry, and what is left of it when such an act is taken back.

use super::support::{date, founded, new_act};
use banjie::domain::Retract;
use banjie::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use banjie::domain::{ActId, Body, OfficeId, Stream, UnitId};
use banjie::ledger::Ledger;

fn office(id: &str, role: OfficeRole) -> Body {
    Body::Office(Office {
        office: OfficeId::from(id),
        name: id.into(),
        role,
        unit: (role == OfficeRole::Undertaker).then(|| UnitId::from("fgw")),
        key: None,
        vouched: Vec::new(),
    })
}

fn unit(name: &str) -> Body {
    Body::Unit(Unit {
        unit: UnitId::from("fgw"),
        name: name.into(),
        short: None,
        unit_kind: UnitKind::Department,
        parent: None,
        head: None,
        active: true,
    })
}

fn retract(act: ActId) -> Body {
    Body::Retract(Retract { act, reason: "误录".into() })
}

/// Records an act of an office upon what the ledger holds.
fn record(ledger: &mut Ledger, by: &str, body: Body) -> ActId {
    let second = u32::try_from(ledger.len()).unwrap();
    let mut new = new_act(&Stream::Registry, second, "2026-11-20", body);
    new.office = OfficeId::from(by);
    let record = ledger.compose(&new).unwrap();
    let id = record.act.id;
    ledger.insert([record]);
    id
}

fn name(ledger: &Ledger) -> Option<&str> {
    ledger.registry().units.get(&UnitId::from("fgw")).map(|unit| &*unit.name)
}

#[test]
fn of_each_key_the_last_that_counts_wins() {
    let mut ledger = founded(None);
    record(&mut ledger, "gov", unit("市计委"));
    record(&mut ledger, "gov", unit("市发展改革委"));
    assert_eq!(name(&ledger), Some("市发展改革委"));
    let stranger = record(&mut ledger, "stranger", unit("假"));
    assert_eq!(name(&ledger), Some("市发展改革委"));
    assert_eq!(ledger.registry().unauthorised, [(stranger, date("2026-11-20"))]);
}

#[test]
fn an_undertaker_may_not_change_the_registry_nor_make_itself_a_supervisor() {
    let mut ledger = founded(None);
    record(&mut ledger, "gov", office("fgw-office", OfficeRole::Undertaker));
    record(&mut ledger, "fgw-office", office("fgw-office", OfficeRole::Supervisor));
    record(&mut ledger, "fgw-office", unit("假"));
    assert_eq!(name(&ledger), None);
    assert_eq!(ledger.registry().unauthorised.len(), 2);
    assert!(!ledger.registry().is_supervisor(&OfficeId::from("fgw-office")));
}

#[test]
fn what_rests_on_a_retracted_appointment_does_not_count() {
    let mut ledger = founded(None);
    let appointed = record(&mut ledger, "gov", office("second", OfficeRole::Supervisor));
    record(&mut ledger, "second", unit("市发展改革委"));
    assert_eq!(name(&ledger), Some("市发展改革委"));
    let taken_back = record(&mut ledger, "gov", retract(appointed));
    assert_eq!(name(&ledger), None);
    assert_eq!(ledger.registry().unauthorised.len(), 1);
    record(&mut ledger, "gov", retract(taken_back));
    assert_eq!(name(&ledger), Some("市发展改革委"));
    assert_eq!(ledger.registry().unauthorised, []);
}

#[test]
fn the_founding_act_cannot_be_retracted_and_comes_first() {
    let mut ledger = founded(None);
    let founding = *ledger.id();
    record(&mut ledger, "gov", retract(founding));
    assert!(ledger.registry().is_supervisor(&OfficeId::from("gov")));
    // An act without parents that was recorded earlier still comes after the founding act.
    let mut early = new_act(&Stream::Registry, 0, "2018-10-09", unit("市计委"));
    early.recorded_at = super::support::instant("2018-10-09T00:00:00+08:00");
    let early = banjie::ledger::Record::compose(&early, Vec::new()).unwrap();
    ledger.insert([early.clone()]);
    assert_eq!(name(&ledger), Some("市计委"));
    let registry = ledger.stream(&Stream::Registry).unwrap();
    let order: Vec<ActId> = registry
        .in_file_order(&Stream::Registry, &founding)
        .iter()
        .map(|placed| placed.record.act.id)
        .collect();
    assert_eq!(order[..2], [founding, early.act.id]);
}

#[test]
fn a_ledger_is_founded_by_a_supervising_office_that_registers_itself() {
    for body in [office("gov", OfficeRole::Undertaker), office("other", OfficeRole::Supervisor)] {
        let new = new_act(&Stream::Registry, 0, "2018-10-10", body);
        assert!(Ledger::found("台账", &new).is_err());
    }
    let new = new_act(&Stream::Registry, 0, "2018-10-10", unit("市发展改革委"));
    assert!(Ledger::found("台账", &new).is_err());
}
