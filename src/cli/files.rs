//! `check` and `merge`.

use super::out::{Lines, print};
use super::words;
use crate::ledger::problem::FileError;
use crate::ledger::{self, Checked, FILE_BYTES, LedgerFile};
use crate::storage::replace::replace;
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// Checks files one by one; `acts`: says of each act what proves it.
pub(super) fn check(paths: &[impl AsRef<Path>], acts: bool) -> Result<(), Lines> {
    let mut lines = Vec::new();
    for path in paths {
        match open(path.as_ref()) {
            Ok(file) => {
                let of_acts = acts.then(|| words::proofs_of_acts(&file.ledger));
                print(|out| {
                    writeln!(
                        out,
                        "{}: in order; {} acts, {} streams, {} seals",
                        path.as_ref().display(),
                        file.acts,
                        file.ledger.streams().count(),
                        file.ledger.seals().len(),
                    )?;
                    if !file.ledger.seals().is_empty() {
                        writeln!(out, "  {}", words::SEALS_COVER)?;
                    }
                    let proofs = words::proofs(&file.ledger).into_iter();
                    let mut lines = proofs.chain(of_acts.into_iter().flatten());
                    lines.try_for_each(|line| writeln!(out, "  {line}"))
                })?;
            }
            Err(errors) => lines.extend(errors),
        }
    }
    if lines.is_empty() { Ok(()) } else { Err(lines) }
}

/// Merges files, and writes the result whole or not at all.
pub(super) fn merge(paths: &[impl AsRef<Path>], output: &Path) -> Result<(), Lines> {
    let mut lines = Vec::new();
    let files = paths.iter().filter_map(|path| match read(path.as_ref()) {
        Ok(file) => Some(file),
        Err(errors) => {
            lines.extend(errors);
            None
        }
    });
    let merged = ledger::merge(files);
    // Where a file could not be read, the others were counted without it.
    if !lines.is_empty() {
        return Err(lines);
    }
    let merged = merged.map_err(|errors| {
        let line = |(n, error): &(usize, FileError)| {
            paths.get(*n).map(|path| words::line(path.as_ref(), error))
        };
        errors.iter().filter_map(line).collect::<Lines>()
    })?;
    replace(output, merged.as_bytes())
        .map_err(|error| vec![format!("{}: file: output: {error}", output.display())])
}

/// Reads a file and checks it by itself: `check`, and what every other command does first.
pub(super) fn open(path: &Path) -> Result<Checked, Lines> {
    ledger::check(read(path)?, None).map_err(|errors| words::lines(path, &errors))
}

fn read(path: &Path) -> Result<LedgerFile, Lines> {
    let bytes =
        limited(path).map_err(|error| vec![format!("{}: file: read: {error}", path.display())])?;
    ledger::read(&bytes).map_err(|errors| words::lines(path, &errors))
}

/// A file's bytes; of one that is too large, or has no end, one byte more than may be, which is then refused.
fn limited(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
