//! What others did, in sentences: before a file is taken in, after it, and on the desk.

use super::LightBadge;
use crate::present::incoming::Deeds;
use crate::present::part::Part;
use crate::present::visible::shown;
use crate::ui::i18n::{exchange, incoming, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// Sentences before the rest is only counted.
const SENTENCES: usize = 50;

/// One sentence a matter and office.
#[component]
pub fn Came(
    /// What was done, by office and matter.
    deeds: Part<Deeds>,
) -> impl IntoView {
    let session = Session::expect();
    let rest = deeds.all.saturating_sub(SENTENCES);
    let sentence = move |of: &Deeds| {
        let (as_of, lang) = (session.as_of(), session.lang());
        let who = match &of.unit {
            Some(unit) => session.unit_name(unit),
            None => session.office_name(&of.office),
        };
        let said =
            incoming::sentence(&of.acts, of.after.is_some_and(|after| after.waits), as_of, lang);
        let after = of.after.map(
            |after| view! { <LightBadge light=after.light word=t(terms::status(after.status)) /> },
        );
        view! {
            <li>
                <strong>{who}</strong> " " <a href=Route::Matter(of.matter).href()>{shown(&of.title)}</a>
                <span class="came-said">{said}</span> {after}
            </li>
        }
    };
    move || {
        view! {
            <ul class="came">{deeds.first.iter().take(SENTENCES).map(sentence).collect_view()}</ul>
            {(rest > 0).then(|| view! { <p class="muted">{exchange::and_more(rest, session.lang())}</p> })}
        }
    }
}
