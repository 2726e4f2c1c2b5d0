//! Letting others come between, in a page as in a worker.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, WorkerGlobalScope};

/// Lets other work run: messages from other threads, other requests, clicks. It sends itself a message, which comes
/// back at once; a timer would wait four milliseconds.
pub async fn pause() {
    let Ok(channel) = MessageChannel::new() else { return };
    let (near, far) = (channel.port1(), channel.port2());
    let promise = Promise::new(&mut |resolve: Function, _| {
        near.set_onmessage(Some(resolve.unchecked_ref()));
        if far.post_message(&JsValue::NULL).is_err() {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(promise).await;
    near.close();
}

/// Waits so many milliseconds, in a worker.
pub async fn wait(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve: Function, _| {
        let scope = js_sys::global().dyn_into::<WorkerGlobalScope>().ok();
        let asked = scope.map(|scope| {
            scope.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
        });
        if !matches!(asked, Some(Ok(_))) {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(promise).await;
}
