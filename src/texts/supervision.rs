//! Texts of the page of supervision.

use super::Text;
use crate::domain::standing::Duty;
pub use crate::texts::generated::supervision::*;

/// One of the three things that a missed report obliges to, as the head of its column.
pub const fn answer(duty: Duty) -> Text {
    match duty {
        Duty::Notice => ANSWER_NOTICE,
        Duty::Remind => ANSWER_REMIND,
        _ => ANSWER_OTHER,
    }
}
