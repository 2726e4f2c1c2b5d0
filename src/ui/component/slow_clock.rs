//! Warns above every page where this computer's clock is behind what has been recorded: what is recorded
//! by it would bear a wrong time, and perhaps a wrong date.

use crate::browser::clock;
use crate::ui::i18n::shell;
use crate::ui::session::Session;
use chrono::TimeDelta;
use leptos::prelude::*;

/// By how many minutes the clocks of two offices may differ before anyone is told.
const APART: i64 = 5;

/// The warning; nothing while the clock may be right.
#[component]
pub fn SlowClock() -> impl IntoView {
    let session = Session::expect();
    move || {
        // The times of the demonstration are made up.
        if session.memory().demo {
            return None;
        }
        let latest = session.totals()?.recorded_until?;
        // A clock that is set right goes on to another day, as a rule.
        let _ = session.today();
        let now = clock::now();
        (latest - now > TimeDelta::minutes(APART)).then(|| {
            let time = |at: crate::domain::Instant| at.format("%Y-%m-%d %H:%M").to_string();
            let words = shell::slow_clock(&time(now), &time(latest), session.lang());
            view! { <aside class="note bad slow-clock" role="alert">{words}</aside> }
        })
    }
}
