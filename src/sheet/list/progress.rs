//! The progress of new rows.

use crate::sheet::plan::{Choices, Row};

/// What a row says of the progress of each of its units.
pub(super) fn told(row: &Row) -> impl Iterator<Item = (&str, &str)> {
    row.units.iter().filter_map(|unit| {
        let text = unit.progress.as_deref().or(row.progress.as_deref())?;
        Some((unit.name.as_str(), text))
    })
}

/// Whether the day that a person has given for the progress lies before the day on which the task came. `None` if the
/// row tells no progress.
pub(super) fn is_early(row: &Row, choices: &Choices) -> Option<bool> {
    told(row).next()?;
    let came = choices.on.max(row.received);
    Some(choices.progress.zip(came).is_some_and(|(on, came)| on < came))
}
