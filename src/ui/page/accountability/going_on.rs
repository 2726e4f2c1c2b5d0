//! From the form that opens a case to that of its next step, which stands on another page.

use leptos::prelude::*;
use uuid::Uuid;

/// The case of which the step after its opening is to follow at once, on its page.
#[derive(Debug, Clone, Copy)]
pub(super) struct GoingOn(StoredValue<Option<Uuid>>);

/// Makes what [`GoingOn::expect`] gives; it outlives the page on which a case is opened.
pub fn provide_going_on() {
    provide_context(GoingOn(StoredValue::new(None)));
}

impl GoingOn {
    /// That of the ledger.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Goes on with a case, or with none.
    pub(super) fn with(self, case: Option<Uuid>) {
        self.0.set_value(case);
    }

    /// Whether it is to be gone on with this case; no more from now on.
    pub(super) fn takes(self, case: Option<Uuid>) -> bool {
        let is_meant = case.is_some() && self.0.get_value() == case;
        self.0.set_value(None);
        is_meant
    }
}
