use super::grid::{COLUMNS, ROWS};
use super::*;
use crate::sheet::{Cell, Epoch, Flaw};

fn words(table: &Table) -> Vec<String> {
    let row = |row: &Vec<Cell>| {
        row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|").replace('\n', "~")
    };
    table.rows.iter().map(row).collect()
}

#[test]
fn text_is_cut_where_its_writer_cut_it() {
    for (why, text, rows) in [
        ("commas", "事项,单位\n甲,乙\n", &["事项|单位", "甲|乙"][..]),
        ("tabs, with commas within", "事项\t单位\n甲,乙\t丙", &["事项|单位", "甲,乙|丙"]),
        ("semicolons", "事项;单位\n甲;乙,丙", &["事项|单位", "甲|乙,丙"]),
        ("a title above", "任务分解表\n事项,单位\n甲,乙", &["任务分解表|", "事项|单位", "甲|乙"]),
        ("a line break in quotes", "事项\t单位\n甲\t\"乙\n丙\"\n", &["事项|单位", "甲|乙~丙"]),
        ("a tab in quotes", "\"a\tb\",单位\n甲,乙", &["a\tb|单位", "甲|乙"]),
        (
            "marks around words",
            "1\t\"三重\"事项\t乙\n2\t\"甲\"、\"乙\"\t丙",
            &["1|\"三重\"事项|乙", "2|\"甲\"、\"乙\"|丙"],
        ),
        (
            "a mark that closes rows below",
            "甲\t\"乙\n丙\t丁\"\n戊\t己",
            &["甲|\"乙", "丙|丁\"", "戊|己"],
        ),
        (
            "a tab in a comma list",
            "甲,乙,丙\n丁\t戊,己,庚\n辛,壬,癸",
            &["甲|乙|丙", "丁\t戊|己|庚", "辛|壬|癸"],
        ),
        (
            "a table in marks",
            "| 事项 | 单位 |\n|---|---|\n| 甲 | 乙 |\n|---|---|",
            &["事项|单位", "甲|乙"],
        ),
        ("doubled quotes", "\"称\"\"三重\"\"的事项\"\t乙", &["称\"三重\"的事项|乙"]),
        ("a quote that nothing closes", "甲\t\"乙\n丙\t丁", &["甲|\"乙", "丙|丁"]),
        ("a mark before", "\u{feff}事项,单位", &["事项|单位"]),
        ("empty rows at the end", "甲,乙\r\n,\r\n,\r\n", &["甲|乙"]),
    ] {
        assert_eq!(words(&pasted(text).unwrap()), rows, "{why}");
    }
}

#[test]
fn csv_is_read_in_the_encodings_that_offices_save() {
    let text = "事项,牵头单位\n供暖检修,市住建局";
    let (gb, ..) = encoding_rs::GB18030.encode(text);
    let utf16: Vec<u8> =
        "\u{feff}".chars().chain(text.chars()).flat_map(|c| (c as u16).to_le_bytes()).collect();
    let marked = format!("\u{feff}{text}").into_bytes();
    for (why, bytes) in [
        ("UTF-8", text.as_bytes()),
        ("with a mark", &marked),
        ("GB 18030", &gb),
        ("UTF-16", &utf16),
        ("UTF-16 without a mark", &utf16[2..]),
    ] {
        let tables = read(bytes).unwrap();
        assert_eq!(words(&tables[0]), ["事项|牵头单位", "供暖检修|市住建局"], "{why}");
    }
}

#[test]
fn what_is_no_list_is_refused_with_its_reason() {
    let wide = vec!["x"; COLUMNS + 1].join(",");
    let high = "x,y\n".repeat(ROWS + 1);
    let other = SheetError::Other;
    for (bytes, why) in [
        (&b"%PDF-1.7\n\xff\xff\xff\x00"[..], other(FileKind::Pdf)),
        (b"\x89PNG\r\n\x1a\n\x00\x00", other(FileKind::Image)),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", other(FileKind::Image)),
        (b"{\\rtf1\\ansi", other(FileKind::Document)),
        (b"age-encryption.org/v1\n", other(FileKind::Locked)),
        (b"{\"format\":\"banjie-ledger\",\"version\":1}", other(FileKind::Ledger)),
        (b"<html><body>nothing</body></html>", other(FileKind::WebPage)),
        (b"<?xml version=\"1.0\"?><a/>", other(FileKind::Xml)),
        (b"\x01\x02\x03\x04", SheetError::NotText),
        (b"", SheetError::Empty),
        (b" \n,,\n", SheetError::Empty),
        (wide.as_bytes(), SheetError::TooMany(String::new())),
        (high.as_bytes(), SheetError::TooMany(String::new())),
    ] {
        assert_eq!(read(bytes), Err(why));
    }
    let mut stream = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    let mut named = |name: &str| {
        stream.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        read(&stream)
    };
    assert!(matches!(named(""), Err(SheetError::Damaged(..))), "an old workbook that ends early");
    assert_eq!(named("WordDocument"), Err(other(FileKind::Document)));
    assert_eq!(named("EncryptedPackage"), Err(SheetError::Encrypted));
    let damaged = read(b"PK\x03\x04 and no more");
    assert!(matches!(damaged, Err(SheetError::Damaged(..))), "{damaged:?}");
    assert_eq!(read(&vec![b'x'; BYTES + 1]), Err(SheetError::TooLarge));
}

#[test]
fn merged_cells_hold_for_each_row_and_a_far_cell_makes_no_room() {
    use rust_xlsxwriter::{Format, Workbook};
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.write_string(1, 1, "事项").unwrap();
    page.write_string(1, 2, "牵头单位").unwrap();
    page.write_string(2, 1, "甲").unwrap();
    page.write_string(3, 1, "乙").unwrap();
    page.merge_range(2, 2, 3, 2, "市水利局", &Format::new()).unwrap();
    let tables = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        words(&tables[0]),
        ["||", "|事项|牵头单位", "|甲|市水利局", "|乙|市水利局"],
        "rows keep the numbers that the spreadsheet shows"
    );

    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name("台账").unwrap();
    page.write_string(0, 0, "甲").unwrap();
    page.write_string(1_048_575, 16_383, "乙").unwrap();
    let far = read(&book.save_to_buffer().unwrap());
    assert_eq!(far, Err(SheetError::TooMany("台账".to_owned())));
    // A second sheet that is too large is refused alone.
    book.add_worksheet().set_name("第二").unwrap().write_string(0, 0, "甲").unwrap();
    let tables = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(tables[0].refused, Some(SheetError::TooMany("台账".to_owned())));
    assert_eq!(words(&tables[1]), ["甲"]);
}

#[test]
fn cells_without_a_value_say_what_the_sheet_has_instead() {
    use rust_xlsxwriter::{Formula, Workbook};
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.write_boolean(0, 0, true).unwrap();
    page.write_formula(0, 1, Formula::new("=NA()").set_result("#N/A")).unwrap();
    page.write_number(0, 2, 6.3).unwrap();
    page.set_row_hidden(1).unwrap();
    page.write_string(1, 0, "甲").unwrap();
    let table = read(&book.save_to_buffer().unwrap()).unwrap().remove(0);
    assert_eq!(table.rows[0][0], Cell::Flawed(Flaw::Truth, "TRUE".to_owned()));
    assert_eq!(table.rows[0][1], Cell::Flawed(Flaw::Error, "#N/A".to_owned()));
    assert_eq!(table.rows[0][2], Cell::Decimal("6.3".to_owned()));
    assert_eq!(table.hidden_rows.into_iter().collect::<Vec<_>>(), [1]);
    assert_eq!(table.epoch, Epoch::Y1900);
}

#[test]
fn tables_of_web_pages_and_of_xml_keep_their_cells() {
    let html = "<html><style>td{color:red}</style><table><tr><th>事项<th>单位</tr>\
        <tr><td rowspan=2>甲&nbsp;乙<td>丙<br>丁</tr><tr><td>戊</table></html>";
    let table = read(html.as_bytes()).unwrap().remove(0);
    assert_eq!(words(&table), ["事项|单位", "甲 乙|丙~丁", "甲 乙|戊"]);
    let html = "<table><col><col width=9 style='DISPLAY: none'><tr><td>事项<td>单位</tr>\
        <tr style='mso-hidden:all;display:none'><td>甲<td>丙</tr><tr><td>乙<td style=\"display:none\">丁</table>";
    let table = read(html.as_bytes()).unwrap().remove(0);
    assert_eq!(words(&table), ["事项|单位", "甲|丙", "乙|丁"]);
    assert!(table.hidden_rows.iter().eq(&[1, 2]) && table.hidden_columns.iter().eq(&[1]));
    let xml = "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:s\"><Worksheet ss:Name=\"甲\"><Table>\
        <Row ss:Index=\"2\" ss:Hidden=\"1\"><Cell ss:Index=\"2\"><Data ss:Type=\"String\">a&amp;b</Data></Cell>\
        <Cell><Data ss:Type=\"DateTime\">2026-06-30T00:00:00.000</Data></Cell>\
        <Cell ss:Formula=\"=NA()\"><Data ss:Type=\"Error\">#N/A</Data></Cell></Row>\
        </Table></Worksheet></Workbook>";
    let table = read(xml.as_bytes()).unwrap().remove(0);
    assert_eq!(
        (table.name.as_str(), words(&table)),
        ("甲", vec!["|||".to_owned(), "|a&b|2026-06-30|#N/A".to_owned()])
    );
    assert!(table.hidden_rows.contains(&1));
    assert!(matches!(table.rows[1][3], Cell::Flawed(Flaw::Error, _)));
}

#[test]
fn hidden_columns_of_a_workbook_and_what_an_open_document_hides_are_known() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    for (column, text) in (0_u16..).zip(["事项", "单位", "备注", "时限"]) {
        page.write_string(0, column, text).unwrap();
        page.write_string(1, column, "甲").unwrap();
    }
    page.set_column_hidden(2).unwrap();
    page.set_column_hidden(3).unwrap();
    let table = read(&book.save_to_buffer().unwrap()).unwrap().remove(0);
    assert_eq!(table.hidden_columns.into_iter().collect::<Vec<_>>(), [2, 3]);

    let cell = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |mark: &str, texts: [&str; 3]| {
        format!("<table:table-row{mark}>{}</table:table-row>", texts.map(cell).concat())
    };
    let content = format!(
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">\
         <office:body><office:spreadsheet><table:table table:name=\"台账\">\
         <table:table-column table:number-columns-repeated=\"2\"/>\
         <table:table-column table:visibility=\"collapse\"/>{}{}{}{}</table:table>\
         </office:spreadsheet></office:body></office:document-content>",
        row("", ["事项", "单位", "时限"]),
        row("", ["甲", "市水利局", "2026-06-30"]),
        row(" table:visibility=\"filter\"", ["乙", "市水利局", "2026-06-30"]),
        row("", ["丙", "市水利局", "2026-06-30"]),
    );
    let table = read(&open_document(&content)).unwrap().remove(0);
    assert_eq!(words(&table)[2], "乙|市水利局|2026-06-30");
    assert_eq!(table.hidden_rows.into_iter().collect::<Vec<_>>(), [2]);
    assert_eq!(table.hidden_columns.into_iter().collect::<Vec<_>>(), [2]);
}

#[test]
fn what_an_old_binary_workbook_hides_is_known() {
    // Written by LibreOffice 7.4: two sheets, of which the second is hidden; rows and a column in each.
    let tables = read(include_bytes!("../../../tests/data/hidden-rows.xls")).unwrap();
    let [first, second] = tables.as_slice() else { panic!("two sheets") };
    assert_eq!((first.is_hidden, second.is_hidden), (false, true));
    assert_eq!(words(first)[2], "筛选后隐藏的已办结事项|市水利局|二|2026-06-30");
    let places = |table: &Table| table.hidden_rows.iter().copied().collect::<Vec<_>>();
    assert_eq!((places(first), places(second)), (vec![2, 3], vec![2]));
    assert!(tables.iter().all(|table| table.hidden_columns.iter().eq(&[2])));
}

#[test]
fn a_workbook_of_excel_95_is_read_with_what_it_hides() {
    // Made of the records of BIFF5 under the code page 936, in a compound file as SheetJS writes it; LibreOffice 7.4
    // reads it as this does.
    let tables = read(include_bytes!("../../../tests/data/excel-95.xls")).unwrap();
    let [first, second] = tables.as_slice() else { panic!("two sheets") };
    assert_eq!((first.name.as_str(), second.name.as_str()), ("任务", "第二张"));
    assert_eq!((first.is_hidden, second.is_hidden), (false, true));
    assert_eq!(words(first)[2], "1|道路照明改造“一盏灯”|市住建局|2026-06-30|市教育局");
    assert_eq!(words(first)[6], "5|公式的期限|市公安局|2026-07-31|");
    assert_eq!(first.rows[7][2], Cell::Flawed(Flaw::Error, "#N/A".to_owned()));
    assert!(first.hidden_rows.iter().eq(&[4]) && first.hidden_columns.iter().eq(&[4]));
}

#[test]
fn an_old_workbook_that_is_cut_off_is_refused_wherever_it_ends() {
    for bytes in [
        &include_bytes!("../../../tests/data/excel-95.xls")[..],
        include_bytes!("../../../tests/data/hidden-rows.xls"),
    ] {
        for length in (0..bytes.len()).step_by(97) {
            let _ = read(&bytes[..length]);
        }
        assert!(matches!(read(&bytes[..bytes.len() / 2]), Err(SheetError::Damaged(..))));
    }
}

#[test]
fn an_old_workbook_with_a_far_cell_or_sheet_is_refused_before_room_is_made_for_it() {
    let mut bytes = include_bytes!("../../../tests/data/excel-95.xls").to_vec();
    // The first cell is a LABEL; its row and column become the last that there are.
    let at = bytes.windows(2).position(|kind| kind == [0x04, 0x02]).unwrap();
    bytes[at + 4..at + 8].fill(0xff);
    assert_eq!(read(&bytes), Err(SheetError::TooMany(String::new())));
    // A BOUNDSHEET that leads behind the end of the stream.
    let mut bytes = include_bytes!("../../../tests/data/excel-95.xls").to_vec();
    let at = bytes.windows(2).position(|kind| kind == [0x85, 0x00]).unwrap();
    bytes[at + 4..at + 8].fill(0x7f);
    assert!(matches!(read(&bytes), Err(SheetError::Damaged(..))));
}

#[test]
fn an_older_workbook_is_refused_with_what_it_is() {
    for beginning in [&b"\x09\0\x04\0\x02\0\x10\0"[..], b"\x09\x04\x06\0\0\0\x10\0\0\0"] {
        assert_eq!(read(beginning), Err(SheetError::Other(FileKind::OldWorkbook)));
    }
}

#[test]
fn a_text_of_two_encodings_is_refused() {
    let (gb, _, _) = encoding_rs::GB18030.encode("事项,责任单位\n");
    let mixed = [&*gb, "供水管网普查,市教育局\n".as_bytes()].concat();
    assert_eq!(read(&mixed), Err(SheetError::NotText));
    assert_eq!(words(&read(&gb).unwrap()[0])[0], "事项|责任单位");
}

#[test]
fn an_error_that_was_saved_as_text_is_no_text() {
    let table = pasted("事项\t单位\n#REF!\t#N/A\n").unwrap();
    assert!(table.rows[1].iter().all(|cell| matches!(cell, Cell::Flawed(Flaw::Error, _))));
}

/// An `.ods` of this content.
fn open_document(content: &str) -> Vec<u8> {
    use std::io::{Cursor, Write as _};
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &str| {
        // The type stands at the front as it is, by which the file is known.
        let stored = zip::CompressionMethod::Stored;
        let options = zip::write::SimpleFileOptions::default().compression_method(stored);
        writer.start_file(name, options).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    };
    put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    put("META-INF/manifest.xml", "<manifest:manifest/>");
    put("content.xml", content);
    writer.finish().unwrap().into_inner()
}
