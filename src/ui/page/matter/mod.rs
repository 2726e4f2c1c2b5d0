//! A matter's page: its way, its units on one axis, its record, and why each date is what it is.

mod actions;
mod axis;
mod concurrent;
pub mod correct;
mod dialog;
mod facts;
mod finish;
mod follows;
mod grid;
mod head;
mod ladder;
mod record;
mod sight;
mod why;

use crate::domain::matter::MatterId;
use crate::domain::standing::{AssignmentStanding, Duty, Facts, MatterStanding};
use crate::domain::{ActId, Date, UnitId};
use crate::engine::query::list;
use crate::engine::query::matter::{Matter as Ask, View};
use crate::present::draft::ActKind;
use crate::present::timeline::{Entry, EntryMark};
use crate::ui::component::noted::Noting;
use crate::ui::i18n::{matter as texts, shell, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// What is being recorded, if anything is: the kind, and the unit that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Recording {
    kind: ActKind,
    unit: UnitId,
}

/// What the engine answers of the matter: none before it has.
type Answer = Signal<Option<Arc<Option<View>>>>;

/// The page's own state, shared by its parts.
#[derive(Debug, Clone, Copy)]
struct Page {
    /// The matter with all that is shown of it.
    view: Answer,
    /// The matter as it stands.
    matter: Memo<Option<Arc<MatterStanding>>>,
    /// The day that it is of.
    as_of: Memo<Date>,
    /// Its acts, newest first.
    record: Memo<Vec<Entry>>,
    /// The unit whose dates are explained.
    unit: RwSignal<Option<UnitId>>,
    /// The unit of the undertaking office that records here. None for a supervising office.
    own: Memo<Option<UnitId>>,
    /// What is being recorded.
    recording: RwSignal<Option<Recording>>,
    /// The matter of which several units are being finished.
    finishing: RwSignal<Option<MatterId>>,
    /// The matter that is being put right.
    correcting: RwSignal<Option<MatterId>>,
    /// Says what was recorded a moment ago.
    noting: Noting,
    /// The act that a verdict has pointed to.
    cited: RwSignal<Option<ActId>>,
    /// Whether what stands in the internal stream is printed too.
    prints_internal: RwSignal<bool>,
}

/// Something of the matter, as long as it is shown.
fn of<T>(view: Answer, read: impl FnOnce(&View) -> T) -> Option<T> {
    view.with(|view| view.as_deref()?.as_ref().map(read))
}

impl Page {
    fn new(view: Answer, session: Session) -> Self {
        Self {
            view,
            matter: Memo::new(move |_| of(view, |view| view.standing.clone())),
            as_of: Memo::new(move |_| of(view, |view| view.as_of).unwrap_or_default()),
            record: Memo::new(move |_| of(view, |view| view.record.clone()).unwrap_or_default()),
            unit: RwSignal::new(None),
            own: Memo::new(move |_| session.me()?.own_unit()),
            recording: RwSignal::new(None),
            finishing: RwSignal::new(None),
            correcting: RwSignal::new(None),
            noting: Noting::expect(),
            cited: RwSignal::new(None),
            prints_internal: RwSignal::new(false),
        }
    }

    /// Whether something rests on an act of the internal stream, which is not for everybody to read.
    fn is_internal(&self, facts: &Facts) -> bool {
        self.record.with(|record| {
            let internal = record.iter().filter(|entry| entry.marks.contains(&EntryMark::Internal));
            internal.map(|entry| entry.record.act.id).any(|act| facts.acts.contains(&act))
        })
    }

    /// Opens the form that meets a duty, on a unit or on the one that is explained.
    fn begin(&self, session: &Session, duty: Duty, unit: Option<&UnitId>) {
        self.unit.set(unit.cloned());
        let about = unit.cloned().or_else(|| Some(untrack(|| self.assignment())?.unit));
        let (Some(kind), Some(unit)) = (ActKind::for_duty(duty), about) else { return };
        if untrack(|| session.me()).is_some_and(|me| me.may_record(kind, &unit)) {
            self.recording.set(Some(Recording { kind, unit }));
        }
    }

    /// The assignment that is explained: the one picked, that of the unit whose office looks at it, or the most
    /// pressing.
    fn assignment(&self) -> Option<AssignmentStanding> {
        let matter = self.matter.get()?;
        let picked = self.unit.get().or_else(|| self.own.get());
        matter
            .assignments
            .iter()
            .find(|a| picked.as_ref() == Some(&a.unit))
            .or_else(|| {
                matter.assignments.iter().min_by_key(|a| {
                    (std::cmp::Reverse(a.light), a.role != crate::domain::matter::Role::Lead)
                })
            })
            .cloned()
    }
}

/// The page.
#[component]
pub fn MatterPage() -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let id = router.pick(|route| match route {
        Some(Route::Matter(id) | Route::Duty(id, ..)) => Some(*id),
        _ => None,
    });
    let view = session.client().ask(move || id.get().map(Ask));
    // Asked together with the matter, so that a key leads on from the one that is shown.
    let beside = session.client().ask(move || {
        // The list as it was when a person came from it to this matter.
        let of = router.list().selection();
        Some(list::Neighbours { of, matter: id.get()? })
    });
    let page = Page::new(view, session);
    provide_context(page);
    let shown =
        Memo::new(move |_| page.matter.with(|matter| matter.as_ref().map(|matter| matter.id)));
    Effect::new(move |_| {
        shown.track();
        page.unit.set(None);
        page.cited.set(None);
    });
    // What the address asks to be done is begun once the matter is there.
    let asked = router.pick(|route| match route {
        Some(Route::Duty(_, duty, unit)) => Some((*duty, unit.clone())),
        _ => None,
    });
    Effect::new(move |_| {
        if let (Some((duty, unit)), Some(matter)) = (asked.get(), page.matter.get()) {
            router.navigate(&Route::Matter(matter.id), Move::Replace);
            page.begin(&session, duty, unit.as_ref());
        }
    });
    let is_listed = Memo::new(move |_| view.with(|view| view.as_deref().map(Option::is_some)));
    view! {
        {move || match is_listed.get() {
            None => ().into_any(),
            Some(true) => view! { <Matter beside /> }.into_any(),
            Some(false) => view! {
                <div class="empty card">
                    <p>{t(texts::NOT_FOUND)}</p>
                    <a class="button" href=Route::ledger().href()>{t(shell::BACK_TO_LEDGER)}</a>
                </div>
            }.into_any(),
        }}
        <dialog::RecordDialog />
        <finish::FinishDialog />
        <correct::CorrectDialog />
    }
}

#[component]
fn Matter(beside: head::Beside) -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <head::Neighbours beside />
        {move || page.matter.get().map(|matter| head::title(&matter))}
        <head::Notices />
        <concurrent::ConcurrentActs />
        <ladder::Ladder />
        <div class="matter-columns" class:prints-internal=move || page.prints_internal.get()>
            <div>
                <axis::Units />
                <record::Record />
            </div>
            <why::Why />
        </div>
        <actions::Actions />
    }
}
