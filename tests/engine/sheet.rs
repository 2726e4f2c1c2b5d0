//! A task list of a spreadsheet, settled row by row as the page settles it, and registered at once.

use super::clerk::{Clerk, GOV, TITLE, day, done};
use super::crossing::crosses;
use banjie::engine::command::sheet::{HoldSheets, RegisterSheet, Registered, Sheet};
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::sheet::{
    Answers, Choices, Column, Fate, Left, Meant, Said, SheetHead, SheetList, Shown, Table, Trouble,
    Which, Why,
};
use banjie::engine::{By, Refusal, Straight};
use banjie::sheet::read::pasted;
use std::collections::BTreeSet;

const LIST: &str = "2026年重点任务分解表\n\
    事项\t牵头单位\t配合单位\t完成时限\n\
    道路照明改造\t市教育局\t市公安局\t11月30日\n\
    老旧小区改造\t市住建局\t各有关单位\t2026-12-20\n\
    供暖检修\t市住建局\t\t5年内\n\
    冬季除雪\t市住建局\t\t5年内\n\
    合计\t\t\t4";

/// A clerk with a list in hand, and what has been said of it.
pub struct Desk {
    pub clerk: Clerk,
    pub said: Said,
}

impl Desk {
    fn new() -> Self {
        Self::with(Clerk::supervising(&["市教育局"]), LIST)
    }

    /// With another list.
    pub fn with(clerk: Clerk, list: &str) -> Self {
        let by = clerk.by();
        let sheets = holds(&clerk, &by, list);
        let head = sheets[0].head.clone();
        let received = Some(clerk.today());
        let choices = Choices { category: Some(4), received, ..Choices::of(&head) };
        let said = Said {
            of: by.command,
            sheet: 0,
            head,
            choices,
            settled: Answers::default(),
            registered: BTreeSet::new(),
            corrected: BTreeSet::new(),
        };
        Self { clerk, said }
    }

    /// Takes another list in hand.
    pub fn turns_to(&mut self, list: &str) {
        self.turns_to_sheets(vec![pasted(list).unwrap()]);
    }

    /// Takes another spreadsheet in hand, at the first of its sheets.
    pub fn turns_to_sheets(&mut self, tables: Vec<Table>) {
        let by = self.clerk.by();
        let head = holds_sheets(&self.clerk, &by, tables)[0].head.clone();
        let Choices { category, received, .. } = self.said.choices;
        let choices = Choices { category, received, ..Choices::of(&head) };
        self.said = Said {
            of: by.command,
            head,
            choices,
            settled: Answers::default(),
            registered: BTreeSet::new(),
            corrected: BTreeSet::new(),
            sheet: 0,
        };
    }

    pub fn asks(&self, which: Which, count: usize, open: Option<usize>) -> Option<Shown> {
        let asked = crosses(&SheetList { said: self.said.clone(), which, count, open });
        crosses(&self.clerk.asks(asked))
    }

    pub fn shown(&self) -> Shown {
        self.asks(Which::All, 200, None).unwrap()
    }

    pub fn registers(&self, by: &By) -> Result<Registered, Refusal> {
        done(self.clerk.engine.run(
            crosses(&RegisterSheet(Box::new(self.said.clone()))),
            by,
            &Straight,
        ))
    }
}

fn holds(clerk: &Clerk, by: &By, list: &str) -> Vec<Sheet> {
    holds_sheets(clerk, by, vec![pasted(list).unwrap()])
}

fn holds_sheets(clerk: &Clerk, by: &By, tables: Vec<Table>) -> Vec<Sheet> {
    let sheets = HoldSheets { name: None, tables };
    done(clerk.engine.run(crosses(&sheets), by, &Straight)).unwrap()
}

fn places(shown: &Shown) -> Vec<usize> {
    shown.rows.iter().map(|line| line.row.at).collect()
}

#[test]
fn what_is_read_says_what_each_row_lacks_and_what_is_new() {
    let desk = Desk::new();
    let shown = desk.shown();
    assert_eq!((shown.counts.ready, shown.counts.unsettled, shown.counts.left), (0, 4, 1));
    assert_eq!((shown.counts.yearless, shown.year_above), (1, Some(2026)));
    assert_eq!(places(&shown), [3, 4, 5, 6, 7]);
    let fates: Vec<Fate> = shown.rows.iter().map(|line| line.fate).collect();
    assert_eq!(fates[4], Fate::Left(Left::Total));
    // 市教育局 is in the registry, 市公安局 is not.
    assert_eq!(shown.rows[0].new, [false, true]);
    assert_eq!(shown.rows[0].row.troubles, [Trouble::Due(Why::NoYear)]);
    assert_eq!(shown.rows[0].said, ["11月30日"]);
    assert_eq!(shown.rows[1].said, ["各有关单位"]);
    let vague = shown.names.iter().find(|name| name.meant == Meant::Vague).unwrap();
    assert_eq!((vague.written.as_str(), vague.rows), ("各有关单位", 1));
    // The columns as they begin under the head.
    let (column, first) = &shown.samples[0];
    assert_eq!((*column, first[0].as_str()), (0, "道路照明改造"));
}

#[test]
fn a_window_of_one_fate_and_the_row_that_is_being_settled_stays() {
    let desk = Desk::new();
    let some = desk.asks(Which::Unsettled, 2, None).unwrap();
    assert_eq!((places(&some), some.total), (vec![3, 4], 4));
    let open = desk.asks(Which::Left, 200, Some(5)).unwrap();
    assert_eq!((places(&open), open.total), (vec![5, 7], 2));
    let columns: Vec<Column> = open.cells.iter().map(|cell| cell.column).collect();
    let always = [Column::Title, Column::Lead, Column::Due, Column::Received];
    assert!(always.iter().all(|column| columns.contains(column)));
    assert!(columns.contains(&Column::Co), "the list has it");
    assert!(!columns.contains(&Column::Document), "the list has no such column");
}

#[test]
fn a_cell_is_corrected_and_the_others_that_say_the_same_are_offered() {
    let mut desk = Desk::new();
    let due = |desk: &Desk| {
        let cells = desk.asks(Which::All, 200, Some(5)).unwrap().cells;
        cells.into_iter().find(|cell| cell.column == Column::Due).unwrap()
    };
    assert_eq!(due(&desk).alike, [0; 0], "nothing has been settled that could hold for others");
    desk.said.settled.write(5, Column::Due, "2031-12-31", "5年内");
    let cell = due(&desk);
    assert_eq!((cell.shown.as_str(), cell.written.as_str()), ("2031-12-31", "5年内"));
    assert_eq!(cell.alike, [6]);
    assert_eq!(desk.shown().counts.ready, 1);
}

#[test]
fn what_is_ready_is_registered_once_with_its_units_and_is_known_afterwards() {
    let mut desk = Desk::new();
    desk.said.choices.year = Some(2026);
    let before = desk.clerk.asks(Overview);
    let shown = desk.shown();
    assert_eq!((shown.counts.ready, shown.new_units), (1, 1));
    let by = desk.clerk.by();
    let registered = desk.registers(&by).unwrap();
    assert_eq!((&*registered.rows, registered.units, registered.acts.len()), (&[3][..], 1, 2));
    // The form was sent twice: it is said what the first time came to.
    assert_eq!(desk.registers(&by).unwrap(), registered);
    let after = desk.clerk.asks(Overview);
    assert_eq!((after.acts, after.matters), (before.acts + 2, before.matters + 1));
    let row = desk.clerk.list().remove(0);
    assert_eq!((&*row.title, row.units.len()), ("道路照明改造", 2));
    assert_eq!(row.units[0].due.max(row.units[1].due), Some(day("2026-11-30")));
    // Read again the ledger has it.
    let again = desk.shown();
    assert_eq!(again.rows[0].fate, Fate::Left(Left::Known));
    let nothing = Registered { elsewhere: 1, ..Registered::default() };
    assert_eq!(desk.registers(&desk.clerk.by()), Ok(nothing), "as where another tab was first");
    // In the same list it stands no more.
    desk.said.registered.extend(registered.rows);
    assert_eq!(places(&desk.shown()), [4, 5, 6, 7]);
}

#[test]
fn several_rows_become_several_matters_and_a_unit_is_made_once() {
    let mut desk = Desk::new();
    for at in [5, 6] {
        desk.said.settled.write(at, Column::Due, "2026-12-31", "5年内");
    }
    let registered = desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!((registered.rows, registered.units, registered.acts.len()), (vec![5, 6], 1, 3));
    let list = desk.clerk.list();
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].units[0].unit, list[1].units[0].unit);
    assert_eq!(desk.clerk.unit("市住建局"), list[0].units[0].unit);
}

#[test]
fn a_person_says_where_the_head_is() {
    let desk = Desk::new();
    let head = |at, height| {
        let asked = SheetHead { of: desk.said.of, sheet: 0, at, height };
        desk.clerk.asks(asked).unwrap()
    };
    assert_eq!(head(1, 1), desk.said.head);
    assert_eq!(head(2, 1).words[0], "道路照明改造");
    assert_eq!(head(0, 0).columns, [Column::Ignored; 4]);
}

#[test]
fn a_list_that_is_not_held_is_answered_with_nothing_and_registers_nothing() {
    let mut desk = Desk::new();
    // Another was read in its place.
    holds(&desk.clerk, &desk.clerk.by(), LIST);
    assert_eq!(desk.asks(Which::All, 200, None), None);
    desk.said.choices.year = Some(2026);
    assert_eq!(desk.registers(&desk.clerk.by()), Err(Refusal::Gone));
    assert_eq!(desk.clerk.asks(Overview).matters, 0);
}

#[test]
fn a_list_stays_in_hand_while_another_tab_records() {
    let mut desk = Desk::new();
    desk.said.choices.year = Some(2026);
    let tab = desk.clerk.tab();
    tab.registers(TITLE, "2026-11-20", &["市教育局"]);
    tab.adds_units(&["市公安局"]);
    desk.clerk.catches_up();
    // The unit is not new any more.
    assert_eq!(desk.shown().new_units, 0);
    let registered = desk.registers(&desk.clerk.by()).unwrap();
    assert_eq!((registered.rows, registered.units, registered.acts.len()), (vec![3], 0, 1));
    assert_eq!(desk.clerk.list().len(), 2);
    assert_eq!(desk.clerk.who.as_ref().unwrap().0, GOV.into());
}

#[test]
fn the_registration_lies_on_the_day_that_is_said_and_never_in_the_future() {
    let mut desk = Desk::new();
    desk.said.choices.year = Some(2026);
    desk.said.choices.on = Some(day("2026-11-03"));
    assert!(matches!(desk.registers(&desk.clerk.by()), Err(Refusal::Field(_))));
    desk.said.choices.on = Some(day("2026-10-30"));
    desk.said.choices.received = Some(day("2026-10-28"));
    desk.registers(&desk.clerk.by()).unwrap();
    let matter = desk.clerk.list()[0].id;
    assert_eq!(desk.clerk.matter(matter).standing.registered_on, day("2026-10-30"));
}

#[test]
fn nothing_is_registered_before_its_category_is_said() {
    let mut desk = Desk::new();
    desk.said.choices.year = Some(2026);
    desk.said.choices.category = Choices::of(&desk.said.head).category;
    assert_eq!(desk.said.choices.category, None, "it is not presumed");
    assert!(matches!(desk.registers(&desk.clerk.by()), Err(Refusal::Field(_))));
    assert_eq!(desk.clerk.asks(Overview).matters, 0);
    desk.said.choices.category = Some(2);
    desk.registers(&desk.clerk.by()).unwrap();
    let matter = desk.clerk.list()[0].id;
    assert_eq!(desk.clerk.matter(matter).standing.category, 2);
}
