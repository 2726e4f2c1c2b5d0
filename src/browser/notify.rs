//! Notifications of the browser, where it has them. The bindings are called by name.

use super::edition::is_packed;
use super::handle::settled;
use crate::engine::store::StoreError;
use crate::storage::idb::{Handles, Lock};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};

/// Whether the browser shows notifications of this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// It has none.
    Missing,
    /// A person has not been asked yet.
    NotAsked,
    /// They are refused, by a person or because the address is not safe.
    Denied,
    /// They are shown.
    Granted,
}

fn constructor() -> Option<Function> {
    Reflect::get(&js_sys::global(), &"Notification".into()).ok()?.dyn_into().ok()
}

/// What the browser says now.
pub fn permission() -> Permission {
    let Some(constructor) = constructor() else { return Permission::Missing };
    let said = Reflect::get(&constructor, &"permission".into()).ok();
    match said.and_then(|said| said.as_string()).as_deref() {
        Some("granted") => Permission::Granted,
        Some("denied") => Permission::Denied,
        _ => Permission::NotAsked,
    }
}

/// Asks the person, where that has not been done yet; to be called upon a click.
pub async fn ask() -> Permission {
    if permission() == Permission::NotAsked
        && let Some(constructor) = constructor()
        && let Ok(ask) = Reflect::get(&constructor, &"requestPermission".into())
        && let Ok(ask) = ask.dyn_into::<Function>()
        && let Ok(asked) = ask.call0(&constructor)
    {
        // The answer is read from where it stands.
        let _ = settled(asked).await;
    }
    permission()
}

/// Keeps other tabs from showing the same notification of a ledger, until it is dropped. None if other tabs held this
/// lock for too long.
pub async fn alone(ledger: &str) -> Option<Alone> {
    let lock = Lock::in_turn(&format!("banjie.notify.{ledger}")).await.ok()?;
    Some(Alone { ledger: ledger.to_owned(), _lock: lock })
}

/// The lock of one tab.
pub struct Alone {
    ledger: String,
    _lock: Lock,
}

impl Alone {
    /// Whether nothing was shown of the ledger on a day yet; notes that something is shown now. The note stands in a
    /// database, because a change of localStorage may reach another tab later than this lock does. Where it cannot be
    /// kept, nothing is known to have been shown.
    pub async fn is_first(&self, day: &str) -> bool {
        if is_packed() {
            return true;
        }
        let Ok(kept) = Handles::open().await else { return true };
        let noted = kept.get(&note(&self.ledger)).await.ok().flatten();
        if noted.and_then(|noted| noted.as_string()).as_deref() == Some(day) {
            return false;
        }
        let _ = kept.put(&note(&self.ledger), &day.into()).await;
        true
    }
}

/// The key of the note about the day on which something was shown of a ledger.
fn note(ledger: &str) -> String {
    format!("notified/{ledger}")
}

/// Forgets on which day something was shown of a ledger.
pub async fn forget(ledger: &str) -> Result<(), StoreError> {
    if is_packed() {
        return Ok(());
    }
    Handles::open().await?.delete(&note(ledger)).await
}

/// Shows a notification; a later one of the same tag takes its place without a sound. A click on it brings the page to
/// the front and calls back. Does nothing where the browser shows none.
pub fn show(title: &str, body: &str, tag: &str, clicked: impl Fn() + 'static) {
    let Some(constructor) = constructor() else { return };
    let options = Object::new();
    for (name, value) in [("body", body), ("tag", tag)] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    // Some browsers have the constructor and throw.
    let Ok(shown) = Reflect::construct(&constructor, &Array::of2(&title.into(), &options)) else {
        return;
    };
    let click = Closure::<dyn Fn(JsValue)>::new({
        let shown = shown.clone();
        move |_| {
            if let Some(window) = web_sys::window() {
                let _ = window.focus();
            }
            clicked();
            let close =
                Reflect::get(&shown, &"close".into()).and_then(JsValue::dyn_into::<Function>);
            let _ = close.and_then(|close| close.call0(&shown));
        }
    });
    let _ = Reflect::set(&shown, &"onclick".into(), &click.into_js_value());
}
