//! Small values that the browser keeps: for all its tabs, or for one tab. In the edition for double click they are kept
//! only while the page is open, because any other local page could read what the browser stores.

use super::edition::is_packed;
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use serde::{Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    static SITTING: RefCell<BTreeMap<String, serde_json::Value>> = RefCell::default();
}

/// Where something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// For all tabs, until it is forgotten.
    Browser,
    /// For this tab, over a reload.
    Tab,
}

impl Shelf {
    /// What is kept under a name; none when it is absent or no longer readable.
    pub fn get<T: DeserializeOwned>(self, name: &str) -> Option<T> {
        if is_packed() {
            let value = SITTING.with_borrow(|sitting| sitting.get(name).cloned());
            return serde_json::from_value(value?).ok();
        }
        match self {
            Self::Browser => LocalStorage::get(name).ok(),
            Self::Tab => SessionStorage::get(name).ok(),
        }
    }

    /// Keeps something; where the browser keeps nothing, it lasts as long as the page at most.
    pub fn set<T: Serialize>(self, name: &str, value: T) {
        if is_packed() {
            if let Ok(value) = serde_json::to_value(value) {
                SITTING.with_borrow_mut(|sitting| sitting.insert(name.to_owned(), value));
            }
            return;
        }
        let _ = match self {
            Self::Browser => LocalStorage::set(name, value),
            Self::Tab => SessionStorage::set(name, value),
        };
    }

    /// The names that begin so of what is kept.
    pub fn names(self, beginning: &str) -> Vec<String> {
        if is_packed() {
            let begins = |name: &&String| name.starts_with(beginning);
            return SITTING.with_borrow(|sitting| sitting.keys().filter(begins).cloned().collect());
        }
        let storage = match self {
            Self::Browser => LocalStorage::raw(),
            Self::Tab => SessionStorage::raw(),
        };
        let count = storage.length().unwrap_or_default();
        let names = (0..count).filter_map(|n| storage.key(n).ok().flatten());
        names.filter(|name| name.starts_with(beginning)).collect()
    }

    /// Forgets something.
    pub fn forget(self, name: &str) {
        if is_packed() {
            SITTING.with_borrow_mut(|sitting| sitting.remove(name));
            return;
        }
        match self {
            Self::Browser => LocalStorage::delete(name),
            Self::Tab => SessionStorage::delete(name),
        }
    }
}
