//! Warns above every page, and before a ledger is made, where this computer's clock cannot be right.

use crate::browser::clock;
use crate::domain::Instant;
use crate::present::clock::{Doubt, doubt};
use crate::ui::i18n::{durable, shell};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The warning; nothing while the clock may be right.
#[component]
pub fn WrongClock() -> impl IntoView {
    let session = Session::expect();
    move || {
        // The times of the demonstration are made up.
        let recorded = session.totals().filter(|_| !session.memory().demo);
        // A clock that is set right goes on to another day, as a rule.
        let _ = session.today();
        let now = clock::now();
        let recorded = recorded.and_then(|totals| totals.recorded_until);
        let doubt = doubt(now, recorded, &session.calendar())?;
        let time = |at: Instant| at.format("%Y-%m-%d %H:%M").to_string();
        let (now, lang) = (time(now), session.lang());
        let words = match doubt {
            Doubt::Behind(latest) => shell::slow_clock(&now, &time(latest), lang),
            Doubt::Before(year) => durable::early_clock(&now, year, lang),
            Doubt::After(year) => durable::late_clock(&now, year, lang),
        };
        Some(view! { <aside class="note bad wrong-clock" role="alert">{words}</aside> })
    }
}
