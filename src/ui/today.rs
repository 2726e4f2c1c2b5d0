//! Today in China, followed as the day turns: a page may stay open over midnight, in front of nobody
//! or with the lid of its computer closed.

use crate::browser::clock;
use crate::domain::Date;
use chrono::Timelike as _;
use leptos::prelude::*;
use std::time::Duration;

/// The seconds of a day.
const DAY: u32 = 24 * 60 * 60;
/// The most seconds between two looks at the clock: it may have been set.
const LOOK: u32 = 60;

/// Today, for as long as the program runs. It changes at midnight in China, and at the latest when
/// the page comes back to the front.
pub fn follow_today() -> Signal<Date> {
    let today = RwSignal::new(clock::today());
    let look = move || {
        let now = clock::today();
        if today.get_untracked() != now {
            today.set(now);
        }
    };
    // Timers stand still while a computer sleeps. These events come when it wakes up.
    for event in ["visibilitychange", "pageshow", "focus"] {
        let handle = window_event_listener_untyped(event, move |_| look());
        on_cleanup(move || handle.remove());
    }
    look_again(look);
    today.into()
}

/// Looks at the clock at midnight, and before that from time to time.
fn look_again(look: impl Fn() + Copy + 'static) {
    let left = DAY.saturating_sub(clock::now().num_seconds_from_midnight());
    let wait = Duration::from_secs(left.clamp(1, LOOK).into());
    set_timeout(
        move || {
            look();
            look_again(look);
        },
        wait,
    );
}
