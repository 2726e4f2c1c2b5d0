//! Taking files in: picked or dropped, opened where they are locked, looked at, then all of them or
//! nothing.

use super::look::look_at;
use crate::browser::files::PickedFile;
use crate::domain::{ActId, OfficeId};
use crate::engine::Stage;
use crate::engine::command::preview::Preview;
use crate::present::incoming::Deeds;
use crate::present::part::Part;
use crate::ui::client::Watch;
use crate::ui::component::came::Came;
use crate::ui::component::files::{LEDGER_FILE, PickFiles, Unlock, any_locked, take_dropped};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{Task, TaskButton, use_task};
use crate::ui::i18n::{exchange as texts, say, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// Files on their way in.
#[derive(Clone, Copy)]
pub struct Incoming {
    session: Session,
    /// Those that a passphrase must open first.
    waiting: RwSignal<Vec<PickedFile>, LocalStorage>,
    /// Those that are looked at.
    picked: StoredValue<Rc<Vec<PickedFile>>, LocalStorage>,
    watch: Watch,
    preview: RwSignal<Option<Arc<Preview>>>,
    task: Task,
    /// What was taken in last; none while nothing was.
    done: RwSignal<Option<Part<Deeds>>>,
}

impl Incoming {
    /// None yet.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            waiting: RwSignal::new_local(Vec::new()),
            picked: StoredValue::new_local(Rc::default()),
            watch: Watch::new(),
            preview: RwSignal::new(None),
            task: use_task(),
            done: RwSignal::new(None),
        }
    }

    /// Takes files that were picked, dropped or received, and looks at them once they are open.
    pub fn take(self, files: Vec<PickedFile>) {
        self.task.refusal().set(None);
        self.done.set(None);
        if files.is_empty() {
            return;
        }
        if any_locked(&files) {
            self.waiting.set(files);
        } else {
            self.picked.set_value(Rc::new(files));
            self.look();
        }
    }

    fn look(self) {
        let picked = self.picked.get_value();
        let command = async move { self.session.look(&picked, self.watch).await };
        self.task.run(command, move |looked| self.preview.set(Some(Arc::new(looked))));
    }

    fn accept(self) {
        let Some(looked) = self.preview.get_untracked() else { return };
        let deeds = looked.deeds.clone();
        let command = async move { self.session.take_in(&looked).await };
        self.task.run(command, move |()| {
            self.preview.set(None);
            self.done.set(Some(deeds));
        });
    }

    fn vouch(self, office: &OfficeId, acts: Vec<ActId>) {
        let office = office.clone();
        let command = async move { self.session.vouch(&office, &acts).await };
        self.task.run(command, move |()| self.look());
    }
}

/// The card.
#[component]
pub fn TakeIn(
    /// The files.
    incoming: Incoming,
) -> impl IntoView {
    let Incoming { session, waiting, watch, preview, task, done, .. } = incoming;
    let over = RwSignal::new(false);
    let dropped = move |event| {
        take_dropped(&event, over, LEDGER_FILE, move |files| incoming.take(files), task);
    };
    view! {
        <section
            class="card pad take-in"
            class:over=move || over.get()
            on:dragover=move |event| { event.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <h2>{move || t(texts::TAKE_IN)}</h2>
            <div class="drop">
                <p>{move || t(texts::TAKE_IN_WHY)}</p>
                <PickFiles label=texts::PICK several=true picked=move |files| incoming.take(files) task />
            </div>
            <Unlock waiting opened=move |files| incoming.take(files) />
            <RefusalNote refusal=task.refusal() />
            <Looking watch />
            <p role="status">{move || done.with(Option::is_some).then(|| t(texts::DONE))}</p>
            {move || done.get().filter(|deeds| !deeds.is_empty()).map(|deeds| view! { <Came deeds /> })}
            {move || preview.get().map(|looked| {
                let brings = looked.new > 0;
                let vouch = move |office: OfficeId, acts| incoming.vouch(&office, acts);
                view! {
                    {look_at(&session, &looked, vouch)}
                    <div class="row-of-buttons">
                        {brings.then(|| view! {
                            <TaskButton task class="button primary" label=say(texts::ACCEPT) press=move |()| incoming.accept() />
                        })}
                        <button type="button" class="button" on:click=move |_| preview.set(None)>{t(texts::DISCARD)}</button>
                    </div>
                }
            })}
        </section>
    }
}

/// How far it has come, and a way to stop it.
#[component]
pub(super) fn Looking(watch: Watch) -> impl IntoView {
    let session = Session::expect();
    move || {
        watch.progress.get().map(|at| {
            let done = (2 * at.file).saturating_sub(match at.stage {
                Stage::Reading => 2,
                Stage::Joining => 1,
                _ => 0,
            });
            view! {
                <div class="looking row-of-buttons" role="status">
                    <progress max=(2 * at.files + 1).to_string() value=done.to_string()></progress>
                    <span>{texts::looking(at, session.lang())}</span>
                    <button type="button" class="button" on:click=move |_| watch.stopped.set(true)>
                        {t(texts::STOP)}
                    </button>
                </div>
            }
        })
    }
}
