//! What is wrong with a file, on the command line: in English.

use crate::ledger::problem::FileError;
use crate::ledger::{Ledger, Proof};
use crate::present::fingerprint;
use crate::sheet::error::SheetError;
use crate::texts::{Lang, problem, sheet_doubts};
use std::collections::BTreeMap;
use std::path::Path;

/// `FILE: act N (ID): field: what`, or `FILE: file: field: what`.
pub(super) fn line(path: &Path, error: &FileError) -> String {
    let field = if error.field.is_empty() { "act" } else { &error.field };
    let what = problem::problem(&error.what, Lang::En);
    format!("{}: {}: {field}: {what}", path.display(), error.place)
}

/// One line an error.
pub(super) fn lines(path: &Path, errors: &[FileError]) -> Vec<String> {
    errors.iter().map(|error| line(path, error)).collect()
}

/// What a seal says nothing of.
pub(super) const SEALS_COVER: &str =
    "a seal covers acts; not the title, nor by whom and when the file was exported";

/// Who recorded, and how much of it is sealed, by which keys; a line an office.
pub(super) fn proofs(ledger: &Ledger) -> Vec<String> {
    let mut counts: BTreeMap<_, BTreeMap<Proof, usize>> = BTreeMap::new();
    for (office, proof) in ledger.proofs().into_values() {
        *counts.entry(office).or_default().entry(proof).or_default() += 1;
    }
    let registry = ledger.registry();
    let line = |(office, counts): (_, BTreeMap<Proof, usize>)| {
        let name = registry.offices.get(&office).map_or("not registered", |office| &office.name);
        let how = counts.into_iter().map(|(proof, n)| match proof {
            Proof::Sealed => format!("{n} sealed"),
            Proof::Vouched => format!("{n} vouched for by the office that registered its key"),
            Proof::Keyless => format!("{n} that cannot be told from a forgery: it has no key"),
            Proof::Lacking => format!("{n} without the seal that they need"),
        });
        let keys = registry.keys.get(&office).into_iter().flatten();
        let keys = keys.map(|key| format!("; key {}", fingerprint::words(key).join(" ")));
        let how: Vec<String> = how.collect();
        format!("{office} ({name}): {}{}", how.join(", "), keys.collect::<String>())
    };
    counts.into_iter().map(line).collect()
}

/// What proves each act, a line an act, in the order of their ids.
pub(super) fn proofs_of_acts(ledger: &Ledger) -> Vec<String> {
    let word = |proof| match proof {
        Proof::Sealed => "sealed",
        Proof::Vouched => "vouched",
        Proof::Keyless => "no key",
        Proof::Lacking => "not sealed",
    };
    let proofs = ledger.proofs().into_iter();
    proofs.map(|(id, (office, proof))| format!("{id} {office}: {}", word(proof))).collect()
}

/// `FILE: file: read: what`, for a file that is no list, with what to do.
pub(super) fn unread(path: &Path, error: &SheetError) -> String {
    format!("{}: file: read: {}", path.display(), sheet_doubts::error(error, Lang::En))
}
