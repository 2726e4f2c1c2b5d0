//! What came in and was not looked at yet, in sentences.

use crate::engine::query::incoming::CameIn as Ask;
use crate::present::part::Part;
use crate::ui::component::came::Came;
use crate::ui::i18n::{desk as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card; none where all has been looked at.
#[component]
pub(super) fn CameIn() -> impl IntoView {
    let session = Session::expect();
    let unseen = Memo::new(move |_| session.unseen());
    let came = session.client().ask(move || {
        let acts = unseen.get();
        (!acts.is_empty()).then_some(Ask(acts))
    });
    move || {
        let came =
            came.get().filter(|came| !came.is_empty() && unseen.with(|acts| !acts.is_empty()))?;
        let seen = move |_| session.saw(&unseen.get_untracked());
        Some(view! {
            <section class="card pad desk-came">
                <h2>{t(texts::CAME)} " " <small>{texts::items(came.len(), session.lang())}</small></h2>
                <Came deeds=Part::of((*came).clone(), usize::MAX) />
                <button type="button" class="button" on:click=seen>{t(texts::ALL_SEEN)}</button>
            </section>
        })
    }
}
