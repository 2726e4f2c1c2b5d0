//! 帮助: keys and words.

use crate::ui::component::tour::TourAgain;
use crate::ui::i18n::{help as texts, t};
use crate::ui::route::Route;
use leptos::prelude::*;

/// The page.
#[component]
pub fn HelpPage() -> impl IntoView {
    let keys = move || {
        let row = |(key, does)| view! { <tr><th scope="row"><kbd>{key}</kbd></th><td>{t(does)}</td></tr> };
        texts::KEY_LIST.map(row).collect_view()
    };
    let words = move || {
        let row =
            |(word, means)| view! { <tr><th scope="row">{t(word)}</th><td>{t(means)}</td></tr> };
        texts::WORD_LIST.map(row).collect_view()
    };
    view! {
        <div class="page-head"><h1>{move || t(texts::TITLE)}</h1></div>
        <p class="note"><a href=Route::Measures(None).href()>{move || t(texts::MEASURES)}</a></p>
        <TourAgain />
        <div class="help">
            <section class="card table-card">
                <header class="card-head"><h2>{move || t(texts::WORDS)}</h2></header>
                <table class="data">
                    <thead><tr><th scope="col">{move || t(texts::WORD)}</th><th scope="col">{move || t(texts::MEANS)}</th></tr></thead>
                    <tbody>{words}</tbody>
                </table>
            </section>
            <section class="card table-card">
                <header class="card-head"><h2>{move || t(texts::KEYS)}</h2></header>
                <table class="data">
                    <thead><tr><th scope="col">{move || t(texts::KEY)}</th><th scope="col">{move || t(texts::DOES)}</th></tr></thead>
                    <tbody>{keys}</tbody>
                </table>
                <p class="help-note">{move || t(texts::SINGLE)}</p>
            </section>
        </div>
    }
}
