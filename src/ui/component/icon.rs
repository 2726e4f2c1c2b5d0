//! Small pictures of the navigation.

use leptos::prelude::*;

/// An icon of 24 units, drawn with the text's colour.
#[component]
pub fn Icon(
    /// The path.
    d: &'static str,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=d />
        </svg>
    }
}

/// A ticked list: the desk.
pub const DESK: &str = "M4 5h16v14H4zM8 12l3 3 5-6";
/// Lines: the ledger.
pub const LEDGER: &str = "M4 6h16M4 12h16M4 18h16";
/// A sheet with a line under what is written: what a leader reads.
pub const LEADER: &str = "M6 3h12v18H6zM9 8h6M9 12h6M9 17h3";
/// A magnifying glass: supervision.
pub const SUPERVISION: &str = "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12M15 15l5 5";
/// A gavel: accountability.
pub const ACCOUNTABILITY: &str = "M13 5l6 6M10 8l6 6M12 10l-8 8M14 20h7";
/// A flag on its way: the year of supervision.
pub const YEAR: &str = "M6 21V4h11l-2 4 2 4H6";
/// Three columns: the statistics.
pub const STATISTICS: &str = "M5 20V10M12 20V4M19 20v-8M3 20h18";
/// A leaf of a calendar: the days.
pub const CALENDAR: &str = "M5 6h14v14H5zM5 10h14M9 3v5M15 3v5";
/// A house: the units.
pub const UNITS: &str = "M4 20V10l8-6 8 6v10M9 20v-6h6v6";
/// Two arrows: the exchange.
pub const EXCHANGE: &str = "M4 8h14l-4-4M20 16H6l4 4";
/// A question: help.
pub const HELP: &str =
    "M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M10 10a2 2 0 1 1 3 2c-1 0-1 1-1 2M12 16v1";
/// A book: the measures.
pub const MEASURES: &str = "M5 4h14v16H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12";
/// Three sliders: the settings.
pub const SETTINGS: &str = "M4 7h8M18 7h2M14 5v4M4 17h2M12 17h8M8 15v4";
