//! `figures`.

use super::files;
use super::out::{Lines, print};
use crate::domain::figures::{By, Period};
use crate::ledger::{State, write_figures};
use clap::ValueEnum;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

/// By what figures are grouped.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Group {
    /// The undertaking unit.
    Unit,
    /// The category of M1-5.
    Category,
    /// The municipal leader in charge.
    Leader,
    /// The basis of the limit.
    Limit,
    /// The calendar month.
    Month,
}

impl From<Group> for By {
    fn from(group: Group) -> Self {
        match group {
            Group::Unit => Self::Unit,
            Group::Category => Self::Category,
            Group::Leader => Self::Leader,
            Group::Limit => Self::Limit,
            Group::Month => Self::Month,
        }
    }
}

/// Prints the figures of a file's ledger, as it stands at the period's last day.
pub(super) fn figures(path: &Path, period: Period, by: Option<Group>) -> Result<(), Lines> {
    let state = State::new(Arc::new(files::open(path)?.ledger));
    let figures = state.figures(&state.standing(period.to), period, by.map(By::from));
    print(|out| {
        write_figures(&figures, out.by_ref())?;
        writeln!(out)
    })
}
