//! What the columns of the list are called that may be left out.

use crate::ui::i18n::{Text, list as texts};
use crate::ui::query::Column;

/// The head of such a column.
pub const fn column_name(column: Column) -> Text {
    match column {
        Column::Leader => texts::LEADER,
        Column::Officer => texts::OFFICER,
        Column::Document => texts::DOCUMENT,
        Column::Received => texts::RECEIVED,
        Column::Due => texts::DUE,
        Column::Days => texts::PROGRESS,
        Column::Reported => texts::REPORTED,
        Column::Next => texts::NEXT,
    }
}
