//! Matters that came of the same list before and stand in it no more: said, and left to a person.

use super::work::Work;
use crate::engine::query::sheet::Gone;
use crate::present::visible::shown;
use crate::ui::i18n::{sheet_again as again, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card; it stands only where there are such matters.
#[component]
pub fn GoneMatters() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let gone = Memo::new(move |_| work.shown(|list| list.gone.clone()).unwrap_or_default());
    let one = |gone: Gone| {
        let number = gone.number.map(|number| format!("{} ", shown(&number)));
        view! { <li>{number} <a href=Route::Matter(gone.matter).href()>{shown(&gone.title)}</a></li> }
    };
    view! {
        <section class="card pad sheet-gone" hidden=move || gone.with(Vec::is_empty)>
            <h2>
                {move || again::gone(gone.with(Vec::len), session.lang())} " "
                <small>{move || t(again::GONE_WHY)}</small>
            </h2>
            <ul>{move || gone.get().into_iter().map(one).collect_view()}</ul>
        </section>
    }
}
