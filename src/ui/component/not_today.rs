//! Says above every page that another day than today is looked at, and leads back.

use crate::ui::i18n::{long_date, shell, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The banner; nothing while today is looked at.
#[component]
pub fn NotToday() -> impl IntoView {
    let session = Session::expect();
    move || {
        session.is_as_of_picked().then(|| {
            let past = session.as_of() < session.today();
            let day = long_date(session.as_of(), session.lang());
            view! {
                <aside class="note warn not-today" role="status">
                    <strong>{shell::not_today(past, &day, session.lang())}</strong> " "
                    {t(shell::RECORDED_TODAY)} " "
                    <button type="button" class="link" on:click=move |_| session.set_as_of(None)>
                        {t(shell::BACK_TO_TODAY)}
                    </button>
                </aside>
            }
        })
    }
}
