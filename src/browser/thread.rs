//! One worker, from its start to its end.

use crate::wire::Failure;
use crate::wire::frame::{Frame, build, words};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The one script that starts workers: the Trusted Types of `boot.js` let no other do it.
const SCRIPT: &str = "worker.js";

/// What is heard of a worker.
pub(super) enum Heard {
    /// It says something.
    Said(Frame),
    /// It is of no use any more.
    Failed(Failure),
}

/// A worker; dropped, it ends.
pub(super) struct Thread {
    line: Rc<Line>,
    _heard: Closure<dyn Fn(MessageEvent)>,
    _failed: Closure<dyn Fn(Event)>,
}

/// The way to a worker.
struct Line {
    worker: Worker,
    /// Whether it has said that it comes from the same build.
    is_ready: Cell<bool>,
    /// What is said to it before.
    held: RefCell<Vec<Frame>>,
}

impl Thread {
    /// Starts a program's worker. What is heard of it is heard later, never before this returns.
    pub(super) fn start(program: &str, hear: impl Fn(Heard) + 'static) -> Result<Self, Failure> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        options.set_name(program);
        let broken = |error: JsValue| Failure::Broken(words(&error));
        let worker = Worker::new_with_options(SCRIPT, &options).map_err(broken)?;
        let line = Rc::new(Line { worker, is_ready: Cell::new(false), held: RefCell::default() });
        let hear = Rc::new(hear);
        let (to, listener) = (line.clone(), hear.clone());
        let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            listener(match Frame::from_js(&event.data()) {
                Some(Frame::Hello(other)) if other == build() => match to.open() {
                    Ok(()) => return,
                    Err(words) => Heard::Failed(Failure::Broken(words)),
                },
                Some(Frame::Hello(_)) => Heard::Failed(Failure::OtherBuild),
                Some(Frame::Broken(words)) => Heard::Failed(Failure::Broken(words)),
                Some(frame) => Heard::Said(frame),
                None => return,
            });
        });
        let failed = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            event.prevent_default();
            // An event without words: the script itself was not fetched.
            let words = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
            let words = words.filter(|words| !words.is_empty());
            let words = words.unwrap_or_else(|| format!("{SCRIPT} could not be fetched"));
            hear(Heard::Failed(Failure::Broken(words)));
        });
        line.worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        line.worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        Ok(Self { line, _heard: heard, _failed: failed })
    }

    /// Says something to it, as soon as it listens.
    pub(super) fn say(&self, frame: Frame) -> Result<(), String> {
        if self.line.is_ready.get() {
            self.line.post(&frame)
        } else {
            self.line.held.borrow_mut().push(frame);
            Ok(())
        }
    }
}

impl Line {
    /// It listens: greets it, and says what has been waiting.
    fn open(&self) -> Result<(), String> {
        self.is_ready.set(true);
        self.post(&Frame::Hello(build()))?;
        self.held.take().iter().try_for_each(|frame| self.post(frame))
    }

    fn post(&self, frame: &Frame) -> Result<(), String> {
        let (message, moved) = frame.to_js();
        let posted = self.worker.post_message_with_transfer(&message, &moved);
        posted.map_err(|error| words(&error))
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.line.worker.set_onmessage(None);
        self.line.worker.set_onerror(None);
        self.line.worker.terminate();
    }
}
