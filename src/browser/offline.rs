//! Use without a network: the service worker (`src/web/sw.js`) as the page hears it. It says which build is kept
//! in this browser, which newer one waits for a person to agree, and which could not be kept.

use super::edition::is_packed;
use crate::wire::frame;
use js_sys::{Array, Reflect};
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration};

/// How often a page that stays open asks for a newer build. The browser itself asks with every start.
const OFTEN: Duration = Duration::from_hours(1);

/// What the service worker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// This build is kept whole, and serves.
    Kept(String),
    /// This newer build is kept whole, and waits.
    Waiting(String),
    /// A newer build could not be kept: the file, and why.
    Refused(String),
}

/// Calls back with whatever the service worker says, for as long as the page lives. False where this browser, or
/// an address without https, has no service workers.
pub fn listen(hear: impl Fn(Heard) + 'static) -> bool {
    let Some(container) = container() else { return false };
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(said) = understood(&event.data()) {
            hear(said);
        }
    });
    container.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    leptos::prelude::set_interval(look, OFTEN);
    ask(&container, |registration| {
        tell(registration.active(), "kept");
        tell(registration.waiting(), "waiting");
    });
    true
}

/// Has the browser look whether there is another build; without a network it finds none.
fn look() {
    if let Some(container) = container() {
        ask(&container, |registration| {
            // If this look fails, the next one comes in an hour.
            let _ = registration.update();
        });
    }
}

/// Whether that build is the one that this page was loaded from.
pub fn is_own(build: &str) -> bool {
    build == frame::build()
}

/// Lets the build that waits take over. It then says that it is kept.
pub fn take_over() {
    if let Some(container) = container() {
        ask(&container, |registration| tell(registration.waiting(), "take over"));
    }
}

fn container() -> Option<ServiceWorkerContainer> {
    // A page from a disk has no server whose files could be kept.
    let navigator = web_sys::window().filter(|_| !is_packed())?.navigator();
    // The bindings take it for granted.
    let has = Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    has.then(|| navigator.service_worker())
}

/// Does something with what is registered for this page, if anything is.
fn ask(
    container: &ServiceWorkerContainer,
    what: impl FnOnce(&ServiceWorkerRegistration) + 'static,
) {
    let found = Closure::once(move |registration: JsValue| {
        if let Some(registration) = registration.dyn_ref() {
            what(registration);
        }
    });
    let _ = container.get_registration().then(&found);
    found.forget();
}

fn tell(worker: Option<ServiceWorker>, word: &str) {
    if let Some(worker) = worker {
        let _ = worker.post_message(&word.into());
    }
}

fn understood(said: &JsValue) -> Option<Heard> {
    let said: &Array = said.dyn_ref()?;
    let what = said.get(1).as_string()?;
    match said.get(0).as_string()?.as_str() {
        "kept" => Some(Heard::Kept(what)),
        "waiting" => Some(Heard::Waiting(what)),
        "refused" => Some(Heard::Refused(what)),
        _ => None,
    }
}
