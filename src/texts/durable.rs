//! Texts of what keeps a ledger from being lost: the browser's storage, backups, a database that does not open.

use super::Lang;
pub use crate::texts::generated::durable::*;

/// Bytes that are used, of those that may be, and those of the program.
pub fn used(used: f64, most: f64, program: Option<f64>, lang: Lang) -> String {
    let size = |bytes: f64| match bytes {
        ..1e9 => format!("{:.1} MB", bytes / 1e6),
        _ => format!("{:.1} GB", bytes / 1e9),
    };
    let (all, most, program) = (size(used), size(most), program.map(size));
    match program {
        Some(program) => used_with_program(&all, &program, &most, lang),
        None => used_of(&all, &most, lang),
    }
}
