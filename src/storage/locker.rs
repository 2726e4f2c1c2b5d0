//! Locking and unlocking files: the program for it is fetched when it is first asked for.

use super::{StorageError, thrown};
use crate::locker::LockError;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How an age file begins, armoured or not.
const HEADS: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// Why a file was not locked or unlocked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The file or the passphrase.
    Lock(LockError),
    /// The program could not be fetched, or broke off: too little memory.
    Storage(StorageError),
}

/// Whether a file is one that a passphrase opens.
pub fn is_locked(bytes: &[u8]) -> bool {
    HEADS.iter().any(|head| bytes.starts_with(head))
}

/// Locks bytes under a passphrase.
pub async fn lock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, Failure> {
    call("lock", bytes, passphrase).await
}

/// Unlocks a file.
pub async fn unlock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, Failure> {
    call("unlock", bytes, passphrase).await
}

async fn call(name: &str, bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, Failure> {
    let program = program().await.map_err(|error| Failure::Storage(thrown(&error)))?;
    let out = Reflect::get(&program, &name.into())
        .and_then(JsValue::dyn_into::<Function>)
        .and_then(|call| call.call2(&program, &Uint8Array::from(bytes), &passphrase.into()));
    match out {
        Ok(out) => Ok(Uint8Array::new(&out).to_vec()),
        Err(error) => Err(failure(&error)),
    }
}

/// The program's module; `boot.js` knows where it lies.
async fn program() -> Result<JsValue, JsValue> {
    let load = Reflect::get(&js_sys::global(), &"banjieLocker".into())?;
    let load: Function = load.dyn_into()?;
    let module: Promise = load.call0(&JsValue::UNDEFINED)?.dyn_into()?;
    JsFuture::from(module).await
}

fn failure(error: &JsValue) -> Failure {
    let known = match error.as_string().as_deref() {
        Some("NotAge") => LockError::NotAge,
        Some("NoPassphrase") => LockError::NoPassphrase,
        Some("WrongPassphrase") => LockError::WrongPassphrase,
        Some("Changed") => LockError::Changed,
        Some("TooMuchWork") => LockError::TooMuchWork,
        Some("Failed") => LockError::Failed,
        _ => return Failure::Storage(thrown(error)),
    };
    Failure::Lock(known)
}
