//! The progress of new rows.

use crate::sheet::plan::{Choices, Row};

/// What a row says of the progress of each of its units.
pub(super) fn told(row: &Row) -> impl Iterator<Item = (&str, &str)> {
    row.units.iter().filter_map(|unit| {
        let text = unit.progress.as_deref().or(row.progress.as_deref())?;
        Some((unit.name.as_str(), text))
    })
}

/// Of a new row that tells progress, whether the day said for it lies before the task came.
pub(super) fn is_early(row: &Row, choices: &Choices) -> Option<bool> {
    told(row).next()?;
    let came = choices.on.max(row.received);
    Some(choices.progress.zip(came).is_some_and(|(on, came)| on < came))
}
