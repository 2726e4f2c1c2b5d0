//! The page's second program (`src/bin/helper.rs`): it reads and writes spreadsheets, and locks and
//! unlocks files, in a worker. It is fetched when it is first asked for; `boot.js` knows where it lies.

use super::words;
use crate::domain::Date;
use crate::locker::LockError;
use crate::sheet::Table;
use crate::sheet::out::Sheet;
use crate::sheet::read::SheetError;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Why the helper gave nothing. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure<E> {
    /// What it was given cannot be used.
    Refused(E),
    /// A person stopped it.
    Stopped,
    /// It could not be fetched, or broke off, perhaps for want of memory: in the browser's words.
    Broken(String),
}

impl Failure<String> {
    /// With the error that the helper named; words that name none are as good as breaking off.
    fn named<E>(self, error: impl Fn(&str) -> Option<E>) -> Failure<E> {
        match self {
            Self::Refused(text) => error(&text).map_or(Failure::Broken(text), Failure::Refused),
            Self::Stopped => Failure::Stopped,
            Self::Broken(text) => Failure::Broken(text),
        }
    }
}

/// Locks bytes under a passphrase.
pub async fn lock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, Failure<LockError>> {
    let args = [Uint8Array::from(bytes).into(), passphrase.into()];
    call("lock", args).await.map_err(|failure| failure.named(lock_error))
}

/// Unlocks a file.
pub async fn unlock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, Failure<LockError>> {
    let args = [Uint8Array::from(bytes).into(), passphrase.into()];
    call("unlock", args).await.map_err(|failure| failure.named(lock_error))
}

/// Reads a spreadsheet: its sheets.
pub async fn read_sheet(bytes: &[u8]) -> Result<Vec<Table>, Failure<SheetError>> {
    read("read_sheet", Uint8Array::from(bytes).into()).await
}

/// Reads what was pasted from a spreadsheet.
pub async fn read_pasted(text: &str) -> Result<Table, Failure<SheetError>> {
    read("read_pasted", text.into()).await
}

/// Writes a workbook that says it was made on this day.
pub async fn write_workbook(sheets: &[Sheet], made: Date) -> Result<Vec<u8>, Failure<Infallible>> {
    let order = serde_json::to_vec(&(sheets, made));
    let order = order.map_err(|error| Failure::Broken(error.to_string()))?;
    let args = [Uint8Array::from(order.as_slice()).into()];
    call("write_workbook", args).await.map_err(|failure| failure.named(|_| None))
}

/// Ends the helper: whatever it was asked for fails as stopped. The next call starts it anew.
pub fn stop() {
    // Where it cannot be asked there is nothing to stop.
    let _ = ask("stop", &Array::new());
}

async fn read<T: DeserializeOwned>(name: &str, what: JsValue) -> Result<T, Failure<SheetError>> {
    let error = |text: &str| serde_json::from_str(text).ok();
    let json = call(name, [what]).await.map_err(|failure| failure.named(error))?;
    serde_json::from_slice(&json).map_err(|error| Failure::Broken(error.to_string()))
}

async fn call<const N: usize>(name: &str, args: [JsValue; N]) -> Result<Vec<u8>, Failure<String>> {
    let answer = async { JsFuture::from(ask(name, &Array::from_iter(args))?).await };
    match answer.await {
        Ok(out) => Ok(Uint8Array::new(&out).to_vec()),
        // What is no string was thrown by the browser.
        Err(error) => Err(match error.as_string() {
            Some(text) if text == "stopped" => Failure::Stopped,
            Some(text) => Failure::Refused(text),
            None => Failure::Broken(words(&error)),
        }),
    }
}

/// Asks by the one function that `boot.js` gives for it; `stop` promises nothing.
fn ask(name: &str, args: &Array) -> Result<Promise, JsValue> {
    let helper: Function = Reflect::get(&js_sys::global(), &"banjieHelper".into())?.dyn_into()?;
    helper.call2(&JsValue::UNDEFINED, &name.into(), args)?.dyn_into()
}

fn lock_error(name: &str) -> Option<LockError> {
    Some(match name {
        "NotAge" => LockError::NotAge,
        "NoPassphrase" => LockError::NoPassphrase,
        "WrongPassphrase" => LockError::WrongPassphrase,
        "Changed" => LockError::Changed,
        "TooMuchWork" => LockError::TooMuchWork,
        "Failed" => LockError::Failed,
        _ => return None,
    })
}
