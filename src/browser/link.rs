//! The page's side of the link to one of its other programs.
//!
//! The first request starts the program in a worker. Where it breaks off or is ended, all that was
//! asked of it fails, and the next request starts it anew.

use super::thread::{Heard, Thread};
use crate::wire::frame::Frame;
use crate::wire::parcel::Packed;
use crate::wire::{Failure, Parcel, Speech};
use futures_channel::oneshot;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// How often a program is asked in vain whether it still listens before it is called silent.
const SILENT: u32 = 4;

/// What hears something, perhaps more than once.
type Listener<T> = Rc<dyn Fn(T)>;
/// What becomes of a request.
type Answered<S> = Result<Parcel<<S as Speech>::Answer>, Failure>;

/// The link to a program. Its copies are the same link.
pub struct Link<S: Speech>(Rc<Inner<S>>);

struct Inner<S: Speech> {
    thread: RefCell<Option<Thread>>,
    asked: RefCell<BTreeMap<u32, Asked<S>>>,
    /// The number of the last request.
    last: Cell<u32>,
    listener: RefCell<Option<Listener<S::News>>>,
    idle: Option<Duration>,
    watcher: RefCell<Option<Listener<Sign>>>,
    /// How often it has been asked whether it still listens since it was last heard of.
    pings: Cell<u32>,
}

/// A request that waits for its answer.
struct Asked<S: Speech> {
    answer: oneshot::Sender<Answered<S>>,
    progress: Option<Listener<S::Progress>>,
}

/// What is noticed of a program, whether or not a request is under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// Something has been asked of it, and it has not even said that it still listens.
    Silent,
    /// It is heard of again.
    Heard,
    /// It could not be started, or has broken off.
    Failed(Failure),
}

/// A request under way: a future of its answer. If it is dropped before the answer, the request is stopped.
#[must_use = "a request that nobody waits for is stopped"]
pub struct Call<S: Speech> {
    answer: oneshot::Receiver<Answered<S>>,
    stop: Stop<S>,
}

/// Stops a request. The program learns that its answer is no longer wanted and answers with what it has, as soon as it
/// looks. A program that does not look can only be ended: [`Link::end`].
pub struct Stop<S: Speech> {
    link: Link<S>,
    id: u32,
}

impl<S: Speech> Link<S> {
    /// Makes a link. The program is started by the first request, and ended once it has been idle for `idle`.
    pub fn new(idle: Option<Duration>) -> Self {
        Self(Rc::new(Inner {
            thread: RefCell::default(),
            asked: RefCell::default(),
            last: Cell::default(),
            listener: RefCell::default(),
            idle,
            watcher: RefCell::default(),
            pings: Cell::default(),
        }))
    }

    /// Asks for something.
    pub fn ask(&self, request: impl Into<Parcel<S::Request>>) -> Call<S> {
        self.begin(&request.into(), None)
    }

    /// Asks for something, and hears how far it has come.
    pub fn ask_and_hear(
        &self,
        request: impl Into<Parcel<S::Request>>,
        progress: impl Fn(S::Progress) + 'static,
    ) -> Call<S> {
        self.begin(&request.into(), Some(Rc::new(progress)))
    }

    /// Hears what the program says unasked, from now on and by this listener alone.
    pub fn listen(&self, listener: impl Fn(S::News) + 'static) {
        self.0.listener.replace(Some(Rc::new(listener)));
    }

    /// Asks the program at this interval whether it still listens, as long as a request is under way, and calls
    /// `watcher` with what is noticed. The last watcher replaces earlier ones.
    pub fn watch(&self, often: Duration, watcher: impl Fn(Sign) + 'static) {
        self.0.watcher.replace(Some(Rc::new(watcher)));
        let link = Rc::downgrade(&self.0);
        let ping = move || {
            if let Some(inner) = link.upgrade() {
                Self(inner).ping();
            }
        };
        leptos::prelude::set_interval(ping, often);
    }

    /// Silence is measured in unanswered pings and not in time, because a computer that has slept has not heard
    /// anything meanwhile.
    fn ping(&self) {
        let asks = !self.0.asked.borrow().is_empty();
        let said = match self.0.thread.borrow().as_ref() {
            Some(thread) if asks && thread.is_ready() => thread.say(Frame::Ping).is_ok(),
            _ => false,
        };
        if !said {
            return;
        }
        let pings = self.0.pings.get();
        self.0.pings.set(pings.saturating_add(1));
        if pings == SILENT {
            self.notice(Sign::Silent);
        }
    }

    fn notice(&self, sign: Sign) {
        let watcher = self.0.watcher.borrow().clone();
        if let Some(watcher) = watcher {
            watcher(sign);
        }
    }

    /// Ends the program: whatever it was asked for fails as ended.
    pub fn end(&self) {
        self.fail(&Failure::Ended);
    }

    fn begin(
        &self,
        request: &Parcel<S::Request>,
        progress: Option<Listener<S::Progress>>,
    ) -> Call<S> {
        let id = self.0.last.get().wrapping_add(1);
        self.0.last.set(id);
        let (sender, answer) = oneshot::channel();
        self.0.asked.borrow_mut().insert(id, Asked { answer: sender, progress });
        let packed = Packed::pack(request).map_err(Failure::Broken);
        if let Err(failure) = packed.and_then(|packed| self.say(Frame::Request(id, packed))) {
            self.settle(id, Err(failure));
        }
        Call { answer, stop: Stop { link: self.clone(), id } }
    }

    /// Says something to the program, which is started for it where it does not run.
    fn say(&self, frame: Frame) -> Result<(), Failure> {
        let mut thread = self.0.thread.borrow_mut();
        let thread = match &mut *thread {
            Some(thread) => thread,
            none => {
                // The running program must not keep its own link alive.
                let link = Rc::downgrade(&self.0);
                let hear = move |heard| {
                    if let Some(inner) = link.upgrade() {
                        Self(inner).hear(heard);
                    }
                };
                none.insert(Thread::start(S::PROGRAM, hear)?)
            }
        };
        thread.say(frame).map_err(Failure::Broken)
    }

    fn hear(&self, heard: Heard) {
        if self.0.pings.replace(0) > SILENT {
            self.notice(Sign::Heard);
        }
        match heard {
            Heard::Failed(failure) => {
                self.fail(&failure);
                self.notice(Sign::Failed(failure));
            }
            Heard::Said(Frame::Answer(id, packed)) => {
                self.settle(id, packed.unpack().map_err(Failure::Broken));
                self.end_when_idle();
            }
            Heard::Said(Frame::Progress(id, packed)) => {
                let asked = self.0.asked.borrow();
                let progress = asked.get(&id).and_then(|asked| asked.progress.clone());
                drop(asked);
                if let (Some(progress), Ok(parcel)) = (progress, packed.unpack()) {
                    progress(parcel.said);
                }
            }
            Heard::Said(Frame::News(packed)) => {
                let listener = self.0.listener.borrow().clone();
                if let (Some(listener), Ok(parcel)) = (listener, packed.unpack()) {
                    listener(parcel.said);
                }
            }
            Heard::Said(_) => {}
        }
    }

    fn settle(&self, id: u32, answer: Answered<S>) {
        let asked = self.0.asked.borrow_mut().remove(&id);
        if let Some(asked) = asked {
            // The future may have been dropped, so nobody may be waiting.
            let _ = asked.answer.send(answer);
        }
    }

    fn fail(&self, failure: &Failure) {
        self.0.thread.take();
        for (_, asked) in self.0.asked.take() {
            let _ = asked.answer.send(Err(failure.clone()));
        }
    }

    /// A program never gives memory back that it once needed. So it is ended when it has been idle for long.
    fn end_when_idle(&self) {
        let Some(idle) = self.0.idle else { return };
        let (link, last) = (Rc::downgrade(&self.0), self.0.last.get());
        leptos::prelude::set_timeout(
            move || {
                let idle = link
                    .upgrade()
                    .filter(|inner| inner.last.get() == last && inner.asked.borrow().is_empty());
                if let Some(inner) = idle {
                    inner.thread.take();
                }
            },
            idle,
        );
    }
}

impl<S: Speech> Clone for Link<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: Speech> Call<S> {
    /// What stops it.
    pub fn stop(&self) -> Stop<S> {
        self.stop.clone()
    }
}

impl<S: Speech> Future for Call<S> {
    type Output = Answered<S>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(Pin::new(&mut self.answer).poll(context));
        Poll::Ready(answer.unwrap_or(Err(Failure::Ended)))
    }
}

impl<S: Speech> Drop for Call<S> {
    fn drop(&mut self) {
        self.stop.stop();
        self.stop.link.0.asked.borrow_mut().remove(&self.stop.id);
    }
}

impl<S: Speech> Stop<S> {
    /// Stops the request, if it is under way.
    pub fn stop(&self) {
        let inner = &self.link.0;
        let is_under_way = inner.asked.borrow().contains_key(&self.id);
        if let Some(thread) = inner.thread.borrow().as_ref().filter(|_| is_under_way) {
            // If the message cannot be sent, the program has ended already.
            let _ = thread.say(Frame::Stop(self.id));
        }
    }
}

impl<S: Speech> Clone for Stop<S> {
    fn clone(&self) -> Self {
        Self { link: self.link.clone(), id: self.id }
    }
}
