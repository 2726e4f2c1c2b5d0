//! A lock round a write (Web Locks), where the browser has one.
//!
//! The transaction is what keeps two writers apart; the lock lets the second one wait its turn, and know
//! that it waits.

use super::request::after;
use crate::engine::store::StoreError;
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How long a command waits for another tab's, in milliseconds.
const WAIT: u32 = 10_000;
/// After how long a lock is released even of a writer that trapped and drops nothing any more, in milliseconds.
const LONGEST: u32 = 60_000;
/// How long a page that is being left may still hold what the next one wants, in milliseconds.
const LEAVING: u32 = 1_000;

/// The lock, held until this is dropped. Dropping it while it is still waited for gives up the waiting, so that the
/// lock is not granted later.
pub(crate) struct Lock {
    release: Function,
}

impl Lock {
    /// Waits for the lock. Where the browser has none, there is nothing to wait for.
    ///
    /// # Errors
    /// `Busy`: another writer has held it too long.
    pub(in crate::storage) async fn taken(name: &str) -> Result<Self, StoreError> {
        Self::within(name, WAIT, Some(LONGEST)).await
    }

    /// Waits for the lock for as long as another may have it: for what nobody waits for.
    ///
    /// # Errors
    /// `Busy`: several others were before this one.
    pub(crate) async fn in_turn(name: &str) -> Result<Self, StoreError> {
        Self::within(name, LONGEST, Some(LONGEST)).await
    }

    /// Holds a lock for as long as the page lives. False where another page has it.
    pub(crate) async fn for_life(name: &str) -> bool {
        // Dropped, it would be released.
        Self::within(name, LEAVING, None).await.map(std::mem::forget).is_ok()
    }

    /// The names of all locks that pages of this origin hold; none where the browser has no locks.
    pub(crate) async fn names() -> Option<BTreeSet<String>> {
        let locks = manager()?;
        let query: Function = Reflect::get(&locks, &"query".into()).ok()?.dyn_into().ok()?;
        let asked: Promise = query.call0(&locks).ok()?.dyn_into().ok()?;
        let answer = JsFuture::from(asked).await.ok()?;
        let held: Array = Reflect::get(&answer, &"held".into()).ok()?.dyn_into().ok()?;
        let name = |lock: JsValue| Reflect::get(&lock, &"name".into()).ok()?.as_string();
        Some(held.iter().filter_map(name).collect())
    }

    async fn within(name: &str, wait: u32, longest: Option<u32>) -> Result<Self, StoreError> {
        let (released, release) = deferred();
        let lock = Self { release };
        let (given, give) = deferred();
        let held = Rc::new(Cell::new(false));
        let callback = Closure::once_into_js({
            let held = held.clone();
            move |_: JsValue| {
                held.set(true);
                let _ = give.call0(&JsValue::NULL);
                match longest {
                    Some(longest) => Promise::race(&Array::of2(&released, &after(longest))),
                    None => released,
                }
            }
        });
        let Some(asked) = ask(name, callback.unchecked_ref()) else { return Ok(lock) };
        // Refused, for a page that has no origin: it has no other tabs either.
        let refused = JsFuture::from(Promise::race(&Array::of3(&given, &asked, &after(wait))));
        if refused.await.is_err() || held.get() { Ok(lock) } else { Err(StoreError::Busy) }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::NULL);
    }
}

/// What the browser has of locks; none where it has none.
fn manager() -> Option<JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    Reflect::get(&navigator, &"locks".into()).ok()
}

fn ask(name: &str, callback: &Function) -> Option<Promise> {
    let locks = manager()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    request.call2(&locks, &name.into(), callback).ok()?.dyn_into().ok()
}

/// A promise and what resolves it.
fn deferred() -> (Promise, Function) {
    let mut resolver = JsValue::UNDEFINED;
    let promise = Promise::new(&mut |resolve, _| resolver = resolve.into());
    (promise, resolver.unchecked_into())
}
