//! Spreadsheets in and out: task lists as offices keep them, read into drafts of matters, and what
//! the page shows, written as `.xlsx`.
//!
//! What cannot be read stays in its row for a person to settle: it is never guessed, never dropped.
//!
//! In the browser [`read`] and [`out`] run in a worker (`src/bin/helper.rs`). What they give and are
//! given, what a person says of a list and what is shown of it cross between programs, so that these
//! types derive serde's traits.

pub mod across;
pub mod again;
pub mod answers;
pub mod column;
pub mod doubt;
pub mod error;
pub mod guess;
pub mod head;
pub mod held;
mod joint;
mod kind;
pub mod learned;
pub mod list;
mod office;
pub mod out;
pub mod plan;
pub mod read;
pub mod reading;
mod rows;
mod team;
pub mod units;
mod weight;
pub mod when;

use crate::domain::Date;
use error::SheetError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// A sheet as it was read: rows of cells, merged cells filled with what they show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The sheet's name.
    pub name: String,
    /// Its rows, all of one length.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the workbook hides the sheet.
    pub is_hidden: bool,
    /// The rows that the sheet hides, counted from 0.
    pub hidden_rows: BTreeSet<usize>,
    /// The columns that it hides, counted from 0.
    pub hidden_columns: BTreeSet<usize>,
    /// The rows in which it strikes out all that they say, counted from 0.
    pub struck_rows: BTreeSet<usize>,
    /// Its merged cells.
    pub merged: Vec<Area>,
    /// How it counts days.
    pub epoch: Epoch,
    /// Why there is nothing of it, where it alone was refused.
    pub refused: Option<SheetError>,
}

/// Cells that are one, counted from 0, the last ones with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// The first and the last row.
    pub rows: (usize, usize),
    /// The first and the last column.
    pub columns: (usize, usize),
}

/// From which day on a bare number counts days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Epoch {
    /// It does not: the sheet was a text, in which a number is no date.
    #[default]
    None,
    /// 1899-12-30.
    Y1900,
    /// 1904-01-01.
    Y1904,
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
    /// A number with decimals, which the spreadsheet keeps without zeros at the end: 6.30 is 6.3.
    Decimal(String),
    /// A true date, from 1990 to 2099.
    Date(Date),
    /// No value, and what the spreadsheet has instead: a person must say what is meant.
    Flawed(Flaw, String),
}

/// Why a cell has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Flaw {
    /// An error: `#N/A`.
    Error,
    /// A formula without a stored result.
    NoResult,
    /// A date outside the years of a list, as an empty cell gives that is formatted as a date.
    NoDate,
    /// True or false.
    Truth,
    /// A span of time.
    Duration,
    /// A date where a text is wanted: 1-1 becomes one.
    Date,
    /// A number where a text is wanted.
    Number,
    /// A date of which the spreadsheet does not show the day.
    NotShown,
    /// Struck out, all of it or a part.
    Struck,
}

/// The years of a list: a date outside them is none, in whatever form it is written.
pub const YEARS: std::ops::RangeInclusive<i32> = 1990..=2099;

/// What a text says that was copied or saved from a cell with an error.
const ERRORS: [&str; 9] =
    ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"];

impl Cell {
    /// Text as a cell: trimmed, empty where nothing is left.
    pub fn text(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        // Programs that write a workbook without a spreadsheet leave the carriage returns of their lines.
        let lines = text.contains('\r').then(|| text.replace("\r\n", "\n").replace('\r', "\n"));
        let text = lines.as_deref().unwrap_or(text);
        if text.is_empty() {
            Self::Empty
        } else if ERRORS.contains(&text) {
            Self::Flawed(Flaw::Error, text.to_owned())
        } else {
            Self::Text(text.to_owned())
        }
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
            Self::Text(text) | Self::Decimal(text) | Self::Flawed(_, text) => f.write_str(text),
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
