//! What is said of the whole list.

use super::Work;
use crate::ui::component::field::{Control, FormField};
use crate::ui::i18n::{Text, register, sheet as texts, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

fn label(text: Text) -> Signal<String> {
    Signal::derive(move || t(text).to_owned())
}

fn categories(none: Option<Text>, table: &[Text; 4]) -> Control {
    let none = none.map(|none| (String::new(), t(none).to_owned()));
    let numbered = (1..=4).zip(table).map(|(n, text)| (n.to_string(), t(*text).to_owned()));
    Control::Choice(none.into_iter().chain(numbered).collect())
}

/// The card.
#[component]
pub fn Whole() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let form = work.form;
    let above = Memo::new(move |_| work.shown(|list| list.year_above).flatten());
    let yearless = Memo::new(move |_| work.shown(|list| list.yearless).unwrap_or_default());
    let is_said = Memo::new(move |_| work.choices.with(|choices| choices.year.is_some()));
    let received = Memo::new(move |_| work.choices.with(|choices| choices.received.is_none()));
    view! {
        <section class="card pad sheet-whole">
            <h2>{move || t(texts::WHOLE)}</h2>
            <div class="form-grid">
                <div class="span-2">{move || view! {
                    <FormField form name="category" label=label(register::CATEGORY) control=categories(None, &terms::CATEGORIES) />
                }}</div>
                <div class="span-2">{move || view! {
                    <FormField form name="supervised" label=label(register::SUPERVISED)
                        control=categories(Some(register::NOT_SUPERVISED), &terms::SUPERVISED) />
                }}</div>
                <div class:wanted=move || received.get()>
                    <FormField form name="received" label=label(texts::RECEIVED) control=Control::Line("date") required=true />
                </div>
                <div class="sheet-year" class:wanted=move || { yearless.get() > 0 && !is_said.get() }>
                    <FormField form name="year" label=label(texts::YEAR) control=Control::Line("number") />
                    {move || (yearless.get() > 0 && !is_said.get()).then(|| view! {
                        <p class="small">
                            {texts::yearless(yearless.get(), above.get(), session.lang())} " "
                            {above.get().map(|year| view! {
                                <button type="button" class="link" on:click=move |_| form.set("year", year.to_string())>
                                    {texts::use_year(year, session.lang())}
                                </button>
                            })}
                        </p>
                    })}
                </div>
                <FormField form name="assigner" label=label(texts::ASSIGNER) control=Control::Line("text") />
                <FormField form name="document" label=label(texts::DOCUMENT) control=Control::Line("text") />
                <div class="span-4">
                    <FormField form name="first_leads" label=label(texts::FIRST_LEADS) control=Control::Tick />
                </div>
            </div>
        </section>
    }
}
