//! A connection to a database: opened, upgraded where it is older, given up when a newer program
//! wants to upgrade it.

use super::factory::factory;
use super::request::{Transaction, after, failure};
use super::upgrade::{VERSION, upgrade};
use crate::engine::store::StoreError;
use js_sys::{Array, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbDatabase, IdbOpenDbRequest, IdbVersionChangeEvent};

/// How long the browser may take to open a database, in milliseconds. Some damage keeps it from ever
/// answering.
const PATIENCE: u32 = 20_000;

/// An open database.
pub(super) struct Connection {
    pub(super) db: IdbDatabase,
    closed: Rc<Cell<bool>>,
    _on_close: Closure<dyn FnMut()>,
}

impl Connection {
    /// Opens a database in this program's layout, making it where there is none.
    pub(super) async fn open(name: &str) -> Result<Self, StoreError> {
        let (factory, name) = factory(name).await.map_err(|error| failure(&error))?;
        let request = factory.open_with_u32(name, VERSION).map_err(|error| failure(&error))?;
        let trouble = Rc::new(RefCell::new(None));
        let upgrading = Rc::new(Cell::new(false));
        let on_upgrade = Closure::once({
            let (trouble, upgrading) = (trouble.clone(), upgrading.clone());
            move |event: IdbVersionChangeEvent| {
                upgrading.set(true);
                if let Some(transaction) = transaction_of(&event) {
                    spawn_local(async move {
                        let done = upgrade(transaction, event.old_version()).await;
                        *trouble.borrow_mut() = done.err();
                    });
                }
            }
        });
        request.set_onupgradeneeded(Some(on_upgrade.as_ref().unchecked_ref()));
        let settled = Promise::new(&mut |resolve, _| {
            request.set_onsuccess(Some(&resolve));
            request.set_onerror(Some(&resolve));
        });
        let waited = Promise::race(&Array::of2(&settled, &after(PATIENCE)));
        let mut event = JsFuture::from(waited).await.map_err(|error| failure(&error))?;
        if event.is_undefined() && upgrading.get() {
            // Carrying a large database over may take longer.
            event = JsFuture::from(settled).await.map_err(|error| failure(&error))?;
        }
        if event.is_undefined() {
            give_up(&request);
            return Err(StoreError::Busy);
        }
        if let Some(trouble) = trouble.take() {
            return Err(trouble);
        }
        match request.error() {
            Ok(Some(error)) => Err(failure(&error)),
            Ok(None) => {
                let db = request.result().map_err(|error| failure(&error))?;
                Ok(Self::new(db.unchecked_into()))
            }
            Err(error) => Err(failure(&error)),
        }
    }

    /// Whether it can no longer be used: a newer program upgrades the database, or the browser has
    /// closed it.
    pub(super) fn is_closed(&self) -> bool {
        self.closed.get()
    }

    fn new(db: IdbDatabase) -> Self {
        let closed = Rc::new(Cell::new(false));
        let on_close = Closure::new({
            let (db, closed) = (db.clone(), closed.clone());
            move || {
                closed.set(true);
                db.close();
            }
        });
        db.set_onversionchange(Some(on_close.as_ref().unchecked_ref()));
        db.set_onclose(Some(on_close.as_ref().unchecked_ref()));
        Self { db, closed, _on_close: on_close }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.db.set_onversionchange(None);
        self.db.set_onclose(None);
        self.db.close();
    }
}

fn transaction_of(event: &IdbVersionChangeEvent) -> Option<Transaction> {
    let request: IdbOpenDbRequest = event.target()?.unchecked_into();
    request.transaction().map(Transaction::begun)
}

/// Closes a database that is opened after nobody waits any more.
fn give_up(request: &IdbOpenDbRequest) {
    let late = request.clone();
    let close = Closure::once_into_js(move || {
        if let Ok(db) = late.result() {
            db.unchecked_into::<IdbDatabase>().close();
        }
    });
    request.set_onsuccess(Some(close.unchecked_ref()));
}
