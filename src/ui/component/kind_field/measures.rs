//! The measures of M3-6: on the unit, and on each person beside it. The side without any is marked
//! before anything is decided, since both are to be held to account.

use crate::domain::Article;
use crate::domain::case::{Person, PersonMeasure, UnitMeasure};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::i18n::{cases as texts, conflicts as words, say, t};
use leptos::prelude::*;

/// The table of boxes.
#[component]
pub(super) fn MeasureFields(
    /// The form.
    form: Form,
    /// The persons of the case.
    persons: Vec<Person>,
) -> impl IntoView {
    let ticked = move |name: &str| form.values.with(|v| v.get(name).is_some_and(|v| v == "true"));
    let on_unit = move || UnitMeasure::ALL.iter().any(|m| ticked(&format!("unit.{}", m.name())));
    let count = persons.len();
    let on_persons = move || {
        let any = |n: usize| {
            PersonMeasure::ALL.iter().any(|m| ticked(&format!("person.{n}.{}", m.name())))
        };
        (0..count).any(any)
    };
    let one_sided = move || match (on_unit(), on_persons()) {
        (true, false) => Some(texts::ONLY_UNIT),
        (false, true) => Some(texts::ONLY_PERSONS),
        (false, false) => Some(texts::NO_MEASURES),
        (true, true) => None,
    };
    let rectifies = move || ticked("unit.rectify");
    let names: Vec<String> = persons.into_iter().map(|person| shown(&person.name)).collect();
    view! {
        <fieldset class="field-group">
            <legend>{move || t(texts::MEASURES)} " " <ArticleTag article=Article::new(3, 6) /></legend>
            <div class="measure-sides">
                <div class:lacking=move || one_sided() == Some(texts::ONLY_PERSONS)>
                    <h3>{move || t(texts::ON_UNIT)}</h3>
                    {UnitMeasure::ALL.iter().map(|measure| view! {
                        <FormField form name=format!("unit.{}", measure.name()) label=say(words::unit_measure(*measure)) control=Control::Tick />
                    }).collect_view()}
                    {move || rectifies().then(|| view! {
                        <FormField form name="rectify_due" label=say(texts::RECTIFY_DUE) control=Control::Line("date") />
                    })}
                </div>
                <div class:lacking=move || one_sided() == Some(texts::ONLY_UNIT)>
                    <h3>{move || t(texts::ON_PERSONS)}</h3>
                    {names.into_iter().enumerate().map(|(n, name)| view! {
                        <fieldset>
                        <legend>{name}</legend>
                        {PersonMeasure::ALL.iter().map(|measure| view! {
                            <FormField form name=format!("person.{n}.{}", measure.name()) label=say(words::person_measure(*measure)) control=Control::Tick />
                        }).collect_view()}
                        </fieldset>
                    }).collect_view()}
                </div>
            </div>
            {move || one_sided().map(|side| view! {
                <p class="note warn" role="status">{t(side)} " " {t(if side == texts::NO_MEASURES { texts::BOTH_SIDES_OWED } else { texts::BOTH_SIDES })}</p>
            })}
        </fieldset>
    }
}
