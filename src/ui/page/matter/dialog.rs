//! Recording an act: a form in a dialog, with a word of warning where the rules will not give the
//! act the effect that is wanted. What was typed stays when it is refused or the dialog is left.

use super::{Page, Recording};
use crate::domain::standing::MatterStanding;
use crate::domain::{Stream, UnitId};
use crate::engine::query::matter::OnDay;
use crate::present::draft::{self, ActKind, Input, Values, Warning};
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::kind_field::{KindField, Offered};
use crate::ui::component::modal::Modal;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{Text, acts, matter as texts, say, shell, t};
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;
use std::sync::Arc;

/// The dialog; open while something is being recorded.
#[component]
pub fn RecordDialog() -> impl IntoView {
    let page = expect_context::<Page>();
    let draw = move |recording| {
        let matter = page.matter.get_untracked()?;
        Some(view! { <RecordForm recording matter /> })
    };
    view! { <Modal about=page.recording class="dialog" draw /> }
}

#[component]
fn RecordForm(recording: Recording, matter: Arc<MatterStanding>) -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let kind = recording.kind;
    let task = use_task();
    let on = session.today();
    let mut values = Values::new();
    values.insert("on".to_owned(), on.to_string());
    values.insert("about".to_owned(), recording.unit.to_string());
    for field in kind.fields() {
        if let Input::Choice([first, ..]) = field.input {
            values.insert(field.name.to_owned(), (*first).to_owned());
        }
    }
    let form = Form::new(values);
    let kept = keep_draft(format!("{}.{kind:?}.{}", matter.id, recording.unit), form);
    let end = move || {
        kept.end();
        page.recording.set(None);
    };
    let units: Vec<UnitId> = matter.assignments.iter().map(|a| a.unit.clone()).collect();
    let supervises = session.supervises();
    let own = session.me().and_then(|me| me.unit);
    let matter = as_of_today(&session, matter);
    let submit = {
        let units = units.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let Some(matter) = matter.get_untracked() else { return };
            let values = form.values.get_untracked();
            let unit = UnitId::from(values.get("about").map_or("", String::as_str));
            let application =
                matter.assignments.iter().find(|a| a.unit == unit).and_then(|a| a.pending);
            let day = draft::day(kind, matter.registered_on, untrack(|| session.today()), &values);
            match (day, draft::body(kind, &unit, &units, application, &values)) {
                (Ok(on), Ok(body)) => {
                    let internal = kind.is_internal()
                        || values.get("manner").is_some_and(|manner| manner == "unannounced");
                    let stream = if internal {
                        Stream::Internal(matter.id)
                    } else {
                        Stream::Matter(matter.id)
                    };
                    let draft = Draft { stream, on, body };
                    let recorded = session.record_as(kept.command(), vec![draft]);
                    task.run(recorded, move |_| end());
                }
                (day, body) => {
                    form.refuse([day.err(), body.err()].into_iter().flatten().flatten().collect());
                }
            }
        }
    };
    let unit_options: Vec<(String, String)> = units
        .iter()
        .filter(|unit| supervises || own.as_ref() == Some(*unit))
        .map(|unit| (unit.to_string(), session.unit_name(unit)))
        .collect();
    let offered = StoredValue::new(Offered { units: units.clone(), ..Offered::default() });
    let asks_unit = kind.has_unit() || kind == ActKind::Decide;
    let label = |text: Text| Signal::derive(move || t(text).to_owned());
    view! {
        <form class="record-form" novalidate on:submit=submit>
            <h2>{t(acts::kind(kind))}</h2>
            <Restored kept />
            {asks_unit.then(|| view! {
                <FormField form name="about" label=label(texts::UNIT) control=Control::Choice(unit_options) required=true />
            })}
            <FormField form name="on" label=label(texts::ON) control=Control::Line("date") required=true />
            {kind.fields().into_iter().map(|field| view! {
                <KindField form field label=label(acts::field(kind, field.name)) choice=acts::choice offered />
            }).collect_view()}
            {move || warning(kind, &*matter.get()?, form).map(|text| view! {
                <p class="note warn" role="status">{t(text)}</p>
            })}
            <RefusalNote refusal=task.refusal() />
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| end()>{t(shell::CANCEL)}</button>
                <TaskButton task class="button primary" label=say(texts::RECORD) />
            </div>
        </form>
    }
}

/// What is recorded is dated today, whatever day is looked at: the form goes by how the matter stands
/// today. None until that is known.
fn as_of_today(
    session: &Session,
    matter: Arc<MatterStanding>,
) -> Signal<Option<Arc<MatterStanding>>> {
    let (id, day) = (matter.id, session.today());
    let is_other = session.is_as_of_picked();
    let today = session.client().ask(move || is_other.then_some(OnDay { matter: id, day }));
    Signal::derive(move || {
        if is_other {
            today.with(|today| {
                Some(today.as_ref()?.as_ref().clone().unwrap_or_else(|| matter.clone()))
            })
        } else {
            Some(matter.clone())
        }
    })
}

/// What the rules will say of it, before it is recorded.
fn warning(kind: ActKind, matter: &MatterStanding, form: Form) -> Option<Text> {
    let about = form.get("about");
    let assignment = matter.assignments.iter().find(|a| a.unit.as_str() == about)?;
    let warning = form.values.with(|values| draft::warning(kind, assignment, values))?;
    Some(match warning {
        Warning::Late => texts::LATE_WARNING,
        Warning::Incomplete => texts::INCOMPLETE_WARNING,
        Warning::NoApplication => texts::NO_APPLICATION,
        Warning::Unauthorised => texts::DECISION_WARNING,
        Warning::Unconfirmed => texts::CLOSE_WARNING,
    })
}
