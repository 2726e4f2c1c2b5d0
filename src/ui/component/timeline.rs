//! Acts of a stream, newest first: who recorded what and when, what rests on it, and its withdrawal.

use super::LightBadge;
use super::article::ArticleTag;
use super::field::Form;
use super::kept::{Restored, keep_draft};
use super::refusal::RefusalNote;
use super::task::{TaskButton, use_task};
use crate::domain::standing::Light;
use crate::domain::{ActId, Body, Date, OfficeId, Stream, UnitId};
use crate::engine::Proof;
use crate::present::draft::Values;
use crate::present::timeline::{Entry, EntryMark};
use crate::present::visible::shown;
use crate::ui::i18n::act_fields::Words;
use crate::ui::i18n::{acts, keys, matter as texts, say, short_date, t, terms};
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The place of an act in the record.
pub fn place(act: &ActId) -> String {
    format!("act-{act}")
}

/// What proves each act, and whose it is.
pub type Proofs = BTreeMap<ActId, (OfficeId, Proof)>;

/// The list.
#[component]
pub fn Timeline(
    /// The acts, newest first.
    #[prop(into)]
    entries: Signal<Vec<Entry>>,
    /// What proves them.
    #[prop(into)]
    proofs: Signal<Proofs>,
    /// The day that is shown.
    #[prop(into)]
    as_of: Signal<Date>,
    /// The act that a verdict has pointed to.
    #[prop(into)]
    cited: Signal<Option<ActId>>,
) -> impl IntoView {
    view! {
        <ol class="timeline">
            {move || {
                let (proofs, all, as_of) = (proofs.get(), entries.get(), as_of.get());
                let proof = |entry: &Entry| proofs.get(&entry.record.act.id).map(|(_, proof)| *proof);
                all.iter().map(|entry| act(entry, proof(entry), &all, as_of, cited)).collect_view()
            }}
        </ol>
    }
}

fn act(
    entry: &Entry,
    proof: Option<Proof>,
    all: &[Entry],
    as_of: Date,
    cited: Signal<Option<ActId>>,
) -> impl IntoView + use<> {
    let session = Session::expect();
    let lang = session.lang();
    let act = &entry.record.act;
    let mut head = acts::head(&act.body, as_of, lang);
    let name = |unit: &UnitId| session.unit_name(unit);
    let lines = Words { unit: &name, as_of, lang }.fields_after(&act.body, entry.before.as_deref());
    // What its head says is not said again.
    let lines: Vec<_> = lines.into_iter().filter(|(_, value)| !head.contains(value)).collect();
    if let Body::Retract(retract) = &act.body {
        let find = |id| all.iter().map(|entry| &entry.record.act).find(|act| act.id == id);
        let named = find(retract.act).map(|named| match &named.body {
            // What was withdrawn counts again.
            Body::Retract(before) => (texts::RESTORE, find(before.act).unwrap_or(named)),
            _ => (texts::RETRACT, named),
        });
        if let Some((word, named)) = named {
            let what = acts::head(&named.body, as_of, lang);
            head = format!("{} {} {what}", t(word), short_date(named.on, as_of));
        }
    }
    let unit = entry.unit.as_ref().map(|unit| session.unit_name(unit));
    let book = session.book();
    let office = book.offices.get(&entry.office).map(|office| shown(&office.name));
    let office = office.unwrap_or_else(|| entry.office.to_string());
    let retracted = entry.marks.contains(&EntryMark::Retracted);
    let future = entry.marks.contains(&EntryMark::Future);
    let internal = entry.marks.contains(&EntryMark::Internal);
    let marks: Vec<&str> = entry
        .marks
        .iter()
        .map(|mark| match mark {
            EntryMark::Retracted => t(texts::RETRACTED),
            EntryMark::Future => t(texts::FUTURE),
            EntryMark::Internal => t(texts::INTERNAL),
            EntryMark::Conflicting => t(texts::CONFLICT),
        })
        .collect();
    let findings = entry.findings.iter().map(|rule| {
        view! {
            <LightBadge light=Light::Red word=t(terms::rule(*rule)) />
        }
    });
    let own = session.me().is_some_and(|me| me.office == act.office);
    let may_retract = (own || session.supervises()) && !retracted;
    let registers = matches!(act.body, Body::Register(_));
    let (id, stream) = (act.id, act.stream.clone());
    let retracting = RwSignal::new(false);
    view! {
        <li id=place(&id) class:retracted=retracted class:future=future class:internal=internal
            class:cited=move || cited.get() == Some(id)>
            <time>{short_date(act.on, as_of)}</time>
            <div>
                <p class="act-head">
                    {head}
                    {marks.into_iter().map(|mark| view! { <em class="mark-word">{mark}</em> }).collect_view()}
                    {findings.collect_view()}
                </p>
                {(!lines.is_empty()).then(|| view! {
                    <dl class="act-fields">
                        {lines.into_iter().map(|(name, value)| view! {
                            <div><dt>{t(name)}</dt> <dd>{shown(&value)}</dd></div>
                        }).collect_view()}
                    </dl>
                })}
            </div>
            <div class="act-by">
                <span>
                    {unit}
                    {entry.cites.iter().map(|article| view! { <ArticleTag article=*article /> }).collect_view()}
                </span>
                <small>
                    {office} " · " {shown(&act.person)}
                    {proof.map(|proof| format!(" · {}", keys::proof(proof, lang)))}
                    {may_retract.then(|| view! {
                        <button type="button" class="link quiet" aria-expanded=move || retracting.get().to_string()
                            on:click=move |_| retracting.update(|retracting| *retracting = !*retracting)>
                            {t(texts::RETRACT)}
                        </button>
                    })}
                </small>
            </div>
            {move || retracting.get().then(|| view! { <Retract retracting id stream=stream.clone() registers /> })}
        </li>
    }
}

/// Withdraws an act, with a reason.
#[component]
fn Retract(
    /// Whether it is being withdrawn.
    retracting: RwSignal<bool>,
    /// Which.
    id: ActId,
    /// The stream in which it stands.
    stream: Stream,
    /// Whether it registers the matter, which then stands in the list no more.
    registers: bool,
) -> impl IntoView {
    let session = Session::expect();
    let form = Form::new(Values::from([("reason".to_owned(), String::new())]));
    let kept = keep_draft(format_args!("retract.{id}"), form);
    let task = use_task();
    let retract = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let retract =
            crate::domain::Retract { act: id, reason: untrack(|| form.get("reason")).into() };
        let draft =
            Draft { stream: stream.clone(), on: session.today(), body: Body::Retract(retract) };
        let recorded = kept.sent(session.record_as(kept.command(), vec![draft]));
        task.run(recorded, move |_| retracting.set(false));
    };
    view! {
        <form class="retract" on:submit=retract>
            <Restored kept />
            <input class="box" autofocus=true aria-label=move || t(texts::REASON) placeholder=move || t(texts::REASON)
                prop:value=move || form.get("reason") on:input=move |event| form.set("reason", event_target_value(&event)) />
            <TaskButton task label=say(texts::RETRACT) />
            {registers.then(|| view! { <p class="late">{move || t(texts::RETRACT_REGISTER)}</p> })}
            <RefusalNote refusal=task.refusal() />
        </form>
    }
}
