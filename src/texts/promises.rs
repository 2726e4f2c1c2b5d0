//! What is promised of safety, and what a page without a server cannot promise. `docs/security.md` says the same with the test
//! of each.

use super::Text;
pub use crate::texts::generated::promises::*;

/// What is promised of files and of the program, a line each.
pub const KEPT: [Text; 10] =
    [KEPT_1, KEPT_2, KEPT_3, KEPT_4, KEPT_5, KEPT_6, KEPT_7, KEPT_8, KEPT_9, KEPT_10];

/// What is promised of a ledger that the browser keeps.
pub const LASTING: [Text; 10] = [
    LASTING_1, LASTING_2, LASTING_3, LASTING_4, LASTING_5, LASTING_6, LASTING_7, LASTING_8,
    LASTING_9, LASTING_10,
];

/// What is promised in the edition for double click.
pub const BY_DOUBLE_CLICK: [Text; 9] = [
    BY_DOUBLE_CLICK_1,
    BY_DOUBLE_CLICK_2,
    BY_DOUBLE_CLICK_3,
    BY_DOUBLE_CLICK_4,
    BY_DOUBLE_CLICK_5,
    BY_DOUBLE_CLICK_6,
    BY_DOUBLE_CLICK_7,
    BY_DOUBLE_CLICK_8,
    BY_DOUBLE_CLICK_9,
];

/// What cannot be in that edition.
pub const NOT_BY_DOUBLE_CLICK: [Text; 4] =
    [NOT_BY_DOUBLE_CLICK_1, NOT_BY_DOUBLE_CLICK_2, NOT_BY_DOUBLE_CLICK_3, NOT_BY_DOUBLE_CLICK_4];

/// What cannot be, a line each.
pub const NOT_KEPT: [Text; 4] = [NOT_KEPT_1, NOT_KEPT_2, NOT_KEPT_3, NOT_KEPT_4];
