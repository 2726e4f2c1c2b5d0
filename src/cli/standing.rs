//! `standing`.

use super::files;
use super::out::{Lines, print};
use crate::domain::Date;
use crate::ledger::{State, write_standing};
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

/// Reads the as-of date; FORMAT §2 says between which years dates lie.
pub(super) fn day(text: &str) -> Result<Date, String> {
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let first = Date::from_ymd_opt(1900, 1, 1).unwrap_or_default();
    let last = Date::from_ymd_opt(2999, 12, 31).unwrap_or_default();
    text.parse::<Date>()
        .ok()
        .filter(|date| plain && (first..=last).contains(date))
        .ok_or_else(|| "not a day of 1900-01-01 to 2999-12-31, written YYYY-MM-DD".to_owned())
}

/// Prints the standing of a file's ledger at a day.
pub(super) fn standing(path: &Path, as_of: Date) -> Result<(), Lines> {
    let ledger = files::open(path)?.ledger;
    let standing = State::new(Arc::new(ledger)).standing(as_of);
    print(|out| {
        write_standing(&standing, out.by_ref())?;
        writeln!(out)
    })
}
