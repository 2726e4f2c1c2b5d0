//! Says above a page that counts or lists all there is, that an undertaking unit's computer holds a part of it.

use crate::ui::i18n::{shell, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The line; nothing where a supervising office records.
#[component]
pub fn PartOnly() -> impl IntoView {
    let session = Session::expect();
    let is_unit = Memo::new(move |_| session.own_unit().is_some());
    move || is_unit.get().then(|| view! { <p class="note" role="note">{t(shell::PART_ONLY)}</p> })
}
