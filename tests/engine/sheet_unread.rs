//! Cells of a list that comes again which cannot be read: they are said, and once.

use super::clerk::{Clerk, day};
use super::sheet::Desk;
use banjie::domain::limit::{DayKind, Term};
use banjie::engine::command::sheet_in_hand::KeepSheet;
use banjie::engine::query::sheet::{Column, Fate, Kept, Left, Line, Shown, Trouble, Why};

const HEAD: &str = "序号\t事项\t牵头单位\t配合单位\t完成时限";

/// A list of tasks of one lead, each with its other units and its limit.
fn list(rows: &[(&str, &str, &str)]) -> String {
    let row = |(n, (title, co, due)): (usize, &(&str, &str, &str))| {
        format!("{}\t{title}\t市教育局\t{co}\t{due}\n", n + 1)
    };
    let rows: String = rows.iter().enumerate().map(row).collect();
    format!("{HEAD}\n{rows}")
}

fn clerk() -> Clerk {
    Clerk::supervising(&["市教育局", "市住建局"])
}

/// A clerk whose ledger has two tasks with clear limits.
fn desk() -> Desk {
    let first = [("道路照明改造", "", "2026-11-30"), ("供暖检修", "", "2026-12-31")];
    let mut desk = Desk::with(clerk(), &list(&first));
    desk.said.choices.on = Some(day("2026-10-26"));
    desk.said.choices.received = Some(day("2026-10-26"));
    desk.registers(&desk.clerk.by()).unwrap();
    desk
}

fn line(desk: &Desk, at: usize) -> Line {
    desk.shown().rows.into_iter().find(|line| line.row.at == at).unwrap()
}

fn fates(shown: &Shown) -> Vec<Fate> {
    shown.rows.iter().map(|line| line.fate).collect()
}

const KNOWN: Fate = Fate::Left(Left::Known);
const UNREAD: Fate = Fate::Again(Kept::Unread);

#[test]
fn a_limit_that_cannot_be_read_is_said_beside_the_one_of_the_ledger() {
    let mut desk = desk();
    desk.turns_to(&list(&[("道路照明改造", "", "尽快"), ("供暖检修", "", "2026-12-31")]));
    let shown = desk.shown();
    assert_eq!(fates(&shown), [UNREAD, KNOWN]);
    assert_eq!((shown.counts.again, shown.counts.unread), (1, 1));
    assert_eq!(shown.unread, [(2, Column::Due)]);
    let unread = &shown.rows[0].again.as_ref().unwrap().unread[0];
    assert_eq!(unread.why, Trouble::Due(Why::Unknown));
    assert_eq!((unread.said.as_str(), unread.was.as_str()), ("尽快", "2026-11-30"));
    // What a person writes is held against the ledger.
    desk.said.settled.write(2, Column::Due, "2026-12-15", "尽快");
    assert_eq!(line(&desk, 2).fate, Fate::Again(Kept::ByHand));
    desk.said.settled.write(2, Column::Due, "2026-11-30", "尽快");
    assert_eq!(line(&desk, 2).fate, KNOWN);
}

#[test]
fn it_is_said_until_a_person_has_answered_and_not_again_with_the_next_list() {
    let mut desk = desk();
    let week = list(&[("道路照明改造", "", "尽快"), ("供暖检修", "各单位", "每季度")]);
    desk.turns_to(&week);
    assert_eq!(desk.shown().counts.unread, 2);
    // One answer for all of them; nothing is to be recorded, and another list takes its place.
    let cells = desk.shown().unread;
    assert_eq!(cells.len(), 3);
    desk.said.settled.agree(cells);
    assert_eq!(fates(&desk.shown()), [KNOWN, KNOWN]);
    desk.clerk.run(KeepSheet(Some(Box::new(desk.said.clone())))).unwrap();
    desk.turns_to(&week);
    assert_eq!(fates(&desk.shown()), [KNOWN, KNOWN]);
    // Other words are another matter, and the words of one are not those of the other.
    desk.turns_to(&week.replace("尽快", "抓紧"));
    assert_eq!(fates(&desk.shown()), [UNREAD, KNOWN]);
    desk.turns_to(&list(&[("道路照明改造", "", "每季度"), ("供暖检修", "", "2026-12-31")]));
    assert_eq!(fates(&desk.shown()), [UNREAD, KNOWN]);
}

#[test]
fn a_matter_that_came_of_the_same_words_is_not_asked_again() {
    let rows = [("甲", "各单位", "尽快"), ("乙", "", "5年内"), ("丙", "", "长期坚持")];
    let mut desk = Desk::with(clerk(), &list(&rows));
    desk.said.settled.pick("各单位", vec!["市住建局".to_owned()]);
    desk.said.settled.write(2, Column::Due, "2026-12-31", "尽快");
    desk.said.settled.write(3, Column::Due, "2030-12-31", "5年内");
    desk.said.settled.say(4, Column::Due, "长期");
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2, 3, 4]);
    desk.turns_to(&list(&rows));
    assert_eq!(fates(&desk.shown()), [KNOWN; 3]);
    // On another computer, where it was not said, it is: but for what the ledger has in so many words.
    let mut other = Desk::with(desk.clerk.tab(), &list(&rows));
    assert_eq!(fates(&other.shown()), [KNOWN; 3], "another tab is of the same browser");
    other.turns_to(&list(&[
        ("甲", "各单位", "抓紧"),
        ("乙", "", "五年之内"),
        ("丙", "", "常态化"),
    ]));
    assert_eq!(fates(&other.shown()), [UNREAD, UNREAD, KNOWN]);
    let unread = line(&other, 2).again.unwrap().unread;
    assert_eq!(unread.iter().map(|one| one.said.as_str()).collect::<Vec<_>>(), ["抓紧"]);
}

#[test]
fn days_without_a_kind_are_those_that_the_ledger_has() {
    let mut desk = Desk::with(clerk(), &list(&[("甲", "", "15天"), ("乙", "", "15个工作日")]));
    desk.said.choices.days = Some(DayKind::Natural);
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2, 3]);
    desk.turns_to(&list(&[("甲", "", "15天"), ("乙", "", "20天")]));
    let shown = desk.shown();
    assert_eq!((fates(&shown), shown.counts.day_kinds), (vec![KNOWN, UNREAD], 1));
    desk.said.choices.days = Some(DayKind::Working);
    let again = line(&desk, 3).again.unwrap();
    assert_eq!((again.unread.len(), again.differs[0].is.as_str()), (0, "20"));
    assert_eq!(line(&desk, 3).row.due, Some(Term::Days { days: 20, kind: DayKind::Working }));
}

#[test]
fn a_cell_with_an_error_is_said_whatever_it_holds() {
    let mut desk = desk();
    desk.turns_to(&list(&[("道路照明改造", "#N/A", "#REF!"), ("供暖检修", "", "2026-12-31")]));
    assert_eq!(desk.shown().unread, [(2, Column::Co), (2, Column::Due)]);
    assert_eq!(fates(&desk.shown()), [UNREAD, KNOWN]);
}
