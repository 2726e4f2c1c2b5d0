//! One matter corrected after the list: the form that corrects any matter, filled in with what the list says.

use super::work::Work;
use crate::engine::query::sheet::SheetCorrection;
use crate::present::draft::correct::proposed;
use crate::ui::i18n::{follows, t};
use crate::ui::page::matter::correct::{CorrectForm, CorrectModal};
use crate::ui::session::Session;
use leptos::prelude::*;
use uuid::Uuid;

/// The dialog, open while the matter of a row is being corrected.
#[component]
pub fn CorrectRow() -> impl IntoView {
    let work = Work::expect();
    let draw = |at| view! { <Opened at /> };
    view! { <CorrectModal about=work.correcting draw /> }
}

/// The form, once it is known what stands. It goes by what stood when it was opened.
#[component]
fn Opened(at: usize) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let day = session.today();
    let said = work.said();
    let source = said.as_ref().map(|said| format!(".{}.{at}", Uuid::from_bytes(said.of)));
    let asked =
        session.client().ask(move || Some(SheetCorrection { said: said.clone()?, at, day }));
    let first = Memo::new(move |first: Option<&Option<_>>| {
        let now = asked.with(|now| now.as_ref().and_then(|now| now.as_ref().clone()));
        first.cloned().flatten().or(now)
    });
    let leave = move |is_corrected| {
        work.correcting.set(None);
        if is_corrected {
            work.corrected.update(|rows| _ = rows.insert(at));
        }
    };
    move || match first.get() {
        None => view! { <p class="muted">{t(follows::OPENED)}</p> }.into_any(),
        Some((matter, correction)) => untrack(|| {
            let (filled, source) = (proposed(&correction), source.clone().unwrap_or_default());
            let seen = correction.seen;
            view! { <CorrectForm matter seen filled source leave /> }.into_any()
        }),
    }
}
