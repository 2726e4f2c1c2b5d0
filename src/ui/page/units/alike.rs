//! Units that are registered twice under like names: one of them can be kept, and the other ended.

use super::record;
use crate::domain::Stream;
use crate::domain::registry::Unit;
use crate::engine::query::units::Namesakes;
use crate::present::draft::units::kept_of_two;
use crate::present::visible::shown;
use crate::ui::component::noted::{Noted, Noting};
use crate::ui::component::task::{Task, TaskButton};
use crate::ui::i18n::{follows, t, units as texts};
use crate::ui::session::Session;
use crate::ui::session::record::new_command;
use leptos::prelude::*;

/// The card; it stands only where there are such units.
#[component]
pub fn Alike(
    /// Runs what the card records.
    task: Task,
) -> impl IntoView {
    let session = Session::expect();
    let noting = Noting::expect();
    let asked = session.client().ask(|| Some(Namesakes));
    let pairs = Memo::new(move |_| {
        let book = session.book();
        let unit = |id| book.units.get(id).cloned();
        let pairs = asked.get().unwrap_or_default();
        let pairs = pairs.iter().filter_map(|(one, other)| Some((unit(one)?, unit(other)?)));
        pairs.collect::<Vec<(Unit, Unit)>>()
    });
    let keep = move |kept: &Unit, other: &Unit| {
        let label = texts::keep(&shown(&kept.name), &shown(&other.name), session.lang());
        let (id, bodies) = (new_command(), kept_of_two(kept, other));
        let words = follows::recorded(&label, session.lang());
        let press = move |()| {
            let words = words.clone();
            task.run(record(session, id, bodies.clone()), move |acts| {
                noting.say(Noted::of(&Stream::Registry, acts, words));
            });
        };
        view! { <TaskButton task label=Signal::stored(label) press /> }
    };
    let pair = move |(one, other): (Unit, Unit)| {
        view! { <li>{keep(&one, &other)} " " {keep(&other, &one)}</li> }
    };
    view! {
        <details class="card pad unit-alike" hidden=move || pairs.with(Vec::is_empty)>
            <summary>{move || texts::pairs_alike(pairs.with(Vec::len), session.lang())}</summary>
            <p class="muted">{move || t(texts::PAIRS_WHY)}</p>
            <ul>{move || pairs.get().into_iter().map(pair).collect_view()}</ul>
        </details>
    }
}
