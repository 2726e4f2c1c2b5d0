//! A form of one act: its fields, its day, and what is wrong with them. What is typed is kept until it is
//! recorded.

use super::field::{Control, Form, FormField};
use super::kept::{Kept, Restored, keep_draft};
use super::kind_field::{KindField, Offered};
use super::noted::{Noted, Noting};
use super::refusal::RefusalNote;
use super::task::{TaskButton, use_task};
use crate::domain::{Body, Stream};
use crate::present::draft::{self, Field, Values, Wrongs};
use crate::present::visible::shown;
use crate::ui::i18n::{Text, follows, matter, say, shell, t};
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;
use std::sync::Arc;

/// What is done with the stream of what was recorded when that is withdrawn.
pub type Undone = Arc<dyn Fn(&Stream) + Send + Sync>;

/// The day of an act, today at first.
const ON: &str = "on";

/// The form.
#[component]
pub fn ActForm(
    /// Under which name what is typed is kept.
    name: String,
    /// What it records.
    title: Signal<String>,
    /// What a person should know.
    hint: Option<Text>,
    /// What it holds at first.
    mut values: Values,
    /// The fields.
    fields: Vec<Field>,
    /// What a field is called.
    label: impl Fn(&'static str) -> Text + Copy + Send + Sync + 'static,
    /// A value of a choice in words.
    choice: fn(&str, &str) -> Text,
    /// What the fields choose from.
    offered: Offered,
    /// Gives a warning if the rules will not count what was typed.
    #[prop(optional)]
    warn: Option<Callback<Values, Option<Text>>>,
    /// Makes the acts of what was typed.
    make: impl Fn(&Values, Kept) -> Result<Vec<(Stream, Body)>, Wrongs> + Send + Sync + 'static,
    /// What is done when what it recorded is withdrawn a moment later, wherever a person is by then.
    #[prop(optional)]
    undone: Option<Undone>,
    /// Called when the acts are recorded, before the form closes.
    #[prop(optional, into)]
    is_recorded: Option<Callback<()>>,
    /// A second button that also records: what it is called, and what is called after the form has closed.
    #[prop(default = None)]
    onward: Option<(Text, Callback<()>)>,
    /// Closes the form.
    end: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let noting = Noting::expect();
    let task = use_task();
    values.insert(ON.to_owned(), untrack(|| session.today()).to_string());
    let form = Form::new(values);
    let kept = keep_draft(name, form);
    let offered = StoredValue::new(offered);
    let close = move || {
        kept.end();
        end();
    };
    let record = Callback::new(move |then: Option<Callback<()>>| {
        let values = form.values.get_untracked();
        match (draft::on(untrack(|| session.today()), &values), make(&values, kept)) {
            (Ok(on), Ok(acts)) => {
                let draft = |(stream, body)| Draft { stream, on, body };
                let drafts: Vec<Draft> = acts.into_iter().map(draft).collect();
                let streams: Vec<Stream> =
                    drafts.iter().map(|draft| draft.stream.clone()).collect();
                let words =
                    follows::done(&shown(&title.get_untracked()), untrack(|| session.lang()));
                let recorded = kept.sent(session.record_as(kept.command(), drafts));
                let undone = undone.clone();
                task.run(recorded, move |acts| {
                    // It may lead to another page, on which it is said.
                    if let Some(recorded) = is_recorded {
                        recorded.run(());
                    }
                    let first = streams.first().cloned();
                    let noted = Noted::new(streams.into_iter().zip(acts).collect(), words);
                    noting.say(match (undone, first) {
                        (Some(undone), Some(first)) => noted.undone(move || undone(&first)),
                        _ => noted,
                    });
                    close();
                    if let Some(then) = then {
                        then.run(());
                    }
                });
            }
            (on, body) => {
                form.refuse([on.err(), body.err()].into_iter().flatten().flatten().collect());
            }
        }
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        record.run(None);
    };
    view! {
        <form class="act-form" novalidate on:submit=submit>
            <h2>{move || shown(&title.get())}</h2>
            <Restored kept />
            {hint.map(|hint| view! { <p class="muted">{move || t(hint)}</p> })}
            <FormField form name=ON label=say(matter::ON) control=Control::Line("date") required=true />
            {fields.into_iter().map(|field| view! {
                <KindField form field label=say(label(field.name)) choice offered />
            }).collect_view()}
            {move || warn.and_then(|warn| warn.run(form.values.get())).map(|text| view! {
                <p class="note warn" role="status">{t(text)}</p>
            })}
            <RefusalNote refusal=task.refusal() />
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| close()>{move || t(shell::CANCEL)}</button>
                {onward.map(|(label, then)| view! {
                    <TaskButton task label=say(label) press=move |()| record.run(Some(then)) />
                })}
                <TaskButton task class="button primary" label=say(matter::RECORD) />
            </div>
        </form>
    }
}
