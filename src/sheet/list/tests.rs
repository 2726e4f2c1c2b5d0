use super::*;
use crate::domain::Date;
use crate::domain::limit::Term;
use crate::domain::matter::Role;
use crate::domain::registry::UnitKind;
use crate::sheet::Table;
use crate::sheet::column::Column;
use crate::sheet::head::{Head, head_at};
use crate::sheet::held::{Held, key};
use crate::sheet::read::pasted;
use crate::sheet::units::NameDoubt;
use crate::sheet::when::Why;

fn on(year: i32, month: u32, day: u32) -> Option<Term> {
    Date::from_ymd_opt(year, month, day).map(Term::Date)
}

/// A list of the columns 编号 事项 牵头 责任 配合 时限 交办, whose lines stand from row 2 on.
struct Case {
    table: Table,
    head: Head,
    choices: Choices,
    settled: Answers,
    held: Held,
}

fn case(lines: &[&str]) -> Case {
    let head = "编号\t事项\t牵头单位\t责任单位\t配合单位\t办结时限\t交办时间";
    let table = pasted(&format!("{head}\n{}", lines.join("\n"))).unwrap();
    let head = head_at(&table, 0, 1);
    let mut choices = Choices::of(&head);
    choices.received = Date::from_ymd_opt(2018, 9, 1);
    Case { table, head, choices, settled: Answers::default(), held: Held::default() }
}

impl Case {
    fn reading(&self) -> Reading<'_> {
        Reading {
            table: &self.table,
            head: &self.head,
            choices: &self.choices,
            settled: &self.settled,
        }
    }

    fn list(&self) -> List {
        List::of(&self.reading(), &self.held, &Past::default())
    }

    fn troubles(&self) -> Vec<Trouble> {
        self.reading().rows().remove(0).troubles
    }
}

#[test]
fn what_a_row_lacks_is_said_and_nothing_is_guessed() {
    let vague = |column| Trouble::Name(column, "各有关单位".to_owned(), NameDoubt::Nobody);
    for (why, line, troubles) in [
        ("all there", "1\t甲\t市水利局\t\t市财政局\t2018.10.10\t", vec![]),
        ("no limit is no trouble", "1\t甲\t市水利局\t\t\t\t", vec![]),
        (
            "what the list calls no limit is asked",
            "1\t甲\t市水利局\t\t\t长期\t",
            vec![Trouble::Due(Why::Ongoing)],
        ),
        ("no title", "1\t\t市水利局\t\t\t\t", vec![Trouble::NoTitle]),
        ("a title alone", "\t甲\t\t\t\t\t", vec![Trouble::NoUnit]),
        ("one responsible unit leads", "1\t甲\t\t市水利局\t市财政局\t\t", vec![]),
        ("several responsible units", "1\t甲\t\t市水利局、市财政局\t\t\t", vec![Trouble::NoLead]),
        ("only units that take part", "1\t甲\t\t\t市水利局、市财政局\t\t", vec![Trouble::NoLead]),
        ("one that takes part", "1\t甲\t\t\t市水利局\t\t", vec![Trouble::NoLead]),
        ("two leads", "1\t甲\t市水利局；市财政局\t\t\t\t", vec![Trouble::SeveralLeads]),
        ("one is marked as leading", "1\t甲\t\t市水利局、市财政局（牵头）\t\t\t", vec![]),
        (
            "the column and the mark differ",
            "1\t甲\t市水利局\t市财政局（牵头）\t\t\t",
            vec![Trouble::SeveralLeads],
        ),
        ("nobody in particular", "1\t甲\t市水利局\t\t各有关单位\t\t", vec![vague(Column::Co)]),
        ("named twice", "1\t甲\t各有关单位\t\t各有关单位\t\t", vec![vague(Column::Lead)]),
        ("no year", "1\t甲\t市水利局\t\t\t10月底前\t", vec![Trouble::Due(Why::NoYear)]),
        ("a span", "1\t甲\t市水利局\t\t\t5年内\t", vec![Trouble::Due(Why::Relative)]),
        ("no day", "1\t甲\t市水利局\t\t\t\t长期", vec![Trouble::Received(Why::Ongoing)]),
    ] {
        assert_eq!(case(&[line]).troubles(), troubles, "{why}");
    }
}

#[test]
fn who_is_marked_as_leading_stands_first() {
    let list = case(&["1\t甲\t\t市水利局配合，市财政局牵头\t市教育局\t\t"]);
    let units: Vec<_> = list.reading().rows().remove(0).units;
    let names: Vec<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
    assert_eq!(names, ["市财政局", "市水利局", "市教育局"]);
    assert_eq!(units[0].role, Role::Lead);
}

#[test]
fn what_is_said_of_the_whole_list_settles_its_rows() {
    let mut list = case(&["1\t甲\t\t市水利局、市财政局\t\t10月底前\t"]);
    assert_eq!(list.troubles(), [Trouble::NoLead, Trouble::Due(Why::NoYear)]);
    assert_eq!(list.list().counts.yearless, 1);
    list.choices.first_leads = true;
    list.choices.year = Some(2018);
    let row = list.reading().rows().remove(0);
    assert_eq!((row.due, row.troubles), (on(2018, 10, 31), vec![]));
    assert_eq!((row.units[0].name.as_str(), row.units[0].role), ("市水利局", Role::Lead));
    list.choices.received = None;
    assert_eq!(list.troubles(), [Trouble::NotReceived]);
}

#[test]
fn a_row_is_settled_by_hand_and_its_cell_takes_it_back() {
    let mut list =
        case(&["1\t甲\t市水利局；市财政局\t\t市教育局\t5年内\t", "2\t乙\t市水利局\t\t\t5年内\t"]);
    list.settled.leads.insert(2, "市财政局".to_owned());
    list.settled.write(2, Column::Due, " 2018-12-31 ", "5年内");
    let row = list.reading().rows().remove(0);
    assert_eq!((row.due, row.troubles), (on(2018, 12, 31), vec![]));
    let units: Vec<_> = row.units.iter().map(|unit| (unit.name.as_str(), unit.role)).collect();
    assert_eq!(
        units,
        [("市财政局", Role::Lead), ("市水利局", Role::Co), ("市教育局", Role::Co)],
        "the other lead is not lost"
    );
    assert_eq!(list.reading().alike(2, Column::Due), [3], "the next says the same");
    list.settled.write(2, Column::Due, "5年内", "5年内");
    assert!(list.settled.cells.is_empty());
}

#[test]
fn columns_of_one_kind_are_read_together() {
    let table = pasted(
        "事项\t责任单位\t责任单位\t完成时限\t时限要求\n甲\t市水利局\t市财政局\t2018.9.1\t2018.10.1",
    );
    let mut list = case(&[]);
    list.table = table.unwrap();
    list.head = head_at(&list.table, 0, 1);
    let row = list.reading().rows().remove(0);
    assert_eq!(row.units.len(), 2);
    assert_eq!(row.troubles, [Trouble::NoLead, Trouble::Due(Why::Several)]);
}

#[test]
fn what_is_no_task_stays_in_sight() {
    let head = "编号\t事项\t牵头单位\t责任单位\t配合单位\t办结时限\t交办时间";
    let mut list =
        case(&["一、民生实事\t\t\t\t\t\t", "1\t甲\t市水利局\t\t\t\t", head, "合计\t1项\t\t\t\t\t"]);
    let fates =
        |list: &Case| -> Vec<Fate> { list.list().rows.iter().map(|(_, fate)| *fate).collect() };
    let left = |why| Fate::Left(why);
    assert_eq!(
        fates(&list),
        [left(Left::Heading), Fate::Ready, left(Left::Head), left(Left::Total)]
    );
    // A person says otherwise.
    list.settled.taken = BTreeMap::from([(2, true), (3, false)]);
    assert_eq!(fates(&list)[..2], [Fate::Unsettled, left(Left::Unwanted)]);
    // A section may have its number in the column of numbers, and a note stand in any column.
    let list = case(&[
        "一\t民生实事\t\t\t\t\t",
        "1\t甲\t市水利局\t\t\t\t",
        "\t以下空白\t\t\t\t\t",
        "\t\t制表：张三\t\t\t审核：李四\t",
        "2\t乙\t\t\t\t\t",
    ]);
    let note = left(Left::Note);
    assert_eq!(fates(&list), [left(Left::Heading), Fate::Ready, note, note, Fate::Unsettled]);
}

#[test]
fn two_names_that_may_be_one_offices_are_asked_once_each() {
    let lines = ["市住房和城乡建设局", "市住建局", "城关区人民政府", "城关区政府", "市水利局"];
    let lines: Vec<String> =
        lines.iter().map(|unit| format!("1\t为{unit}\t{unit}\t\t\t\t")).collect();
    let mut list = case(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let asked = |list: &Case| -> Vec<(String, Option<String>)> {
        let names = list.list().names.into_iter().filter(|name| name.meant == Meant::Vague);
        names.map(|name| (name.written, name.like)).collect()
    };
    let like = |one: &str, other: &str| (one.to_owned(), Some(other.to_owned()));
    let both = [like("城关区政府", "城关区人民政府"), like("市住建局", "市住房和城乡建设局")];
    assert_eq!(asked(&list), both);
    // A person says that they are two, or one.
    list.settled.name("市住建局", "市住建局");
    list.settled.name("城关区政府", "城关区人民政府");
    assert_eq!((asked(&list), list.list().counts.ready), (vec![], 5));
}

#[test]
fn what_stands_alone_beside_the_titles_may_belong_to_a_task_and_is_asked() {
    let table = pasted("事项\t措施\t牵头单位\n甲\t一\t市水利局\n\t二\t市财政局\n\t三\t\n").unwrap();
    let head = head_at(&table, 0, 1);
    let list = Case { table, head, ..case(&[]) }.list();
    let troubles: Vec<usize> = list.rows.iter().map(|(row, _)| row.troubles.len()).collect();
    assert_eq!((list.counts.ready, list.counts.unsettled, troubles), (1, 2, vec![0, 1, 2]));
}

#[test]
fn a_matter_that_the_ledger_has_is_registered_again_only_where_a_person_says_so() {
    let mut list = case(&["1\t供暖 检修\t市水利局\t\t\t\t", "2\t供暖检修\t市水利局\t\t\t\t"]);
    list.held.matters.insert(key("供暖检修", Some("1")), Vec::new());
    let shown = list.list();
    assert_eq!(shown.rows[0].1, Fate::Left(Left::Known));
    assert_eq!(shown.rows[1].1, Fate::Unsettled, "the same title again, under another number");
    list.settled.taken.insert(3, true);
    assert_eq!(list.list().counts.ready, 1);
    list.settled.taken.insert(2, true);
    assert_eq!(list.list().counts.ready, 2);
}

#[test]
fn names_that_the_registry_does_not_know_are_settled_once_for_the_list() {
    let mut list = case(&[
        "1\t甲\t市水利局\t\t各有关单位\t\t",
        "2\t乙\t城关区人民政府\t\t各有关单位\t\t",
        "3\t丙\t市财政局\t\t\t\t",
    ]);
    list.held.units.insert(plain("市财政局"), UnitId::from("f"));
    let names = |list: &Case| -> Vec<(String, usize, Meant)> {
        list.list().names.into_iter().map(|name| (name.written, name.rows, name.meant)).collect()
    };
    let new = |kind| Meant::New(kind);
    assert_eq!(
        names(&list),
        [
            ("各有关单位".to_owned(), 2, Meant::Vague),
            ("城关区人民政府".to_owned(), 1, new(UnitKind::District)),
            ("市水利局".to_owned(), 1, new(UnitKind::Department)),
        ]
    );
    list.settled.name("各有关单位", "各有关单位");
    assert_eq!(list.list().counts.ready, 3, "meant as it is written");
    list.settled.name("各有关单位", "市财政局、市教育局");
    let row = list.reading().rows().remove(0);
    assert_eq!(row.units.len(), 3);
    assert!(names(&list).contains(&(
        "各有关单位".to_owned(),
        2,
        Meant::Other("市财政局、市教育局".to_owned())
    )));
    list.settled.name("各有关单位", "");
    assert_eq!(list.list().counts.unsettled, 2, "taken back");
}

#[test]
fn only_what_is_ready_is_recorded_units_first_each_once() {
    let mut list = case(&[
        "1\t甲\t市水利局\t\t市财政局、市 教育局\t2018.10.10\t2018.9.3",
        "2\t乙\t市教育局\t\t市水利局\t\t",
        "3\t丙\t市林业局\t\t\t尽快\t",
    ]);
    list.held.units.insert(plain("市财政局"), UnitId::from("f"));
    list.settled.kinds.insert("市教育局".to_owned(), UnitKind::Institution);
    list.choices.supervised = Some(3);
    let shown = list.list();
    let acts = shown.acts(&list.choices, &list.settled, &list.held);
    let units: Vec<(&str, UnitKind)> = acts
        .units
        .iter()
        .map(|body| match body {
            Body::Unit(unit) => (unit.unit.as_str(), unit.unit_kind),
            _ => panic!("not a unit"),
        })
        .collect();
    assert_eq!(
        units,
        [("市水利局", UnitKind::Department), ("市教育局", UnitKind::Institution)],
        "市林业局 waits with its row"
    );
    assert_eq!(acts.matters.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [2, 3]);
    let Body::Register(first) = &acts.matters[0].1 else { panic!("not a registration") };
    assert_eq!((&*first.title, first.supervised, first.limits.len()), ("甲", Some(3), 1));
    let given: Vec<_> = first.assignments.iter().map(|a| (a.unit.as_str(), a.received)).collect();
    let day = Date::from_ymd_opt(2018, 9, 3);
    assert_eq!(given, [("市水利局", day), ("f", day), ("市教育局", day)]);
    let Body::Register(second) = &acts.matters[1].1 else { panic!("not a registration") };
    assert!(second.limits.is_empty());
    // What was registered goes; what is unsettled stays.
    let registered = BTreeSet::from([2, 3]);
    let past = Past { registered: &registered, ..Past::default() };
    let rest = List::of(&list.reading(), &list.held, &past);
    assert_eq!((rest.counts.ready, rest.counts.unsettled, rest.counts.left), (0, 1, 0));
}

#[test]
fn what_the_list_itself_calls_no_limit_is_none_once_a_person_says_so() {
    let mut list = case(&["1\t甲\t市水利局\t\t\t长期\t", "2\t乙\t市水利局\t\t\t长期\t"]);
    assert_eq!(list.list().counts.ready, 0);
    list.settled.say(2, Column::Due, "长期");
    assert_eq!((list.list().counts.ready, list.reading().alike(2, Column::Due)), (1, vec![3]));
    list.settled.write(2, Column::Due, "长期", "长期");
    assert_eq!(list.list().counts.ready, 0, "taken back");
}
