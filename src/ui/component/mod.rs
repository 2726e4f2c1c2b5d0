//! Components that several pages share.

pub mod act_form;
pub mod article;
pub mod came;
pub mod conflict;
pub mod engine;
pub mod field;
pub mod files;
pub mod find;
pub mod icon;
pub mod kept;
pub mod kind_field;
pub mod modal;
pub mod not_today;
pub mod noted;
pub mod offline;
pub mod opening;
pub mod opens;
pub mod part_only;
pub mod print;
pub mod promises;
pub mod refusal;
pub mod remind;
pub mod report_grid;
pub mod sure;
pub mod task;
pub mod timeline;
pub mod tour;
pub mod working;
pub mod wrong_clock;

use super::i18n::{t, terms};
use crate::domain::standing::Light;
use leptos::prelude::*;

/// The class of a light.
pub const fn light_class(light: Light) -> &'static str {
    match light {
        Light::Red => "light red",
        Light::Yellow => "light yellow",
        Light::Green => "light green",
        Light::Blue => "light blue",
        Light::Grey => "light grey",
    }
}

/// A place in a drawing that is as wide as there is room, while heights and letters stay as they are.
pub fn percent(part: usize, whole: usize) -> String {
    let hundredths = part * 10_000 / whole.max(1);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// A light: its shape, a word, its colour.
#[component]
pub fn LightBadge(
    /// The light.
    light: Light,
    /// The word beside the shape.
    #[prop(into)]
    word: String,
) -> impl IntoView {
    view! {
        <span class=light_class(light)>
            <span class="shape" aria-hidden="true">{terms::shape(light)}</span>
            <span>{word}</span>
        </span>
    }
}

/// A light with the word for what it stands for.
#[component]
pub fn LightName(
    /// The light.
    light: Light,
) -> impl IntoView {
    move || view! { <LightBadge light word=t(terms::light(light)) /> }
}
