//! This browser's secret key for a ledger: made here, kept here, in no file.
//!
//! Local settings are not encrypted. Whoever can use this browser can seal as its office; a key that
//! is lost or has been seen is replaced by registering another.

use super::StorageError;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gloo_storage::{LocalStorage, Storage as _};

/// The secret of an Ed25519 key.
pub type Secret = [u8; 32];

/// A new secret from the browser's source of chance. None where it gives no random bytes.
pub fn fresh() -> Option<Secret> {
    let mut secret = [0; 32];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut secret).ok()?;
    Some(secret)
}

/// The secret that is kept for a ledger.
pub fn kept(ledger: &str) -> Option<Secret> {
    let text: String = LocalStorage::get(key(ledger)).ok()?;
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}

/// Keeps a secret for a ledger.
///
/// # Errors
/// The browser keeps no settings: nothing may then be sealed with it.
pub fn keep(ledger: &str, secret: &Secret) -> Result<(), StorageError> {
    LocalStorage::set(key(ledger), URL_SAFE_NO_PAD.encode(secret))
        .map_err(|error| StorageError::Browser(error.to_string()))
}

/// Forgets the secret of a ledger that was removed.
pub fn forget(ledger: &str) {
    LocalStorage::delete(key(ledger));
}

fn key(ledger: &str) -> String {
    format!("banjie.key.{ledger}")
}
