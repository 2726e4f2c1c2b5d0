//! Whether another build has been put in the place of the one that this page comes from.

use std::cell::Cell;
use std::time::Duration;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration};

/// How often a page that stays open asks. The browser itself asks with every start.
const OFTEN: Duration = Duration::from_hours(1);

/// Calls this once another build is ready to be loaded.
pub fn on_another(ready: impl Fn() + 'static) {
    let Some(container) = container() else { return };
    // The first worker of all takes a page over that it has not served.
    let controller = js_sys::Reflect::get(&container, &"controller".into());
    let served = Cell::new(controller.is_ok_and(|controller| controller.is_object()));
    let changed = Closure::<dyn Fn()>::new(move || {
        if served.replace(true) {
            ready();
        }
    });
    container.set_oncontrollerchange(Some(changed.as_ref().unchecked_ref()));
    // As long as the page stands.
    changed.forget();
    leptos::prelude::set_interval(|| spawn_local(look()), OFTEN);
}

/// None where the browser has none, which the declarations do not foresee.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok()?.dyn_into().ok()
}

/// Has the browser look whether there is another build; without a network it finds none.
async fn look() {
    let Some(Ok(asked)) = container().map(|container| container.ready()) else { return };
    let ready: Result<JsValue, JsValue> = JsFuture::from(asked).await;
    let registration =
        ready.ok().and_then(|ready| ready.dyn_into::<ServiceWorkerRegistration>().ok());
    if let Some(Ok(update)) = registration.map(|registration| registration.update()) {
        let _ = JsFuture::from(update).await;
    }
}
