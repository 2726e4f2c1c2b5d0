//! What the browser promises of its storage: whether it keeps it when room runs out, and how much there is.
//! All of it is missing at an address that is not safe (`http://` and a name).

use super::handle::settled;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// Below this many bytes room is short: a large import may not fit any more.
const SHORT: f64 = 64.0 * 1024.0 * 1024.0;

/// The storage of this page.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Room {
    /// Whether the browser keeps it when room runs out; none where it does not say.
    pub persisted: Option<bool>,
    /// The bytes that are used, and those that may be; none where the browser does not say.
    pub used: Option<(f64, f64)>,
    /// Of the used ones, those of the program itself, kept for use without a network.
    pub program: Option<f64>,
}

impl Room {
    /// What the browser says now.
    pub async fn now() -> Self {
        let persisted = asked("persisted").await.and_then(|answer| answer.as_bool());
        let estimate = asked("estimate").await.unwrap_or_default();
        let number = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok()?.as_f64();
        let used = number(&estimate, "usage").zip(number(&estimate, "quota"));
        let details = Reflect::get(&estimate, &"usageDetails".into()).unwrap_or_default();
        Self { persisted, used, program: number(&details, "caches") }
    }

    /// Whether there is little left.
    pub fn is_short(&self) -> bool {
        self.used.is_some_and(|(used, most)| most - used < SHORT)
    }
}

/// Asks the browser to keep what is stored when room runs out. It may ask the person, and may say no.
pub async fn persist() {
    let _ = asked("persist").await;
}

/// Whether the browser answers such a request by itself, as Chromium does, and asks no person.
pub fn asks_nobody() -> bool {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into());
    navigator
        .is_ok_and(|navigator| Reflect::has(&navigator, &"userAgentData".into()).unwrap_or(false))
}

/// Whether the page comes from an address that the browser trusts. Elsewhere it gives no service worker, no
/// lasting storage, no keys that nobody can read, and no folders.
pub fn is_safe() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}

/// What a method of `navigator.storage` answers; none where there is none.
async fn asked(method: &str) -> Option<JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let method: Function = Reflect::get(&storage, &method.into()).ok()?.dyn_into().ok()?;
    settled(method.call0(&storage).ok()?).await.ok()
}
