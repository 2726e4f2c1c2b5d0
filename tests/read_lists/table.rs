//! What is right of each list.

use super::read::{Read, Row, folders, run};

const DAY: &str = "2026-06-30";

fn each(file: &str, more: &[&str], holds: impl Fn(Read)) {
    for folder in folders() {
        holds(Read::of(&folder.join(file), more));
    }
}

#[test]
fn a_formula_without_a_result_is_asked() {
    each("formula-without-result.xlsx", &[], |read| {
        assert_eq!(read.row(2).doubts(), ["due: =DATE(2026,6,30): no_result"]);
        assert!(read.row(3).asks("due"));
        assert_eq!(read.row(5).doubts(), ["lead: =VLOOKUP(A5,Sheet2!A:B,2,0): no_result"]);
        assert_eq!(read.row(5).units(), "");
        for at in [4, 6] {
            assert_eq!((read.row(at).limit().as_str(), read.row(at).doubts().len()), (DAY, 0));
        }
    });
}

#[test]
fn an_error_is_no_unit_no_limit_and_no_title() {
    each("error-cells.xlsx", &[], |read| {
        for (at, doubt) in [
            (2, "lead: #N/A: error"),
            (3, "due: #N/A: error"),
            (4, "lead: #REF!: error"),
            (5, "title: #REF!: error"),
        ] {
            assert_eq!(read.row(at).doubts(), [doubt]);
        }
        assert_eq!((read.row(2).units(), read.row(4).units()), (String::new(), String::new()));
        assert!(read.row(6).doubts().is_empty() && read.doubts().is_empty(), "it is ready");
    });
}

#[test]
fn a_date_of_no_list_is_asked() {
    each("zero-dates.xlsx", &[], |read| {
        for at in [2, 3, 4, 5, 7] {
            assert!(read.row(at).asks("due") && read.row(at).limit().is_empty(), "{at}");
        }
        assert_eq!((read.row(6).limit().as_str(), read.row(6).doubts().len()), (DAY, 0));
    });
    each("odd-years.tsv", &[], |read| {
        for at in [2, 3, 4, 5, 6, 8, 9] {
            assert!(read.row(at).asks("due") && read.row(at).limit().is_empty(), "{at}");
        }
        assert_eq!((read.row(7).limit().as_str(), read.row(7).doubts().len()), (DAY, 0));
    });
}

#[test]
fn the_epoch_of_1904_counts_for_bare_numbers_too() {
    each("epoch-1904.xlsx", &[], |read| {
        let limits: Vec<String> = read.rows().iter().map(Row::limit).collect();
        assert_eq!(limits, [DAY, DAY, DAY]);
    });
}

#[test]
fn tables_of_old_systems_are_read() {
    each("html-table.xls", &[], |read| {
        let row = read.row(2);
        assert_eq!(
            (row.title(), row.units().as_str(), row.limit().as_str()),
            ("供水管网普查", "市水利局*", DAY)
        );
    });
    each("spreadsheetml.xls", &[], |read| {
        assert_eq!(read.0["sheet"], "台账");
        assert_eq!((read.holds("序号").0, read.holds("事项").0), ("number", "title"));
    });
}

#[test]
fn text_is_cut_at_its_separators_alone() {
    each("tab-in-a-csv.csv", &[], |read| {
        let rows = read.rows();
        let titles: Vec<&str> = rows.iter().map(Row::title).collect();
        assert_eq!(titles, ["供水管网普查", "供热\t管网改造", "公交优化"]);
    });
    each("quoted-words.tsv", &[], |read| {
        let rows = read.rows();
        let titles: Vec<&str> = rows.iter().map(Row::title).collect();
        assert_eq!(
            titles,
            ["\"三重一大\"事项清理", "推进\"放管服\"改革", "\"十四五\"规划、\"一带一路\"建设"]
        );
    });
    each("drawn-table.txt", &[], |read| {
        assert_eq!(read.rows().len(), 2);
        assert_eq!(read.row(2).title(), "抓好财税金融工作");
        assert!(read.row(2).asks("due") && read.row(2).asks("lead"));
        assert_eq!(
            (read.row(3).units().as_str(), read.row(3).limit().as_str()),
            ("市水利局*", DAY)
        );
        assert!(read.row(3).doubts().is_empty());
    });
}

#[test]
fn the_units_of_a_cell_are_apart_or_asked() {
    each("units-in-a-cell.tsv", &[], |read| {
        for (number, units) in [
            (1, "市发改委 市财政局 市教育局"),
            (2, "市发改委 市财政局"),
            (3, "市发改委 市财政局"),
            (4, "市发改委 各县区"),
            (5, "市教育局* 市财政局 市公安局"),
            (6, "市教育局 市财政局"),
            (7, "市教育局*"),
            (8, "市发改委 市财政局"),
            (9, "市发改委 市财政局"),
            (10, "市教育局* 市财政局 市公安局"),
            (11, "市发改委 市财政局"),
            (12, "市发改委 市财政局"),
            (15, "城关区 七里河区 安宁区政府"),
            (16, "市教育局*"),
            (17, "市教育局*"),
            (18, "市住房和城乡建设局*"),
            (19, "市人力资源和社会保障局 市国资委"),
        ] {
            let row = read.row(number + 1);
            assert_eq!(row.units(), units, "{number}");
            // Where nobody is said to lead it is asked, and else nothing is asked of who leads.
            assert_eq!(row.asks("lead"), !units.contains('*'), "{number}");
        }
        for (number, doubt) in [
            (4, "units: 各县区: nobody_in_particular"),
            (13, "units: 各县（区）人民政府: nobody_in_particular"),
            (14, "units: 市直各单位: nobody_in_particular"),
            (15, "units: 城关区: government"),
        ] {
            assert!(read.row(number + 1).doubts().contains(&doubt.to_owned()), "{number}");
        }
        assert_eq!(read.row(17).responsible(), Some("张某"));
    });
}

#[test]
fn a_task_merged_over_units_is_one_or_several() {
    each("task-merged-over-units.xlsx", &[], |read| {
        for (at, unit, due) in [
            (3, "市住建局*", DAY),
            (4, "市自然资源局*", "2026-09-30"),
            (5, "市财政局*", "2026-12-31"),
        ] {
            let row = read.row(at);
            assert_eq!((row.units().as_str(), row.limit().as_str()), (unit, due));
            assert_eq!(row.doubts(), ["row: 老旧小区改造: merged"]);
        }
        assert!(read.row(6).doubts().is_empty());
    });
}

#[test]
fn what_is_hidden_is_said() {
    each("hidden-row-and-sheets.xlsx", &[], |read| {
        let sheets: Vec<bool> = read.0["sheets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|sheet| sheet["hidden"].as_bool().unwrap())
            .collect();
        assert_eq!(sheets, [false, true, true]);
        assert_eq!(read.row(3).doubts(), ["row: 筛选后隐藏的已办结事项: hidden"]);
        assert!(read.row(2).doubts().is_empty() && read.row(4).doubts().is_empty());
    });
    each("hidden-row-and-sheets.xlsx", &["--sheet", "旧数据"], |read| {
        assert_eq!(read.row(2).title(), "隐藏表里的事项");
    });
}

#[test]
fn a_sheet_that_is_too_large_is_refused_alone() {
    each("large-second-sheet.xlsx", &[], |read| {
        assert_eq!(read.row(2).title(), "第一张表的事项");
        assert_eq!(read.0["sheets"][1]["refused"], "too_large");
    });
    for folder in folders() {
        let output = run(&folder.join("large-second-sheet.xlsx"), &["--sheet", "企业名录"]);
        assert_eq!(output.status.code(), Some(1));
    }
}

/// The days of the rows of `dates.tsv` that are clear, by their numbers.
const CLEAR: [(u64, &str); 29] = [
    (1, DAY),
    (2, DAY),
    (6, DAY),
    (7, DAY),
    (8, "2026-06-20"),
    (15, DAY),
    (16, DAY),
    (17, DAY),
    (18, DAY),
    (19, DAY),
    (20, DAY),
    (22, DAY),
    (23, DAY),
    (24, DAY),
    (25, DAY),
    (26, "5 working"),
    (28, "5 working"),
    (29, "30 natural"),
    (30, "2026-12-31"),
    (31, "2026-12-31"),
    (33, "2026-12-31"),
    (34, DAY),
    (35, DAY),
    (45, DAY),
    (46, DAY),
    (47, DAY),
    (51, "2026-12-31"),
    (58, DAY),
    (59, DAY),
];
/// Those that lack their year, with what they are in 2026.
const YEARLESS: [(u64, &str); 7] = [
    (3, DAY),
    (4, DAY),
    (5, DAY),
    (9, "2027-03-31"),
    (21, DAY),
    (32, "2026-12-31"),
    (60, "2026-03-31"),
];

#[test]
fn dates_are_read_or_asked() {
    let clear = |n: u64| CLEAR.iter().find(|(number, _)| *number == n);
    let yearless = |n: u64| YEARLESS.iter().find(|(number, _)| *number == n);
    each("dates.tsv", &[], |read| {
        for n in 1..=61 {
            let row = read.row(n + 1);
            match (clear(n), yearless(n)) {
                (Some((_, day)), _) => {
                    assert_eq!((row.limit().as_str(), row.doubts().len()), (*day, 0), "{n}");
                }
                (_, Some(_)) => assert!(row.doubts()[0].ends_with(": no_year"), "{n}"),
                _ => assert!(row.asks("due") && row.limit().is_empty(), "{n}"),
            }
        }
        assert!(read.row(28).doubts()[0].ends_with(": day_kind"));
    });
    each("dates.tsv", &["--year", "2026"], |read| {
        for (n, day) in YEARLESS {
            assert_eq!(
                (read.row(n + 1).limit().as_str(), read.row(n + 1).doubts().len()),
                (day, 0),
                "{n}"
            );
        }
    });
}

#[test]
fn no_column_is_left_out_unsaid() {
    each("unknown-limit-column.tsv", &[], |read| {
        let limits: Vec<String> = read.rows().iter().map(Row::limit).collect();
        assert_eq!(limits, [DAY, "2026-07-31"]);
    });
    each("names-of-limits.tsv", &[], |read| {
        for column in &read.0["columns"].as_array().unwrap()[2..] {
            assert!(column["holds"] == "due" || column["suspect"] == "due", "{column}");
        }
        assert_eq!(read.doubts(), ["due: 反馈时限: left_out"]);
    });
    each("names-of-units.tsv", &[], |read| {
        for column in &read.0["columns"].as_array().unwrap()[1..] {
            let held = ["lead", "units", "co"].iter().any(|held| column["holds"] == *held);
            assert!(held || column["suspect"] == "units", "{column}");
        }
    });
}
