//! The first minute before a ledger that came in a file: for whom it is, and who is here.

use crate::domain::registry::Office;
use crate::domain::{OfficeId, UnitId};
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::i18n::{desk as texts, say, shell, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The names of the fields.
const OFFICE: &str = "office";
const PERSON: &str = "person";

/// The card: which office, and who.
#[component]
pub(super) fn FirstMinute() -> impl IntoView {
    let session = Session::expect();
    let unit = Memo::new(move |_| {
        let unit = session.memory().unit;
        (!unit.is_empty()).then(|| UnitId::from(unit))
    });
    // A unit's file is for that unit's offices alone; any other may be anybody's.
    let offices = Memo::new(move |_| {
        let (book, unit) = (session.book(), unit.get());
        let own = |office: &&Office| unit.is_none() || office.unit == unit;
        book.offices.values().filter(own).cloned().collect::<Vec<_>>()
    });
    view! {
        <section class="card pad desk-first">
            {move || unit.get().map(|unit| {
                let name = session.unit(&unit).map_or_else(|| unit.to_string(), |unit| shown(&unit.name));
                view! { <h2>{texts::file_for(&name, session.lang())}</h2> }
            })}
            {move || if offices.with(Vec::is_empty) {
                view! { <p class="note warn">{t(texts::NO_OFFICE)}</p> }.into_any()
            } else {
                view! { <Who offices=offices.get() /> }.into_any()
            }}
        </section>
    }
}

#[component]
fn Who(offices: Vec<Office>) -> impl IntoView {
    let session = Session::expect();
    let mut choices: Vec<(String, String)> = offices
        .iter()
        .map(|office| {
            let name = format!(
                "{} · {}",
                shown(&office.name),
                untrack(|| t(terms::office_role(office.role)))
            );
            (office.office.to_string(), name)
        })
        .collect();
    let first = if let [(only, _)] = &*choices {
        only.clone()
    } else {
        choices.insert(0, (String::new(), untrack(|| t(shell::CHOOSE)).to_owned()));
        String::new()
    };
    let form = Form::new([(OFFICE.to_owned(), first)].into());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let values = form.values.get_untracked();
        let mut reader = crate::present::draft::Reader::new(&values);
        let (office, person) = (reader.required(OFFICE), reader.required(PERSON));
        match reader.finish((office, person)) {
            Err(wrongs) => form.refuse(wrongs),
            Ok((office, person)) => session.set_identity(&OfficeId::from(&*office), &person),
        }
    };
    view! {
        <h3>{move || t(texts::WHO)}</h3>
        <p class="muted">{move || t(texts::WHO_WHY)}</p>
        <form novalidate on:submit=submit>
            <FormField form name=OFFICE label=say(shell::OFFICE) control=Control::Choice(choices) required=true />
            <FormField form name=PERSON label=say(shell::PERSON) control=Control::Line("text") required=true />
            <p class="muted">{move || t(shell::NOT_A_LOGIN)}</p>
            <button type="submit" class="button primary">{move || t(texts::START)}</button>
        </form>
    }
}
