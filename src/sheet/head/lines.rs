//! The rows of a head: which words stand over each column, and what the columns hold by them.

use super::names::{column, is_long, is_named};
use crate::sheet::column::Column;
use crate::sheet::{Cell, Table, guess, plain};
use std::collections::BTreeSet;

/// What each column holds, by the words over it and the texts under them.
pub(super) fn columns(table: &Table, first: usize, words: &[String]) -> Vec<Column> {
    let mut columns: Vec<Column> = words.iter().map(|words| column(words)).collect();
    settle_texts(table, first, words, &mut columns);
    columns
}

/// Whether the row below the first row of a head is the second row of the head. It must name columns, and its other
/// cells must be short or repeat a cell of the row above.
pub(super) fn is_second(table: &Table, at: usize) -> bool {
    let row = |n: usize| table.rows.get(n).map(Vec::as_slice).unwrap_or_default();
    let mut names = 0;
    for cell in row(at + 1).iter().filter(|cell| !cell.is_empty()) {
        if is_named(&plain(&cell.to_string())) {
            names += 1;
        } else if !row(at).contains(cell) && !is_short(cell) {
            return false;
        }
    }
    names > 0
}

/// Whether merged cells make a row and the one below it one head: each cell of the lower one is merged with the one above
/// it, or stands below a cell that is merged over several columns.
pub(super) fn is_divided(table: &Table, at: usize) -> bool {
    let is_in = |range: (usize, usize), n: usize| (range.0..=range.1).contains(&n);
    let areas = |n: usize| table.merged.iter().filter(move |area| is_in(area.columns, n));
    let is_below = |n: usize| areas(n).any(|area| is_in(area.rows, at) && is_in(area.rows, at + 1));
    let is_part = |n: usize| {
        areas(n)
            .any(|area| area.rows.1 == at && area.rows.0 <= at && area.columns.0 < area.columns.1)
    };
    let row = table.rows.get(at + 1).map(Vec::as_slice).unwrap_or_default();
    let filled = || row.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    filled().all(|(n, cell)| is_below(n) || (is_part(n) && is_short(cell)))
        && filled().any(|(n, _)| is_below(n))
        && filled().any(|(n, _)| is_part(n))
}

/// Whether the words of a head repeat, titles among them, as those of two tables side by side do. Those of a merged cell
/// stand next to each other.
pub(super) fn is_beside(words: &[String], columns: &[Column]) -> bool {
    let is_again = |n: usize| {
        let word = words.get(n).filter(|word| is_named(word));
        let before = word.and_then(|word| words.iter().take(n).rposition(|other| other == word));
        before.is_some_and(|before| before + 1 < n)
    };
    let again: Vec<usize> = (0..words.len()).filter(|n| is_again(*n)).collect();
    again.len() > 1 && again.iter().any(|n| columns.get(*n) == Some(&Column::Title))
}

fn is_short(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if text.chars().count() <= 8)
}

/// The words over each column: of two rows the lower one's, where it has any. Where these name nothing by themselves,
/// as 原定 below 完成时限, both.
pub(super) fn words(table: &Table, at: usize, height: usize) -> Vec<String> {
    let row = |n: usize| table.rows.get(n).map(Vec::as_slice).unwrap_or_default();
    let (upper, lower) = (row(at), row(at + 1));
    upper
        .iter()
        .enumerate()
        .map(|(n, cell)| {
            let said = |cell: &Cell| match cell {
                Cell::Text(text) => plain(text),
                _ => String::new(),
            };
            match lower.get(n).filter(|below| height == 2 && !below.is_empty()) {
                None => said(cell),
                Some(below)
                    if below != cell && !is_named(&said(below)) && is_named(&said(cell)) =>
                {
                    said(cell) + &said(below)
                }
                Some(below) => said(below),
            }
        })
        .collect()
}

/// Of several columns of long texts, the longest is the content if another one is the title. A column whose texts
/// repeat down the list is a tag. If no column is the title, the first of these columns in which all texts differ
/// becomes it.
fn settle_texts(table: &Table, first: usize, words: &[String], columns: &mut [Column]) {
    let is_text = |n: &usize| {
        columns.get(*n) == Some(&Column::Ignored)
            && words.get(*n).is_some_and(|words| is_long(words))
    };
    let texts: Vec<usize> = (0..words.len()).filter(is_text).collect();
    let has_title = columns.contains(&Column::Title);
    let repeats = |n: usize| repeats(table, first, n);
    let title = texts.iter().copied().find(|n| !repeats(*n)).or(texts.first().copied());
    let length = |n: usize| -> usize {
        guess::cells(table, first, n).map(|cell| cell.to_string().chars().count()).sum()
    };
    let longest = texts.iter().copied().max_by_key(|n| length(*n));
    for n in texts {
        let held = match (has_title, Some(n) == title, Some(n) == longest) {
            (false, true, _) => Column::Title,
            (true, _, true) => Column::Content,
            _ if repeats(n) => Column::Tag,
            _ => Column::Content,
        };
        if let Some(column) = columns.get_mut(n) {
            *column = held;
        }
    }
}

/// Whether a column says the same of many rows.
pub(super) fn repeats(table: &Table, first: usize, n: usize) -> bool {
    let cells: Vec<&Cell> = guess::cells(table, first, n).collect();
    let distinct: BTreeSet<String> = cells.iter().map(ToString::to_string).collect();
    cells.len() > 2 && distinct.len() * 3 < cells.len() * 2
}
