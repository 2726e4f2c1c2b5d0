//! Lists made of known tasks as an office would write them: under one head or another, with one
//! separator or another, merged, with headings, totals, repeated heads and blank rows between. Each task
//! is found again, and each of its cells is right or asked: right where it is clear.

use banjie::domain::limit::Term;
use banjie::sheet::Table;
use banjie::sheet::answers::Answers;
use banjie::sheet::column::Column;
use banjie::sheet::doubt::column_of;
use banjie::sheet::head::find;
use banjie::sheet::plan::{Choices, Kind, Row};
use banjie::sheet::read::read;
use banjie::sheet::reading::Reading;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};
use std::collections::BTreeSet;

const SUBJECTS: [&str; 8] = [
    "供水管网普查",
    "老旧小区改造",
    "公交线网优化",
    "“放管服”改革任务",
    "冬季供暖检修",
    "义务教育学校建设",
    "黄河岸线整治,二期",
    "\"一网通办\"平台",
];
const UNITS: [&str; 10] = [
    "市水利局",
    "市住房和城乡建设局",
    "市人力资源和社会保障局",
    "市发改委",
    "市委组织部",
    "安宁区政府",
    "高新区管委会",
    "市国资委",
    "市城投集团",
    "商务部",
];
/// Forms of a day of 2026, and whether they are clear: what is not is asked.
const DAYS: [(&str, bool); 12] = [
    ("2026-M-D", true),
    ("2026.M.D", true),
    ("2026/M/D 0:00:00", true),
    ("2026年M月D日", true),
    ("2026年M月D日前", true),
    ("2026 年 M 月 D 日前完成。", true),
    ("截至2026年M月D日", true),
    ("2026年M月D日24时前", true),
    ("M月D日", false),
    ("26.M.D", false),
    ("M/D/2026", false),
    ("2026.M.D-2027.M.D", false),
];
/// Limits that are no day, and are asked.
const ASKED: [&str; 8] = [
    "长期坚持",
    "每季度末",
    "尽快",
    "15天",
    "5年内",
    "2026年6月、9月",
    "#N/A",
    "2026年12月底前并长期坚持",
];
const TITLES: [&str; 4] = ["事项", "工作事项", "任务名称", "2026年重点工作任务"];
const LEADS: [&str; 4] = ["牵头单位", "牵头（责任）单位", "主办单位", "牵头部门"];
const COS: [&str; 4] = ["配合单位", "协办单位", "配合责任单位", "参加单位"];
const DUES: [&str; 5] = ["完成时限", "办结期限", "2026年完成时限", "计划完成时间", "时 限"];
const SEPARATORS: [&str; 8] = ["、", "，", "；", "\n", " ", "/", "+", "和"];

#[derive(Debug, Clone)]
struct Task {
    title: String,
    lead: &'static str,
    cos: Vec<&'static str>,
    /// What the cell of the limit says, and the day that it clearly means.
    due: String,
    day: Option<String>,
    /// What stands above it: nothing, a heading, a blank row, the head again, a total.
    above: usize,
}

#[derive(Debug, Clone)]
struct List {
    tasks: Vec<Task>,
    heads: [&'static str; 4],
    separator: &'static str,
    /// The columns' order.
    order: Vec<usize>,
    titled: bool,
}

fn day() -> impl Strategy<Value = (String, Option<String>)> {
    let clear = (0..DAYS.len(), 1..=12_u32, 1..=28_u32).prop_map(|(form, month, day)| {
        let (form, clear) = DAYS[form];
        let text = form.replace('M', &month.to_string()).replace('D', &day.to_string());
        (text, clear.then(|| format!("2026-{month:02}-{day:02}")))
    });
    prop_oneof![4 => clear, 1 => proptest::sample::select(&ASKED[..]).prop_map(|text| (text.to_owned(), None))]
}

fn task(n: usize) -> impl Strategy<Value = Task> {
    let units = proptest::sample::subsequence(&UNITS[..], 1..4).prop_shuffle();
    (0..SUBJECTS.len(), units, day(), 0..9_usize).prop_map(
        move |(subject, units, (due, day), above)| Task {
            title: format!("{}之{n}", SUBJECTS[subject]),
            lead: units[0],
            cos: units[1..].to_vec(),
            due,
            day,
            above,
        },
    )
}

fn list() -> impl Strategy<Value = List> {
    let tasks = (3..9_usize).prop_flat_map(|count| (0..count).map(task).collect::<Vec<_>>());
    let pick = |names: &'static [&'static str]| proptest::sample::select(names);
    let heads = (pick(&TITLES), pick(&LEADS), pick(&COS), pick(&DUES));
    let order = Just((0..5).collect::<Vec<usize>>()).prop_shuffle();
    (tasks, heads, pick(&SEPARATORS), order, any::<bool>()).prop_map(
        |(tasks, (title, lead, co, due), separator, order, titled)| List {
            tasks,
            heads: [title, lead, co, due],
            separator,
            order,
            titled,
        },
    )
}

impl List {
    /// The cells, row by row.
    fn rows(&self) -> Vec<Vec<String>> {
        let [title, lead, co, due] = self.heads;
        let ordered = |cells: [&str; 5]| -> Vec<String> {
            self.order.iter().map(|n| cells[*n].to_owned()).collect()
        };
        let alone = |text: &str| {
            let mut row = vec![String::new(); 5];
            text.clone_into(&mut row[0]);
            row
        };
        let head = ordered(["序号", title, lead, co, due]);
        let mut rows = Vec::new();
        if self.titled {
            rows.push(alone("2026年重点工作任务分解表"));
        }
        rows.push(head.clone());
        for (n, task) in self.tasks.iter().enumerate() {
            match task.above {
                1 => rows.push(alone("一、民生实事")),
                2 => rows.push(vec![String::new(); 5]),
                3 => rows.push(head.clone()),
                4 => rows.push(ordered(["", "合计", "", "", ""])),
                _ => (),
            }
            let cos = task.cos.join(self.separator);
            rows.push(ordered([&(n + 1).to_string(), &task.title, task.lead, &cos, &task.due]));
        }
        rows.push(alone("注：本表由市政府督查室负责解释"));
        rows
    }

    /// As text with a separator, quoted as spreadsheets do.
    fn text(&self, separator: char) -> Vec<u8> {
        let quoted = |cell: &String| {
            if cell.contains([separator, '\n', '"']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell.clone()
            }
        };
        let line = |row: Vec<String>| {
            row.iter().map(quoted).collect::<Vec<_>>().join(&separator.to_string())
        };
        let lines: Vec<String> = self.rows().into_iter().map(line).collect();
        lines.join("\r\n").into_bytes()
    }

    /// As a workbook, with the title merged over the columns.
    fn workbook(&self) -> Vec<u8> {
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        for (at, row) in (0_u32..).zip(self.rows()) {
            if at == 0 && self.titled {
                page.merge_range(0, 0, 0, 4, &row[0], &Format::new()).unwrap();
                continue;
            }
            for (column, cell) in (0_u16..).zip(row) {
                page.write_string(at, column, &cell).unwrap();
            }
        }
        book.save_to_buffer().unwrap()
    }
}

fn rows(bytes: &[u8]) -> Vec<Row> {
    let table: Table = read(bytes).unwrap().remove(0);
    let head = find(&table).unwrap();
    assert_eq!(head.suspected().count(), 0, "{head:?}");
    let choices = Choices { received: "2026-01-05".parse().ok(), ..Choices::of(&head) };
    let settled = Answers::default();
    Reading { table: &table, head: &head, choices: &choices, settled: &settled }.rows()
}

fn asks(row: &Row, columns: &[Column]) -> bool {
    row.troubles.iter().any(|trouble| column_of(trouble).is_some_and(|of| columns.contains(&of)))
}

fn holds(list: &List, bytes: &[u8]) {
    let read = rows(bytes);
    let tasks: Vec<&Row> = read.iter().filter(|row| row.kind == Kind::Task).collect();
    assert_eq!(tasks.len(), list.tasks.len(), "{tasks:#?}");
    for (task, row) in list.tasks.iter().zip(tasks) {
        assert_eq!(row.title, task.title);
        let units = [Column::Lead, Column::Units, Column::Co];
        assert!(!asks(row, &units), "{row:?}");
        assert_eq!(row.units[0].name, task.lead);
        let named: BTreeSet<&str> = row.units[1..].iter().map(|unit| unit.name.as_str()).collect();
        assert_eq!(named, task.cos.iter().copied().collect());
        let day = row.due.map(|term| match term {
            Term::Date(date) => date.to_string(),
            other => format!("{other:?}"),
        });
        assert_eq!(day, task.day, "{}", task.due);
        assert_eq!(asks(row, &[Column::Due]), task.day.is_none(), "{}", task.due);
    }
}

proptest! {
    #[test]
    fn each_task_of_a_made_list_is_found_again(list in list()) {
        holds(&list, &list.text('\t'));
        holds(&list, &list.text(','));
        holds(&list, &list.workbook());
    }
}
