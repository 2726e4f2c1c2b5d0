//! Requests and transactions of IndexedDB as futures.
//!
//! A transaction that is dropped before its end is aborted, so that what is given up in the middle
//! leaves nothing behind. Why one failed is read from the transaction itself.

use crate::engine::store::StoreError;
use crate::storage::thrown::Thrown;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

/// How browsers report that the system has no room left: under the name of any other fault. Only in this case is a
/// browser's error recognised by its words, which are those of the operating system.
const FULL: [&str; 4] = ["NO_SPACE", "ENOSPC", "No space left", "disk is full"];

/// What the browser threw, or why a request failed.
pub(super) fn failure(error: &JsValue) -> StoreError {
    let thrown = Thrown::of(error);
    match thrown.name.as_str() {
        // Something stands where nothing may.
        "ConstraintError" => StoreError::Damaged,
        _ if FULL.iter().any(|full| thrown.message.contains(full)) => StoreError::Full,
        _ => thrown.into(),
    }
}

/// Resolves after so many milliseconds, in a window and in a worker.
pub(super) fn after(milliseconds: u32) -> Promise {
    Promise::new(&mut |resolve, _| {
        let global = js_sys::global();
        let set = Reflect::get(&global, &"setTimeout".into()).map(Function::from);
        let _ = set.and_then(|set| set.call2(&global, &resolve, &milliseconds.into()));
    })
}

/// What a request gives.
pub(super) async fn done(request: Result<IdbRequest, JsValue>) -> Result<JsValue, StoreError> {
    let request = request.map_err(|error| failure(&error))?;
    let settled = Promise::new(&mut |resolve, _| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&resolve));
    });
    let event: Event = JsFuture::from(settled).await.map_err(|error| failure(&error))?.into();
    match request.error() {
        Ok(None) => request.result().map_err(|error| failure(&error)),
        Ok(Some(error)) => {
            // The caller decides whether the transaction goes on. If the caller drops it, it is aborted.
            event.prevent_default();
            event.stop_propagation();
            // A request only knows that its transaction was aborted, not why.
            let cause = request.transaction().and_then(|transaction| transaction.error());
            Err(failure(&cause.unwrap_or(error)))
        }
        Err(error) => Err(failure(&error)),
    }
}

/// An open transaction.
pub(super) struct Transaction {
    raw: IdbTransaction,
    ended: Promise,
    over: bool,
}

impl Transaction {
    /// One that reads these stores.
    pub(super) fn reading(db: &IdbDatabase, stores: &[&str]) -> Result<Self, StoreError> {
        Self::of(db, stores, "readonly")
    }

    /// One that alone reads and writes these stores, and has ended only when what it wrote is on the
    /// disk.
    pub(super) fn writing(db: &IdbDatabase, stores: &[&str]) -> Result<Self, StoreError> {
        Self::of(db, stores, "readwrite")
    }

    // Called by name: web-sys counts `durability` among what may still change.
    fn of(db: &IdbDatabase, stores: &[&str], mode: &str) -> Result<Self, StoreError> {
        let stores: Array = stores.iter().copied().map(JsValue::from).collect();
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())
            .and_then(|_| Reflect::get(db, &"transaction".into()))
            .and_then(|begin| Function::from(begin).call3(db, &stores, &mode.into(), &options))
            .map(|raw| Self::begun(raw.unchecked_into()))
            .map_err(|error| failure(&error))
    }

    /// One that the browser began.
    pub(super) fn begun(raw: IdbTransaction) -> Self {
        let ended = Promise::new(&mut |resolve, _| {
            raw.set_oncomplete(Some(&resolve));
            raw.set_onabort(Some(&resolve));
        });
        Self { raw, ended, over: false }
    }

    /// Its database.
    pub(super) fn db(&self) -> IdbDatabase {
        self.raw.db()
    }

    /// One of its stores.
    pub(super) fn store(&self, name: &str) -> Result<Records, StoreError> {
        self.raw.object_store(name).map(Records).map_err(|error| failure(&error))
    }

    /// Waits until it has ended and everything is stored.
    pub(super) async fn end(mut self) -> Result<(), StoreError> {
        let event: Event =
            JsFuture::from(self.ended.clone()).await.map_err(|error| failure(&error))?.into();
        self.over = true;
        if event.type_() == "complete" {
            return Ok(());
        }
        Err(self.raw.error().map_or_else(
            || StoreError::Broken("AbortError: the transaction was aborted".to_owned()),
            |error| failure(&error),
        ))
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if !self.over {
            // It may have ended without anybody waiting for it.
            let _ = self.raw.abort();
        }
    }
}

/// The records of one store, in a transaction.
pub(super) struct Records(IdbObjectStore);

impl Records {
    /// One value; undefined where there is none.
    pub(super) async fn get(&self, key: &JsValue) -> Result<JsValue, StoreError> {
        done(self.0.get(key)).await
    }

    /// One text; none where there is no record or another value.
    pub(super) async fn text(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.get(&key.into()).await?.as_string())
    }

    /// The keys of a range, or of all.
    pub(super) async fn keys(&self, range: &JsValue) -> Result<Vec<JsValue>, StoreError> {
        Ok(Array::from(&done(self.0.get_all_keys_with_key(range)).await?).to_vec())
    }

    /// The keys of a range, one after another from both ends, as far as they can be read: where they
    /// cannot all be had at once.
    pub(super) async fn keys_from_both_ends(&self, range: &JsValue) -> Vec<JsValue> {
        let mut keys = self.walk(range, "next").await;
        let mut backwards = self.walk(range, "prev").await;
        backwards.retain(|key| !keys.contains(key));
        keys.extend(backwards.into_iter().rev());
        keys
    }

    /// The keys in one direction, up to the first that cannot be read.
    async fn walk(&self, range: &JsValue, direction: &str) -> Vec<JsValue> {
        let method = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).map(Function::from);
        let request = method(&self.0, "openKeyCursor")
            .and_then(|open| open.call2(&self.0, range, &direction.into()))
            .map(IdbRequest::unchecked_from_js);
        let mut keys = Vec::new();
        let Ok(request) = request else { return keys };
        while let Ok(cursor) = done(Ok(request.clone())).await
            && let Ok(key) = Reflect::get(&cursor, &"key".into())
        {
            keys.push(key);
            if method(&cursor, "continue").and_then(|next| next.call0(&cursor)).is_err() {
                break;
            }
        }
        keys
    }

    /// The values of a range, or of all.
    pub(super) async fn values(&self, range: &JsValue) -> Result<Vec<JsValue>, StoreError> {
        Ok(Array::from(&done(self.0.get_all_with_key(range)).await?).to_vec())
    }

    /// The value of an index.
    pub(super) async fn by(&self, index: &str, key: &str) -> Result<JsValue, StoreError> {
        let index = self.0.index(index).map_err(|error| failure(&error))?;
        done(index.get(&key.into())).await
    }

    /// The keys of the records that an index has in a range.
    pub(super) async fn keys_by(
        &self,
        index: &str,
        range: &JsValue,
    ) -> Result<Vec<JsValue>, StoreError> {
        let index = self.0.index(index).map_err(|error| failure(&error))?;
        Ok(Array::from(&done(index.get_all_keys_with_key(range)).await?).to_vec())
    }

    /// Writes a record. That it failed is said by the transaction's end.
    pub(super) fn put(&self, key: &str, value: &JsValue) -> Result<(), StoreError> {
        self.0.put_with_key(value, &key.into()).map(|_| ()).map_err(|error| failure(&error))
    }

    /// Adds a record under a key that must be free: otherwise the transaction fails.
    pub(super) fn add(&self, key: &str, value: &JsValue) -> Result<(), StoreError> {
        self.0.add_with_key(value, &key.into()).map(|_| ()).map_err(|error| failure(&error))
    }

    /// The same, and waits until it is added.
    pub(super) async fn added(&self, key: &str, value: &JsValue) -> Result<(), StoreError> {
        done(self.0.add_with_key(value, &key.into())).await.map(|_| ())
    }

    /// Writes a record under the next number.
    pub(super) async fn append(&self, value: &JsValue) -> Result<f64, StoreError> {
        Ok(done(self.0.add(value)).await?.as_f64().unwrap_or_default())
    }

    /// Removes a record, or a range of them.
    pub(super) fn delete(&self, key: &JsValue) -> Result<(), StoreError> {
        self.0.delete(key).map(|_| ()).map_err(|error| failure(&error))
    }
}
