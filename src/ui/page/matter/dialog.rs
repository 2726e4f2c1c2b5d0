//! Recording an act: a form in a dialog, with what it decides on before it and what follows of it beside it.
//! What was typed stays when it is refused or the dialog is left.

use super::follows::{Follows, foresee};
use super::{Page, Recording, sight};
use crate::domain::standing::{MatterStanding, Rule};
use crate::domain::{Date, Stream, UnitId};
use crate::engine;
use crate::engine::query::foresee::Plan;
use crate::engine::query::matter::{Applied, OnDay};
use crate::present::application::Application;
use crate::present::draft::offered::is_possible;
use crate::present::draft::{self, ActKind, Field, Input, Values, finds_problems, is_before};
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::kind_field::{KindField, Offered};
use crate::ui::component::modal::Modal;
use crate::ui::component::noted::Noted;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{acts, follows as follows_texts, matter as texts, say, shell, t};
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
    view! { <Modal about=page.recording class="dialog record-dialog" draw /> }
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
    // Of what is decided neither side is proposed.
    let undecided = kind == ActKind::Decide;
    for field in kind.fields() {
        if let (Input::Choice([first, ..]), false) = (field.input, undecided) {
            values.insert(field.name.to_owned(), (*first).to_owned());
        }
    }
    let form = Form::new(values);
    let id = matter.id;
    let kept = keep_draft(format!("{id}.{kind:?}.{}", recording.unit), form);
    let end = move || {
        kept.end();
        page.recording.set(None);
    };
    let units: Vec<UnitId> = matter.assignments.iter().map(|a| a.unit.clone()).collect();
    let supervises = session.supervises();
    let own = session.me().and_then(|me| me.unit);
    let about = Memo::new(move |_| UnitId::from(form.get("about").as_str()));
    let matter = as_of_today(&session, matter);
    let applied =
        session.client().ask(move || undecided.then_some(Applied { matter: id, day: on }));
    let application = Memo::new(move |_| {
        applied
            .with(|applied| applied.as_ref().and_then(|applied| applied.get(&about.get()).cloned()))
    });
    let drafts = StoredValue::new(Drafts { kind, units: units.clone() });
    let foreseen = foresee(id, kept.command(), move || {
        let values = form.values.with(|values| draft::as_if_written(kind, values));
        let registered = matter.get()?.registered_on;
        let (application, today) = (application.get(), session.today());
        let made =
            drafts.with_value(|of| of.make(id, registered, today, application.as_ref(), &values));
        made.ok().map(Plan::Acts)
    });
    let blocked = Memo::new(move |_| match kind {
        ActKind::Decide => !application.get().is_some_and(|of| of.is_open()),
        ActKind::Close => foreseen.with(|answer| {
            let known = answer.as_ref().and_then(|answer| answer.as_ref().as_ref().ok());
            known.is_some_and(|of| of.raises(Rule::CloseUnconfirmed))
        }),
        _ => false,
    });
    // This asks how the matter stands now, which may differ from when the form was opened.
    let possible = move || {
        page.matter.with_untracked(|now| {
            let now = now.as_ref()?;
            let unit = about.get_untracked();
            let of = now.assignments.iter().find(|assignment| assignment.unit == unit)?;
            let application = application.get_untracked();
            Some(is_possible(kind, now, of, application.as_ref()))
        })
    };
    let possible = move || possible().unwrap_or(true);
    let was_possible = possible();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(matter) = matter.get_untracked() else { return };
        let values = form.values.get_untracked();
        let today = untrack(|| session.today());
        let application = application.get_untracked();
        let made = drafts.with_value(|of| {
            of.make(id, matter.registered_on, today, application.as_ref(), &values)
        });
        match made {
            Ok(_) if blocked.get_untracked() => {}
            // It is not known yet whether the unit may be closed.
            Ok(_) if kind == ActKind::Close && foreseen.with_untracked(Option::is_none) => {}
            // Another tab has recorded something meanwhile, so that this act is no longer possible.
            Ok(_) if was_possible && !possible() => {
                task.refusal().set(Some(engine::Refusal::Gone.into()));
            }
            Ok(drafts) => {
                let (streams, words) = (streams(&drafts), words(&drafts, today, &session));
                let recorded = kept.sent(session.record_as(kept.command(), drafts));
                task.run(recorded, move |acts| {
                    let acts = streams.into_iter().zip(acts).collect();
                    let words = follows_texts::recorded(&words, untrack(|| session.lang()));
                    page.noting.say(Noted::new(acts, words));
                    end();
                });
            }
            Err(wrongs) => form.refuse(wrongs),
        }
    };
    let unit_options: Vec<(String, String)> = units
        .iter()
        .filter(|unit| supervises || own.as_ref() == Some(*unit))
        .map(|unit| (unit.to_string(), session.unit_name(unit)))
        .collect();
    let offered = StoredValue::new(Offered { units, undecided, ..Offered::default() });
    let asks_unit = kind.has_unit() || kind == ActKind::Decide;
    // A report that names a deadline where there is none may agree it.
    let agrees = Memo::new(move |_| {
        let unit = about.get();
        kind == ActKind::Feedback
            && !form.get("due").is_empty()
            && matter.get().is_some_and(|matter| {
                matter.assignments.iter().any(|a| a.unit == unit && a.due.is_none())
            })
    });
    let days = Signal::derive(move || dates(kind, form));
    let grid = Signal::derive(move || bears_on_time(kind).then(|| about.get()));
    view! {
        <form class="record-form" novalidate on:submit=submit>
            <h2>{t(acts::kind(kind))}</h2>
            <Restored kept />
            <div class="record-columns">
                <div>
                    {undecided.then(|| view! {
                        {move || applied.with(Option::is_some).then(|| sight::application(application.get()))}
                    })}
                    {asks_unit.then(|| view! {
                        <FormField form name="about" label=say(texts::UNIT) control=Control::Choice(unit_options) required=true />
                    })}
                    <FormField form name="on" label=say(texts::ON) control=Control::Line("date") required=true />
                    {kind.fields().into_iter().map(|field| view! {
                        <KindField form field label=say(acts::field(kind, field.name)) choice=acts::choice offered />
                    }).collect_view()}
                    {move || agrees.get().then(|| view! {
                        <FormField form name=draft::AGREE label=say(follows_texts::AGREE) control=Control::Tick />
                    })}
                </div>
                <Follows foreseen waiting=follows_texts::WAITING grid days />
            </div>
            {move || matter.get().filter(|of| form.values.with(|values| is_before(values, of.registered_on))).map(|_| view! {
                <p class="note warn" role="status">{t(follows_texts::BEFORE_REGISTERED)}</p>
            })}
            {move || form.values.with(|values| finds_problems(kind, values)).then(|| view! {
                <p class="note warn" role="status">{t(follows_texts::VERIFY_PROBLEMS)}</p>
            })}
            {move || (kind == ActKind::Close && blocked.get()).then(|| view! {
                <p class="note warn" role="status">{t(follows_texts::CLOSE_BLOCKED)}</p>
            })}
            <RefusalNote refusal=task.refusal() />
            <div class="dialog-foot">
                <button type="button" class="button" on:click=move |_| end()>{t(shell::CANCEL)}</button>
                <TaskButton task class="button primary" label=say(texts::RECORD) idle=blocked />
            </div>
        </form>
    }
}

/// What makes acts of the form.
struct Drafts {
    kind: ActKind,
    units: Vec<UnitId>,
}

impl Drafts {
    fn make(
        &self,
        matter: crate::domain::matter::MatterId,
        registered_on: Date,
        today: Date,
        application: Option<&Application>,
        values: &Values,
    ) -> Result<Vec<Draft>, draft::Wrongs> {
        let unit = UnitId::from(values.get("about").map_or("", String::as_str));
        let application = application.map(|of| of.act);
        let on = draft::day(self.kind, registered_on, today, values);
        match (on, draft::bodies(self.kind, &unit, &self.units, application, values)) {
            (Ok(on), Ok(bodies)) => {
                let internal = self.kind.is_internal()
                    || values.get("manner").is_some_and(|manner| manner == "unannounced");
                let stream =
                    if internal { Stream::Internal(matter) } else { Stream::Matter(matter) };
                let draft = |body| Draft { stream: stream.clone(), on, body };
                Ok(bodies.into_iter().map(draft).collect())
            }
            (on, bodies) => Err([on.err(), bodies.err()].into_iter().flatten().flatten().collect()),
        }
    }
}

fn streams(drafts: &[Draft]) -> Vec<Stream> {
    drafts.iter().map(|draft| draft.stream.clone()).collect()
}

/// What was recorded, in words: each act with the unit that it is about.
fn words(drafts: &[Draft], today: Date, session: &Session) -> String {
    let word = |draft: &Draft| {
        let head = acts::head(&draft.body, today, untrack(|| session.lang()));
        match draft.body.about() {
            Some(unit) => format!("{} {head}", untrack(|| session.unit_name(unit))),
            None => head,
        }
    };
    drafts.iter().map(word).collect::<Vec<_>>().join(" · ")
}

/// The dates that are typed, with what each is called.
fn dates(kind: ActKind, form: Form) -> Vec<(String, Date)> {
    let is_date = |field: &Field| field.input == Input::Date;
    let typed = |field: Field| {
        let date = form.get(field.name).parse().ok()?;
        Some((t(acts::field(kind, field.name)).to_owned(), date))
    };
    kind.fields().into_iter().filter(is_date).filter_map(typed).collect()
}

/// Whether a form bears on the days that are counted, which are then shown.
const fn bears_on_time(kind: ActKind) -> bool {
    matches!(
        kind,
        ActKind::Receive
            | ActKind::Agree
            | ActKind::Plan
            | ActKind::Extend
            | ActKind::Decide
            | ActKind::Complete
    )
}

/// What is recorded is dated today, even if another day is looked at. So the form goes by how the matter stands today.
/// None until that is known.
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
