//! Which ledgers this browser holds, each in a database of its own, and which of them a tab shows.
//!
//! Each tab remembers its ledger in the tab's own storage. So a reload shows the same ledger again, even if other tabs
//! have turned to another one. A new tab shows the ledger of the tab that was used last: a link that is opened in a new
//! tab therefore leads into the ledger of the page with the link.

use super::canary;
use super::settings::{self, Memory};
use super::shelf::Shelf;
use crate::domain::ActId;

/// The key of the ledger that is shown. In a tab's storage it is that tab's ledger, in the browser's storage the ledger
/// of the tab that was used last.
const CURRENT: &str = "banjie.current";

/// All ledgers of which something is remembered, each with what is remembered; the last opened first.
pub fn all() -> Vec<(ActId, Memory)> {
    let names = Shelf::Browser.names(settings::MEMORY);
    let held = names.iter().filter_map(|name| {
        let id = name.strip_prefix(settings::MEMORY)?.parse().ok()?;
        Some((id, settings::get::<Memory>(name)?))
    });
    let mut held: Vec<_> = held.filter(|(_, memory)| !memory.place.is_empty()).collect();
    // Ledgers without a time of opening are sorted by their database, the newest database first.
    held.sort_by(|(_, a), (_, b)| (&b.opened, &b.place).cmp(&(&a.opened, &a.place)));
    held
}

/// Whether anything is remembered of a ledger.
pub fn is_known(ledger: &ActId) -> bool {
    canary::kept(ledger).is_some()
        || settings::get::<Memory>(&settings::memory_key(&ledger.to_string())).is_some()
}

/// The ledger that this tab shows. If the tab has none, it is the one that another tab showed last. A removed ledger is
/// never returned.
pub fn current() -> Option<ActId> {
    let shown = [Shelf::Tab, Shelf::Browser].into_iter().filter_map(|shelf| {
        let name: String = shelf.get(CURRENT)?;
        name.parse().ok()
    });
    shown.chain(all().into_iter().map(|(id, _)| id)).find(is_known)
}

/// This tab shows the ledger from now on, and so does each new tab.
pub fn choose(ledger: &ActId) {
    for shelf in [Shelf::Tab, Shelf::Browser] {
        shelf.set(CURRENT, ledger.to_string());
    }
}

/// The tab that shows this ledger is being used: a new tab will show the same ledger.
pub fn is_used(ledger: &ActId) {
    let name = ledger.to_string();
    if Shelf::Browser.get::<String>(CURRENT).as_ref() != Some(&name) {
        Shelf::Browser.set(CURRENT, name);
    }
}

/// The ledger is not shown any more, in this tab and in new ones.
pub fn forget(ledger: &ActId) {
    let name = ledger.to_string();
    for shelf in [Shelf::Tab, Shelf::Browser] {
        if shelf.get::<String>(CURRENT).as_ref() == Some(&name) {
            shelf.forget(CURRENT);
        }
    }
}
