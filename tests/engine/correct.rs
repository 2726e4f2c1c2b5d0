//! What was registered wrongly is put right in one step, and nothing else changes by that.

use super::clerk::{Clerk, TITLE, day, done};
use banjie::domain::limit::{Basis, Limit, Term};
use banjie::domain::matter::{Assignment, MatterId, Role};
use banjie::domain::standing::{AssignmentStanding, Rule, Status};
use banjie::domain::{ActId, Body, Stream};
use banjie::engine::command::correct::Correct;
use banjie::engine::command::withdraw::Withdraw;
use banjie::engine::query::foresee::{Correctable, Foresee, Plan};
use banjie::engine::store::Store as _;
use banjie::engine::{By, Refusal, Straight};
use banjie::present::consequences::Consequences;
use banjie::present::correct::{Correction, Stands};
use banjie::present::draft::correct::{correction, values};
use banjie::present::draft::{ActKind, Wrong};

const LEAD: &str = "市教育局";
const CO: &str = "市财政局";
const OTHER: &str = "市公安局";

fn clerk() -> (Clerk, MatterId) {
    let clerk = Clerk::supervising(&[LEAD, CO, OTHER]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[LEAD, CO]);
    (clerk, matter)
}

fn stands(clerk: &Clerk, matter: MatterId) -> Stands {
    clerk.asks(Correctable { matter, day: clerk.today() }).unwrap()
}

/// The form opens with what stands, and these fields are typed into it.
fn fills(clerk: &Clerk, matter: MatterId, fields: &[(&str, &str)]) -> Correction {
    let seen = stands(clerk, matter);
    let mut form = values(&seen);
    form.insert("reason".to_owned(), "登记有误".to_owned());
    form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let rows = form.keys().filter(|name| name.rsplit('.').next() == Some("role")).count();
    correction(&seen, &form, rows).unwrap()
}

fn corrects(clerk: &Clerk, matter: MatterId, fields: &[(&str, &str)]) -> usize {
    let correction = Box::new(fills(clerk, matter, fields));
    clerk.run(Correct { matter, correction }).unwrap().len()
}

fn foresees(clerk: &Clerk, matter: MatterId, fields: &[(&str, &str)]) -> Consequences {
    let plan = Plan::Correction(Box::new(fills(clerk, matter, fields)));
    clerk.asks(Foresee { by: clerk.by(), matter, plan }).unwrap()
}

fn of(clerk: &Clerk, matter: MatterId, unit: &str) -> AssignmentStanding {
    clerk.assignment(matter, unit, &clerk.today().to_string())
}

#[test]
fn a_wrong_limit_is_put_right_in_one_command_after_its_verdicts_were_shown() {
    let (clerk, matter) = clerk();
    clerk.wakes("2026-11-24");
    assert_eq!(of(&clerk, matter, LEAD).status, Status::Overdue);
    let foreseen = foresees(&clerk, matter, &[("date", "2026-11-30")]);
    let unit = foreseen.unit(&clerk.unit(LEAD)).unwrap();
    assert!(unit.lifted.iter().any(|finding| finding.rule == Rule::PastLimit));
    assert_eq!(unit.after.as_ref().unwrap().due, Some(day("2026-11-30")));
    assert_eq!(of(&clerk, matter, LEAD).status, Status::Overdue, "nothing is recorded yet");

    // One field; a withdrawal of today and a registration of the old date.
    assert_eq!(corrects(&clerk, matter, &[("date", "2026-11-30")]), 2);
    let now = of(&clerk, matter, LEAD);
    assert_eq!((now.due, now.status), (Some(day("2026-11-30")), Status::InProgress));
    assert_eq!(now.due, unit.after.as_ref().unwrap().due);
    let view = clerk.matter(matter);
    assert_eq!(view.standing.registered_on, day("2026-11-02"));
    assert_eq!(view.standing.findings, []);
    let dates: Vec<_> = view.record.iter().map(|entry| entry.record.act.on).collect();
    assert_eq!(dates, [day("2026-11-24"), day("2026-11-02"), day("2026-11-02")]);
    assert!(stands(&clerk, matter).matter.limits.len() == 1);
}

#[test]
fn amendments_and_assignments_of_the_same_day_are_recorded_again_and_count() {
    let (clerk, matter) = clerk();
    clerk
        .records(matter, ActKind::Amend, LEAD, &[("title", "供暖检修"), ("supervised", "3")])
        .unwrap();
    let unit = clerk.unit(CO).to_string();
    clerk
        .records(
            matter,
            ActKind::Assign,
            CO,
            &[("unit", &unit), ("role", "co"), ("handler", "马莉")],
        )
        .unwrap();
    clerk.wakes("2026-11-05");
    clerk.records(matter, ActKind::Amend, LEAD, &[("leader", "李副市长")]).unwrap();
    let before = clerk.matter(matter).standing;
    // Without them the new registration would stand after all three.
    assert_eq!(corrects(&clerk, matter, &[("date", "2026-11-25")]), 6);
    let after = clerk.matter(matter).standing;
    assert_eq!((&after.title, after.supervised), (&before.title, Some(3)));
    assert_eq!(after.supervised_since, Some(day("2026-11-02")));
    assert_eq!(after.details, before.details);
    let co = of(&clerk, matter, CO);
    assert_eq!(co.handler.as_deref(), Some("马莉"));
    assert_eq!(co.due, Some(day("2026-11-25")), "by the registration, not by the assignment");
    assert_eq!(after.findings.len(), before.findings.len());
}

#[test]
fn a_wrong_unit_and_a_wrong_receipt_are_put_right_where_they_stand() {
    let (clerk, matter) = clerk();
    clerk.records(matter, ActKind::Receive, LEAD, &[]).unwrap();
    clerk.wakes("2026-11-04");
    // A unit that was added later stands in an act of its own.
    let other = clerk.unit(OTHER).to_string();
    clerk.records(matter, ActKind::Assign, LEAD, &[("unit", &other), ("role", "co")]).unwrap();
    clerk.wakes("2026-11-06");
    let seen = stands(&clerk, matter);
    let row = |name: &str| {
        let unit = clerk.unit(name);
        seen.matter.assignments.iter().position(|of| of.unit == unit).unwrap()
    };
    let received = format!("units.{}.received", row(OTHER));
    // The registration is as it was; only the assignment is withdrawn.
    assert_eq!(corrects(&clerk, matter, &[(&received, "2026-11-03")]), 2);
    assert_eq!(of(&clerk, matter, OTHER).received, day("2026-11-03"));
    assert_eq!(stands(&clerk, matter).register, seen.register);

    let replaced = format!("units.{}.unit", row(CO));
    clerk.adds_units(&["市卫生健康委员会"]);
    let health = clerk.unit("市卫生健康委员会").to_string();
    corrects(&clerk, matter, &[(&replaced, &health)]);
    let units: Vec<_> =
        clerk.matter(matter).standing.assignments.iter().map(|a| a.unit.clone()).collect();
    assert!(!units.contains(&clerk.unit(CO)) && units.len() == 3);
    assert_eq!(of(&clerk, matter, "市卫生健康委员会").due, Some(day("2026-11-20")));
    assert_eq!(of(&clerk, matter, LEAD).received, day("2026-11-02"));
}

#[test]
fn a_unit_that_takes_no_part_leaves_with_all_that_assigned_it() {
    let (clerk, matter) = clerk();
    let unit = clerk.unit(CO).to_string();
    clerk.wakes("2026-11-03");
    clerk
        .records(
            matter,
            ActKind::Assign,
            CO,
            &[("unit", &unit), ("role", "co"), ("deputy", "马莉")],
        )
        .unwrap();
    corrects(&clerk, matter, &[("units.1.unit", "")]);
    let standing = clerk.matter(matter).standing;
    assert_eq!(standing.assignments.len(), 1);
    assert_eq!(standing.assignments[0].unit, clerk.unit(LEAD));
}

#[test]
fn a_title_and_a_person_need_no_withdrawal_and_a_unit_may_be_added() {
    let (clerk, matter) = clerk();
    clerk.wakes("2026-11-03");
    assert_eq!(corrects(&clerk, matter, &[("title", "供暖检修"), ("units.0.handler", "周洁")]), 2);
    let other = clerk.unit(OTHER).to_string();
    let fields = [("units.2.unit", &*other), ("units.2.role", "co")];
    assert_eq!(corrects(&clerk, matter, &fields), 1);
    let view = clerk.matter(matter);
    assert_eq!(&*view.standing.title, "供暖检修");
    assert_eq!(view.standing.assignments.len(), 3);
    assert!(view.record.iter().all(|entry| !matches!(entry.record.act.body, Body::Retract(_))));
    assert_eq!(of(&clerk, matter, LEAD).handler.as_deref(), Some("周洁"));
    assert_eq!(of(&clerk, matter, OTHER).received, day("2026-11-03"));
}

#[test]
fn a_matter_that_was_corrected_stands_as_if_it_had_been_registered_rightly() {
    let (clerk, wrong) = clerk();
    let right = clerk.registers(TITLE, "2026-11-12", &[LEAD, CO]);
    for matter in [wrong, right] {
        clerk.records(matter, ActKind::Receive, LEAD, &[]).unwrap();
    }
    clerk.wakes("2026-11-10");
    for matter in [wrong, right] {
        clerk.applies(matter, LEAD, "2026-11-30");
    }
    clerk.wakes("2026-11-16");
    corrects(&clerk, wrong, &[("date", "2026-11-12")]);
    let shown = |matter| {
        let standing = clerk.matter(matter).standing;
        let of = |a: &AssignmentStanding| {
            let findings: Vec<_> = a.findings.iter().map(|f| (f.rule, f.on, f.waived)).collect();
            let owed: Vec<_> = a.obligations.iter().map(|o| (o.kind, o.due)).collect();
            (a.unit.clone(), a.role, a.status, a.light, a.due, a.received, findings, owed)
        };
        (standing.light, standing.assignments.iter().map(of).collect::<Vec<_>>())
    };
    assert_eq!(shown(wrong), shown(right));
}

#[test]
fn a_correction_sent_twice_is_done_once_and_one_of_what_has_changed_meanwhile_not_at_all() {
    let (clerk, matter) = clerk();
    let correction = fills(&clerk, matter, &[("date", "2026-11-30")]);
    let stale = fills(&clerk, matter, &[("date", "2026-12-01")]);
    let by: By = clerk.by();
    let before = clerk.engine.head().unwrap().1.acts;
    for _ in 0..2 {
        let correct = Correct { matter, correction: Box::new(correction.clone()) };
        done(clerk.engine.run(correct, &by, &Straight)).unwrap();
    }
    let head = clerk.engine.head().unwrap();
    assert_eq!(head.1.acts, before + 2);
    // Another tab was first: nothing is recorded half.
    assert_eq!(
        clerk.run(Correct { matter, correction: Box::new(stale.clone()) }),
        Err(Refusal::Gone)
    );
    let plan = Plan::Correction(Box::new(stale));
    assert_eq!(clerk.asks(Foresee { by: clerk.by(), matter, plan }), Err(Refusal::Gone));
    assert_eq!(clerk.engine.head().unwrap(), head);
}

#[test]
fn what_was_recorded_for_a_correction_can_be_withdrawn_again() {
    let (clerk, matter) = clerk();
    let before = clerk.matter(matter).standing.assignments.clone();
    let recorded = clerk.run(Correct {
        matter,
        correction: Box::new(fills(&clerk, matter, &[("date", "2026-11-30")])),
    });
    clerk.run(withdrawal(matter, recorded.unwrap())).unwrap();
    assert_eq!(clerk.matter(matter).standing.assignments, before);
}

fn withdrawal(matter: MatterId, acts: Vec<ActId>) -> Withdraw {
    let acts = acts.into_iter().map(|act| (Stream::Matter(matter), act)).collect();
    Withdraw { acts, reason: "登记后随即撤回".into() }
}

#[test]
fn what_somebody_has_gone_on_from_is_not_withdrawn_at_a_stroke() {
    let (clerk, matter) = clerk();
    let recorded = clerk.records(matter, ActKind::Complete, LEAD, &[("result", "已办")]).unwrap();
    let withdraw = withdrawal(matter, recorded);
    // Another tab goes by the completion.
    clerk.tab().notes(matter, "已通知核查").unwrap();
    let stored = done(clerk.engine.store().ledgers()).unwrap();
    assert_eq!(clerk.run(withdraw), Err(Refusal::Gone));
    assert_eq!(done(clerk.engine.store().ledgers()).unwrap(), stored);
    assert_eq!(of(&clerk, matter, LEAD).status, Status::Completed);

    let other = clerk.registers("校园供暖检修", "2026-11-20", &[LEAD]);
    let recorded = clerk.records(other, ActKind::Complete, LEAD, &[("result", "已办")]).unwrap();
    let (withdraw, by) = (withdrawal(other, recorded), clerk.by());
    let mut acts = Vec::new();
    for _ in 0..2 {
        let again = clerk.engine.run(withdraw.clone(), &by, &Straight);
        acts.push(done(again).unwrap());
    }
    assert_eq!(acts[0], acts[1], "sent twice, it is done once");
    assert_eq!(of(&clerk, other, LEAD).status, Status::InProgress);
}

#[test]
fn what_an_undertaking_office_assigned_stays_its_own() {
    let (clerk, matter) = clerk();
    let office = clerk.makes_office(LEAD);
    let mut theirs = clerk.tab();
    theirs.who = Some((office, "李强".to_owned()));
    let other = clerk.unit(OTHER).to_string();
    theirs.records(matter, ActKind::Assign, LEAD, &[("unit", &other), ("role", "co")]).unwrap();
    let clerk = clerk.tab();
    let seen = stands(&clerk, matter);
    let unit = clerk.unit(OTHER);
    let row = seen.matter.assignments.iter().position(|of| of.unit == unit).unwrap();
    let received = format!("units.{row}.received");
    let correction = Box::new(fills(&clerk, matter, &[(&received, "2026-11-01")]));
    let before = clerk.engine.head();
    let plan = Plan::Correction(correction.clone());
    assert_eq!(clerk.asks(Foresee { by: clerk.by(), matter, plan }), Err(Refusal::Theirs));
    assert_eq!(clerk.run(Correct { matter, correction }), Err(Refusal::Theirs));
    assert_eq!(clerk.engine.head(), before);
    // What does not touch it is put right as ever.
    corrects(&clerk, matter, &[("title", "冬季供暖检修")]);
}

#[test]
fn a_unit_that_takes_the_place_of_another_keeps_all_of_its_limits() {
    let (clerk, matter) = clerk();
    let until = |date, basis| Limit {
        basis,
        term: Term::Date(day(date)),
        law: (basis == Basis::Statutory).then(|| "行政许可法".into()),
    };
    let limits = [until("2026-11-18", Basis::Designated), until("2026-11-25", Basis::Statutory)];
    let assignment = Assignment {
        unit: clerk.unit(OTHER),
        role: Role::Co,
        task: None,
        received: Some(clerk.today()),
        responsible: None,
        deputy: None,
        handler: None,
        limits: limits.to_vec(),
    };
    clerk.records_body(Stream::Matter(matter), Body::Assign(assignment)).unwrap();
    clerk.adds_units(&["市卫生健康委员会"]);
    let seen = stands(&clerk, matter);
    let row = seen.matter.assignments.iter().position(|of| of.limits.len() == 2).unwrap();
    let health = clerk.unit("市卫生健康委员会");
    corrects(&clerk, matter, &[(&format!("units.{row}.unit"), health.as_str())]);
    let now = stands(&clerk, matter);
    let replaced = now.matter.assignments.iter().find(|of| of.unit == health).unwrap();
    assert_eq!(replaced.limits, limits);
}

#[test]
fn a_form_in_which_nothing_was_changed_or_a_text_was_emptied_is_refused_at_its_field() {
    let (clerk, matter) = clerk();
    clerk.records(matter, ActKind::Amend, LEAD, &[("leader", "李副市长")]).unwrap();
    let seen = stands(&clerk, matter);
    let wrongs = |fields: &[(&str, &str)]| {
        let mut form = values(&seen);
        form.insert("reason".to_owned(), "登记有误".to_owned());
        form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        correction(&seen, &form, 2).unwrap_err()
    };
    assert_eq!(wrongs(&[]), [("title".to_owned(), Wrong::Nothing)]);
    assert_eq!(wrongs(&[("leader", "")]), [("leader".to_owned(), Wrong::Missing)]);
    assert_eq!(wrongs(&[("date", "26-11-30")]), [("date".to_owned(), Wrong::NotADate)]);
}
