//! A ledger's lines in memory: the content of the store in memory, and of a ledger file that was read. Also the check,
//! for every store, whether a command may be written.

use super::line;
use crate::domain::ActId;
use crate::engine::store::{
    Commit, Committed, Damage, Entry, Head, Key, Part, SheetNote, StoreError,
};
use crate::ledger::Seal;
use std::collections::{BTreeMap, BTreeSet};

/// What there is of one ledger.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) entry: Entry,
    /// The acts in the order of their arrival, whether or not they are sound.
    pub(super) lines: Vec<String>,
    pub(super) seals: Vec<String>,
}

impl Kept {
    /// A ledger that has no acts yet.
    pub(super) fn new(ledger: ActId, title: String) -> Self {
        let entry = Entry { ledger, title, head: Head::default() };
        Self { entry, lines: Vec::new(), seals: Vec::new() }
    }

    /// At most so many acts from a place on.
    pub(super) fn part(&self, from: u64, most: usize) -> Part {
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        let (mut acts, mut damage) = (Vec::new(), Vec::new());
        for (n, text) in self.lines.iter().enumerate().skip(from).take(most) {
            match line::act(|| format!("act {}", n + 1), text) {
                Ok(record) => acts.push(record),
                Err(broken) => damage.push(broken),
            }
        }
        let next = from.saturating_add(most);
        let next = (next < self.lines.len()).then_some(next as u64);
        Part { entry: self.entry.clone(), acts, damage, next }
    }

    /// The seals, and those that are none.
    pub(super) fn read_seals(&self) -> (Vec<Seal>, Vec<Damage>) {
        let (mut seals, mut damage) = (Vec::new(), Vec::new());
        for (n, text) in self.seals.iter().enumerate() {
            match line::seal(|| format!("seal {}", n + 1), text) {
                Ok(seal) => seals.push(seal),
                Err(broken) => damage.push(broken),
            }
        }
        (seals, damage)
    }

    /// Adds what a command writes.
    pub(super) fn add(&mut self, commit: &Commit) {
        self.entry.head = self.entry.head.after(commit.acts.iter().map(|record| &record.act.id));
        self.lines.extend(commit.acts.iter().map(|record| record.canonical.to_string()));
        let superseded: BTreeSet<&str> = commit.superseded.iter().map(Seal::canonical).collect();
        self.seals.retain(|seal| !superseded.contains(seal.as_str()));
        for seal in &commit.seals {
            if !self.seals.iter().any(|held| held == seal.canonical()) {
                self.seals.push(seal.canonical().to_owned());
            }
        }
    }

    /// The same with sound lines alone, each act once, and the lines that were left out.
    pub(super) fn sound(&self, title: &str) -> (Self, Vec<String>) {
        let mut sound = Self::new(self.entry.ledger, title.to_owned());
        let mut aside = Vec::new();
        let mut ids = BTreeSet::new();
        for text in &self.lines {
            match line::act(String::new, text) {
                Ok(record) if ids.insert(record.act.id) => {
                    sound.entry.head = sound.entry.head.after([&record.act.id]);
                    sound.lines.push(text.clone());
                }
                Ok(_) => {}
                Err(_) => aside.push(text.clone()),
            }
        }
        for text in &self.seals {
            let seal = line::seal(String::new, text);
            if seal.is_ok() { &mut sound.seals } else { &mut aside }.push(text.clone());
        }
        (sound, aside)
    }
}

/// What is kept of a ledger beside its lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Beside {
    /// The acts that each command wrote.
    pub(super) commands: BTreeMap<[u8; 16], Vec<ActId>>,
    pub(super) snapshot: Option<Vec<u8>>,
    pub(super) notes: BTreeMap<SheetNote, Vec<u8>>,
    pub(super) key: Option<Key>,
    /// The lines that a repair left out.
    pub(super) aside: Vec<String>,
}

impl Beside {
    /// Remembers what a command wrote.
    pub(super) fn add(&mut self, commit: &Commit) {
        let ids = commit.acts.iter().map(|record| record.act.id).collect();
        self.commands.insert(commit.command, ids);
        if commit.key.is_some() {
            self.key.clone_from(&commit.key);
        }
    }
}

/// The answer to a commit that must not be written, because the same command was written before or another writer was
/// first.
///
/// # Errors
/// It stands on a ledger that is not stored.
pub(super) fn hindrance(
    stored: Option<Head>,
    before: Option<&[ActId]>,
    commit: &Commit,
) -> Result<Option<Committed>, StoreError> {
    match (stored, before) {
        (Some(head), Some(acts)) => Ok(Some(Committed::Before(head, acts.to_vec()))),
        (Some(head), None) if commit.upon != Some(head) => Ok(Some(Committed::Behind(head))),
        (None, _) if commit.upon.is_some() => Err(StoreError::Missing),
        _ => Ok(None),
    }
}

/// Leaves of a commit the acts that are not among these lines yet.
pub(super) fn only_new(commit: &mut Commit, lines: &[String]) {
    let held: BTreeSet<ActId> = lines.iter().filter_map(|line| line::id(line)).collect();
    commit.acts.retain(|record| !held.contains(&record.act.id));
}
