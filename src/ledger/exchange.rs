//! Import and merge. What a file would bring to a ledger is worked out before anything is kept (FORMAT
//! §4).

use super::file::LedgerFile;
use super::graph::StreamActs;
use super::header::Scope;
use super::problem::{FileError, Place, Problem};
use super::proving::Proving;
use super::record::Record;
use super::registry::{Registry, can_found};
use super::seal::Seal;
use super::set::Ledger;
use super::{Exported, Header, PublicKey};
use crate::domain::{ActId, Instant, OfficeId, Stream};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What an import would bring.
#[derive(Debug, Clone)]
pub struct Checked {
    /// What the file says of itself.
    pub header: Header,
    /// How many acts the file holds.
    pub acts: usize,
    /// The acts that are new.
    pub new: Vec<Arc<Record>>,
    /// The ledger as it will be.
    pub ledger: Ledger,
}

impl Checked {
    /// How many acts are new, by stream.
    pub fn new_by_stream(&self) -> BTreeMap<&Stream, usize> {
        let mut counts = BTreeMap::new();
        for record in &self.new {
            *counts.entry(&record.act.stream).or_default() += 1;
        }
        counts
    }
}

/// Checks a file against the ledger that is held, or by itself if there is none, and returns what it
/// would bring.
///
/// Errors: the file is of another ledger, lacks the founding act, has a seal whose key neither the file
/// nor the ledger gave to the seal's office, or has an act without the seal that it needs.
pub fn check(file: LedgerFile, held: Option<&Ledger>) -> Result<Checked, Vec<FileError>> {
    Joining::new(file, held)?.end()
}

/// A file that is being checked, by portions: nothing is said of it before the last.
#[derive(Debug)]
pub struct Joining {
    header: Header,
    claims: Claims,
    ledger: Ledger,
    acts: usize,
    rest: std::vec::IntoIter<Record>,
    new: Vec<Arc<Record>>,
    /// The file's seals, until what proves its acts is looked for.
    seals: Vec<Seal>,
    proving: Option<Proving>,
}

impl Joining {
    /// Of a file, against the ledger that is held, or by itself.
    pub fn new(file: LedgerFile, held: Option<&Ledger>) -> Result<Self, Vec<FileError>> {
        if let Some(held) = held
            && held.id() != &file.header.ledger
        {
            return Err(vec![FileError::file("ledger", Problem::AnotherLedger)]);
        }
        let founded = held.and_then(Ledger::founding).is_some();
        founding(&file, founded).map_err(|error| vec![error])?;
        let new = || Ledger::new(file.header.ledger, &file.header.title);
        Ok(Self {
            claims: Claims::of(&file),
            ledger: held.cloned().unwrap_or_else(new),
            acts: file.records.len(),
            rest: file.records.into_iter(),
            new: Vec::new(),
            seals: file.seals,
            proving: None,
            header: file.header,
        })
    }

    /// Joins so many of its acts with the ledger; says how many of them are left.
    pub fn join(&mut self, many: usize) -> usize {
        let some: Vec<_> = self.rest.by_ref().take(many).map(Arc::new).collect();
        let is_new = |record: &&Arc<Record>| !self.ledger.holds(&record.act);
        self.new.extend(some.iter().filter(is_new).cloned());
        self.ledger.insert_shared(some.into_iter());
        self.rest.len()
    }

    /// Once all its acts are joined: looks for what proves them in so many more streams of the ledger. Says how many
    /// streams are left.
    pub fn prove(&mut self, many: usize) -> usize {
        let seals = &mut self.seals;
        let proving = self.proving.get_or_insert_with(|| self.ledger.proving(seals.drain(..)));
        self.ledger.prove(proving, many)
    }

    /// What the file would bring.
    pub fn end(mut self) -> Result<Checked, Vec<FileError>> {
        while self.join(usize::MAX) > 0 || self.prove(usize::MAX) > 0 {}
        let lacking = self.proving.take().map(|proving| {
            self.ledger.take_proven(&proving);
            proving.into_lacking()
        });
        let errors = self.claims.judge(self.ledger.registry(), &lacking.unwrap_or_default());
        if !errors.is_empty() {
            return Err(errors);
        }
        // Sorting a million copied ids is quicker than looking each one up in its record.
        self.new.sort_by_cached_key(|record| record.act.id);
        self.new.dedup();
        Ok(Checked { header: self.header, acts: self.acts, new: self.new, ledger: self.ledger })
    }
}

/// Merges files into one (FORMAT §5). Files are taken one after the other, so that what they share is
/// held once. Each error comes with the number of its file, from 0.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use banjie::domain::Stream;
/// use banjie::ledger;
///
/// let bytes = std::fs::read("src/web/demo.ledger.json")?;
/// let first = |errors: Vec<ledger::problem::FileError>| errors[0].clone();
/// let whole = ledger::read(&bytes).map_err(first)?;
/// let mut part = ledger::read(&bytes).map_err(first)?;
/// part.records.retain(|record| record.act.stream == Stream::Registry);
///
/// // In whatever order, and however often, files are merged: the union has the same bytes.
/// let one = ledger::merge([whole.clone(), part.clone()]).map_err(|errors| errors[0].1.clone())?;
/// let other = ledger::merge([part, whole]).map_err(|errors| errors[0].1.clone())?;
/// assert_eq!(one, other);
/// # Ok(())
/// # }
/// ```
pub fn merge(
    files: impl IntoIterator<Item = LedgerFile>,
) -> Result<String, Vec<(usize, FileError)>> {
    let mut errors = Vec::new();
    let mut merged: Option<(Header, Ledger)> = None;
    let mut all = true;
    let mut claims = Vec::new();
    let mut seals = Vec::new();
    for (n, file) in files.into_iter().enumerate() {
        claims.push(Claims::of(&file));
        if let Err(error) = founding(&file, false) {
            errors.push((n, error));
            continue;
        }
        let (header, ledger) = merged.get_or_insert_with(|| {
            (file.header.clone(), Ledger::new(file.header.ledger, &file.header.title))
        });
        if file.header.ledger != header.ledger {
            errors.push((n, FileError::file("ledger", Problem::AnotherLedger)));
            continue;
        }
        all &= file.header.exported.scope == Scope::All;
        if precedence(&file.header) > precedence(header) {
            *header = file.header;
        }
        ledger.insert(file.records);
        seals.extend(file.seals);
    }
    let Some((header, mut ledger)) = merged.filter(|_| errors.is_empty()) else {
        return Err(errors);
    };
    let mut proving = ledger.proving(seals);
    ledger.prove(&mut proving, usize::MAX);
    ledger.take_proven(&proving);
    let lacking = proving.into_lacking();
    for (n, claims) in claims.iter().enumerate() {
        let faults = claims.judge(ledger.registry(), &lacking);
        errors.extend(faults.into_iter().map(|error| (n, error)));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let scope = if all { Scope::All } else { Scope::Merged };
    Ok(ledger.titled(&header.title).export(&Exported { scope, ..header.exported }))
}

/// Of several headers the greatest is kept (FORMAT §5).
fn precedence(header: &Header) -> (Instant, String) {
    (header.exported.at, header.canonical())
}

/// Every file has the founding act, but a ledger that is held has it already.
fn founding(file: &LedgerFile, held: bool) -> Result<(), FileError> {
    let found =
        file.records.iter().enumerate().find(|(_, record)| record.act.id == file.header.ledger);
    match found {
        Some((_, record)) if can_found(&record.act) => Ok(()),
        Some((n, record)) => Err(FileError {
            place: Place::Act { number: n + 1, id: Some(record.act.id.to_string()) },
            field: "body".into(),
            what: Problem::NotAFoundingAct,
        }),
        None if held => Ok(()),
        None => Err(FileError::file("ledger", Problem::NoFoundingAct)),
    }
}

/// The keys that the acts of a file give to offices, whatever any ledger says.
fn keys(file: &LedgerFile) -> BTreeMap<OfficeId, BTreeSet<PublicKey>> {
    let registry = file.records.iter().filter(|record| record.act.stream == Stream::Registry);
    let mut acts = StreamActs::default();
    acts.insert(registry.cloned().map(Arc::new).collect());
    Registry::walk(&file.header.ledger, &acts).keys
}

/// What can be judged of a file only together with all acts that are held.
#[derive(Debug)]
struct Claims {
    /// The acts, in the file's order.
    acts: Vec<ActId>,
    seals: Vec<Seal>,
    /// The keys that the acts of the file give to offices.
    keys: BTreeMap<OfficeId, BTreeSet<PublicKey>>,
}

impl Claims {
    fn of(file: &LedgerFile) -> Self {
        Self {
            keys: if file.seals.is_empty() { BTreeMap::new() } else { keys(file) },
            acts: file.records.iter().map(|record| record.act.id).collect(),
            seals: file.seals.clone(),
        }
    }

    fn judge(&self, registry: &Registry, lacking: &BTreeSet<ActId>) -> Vec<FileError> {
        let mut errors = Vec::new();
        for (n, seal) in self.seals.iter().enumerate() {
            // Who made the file may not have heard that the key was withdrawn. Were the file refused
            // for that, two offices that each withdrew a key could never hear of it from the other.
            // Here such a seal covers nothing.
            let own = self.keys.get(&seal.office).is_some_and(|keys| keys.contains(&seal.key));
            if !own && !registry.gave(&seal.office, &seal.key) {
                errors.push(FileError::file(format!("seals[{n}].key"), Problem::KeyNotGiven));
            }
        }
        for (n, id) in self.acts.iter().enumerate().filter(|(_, id)| lacking.contains(id)) {
            errors.push(FileError {
                place: Place::Act { number: n + 1, id: Some(id.to_string()) },
                field: "seals".into(),
                what: Problem::NotSealed,
            });
        }
        errors
    }
}
