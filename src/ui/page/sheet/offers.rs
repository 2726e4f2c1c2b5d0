//! What was said of earlier lists and would settle something of this one: shown, and taken by a click.

use super::work::Work;
use crate::engine::query::sheet::Offer;
use crate::present::visible::shown;
use crate::ui::i18n::{Lang, listed, sheet as texts, sheet_again as again, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;

/// The card; it stands only where there is something to offer.
#[component]
pub fn Offers() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let offers = Memo::new(move |_| work.shown(|list| list.offers.clone()).unwrap_or_default());
    let take = move |taken: &[Offer]| {
        let mut head = (*work.head.get_untracked()).clone();
        let mut settled = work.settled.get_untracked();
        for offer in taken {
            offer.take(&mut head, &mut settled);
        }
        work.head.set(Arc::new(head));
        work.settled.set(settled);
    };
    let line = move |offer: Offer| {
        let words = words(work, &offer, session.lang());
        view! {
            <li>
                {words} " "
                <button type="button" class="link" on:click=move |_| take(std::slice::from_ref(&offer))>
                    {t(again::TAKE_OFFER)}
                </button>
            </li>
        }
    };
    view! {
        <section class="card pad sheet-offers" hidden=move || offers.with(Vec::is_empty)>
            <header class="card-head">
                <h2>{move || t(again::OFFERS)} " " <small>{move || t(again::OFFERS_WHY)}</small></h2>
                <button type="button" class="button" on:click=move |_| take(&offers.get_untracked())>
                    {move || again::take_offers(offers.with(Vec::len), session.lang())}
                </button>
            </header>
            <ul>{move || offers.get().into_iter().map(line).collect_view()}</ul>
        </section>
    }
}

/// What is offered, in words.
fn words(work: Work, offer: &Offer, lang: Lang) -> String {
    match offer {
        Offer::Head(n, column) => {
            let words = work.head.with(|head| head.words.get(*n).cloned()).unwrap_or_default();
            again::offer(&shown(&words), t(texts::column(*column)), lang)
        }
        Offer::Name(written, units) => {
            again::offer(&shown(written), &shown(&listed(units, lang)), lang)
        }
        Offer::Limit(written, said, rows) => {
            again::offer_rows(&shown(written), &shown(said), rows.len(), lang)
        }
    }
}
