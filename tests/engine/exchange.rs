//! Offices that know each other by files alone.

use super::clerk::{Clerk, GOV, TITLE};
use banjie::domain::matter::MatterId;
use banjie::domain::standing::Status;
use banjie::domain::{Kind, OfficeId};
use banjie::engine::Refusal;
use banjie::engine::command::hand_out::HandOut;
use banjie::engine::command::record::Vouch;
use banjie::engine::command::take_in::TakeIn;
use banjie::engine::query::files::{Contained, Recipients};
use banjie::engine::query::incoming::CameIn;
use banjie::ledger::problem::Problem;
use banjie::ledger::{Proof, Scope};
use banjie::present::draft::ActKind;
use banjie::present::incoming::Deeds;

const UNIT: &str = "市教育局";
const DUE: &str = "2026-11-20";

/// A supervising office with one matter of a unit that has an office, and that office's computer.
fn two() -> (Clerk, Clerk, uuid::Uuid, OfficeId) {
    let gov = Clerk::supervising(&[UNIT, "市公安局"]);
    let office = gov.makes_office(UNIT);
    let matter = gov.registers(TITLE, DUE, &[UNIT]);
    let unit = Clerk::opening(&gov.hands_out_for(UNIT), Some((office.as_str(), "周洁")), 9);
    (gov, unit, matter, office)
}

#[test]
fn what_a_file_would_hold_is_said_before_it_is_handed_out() {
    let (gov, _, matter, _) = two();
    gov.registers("校园供暖检修", DUE, &["市公安局"]);
    gov.notes(matter, "电话已更新").unwrap();
    let mistaken = gov.registers("登记错的事项", DUE, &[UNIT, "市公安局"]);
    let registration = gov.matter(mistaken).record[0].record.act.id;
    gov.withdraws(mistaken, registration);
    let held = |scope: Scope| {
        let said = gov.asks(Contained(scope.clone()));
        let file = gov.run(HandOut(scope)).unwrap();
        assert_eq!(said.acts, file.acts);
        said
    };
    assert_eq!(held(Scope::All).matters, 2);
    let recipients = gov.asks(Recipients);
    let units: Vec<_> = recipients.iter().map(|(unit, _)| unit.clone()).collect();
    let (one, other) = (gov.unit(UNIT), gov.unit("市公安局"));
    assert_eq!(units.len(), 2);
    assert!(units.contains(&one) && units.contains(&other));
    for (unit, said) in recipients {
        assert_eq!(said, held(Scope::Unit(unit)));
        assert_eq!(said.matters, 1);
    }
}

#[test]
fn a_unit_to_which_nothing_is_assigned_is_handed_no_file() {
    let gov = Clerk::supervising(&[UNIT, "市公安局"]);
    assert_eq!(gov.asks(Recipients), []);
    gov.registers(TITLE, DUE, &[UNIT]);
    let units: Vec<_> = gov.asks(Recipients).into_iter().map(|(unit, _)| unit).collect();
    assert_eq!(units, [gov.unit(UNIT)]);
}

#[test]
fn one_matter_lives_between_two_computers_by_sealed_files_alone() {
    let (gov, unit, matter, office) = two();
    gov.registers_key(&office, &unit);
    unit.takes_in(&gov.hands_out_for(UNIT));
    unit.wakes("2026-11-16");
    unit.records(matter, ActKind::Feedback, UNIT, &[("text", "已检修六成")]).unwrap();
    unit.applies(matter, UNIT, "2026-11-27");

    gov.wakes("2026-11-17");
    let asked = unit.hands_out(Scope::Unit(gov.unit(UNIT)));
    let preview = gov.looks(&asked);
    assert_eq!(preview.new, 2);
    assert!(preview.files[0].seals.iter().any(|(of, _)| *of == office));
    assert_eq!(gov.takes_in(&asked), 2);
    assert_eq!(gov.takes_in(&asked), 0);
    let view = gov.matter(matter);
    assert!(
        view.record
            .iter()
            .take(2)
            .all(|entry| { view.proofs[&entry.record.act.id] == (office.clone(), Proof::Sealed) })
    );
    gov.decides(matter, UNIT, true);

    unit.wakes("2026-11-26");
    unit.takes_in(&gov.hands_out_for(UNIT));
    assert_ne!(unit.status(matter, UNIT, "2026-11-26"), Status::Overdue);
    unit.completes(matter, UNIT);
    gov.wakes("2026-11-27");
    gov.takes_in(&unit.hands_out(Scope::Unit(gov.unit(UNIT))));
    gov.closes(matter, UNIT);
    unit.wakes("2026-11-27");
    unit.takes_in(&gov.hands_out_for(UNIT));
    assert_eq!(unit.list(), gov.list());
    assert_eq!(unit.status(matter, UNIT, "2026-11-27"), Status::Closed);
}

#[test]
fn what_an_office_with_a_key_did_not_seal_is_refused_until_someone_vouches_for_it() {
    let (gov, unit, matter, office) = two();
    gov.registers_key(&office, &unit);
    // The unit does not know of its registration yet.
    let received = unit.records(matter, ActKind::Receive, UNIT, &[]).unwrap();
    let file = unit.hands_out(Scope::Unit(gov.unit(UNIT)));
    let preview = gov.looks(&file);
    assert!(preview.files.is_empty());
    assert_eq!(preview.refused[0].unsealed[&office], received);
    assert!(preview.refused[0].why.first.iter().all(|error| error.what == Problem::NotSealed));
    assert_eq!(gov.run(TakeIn { chance: None }), Err(Refusal::Gone));

    gov.run(Vouch { office: office.clone(), acts: received.clone() }).unwrap();
    assert_eq!(gov.takes_in(&file), 1);
    assert_eq!(gov.matter(matter).proofs[&received[0]], (office, Proof::Vouched));
}

#[test]
fn a_file_is_looked_at_before_anything_of_it_is_kept() {
    let (gov, unit, matter, _) = two();
    unit.records(matter, ActKind::Receive, UNIT, &[]).unwrap();
    let file = unit.hands_out(Scope::Unit(gov.unit(UNIT)));
    let (head, list) = (gov.engine.head(), gov.list());
    let preview = gov.looks(&file);
    assert_eq!((preview.new, preview.files[0].new), (1, 1));
    assert_eq!(preview.by_stream.all, 1);
    assert_eq!(&preview.names.matters[&matter], TITLE);
    assert_eq!((gov.engine.head(), gov.list()), (head, list));
    assert_eq!(gov.tab().matter(matter).record.len(), 1);
    gov.takes_in(&file);
    assert_eq!(gov.tab().matter(matter).record.len(), 2);
    // What was looked at is taken in once.
    assert_eq!(gov.run(TakeIn { chance: None }), Err(Refusal::Gone));
}

#[test]
fn a_unit_is_told_of_its_own_matters_alone() {
    let gov = Clerk::supervising(&[UNIT, "市公安局"]);
    let office = gov.makes_office(UNIT);
    let own = gov.registers(TITLE, DUE, &[UNIT]);
    gov.registers("与该单位无关的事项", DUE, &["市公安局"]);
    let text = String::from_utf8(gov.hands_out_for(UNIT)).unwrap();
    assert!(!text.contains("无关"));
    let unit = Clerk::opening(text.as_bytes(), Some((office.as_str(), "周洁")), 9);
    assert_eq!(unit.list().iter().map(|row| row.id).collect::<Vec<_>>(), [own]);
}

#[test]
fn exporting_and_opening_gives_the_same_ledger_and_the_same_file() {
    let (gov, _, matter, _) = two();
    gov.completes(matter, UNIT);
    let file = gov.hands_out(Scope::All);
    let other = Clerk::opening(&file, Some((GOV, "王敏")), 5);
    assert_eq!(other.list(), gov.list());
    assert_eq!(other.book().units, gov.book().units);
    assert_eq!(other.matter(matter), gov.matter(matter));
    // That computer's key is not registered: it adds no seal.
    assert_eq!(other.hands_out(Scope::All), file);
    assert_eq!(other.looks(&file).new, 0);
}

#[test]
fn acts_dated_after_today_are_counted_when_a_file_is_looked_at() {
    let (gov, unit, matter, _) = two();
    unit.wakes("2026-11-10");
    unit.records(matter, ActKind::Receive, UNIT, &[]).unwrap();
    // The supervising office's clock is behind.
    let preview = gov.looks(&unit.hands_out(Scope::Unit(gov.unit(UNIT))));
    assert_eq!(preview.after_today, 1);
    assert_eq!(preview.latest, Some(unit.today()));
}

#[test]
fn a_units_file_says_what_comes_in_each_matter_before_and_after_it_is_taken_in() {
    let office = Clerk::supervising(&["市教育局", "市水务局"]);
    let matter = office.registers("校园供暖管网检修", "2026-11-20", &["市教育局"]);
    let other = office.registers("背街小巷整治", "2026-11-25", &["市教育局", "市水务局"]);
    let id = office.makes_office("市教育局");
    let file = office.hands_out_for("市教育局");
    let unit = Clerk::opening(&file, Some((id.as_str(), "马晓")), 3);
    assert!(office.looks(&file).deeds.is_empty(), "it brings nothing");
    unit.records(matter, ActKind::Receive, "市教育局", &[]).unwrap();
    unit.records(matter, ActKind::Feedback, "市教育局", &[("text", "已开工"), ("percent", "30")])
        .unwrap();
    unit.applies(matter, "市教育局", "2027-01-10");
    unit.completes(other, "市教育局");
    let back = unit.hands_out_for("市教育局");
    let preview = office.looks(&back);
    let of = |deeds: &[Deeds], matter: MatterId| {
        let deeds = deeds.iter().find(|deeds| deeds.matter == matter).unwrap().clone();
        assert_eq!((&deeds.office, deeds.unit.as_ref()), (&id, Some(&office.unit("市教育局"))));
        let kinds: Vec<Kind> = deeds.acts.iter().filter_map(|act| act.body.kind()).collect();
        let after = deeds.after.unwrap();
        (deeds.title, kinds, after.status, after.waits)
    };
    let first = (
        "校园供暖管网检修".into(),
        vec![Kind::Receive, Kind::Feedback, Kind::Apply],
        Status::InProgress,
        true,
    );
    let second = ("背街小巷整治".into(), vec![Kind::Complete], Status::Completed, false);
    assert_eq!(preview.deeds.all, 2);
    assert_eq!(
        (of(&preview.deeds.first, matter), of(&preview.deeds.first, other)),
        (first.clone(), second.clone())
    );
    let acts: Vec<_> = preview
        .deeds
        .first
        .iter()
        .flat_map(|deeds| deeds.acts.iter().map(|act| (deeds.matter, act.id)))
        .collect();
    office.run(TakeIn { chance: None }).unwrap();
    let came = office.asks(CameIn(acts));
    assert_eq!((of(&came, matter), of(&came, other)), (first, second));
    // What was decided meanwhile is seen.
    office.decides(matter, "市教育局", false);
    let acts = preview
        .deeds
        .first
        .iter()
        .flat_map(|deeds| deeds.acts.iter().map(|act| (deeds.matter, act.id)))
        .collect();
    assert!(!of(&office.asks(CameIn(acts)), matter).3);
}
