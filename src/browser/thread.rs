//! One worker, from its start to its end.

use super::edition;
use crate::wire::Failure;
use crate::wire::frame::{Frame, build, words};
use js_sys::{Array, Object, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The one script of the served page that starts workers: the Trusted Types of `boot.js` let no other do it.
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
    /// Whether the worker has sent its greeting, which says that it is of the same build.
    is_ready: Cell<bool>,
    /// The messages that wait for this greeting.
    held: RefCell<Vec<Frame>>,
}

impl Thread {
    /// Starts a program's worker. `hear` is called with what the worker says, but never before this function has
    /// returned.
    pub(super) fn start(program: &str, hear: impl Fn(Heard) + 'static) -> Result<Self, Failure> {
        let (worker, early) = match started(program) {
            Some(started) => started,
            None => (begin(program)?, Array::new()),
        };
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
            // An error event without a message means that the script itself could not be fetched.
            let words = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
            let words = words.filter(|words| !words.is_empty());
            let words = words.unwrap_or_else(|| format!("{SCRIPT} could not be fetched"));
            hear(Heard::Failed(Failure::Broken(words)));
        });
        line.worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        line.worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        let says = line.clone();
        // What the worker said before is delivered ahead of its next messages, but only after this function has
        // returned.
        spawn_local(async move {
            for event in early {
                let _ = says.worker.dispatch_event(event.unchecked_ref());
            }
        });
        Ok(Self { line, _heard: heard, _failed: failed })
    }

    /// Whether it has begun to listen.
    pub(super) fn is_ready(&self) -> bool {
        self.line.is_ready.get()
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

/// The worker that `boot.js` has started for a program, and the messages that it has sent since.
fn started(program: &str) -> Option<(Worker, Array)> {
    let all = Reflect::get(&js_sys::global(), &"banjieStarted".into()).ok()?;
    let started = Reflect::get(&all, &program.into()).ok()?.dyn_into::<Object>().ok()?;
    // It is removed from the list, so that a worker that has broken off is not taken a second time.
    Reflect::delete_property(all.unchecked_ref::<Object>(), &program.into()).ok()?;
    let part = |name: &str| Reflect::get(&started, &name.into()).ok();
    Some((part("worker")?.dyn_into().ok()?, part("said")?.dyn_into().ok()?))
}

fn begin(program: &str) -> Result<Worker, Failure> {
    let options = WorkerOptions::new();
    let packed = edition::worker(program);
    options.set_type(if packed.is_some() { WorkerType::Classic } else { WorkerType::Module });
    options.set_name(program);
    let worker = Worker::new_with_options(packed.as_deref().unwrap_or(SCRIPT), &options);
    worker.map_err(|error| Failure::Broken(words(&error)))
}

impl Line {
    /// The worker listens now: sends it the greeting, then the messages that were held back.
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
