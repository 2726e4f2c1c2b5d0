//! Concurrent acts of one stream: the sides of each fork beside each other, and one form that settles them all.

mod follows;
mod fork;
mod form;

use crate::domain::{ActId, OfficeId, Stream};
use crate::present::conflicts::{self, Choice, ForkRow, Recorder};
use crate::present::visible::shown;
use crate::ui::i18n::{conflicts as texts, t};
use crate::ui::session::Session;
use crate::ui::session::record::{CommandId, new_command};
use fork::fork;
use form::SettleForm;
use leptos::prelude::*;

/// What the parts of one place of conflicts share.
#[derive(Debug, Clone, Copy)]
struct Settling {
    /// The forks, as they stand.
    rows: Signal<Vec<ForkRow>>,
    /// What has been chosen for each.
    choices: RwSignal<Vec<Option<Choice>>>,
    /// Why.
    reason: RwSignal<String>,
    /// The id of the command that settles them.
    command: StoredValue<CommandId>,
}

impl Settling {
    /// Who would settle here; none when it is not said who records.
    fn recorder() -> Option<Recorder> {
        let session = Session::expect();
        let me = session.me()?;
        Some(Recorder { supervises: session.supervises(), office: me.office })
    }

    /// Whether this office may choose for every fork. Only then it may settle at all, because whatever it records
    /// settles all of them.
    fn is_able(&self) -> bool {
        let Some(who) = Self::recorder() else { return false };
        self.rows.with(|rows| {
            rows.iter().all(|row| row.choices().any(|choice| conflicts::may(choice, row, &who)))
        })
    }

    /// Whether the as-of date lies in the past, so that what is recorded today does not count on it.
    fn is_past() -> bool {
        let session = Session::expect();
        session.as_of() < session.today()
    }

    /// Whether choices are offered.
    fn is_offered(&self) -> bool {
        self.is_able() && !Self::is_past()
    }

    fn choice(&self, at: usize) -> Option<Choice> {
        self.choices.with(|choices| choices.get(at).copied().flatten())
    }

    /// Chooses, or takes a choice back.
    fn choose(&self, at: usize, choice: Choice) {
        self.choices.update(|choices| {
            if let Some(held) = choices.get_mut(at) {
                *held = (*held != Some(choice)).then_some(choice);
            }
        });
    }
}

/// The identity of these forks: their acts.
pub type Key = (Stream, Vec<Vec<ActId>>);

/// The identity of a list of forks. While it stays the same, the choices are kept.
pub fn key(rows: &[ForkRow]) -> Option<Key> {
    Some((rows.first()?.stream.clone(), rows.iter().map(|row| row.fork.acts().collect()).collect()))
}

/// The forks of one stream with what settles them. Drawn anew when they are others.
#[component]
pub fn Concurrent(
    /// The forks, as they stand.
    #[prop(into)]
    rows: Signal<Vec<ForkRow>>,
) -> impl IntoView {
    let forks = rows.with_untracked(Vec::len);
    let settling = Settling {
        rows,
        choices: RwSignal::new(vec![None; forks]),
        reason: RwSignal::new(String::new()),
        command: StoredValue::new(new_command()),
    };
    provide_context(settling);
    view! {
        <div class="concurrent">
            {(forks > 1).then(|| view! { <p class="note">{move || t(texts::TOGETHER)}</p> })}
            {move || rows.with(|rows| {
                rows.iter().enumerate().map(|(at, row)| fork(at, row)).collect_view()
            })}
            <SettleForm />
        </div>
    }
}

/// The name of an office, or its id.
fn office_name(session: &Session, office: &OfficeId) -> String {
    let book = session.book();
    book.offices.get(office).map_or_else(|| office.to_string(), |office| shown(&office.name))
}
