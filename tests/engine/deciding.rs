//! What a decision is shown of the application, and what is offered of a matter as it stands.

use super::clerk::{Clerk, TITLE, day, typed};
use banjie::domain::matter::{Decide, MatterId};
use banjie::domain::standing::Rule;
use banjie::domain::{Body, Stream};
use banjie::present::application::{Application, Stage};
use banjie::present::draft::offered::{Side, is_possible, side, wants_supervision};
use banjie::present::draft::{self, ActKind, Wrong};
use banjie::present::timeline::{Step, StepState, next};

const UNIT: &str = "市教育局";
const CO: &str = "市财政局";

fn with_matter() -> (Clerk, MatterId) {
    let clerk = Clerk::supervising(&[UNIT, CO]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    (clerk, matter)
}

fn application(clerk: &Clerk, matter: MatterId) -> Option<Application> {
    clerk.matter(matter).applications.get(&clerk.unit(UNIT)).cloned()
}

fn offers(clerk: &Clerk, matter: MatterId) -> Vec<ActKind> {
    let view = clerk.matter(matter);
    let (unit, standing) = (&view.standing.assignments[0], &view.standing);
    let application = view.applications.get(&unit.unit);
    let possible = |form: &ActKind| is_possible(*form, standing, unit, application);
    ActKind::ALL.into_iter().filter(possible).collect()
}

#[test]
fn a_decision_sees_what_was_applied_for_and_what_it_is_measured_by() {
    let (clerk, matter) = with_matter();
    assert_eq!(application(&clerk, matter), None);
    clerk.wakes("2026-11-16");
    clerk.applies(matter, UNIT, "2026-11-30");
    let first = application(&clerk, matter).unwrap();
    assert_eq!((first.on, first.due), (day("2026-11-16"), Some(day("2026-11-20"))));
    assert_eq!(first.apply.new_due, Some(day("2026-11-30")));
    assert_eq!(first.apply.reason.as_deref(), Some("连续降雪"));
    assert_eq!((first.granted, first.most, first.stage), (0, 1, Stage::Pending));
    clerk.decides(matter, UNIT, true);
    assert_eq!(application(&clerk, matter).unwrap().stage, Stage::Decided);
    // The number of extensions is used up: nothing is decided of a second, and it says why.
    clerk.applies(matter, UNIT, "2026-12-20");
    let second = application(&clerk, matter).unwrap();
    assert_eq!(second.stage, Stage::Void(vec![Rule::RepeatedExtension]));
    assert_eq!((second.granted, second.is_open()), (1, false));
}

#[test]
fn a_late_application_for_termination_can_still_be_approved_and_one_for_extension_not() {
    let (clerk, matter) = with_matter();
    clerk.wakes("2026-11-23");
    clerk.applies(matter, UNIT, "2026-12-20");
    let stage = || application(&clerk, matter).unwrap().stage;
    assert_eq!(stage(), Stage::Void(vec![Rule::LateApplication]));
    let fields = [("progress", "停止"), ("reason", "政策调整")];
    clerk.records(matter, ActKind::Terminate, UNIT, &fields[..1]).unwrap();
    let both = Stage::Void(vec![Rule::ApplicationIncomplete, Rule::LateApplication]);
    assert_eq!(stage(), both);
    clerk.records(matter, ActKind::Terminate, UNIT, &fields).unwrap();
    assert_eq!(stage(), Stage::LateTermination);
    // An approval that nobody was authorised to give changes nothing: a proper one can still follow.
    let last = application(&clerk, matter).unwrap().act;
    let decide = |consulted| Decide {
        title: None,
        application: last,
        approved: true,
        consulted,
        approver: Some("张副市长".into()),
        text: None,
    };
    clerk.records_body(Stream::Matter(matter), Body::Decide(decide(false))).unwrap();
    assert_eq!(stage(), Stage::LateTermination);
    assert!(offers(&clerk, matter).contains(&ActKind::Decide));
    clerk.records_body(Stream::Matter(matter), Body::Decide(decide(true))).unwrap();
    assert_eq!(stage(), Stage::Decided);
}

#[test]
fn an_extension_beyond_a_limit_that_is_set_by_law_is_known_before_it_is_granted() {
    let (clerk, _) = with_matter();
    let form = typed(&[
        ("title", TITLE),
        ("category", "4"),
        ("basis", "statutory"),
        ("law", "行政许可法"),
        ("term", "date"),
        ("date", "2026-11-20"),
        ("units.0.unit", clerk.unit(UNIT).as_str()),
        ("units.0.role", "lead"),
    ]);
    let matter = uuid::Uuid::from_u128(72);
    let body = draft::register::register(&form, 1).unwrap();
    clerk.records_body(banjie::domain::Stream::Matter(matter), body).unwrap();
    clerk.applies(matter, UNIT, "2026-11-30");
    let of = application(&clerk, matter).unwrap();
    assert_eq!((of.statutory, of.is_beyond_law()), (Some(day("2026-11-20")), true));
}

#[test]
fn a_decision_begins_with_none_chosen() {
    let unit = banjie::domain::UnitId::from(UNIT);
    let act = banjie::domain::ActId::from_bytes([1; 32]);
    let form = typed(&[("approver", "张副市长"), ("consulted", "true")]);
    let made = draft::body(ActKind::Decide, &unit, &[], Some(act), &form);
    assert_eq!(made, Err(vec![("approved".to_owned(), Wrong::Missing)]));
}

#[test]
fn only_what_can_still_mean_something_is_offered() {
    let (clerk, matter) = with_matter();
    let open = offers(&clerk, matter);
    for absent in [ActKind::Decide, ActKind::Close, ActKind::Return, ActKind::Plan, ActKind::NoCase]
    {
        assert!(!open.contains(&absent), "{absent:?}");
    }
    assert!(!open.contains(&ActKind::Supervise), "the matter is not supervised");
    assert!(open.contains(&ActKind::Extend));
    clerk.applies(matter, UNIT, "2026-11-30");
    let pending = offers(&clerk, matter);
    assert!(pending.contains(&ActKind::Decide) && !pending.contains(&ActKind::Extend));
    clerk.decides(matter, UNIT, true);
    assert!(!offers(&clerk, matter).contains(&ActKind::Decide), "it has been decided");
    clerk.completes(matter, UNIT);
    let completed = offers(&clerk, matter);
    assert!(completed.contains(&ActKind::Close) && completed.contains(&ActKind::Return));
    assert!(!completed.contains(&ActKind::Feedback) && !completed.contains(&ActKind::Complete));
    clerk.closes(matter, UNIT);
    let closed = offers(&clerk, matter);
    assert!(closed.contains(&ActKind::Return) && !closed.contains(&ActKind::Close));
    assert!(!closed.contains(&ActKind::Remind));
}

#[test]
fn what_a_unit_records_stands_on_its_side() {
    assert_eq!(side(ActKind::Feedback), Side::Unit);
    assert_eq!(side(ActKind::Extend), Side::Unit);
    assert_eq!(side(ActKind::Decide), Side::Office);
    assert_eq!(side(ActKind::Note), Side::Office);
}

#[test]
fn a_matter_with_a_candidate_that_is_not_supervised_should_become_so() {
    let (clerk, matter) = with_matter();
    let wants = || wants_supervision(&clerk.matter(matter).standing);
    assert!(!wants());
    clerk.wakes("2026-12-20");
    assert!(wants());
    clerk.records(matter, ActKind::Amend, UNIT, &[("supervised", "4")]).unwrap();
    assert!(!wants());
}

#[test]
fn the_steps_are_those_of_each_unit_with_the_one_that_comes_next_and_whose_it_is() {
    let clerk = Clerk::supervising(&[UNIT, CO]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT, CO]);
    let steps = |name: &str| {
        let view = clerk.matter(matter);
        let unit = view.standing.assignments.iter().find(|of| of.unit == clerk.unit(name)).unwrap();
        let ladder = &view.ladders[&unit.unit];
        (ladder.clone(), next(ladder, unit).map(|n| ladder[n].0))
    };
    let comes = |name| steps(name).1;
    assert_eq!((comes(UNIT), comes(CO)), (Some(Step::Receive), Some(Step::Receive)));
    clerk.records(matter, ActKind::Receive, CO, &[]).unwrap();
    // A first report is owed of supervised matters only.
    assert_eq!((comes(UNIT), comes(CO)), (Some(Step::Receive), Some(Step::Complete)));
    clerk.completes(matter, CO);
    assert_eq!(comes(CO), Some(Step::Verify));
    let done = |name: &str, step| {
        let ladder = steps(name).0;
        let (_, state) = ladder.into_iter().find(|(of, _)| *of == step).unwrap();
        matches!(state, StepState::Done(_))
    };
    assert!(done(CO, Step::Complete) && !done(UNIT, Step::Complete) && !done(UNIT, Step::Receive));
    assert_eq!((Step::Complete.side(), Step::Verify.side()), (Side::Unit, Side::Office));
    clerk.closes(matter, CO);
    assert_eq!(comes(CO), None);
    clerk.records(matter, ActKind::Amend, UNIT, &[("supervised", "3")]).unwrap();
    assert_eq!(comes(UNIT), Some(Step::Transfer));
}

#[test]
fn the_steps_call_no_completion_late_that_the_rules_do_not() {
    let clerk = Clerk::supervising(&[UNIT]);
    let complete = |matter| {
        let ladder = clerk.matter(matter).ladders.remove(&clerk.unit(UNIT)).unwrap();
        ladder.into_iter().find(|(step, _)| *step == Step::Complete).unwrap().1
    };
    // Given when its limit had passed: nothing counts as late.
    let passed = clerk.registers(TITLE, "2026-10-20", &[UNIT]);
    assert_eq!(complete(passed), StepState::ToCome(Some(day("2026-10-20"))));
    let drawn = |matter| clerk.matter(matter).axis.unwrap().lanes.remove(0);
    assert!(!drawn(passed).is_late, "nor is it drawn so");
    clerk.completes(passed, UNIT);
    assert!(matches!(complete(passed), StepState::Done(_)));
    // An application that was made in time waits for its decision.
    let (applied, late) = ("校园供暖检修", "校车路线调整");
    let applied = clerk.registers(applied, "2026-11-20", &[UNIT]);
    let late = clerk.registers(late, "2026-11-20", &[UNIT]);
    clerk.wakes("2026-11-16");
    clerk.applies(applied, UNIT, "2026-11-30");
    clerk.wakes("2026-11-23");
    assert_eq!(complete(applied), StepState::ToCome(Some(day("2026-11-20"))));
    assert_eq!(complete(late), StepState::Late(day("2026-11-20")));
    assert!(drawn(late).is_late && !drawn(applied).is_late);
    clerk.completes(late, UNIT);
    assert_eq!(complete(late), StepState::DoneLate(day("2026-11-20"), day("2026-11-23")));
}
