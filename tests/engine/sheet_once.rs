//! What a list tells more than once, or two tabs have in hand, is recorded once; and nothing unasked.

use super::clerk::{Clerk, day};
use super::sheet::Desk;
use banjie::engine::command::sheet::Registered;
use banjie::engine::command::sheet_in_hand::{KeepSheet, RecallSheet};
use banjie::engine::query::sheet::{Column, Fate, Kept, Left, Shown, Table, Trouble};
use banjie::sheet::read::pasted;

const HEAD: &str = "事项\t内容\t牵头单位\t完成时限\t进展情况\t分管领导";

fn list(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

/// A clerk who has registered a list that tells one task twice, once.
fn desk() -> Desk {
    let clerk = Clerk::supervising(&["市教育局", "市住建局"]);
    let rows = [
        "道路照明改造\t更换灯具\t市教育局\t2026-11-30\t\t",
        "供暖检修\t检修管网\t市住建局\t2026-12-31\t\t",
        "道路照明改造\t更换灯具\t市教育局\t2026-11-30\t\t",
    ];
    let mut desk = Desk::with(clerk, &list(&rows));
    assert_eq!(desk.said.head.columns[4], Column::Progress);
    desk.said.choices.on = Some(day("2026-10-26"));
    desk.said.choices.received = Some(day("2026-10-26"));
    desk.said.choices.twice = Some(false);
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2, 3]);
    desk
}

fn fates(shown: &Shown) -> Vec<Fate> {
    shown.rows.iter().map(|line| line.fate).collect()
}

#[test]
fn a_task_told_twice_is_reported_once() {
    let mut desk = desk();
    let row = "道路照明改造\t更换灯具\t市教育局\t2026-11-30\t已完成80%\t";
    let other = "供暖检修\t检修管网\t市住建局\t2026-12-31\t\t";
    desk.turns_to(&list(&[row, other, row]));
    desk.said.choices.progress = Some(day("2026-10-30"));
    let shown = desk.shown();
    let known = Fate::Left(Left::Known);
    assert_eq!(fates(&shown), [Fate::Again(Kept::Reported), known, known]);
    assert_eq!((shown.counts.progress, shown.acts), (1, (0, 1)));
    // Whoever leaves the first of them out means the other.
    desk.said.settled.take(2, false);
    assert_eq!(fates(&desk.shown())[2], Fate::Again(Kept::Reported));
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().reports, 1);
}

#[test]
fn a_matter_is_corrected_after_one_row_of_its_name() {
    let mut desk = desk();
    let rows = [
        "道路照明改造\t更换线路\t市教育局\t2026-11-30\t\t",
        "道路照明改造\t更换灯杆\t市教育局\t2026-11-30\t\t",
    ];
    desk.turns_to(&list(&rows));
    desk.said.choices.amend = Some(true);
    assert_eq!(fates(&desk.shown()), [Fate::Again(Kept::Corrected), Fate::Left(Left::Known)]);
    assert_eq!(desk.shown().acts, (1, 0));
    // The one that says what the matter says is the matter's.
    let same = "道路照明改造\t更换灯具\t市教育局\t2026-11-30\t\t";
    desk.turns_to(&list(&[rows[0], same]));
    desk.said.choices.amend = Some(true);
    assert_eq!((desk.shown().acts, desk.shown().counts.left), ((0, 0), 2));
}

#[test]
fn rows_that_tell_a_matter_for_their_units_report_each_and_correct_it_once() {
    let mut desk = desk();
    let rows = [
        "校舍加固\t加固十栋\t市教育局\t2026-12-31\t\t张三",
        "校舍加固\t加固十栋\t市住建局\t2026-12-31\t\t李四",
    ];
    desk.turns_to(&list(&rows));
    desk.said.choices.on = Some(day("2026-10-26"));
    desk.said.choices.joint = Some(true);
    desk.said.choices.first_leads = true;
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2]);
    let next = rows.map(|row| row.replace("2026-12-31\t", "2026-12-31\t已加固八栋"));
    desk.turns_to(&list(&[&next[0].replace('张', "赵"), &next[1]]));
    desk.said.choices.progress = Some(day("2026-10-30"));
    desk.said.choices.amend = Some(true);
    assert_eq!(desk.shown().acts, (1, 2));
    desk.registers(&desk.clerk.by()).unwrap();
    let matter = desk.clerk.list().iter().find(|row| &*row.title == "校舍加固").unwrap().id;
    let standing = desk.clerk.matter(matter).standing;
    assert_eq!(standing.details.leader.as_deref(), Some("赵三"));
    assert_eq!(desk.shown().acts, (0, 0), "the second row takes nothing back");
}

#[test]
fn nothing_is_recorded_of_a_row_that_is_hidden_before_a_person_says_so() {
    let mut desk = desk();
    let row = "道路照明改造\t更换线路\t市教育局\t2026-11-30\t已完成80%\t";
    let same = "供暖检修\t检修管网\t市住建局\t2026-12-31\t\t";
    let table = pasted(&list(&[row, same])).unwrap();
    desk.turns_to_sheets(vec![Table { hidden_rows: [1, 2].into(), ..table }]);
    desk.said.choices.received = None;
    desk.said.choices.progress = Some(day("2026-10-30"));
    desk.said.choices.amend = Some(true);
    let shown = desk.shown();
    // For a row that the ledger has unchanged there is nothing to ask.
    assert_eq!(fates(&shown), [Fate::Unsettled, Fate::Left(Left::Known)]);
    assert_eq!(shown.rows[0].row.troubles, [Trouble::Hidden]);
    assert_eq!(
        (shown.counts.hidden, shown.counts.unreceived, shown.names.len(), shown.acts),
        (1, 0, 0, (0, 0))
    );
    desk.said.choices.hidden = Some(true);
    assert_eq!((desk.shown().counts.again, desk.shown().acts), (1, (1, 1)));
    desk.said.choices.hidden = Some(false);
    assert_eq!((desk.shown().counts.left, desk.shown().acts), (2, (0, 0)));
}

#[test]
fn what_is_struck_out_or_stands_in_a_further_table_is_asked_once() {
    let mut desk = desk();
    let row = "绿化提升\t更换线路\t市教育局\t2026-11-30\t\t";
    let struck = "公交优化\t优化线路\t市教育局\t2026-11-30\t\t";
    let further = [
        "完成时限\t事项\t牵头单位",
        "2026-10-31\t校园安全\t市教育局",
        "2026-12-31\t食堂\t市教育局",
    ];
    let table = pasted(&list(&[&[row, struck][..], &further].concat())).unwrap();
    let table = Table { struck_rows: [2].into(), ..table };
    desk.turns_to_sheets(vec![table]);
    let shown = desk.shown();
    assert_eq!((shown.counts.ready, shown.counts.struck, shown.counts.further), (1, 1, 2));
    desk.said.choices.struck = Some(false);
    desk.said.choices.further = Some(true);
    let shown = desk.shown();
    assert_eq!(fates(&shown)[1], Fate::Left(Left::Struck));
    assert_eq!((shown.counts.ready, shown.counts.struck, shown.counts.further), (3, 0, 0));
    desk.said.choices.struck = Some(true);
    desk.said.choices.further = Some(false);
    let shown = desk.shown();
    assert_eq!(fates(&shown)[3], Fate::Left(Left::Further));
    assert_eq!((shown.counts.ready, shown.counts.left), (2, 3), "the further head is left out too");
}

#[test]
fn a_column_that_is_left_out_unsaid_holds_up_what_the_ledger_has_too() {
    let mut desk = desk();
    let row = "道路照明改造\t更换线路\t市教育局\t2026-11-30\t已完成80%\t";
    desk.turns_to(&list(&[row]));
    desk.said.choices.progress = Some(day("2026-10-30"));
    desk.said.choices.amend = Some(true);
    desk.said.head.columns[5] = Column::Ignored;
    desk.said.head.suspects[5] = Some(Column::Leader);
    let shown = desk.shown();
    assert_eq!((shown.counts.unsettled, shown.counts.again, shown.acts), (1, 0, (0, 0)));
    assert_eq!((shown.counts.progress, shown.names.len()), (1, 0));
    desk.said.head.hold(5, Column::Ignored);
    assert_eq!(desk.shown().acts, (1, 1));
}

/// Another tab that has the same list in hand.
fn recalls(desk: &Desk) -> Desk {
    let keeps = KeepSheet(Some(Box::new(desk.said.clone())));
    desk.clerk.run(keeps).unwrap();
    let clerk = desk.clerk.tab();
    let said = clerk.run(RecallSheet).unwrap().unwrap().said;
    Desk { clerk, said }
}

#[test]
fn a_row_that_two_tabs_have_in_hand_is_registered_once() {
    let mut desk = desk();
    desk.turns_to(&list(&[
        "供暖检修\t检修泵站\t市住建局\t2027-12-31\t\t",
        "冬季除雪\t备足物资\t市住建局\t2026-12-31\t\t",
    ]));
    // The ledger has a matter of this name, and a person says that this is another.
    desk.said.settled.take(2, true);
    let mut other = recalls(&desk);
    // There the title is put otherwise, too, before either registers.
    other.said.settled.write(3, Column::Title, "冬季清雪", "冬季除雪");
    assert_eq!((desk.shown().counts.ready, other.shown().counts.ready), (2, 2));
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2, 3]);
    let nothing = Registered { elsewhere: 2, ..Registered::default() };
    assert_eq!(other.registers(&other.clerk.by()), Ok(nothing), "it is said who was first");
    assert_eq!(other.clerk.list().len(), 4);
    assert_eq!(fates(&other.shown()), [Fate::Left(Left::Known); 2]);
    // Also where the ledger is looked at as of a day before.
    other.clerk.wakes("2026-10-01");
    assert_eq!(fates(&other.shown()), [Fate::Left(Left::Known); 2]);
}

#[test]
fn what_was_withdrawn_can_be_registered_again_from_the_list_in_hand() {
    let mut desk = desk();
    desk.turns_to(&list(&["冬季除雪\t备足物资\t市住建局\t2026-12-31\t\t"]));
    desk.registers(&desk.clerk.by()).unwrap();
    let matter = desk.clerk.list().iter().find(|row| &*row.title == "冬季除雪").unwrap().id;
    let register = desk.clerk.matter(matter).record[0].record.act.id;
    desk.clerk.withdraws(matter, register);
    assert_eq!((desk.clerk.list().len(), desk.shown().counts.ready), (2, 1));
    desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!(desk.clerk.matter(matter).standing.assignments.len(), 1);
}

#[test]
fn one_row_of_two_sheets_or_of_two_lists_is_two_matters() {
    let mut desk = desk();
    let sheet =
        |title: &str| pasted(&list(&[&format!("{title}\t\t市住建局\t2026-12-31\t\t")])).unwrap();
    desk.turns_to_sheets(vec![sheet("冬季除雪"), sheet("冬季供水")]);
    desk.registers(&desk.clerk.by()).unwrap();
    desk.said.sheet = 1;
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2]);
    desk.turns_to_sheets(vec![sheet("春季绿化")]);
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows, [2]);
    assert_eq!(desk.clerk.list().len(), 5);
}
