//! The page's side of the engine: queries that stay live, and commands.
//!
//! A live query keeps its last answer until a newer one is there, so that nothing flickers. What has to
//! be asked again is asked together, and the answers are shown together: a page shows one revision.

use crate::browser::engine::{EngineLink, Sign};
use crate::browser::rescue;
use crate::domain::{ActId, Date};
use crate::engine::command::{Command, Done, Order};
use crate::engine::speech::{Place, Request, Response};
use crate::engine::store::Head;
use crate::engine::{Answers, By, Change, Progress, Query, Question, Refusal, Reply};
use crate::wire::Failure;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use web_sys::{Blob, FileSystemDirectoryHandle};

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum NoAnswer {
    /// The engine refused the command.
    Refused(#[from] Refusal),
    /// The engine is of another build than the page.
    OtherBuild,
    /// The engine broke off or could not be started: in its own words.
    Broken(String),
}

/// The progress of a long command, and whether a person has stopped it.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    /// How far it is; none while none runs.
    pub progress: RwSignal<Option<Progress>>,
    /// Whether it has been stopped.
    pub stopped: RwSignal<bool>,
}

impl Watch {
    /// Of a command that has not begun.
    pub fn new() -> Self {
        Self { progress: RwSignal::new(None), stopped: RwSignal::new(false) }
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}

impl From<Failure> for NoAnswer {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::OtherBuild => Self::OtherBuild,
            Failure::Broken(text) => Self::Broken(text),
            Failure::Ended => Self::Broken(String::new()),
        }
    }
}

/// Sends a request with the files that it is about. If the page that watches it has been left, nobody waits for the
/// answer.
async fn send(
    engine: &EngineLink,
    request: Request,
    files: &[Blob],
    watch: Option<Watch>,
) -> Result<(Response, Option<Blob>), NoAnswer> {
    let goes_on = move |at| {
        let Some(watch) = watch else { return true };
        let _ = watch.progress.try_set(Some(at));
        watch.stopped.try_get_untracked() == Some(false)
    };
    let answer = engine.ask(request, files, goes_on).await.map_err(NoAnswer::from);
    // Without its engine the page cannot show anything that is true.
    if let Err(NoAnswer::Broken(words)) = &answer {
        rescue::show(words);
    }
    answer
}

/// What is told after each command.
type Stored = dyn Fn(Option<(ActId, Head)>, &Change);

/// The engine, as the page sees it.
#[derive(Clone, Copy)]
pub struct Client {
    shared: StoredValue<Rc<Shared>, LocalStorage>,
    silent: RwSignal<bool>,
    outdated: RwSignal<bool>,
}

struct Shared {
    engine: EngineLink,
    day: Box<dyn Fn() -> Date>,
    stored: Box<Stored>,
    live: RefCell<BTreeMap<u64, Live>>,
    next: Cell<u64>,
    asking: Cell<bool>,
}

struct Live {
    question: Option<Question>,
    /// Whether it has to be asked again.
    stale: bool,
    show: Rc<dyn Fn(Option<Reply>)>,
}

impl Client {
    /// A client of an engine. `day` is the day for which everything is shown; `stored` is told after
    /// each command what the store holds now and what has changed.
    pub fn new(
        engine: EngineLink,
        day: impl Fn() -> Date + 'static,
        stored: impl Fn(Option<(ActId, Head)>, &Change) + 'static,
    ) -> Self {
        let (silent, outdated) = (RwSignal::new(false), RwSignal::new(false));
        engine.watch(move |sign| match sign {
            Sign::Silent => silent.set(true),
            Sign::Heard => silent.set(false),
            Sign::Failed(Failure::OtherBuild) => outdated.set(true),
            // The rescue page is shown even if no request is under way: what the engine held, such as a list that is
            // being settled, is gone.
            Sign::Failed(Failure::Broken(words)) => rescue::show(&words),
            Sign::Failed(Failure::Ended) => {}
        });
        let shared = Shared {
            engine,
            day: Box::new(day),
            stored: Box::new(stored),
            live: RefCell::default(),
            next: Cell::new(0),
            asking: Cell::new(false),
        };
        Self { shared: StoredValue::new_local(Rc::new(shared)), silent, outdated }
    }

    /// Whether the engine has not been heard of for long although a request is under way. If the person chooses to
    /// wait, this is set back to false.
    pub fn silent(self) -> RwSignal<bool> {
        self.silent
    }

    /// Whether the engine is of another build than this page.
    #[track_caller]
    pub fn is_outdated(self) -> bool {
        self.outdated.get()
    }

    fn shared(self) -> Rc<Shared> {
        self.shared.get_value()
    }

    /// A query that is asked anew whenever what it asks, the day or the ledger changes; it ends with the
    /// component that asked. None before the first answer, and while there is nothing to ask.
    pub fn ask<Q>(
        self,
        query: impl Fn() -> Option<Q> + Send + Sync + 'static,
    ) -> Signal<Option<Arc<Q::Answer>>>
    where
        Q: Query + PartialEq + Clone + Send + Sync + 'static,
        Q::Answer: Send + Sync + 'static,
    {
        let shown = RwSignal::new(None::<Arc<Q::Answer>>);
        let shared = self.shared();
        let id = shared.next.replace(shared.next.get() + 1);
        let show = move |reply: Option<Reply>| {
            // The component may be gone meanwhile.
            let _ = shown.try_set(reply.and_then(Q::of).map(Arc::new));
        };
        let live = Live { question: None, stale: false, show: Rc::new(show) };
        shared.live.borrow_mut().insert(id, live);
        let asked = Memo::new(move |_| query());
        Effect::new(move |_| {
            let question = asked.get().map(Into::into);
            self.shared().turn(id, question);
        });
        on_cleanup(move || {
            if let Some(shared) = self.shared.try_get_value() {
                shared.live.borrow_mut().remove(&id);
            }
        });
        shown.into()
    }

    /// Asks one query once. It waits for its answer while the ledger is still being read.
    pub async fn once<Q: Query>(self, query: Q) -> Result<Option<Q::Answer>, NoAnswer> {
        Ok(self.once_at(query).await?.1)
    }

    /// The same, with the revision and the day of the answer. Answers that are asked for in several parts belong
    /// together only if both are the same.
    pub async fn once_at<Q: Query>(
        self,
        query: Q,
    ) -> Result<((u64, Date), Option<Q::Answer>), NoAnswer> {
        let shared = self.shared();
        let request = Request::AskHeld((shared.day)(), query.into());
        let (Response::Answers(mut answers), _) = send(&shared.engine, request, &[], None).await?
        else {
            return Err(NoAnswer::Broken(String::new()));
        };
        let answer = answers.replies.pop().flatten().and_then(Q::of);
        Ok(((answers.revision, answers.as_of), answer))
    }

    /// Runs a command. What it changed is shown when this returns.
    pub async fn run<C: Order>(
        self,
        by: By,
        command: C,
        watch: Option<Watch>,
    ) -> Result<C::Done, NoAnswer> {
        Ok(self.run_with(by, command, &[], watch).await?.0)
    }

    /// Runs a command that is about files, or makes one.
    pub async fn run_with<C: Order>(
        self,
        by: By,
        command: C,
        files: &[Blob],
        watch: Option<Watch>,
    ) -> Result<(C::Done, Option<Blob>), NoAnswer> {
        let (done, made) = self.run_any(by, command.into(), files, watch).await?;
        let done = C::of(done).ok_or_else(|| NoAnswer::Broken(String::new()))?;
        Ok((done, made))
    }

    async fn run_any(
        self,
        by: By,
        command: Command,
        files: &[Blob],
        watch: Option<Watch>,
    ) -> Result<(Done, Option<Blob>), NoAnswer> {
        let shared = self.shared();
        let request = Request::Run(Box::new(by), Box::new(command));
        let answer = send(&shared.engine, request, files, watch).await;
        if let Some(watch) = watch {
            let _ = watch.progress.try_set(None);
        }
        let (Response::Done { said, change, head }, made) = answer? else {
            return Err(NoAnswer::Broken(String::new()));
        };
        (shared.stored)(head, &change);
        shared.clone().changed(&change).await;
        Ok(((*said)?, made))
    }

    /// Has the engine keep ledgers elsewhere from now on. None is open then.
    pub async fn keep(
        self,
        place: Place,
        folder: Option<&FileSystemDirectoryHandle>,
    ) -> Result<(), NoAnswer> {
        let shared = self.shared();
        Ok(shared.engine.keep(place, folder).await?)
    }

    /// The day is another: everything is asked again.
    pub fn day_changed(self) {
        let shared = self.shared();
        for live in shared.live.borrow_mut().values_mut() {
            live.stale = live.question.is_some();
        }
        shared.begin();
    }
}

impl Shared {
    /// A live query asks something else now.
    fn turn(self: Rc<Self>, id: u64, question: Option<Question>) {
        if let Some(live) = self.live.borrow_mut().get_mut(&id) {
            live.stale = question.is_some();
            if question.is_none() {
                (live.show)(None);
            }
            live.question = question;
        }
        self.begin();
    }

    /// Asks again what a change touches.
    async fn changed(self: Rc<Self>, change: &Change) {
        for live in self.live.borrow_mut().values_mut() {
            live.stale |= live.question.as_ref().is_some_and(|asked| asked.is_touched(change));
        }
        self.flush().await;
    }

    fn begin(self: Rc<Self>) {
        if !self.asking.get() {
            spawn_local(self.flush());
        }
    }

    /// Asks all that is stale until nothing is. One such walk runs at a time.
    async fn flush(self: Rc<Self>) {
        if self.asking.replace(true) {
            return;
        }
        loop {
            let asked: Vec<(u64, Question)> = self
                .live
                .borrow_mut()
                .iter_mut()
                .filter(|(_, live)| live.stale)
                .filter_map(|(id, live)| {
                    live.stale = false;
                    Some((*id, live.question.clone()?))
                })
                .collect();
            if asked.is_empty() {
                break;
            }
            let questions = asked.iter().map(|(_, question)| question.clone()).collect();
            let request = Request::Ask((self.day)(), questions);
            if let Ok((Response::Answers(answers), _)) =
                send(&self.engine, request, &[], None).await
            {
                self.show(&asked, answers);
            }
        }
        self.asking.set(false);
    }

    /// Shows answers; one to what is not asked any more is dropped.
    fn show(&self, asked: &[(u64, Question)], answers: Answers) {
        let mut shown = Vec::new();
        for ((id, question), reply) in asked.iter().zip(answers.replies) {
            let live = self.live.borrow();
            let current =
                live.get(id).filter(|live| !live.stale && live.question.as_ref() == Some(question));
            if let Some(live) = current {
                shown.push((Rc::clone(&live.show), reply));
            }
        }
        for (show, reply) in shown {
            show(reply);
        }
    }
}
