//! The part of the page that locks and unlocks files, a program of its own: it is loaded when it is
//! first needed.

#[cfg(target_arch = "wasm32")]
mod exported {
    use banjie::locker::{self, LockError};
    use wasm_bindgen::prelude::wasm_bindgen;

    /// As `locker::lock`; throws the error's name.
    #[wasm_bindgen]
    pub fn lock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, String> {
        locker::lock(bytes, passphrase).map_err(name)
    }

    /// As `locker::unlock`; throws the error's name.
    #[wasm_bindgen]
    pub fn unlock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, String> {
        locker::unlock(bytes, passphrase).map_err(name)
    }

    #[allow(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
    fn name(error: LockError) -> String {
        format!("{error:?}")
    }
}

fn main() {}
