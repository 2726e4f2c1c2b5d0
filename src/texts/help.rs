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
    (WORD_LIST_1, WORD_LIST_1_2),
    (WORD_LIST_2, WORD_LIST_2_2),
    (WORD_LIST_3, WORD_LIST_3_2),
    (WORD_LIST_4, WORD_LIST_4_2),
    (WORD_LIST_5, WORD_LIST_5_2),
    (WORD_LIST_6, WORD_LIST_6_2),
    (WORD_LIST_7, WORD_LIST_7_2),
    (WORD_LIST_8, WORD_LIST_8_2),
    (WORD_LIST_9, WORD_LIST_9_2),
    (WORD_LIST_10, WORD_LIST_10_2),
    (WORD_LIST_11, WORD_LIST_11_2),
    (WORD_LIST_12, WORD_LIST_12_2),
    (WORD_LIST_13, WORD_LIST_13_2),
    (WORD_LIST_14, WORD_LIST_14_2),
    (WORD_LIST_15, WORD_LIST_15_2),
    (WORD_LIST_16, WORD_LIST_16_2),
];
