//! The worker's side: a program that answers what it is asked, several requests at a time.

use super::Speech;
use super::frame::{Frame, build};
use super::parcel::{Packed, Parcel};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Where the answer to one request goes. It reports progress, and knows whether the answer is still
/// wanted.
#[derive(Debug)]
pub struct Port<S> {
    id: u32,
    stopped: Rc<Cell<bool>>,
    speech: PhantomData<S>,
}

impl<S> Clone for Port<S> {
    fn clone(&self) -> Self {
        Self { id: self.id, stopped: self.stopped.clone(), speech: PhantomData }
    }
}

impl<S: Speech> Port<S> {
    /// Says how far the request has come.
    pub fn tell(&self, progress: S::Progress) {
        say(|| Ok(Frame::Progress(self.id, Packed::pack(&progress.into())?)));
    }

    /// Whether the page no longer wants an answer. The page's message is read only while this thread
    /// waits.
    pub fn is_stopped(&self) -> bool {
        self.stopped.get()
    }

    /// Lets other requests run. None if the page no longer wants an answer.
    pub async fn pause(&self) -> Option<()> {
        super::pause().await;
        (!self.is_stopped()).then_some(())
    }
}

/// Says something unasked.
pub fn announce<S: Speech>(news: S::News) {
    say(|| Ok(Frame::News(Packed::pack(&news.into())?)));
}

/// Begins to answer requests and returns at once. Each request is taken up when it arrives; while its
/// handler awaits, others are taken up.
pub fn serve<S, H, F>(handler: H)
where
    S: Speech,
    H: Fn(Parcel<S::Request>, Port<S>) -> F + 'static,
    F: Future<Output = Parcel<S::Answer>> + 'static,
{
    std::panic::set_hook(Box::new(|panic| {
        say(|| Ok(Frame::Broken(panic.to_string())));
        console_error_panic_hook::hook(panic);
    }));
    let is_same = Cell::new(false);
    let asked: Rc<RefCell<BTreeMap<u32, Rc<Cell<bool>>>>> = Rc::default();
    let hear = move |event: MessageEvent| match Frame::from_js(&event.data()) {
        Some(Frame::Hello(page)) => is_same.set(page == build()),
        Some(Frame::Request(id, packed)) if is_same.get() => match packed.unpack() {
            Ok(request) => {
                let stopped = Rc::new(Cell::new(false));
                asked.borrow_mut().insert(id, stopped.clone());
                let answer = handler(request, Port { id, stopped, speech: PhantomData });
                let asked = asked.clone();
                spawn_local(async move {
                    let answer = answer.await;
                    asked.borrow_mut().remove(&id);
                    say(|| Ok(Frame::Answer(id, Packed::pack(&answer)?)));
                });
            }
            Err(error) => say(|| Ok(Frame::Broken(error))),
        },
        Some(Frame::Ping) => say(|| Ok(Frame::Pong)),
        Some(Frame::Stop(id)) => {
            if let Some(stopped) = asked.borrow().get(&id) {
                stopped.set(true);
            }
        }
        _ => {}
    };
    let hear = Closure::<dyn Fn(MessageEvent)>::new(hear);
    if let Some(scope) = scope() {
        scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        // The listener is kept as long as the thread lives.
        hear.forget();
    }
    say(|| Ok(Frame::Hello(build())));
}

fn scope() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}

/// Sends to the page. If something cannot be sent, an error is sent instead, so that nobody waits in
/// vain.
fn say(frame: impl FnOnce() -> Result<Frame, String>) {
    let Some(scope) = scope() else { return };
    let post = |frame: &Frame| {
        let (message, moved) = frame.to_js();
        scope.post_message_with_transfer(&message, &moved)
    };
    let sent = frame().map_err(|error| JsValue::from_str(&error)).and_then(|frame| post(&frame));
    if let Err(error) = sent {
        let _ = post(&Frame::Broken(super::frame::words(&error)));
    }
}
