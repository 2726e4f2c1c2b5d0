//! Texts of the help: words and keys.

use super::Text;
pub use crate::texts::generated::help::*;

/// A key and what it does.
pub const KEY_LIST: [(&str, Text); 8] = [
    ("Ctrl K", KEY_LIST_1),
    ("/", KEY_LIST_2),
    ("↑ ↓", KEY_LIST_3),
    ("Enter", KEY_LIST_4),
    ("Esc", KEY_LIST_5),
    ("J", KEY_LIST_6),
    ("K", KEY_LIST_7),
    ("Alt ←", KEY_LIST_8),
];

/// A word of the measures and what it means.
pub const WORD_LIST: [(Text, Text); 16] = [
    (WORD_LIST_1, WORD_LIST_1_WHAT),
    (WORD_LIST_2, WORD_LIST_2_WHAT),
    (WORD_LIST_3, WORD_LIST_3_WHAT),
    (WORD_LIST_4, WORD_LIST_4_WHAT),
    (WORD_LIST_5, WORD_LIST_5_WHAT),
    (WORD_LIST_6, WORD_LIST_6_WHAT),
    (WORD_LIST_7, WORD_LIST_7_WHAT),
    (WORD_LIST_8, WORD_LIST_8_WHAT),
    (WORD_LIST_9, WORD_LIST_9_WHAT),
    (WORD_LIST_10, WORD_LIST_10_WHAT),
    (WORD_LIST_11, WORD_LIST_11_WHAT),
    (WORD_LIST_12, WORD_LIST_12_WHAT),
    (WORD_LIST_13, WORD_LIST_13_WHAT),
    (WORD_LIST_14, WORD_LIST_14_WHAT),
    (WORD_LIST_15, WORD_LIST_15_WHAT),
    (WORD_LIST_16, WORD_LIST_16_WHAT),
];
