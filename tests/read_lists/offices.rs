//! Lists as one office or another makes them, of which the table of `table.rs` has none: each cell is right or asked.

use super::read::Read;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

const HEAD: [&str; 4] = ["序号", "事项", "牵头单位", "完成时限"];

/// A workbook of one sheet.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Read {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    Read::made("list.xlsx", &book.save_to_buffer().unwrap())
}

/// Writes rows of texts from a row on.
fn write(page: &mut Worksheet, from: u32, rows: &[&[&str]]) {
    for (row, texts) in (from..).zip(rows) {
        for (column, text) in (0_u16..).zip(*texts) {
            page.write_string(row, column, *text).unwrap();
        }
    }
}

fn text(name: &str, text: &str) -> Read {
    Read::made(name, text.as_bytes())
}

#[test]
fn a_date_says_what_the_spreadsheet_shows_of_it() {
    let read = workbook(|page| {
        write(page, 0, &[&HEAD]);
        let first = ExcelDateTime::from_ymd(2026, 6, 1).unwrap();
        let middle = ExcelDateTime::from_ymd(2026, 6, 15).unwrap();
        for (row, format, date) in [
            (1, "yyyy\"年\"m\"月\"", &first),
            (2, "mmm-yy", &first),
            (3, "yyyy\"年\"m\"月\"", &middle),
            (4, "yyyy\"年\"", &first),
            (5, "yyyy\"年\"m\"月\"d\"日\"", &middle),
            (6, "m\"月\"d\"日\"", &middle),
        ] {
            write(page, row, &[&[&row.to_string(), &format!("任务{row}"), "市水利局"]]);
            let format = Format::new().set_num_format(format);
            page.write_datetime_with_format(row, 3, date, &format).unwrap();
        }
    });
    for (at, day) in [(2, "2026-06-30"), (3, "2026-06-30"), (6, "2026-06-15"), (7, "2026-06-15")] {
        assert_eq!((read.row(at).limit().as_str(), read.row(at).doubts().len()), (day, 0), "{at}");
    }
    assert_eq!(read.row(4).doubts(), ["due: 2026-06-15: not_shown"]);
    assert_eq!(read.row(5).doubts(), ["due: 2026-06-01: not_shown"]);
}

#[test]
fn what_is_struck_out_is_asked() {
    let struck = Format::new().set_font_strikethrough();
    let plain = Format::new();
    let read = workbook(|page| {
        let row = ["1", "供水管网普查", "市水利局", "2026-06-30"];
        write(page, 0, &[&HEAD, &row]);
        for (column, text) in (1_u16..).zip(["公交优化", "市交通委", "2026-07-31"]) {
            page.write_string_with_format(2, column, text, &struck).unwrap();
        }
        page.write_number(2, 0, 2).unwrap();
        write(page, 3, &[&["3", "校园安全", "市教育局", ""], &["4", "", "市民政局", "2026-08-31"]]);
        let runs = [(&struck, "2026年6月30日"), (&plain, "前")];
        page.write_rich_string(3, 3, &runs).unwrap();
        page.write_string_with_format(4, 1, "养老服务", &struck).unwrap();
    });
    assert!(read.row(2).doubts().is_empty());
    assert_eq!(read.row(3).doubts(), ["row: 公交优化: struck"]);
    assert_eq!(read.row(3).limit(), "2026-07-31");
    assert_eq!(read.row(4).doubts(), ["due: 2026年6月30日前: struck"]);
    assert_eq!(read.row(5).doubts(), ["title: 养老服务: struck"]);

    let page = text(
        "list.xls",
        "<style>.x1{color:red}</style><table>\
        <tr><td>事项<td>牵头单位<td>完成时限</tr>\
        <tr style='text-decoration: line-through'><td>甲事项<td>市水利局<td>2026-06-30</tr>\
        <tr><td>乙事项<td><s>市水利局</s>市水务局<td>2026-06-30</tr>\
        <tr><td>丙事项<td>市水务局<td><span style='text-decoration:line-through'>2026-06-30</span> 2026-07-31</tr></table>",
    );
    assert_eq!(page.row(2).doubts(), ["row: 甲事项: struck"]);
    assert_eq!(page.row(3).doubts(), ["lead: 市水利局市水务局: struck"]);
    assert_eq!(page.row(4).doubts(), ["due: 2026-06-30 2026-07-31: struck"]);

    let book = text(
        "book.xls",
        "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:s\"><Styles><Style ss:ID=\"m\">\
        <NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></Style><Style ss:ID=\"k\">\
        <Font ss:StrikeThrough=\"1\"/></Style></Styles><Worksheet ss:Name=\"甲\"><Table>\
        <Row><Cell><Data ss:Type=\"String\">事项</Data></Cell><Cell><Data ss:Type=\"String\">牵头单位</Data></Cell>\
        <Cell><Data ss:Type=\"String\">完成时限</Data></Cell></Row>\
        <Row><Cell><Data ss:Type=\"String\">甲事项</Data></Cell><Cell><Data ss:Type=\"String\">市水利局</Data></Cell>\
        <Cell ss:StyleID=\"m\"><Data ss:Type=\"DateTime\">2026-06-01T00:00:00.000</Data></Cell></Row>\
        <Row><Cell ss:StyleID=\"k\"><Data ss:Type=\"String\">乙事项</Data></Cell>\
        <Cell ss:StyleID=\"k\"><Data ss:Type=\"String\">市水利局</Data></Cell></Row>\
        </Table></Worksheet></Workbook>",
    );
    assert_eq!((book.row(2).limit().as_str(), book.row(2).doubts().len()), ("2026-06-30", 0));
    assert_eq!(book.row(3).doubts(), ["row: 乙事项: struck"]);
}

#[test]
fn a_further_table_is_read_under_its_own_head_and_asked() {
    let read = text(
        "list.tsv",
        "序号\t事项\t牵头单位\t配合单位\t完成时限\n1\t供水管网普查\t市水利局\t市财政局\t2026-06-30\n\n\
         二、改革事项\n序号\t改革任务\t完成时限\t责任单位\n1\t营商环境改革\t2026年9月底\t市发改委\n",
    );
    assert_eq!(read.rows().len(), 2);
    assert!(read.row(2).doubts().is_empty());
    let row = read.row(6);
    assert_eq!((row.title(), row.units().as_str()), ("营商环境改革", "市发改委*"));
    assert_eq!(
        (row.limit().as_str(), row.doubts()),
        ("2026-09-30", vec!["row: 营商环境改革: further_table".to_owned()])
    );
    // The first table goes on behind a further one.
    let read = text(
        "list.tsv",
        "事项\t牵头单位\t完成时限\n供水管网普查\t市水利局\t2026-06-30\n完成时限\t事项\t牵头单位\n\
         2026-07-31\t公交优化\t市交通委\n事项\t牵头单位\t完成时限\n校园安全\t市教育局\t2026-08-31\n",
    );
    assert_eq!(read.rows().len(), 3);
    assert_eq!(read.row(4).doubts(), ["row: 公交优化: further_table"]);
    assert_eq!((read.row(6).limit().as_str(), read.row(6).doubts().len()), ("2026-08-31", 0));
    // A head that says the same in other words is the head once more.
    let read = text(
        "list.tsv",
        "序号\t事项\t责任单位\t完成时限\n1\t供水管网普查\t市水利局\t2026-06-30\n\
         序号\t工作任务\t责任部门\t办结时限\n1\t公交优化\t市交通委\t2026-07-31\n",
    );
    assert_eq!(read.rows().len(), 2);
    assert!(read.row(4).doubts().is_empty());
}

#[test]
fn tables_side_by_side_are_not_read_as_one() {
    let read = text(
        "list.tsv",
        "序号\t事项\t单位\t时限\t\t序号\t事项\t单位\t时限\n\
         1\t供水管网普查\t市水利局\t2026-06-30\t\t2\t供水水质检测\t市水利局\t2026-06-30\n\
         3\t公交优化\t市水利局\t2026-06-30\n",
    );
    assert_eq!(read.row(2).doubts(), ["title: 供水管网普查；供水水质检测: several"]);
    assert!(read.row(3).doubts().is_empty());
}

#[test]
fn a_line_of_a_unit_alone_is_not_lost() {
    let read = text(
        "list.tsv",
        "序号\t事项\t责任单位\t完成时限\n1\t供水管网普查\t市水利局\t2026-06-30\n\t\t市财政局\t\n\
         2\t公交优化\t市交通委\t2026-07-31\n\n\t\t\t市政府办公室\n",
    );
    assert_eq!(read.rows().len(), 3, "who signs below is no task");
    assert_eq!(read.row(3).doubts(), ["title: : missing"]);
}

#[test]
fn a_head_of_two_rows_is_known_by_its_merged_cells() {
    let read = workbook(|page| {
        let format = Format::new();
        for (column, text) in (0_u16..).zip(["序号", "事项", "责任单位"]) {
            page.merge_range(0, column, 1, column, text, &format).unwrap();
        }
        page.merge_range(0, 3, 0, 4, "完成时限", &format).unwrap();
        write(page, 2, &[&["1", "供水管网普查", "市水利局", "2026-06-30", "2026-09-30"]]);
        page.write_string(1, 3, "原定").unwrap();
        page.write_string(1, 4, "调整后").unwrap();
    });
    assert_eq!(read.rows().len(), 1);
    assert_eq!(read.doubts(), ["due: 完成时限原定: left_out", "due: 完成时限调整后: left_out"]);
    // A line across the sheet is no cell of a column.
    let read = workbook(|page| {
        write(page, 0, &[&["序号", "事项", "责任单位", "批次时间"]]);
        for (row, day) in [(1, "2026-01-05"), (4, "2026-02-05")] {
            write(page, row, &[&["1", "供水管网普查", "市水利局", day]]);
        }
        for row in [2, 3, 5, 6, 7] {
            page.merge_range(row, 0, row, 3, "一、城市建设", &Format::new()).unwrap();
        }
    });
    assert_eq!(read.doubts(), ["due: 批次时间: left_out"]);
}

#[test]
fn texts_of_other_programs_keep_their_cells() {
    let read = text(
        "list.csv",
        "序号,事项,责任单位,完成时限\n=\"001\",=\"供水管网普查\",市水利局,=\"2026-06-30\"\n",
    );
    assert_eq!((read.row(2).title(), read.row(2).limit().as_str()), ("供水管网普查", "2026-06-30"));
    let read = text(
        "list.md",
        "| 序号 | 事项 | 责任单位 |\n|:---|:--:|---:|\n| 1 | 供水管网普查 | 市水利局 |\n",
    );
    assert_eq!((read.rows().len(), read.row(3).title()), (1, "供水管网普查"));
    let read = workbook(|page| {
        write(page, 0, &[&HEAD, &["1", "供水\r\n管网", "市水利局", "2026-06-30"]]);
    });
    assert_eq!(read.row(2).title(), "供水\n管网");
}

#[test]
fn a_number_is_no_title_and_a_month_no_receipt() {
    let read = text(
        "list.tsv",
        "序号\t事项\t责任单位\t交办时间\n1\t0\t市水利局\t2026-01-05\n2\t供水\t市水利局\t2026年1月\n",
    );
    assert_eq!(read.row(2).doubts(), ["title: 0: number"]);
    assert_eq!(read.row(3).doubts(), ["received: 2026年1月: unknown"]);
}
