//! After a write has failed, this proves that there is room again, before anything else is recorded.
//!
//! If the disk was full, Chromium's `LevelDB` has a torn record at the end of its log and goes on writing behind it. At
//! the next start it takes the log for damaged and deletes all databases of the page, including what was acknowledged.
//! Writing as many bytes as `LevelDB` gathers in memory makes it store them elsewhere and begin a new log.

use super::layout::{SNAPSHOTS, range};
use super::request::{Transaction, failure};
use crate::engine::store::StoreError;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsCast as _;
use web_sys::{Crypto, IdbDatabase};

/// The bytes of a record: larger ones would be kept beside the log.
const RECORD: usize = 50_000;
/// How many: `LevelDB` gathers four megabytes.
const RECORDS: usize = 200;

/// Writes as much as a log holds, and takes it away again.
///
/// # Errors
/// `Full`: there is still no room.
pub(super) async fn proved(db: &IdbDatabase) -> Result<(), StoreError> {
    // The bytes are random, because `LevelDB` compresses what it writes.
    let mut bytes = vec![0; RECORD];
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into());
    crypto
        .and_then(|crypto| {
            crypto.unchecked_into::<Crypto>().get_random_values_with_u8_array(&mut bytes)
        })
        .map_err(|error| failure(&error))?;
    let writing = Transaction::writing(db, &[SNAPSHOTS])?;
    let store = writing.store(SNAPSHOTS)?;
    for n in 0..RECORDS {
        bytes.rotate_right(1);
        store.put(&format!("ballast/{n:03}"), &Uint8Array::from(bytes.as_slice()).into())?;
    }
    writing.end().await?;
    let clearing = Transaction::writing(db, &[SNAPSHOTS])?;
    clearing.store(SNAPSHOTS)?.delete(&range("ballast/", "ballast0")?)?;
    clearing.end().await
}
