//! A candidate answered, and a case walked from its opening to its rectification (M3-5 to M3-8).

use super::clerk::{Clerk, TITLE, day, typed};
use banjie::domain::case::{CaseId, CaseRole, Weighs};
use banjie::domain::matter::MatterId;
use banjie::domain::standing::{Duty, Rule};
use banjie::domain::{Body, Kind, Stream};
use banjie::engine::query::accountability::{Accountability, Case, Cases, View, WaitingOf};
use banjie::present::accountability::{Answer, Candidate, Ground};
use banjie::present::case::StepState;
use banjie::present::draft::{ActKind, Values, case};
use banjie::texts::Lang;
use banjie::texts::cases::step_state;
use std::collections::BTreeMap;
use uuid::Uuid;

const UNIT: &str = "市城管委";
const OTHER: &str = "市水务局";

/// A unit that is late with a matter on the day after its limit.
fn late() -> (Clerk, MatterId) {
    let clerk = Clerk::supervising(&[UNIT, OTHER]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    clerk.records(matter, ActKind::Receive, UNIT, &[]).unwrap();
    clerk.wakes("2026-11-23");
    (clerk, matter)
}

fn cases(clerk: &Clerk) -> Cases {
    clerk.asks(Accountability { waiting: 9, answered: 9 })
}

fn waiting(clerk: &Clerk) -> Vec<Candidate> {
    cases(clerk).waiting.first
}

/// Fills in the form that opens a case.
fn opens(clerk: &Clerk, unit: &str, matters: &[MatterId], persons: &[&str], n: u128) -> CaseId {
    let mut form = typed(&[("circumstance", "2")]);
    for matter in matters {
        form.insert(format!("matters.{matter}"), "true".to_owned());
    }
    for (n, name) in persons.iter().enumerate() {
        form.insert(format!("persons.{n}.name"), (*name).to_owned());
        form.insert(format!("persons.{n}.leader"), "true".to_owned());
    }
    let body = case::open(&clerk.unit(unit), matters, &[], &form).unwrap();
    let id = Uuid::from_u128(n);
    clerk.records_body(Stream::Case(id), body).unwrap();
    id
}

fn view(clerk: &Clerk, id: CaseId) -> View {
    clerk.asks(Case(id)).unwrap()
}

/// Fills in a form of the case's page.
fn records(clerk: &Clerk, id: CaseId, kind: Kind, fields: &[(&str, &str)]) {
    let persons = view(clerk, id).file.row.open.persons;
    let body = case::body(kind, &persons, &typed(fields)).unwrap();
    clerk.records_body(Stream::Case(id), body).unwrap();
}

/// Each step that is taken or waits, in words.
fn steps(view: &View) -> Vec<(Kind, &'static str)> {
    let word = |state| match state {
        StepState::Taken(..) => "taken",
        StepState::Waits(_) => "waits",
        StepState::ToCome => "to come",
        StepState::Missing => "missing",
    };
    view.file.row.steps.iter().map(|step| (step.kind, word(step.state))).collect()
}

#[test]
fn a_late_unit_is_a_candidate_with_its_grounds_until_it_is_answered() {
    let (clerk, matter) = late();
    let [candidate] = &waiting(&clerk)[..] else { panic!("one candidate") };
    assert_eq!((candidate.matter, candidate.since), (matter, day("2026-11-21")));
    assert_eq!(candidate.cites.to_string(), "M1-11");
    // Of a matter of category 4 people say the circumstance.
    assert_eq!(candidate.circumstance, None);
    let rules: Vec<Rule> = candidate
        .grounds
        .iter()
        .filter_map(|ground| match ground {
            Ground::Overdue(finding) => Some(finding.rule),
            Ground::Conduct { .. } => None,
        })
        .collect();
    assert_eq!(rules, [Rule::NoFeedback, Rule::PastLimit]);

    let reason = [("reason", "汛期抢险"), ("approver", "张副市长")];
    let unit = clerk.unit(UNIT);
    let body = banjie::present::draft::body(ActKind::NoCase, &unit, &[], None, &typed(&reason));
    clerk.records_body(Stream::Internal(matter), body.unwrap()).unwrap();
    assert_eq!(waiting(&clerk), []);
    let [answered] = &cases(&clerk).answered.first[..] else { panic!("one candidate") };
    let declined = Answer::Declined {
        on: day("2026-11-23"),
        reason: "汛期抢险".into(),
        approver: "张副市长".into(),
    };
    assert_eq!(answered.answer, Some(declined));

    // What happens afterwards is to be considered anew.
    clerk.wakes("2026-11-25");
    let conduct = [("which", "1"), ("text", "两次协调会未派员")];
    let body = banjie::present::draft::body(ActKind::Conduct, &unit, &[], None, &typed(&conduct));
    clerk.records_body(Stream::Internal(matter), body.unwrap()).unwrap();
    let [again] = &waiting(&clerk)[..] else { panic!("a candidate again") };
    assert!(matches!(again.grounds.last(), Some(Ground::Conduct { which: 1, .. })));
}

#[test]
fn of_many_candidates_the_first_are_named_and_all_are_counted() {
    let clerk = Clerk::supervising(&[UNIT, OTHER]);
    let mut matters: Vec<_> = (0..5)
        .map(|n| clerk.registers(&format!("第{n}件"), "2026-11-20", &[UNIT, OTHER]))
        .collect();
    clerk.wakes("2026-11-23");
    let named = |waiting| {
        let waiting = clerk.asks(Accountability { waiting, answered: 9 }).waiting;
        (waiting.first.len(), waiting.all)
    };
    assert_eq!([named(0), named(4), named(99)], [(0, 10), (4, 10), (10, 10)]);
    // The form that opens a case offers all matters of the unit, whether they are named on the page or not.
    let offered = clerk.asks(WaitingOf(clerk.unit(OTHER)));
    let mut offered: Vec<_> = offered.into_iter().map(|(id, _)| id).collect();
    offered.sort();
    matters.sort();
    assert_eq!(offered, matters);
}

#[test]
fn a_case_walks_its_path_and_says_on_whose_desk_it_lies() {
    let (clerk, matter) = late();
    assert_eq!(clerk.matter(matter).answers, BTreeMap::new());
    let id = opens(&clerk, UNIT, &[matter], &["周某", "秦某"], 7);
    assert_eq!(waiting(&clerk), [], "a case answers the candidate");
    let opened = Answer::Opened(id, clerk.today());
    assert_eq!(clerk.matter(matter).answers, BTreeMap::from([(UNIT.into(), opened)]));
    let owed = &clerk.matter(matter).standing.assignments[0].obligations;
    assert!(owed.iter().all(|owed| owed.kind != Duty::ConsiderCase));
    let opened = view(&clerk, id);
    assert_eq!(opened.file.grounds.len(), 1);
    assert_eq!(
        steps(&opened),
        [
            (Kind::Open, "taken"),
            (Kind::Propose, "waits"),
            (Kind::Approve, "to come"),
            (Kind::CaseDecide, "to come"),
        ]
    );
    // Honours are taken away by the government and the Party committee (M3-8(4)).
    clerk.wakes("2026-11-24");
    records(
        &clerk,
        id,
        Kind::Propose,
        &[
            ("role", "leader_in_charge"),
            ("by", "李副市长"),
            ("unit.rectify", "true"),
            ("unit.no_honours", "true"),
            ("rectify_due", "2026-12-18"),
        ],
    );
    assert_eq!(
        steps(&view(&clerk, id))[1..],
        [
            (Kind::Propose, "taken"),
            (Kind::Approve, "waits"),
            (Kind::Consent, "to come"),
            (Kind::Committee, "to come"),
            (Kind::CaseDecide, "to come"),
        ]
    );
    let waits = view(&clerk, id).file.row.steps[2];
    assert_eq!(waits.role, Some(CaseRole::MainLeader));
    assert_eq!(waits.state, StepState::Waits(day("2026-11-24")));

    let approved = [("approved", "true"), ("by", "市长")];
    let with = |role| [approved[0], approved[1], ("role", role)];
    records(&clerk, id, Kind::Approve, &with("main_leader"));
    // The Party committee is not asked: the decision is made without it.
    records(&clerk, id, Kind::Consent, &with("municipal_government"));
    let decision = [
        ("number", "兰政督问〔2026〕9号"),
        ("unit.rectify", "true"),
        ("unit.no_honours", "true"),
        ("rectify_due", "2026-12-18"),
        ("honours_year", "2026"),
    ];
    records(&clerk, id, Kind::CaseDecide, &decision);
    let decided = view(&clerk, id);
    assert_eq!(
        steps(&decided)[4..],
        [(Kind::Committee, "missing"), (Kind::CaseDecide, "taken"), (Kind::Rectified, "waits")]
    );
    let days: Vec<_> = decided.file.row.steps.iter().filter_map(|step| step.due).collect();
    assert_eq!(days, [day("2026-12-18")], "the rectification alone has a last day");
    let words = step_state(decided.file.row.steps.last().unwrap(), decided.as_of, Lang::En);
    assert_eq!(words, "due by 12-18");
    let rules: Vec<Rule> = decided.file.standing.findings.iter().map(|f| f.rule).collect();
    assert_eq!(rules, [Rule::OneSided, Rule::PathViolation]);
    assert_eq!(decided.file.honours_year, Some(2026));

    clerk.wakes("2026-12-10");
    records(&clerk, id, Kind::Rectified, &[("accepted", "false"), ("text", "尚有一处未改")]);
    assert_eq!(steps(&view(&clerk, id)).last(), Some(&(Kind::Rectified, "waits")));
    records(&clerk, id, Kind::Rectified, &[("accepted", "true"), ("text", "已整改")]);
    let rectified = view(&clerk, id);
    assert_eq!(steps(&rectified).last(), Some(&(Kind::Rectified, "taken")));
    assert_eq!(rectified.file.standing.obligations, []);
    assert_eq!(rectified.record.len(), 7, "everything stands in the record");
}

#[test]
fn the_earlier_decision_within_a_year_weighs_and_a_namesake_elsewhere_does_not() {
    let (clerk, matter) = late();
    let decides = |id, persons: &[(&str, &str)]| {
        let mut fields = vec![("number", "兰政督问〔2026〕3号"), ("unit.circular", "true")];
        fields.extend(persons);
        records(&clerk, id, Kind::CaseDecide, &fields);
    };
    let first = opens(&clerk, UNIT, &[], &["周某"], 1);
    decides(first, &[("person.0.interview", "true")]);
    let elsewhere = opens(&clerk, OTHER, &[], &["秦某"], 2);
    decides(elsewhere, &[("person.0.interview", "true")]);

    clerk.wakes("2027-11-22");
    let id = opens(&clerk, UNIT, &[matter], &["秦某"], 3);
    let file = view(&clerk, id).file;
    let [earlier] = &file.earlier[..] else { panic!("one earlier decision") };
    assert_eq!((earlier.id, earlier.on, earlier.days), (first, day("2026-11-23"), 364));
    assert!(earlier.counts);
    assert_eq!(file.standing.weight, [Weighs::Repeat]);
    let [namesake] = &file.namesakes[..] else { panic!("one namesake") };
    assert_eq!((&*namesake.name, namesake.id), ("秦某", elsewhere));

    // A day later it is a year ago.
    clerk.wakes("2027-11-23");
    let file = view(&clerk, id).file;
    assert!(!file.earlier[0].counts);
    assert_eq!(file.standing.weight, []);
}

#[test]
fn an_unknown_case_is_not_shown_and_one_whose_opening_is_withdrawn_is_listed_no_more() {
    let (clerk, matter) = late();
    let id = opens(&clerk, UNIT, &[matter], &["周某"], 5);
    assert_eq!(clerk.asks(Case(Uuid::from_u128(99))), None);
    // A matter that is no ground has its title all the same; one that the ledger lacks has none.
    let other = clerk.registers("校园供暖检修", "2027-01-20", &[UNIT]);
    let lacking = Uuid::from_u128(98);
    let named = opens(&clerk, UNIT, &[matter, other, lacking], &["吴某"], 6);
    let others = view(&clerk, named).file.others;
    assert_eq!(others, [(other, Some("校园供暖检修".into())), (lacking, None)]);
    let open = view(&clerk, named).record[0].record.act.id;
    let retract = banjie::domain::Retract { act: open, reason: "误登".into() };
    clerk.records_body(Stream::Case(named), Body::Retract(retract)).unwrap();

    let open = view(&clerk, id).record[0].record.act.id;
    let retract = banjie::domain::Retract { act: open, reason: "误登".into() };
    clerk.records_body(Stream::Case(id), Body::Retract(retract)).unwrap();
    assert_eq!(clerk.asks(Case(id)), None);
    assert_eq!(waiting(&clerk).len(), 1, "the candidate waits again");
    assert_eq!(case::open(&clerk.unit(UNIT), &[], &[], &Values::new()).unwrap_err().len(), 2);
}
