//! A list that an office sends every week: what the ledger has of it is known again, whatever moved in it.

use super::clerk::{Clerk, day, typed};
use super::sheet::Desk;
use banjie::domain::Body;
use banjie::domain::matter::{MatterId, Role};
use banjie::domain::standing::Status;
use banjie::engine::command::correct::Correct;
use banjie::engine::query::foresee::{Correctable, Foresee, Plan};
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::sheet::{Column, Fate, Kept, Left, Line, SheetCorrection, Which};
use banjie::engine::{Draft, Refusal};
use banjie::present::correct::Stands;
use banjie::present::draft::Values;
use banjie::present::draft::correct::{correction, proposed, values};
use banjie::present::draft::register::unit_rows;

const HEAD: &str = "序号\t事项\t内容\t牵头单位\t配合单位\t完成时限\t进展情况";
const FIRST: [&str; 4] = [
    "1\t道路照明改造\t更换灯具\t市教育局\t\t2026-11-30\t",
    "2\t老旧小区改造\t改造二十个小区\t市住建局\t市教育局\t2026-12-20\t已开工十个小区",
    "3\t供暖检修\t检修管网\t市住建局\t\t2026-12-31\t",
    "4\t公交线网优化\t优化五条线路\t市住建局\t\t2026-12-31\t",
];

fn list(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

/// A clerk who has registered the first week's list.
fn desk() -> Desk {
    let clerk = Clerk::supervising(&["市教育局", "市住建局"]);
    let mut desk = Desk::with(clerk, &list(&FIRST));
    assert_eq!(desk.said.head.columns[6], Column::Progress);
    assert_eq!(desk.shown().counts.progress, 1, "its day is not said");
    desk.said.choices.on = Some(day("2026-10-26"));
    desk.said.choices.received = Some(day("2026-10-26"));
    let done = desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!(
        (done.rows.len(), done.reports),
        (4, 0),
        "nothing of the progress is recorded unsaid"
    );
    desk
}

fn line(desk: &Desk, at: usize) -> Line {
    desk.shown().rows.into_iter().find(|line| line.row.at == at).unwrap()
}

/// `column: was → is`.
fn differs(desk: &Desk, at: usize) -> Vec<String> {
    let again = line(desk, at).again.unwrap();
    let one = again.differs.iter().map(|one| format!("{:?}: {} → {}", one.column, one.was, one.is));
    one.collect()
}

fn matter(desk: &Desk, title: &str) -> MatterId {
    desk.clerk.list().iter().find(|row| &*row.title == title).unwrap().id
}

#[test]
fn the_same_list_again_has_nothing_new() {
    let mut desk = desk();
    desk.turns_to(&list(&FIRST));
    let shown = desk.shown();
    assert_eq!(
        (shown.counts.ready, shown.counts.unsettled, shown.counts.again, shown.counts.left),
        (0, 0, 0, 4)
    );
    assert_eq!(shown.gone, []);
    assert_eq!(desk.registers(&desk.clerk.by()), Err(Refusal::Gone));
}

#[test]
fn what_is_new_differs_or_is_gone_is_said_and_corrected_where_a_person_says_so() {
    let mut desk = desk();
    // A row is put in on top, so that all numbers move; a title is sharpened, a content changed, a lead and a
    // limit too; the fourth task is gone.
    desk.turns_to(&list(&[
        "1\t冬季除雪\t备足物资\t市住建局\t\t2026-12-31\t",
        "2\t道路照明改造\t更换灯具\t市教育局\t\t2026-11-30\t",
        "3\t老旧小区改造\t改造三十个小区\t市教育局\t市住建局\t2027-01-31\t",
        "4\t供暖检修\t检修管网\t市住建局\t\t2026-12-31\t",
    ]));
    let shown = desk.shown();
    assert_eq!(
        (shown.counts.ready, shown.counts.unsettled, shown.counts.again, shown.counts.left),
        (1, 0, 3, 0)
    );
    assert_eq!(shown.counts.differing, 3);
    let gone: Vec<&str> = shown.gone.iter().map(|gone| gone.title.as_str()).collect();
    assert_eq!(gone, ["公交线网优化"]);
    assert_eq!(differs(&desk, 3), ["Number: 1 → 2"]);
    assert_eq!(
        differs(&desk, 4),
        [
            "Number: 2 → 3",
            "Content: 改造二十个小区 → 改造三十个小区",
            "Lead: 市住建局 → 市教育局",
            "Due: 2026-12-20 → 2027-01-31",
        ]
    );
    // Nothing of it is recorded before a person says so.
    assert_eq!(shown.acts, (0, 0));
    desk.said.choices.amend = Some(true);
    desk.said.settled.amended.insert(5, false);
    assert_eq!(line(&desk, 5).fate, Fate::Left(Left::Known));
    let before = desk.clerk.asks(Overview).acts;
    let done = desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!((done.rows.as_slice(), done.amended, done.reports), (&[2][..], 2, 0));
    assert_eq!(desk.clerk.asks(Overview).acts, before + 3);
    let view = desk.clerk.matter(matter(&desk, "老旧小区改造"));
    assert_eq!(view.standing.details.content.as_deref(), Some("改造三十个小区"));
    assert_eq!(view.standing.details.number.as_deref(), Some("3"));
    // A limit and a lead bear on verdicts: they are still said, for a person to correct by hand.
    assert_eq!(line(&desk, 4).fate, Fate::Again(Kept::ByHand));
    assert_eq!(differs(&desk, 4).len(), 2);
    assert!(desk.asks(Which::Again, 200, None).unwrap().rows.iter().all(|line| line.row.at == 4));
}

#[test]
fn two_corrections_after_one_list_are_recorded_one_after_the_other_and_said() {
    let mut desk = desk();
    let mut rows = FIRST;
    rows[1] = "2\t老旧小区改造\t改造三十个小区\t市住建局\t市教育局\t2026-12-20\t";
    rows[2] = "3\t供暖检修\t检修泵站\t市住建局\t\t2027-01-31\t";
    desk.turns_to(&list(&rows));
    // One row after the other.
    for (at, done) in [(3, "改造三十个小区"), (4, "检修泵站")] {
        desk.said.settled.amended.insert(at, true);
        let recorded = desk.registers(&desk.clerk.by()).unwrap();
        assert_eq!((recorded.amended, recorded.corrected.as_slice()), (1, &[at][..]));
        desk.said.corrected.extend(recorded.corrected);
        let title = line(&desk, at).row.title;
        let content = desk.clerk.matter(matter(&desk, &title)).standing.details.content.clone();
        assert_eq!(content.as_deref(), Some(done));
    }
    // It is said that the ledger was corrected, and of the other what is still otherwise.
    assert_eq!(line(&desk, 3).fate, Fate::Left(Left::Corrected));
    assert_eq!(line(&desk, 4).fate, Fate::Again(Kept::ByHand));
    let (id, seen, form) = proposes(&desk, 4);
    let corrected = Box::new(correction(&seen, &form, unit_rows(&form)).unwrap());
    desk.clerk.run(Correct { matter: id, correction: corrected }).unwrap();
    desk.said.corrected.insert(4);
    assert_eq!(line(&desk, 4).fate, Fate::Left(Left::Corrected));
    // The same row once more, as it is put otherwise by hand.
    desk.said.settled.write(4, Column::Content, "检修泵站和管网", "检修泵站");
    assert_eq!(line(&desk, 4).fate, Fate::Again(Kept::Corrected));
    let by = desk.clerk.by();
    let recorded = desk.registers(&by).unwrap();
    assert_eq!(recorded.corrected, [4]);
    assert_eq!(desk.registers(&by), Ok(recorded), "sent twice it says the same");
    assert_eq!(line(&desk, 4).fate, Fate::Left(Left::Corrected));
    let content = desk.clerk.matter(id).standing.details.content.clone();
    assert_eq!(content.as_deref(), Some("检修泵站和管网"));
}

#[test]
fn a_limit_without_its_year_is_held_against_the_ledger_once_the_year_is_said() {
    let mut desk =
        Desk::with(desk().clerk, &list(&["3\t供暖检修\t检修管网\t市住建局\t\t11月底前\t"]));
    assert_eq!(desk.shown().counts.yearless, 1, "it is asked for");
    desk.said.choices.year = Some(2026);
    assert_eq!(differs(&desk, line_of(&desk)), ["Due: 2026-12-31 → 2026-11-30"]);
}

/// The place of the only row.
fn line_of(desk: &Desk) -> usize {
    desk.shown().rows.first().unwrap().row.at
}

#[test]
fn a_title_in_other_words_under_the_same_number_is_the_same_matter() {
    let mut desk = desk();
    let mut rows = FIRST;
    rows[2] = "3\t冬季供暖管网检修\t检修管网\t市住建局\t\t2026-12-31\t";
    desk.turns_to(&list(&rows));
    // Too much is other to be sure: it is new, and the other gone.
    assert_eq!((desk.shown().counts.ready, desk.shown().gone.len()), (1, 1));
    rows[2] = "3\t供暖检修工作\t检修管网\t市住建局\t\t2026-12-31\t";
    desk.turns_to(&list(&rows));
    assert_eq!((desk.shown().counts.ready, desk.shown().gone.len()), (0, 0));
    assert_eq!(differs(&desk, 4), ["Title: 供暖检修 → 供暖检修工作"]);
    desk.said.choices.amend = Some(true);
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().amended, 1);
    assert_eq!(desk.shown().counts.again, 0);
}

#[test]
fn a_task_of_a_name_that_the_ledger_has_can_be_a_new_one() {
    let mut desk = desk();
    desk.turns_to(&list(&["3\t供暖检修\t检修泵站\t市住建局\t\t2027-12-31\t"]));
    assert_eq!(line(&desk, 2).fate, Fate::Again(Kept::Differs));
    desk.said.settled.take(2, true);
    assert_eq!(line(&desk, 2).fate, Fate::Ready);
    desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!(desk.clerk.list().len(), 5);
    // Two open matters of one name: which one is meant cannot be known, so that nothing is compared.
    desk.turns_to(&list(&["3\t供暖检修\t检修泵站\t市住建局\t\t2027-12-31\t"]));
    assert_eq!((line(&desk, 2).fate, line(&desk, 2).again), (Fate::Left(Left::Known), None));
}

#[test]
fn progress_becomes_a_report_of_each_unit_on_the_day_that_is_said_and_once() {
    let mut desk = desk();
    desk.turns_to(&list(&FIRST));
    assert_eq!((desk.shown().counts.progress, desk.shown().acts), (1, (0, 0)));
    // What differs is asked still, while its progress is reported.
    let mut rows = FIRST;
    rows[1] = "9\t老旧小区改造\t改造二十个小区\t市住建局\t市教育局\t2026-12-20\t已开工十个小区";
    desk.turns_to(&list(&rows));
    desk.said.choices.progress = Some(day("2026-10-30"));
    assert_eq!(
        (line(&desk, 3).fate, desk.shown().counts.differing),
        (Fate::Again(Kept::Reported), 1)
    );
    desk.turns_to(&list(&FIRST));
    // Before the matter came nothing could be reported.
    desk.said.choices.progress = Some(day("2026-10-20"));
    assert_eq!((desk.shown().counts.early, desk.shown().acts), (1, (0, 0)));
    desk.said.choices.progress = Some(day("2026-10-30"));
    assert_eq!((line(&desk, 3).fate, desk.shown().acts), (Fate::Again(Kept::Reported), (0, 2)));
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().reports, 2);
    let id = matter(&desk, "老旧小区改造");
    for unit in ["市住建局", "市教育局"] {
        let (_, on) = desk.clerk.assignment(id, unit, "2026-11-02").last_report.unwrap();
        assert_eq!(on, day("2026-10-30"));
    }
    // The week after the list says the same: there is nothing to record.
    desk.turns_to(&list(&FIRST));
    desk.said.choices.progress = Some(day("2026-11-02"));
    assert_eq!((desk.shown().counts.progress, desk.shown().acts), (0, (0, 0)));
    assert_eq!(desk.registers(&desk.clerk.by()), Err(Refusal::Gone));
    // Other words are another report; a unit that is done has nothing more to report.
    desk.clerk.completes(id, "市教育局");
    let mut rows = FIRST;
    rows[1] = "2\t老旧小区改造\t改造二十个小区\t市住建局\t市教育局\t2026-12-20\t已完工十五个小区";
    desk.turns_to(&list(&rows));
    desk.said.choices.progress = Some(day("2026-11-02"));
    assert_eq!(desk.shown().acts, (0, 1));
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().reports, 1);
}

#[test]
fn a_new_task_with_progress_is_registered_and_reported_at_once() {
    let mut desk = desk();
    desk.turns_to(&list(&["5\t冬季除雪\t备足物资\t市城管局\t市住建局\t2026-12-31\t物资已备足"]));
    desk.said.choices.progress = Some(day("2026-11-01"));
    desk.said.choices.on = Some(day("2026-11-02"));
    assert_eq!(
        (desk.shown().counts.early, desk.shown().acts),
        (1, (0, 0)),
        "it came after that day"
    );
    desk.said.choices.on = Some(day("2026-10-30"));
    assert_eq!(desk.shown().acts, (0, 2));
    let done = desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!((done.rows.len(), done.units, done.reports), (1, 1, 2));
    let unit = desk.clerk.assignment(matter(&desk, "冬季除雪"), "市城管局", "2026-11-02");
    assert_eq!(unit.last_report.unwrap().1, day("2026-11-01"));
}

#[test]
fn what_a_person_recorded_meanwhile_is_compared_as_it_stands() {
    let mut desk = desk();
    let id = matter(&desk, "供暖检修");
    let body = banjie::present::draft::body(
        banjie::present::draft::ActKind::Extend,
        &desk.clerk.unit("市住建局"),
        &[],
        None,
        &typed(&[("progress", "八成"), ("reason", "连续降雪"), ("new_due", "2027-01-15")]),
    );
    let draft = Draft {
        stream: banjie::domain::Stream::Matter(id),
        on: desk.clerk.today(),
        body: body.unwrap(),
    };
    desk.clerk.run(banjie::engine::command::record::Record(vec![draft])).unwrap();
    desk.clerk.decides(id, "市住建局", true);
    // The list of the week after has the new day, or still the old one: both are right.
    for due in ["2027-01-15", "2026-12-31"] {
        let row = format!("3\t供暖检修\t检修管网\t市住建局\t\t{due}\t");
        desk.turns_to(&list(&[&row]));
        assert_eq!(line(&desk, 2).fate, Fate::Left(Left::Known), "{due}");
    }
}

#[test]
fn a_matter_that_was_registered_anew_is_still_of_its_list() {
    let mut desk = desk();
    desk.clerk.wakes("2026-11-03");
    let id = matter(&desk, "公交线网优化");
    let seen = desk.clerk.asks(Correctable { matter: id, day: desk.clerk.today() }).unwrap();
    let mut form = values(&seen);
    let typed = typed(&[("date", "2027-01-31"), ("reason", "登记有误")]);
    form.extend(typed);
    let correction = Box::new(correction(&seen, &form, 1).unwrap());
    desk.clerk.run(Correct { matter: id, correction }).unwrap();
    desk.turns_to(&list(&FIRST[..3]));
    let gone: Vec<MatterId> = desk.shown().gone.iter().map(|gone| gone.matter).collect();
    assert_eq!(gone, [id]);
}

#[test]
fn a_correction_is_of_today_whatever_day_is_said_for_the_registration() {
    let mut desk = desk();
    let id = matter(&desk, "老旧小区改造");
    let content =
        |desk: &Desk| desk.clerk.matter(id).standing.details.content.as_deref().map(str::to_owned);
    // The day of the registration is kept with the list in hand, and days later it is said still.
    for (n, on) in [(30, "2026-10-29"), (40, "2026-10-27"), (50, "2026-10-20")] {
        let is = format!("改造{n}个小区");
        desk.turns_to(&list(&[&FIRST[1].replace("改造二十个小区", &is)]));
        desk.said.choices.on = Some(day(on));
        desk.said.choices.amend = Some(true);
        assert_eq!(desk.registers(&desk.clerk.by()).unwrap().amended, 1);
        assert_eq!(content(&desk), Some(is));
        assert_eq!(desk.registers(&desk.clerk.by()), Err(Refusal::Gone), "it is recorded once");
    }
    let record = desk.clerk.matter(id).record;
    let acts = record.iter().map(|entry| &entry.record.act);
    let days: Vec<_> =
        acts.filter(|act| matches!(act.body, Body::Amend(_))).map(|act| act.on).collect();
    assert_eq!(days, [desk.clerk.today(); 3]);
}

/// What the form of a correction holds that is proposed after a row.
fn proposes(desk: &Desk, at: usize) -> (MatterId, Stands, Values) {
    let asked = SheetCorrection { said: desk.said.clone(), at, day: desk.clerk.today() };
    let (id, correction) = desk.clerk.asks(asked).unwrap();
    let mut form = proposed(&correction);
    form.insert("reason".to_owned(), "登记有误".to_owned());
    (id, correction.seen, form)
}

#[test]
fn a_limit_units_and_their_lead_are_corrected_in_the_form_of_any_matter() {
    let mut desk = desk();
    desk.clerk.wakes("2026-12-24");
    let row = "2\t老旧小区改造\t改造三十个小区\t市教育局\t市城管局\t2027-01-31\t";
    desk.clerk.adds_units(&["市城管局"]);
    desk.turns_to(&list(&[row]));
    let id = matter(&desk, "老旧小区改造");
    assert_eq!(desk.clerk.status(id, "市住建局", "2026-12-24"), Status::Overdue);
    let (of, seen, form) = proposes(&desk, 2);
    assert_eq!(of, id);
    let corrected = correction(&seen, &form, unit_rows(&form)).unwrap();
    // What follows is said before it is recorded, as of every correction.
    let plan = Plan::Correction(Box::new(corrected.clone()));
    let follows = desk.clerk.asks(Foresee { by: desk.clerk.by(), matter: id, plan }).unwrap();
    assert!(follows.units.iter().any(|unit| !unit.lifted.is_empty()));
    desk.clerk.run(Correct { matter: id, correction: Box::new(corrected) }).unwrap();
    let standing = desk.clerk.matter(id).standing;
    let units: Vec<_> = standing.assignments.iter().map(|of| (of.unit.as_str(), of.role)).collect();
    assert_eq!(units, [("市城管局", Role::Co), ("市教育局", Role::Lead)]);
    for unit in &standing.assignments {
        assert_eq!((unit.received, unit.due), (day("2026-10-26"), Some(day("2027-01-31"))));
    }
    assert_eq!(standing.details.content.as_deref(), Some("改造三十个小区"));
    assert_eq!(line(&desk, 2).fate, Fate::Left(Left::Known));
}

#[test]
fn a_form_after_a_list_that_was_left_open_is_refused_where_the_matter_moved_on() {
    let mut desk = desk();
    desk.turns_to(&list(&["3\t供暖检修\t检修管网\t市住建局\t\t2027-01-15\t"]));
    let (matter, seen, form) = proposes(&desk, 2);
    let correction = Box::new(correction(&seen, &form, unit_rows(&form)).unwrap());
    desk.clerk.run(Correct { matter, correction: correction.clone() }).unwrap();
    assert_eq!(desk.clerk.run(Correct { matter, correction }), Err(Refusal::Gone));
}
