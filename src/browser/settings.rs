//! Settings of this browser, and what it remembers of each ledger beside the ledger itself. No acts are kept here.

use super::shelf::Shelf;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The language.
pub const LANG: &str = "banjie.lang";
/// The colour scheme.
pub const THEME: &str = "banjie.theme";
/// Whether single keys do something.
pub const SHORTCUTS: &str = "banjie.shortcuts";
/// Whether the tour was begun or declined.
pub const TOURED: &str = "banjie.toured";

/// The database that was turned to last, where it is not the first one.
pub const PLACE: &str = "banjie.place";
/// The beginning of the keys under which each ledger's [`Memory`] is kept; the ledger's id follows.
pub const MEMORY: &str = "banjie.memory.";

/// What is remembered of one ledger in this browser.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// The database in which it lies; empty where an earlier version opened it last.
    pub place: String,
    /// Its title.
    pub title: String,
    /// When it was opened last, RFC 3339.
    pub opened: String,
    /// The office that records here.
    pub office: String,
    /// Its name in the registry; empty before that was read.
    pub office_name: String,
    /// The person who records here.
    pub person: String,
    /// How many acts the last whole export held.
    pub exported: usize,
    /// Whether that one was put under a passphrase.
    pub locked: bool,
    /// The last copy in the folder of automatic copies.
    pub copied: Option<Copied>,
    /// Whether it is the demonstration.
    pub demo: bool,
    /// If the ledger was opened from a file for one unit: that unit. Otherwise empty.
    pub unit: String,
    /// Acts of others that came in and were not looked at yet: `matter/act` of each.
    pub unseen: Vec<String>,
    /// Whether notifications of it are wanted.
    pub notifies: bool,
    /// The day of the last notification: `2026-11-02`.
    pub notified: String,
    /// Imports and exports, newest first.
    pub history: Vec<Exchange>,
    /// The saved views of the list, in the order in which they were saved.
    pub views: Vec<SavedView>,
}

/// A view of the list that was saved under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its name.
    pub name: String,
    /// What the address says of it: `light=red&group=unit`.
    pub query: String,
}

/// A copy that was written and read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// When, RFC 3339.
    pub at: String,
    /// How many acts it holds.
    pub acts: usize,
    /// How many acts the ledger held: a unit's copy need not hold all. 0 if an earlier version wrote the copy.
    #[serde(default)]
    pub of: usize,
}

/// One import or export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// When, RFC 3339.
    pub at: String,
    /// Into this browser, or out of it.
    pub import: bool,
    /// The file's name.
    pub file: String,
    /// How many acts it brought or held.
    pub acts: usize,
}

/// Reads a setting; none when it is absent or no longer readable.
pub fn get<T: DeserializeOwned>(key: &str) -> Option<T> {
    Shelf::Browser.get(key)
}

/// Keeps a setting; where the browser keeps none, it lasts as long as the page.
pub fn set<T: Serialize>(key: &str, value: &T) {
    Shelf::Browser.set(key, value);
}

/// Forgets a setting.
pub fn forget(key: &str) {
    Shelf::Browser.forget(key);
}

/// The key of what is remembered of one ledger.
pub fn memory_key(ledger: &str) -> String {
    format!("{MEMORY}{ledger}")
}
