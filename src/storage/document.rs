//! A ledger file (FORMAT §1) as a store reads and writes it, wherever it lies.

use super::kept::Kept;
use super::line;
use crate::domain::ActId;
use crate::engine::store::{Commit, StoreError};
use crate::ledger::problem::{FileError, Problem};
use crate::ledger::{self, Exported, Header, Ledger, Scope};

/// What a file was read as.
#[derive(Debug, Clone)]
pub(super) struct Read {
    pub(super) header: Header,
    pub(super) kept: Kept,
    /// Whether it is in order as a whole.
    pub(super) whole: bool,
}

/// Reads a file, with whatever of it is in order.
///
/// # Errors
/// A newer program has written it, or it is no ledger's.
pub(super) fn read(bytes: &[u8]) -> Result<Read, StoreError> {
    match whole(bytes) {
        Ok(read) => Ok(read),
        Err(errors)
            if errors.iter().any(|error| matches!(error.what, Problem::NewerVersion(_))) =>
        {
            Err(StoreError::Newer)
        }
        Err(_) => salvaged(bytes).ok_or_else(|| {
            StoreError::Broken("NotALedger: the file's header cannot be read".to_owned())
        }),
    }
}

/// The file of these lines; none where there is no act to say who made it.
pub(super) fn written(kept: &Kept, header: Option<&Header>, commit: &Commit) -> Option<String> {
    let mut ledger = Ledger::new(kept.entry.ledger, &kept.entry.title);
    ledger.insert(kept.lines.iter().filter_map(|text| line::act(String::new, text).ok()));
    ledger.insert_seals(kept.seals.iter().filter_map(|text| line::seal(String::new, text).ok()));
    Some(ledger.export(&exported(header, commit, &ledger)?))
}

/// A file that is in order.
fn whole(bytes: &[u8]) -> Result<Read, Vec<FileError>> {
    let file = ledger::read(bytes)?;
    let mut kept = Kept::new(file.header.ledger, file.header.title.to_string());
    kept.entry.head = kept.entry.head.after(file.records.iter().map(|record| &record.act.id));
    kept.lines = file.records.into_iter().map(|record| record.canonical.into()).collect();
    kept.seals = file.seals.iter().map(|seal| seal.canonical().to_owned()).collect();
    Ok(Read { header: file.header, kept, whole: true })
}

/// A file of which only a part is in order, read by its lines: an act each, as this program writes it.
/// The header has to be whole.
fn salvaged(bytes: &[u8]) -> Option<Read> {
    let text = String::from_utf8_lossy(bytes);
    let (head, rest) = text.split_once("\"acts\":[")?;
    let header = ledger::read(format!("{head}\"acts\":[]}}").as_bytes()).ok()?.header;
    let mut kept = Kept::new(header.ledger, header.title.to_string());
    let lines = rest.lines().map(|line| line.trim_end_matches(',')).filter(|line| !line.is_empty());
    let mut seals = false;
    for text in lines {
        if text.trim_start().starts_with("\"seals\":[") {
            seals = true;
        } else if !text.trim_start().starts_with([']', '}']) {
            if seals { &mut kept.seals } else { &mut kept.lines }.push(text.to_owned());
        }
    }
    let unknown = ActId::from_bytes([0; 32]);
    let ids: Vec<ActId> = kept.lines.iter().map(|text| line::id(text).unwrap_or(unknown)).collect();
    kept.entry.head = kept.entry.head.after(&ids);
    Some(Read { header, kept, whole: false })
}

/// The `exported` member: the office and person that recorded last, and when.
fn exported(header: Option<&Header>, commit: &Commit, ledger: &Ledger) -> Option<Exported> {
    // A unit's file would be written without what is not the unit's.
    let scope = match header.map(|header| &header.exported.scope) {
        None | Some(Scope::All) => Scope::All,
        Some(Scope::Unit(_) | Scope::Merged) => Scope::Merged,
    };
    let acts = commit.acts.iter().map(|record| &record.act);
    match (acts.max_by_key(|act| act.recorded_at), header) {
        (Some(act), _) => {
            Some(Exported::new(act.recorded_at, act.office.clone(), &act.person, scope))
        }
        (None, Some(header)) => Some(Exported { scope, ..header.exported.clone() }),
        (None, None) => {
            let act = &ledger.founding()?.act;
            Some(Exported::new(act.recorded_at, act.office.clone(), &act.person, scope))
        }
    }
}
