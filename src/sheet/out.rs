//! Writing `.xlsx`: true dates, widths, a frozen head, filters. No cell of ours can start a formula.

use crate::domain::Date;
use crate::domain::percent::Share;
use chrono::Datelike as _;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use serde::{Deserialize, Serialize};

/// What a cell shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Nothing.
    Blank,
    /// Words, never read as a formula.
    Text(String),
    /// A true date.
    Date(Date),
    /// A whole number.
    Number(u32),
    /// A part of a whole, shown as a percentage of one decimal; “—” where the whole is 0.
    Share(Share),
}

impl Value {
    /// A date where there is one.
    pub fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Blank, Self::Date)
    }

    /// Words where there are any.
    pub fn text(text: Option<&str>) -> Self {
        text.map_or(Self::Blank, |text| Self::Text(text.to_owned()))
    }
}

/// A column: its head and its width in characters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The head.
    pub head: String,
    /// The width.
    pub width: u16,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name, at most 31 characters, without `[]:*?/\`.
    pub name: String,
    /// What stands above it on paper.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, as long as the columns.
    pub rows: Vec<Vec<Value>>,
}

struct Formats {
    head: Format,
    words: Format,
    guarded: Format,
    date: Format,
    number: Format,
    share: Format,
}

/// The bytes of a workbook. `made` is the day that it says it was made.
///
/// # Errors
/// A sheet's name or size is not what the format allows.
pub fn workbook(sheets: &[Sheet], made: Date) -> Result<Vec<u8>, XlsxError> {
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let formats = Formats {
        head: Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_border_bottom(FormatBorder::Thin),
        // A person who edits the cell would otherwise have it read anew.
        guarded: words.clone().set_quote_prefix(),
        words,
        date: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top),
        number: Format::new().set_align(FormatAlign::Top),
        share: Format::new().set_num_format("0.0%").set_align(FormatAlign::Top),
    };
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&day(made)?));
    for sheet in sheets {
        fill(book.add_worksheet(), sheet, &formats)?;
    }
    book.save_to_buffer()
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |part: u32| u8::try_from(part).unwrap_or(1);
    let year = u16::try_from(date.year()).unwrap_or(0);
    ExcelDateTime::from_ymd(year, part(date.month()), part(date.day()))
}

fn fill(page: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    page.set_header(format!("&C{}", sheet.title.replace('&', "&&")));
    page.set_repeat_rows(0, 0)?;
    page.set_freeze_panes(1, 0)?;
    for (n, column) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(n, f64::from(column.width))?;
        page.write_string_with_format(0, n, &column.head, &formats.head)?;
    }
    for (at, row) in (1_u32..).zip(&sheet.rows) {
        for (n, value) in (0_u16..).zip(row) {
            write(page, at, n, value, formats)?;
        }
    }
    if let (Ok(rows), Some(last)) = (
        u32::try_from(sheet.rows.len()),
        u16::try_from(sheet.columns.len()).ok().and_then(|n| n.checked_sub(1)),
    ) {
        page.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

fn write(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match value {
        Value::Blank => (),
        Value::Text(text) => {
            let risky = text.trim_start().starts_with(['=', '+', '-', '@', '|', '%']);
            let format = if risky { &formats.guarded } else { &formats.words };
            page.write_string_with_format(row, column, text, format)?;
        }
        // A spreadsheet has no day before 1900-01-01 nor after 9999-12-31.
        Value::Date(date) => match day(*date) {
            Ok(date) => drop(page.write_datetime_with_format(row, column, &date, &formats.date)?),
            Err(_) => drop(page.write_string(row, column, date.to_string())?),
        },
        Value::Number(number) => {
            page.write_number_with_format(row, column, f64::from(*number), &formats.number)?;
        }
        Value::Share(share) => match share.percent(1) {
            Some(percent) => drop(page.write_number_with_format(
                row,
                column,
                percent.fraction(),
                &formats.share,
            )?),
            // A rate over nothing is neither 0 nor 100 (RULES §7).
            None => drop(page.write_string_with_format(row, column, "—", &formats.words)?),
        },
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Cell, read::read};

    fn written(values: Vec<Value>) -> Vec<u8> {
        let columns =
            (0..values.len()).map(|n| Column { head: format!("列{n}"), width: 12 }).collect();
        let sheet = Sheet {
            name: "台账".to_owned(),
            title: "甲 & 乙".to_owned(),
            columns,
            rows: vec![values],
        };
        workbook(&[sheet], Date::from_ymd_opt(2026, 11, 23).unwrap()).unwrap()
    }

    #[test]
    fn dates_are_dates_and_words_are_words_when_read_again() {
        let date = Date::from_ymd_opt(2026, 12, 5).unwrap();
        let bytes = written(vec![Value::Date(date), Value::Number(7), Value::Text("办结".into())]);
        let rows = read(&bytes).unwrap().remove(0).rows;
        assert_eq!(rows[1], [Cell::Date(date), Cell::Number(7), Cell::Text("办结".into())]);
    }

    #[test]
    fn nothing_starts_a_formula() {
        use calamine::{Data, Reader as _, Xlsx};
        let risky = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "|cmd", "\t=1"];
        let bytes = written(risky.iter().map(|text| Value::Text((*text).to_owned())).collect());
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        assert!(book.worksheet_formula("台账").unwrap().is_empty());
        let range = book.worksheet_range("台账").unwrap();
        for (n, text) in risky.iter().enumerate() {
            assert_eq!(range.get((1, n)), Some(&Data::String((*text).to_owned())));
        }
    }
}
