//! Task lists that cities published, read as an office would: each goes in, with what a person has
//! to settle named row by row. Their sources stand in `tests/data/real/SOURCES.md`.

#![expect(
    clippy::unwrap_used,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

use banjie::domain::Date;
use banjie::domain::limit::Term;
use banjie::domain::matter::Role;
use banjie::domain::percent::Share;
use banjie::sheet::Table;
use banjie::sheet::answers::Answers;
use banjie::sheet::column::Column;
use banjie::sheet::error::SheetError;
use banjie::sheet::head::{Head, find};
use banjie::sheet::held::Held;
use banjie::sheet::list::{Fate, List, Past};
use banjie::sheet::out::{self, Sheet, Value};
use banjie::sheet::plan::{Choices, Kind, Row, Trouble, year_above};
use banjie::sheet::read::read;
use banjie::sheet::reading::Reading;
use banjie::sheet::units::NameDoubt;
use banjie::sheet::when::Why;
use std::path::Path;

/// The first sheet with a head, its head, and its rows once a person has confirmed the year above it
/// and said when everything came.
fn list(file: &str) -> (Head, Choices, Vec<Row>) {
    list_with(file, |_| ())
}

fn list_with(file: &str, choose: impl Fn(&mut Choices)) -> (Head, Choices, Vec<Row>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/real").join(file);
    let tables = read(&std::fs::read(path).unwrap()).unwrap();
    let (table, head) =
        tables.iter().find_map(|table| find(table).map(|head| (table, head))).unwrap();
    let mut choices = Choices::of(&head);
    choices.year = year_above(&head);
    choices.received = Date::from_ymd_opt(2018, 11, 1);
    choose(&mut choices);
    let settled = Answers::default();
    let reading = Reading { table, head: &head, choices: &choices, settled: &settled };
    let rows = reading.rows();
    // Each row is ready, or unsettled with a reason, or is not a task.
    let shown = List::of(&reading, &Held::default(), &Past::default());
    assert_eq!(shown.rows.len(), rows.len());
    assert_eq!(shown.counts.ready + shown.counts.unsettled + shown.counts.left, rows.len());
    for (row, fate) in &shown.rows {
        assert_eq!(*fate == Fate::Unsettled, !row.troubles.is_empty(), "{}", row.title);
    }
    let acts = shown.acts(&choices, &settled, &Held::default());
    assert_eq!(acts.matters.len(), shown.counts.ready);
    (head, choices, rows)
}

/// In the browser a worker reads and writes, and the page has the tables.
#[test]
fn what_is_read_or_to_be_written_crosses_as_json_unchanged() {
    for file in ["guangzhou_rencai_633_2012.xlsx", "national_ducha_jili_2018.tsv"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/real").join(file);
        let tables = read(&std::fs::read(path).unwrap()).unwrap();
        let json = serde_json::to_vec(&tables).unwrap();
        assert_eq!(serde_json::from_slice::<Vec<Table>>(&json).unwrap(), tables, "{file}");
    }
    let error = SheetError::Damaged("台账".to_owned(), "\"坏\"".to_owned());
    let json = serde_json::to_string(&error).unwrap();
    assert_eq!(serde_json::from_str::<SheetError>(&json).unwrap(), error);
    let day = Date::from_ymd_opt(2026, 11, 23).unwrap();
    let sheet = Sheet {
        name: "台账".to_owned(),
        title: "甲".to_owned(),
        columns: vec![out::Column { head: "列".to_owned(), width: 12 }],
        rows: vec![vec![
            Value::Blank,
            Value::Text("=1".to_owned()),
            Value::Date(day),
            Value::Number(7),
            Value::Share(Share { part: 1, whole: 3 }),
        ]],
    };
    let json = serde_json::to_vec(&(vec![&sheet], day)).unwrap();
    let (sheets, made): (Vec<Sheet>, Date) = serde_json::from_slice(&json).unwrap();
    assert_eq!((sheets, made), (vec![sheet], day));
}

fn date(row: &Row) -> String {
    match row.due {
        Some(Term::Date(date)) => date.to_string(),
        other => format!("{other:?}"),
    }
}

fn ready(rows: &[Row]) -> usize {
    rows.iter().filter(|row| row.is_ready()).count()
}

fn tasks(rows: &[Row]) -> usize {
    rows.iter().filter(|row| row.kind == Kind::Task).count()
}

fn count(rows: &[Row], wanted: impl Fn(&Trouble) -> bool) -> usize {
    rows.iter().filter(|row| row.troubles.iter().any(&wanted)).count()
}

fn units(row: &Row) -> Vec<&str> {
    row.units.iter().map(|unit| unit.name.as_str()).collect()
}

#[test]
fn guangzhou_names_a_lead_and_others_and_its_limits_need_a_person() {
    let (head, _, rows) = list("guangzhou_rencai_633_2012.tsv");
    assert_eq!(
        head.columns,
        [
            Column::Number,
            Column::Tag,
            Column::Title,
            Column::Content,
            Column::Lead,
            Column::Co,
            Column::Due
        ]
    );
    assert_eq!(tasks(&rows), 44);
    assert_eq!(rows[0].title, "战略性主导产业紧缺人才开发项目");
    assert_eq!(
        units(&rows[0]),
        ["市发展改革委", "市委组织部", "市人力资源和社会保障局", "各区、县级市"]
    );
    assert_eq!(rows[0].units[0].role, Role::Lead);
    assert_eq!(count(&rows, |t| *t == Trouble::Due(Why::Relative)), 26);
    assert_eq!(count(&rows, |t| *t == Trouble::Due(Why::Recurring)), 2);
    assert_eq!(count(&rows, |t| *t == Trouble::Due(Why::Several)), 1);
    assert_eq!(count(&rows, |t| *t == Trouble::NoLead), 0);
    assert_eq!(count(&rows, |t| matches!(t, Trouble::Name(_, _, NameDoubt::Nobody))), 36);
}

#[test]
fn guangzhou_as_a_workbook_says_the_same_under_a_head_of_two_rows() {
    let (head, _, sheet) = list("guangzhou_rencai_633_2012.xlsx");
    assert_eq!(head.first, 4);
    assert_eq!(head.above[0], "广州市人才集聚工程（“633”人才工程）任务分解表");
    let (_, _, text) = list("guangzhou_rencai_633_2012.tsv");
    let tasks: Vec<&Row> = sheet.iter().filter(|row| row.kind == Kind::Task).collect();
    assert_eq!(tasks.len(), 44);
    assert_eq!(sheet.len(), 45, "the total stays in sight");
    assert_eq!(sheet.last().unwrap().kind, Kind::Total);
    for (in_sheet, in_text) in tasks.iter().zip(&text) {
        assert_eq!(in_sheet.title, in_text.title);
        assert_eq!(in_sheet.units, in_text.units, "{}", in_text.title);
        assert_eq!(in_sheet.details.tags, in_text.details.tags, "merged cells hold for each row");
        assert_eq!(in_sheet.due, in_text.due);
        assert_eq!(in_sheet.troubles, in_text.troubles);
    }
}

#[test]
fn ezhou_writes_full_dates_and_marks_no_lead() {
    let (_, _, rows) = list("ezhou_chuangyuan_2009.tsv");
    assert_eq!(tasks(&rows), 12);
    let due: Vec<String> = rows.iter().map(date).collect();
    assert_eq!(due[..4], ["2009-05-31", "2009-09-30", "2009-05-10", "2009-05-10"]);
    assert_eq!(count(&rows, |t| *t == Trouble::NoLead), 6);
    assert_eq!(ready(&rows), 6);
    // A person says that the first unit leads.
    let (_, _, rows) = list_with("ezhou_chuangyuan_2009.tsv", |choices| choices.first_leads = true);
    assert_eq!(ready(&rows), 11, "one names 各单位庭园所属单位");
}

#[test]
fn ezhou_as_a_workbook_mixes_the_forms_of_its_dates() {
    let (head, choices, sheet) = list("ezhou_chuangyuan_2009.xlsx");
    assert_eq!(choices.year, Some(2009), "the title names it; a person confirms it");
    let (_, _, unsaid) = list_with("ezhou_chuangyuan_2009.xlsx", |choices| choices.year = None);
    assert!(count(&unsaid, |t| *t == Trouble::Due(Why::NoYear)) > 0, "until then it is asked");
    assert!(head.columns.contains(&Column::Ignored), "办理情况 and an empty column");
    let (_, _, text) = list("ezhou_chuangyuan_2009.tsv");
    let tasks: Vec<&Row> = sheet.iter().filter(|row| row.kind == Kind::Task).collect();
    assert_eq!(tasks.len(), 12);
    for (in_sheet, in_text) in tasks.iter().zip(&text) {
        assert_eq!(in_sheet.due, in_text.due, "{}", in_text.title);
        assert_eq!(in_sheet.units, in_text.units, "{}", in_text.title);
    }
    let total = sheet.last().unwrap();
    assert_eq!((total.kind, total.is_ready()), (Kind::Total, false));
}

#[test]
fn the_states_list_of_incentives_has_units_that_are_responsible_and_no_limits() {
    let (head, _, rows) = list("national_ducha_jili_2018.tsv");
    assert_eq!(head.columns, [Column::Number, Column::Title, Column::Units]);
    assert_eq!(tasks(&rows), 30);
    assert_eq!(rows[0].details.number.as_deref(), Some("一"));
    assert_eq!(units(&rows[0]), ["市场监管总局"]);
    assert_eq!(units(&rows[15]), ["国家发展改革委", "有关部门"]);
    assert!(rows.iter().all(|row| row.due.is_none()));
    assert_eq!(count(&rows, |t| matches!(t, Trouble::Due(_))), 0);
    assert_eq!(count(&rows, |t| matches!(t, Trouble::Name(_, _, NameDoubt::Nobody))), 4);
}

#[test]
fn the_list_of_bonded_zones_has_titles_contents_and_sections() {
    let (head, _, rows) = list("national_zongbaoqu_2019.tsv");
    assert_eq!(
        head.columns,
        [Column::Number, Column::Tag, Column::Title, Column::Content, Column::Units]
    );
    assert_eq!(tasks(&rows), 21);
    assert_eq!(rows[0].title, "拓展两个市场");
    assert_eq!(units(&rows[0]), ["税务总局", "财政部", "海关总署"]);
    assert_eq!(rows[0].details.tags.as_deref().unwrap(), ["统筹两个市场，打造加工制造中心".into()]);
}

/// What the page's own workbook says of two matters comes in again: each unit with its dates, and that
/// two rows may be one joint matter is asked.
#[test]
fn the_programs_own_workbook_comes_in_again_whole() {
    let heads = [
        "编号",
        "状态",
        "事项",
        "事项类别（M1-5）",
        "承办单位",
        "牵头或配合",
        "收到",
        "时限",
        "进度",
        "最近反馈",
        "下一步",
    ];
    let day = |text: &str| Value::Date(text.parse().unwrap());
    let row = |number: &str, title: &str, unit: &str, role: &str| {
        let texts = [number, "正常办理", title, "市政府决定事项", unit, role];
        let texts = texts.into_iter().map(|text| Value::Text(text.to_owned()));
        let dates = [
            day("2026-11-02"),
            day("2026-12-31"),
            Value::Text("剩 30 天".to_owned()),
            day("2026-11-20"),
        ];
        texts.chain(dates).chain([Value::Blank]).collect()
    };
    let sheet = Sheet {
        name: "台账".to_owned(),
        title: "督查台账 截至 2026-11-23".to_owned(),
        columns: heads.map(|head| out::Column { head: head.to_owned(), width: 12 }).into(),
        rows: vec![
            row("1", "供水管网普查", "市水利局", "牵头"),
            row("1", "供水管网普查", "市财政局", "配合"),
            row("2", "公交线网优化", "市交通运输局", "牵头"),
        ],
    };
    let bytes = out::workbook(&[sheet], "2026-11-23".parse().unwrap()).unwrap();
    let table = read(&bytes).unwrap().remove(0);
    let head = find(&table).unwrap();
    assert_eq!(head.suspected().count(), 0, "{head:?}");
    let (choices, settled) = (Choices::of(&head), Answers::default());
    let rows = Reading { table: &table, head: &head, choices: &choices, settled: &settled }.rows();
    assert_eq!(tasks(&rows), 3);
    for row in &rows {
        assert_eq!(date(row), "2026-12-31");
        assert_eq!(row.received.unwrap().to_string(), "2026-11-02");
    }
    assert_eq!(rows[0].troubles, [Trouble::Together]);
    assert_eq!(rows[1].troubles, [Trouble::Together]);
    assert!(rows[2].troubles.is_empty());
    // A person says that it is one.
    let choices = Choices { joint: Some(true), first_leads: true, ..choices };
    let rows = Reading { table: &table, head: &head, choices: &choices, settled: &settled }.rows();
    assert_eq!(units(&rows[0]), ["市水利局", "市财政局"]);
    assert_eq!((rows[0].troubles.len(), rows[1].kind), (0, Kind::Same));
}
