//! Tables drawn with lines, as text programs write them: what stands between two lines is one row.

use std::borrow::Cow;

/// The signs that draw the lines across.
const ACROSS: &str = "─━═-—=";
/// The signs at the corners and crossings.
const CORNERS: &str = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝+";
/// The signs between cells.
const UPRIGHT: [char; 4] = ['│', '┃', '║', '|'];

/// The rows of a drawn table; none where the text is none.
pub(super) fn rows(text: &str) -> Option<Vec<Vec<String>>> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.iter().filter(|line| is_line(line)).count() < 2 {
        return None;
    }
    let mut rows = Vec::new();
    let mut row: Vec<String> = Vec::new();
    for line in lines {
        if is_line(line) {
            if !row.is_empty() {
                rows.push(std::mem::take(&mut row));
            }
            continue;
        }
        let Some(inner) = line.strip_prefix(UPRIGHT) else {
            // A title above the table, or a note below.
            rows.push(vec![line.to_owned()]);
            continue;
        };
        let inner = inner.strip_suffix(UPRIGHT).unwrap_or(inner);
        for (n, part) in inner.split(UPRIGHT).enumerate() {
            if row.len() <= n {
                row.resize(n + 1, String::new());
            }
            // What is broken within a cell goes on in the next line.
            if let Some(cell) = row.get_mut(n) {
                cell.push_str(part.trim());
            }
        }
    }
    if !row.is_empty() {
        rows.push(row);
    }
    Some(rows)
}

/// A text with nothing in the place of a line that divides a table of another kind: `|:---|---:|` below its head.
pub(super) fn without_lines(text: &str) -> Cow<'_, str> {
    if !text.lines().any(|line| is_line(line.trim())) {
        return Cow::Borrowed(text);
    }
    let lines = text.split('\n').map(|line| if is_line(line.trim()) { "" } else { line });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

fn is_line(line: &str) -> bool {
    let drawn = line.chars().filter(|c| ACROSS.contains(*c)).count();
    drawn > 1
        && line.chars().all(|c| {
            ACROSS.contains(c)
                || CORNERS.contains(c)
                || UPRIGHT.contains(&c)
                || c == ' '
                || c == ':'
        })
        && line.chars().any(|c| CORNERS.contains(c) || UPRIGHT.contains(&c))
}
