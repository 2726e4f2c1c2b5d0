//! Spreadsheets in and out: task lists as offices keep them, read into drafts of matters, and what
//! the page shows, written as `.xlsx`.
//!
//! What cannot be read stays in its row for a person to settle: it is never guessed, never dropped.
//!
//! In the browser [`read`] and [`out`] run in a worker (`src/bin/helper.rs`). What they give and are
//! given, what a person says of a list and what is shown of it cross between programs, so that these
//! types derive serde's traits.

pub mod column;
pub mod head;
pub mod list;
pub mod out;
pub mod plan;
pub mod read;
pub mod reading;
pub mod settled;
pub mod units;
mod weight;
pub mod when;

use crate::domain::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A sheet as it was read: rows of cells, merged cells filled with what they show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The sheet's name.
    pub name: String,
    /// Its rows, all of one length.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, trimmed.
    Text(String),
    /// A whole number: perhaps the serial number of a date.
    Number(i64),
    /// A true date.
    Date(Date),
}

impl Cell {
    /// Text as a cell: trimmed, empty where nothing is left.
    pub fn text(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    /// Whether there is nothing in it.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// As a person reads it.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Date(date) => write!(f, "{date}"),
        }
    }
}

/// Full-width forms as half-width ones, without white space: for comparing, not for keeping.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xff01 + 0x21).unwrap_or(c),
            _ => c,
        })
        .collect()
}
