//! Putting right what a matter was registered with: the form opens filled with what stands.

use super::Page;
use super::follows::{Follows, foresee};
use crate::domain::Stream;
use crate::domain::matter::MatterId;
use crate::engine::command::correct::Correct;
use crate::engine::query::foresee::{Correctable, Plan};
use crate::engine::query::remembered::Remembered;
use crate::present::correct::Stands;
use crate::present::draft::correct::{correction, values};
use crate::present::draft::register::unit_rows;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::modal::Modal;
use crate::ui::component::noted::Noted;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{follows as texts, register, say, shell, t};
use crate::ui::page::register::fields::{LimitFields, MatterFields, UnitRows};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The dialog.
#[component]
pub fn CorrectDialog() -> impl IntoView {
    let page = expect_context::<Page>();
    let draw = |matter| view! { <Opened matter /> };
    view! { <Modal about=page.correcting class="dialog correct-dialog" draw /> }
}

/// The form, once it is known what stands. It goes by what stood when it was opened.
#[component]
fn Opened(matter: MatterId) -> impl IntoView {
    let session = Session::expect();
    let day = session.today();
    let asked = session.client().ask(move || Some(Correctable { matter, day }));
    let stands = Memo::new(move |first: Option<&Option<Stands>>| {
        let now = asked.with(|now| now.as_ref().and_then(|now| now.as_ref().clone()));
        first.cloned().flatten().or(now)
    });
    move || match stands.get() {
        None => view! { <p class="muted">{t(texts::OPENED)}</p> }.into_any(),
        Some(seen) => untrack(|| view! { <CorrectForm matter seen /> }.into_any()),
    }
}

#[component]
fn CorrectForm(matter: MatterId, seen: Stands) -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let task = use_task();
    let mut filled = values(&seen);
    filled.insert("reason".to_owned(), t(texts::CORRECT_REASON).to_owned());
    let form = Form::new(filled);
    // What stands is part of the name: a draft made of something else is not put over it.
    let kept = keep_draft(format!("{matter}.correct.{}", seen.register), form);
    let end = move || {
        kept.end();
        page.correcting.set(None);
    };
    let seen = StoredValue::new(seen);
    let read = move || {
        form.values
            .with(|values| seen.with_value(|seen| correction(seen, values, unit_rows(values))))
    };
    let foreseen = foresee(matter, kept.command(), move || {
        read().ok().map(|correction| Plan::Correction(Box::new(correction)))
    });
    let known = session.client().ask(|| Some(Remembered));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match untrack(read) {
            Ok(correction) => {
                let correction = Box::new(correction);
                let corrected = session.correct(kept.command(), Correct { matter, correction });
                task.run(corrected, move |acts| {
                    let words = untrack(|| t(texts::CORRECT)).to_owned();
                    page.noting.say(Noted::of(&Stream::Matter(matter), acts, words));
                    end();
                });
            }
            Err(wrongs) => form.refuse(wrongs),
        }
    };
    view! {
        <form class="record-form correct-form" novalidate on:submit=submit>
            <h2>{t(texts::CORRECT_TITLE)}</h2>
            <p class="muted">{t(texts::CORRECT_HINT)}</p>
            <Restored kept />
            <div class="record-columns">
                <div>
                    <h3>{t(register::LIMIT)}</h3>
                    <LimitFields form at=String::new() />
                    <h3>{t(register::UNITS)}</h3>
                    <UnitRows form known />
                    <h3>{t(register::MATTER)}</h3>
                    <div class="form-grid"><MatterFields form /></div>
                    <FormField form name="reason" label=say(texts::REASON_FIELD) control=Control::Line("text") required=true />
                </div>
                <Follows foreseen waiting=texts::NO_CHANGE />
            </div>
            <RefusalNote refusal=task.refusal() />
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| end()>{t(shell::CANCEL)}</button>
                <TaskButton task class="button primary" label=say(texts::CORRECT_SUBMIT) />
            </div>
        </form>
    }
}
