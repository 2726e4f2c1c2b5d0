//! Acts upon one matter that know nothing of each other: which counts, and what settles them.

use super::{MATTER, SUPERVISOR, counting, judge, keep, matter, rows, settled, stands};
use crate::support::{act, date, founded, gov, new_act};
use banjie::domain::limit::{Basis, Limit, Term};
use banjie::domain::matter::{
    Agree, Amend, Apply, Assignment, Decide, Details, Feedback, Note, Purpose, Register, Role,
};
use banjie::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use banjie::domain::standing::Status;
use banjie::domain::subject::Subject;
use banjie::domain::{ActId, Body, OfficeId, Stream, UnitId};
use banjie::ledger::{Ledger, Record};
use banjie::present::conflicts::{self, Choice, JUDGED, Place, Recorder, Unready};
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
    assert_eq!(counting(row), [true, false]);
    assert_eq!(stands(&row.sides[0]).due, Some(date("2026-11-30")));
    assert_eq!(stands(&row.sides[1]).due, Some(date("2026-10-30")));
    assert_eq!(stands(&row.sides[1]).status, Status::Overdue);
    // One without an approver has no effect, though it comes first; it raises a finding.
    let bodies = vec![decide(application, true, None), decide(application, false, None)];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let [row] = &rows(&held)[..] else { panic!() };
    assert_eq!(counting(row), [false, true]);
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
    assert_eq!(counting(row), [true, false]);
    assert_eq!(
        matter(&row.sides[0]).units.len(),
        1,
        "the unit that they are about is told all the same"
    );
}

fn amend(title: Option<&str>, category: Option<u8>) -> Body {
    Body::Amend(Box::new(Amend { title: title.map(Into::into), category, ..Amend::default() }))
}

#[test]
fn of_three_sides_the_one_that_is_chosen_stands_and_all_others_are_withdrawn() {
    let (ledger, _, application) = applied();
    let bodies = ["甲", "乙", "丙"].map(|title| amend(Some(title), None)).to_vec();
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let found = rows(&held);
    let [row] = &found[..] else { panic!() };
    assert_eq!(counting(row), [false, false, true]);
    for (n, title) in ["甲", "乙", "丙"].into_iter().enumerate() {
        assert_eq!(&*matter(&row.sides[n]).title, title);
        let drafts =
            conflicts::drafts(&found, &[Some(keep(row, n))], "核对原件", "已核对").unwrap();
        assert!(drafts.iter().all(|body| matches!(body, Body::Retract(_))));
        assert_eq!(drafts.len(), 2);
        let after = settled(&held, &found, &[Some(keep(row, n))]);
        assert_eq!(conflicts::count(&after.1), 0);
        assert_eq!(&*after.1.matters[0].title, title);
    }
}

#[test]
fn one_act_settles_all_of_a_stream_so_that_each_has_to_be_chosen_for() {
    let (ledger, _, application) = applied();
    // One act changes the title alone, one the category alone, and one both.
    let bodies = vec![amend(Some("甲"), None), amend(None, Some(1)), amend(Some("丙"), Some(3))];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let found = rows(&held);
    let at =
        |field| found.iter().position(|row| row.subjects() == [Subject::Field(field)]).unwrap();
    let (title, category) = (at("title"), at("category"));
    let choose = |of_title: Option<usize>, of_category: Option<usize>| {
        let mut choices = vec![None; found.len()];
        choices[title] = of_title.map(|n| keep(&found[title], n));
        choices[category] = of_category.map(|n| keep(&found[category], n));
        choices
    };
    let say = |choices: &[Option<Choice>]| conflicts::drafts(&found, choices, "核对原件", "已核对");
    assert_eq!(say(&choose(None, None)).err(), Some(Unready::Open));
    // The act that changes both is the last side of each fork. One choice keeps it and the other withdraws it.
    assert_eq!(say(&choose(Some(1), None)).err(), Some(Unready::Open));
    assert_eq!(say(&choose(Some(1), Some(0))).err(), Some(Unready::Contradiction));
    // A withdrawn act is in conflict with no other act.
    let chosen = choose(Some(0), None);
    assert!(conflicts::is_moot(&found, &chosen, category));
    assert_eq!(say(&chosen).unwrap().len(), 1);
    let after = settled(&held, &found, &chosen);
    assert_eq!(conflicts::count(&after.1), 0);
    assert_eq!((&*after.1.matters[0].title, after.1.matters[0].category), ("甲", 1));
}

#[test]
fn acts_of_one_hand_one_after_the_other_are_one_side() {
    let (mut ledger, _, application) = applied();
    let one = act(&MATTER, 100, amend(Some("甲"), None), &[application]);
    let again = act(&MATTER, 101, amend(Some("甲之二"), None), &[one.act.id]);
    let other = act(&MATTER, 102, amend(Some("乙"), None), &[application]);
    ledger.insert([one, again, other]);
    let held = judge(ledger, "2026-11-23");
    let found = rows(&held);
    let [row] = &found[..] else { panic!() };
    assert_eq!(row.sides.iter().map(|side| side.more).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(counting(row), [false, true]);
    assert_eq!(&*matter(&row.sides[1]).title, "甲之二");
    let drafts = conflicts::drafts(&found, &[Some(keep(row, 0))], "核对原件", "").unwrap();
    assert_eq!(drafts.len(), 2, "both of that hand are withdrawn");
    let after = settled(&held, &found, &[Some(keep(row, 0))]);
    assert_eq!(&*after.1.matters[0].title, "乙");
}

#[test]
fn of_many_sides_what_follows_is_worked_out_for_the_first() {
    let (ledger, _, application) = applied();
    let bodies = (0..40).map(|n| amend(Some(&format!("第{n}稿")), None)).collect();
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let found = rows(&held);
    let [row] = &found[..] else { panic!() };
    assert_eq!(row.sides.len(), 40);
    assert_eq!(row.sides.iter().filter(|side| side.outcome.is_some()).count(), JUDGED);
    let title = |n: usize| match &row.sides[n].record.act.body {
        Body::Amend(amend) => amend.title.as_deref().unwrap(),
        other => panic!("{other:?}"),
    };
    // The last counts, and is among those that are looked at.
    assert_eq!(row.sides.iter().position(|side| side.counts), Some(JUDGED - 1));
    assert_eq!(title(JUDGED - 1), "第39稿");
    let after = settled(&held, &found, &[Some(keep(row, 7))]);
    assert_eq!(conflicts::count(&after.1), 0);
    assert_eq!(&*after.1.matters[0].title, title(7));
}

#[test]
fn a_reason_is_required_and_both_may_stay_by_a_note() {
    let (ledger, _, application) = applied();
    let agree =
        |due: &str| Body::Agree(Agree { unit: UnitId::from("fgw"), due: date(due), text: None });
    let bodies = vec![agree("2026-10-28"), agree("2026-10-26")];
    let held = judge(forked(ledger, application, bodies), "2026-11-23");
    let found = rows(&held);
    assert_eq!(counting(&found[0]), [true, false]);
    let blank = conflicts::drafts(&found, &[Some(Choice::All)], " ", "");
    assert_eq!(blank.err(), Some(Unready::NoReason));
    let drafts =
        conflicts::drafts(&found, &[Some(Choice::All)], "已核对", "并行记录已核对：两次均属实");
    let note = Body::Note(Note { text: "并行记录已核对：两次均属实".into() });
    assert_eq!(drafts, Ok(vec![note]));
    let after = settled(&held, &found, &[Some(Choice::All)]);
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
    assert_eq!(row.sides[0].record.act.id, own.act.id);
    let unit = Recorder { office: OfficeId::from("fgw-office"), supervises: false };
    let third = Recorder { office: OfficeId::from("zjj-office"), supervises: false };
    let of = |who: &Recorder| -> Vec<bool> {
        row.choices().map(|choice| conflicts::may(choice, row, who)).collect()
    };
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
    let place = Place { stream: MATTER, forks: held.1.matters[0].conflicts.clone() };
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
