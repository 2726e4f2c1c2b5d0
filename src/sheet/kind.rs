//! What a row under the head is: a task, or one of the lines that long lists have between them.

use super::column::Column;
use super::head::Further;
use super::plan::Kind;
use super::reading::Reading;
use super::{Cell, plain};

/// What the cell of a total says.
const TOTALS: [&str; 6] = ["合计", "总计", "小计", "共计", "总数", "累计"];
/// How a note begins.
const NOTES: [&str; 26] = [
    "以下空白",
    "以下无正文",
    "制表:",
    "填表:",
    "填报:",
    "复核:",
    "经办:",
    "抄送:",
    "报送:",
    "制表日期",
    "填报日期",
    "打印日期",
    "注:",
    "注.",
    "备注:",
    "说明:",
    "填表人",
    "填报人",
    "制表人",
    "审核人",
    "填表说明",
    "填报单位:",
    "联系人:",
    "附:",
    "附注",
    "审核:",
];

/// Columns in which a row may have only what goes on from the task above.
const MORE: [Column; 6] =
    [Column::Lead, Column::Units, Column::Co, Column::Due, Column::Received, Column::Responsible];

/// The signs of a section's number.
const NUMERALS: &str = "一二三四五六七八九十";

/// What a row is.
pub(super) fn kind(reading: &Reading<'_>, at: usize) -> Kind {
    let cells = reading.cells(at);
    let texts: Vec<String> = cells.iter().map(|cell| plain(&cell.to_string())).collect();
    if texts.iter().any(|text| TOTALS.contains(&text.trim_end_matches([':', '.']))) {
        return Kind::Total;
    }
    if is_same(reading, at) {
        return Kind::Same;
    }
    let row = at.saturating_sub(1);
    let is_in = |further: &Further| (further.at..further.first).contains(&row);
    if reading.head.further_of(row).is_some_and(is_in)
        || reading.head.height > 0 && repeats_head(reading, &texts)
    {
        return Kind::Head;
    }
    let mut filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
    let alone = filled.len() == 1;
    if filled.first().is_some_and(|text| NOTES.iter().any(|note| text.starts_with(note))) {
        return Kind::Note;
    }
    // A merged cell shows the same in each of its cells.
    filled.dedup();
    let has = |wanted: Column, from: usize| {
        let mut cells = reading.columns(at).iter().zip(cells).skip(from);
        cells.any(|(column, cell)| *column == wanted && !cell.is_empty())
    };
    if filled.len() == 2 && has(Column::Title, 0) && is_numbered_section(reading, at) {
        return Kind::Heading;
    }
    let [only] = filled.as_slice() else { return Kind::Task };
    // A title alone may be a task that lacks all else. What stands alone under another head and close below a task may
    // belong to it: one more unit of it, another limit. A person says so.
    let is_close = || at.checked_sub(2).is_some_and(|n| !is_blank(reading, n));
    let is_more = || MORE.iter().any(|wanted| has(*wanted, 1)) && is_close();
    let may_be_task = has(Column::Title, 0) || has(Column::Content, 1) || is_more();
    if alone && may_be_task && !is_section(only) { Kind::Task } else { Kind::Heading }
}

/// Whether nothing stands in a row, counted from 0, or it belongs to the head.
fn is_blank(reading: &Reading<'_>, n: usize) -> bool {
    n < reading.head.first
        || reading.table.rows.get(n).is_none_or(|row| row.iter().all(Cell::is_empty))
}

/// Whether the row's number is one of a section, 一 or （二）, where tasks have Arabic ones.
fn is_numbered_section(reading: &Reading<'_>, at: usize) -> bool {
    let number = |at: usize| plain(&reading.written(at, Column::Number).to_string());
    let own = number(at);
    let own = own.trim_matches(['(', ')', '、', '.']);
    let is_digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    !own.is_empty()
        && own.chars().all(|c| NUMERALS.contains(c))
        && reading.places().any(|other| is_digits(&number(other)))
}

/// 一、, （一）, 第一部分: how a heading between tasks begins.
fn is_section(text: &str) -> bool {
    let inner = text.strip_prefix(['(', '第']).unwrap_or(text);
    let rest = inner.trim_start_matches(|c| NUMERALS.contains(c));
    rest.len() < inner.len() && rest.starts_with(['、', ')', '部', '章', '类', '.', ','])
}

/// The head once more, or one of its two rows, as it stands on each page of a long list.
fn repeats_head(reading: &Reading<'_>, texts: &[String]) -> bool {
    let row = |n: usize| -> Vec<String> {
        let cells = reading.table.rows.get(n).into_iter().flatten();
        cells.map(|cell| plain(&cell.to_string())).collect()
    };
    let first = reading.head.first.saturating_sub(reading.head.height);
    texts == reading.head.words || (first..reading.head.first).any(|n| row(n) == texts)
}

/// Whether merged cells make the row one with that above: each of its cells is merged with it or empty.
fn is_same(reading: &Reading<'_>, at: usize) -> bool {
    let Some(n) = at.checked_sub(1).filter(|n| *n > reading.head.first) else { return false };
    let is_merged = |column: usize| {
        reading.table.merged.iter().any(|area| {
            (area.rows.0..area.rows.1).contains(&(n - 1))
                && (area.columns.0..=area.columns.1).contains(&column)
        })
    };
    let cells = reading.cells(at).iter().enumerate();
    cells.filter(|(_, cell)| !Cell::is_empty(cell)).all(|(column, _)| is_merged(column))
}
