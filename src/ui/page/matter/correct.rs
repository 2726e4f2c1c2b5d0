//! Putting right what a matter was registered with: the form opens filled with what stands.

use super::Page;
use super::follows::{Follows, foresee};
use crate::domain::Stream;
use crate::domain::matter::MatterId;
use crate::engine::command::correct::Correct;
use crate::engine::query::foresee::{Correctable, Plan};
use crate::engine::query::remembered::Remembered;
use crate::present::correct::Stands;
use crate::present::draft::Values;
use crate::present::draft::correct::{correction, values};
use crate::present::draft::register::unit_rows;
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::modal::Modal;
use crate::ui::component::noted::{Noted, Noting};
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
    view! { <CorrectModal about=page.correcting draw /> }
}

/// The dialog as it is drawn, wherever a matter is corrected.
#[component]
pub fn CorrectModal<T: Clone + PartialEq + Send + Sync + 'static, V: IntoView + 'static>(
    /// What is corrected; none while nothing is.
    about: RwSignal<Option<T>>,
    /// Draws the form.
    draw: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView {
    view! { <Modal about class="dialog correct-dialog" draw /> }
}

/// The form, once it is known what stands. It goes by what stood when it was opened.
#[component]
fn Opened(matter: MatterId) -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let leave = move |_| page.correcting.set(None);
    let day = session.today();
    let asked = session.client().ask(move || Some(Correctable { matter, day }));
    let stands = Memo::new(move |first: Option<&Option<Stands>>| {
        let now = asked.with(|now| now.as_ref().and_then(|now| now.as_ref().clone()));
        first.cloned().flatten().or(now)
    });
    move || match stands.get() {
        None => view! { <p class="muted">{t(texts::OPENED)}</p> }.into_any(),
        Some(seen) => untrack(|| {
            let filled = values(&seen);
            view! { <CorrectForm matter seen filled leave /> }.into_any()
        }),
    }
}

/// The form.
#[component]
pub fn CorrectForm(
    /// The matter.
    matter: MatterId,
    /// What stands of it.
    seen: Stands,
    /// What the form holds at first, but for the reason.
    filled: Values,
    /// By what the fields were filled, where it was not by what stands: part of the name of their draft.
    #[prop(optional)]
    source: String,
    /// What is done when a person leaves it, and whether what it says is recorded.
    #[prop(into)]
    leave: Callback<bool>,
) -> impl IntoView {
    let session = Session::expect();
    let noting = Noting::expect();
    let task = use_task();
    let mut filled = filled;
    let title = StoredValue::new(shown(filled.get("title").map_or("", String::as_str)));
    // What a list has otherwise need not have been registered wrongly.
    let reason = if source.is_empty() { texts::CORRECT_REASON } else { texts::CORRECT_BY_LIST };
    filled.insert("reason".to_owned(), t(reason).to_owned());
    let form = Form::new(filled);
    // What stands is part of the name: a draft made of something else is not put over it.
    let name = [format!("{matter}.correct.{}", seen.register), source].concat();
    let kept = keep_draft(name, form);
    let stood = seen.matter.assignments.iter().map(|of| of.unit.clone()).collect();
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
                    let lang = untrack(|| session.lang());
                    let what = untrack(|| t(texts::CORRECT));
                    let words = format!("{what} {}", title.get_value());
                    let words = texts::recorded(&words, lang);
                    noting.say(Noted::of(&Stream::Matter(matter), acts, words));
                    kept.end();
                    leave.run(true);
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
                    <UnitRows form known stood />
                    <h3>{t(register::MATTER)}</h3>
                    <div class="form-grid"><MatterFields form /></div>
                    <FormField form name="reason" label=say(texts::REASON_FIELD) control=Control::Line("text") required=true />
                </div>
                <Follows foreseen waiting=texts::NO_CHANGE />
            </div>
            <RefusalNote refusal=task.refusal() />
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| { kept.end(); leave.run(false); }>{t(shell::CANCEL)}</button>
                <TaskButton task class="button primary" label=say(texts::CORRECT_SUBMIT) />
            </div>
        </form>
    }
}
