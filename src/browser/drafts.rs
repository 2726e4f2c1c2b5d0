//! What is typed into a form and not recorded: kept over a reload, and when the tab is closed or the power fails.
//!
//! A draft belongs to the tab in which it is typed, so that two tabs with one form open never write over each other. It
//! lies where all tabs see it, under the tab's own name; that the tab lives is said by a lock. What a tab has left that
//! lives no more goes to the tab that starts next, which takes that tab's lock, too, so that no second tab takes the
//! same. Where the browser has no locks nobody knows which tabs live, and a draft lasts as long as its tab.

use super::clock;
use super::edition::is_packed;
use super::shelf::Shelf;
use crate::storage::idb::Lock;
use serde::{Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Stands before the ledger, the form and the tab of a draft.
const DRAFT: &str = "banjie.draft.";
/// Stands between the form and the tab; in no name of a form.
const OF: char = '@';
/// Where a tab keeps its own name, over a reload.
const TAB: &str = "banjie.tab";
/// Stands before the name of a tab in that of the lock that it holds.
const ALIVE: &str = "banjie.alive.";

thread_local! {
    /// The name of this tab, once its lock is held.
    static NAME: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The name under which what is typed into a form of a ledger is kept.
pub fn key(ledger: &str, form: &str) -> String {
    format!("{DRAFT}{ledger}.{form}")
}

/// Where this tab keeps a draft, and under which name.
fn place(key: &str) -> (Shelf, String) {
    NAME.with_borrow(|name| match name {
        Some(name) => (Shelf::Browser, format!("{key}{OF}{name}")),
        None => (Shelf::Tab, key.to_owned()),
    })
}

/// What is kept of a form; none when it is absent or no longer readable.
pub fn get<T: DeserializeOwned>(key: &str) -> Option<T> {
    let (shelf, name) = place(key);
    shelf.get(&name)
}

/// Keeps what is typed; a browser that keeps nothing loses it with the form.
pub fn set<T: Serialize>(key: &str, typed: T) {
    let (shelf, name) = place(key);
    shelf.set(&name, typed);
}

/// Keeps nothing of a form any more.
pub fn forget(key: &str) {
    let (shelf, name) = place(key);
    shelf.forget(&name);
}

/// Forgets what is typed into forms of a ledger, in this tab and in all others.
pub fn forget_all(ledger: &str) {
    for shelf in [Shelf::Browser, Shelf::Tab] {
        for name in shelf.names(&key(ledger, "")) {
            shelf.forget(&name);
        }
    }
}

/// Takes a name for this tab and takes up what tabs have left that live no more. To be awaited before any form is opened;
/// a second time it does nothing.
pub async fn take_up() {
    if is_packed() || NAME.with_borrow(Option::is_some) {
        return;
    }
    let mut name = Shelf::Tab.get(TAB).unwrap_or_else(new_name);
    if !Lock::for_life(&format!("{ALIVE}{name}")).await {
        // A tab that was made as a copy of another has that one's name.
        name = new_name();
        let _ = Lock::for_life(&format!("{ALIVE}{name}")).await;
    }
    let Some(alive) = Lock::names().await else { return };
    Shelf::Tab.set(TAB, &name);
    let mut left = BTreeMap::<String, Vec<String>>::new();
    for draft in Shelf::Browser.names(DRAFT) {
        if let Some((key, tab)) = draft.rsplit_once(OF)
            && tab != name
            && !alive.contains(&format!("{ALIVE}{tab}"))
        {
            left.entry(tab.to_owned()).or_default().push(key.to_owned());
        }
    }
    for (tab, keys) in left {
        // Of several tabs that start at once only one is given the lock. It keeps the lock, since another tab may see
        // for some time yet, in its own view of what the browser keeps, the drafts as they were before this one took them.
        if Lock::for_life(&format!("{ALIVE}{tab}")).await {
            for key in keys {
                take(&key, &tab, &name);
            }
        }
    }
    NAME.replace(Some(name));
}

/// Moves the draft of a form from one tab's name to another's. Of two drafts of one form the second waits until the
/// first is done with.
fn take(key: &str, from: &str, to: &str) {
    let (left, own) = (format!("{key}{OF}{from}"), format!("{key}{OF}{to}"));
    if Shelf::Browser.get::<serde_json::Value>(&own).is_none()
        && let Some(typed) = Shelf::Browser.get::<serde_json::Value>(&left)
    {
        Shelf::Browser.set(&own, typed);
        Shelf::Browser.forget(&left);
    }
}

fn new_name() -> String {
    clock::chance::<8>().unwrap_or_default().iter().fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}
