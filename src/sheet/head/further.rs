//! Further tables below the first one of a sheet, each under a head of its own.

use super::lines::{columns, is_second, words};
use super::names::is_named;
use crate::sheet::column::Column;
use crate::sheet::{Cell, Table, plain};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The head of a further table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Further {
    /// Its first row, counted from 0.
    pub at: usize,
    /// The first row under it.
    pub first: usize,
    /// What its columns hold; none where they hold what those of the first table do, in other words.
    pub columns: Option<Vec<Column>>,
}

/// The longest word of a head.
const WORD: usize = 20;

/// The heads of the tables that stand below the first, whose rows begin with `first`. A head that only repeats that of
/// the first, as at the top of each page, is none, unless a further table stands between.
pub(super) fn further(
    table: &Table,
    first: usize,
    first_words: &[String],
    first_columns: &[Column],
) -> Vec<Further> {
    let mut found = Vec::new();
    let mut next = first;
    for (at, row) in table.rows.iter().enumerate().skip(first) {
        if at < next || !is_head(row) {
            continue;
        }
        let is_again = |height| words(table, at, height) == first_words;
        let height = if !is_again(1) && is_second(table, at) { 2 } else { 1 };
        next = at + height;
        let columns = if is_again(height) {
            None
        } else {
            Some(columns(table, next, &words(table, at, height))).filter(|own| own != first_columns)
        };
        // Behind a further table the first one may go on.
        if columns.is_some() || !is_again(height) || !found.is_empty() {
            found.push(Further { at, first: next, columns });
        }
    }
    found
}

/// Whether a row consists of words of which most name columns.
fn is_head(row: &[Cell]) -> bool {
    let mut filled = 0;
    let mut unnamed = 0;
    let mut named = BTreeSet::new();
    for cell in row.iter().filter(|cell| !cell.is_empty()) {
        let Cell::Text(text) = cell else { return false };
        // Most rows are tasks, and are told by their first cells.
        if text.starts_with(|c: char| c.is_ascii_digit())
            || text.chars().count() > WORD
            || unnamed > 3
        {
            return false;
        }
        filled += 1;
        let words = plain(text);
        if is_named(&words) {
            named.insert(words);
        } else {
            unnamed += 1;
        }
    }
    named.len() > 1 && unnamed * 3 <= filled
}
