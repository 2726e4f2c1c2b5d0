//! What is refused, and that nothing has been changed then.

use super::clerk::{Clerk, GOV, TITLE};
use banjie::domain::Stream;
use banjie::engine::command::found::Found;
use banjie::engine::command::hand_out::HandOut;
use banjie::engine::command::open::Open;
use banjie::engine::command::record::{Record, RegisterKey};
use banjie::engine::command::take_in::TakeIn;
use banjie::engine::query::ledger::Overview;
use banjie::engine::{Faults, Refusal};
use banjie::ledger::Scope;
use banjie::ledger::problem::{Place, Problem};
use banjie::present::draft::{self, Wrong};

const UNIT: &str = "市教育局";

fn with_matter() -> (Clerk, uuid::Uuid) {
    let clerk = Clerk::supervising(&[UNIT]);
    let matter = clerk.registers(TITLE, "2026-11-20", &[UNIT]);
    (clerk, matter)
}

/// Why the file is refused, when no other is looked at.
fn why(clerk: &Clerk, file: &[u8]) -> (Place, Problem) {
    let mut preview = clerk.looks(file);
    assert!(preview.files.is_empty());
    let error = preview.refused.pop().unwrap().why.first.remove(0);
    (error.place, error.what)
}

#[test]
fn a_file_that_is_cut_off_changed_or_no_ledger_is_refused_whole_with_what_and_where() {
    let (clerk, _) = with_matter();
    let file = String::from_utf8(clerk.hands_out(Scope::All)).unwrap();
    let head = clerk.engine.head();
    let (place, what) = why(&clerk, file.replacen(TITLE, "另一个事项", 1).as_bytes());
    assert_eq!(what, Problem::IdIsNotTheHash);
    let Place::Act { number, .. } = place else { panic!("{place:?}") };
    // Of the file's order: matters stand before the registry.
    assert_eq!(number, 1);
    let cut = file.char_indices().nth(file.chars().count() / 2).unwrap().0;
    why(&clerk, &file.as_bytes()[..cut]);
    assert_eq!(why(&clerk, "不是台账".as_bytes()).0, Place::File);
    assert_eq!(why(&clerk, b"{}").0, Place::File);
    assert_eq!(clerk.run(TakeIn { chance: None }), Err(Refusal::Gone));
    assert_eq!(clerk.engine.head(), head);
}

#[test]
fn of_a_file_with_many_faults_the_first_are_named_and_all_are_counted() {
    let clerk = Clerk::supervising(&[UNIT]);
    let matters = Faults::SHOWN + 15;
    for n in 0..matters {
        clerk.registers(&format!("第{n}个事项"), "2026-11-20", &[UNIT]);
    }
    let refused = |file: &str| clerk.looks(file.as_bytes()).refused.pop().unwrap().why;
    let file = String::from_utf8(clerk.hands_out(Scope::All)).unwrap();
    let changed = file.replace("个事项", "件事项");
    let faults = refused(&changed);
    assert_eq!((faults.first.len(), faults.all), (Faults::SHOWN, matters));
    assert!(!faults.may_be_more);
    // What is behind the place where the file is cut off was not looked at.
    let cut = changed.rfind("件事项").unwrap();
    let faults = refused(changed.get(..cut).unwrap());
    assert_eq!((faults.first.len(), faults.all), (Faults::SHOWN, matters));
    assert!(faults.may_be_more);
}

#[test]
fn a_ledger_of_other_people_is_not_mixed_into_this_one() {
    let (clerk, _) = with_matter();
    let mut others = Clerk::new();
    let found = Found {
        title: "别处的台账".to_owned(),
        office: "别处督查室".into(),
        name: "别处督查室".to_owned(),
        person: "李强".to_owned(),
        chance: None,
    };
    others.run(found).unwrap();
    others.who = Some(("别处督查室".into(), "李强".to_owned()));
    let head = clerk.engine.head();
    assert_eq!(why(&clerk, &others.hands_out(Scope::All)).1, Problem::AnotherLedger);
    assert_eq!(clerk.run(TakeIn { chance: None }), Err(Refusal::Gone));
    assert_eq!(clerk.engine.head(), head);
}

#[test]
fn of_several_files_the_one_that_is_refused_is_named_and_the_others_are_looked_at() {
    let (clerk, matter) = with_matter();
    let file = clerk.hands_out(Scope::All);
    let other = Clerk::opening(&file, Some((GOV, "王敏")), 3);
    clerk.registers_key(&GOV.into(), &other);
    other.takes_in(&clerk.hands_out(Scope::All));
    other.notes(matter, "来自另一台电脑").unwrap();
    let preview = clerk
        .looks_at(&[("坏.ledger.json", b"{}"), ("好.ledger.json", &other.hands_out(Scope::All))]);
    assert_eq!((preview.refused.len(), preview.files.len()), (1, 1));
    assert_eq!(preview.refused[0].name, "坏.ledger.json");
    assert_eq!(preview.files[0].name, "好.ledger.json");
}

#[test]
fn on_the_first_run_a_wrong_file_opens_nothing() {
    let clerk = Clerk::new();
    why(&clerk, b"[]");
    assert_eq!(clerk.run(TakeIn { chance: None }), Err(Refusal::Gone));
    assert_eq!(clerk.engine.query(clerk.today(), Overview), None);
    assert_eq!(clerk.run(Open::default()), Ok(None));
}

#[test]
fn nothing_is_recorded_without_a_ledger_or_by_nobody() {
    let empty = Clerk::new();
    let stream = Stream::Matter(uuid::Uuid::from_u128(1));
    let note =
        |text: &str| banjie::domain::Body::Note(banjie::domain::matter::Note { text: text.into() });
    let mut somebody = Clerk::new();
    somebody.who = Some((GOV.into(), "王敏".to_owned()));
    assert_eq!(somebody.records_body(stream.clone(), note("一")), Err(Refusal::NoLedger));
    assert_eq!(empty.run(HandOut(Scope::All)), Err(Refusal::NobodyRecords));

    let (mut clerk, matter) = with_matter();
    let head = clerk.engine.head();
    for who in [None, Some((GOV.into(), " ".to_owned()))] {
        clerk.who = who;
        assert_eq!(clerk.notes(matter, "一"), Err(Refusal::NobodyRecords));
        assert_eq!(clerk.run(HandOut(Scope::All)), Err(Refusal::NobodyRecords));
    }
    clerk.who = Some((GOV.into(), "王敏".to_owned()));
    let key = clerk.book().own_key.unwrap();
    let unknown = RegisterKey { office: "没有这个机构".into(), key };
    assert_eq!(clerk.run(unknown), Err(Refusal::UnknownOffice));
    // A blank text is a field that FORMAT §4 refuses, and none of the acts of a command is kept then.
    let on = clerk.today();
    let drafts = ["好", " "].map(|text| banjie::engine::Draft {
        stream: Stream::Matter(matter),
        on,
        body: note(text),
    });
    assert!(matches!(clerk.run(Record(drafts.to_vec())), Err(Refusal::Field(_))));
    assert_eq!(clerk.engine.head(), head);
    assert_eq!(clerk.matter(matter).record.len(), 1);
}

#[test]
fn a_form_says_which_fields_are_wrong_and_why() {
    let wrongs = draft::register::register(&draft::Values::new(), 1).unwrap_err();
    let names: Vec<&str> = wrongs.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["title", "category", "units.0.unit"]);
    assert!(wrongs.iter().all(|(_, wrong)| *wrong == Wrong::Missing));
}
