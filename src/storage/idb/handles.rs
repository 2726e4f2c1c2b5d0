//! Handles of the folders that a person has picked, and what was written there last, in a database of their own: they
//! are no ledger's content, and only this browser can use them.

use super::factory::factory;
use super::request::{Transaction, done, failure};
use crate::engine::store::StoreError;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::IdbDatabase;

const DATABASE: &str = "banjie-folders";
const VERSION: u32 = 1;
const HANDLES: &str = "handles";

/// The database, open.
pub(crate) struct Handles(IdbDatabase);

impl Handles {
    /// Opens it, making it where there is none.
    pub(crate) async fn open() -> Result<Self, StoreError> {
        let (factory, name) = factory(DATABASE).await.map_err(|error| failure(&error))?;
        let request = factory.open_with_u32(name, VERSION).map_err(|error| failure(&error))?;
        let made = request.clone();
        let on_upgrade = Closure::once(move || {
            if let Ok(db) = made.result() {
                // Where it cannot be made, nothing can be kept or read: that is said then.
                let _ = db.unchecked_into::<IdbDatabase>().create_object_store(HANDLES);
            }
        });
        request.set_onupgradeneeded(Some(on_upgrade.as_ref().unchecked_ref()));
        Ok(Self(done(Ok(request.into())).await?.unchecked_into()))
    }

    /// What was kept under a name.
    pub(crate) async fn get(&self, name: &str) -> Result<Option<JsValue>, StoreError> {
        let reading = Transaction::reading(&self.0, &[HANDLES])?;
        let kept = reading.store(HANDLES)?.get(&name.into()).await?;
        Ok((!kept.is_undefined()).then_some(kept))
    }

    /// Keeps a handle, or anything else that a browser can store.
    pub(crate) async fn put(&self, name: &str, kept: &JsValue) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.0, &[HANDLES])?;
        writing.store(HANDLES)?.put(name, kept)?;
        writing.end().await
    }

    /// Forgets what was kept under a name.
    pub(crate) async fn delete(&self, name: &str) -> Result<(), StoreError> {
        let writing = Transaction::writing(&self.0, &[HANDLES])?;
        writing.store(HANDLES)?.delete(&name.into())?;
        writing.end().await
    }
}

impl Drop for Handles {
    fn drop(&mut self) {
        self.0.close();
    }
}
