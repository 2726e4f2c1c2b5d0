//! The browser's key as earlier versions kept it: in the settings. It stands in the database now.

use crate::domain::ActId;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gloo_storage::{LocalStorage, Storage as _};

/// The secret key that an earlier version kept for a ledger.
pub fn kept(ledger: &ActId) -> Option<[u8; 32]> {
    let text: String = LocalStorage::get(setting(ledger)).ok()?;
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}

/// Forgets it.
pub fn forget(ledger: &ActId) {
    LocalStorage::delete(setting(ledger));
}

fn setting(ledger: &ActId) -> String {
    format!("banjie.key.{ledger}")
}
