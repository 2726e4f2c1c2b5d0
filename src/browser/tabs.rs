//! Several tabs of one browser: a lock round each write, word to the others after it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::BroadcastChannel;

const NAME: &str = "banjie";

/// Runs `work` while no other tab does (Web Locks).
///
/// Without Web Locks it runs all the same: a transaction is still all or nothing.
pub async fn alone<T>(work: impl Future<Output = T>) -> T {
    let (held, release) = deferred();
    let (on_grant, granted) = deferred();
    let callback = Closure::once_into_js(move |_lock: JsValue| {
        let _ = granted.call0(&JsValue::NULL);
        held
    });
    let asked = ask(callback.unchecked_ref());
    if asked.is_some() {
        let _ = JsFuture::from(on_grant).await;
    }
    let out = work.await;
    let _ = release.call0(&JsValue::NULL);
    out
}

fn ask(callback: &Function) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    request.call2(&locks, &NAME.into(), callback).ok()
}

/// A promise and what resolves it.
fn deferred() -> (Promise, Function) {
    let mut resolver = JsValue::UNDEFINED;
    let promise = Promise::new(&mut |resolve, _reject| resolver = resolve.into());
    (promise, resolver.unchecked_into())
}

thread_local! {
    /// The one channel of this page. A channel does not hear what it says itself; a second one would.
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new(NAME).ok();
}

/// Tells the other tabs that a ledger has changed.
pub fn tell(ledger: &str) {
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            let _ = channel.post_message(&ledger.into());
        }
    });
}

/// Calls back when another tab has changed a ledger, for as long as the page lives.
pub fn listen(changed: impl Fn(String) + 'static) {
    let callback =
        Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
            if let Some(ledger) = event.data().as_string() {
                changed(ledger);
            }
        });
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            channel.set_onmessage(Some(callback.as_ref().unchecked_ref()));
        }
    });
    callback.forget();
}
