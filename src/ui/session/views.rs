//! The views of the list that were saved in this browser, for the open ledger.

use super::Session;
use crate::browser::settings::SavedView;
use crate::ui::query::Query;

impl Session {
    /// Saves a view under a name; one that had the name is replaced.
    pub fn save_view(&self, name: &str, query: &Query) {
        let view = SavedView { name: name.trim().to_owned(), query: query.to_string() };
        self.remember(|memory| match memory.views.iter_mut().find(|own| own.name == view.name) {
            Some(own) => *own = view,
            None => memory.views.push(view),
        });
    }

    /// Forgets the view of a name.
    pub fn forget_view(&self, name: &str) {
        self.remember(|memory| memory.views.retain(|view| view.name != name));
    }
}
