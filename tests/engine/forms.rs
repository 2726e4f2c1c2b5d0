//! What a form is told before it is sent, and a form that is sent twice.

use super::clerk::{Clerk, TITLE, day, done, new_command, typed};
use banjie::domain::limit::{DayKind, Term};
use banjie::domain::{Body, Stream};
use banjie::engine::command::record::Record;
use banjie::engine::query::limits::LastDays;
use banjie::engine::query::try_out::TryOut;
use banjie::engine::{By, Draft, Straight};
use banjie::present::draft::profile;
use banjie::present::draft::register::register;
use uuid::Uuid;

const UNIT: &str = "市教育局";
const CO: &str = "市公安局";

fn registration(clerk: &Clerk, matter: Uuid) -> Record {
    let form = typed(&[
        ("title", TITLE),
        ("category", "4"),
        ("basis", "designated"),
        ("term", "date"),
        ("date", "2026-11-20"),
        ("units.0.unit", clerk.unit(UNIT).as_str()),
        ("units.0.role", "lead"),
    ]);
    let body = register(&form, 1).unwrap();
    Record(vec![Draft { stream: Stream::Matter(matter), on: clerk.today(), body }])
}

#[test]
fn a_registration_sent_again_after_a_reload_registers_one_matter() {
    let clerk = Clerk::supervising(&[UNIT]);
    // The form keeps one id: the matter's, and the command's.
    let matter = Uuid::from_bytes(new_command());
    let by = |clerk: &Clerk| By { command: matter.into_bytes(), ..clerk.by() };
    let sent = registration(&clerk, matter);
    let first = done(clerk.engine.run(sent.clone(), &by(&clerk), &Straight)).unwrap();
    // The page is loaded anew, and a minute later the draft that it had kept is sent.
    let reloaded = clerk.tab();
    let again = done(reloaded.engine.run(sent, &by(&reloaded), &Straight)).unwrap();
    assert_eq!(again, first);
    assert_eq!(reloaded.list().len(), 1);
    assert_eq!(reloaded.matter(matter).record.len(), 1);
}

#[test]
fn the_last_day_of_a_limit_is_said_as_it_will_be_judged() {
    let clerk = Clerk::supervising(&[UNIT]);
    let received = day("2026-09-28");
    let terms = [
        Term::Date(day("2026-10-12")),
        Term::Days { days: 5, kind: DayKind::Working },
        Term::Days { days: 5, kind: DayKind::Natural },
        Term::Open,
    ];
    let last = clerk.asks(LastDays(terms.map(|term| (term, received)).to_vec()));
    assert_eq!(last[0], Some((day("2026-10-12"), false)));
    assert_eq!(last[3], None);
    let (working, natural) = (last[1].unwrap().0, last[2].unwrap().0);
    // The holiday of October lies between: working days pass over it.
    assert!(working > day("2026-10-07"), "{working}");
    assert!(natural >= day("2026-10-03") && natural < working, "{natural}");

    // Working days of a year without a notice may still move; a day that is named does not.
    let far = [Term::Days { days: 90, kind: DayKind::Working }, Term::Date(day("2027-02-10"))];
    let last = clerk.asks(LastDays(far.map(|term| (term, received)).to_vec()));
    let moves: Vec<bool> = last.into_iter().flatten().map(|(_, moves)| moves).collect();
    assert_eq!(moves, [true, false]);
}

#[test]
fn a_profile_is_tried_out_with_the_titles_of_what_would_change() {
    let clerk = Clerk::supervising(&[UNIT, CO]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT, CO]);
    clerk.wakes("2026-11-18");
    let mut form = profile::values(None);
    let draft = |form: &_| Draft {
        stream: Stream::Registry,
        on: clerk.today(),
        body: profile::body(form).unwrap(),
    };
    let try_out =
        |form: &_| clerk.asks(TryOut { by: clerk.by(), drafts: vec![draft(form)] }).unwrap();
    let same = try_out(&form);
    assert!(same.changes.statuses.is_empty() && same.titles.is_empty());
    // No warning before the last day.
    form.insert("warn_workdays".to_owned(), "0".to_owned());
    let tried = try_out(&form);
    assert_eq!(tried.changes.statuses.len(), 2);
    assert_eq!(tried.titles.keys().collect::<Vec<_>>(), [&matter]);
    assert_eq!(&*tried.titles[&matter], TITLE);
    assert_eq!(clerk.book().profile, None, "nothing is recorded");

    clerk.run(Record(vec![draft(&form)])).unwrap();
    assert!(clerk.book().profile.is_some());
    for change in tried.changes.statuses {
        let view = clerk.matter(matter);
        let own = view.standing.assignments.iter().find(|a| a.unit == change.unit).unwrap();
        assert_eq!(own.status, change.after);
    }
}

#[test]
fn a_unit_that_is_corrected_under_one_id_is_corrected_once() {
    let clerk = Clerk::supervising(&[UNIT]);
    let mut unit = clerk.book().units[&clerk.unit(UNIT)].clone();
    unit.head = Some("周洁".into());
    let draft = Draft { stream: Stream::Registry, on: clerk.today(), body: Body::Unit(unit) };
    let by = clerk.by();
    let before = clerk.engine.head().unwrap().1.acts;
    for _ in 0..2 {
        done(clerk.engine.run(Record(vec![draft.clone()]), &by, &Straight)).unwrap();
    }
    assert_eq!(clerk.engine.head().unwrap().1.acts, before + 1);
}
