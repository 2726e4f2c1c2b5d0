//! Several units completed, verified and closed in one dialog.

use super::Page;
use super::follows::{Follows, foresee};
use crate::domain::matter::MatterId;
use crate::domain::{Article, Stream};
use crate::engine;
use crate::engine::query::foresee::Plan;
use crate::present::draft::finish::{self, CONFIRMED, FOUND, RESULT, Unfinished, unfinished};
use crate::present::draft::{self, ActKind, Values, Wrongs};
use crate::ui::component::article::ArticleTag;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::modal::Modal;
use crate::ui::component::noted::Noted;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{Text, acts, follows as texts, matter as matter_texts, say, shell, t};
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;

/// The dialog.
#[component]
pub fn FinishDialog() -> impl IntoView {
    let page = expect_context::<Page>();
    let draw = move |matter| {
        let standing = page.matter.get_untracked()?;
        let units = unfinished(&standing);
        Some(view! { <FinishForm matter units /> })
    };
    view! { <Modal about=page.finishing class="dialog record-dialog" draw /> }
}

#[component]
fn FinishForm(matter: MatterId, units: Vec<Unfinished>) -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let task = use_task();
    let on = session.today().to_string();
    let form = Form::new(Values::from([("on".to_owned(), on)]));
    let kept = keep_draft(finish::kept_as(matter), form);
    let end = move || {
        kept.end();
        page.finishing.set(None);
    };
    let stored = StoredValue::new(units.clone());
    let make = move |values: &Values, today| -> Result<Vec<Draft>, Wrongs> {
        let bodies = stored.with_value(|units| finish::bodies(units, values));
        match (draft::on(today, values), bodies) {
            (Ok(on), Ok(bodies)) => {
                let draft = |body| Draft { stream: Stream::Matter(matter), on, body };
                Ok(bodies.into_iter().map(draft).collect())
            }
            (on, bodies) => Err([on.err(), bodies.err()].into_iter().flatten().flatten().collect()),
        }
    };
    let foreseen = foresee(matter, kept.command(), move || {
        let today = session.today();
        form.values
            .with(|values| make(&stored.with_value(|of| written(of, values)), today))
            .ok()
            .map(Plan::Acts)
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let today = untrack(|| session.today());
        // Another tab may have gone on with one of them.
        let stands = page.matter.get_untracked().map(|standing| unfinished(&standing));
        if stands.is_some_and(|now| stored.with_value(|then| *then != now)) {
            task.refusal().set(Some(engine::Refusal::Gone.into()));
            return;
        }
        match make(&form.values.get_untracked(), today) {
            Ok(drafts) => {
                let recorded = kept.sent(session.record_as(kept.command(), drafts));
                task.run(recorded, move |acts| {
                    let lang = untrack(|| session.lang());
                    let words = texts::recorded(&texts::recorded_acts(acts.len(), lang), lang);
                    page.noting.say(Noted::of(&Stream::Matter(matter), acts, words));
                    end();
                });
            }
            Err(wrongs) => form.refuse(wrongs),
        }
    };
    let none = units.is_empty();
    view! {
        <form class="record-form" novalidate on:submit=submit>
            <h2>{t(texts::SEVERAL_TITLE)}</h2>
            <p class="muted">{t(if none { texts::NO_UNITS } else { texts::SEVERAL_HINT })}</p>
            <Restored kept />
            <div class="record-columns">
                <div>
                    <FormField form name="on" label=say(matter_texts::ON) control=Control::Line("date") required=true />
                    {units.into_iter().map(|of| view! { <UnitFields form of /> }).collect_view()}
                </div>
                <Follows foreseen waiting=texts::WAITING />
            </div>
            <RefusalNote refusal=task.refusal() />
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| end()>{t(shell::CANCEL)}</button>
                <TaskButton task class="button primary" label=say(matter_texts::RECORD) idle=none />
            </div>
        </form>
    }
}

/// The values with a placeholder for each missing result, so that the consequences can be judged: they do not depend on
/// the words.
fn written(units: &[Unfinished], values: &Values) -> Values {
    let mut values = values.clone();
    for of in units {
        let is_ticked =
            of.boxes().any(|name| values.get(&name).is_some_and(|value| value == "true"));
        let result = values.entry(of.field(RESULT)).or_default();
        if is_ticked && result.trim().is_empty() {
            "…".clone_into(result);
        }
    }
    values
}

/// One unit: its result, one tick for all, and each by itself.
#[component]
fn UnitFields(form: Form, of: Unfinished) -> impl IntoView {
    let session = Session::expect();
    let name = session.unit_name(&of.unit);
    let all = StoredValue::new(of.clone());
    let is_true = move || all.with_value(|of| form.values.with(|values| of.is_true(values)));
    let tick_all = move |event: leptos::ev::Event| {
        let ticked = event_target_checked(&event).to_string();
        let boxes: Vec<String> = all.with_value(|of| of.boxes().collect());
        for name in boxes {
            form.set(&name, ticked.clone());
        }
    };
    let id = format!("true-{}", of.unit);
    let tick = |name: &'static str, label: Text| {
        view! { <FormField form name=of.field(name) label=say(label) control=Control::Tick /> }
    };
    let found = FOUND.map(|name| tick(name, acts::field(ActKind::Verify, name)));
    let confirmed = CONFIRMED.map(|name| {
        let plain = if name == "was_solved" { "solved" } else { name };
        tick(name, acts::field(ActKind::Close, plain))
    });
    let completed = of.completed;
    view! {
        <fieldset class="finish-unit">
            <legend>{name} {completed.then(|| view! { <small>" · " {t(texts::IS_COMPLETED)}</small> })}</legend>
            {(!completed).then(|| view! {
                <FormField form name=of.field(RESULT) label=say(texts::SEVERAL_RESULT) control=Control::Line("text") />
            })}
            <div class="finish-ticks">
                <label class="tick" for=id.clone()>
                    <input id=id.clone() type="checkbox" prop:checked=is_true on:change=tick_all />
                    <strong>{t(texts::IS_TRUE)}</strong>
                </label>
                <details>
                    <summary>{t(texts::ITEMS)}</summary>
                    <div class="finish-items">
                        <div><p class="muted">{t(acts::kind(ActKind::Verify))} " " <ArticleTag article=Article::new(2, 14) /></p> {found.into_view()}</div>
                        <div><p class="muted">{t(acts::kind(ActKind::Close))} " " <ArticleTag article=Article::new(2, 8) /></p> {confirmed.into_view()}</div>
                    </div>
                </details>
            </div>
        </fieldset>
    }
}
