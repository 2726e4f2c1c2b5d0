//! Texts of finding.

use super::Text;
use crate::present::find::Part;
pub use crate::texts::generated::find::*;

/// What a text is of the thing that was found by it.
pub const fn part(part: Part) -> Text {
    match part {
        Part::Name => PART_NAME,
        Part::Number => PART_NUMBER,
        Part::Document => PART_DOCUMENT,
        Part::Leader => PART_LEADER,
        Part::Officer => PART_OFFICER,
        Part::Responsible => PART_RESPONSIBLE,
        Part::Deputy => PART_DEPUTY,
        Part::Handler => PART_HANDLER,
        Part::Short => PART_SHORT,
        Part::Former => PART_FORMER,
        Part::Head => PART_HEAD,
    }
}
