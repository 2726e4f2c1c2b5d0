//! Texts of what keeps a ledger from being lost: the browser's storage, backups, a database that does not open.

use super::Lang;
pub use crate::texts::generated::durable::*;

/// Bytes that are used, of those that may be, and those of the program.
pub fn used(used: f64, most: f64, program: Option<f64>, lang: Lang) -> String {
    let mib = |bytes: f64| format!("{:.1} MB", bytes / 1e6);
    let (all, most, program) = (mib(used), mib(most), program.map(mib));
    match program {
        Some(program) => used_with_program(&all, &program, &most, lang),
        None => used_of(&all, &most, lang),
    }
}
