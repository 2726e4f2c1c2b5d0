//! Acts upon one matter that know nothing of each other: which counts, and what settles them.

use super::{MATTER, SUPERVISOR, judge, matter, rows, settled, stands};
use crate::support::{act, date, founded, gov, new_act};
use banjie::domain::fork::pairs;
use banjie::domain::limit::{Basis, Limit, Term};
use banjie::domain::matter::{
    Agree, Amend, Apply, Assignment, Decide, Details, Feedback, Note, Purpose, Register, Role,
};
use banjie::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use banjie::domain::standing::Status;
use banjie::domain::subject::Subject;
use banjie::domain::{ActId, Body, OfficeId, Stream, UnitId};
use banjie::ledger::{Ledger, Record};
use banjie::present::conflicts::{self, Choice, Counting, Place, Recorder, Row, Unready};
use uuid::Uuid;

/// A matter of `fgw` due on 30 October with an extension applied for; what comes after is given.
fn applied() -> (Ledger, ActId, ActId) {
    let mut ledger = founded(None);
    let unit = Body::Unit(Unit {
        unit: UnitId::from("fgw"),
        name: "市发展改革委".into(),
        short: None,
        unit_kind: UnitKind::Department,
        parent: None,
        head: None,
        active: true,
    });
    let registry = [unit, gov(None)];
    for (second, body) in registry.into_iter().enumerate() {
        let second = u32::try_from(second).unwrap() + 1;
        let new = new_act(&Stream::Registry, second, "2026-10-01", body);
        let record = ledger.compose(&new).unwrap();
        ledger.insert([record]);
    }
    let limit = Limit { basis: Basis::Designated, law: None, term: Term::Date(date("2026-10-30")) };
    let register = Body::Register(Box::new(Register {
        title: "报送重点项目进展情况".into(),
        category: 2,
        supervised: None,
        details: Details::default(),
        limits: vec![limit],
        assignments: vec![assignment(Role::Lead)],
    }));
    let apply = Body::Apply(Apply {
        unit: UnitId::from("fgw"),
        purpose: Purpose::Extension,
        progress: Some("已完成八成".into()),
        reason: Some("连续降雪".into()),
        new_due: Some(date("2026-11-30")),
    });
    let mut ids = Vec::new();
    for (second, on, body) in [(3, "2026-10-12", register), (4, "2026-10-20", apply)] {
        let record = ledger.compose(&new_act(&MATTER, second, on, body)).unwrap();
        ids.push(record.act.id);
        ledger.insert([record]);
    }
    (ledger, ids[0], ids[1])
}

fn assignment(role: Role) -> Assignment {
    Assignment {
        unit: UnitId::from("fgw"),
        role,
        task: None,
        received: None,
        responsible: None,
        deputy: None,
        handler: None,
        limits: Vec::new(),
    }
}

fn decide(application: ActId, approved: bool, by: Option<&str>) -> Body {
    Body::Decide(Decide {
        application,
        approved,
        consulted: approved,
        approver: by.map(Into::into),
        title: None,
        text: None,
    })
}

/// Acts that know nothing of each other, upon one.
fn forked(mut ledger: Ledger, parent: ActId, bodies: Vec<Body>) -> Ledger {
    let records: Vec<Record> = bodies
        .into_iter()
        .enumerate()
        .map(|(n, body)| act(&MATTER, 100 + u32::try_from(n).unwrap(), body, &[parent]))
        .collect();
    ledger.insert(records);
    ledger
}

#[test]
fn of_an_approval_and_a_refusal_the_first_with_an_effect_counts() {
    let (ledger, _, application) = applied();
    let bodies =
        vec![decide(application, true, Some("张副市长")), decide(application, false, None)];
    let held = judge(forked(ledger.clone(), application, bodies), "2026-11-23");
    let [row] = &rows(&held)[..] else { panic!() };
    assert_eq!(row.subjects(), [Subject::Decision(&application)]);
    assert_eq!(row.counting, Counting::Left);
    assert_eq!(stands(&row.left).due, Some(date("2026-11-30")));
    assert_eq!(stands(&row.right).due, Some(date("2026-10-30")));
    assert_eq!(stands(&row.right).status, Status::Overdue);
    // One without an approver has no effect, though it comes first; it raises a finding.
    let bodies = vec![decide(application, true, None), decide(application, false, None)];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let [row] = &rows(&held)[..] else { panic!() };
    assert_eq!(row.counting, Counting::Right);
}

#[test]
fn two_that_come_to_the_same_are_said_to() {
    let (ledger, _, application) = applied();
    let bodies = vec![
        decide(application, true, Some("张副市长")),
        decide(application, true, Some("李秘书长")),
    ];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let [row] = &rows(&held)[..] else { panic!() };
    assert!(row.is_same());
    assert_eq!(row.counting, Counting::Left);
    assert_eq!(
        matter(&row.left).units.len(),
        1,
        "the unit that they are about is told all the same"
    );
}

#[test]
fn one_act_settles_all_of_a_stream_so_that_each_has_to_be_chosen_for() {
    let (ledger, _, application) = applied();
    let title =
        |text: &str| Body::Amend(Box::new(Amend { title: Some(text.into()), ..Amend::default() }));
    let bodies = vec![title("甲"), title("乙"), title("丙")];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let found = rows(&held);
    assert_eq!(found.len(), 3);
    let say = |choices: &[Option<Choice>]| conflicts::drafts(&found, choices, "核对原件", "已核对");
    assert_eq!(say(&[Some(Choice::Left), None, None]).err(), Some(Unready::Open));
    // All pairs chosen for by turns: each act is kept by one choice and withdrawn by another.
    let title_of = |side: &conflicts::Side| match &side.record.act.body {
        Body::Amend(amend) => amend.title.clone().unwrap(),
        other => panic!("{other:?}"),
    };
    let keeping = |keep: &str, over: &str| -> Vec<Option<Choice>> {
        let choice = |row: &Row| {
            let (left, right) = (title_of(&row.left), title_of(&row.right));
            match (&*left, &*right) {
                (l, r) if (l, r) == (keep, over) => Some(Choice::Left),
                (l, r) if (r, l) == (keep, over) => Some(Choice::Right),
                _ => None,
            }
        };
        found.iter().map(choice).collect()
    };
    let both = |one: Vec<Option<Choice>>, other: Vec<Option<Choice>>| -> Vec<Option<Choice>> {
        one.into_iter().zip(other).map(|(a, b)| a.or(b)).collect()
    };
    let crossed = both(keeping("甲", "乙"), keeping("乙", "丙"));
    assert_eq!(say(&crossed).err(), Some(Unready::Contradiction));
    // What is withdrawn is in conflict with none.
    let chosen = both(keeping("甲", "乙"), keeping("甲", "丙"));
    let moot = chosen.iter().position(Option::is_none).unwrap();
    assert!(conflicts::is_moot(&found, &chosen, moot));
    assert_eq!(say(&chosen).unwrap().len(), 2);
    let after = settled(&held, &found, &chosen);
    assert_eq!(conflicts::count(&after.1), 0);
    assert_eq!(&*after.1.matters[0].title, "甲");
}

#[test]
fn a_reason_is_required_and_both_may_stay_by_a_note() {
    let (ledger, _, application) = applied();
    let agree =
        |due: &str| Body::Agree(Agree { unit: UnitId::from("fgw"), due: date(due), text: None });
    let bodies = vec![agree("2026-10-28"), agree("2026-10-26")];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let found = rows(&held);
    assert_eq!(found[0].counting, Counting::Left);
    let blank = conflicts::drafts(&found, &[Some(Choice::Both)], " ", "");
    assert_eq!(blank.err(), Some(Unready::NoReason));
    let drafts =
        conflicts::drafts(&found, &[Some(Choice::Both)], "已核对", "并行记录已核对：两次均属实");
    let note = Body::Note(Note { text: "并行记录已核对：两次均属实".into() });
    assert_eq!(drafts, Ok(vec![note]));
    let after = settled(&held, &found, &[Some(Choice::Both)]);
    assert_eq!(conflicts::count(&after.1), 0);
    assert_eq!(after.1.matters[0].assignments, held.1.matters[0].assignments);
}

#[test]
fn an_undertaking_office_withdraws_its_own_act_and_nothing_else() {
    let (ledger, _, application) = applied();
    let mut ledger = ledger;
    let office = Body::Office(Office {
        office: OfficeId::from("fgw-office"),
        name: "市发展改革委办公室".into(),
        role: OfficeRole::Undertaker,
        unit: Some(UnitId::from("fgw")),
        key: None,
        vouched: Vec::new(),
    });
    let record = ledger.compose(&new_act(&Stream::Registry, 9, "2026-10-01", office)).unwrap();
    ledger.insert([record]);
    let agree =
        |due: &str| Body::Agree(Agree { unit: UnitId::from("fgw"), due: date(due), text: None });
    let mut own = new_act(&MATTER, 200, "2026-11-23", agree("2026-10-28"));
    own.office = OfficeId::from("fgw-office");
    let own = Record::compose(&own, vec![application]).unwrap();
    let other = Record::compose(
        &new_act(&MATTER, 201, "2026-11-23", agree("2026-10-26")),
        vec![application],
    )
    .unwrap();
    ledger.insert([own.clone(), other]);
    let found = rows(&judge(ledger, "2026-11-23"));
    let [row] = &found[..] else { panic!() };
    assert_eq!(row.left.record.act.id, own.act.id);
    let unit = Recorder { office: OfficeId::from("fgw-office"), supervises: false };
    let third = Recorder { office: OfficeId::from("zjj-office"), supervises: false };
    let of = |who: &Recorder| Choice::ALL.map(|choice| conflicts::may(choice, row, who));
    assert_eq!(of(&SUPERVISOR()), [true; 3]);
    assert_eq!(of(&unit), [false, true, true]);
    assert_eq!(of(&third), [false; 3]);
}

#[test]
fn of_ten_thousand_matters_only_the_one_in_conflict_is_judged_again() {
    let (mut ledger, register, application) = applied();
    let form = ledger.stream(&MATTER).unwrap().get(&register).unwrap().record.act.body.clone();
    let many =
        (2..10_002u128).map(|n| act(&Stream::Matter(Uuid::from_u128(n)), 1, form.clone(), &[]));
    ledger.insert(many);
    let bodies =
        vec![decide(application, true, Some("张副市长")), decide(application, false, None)];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let place = Place { stream: MATTER, pairs: pairs(&held.1.matters[0].conflicts).collect() };
    let begun = std::time::Instant::now();
    assert_eq!(conflicts::rows(&held.0, &held.1, &place).len(), 1);
    let one = begun.elapsed();
    let begun = std::time::Instant::now();
    held.0.standing(held.1.as_of);
    assert!(one * 4 < begun.elapsed(), "{one:?} of {:?}", begun.elapsed());
}

#[test]
fn whatever_else_is_recorded_settles_too() {
    let (ledger, _, application) = applied();
    let bodies =
        vec![decide(application, true, Some("张副市长")), decide(application, false, None)];
    let mut ledger = forked(ledger, application, bodies);
    let report = Body::Feedback(Feedback {
        unit: UnitId::from("fgw"),
        text: "正在办理".into(),
        percent: None,
        due: None,
        responsible: None,
    });
    let record = ledger.compose(&new_act(&MATTER, 300, "2026-11-23", report)).unwrap();
    ledger.insert([record]);
    assert_eq!(conflicts::count(&judge(ledger, "2026-11-23").1), 0);
}
