//! The record: acts newest first, and what can be recorded next.

use super::facts::place;
use super::{Page, Recording, of};
use crate::domain::standing::{Duty, Light};
use crate::domain::{ActId, Body, Stream};
use crate::engine::Proof;
use crate::present::draft::ActKind;
use crate::present::timeline::{Entry, EntryMark};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{acts, keys, matter as texts, say, shell, short_date, t, terms};
use crate::ui::session::record::new_command;
use crate::ui::session::{Draft, Session};
use leptos::html::Details;
use leptos::prelude::*;

/// The card.
#[component]
pub fn Record() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let entries = page.record;
    let proofs = Memo::new(move |_| of(page.view, |view| view.proofs.clone()).unwrap_or_default());
    view! {
        <section class="card record">
            <header class="card-head">
                <h2>{move || t(texts::RECORDS)}</h2>
                <small>{move || {
                    let proofs = proofs.get();
                    let keyless = |entry: &&Entry| {
                        proofs.get(&entry.record.act.id).is_some_and(|(_, proof)| *proof == Proof::Keyless)
                    };
                    let entries = entries.get();
                    texts::acts(entries.len(), entries.iter().filter(keyless).count(), session.lang())
                }}</small>
            </header>
            <ol class="timeline">
                {move || {
                    let proofs = proofs.get();
                    let proof = |entry: &Entry| proofs.get(&entry.record.act.id).map(|(_, proof)| *proof);
                    entries.get().iter().map(|entry| act(entry, proof(entry))).collect_view()
                }}
            </ol>
            <Actions />
        </section>
    }
}

fn act(entry: &Entry, proof: Option<Proof>) -> impl IntoView + use<> {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let (as_of, lang) = (page.as_of.get(), session.lang());
    let act = &entry.record.act;
    let (mut head, text) = acts::summary(&act.body, as_of, lang);
    if let Body::Retract(retract) = &act.body {
        let record = page.record.get();
        let named = record.iter().find(|entry| entry.record.act.id == retract.act);
        if let Some(named) = named {
            let (what, _) = acts::summary(&named.record.act.body, as_of, lang);
            head =
                format!("{} {} {what}", t(texts::RETRACT), short_date(named.record.act.on, as_of));
        }
    }
    let unit = entry.unit.as_ref().map(|unit| session.unit_name(unit));
    let book = session.book();
    let office = book.offices.get(&entry.office).map(|office| shown(&office.name));
    let office = office.unwrap_or_else(|| entry.office.to_string());
    let retracted = entry.marks.contains(&EntryMark::Retracted);
    let future = entry.marks.contains(&EntryMark::Future);
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
        <li id=place(&id) class:retracted=retracted class:future=future
            class:cited=move || page.cited.get() == Some(id)>
            <time>{short_date(act.on, as_of)}</time>
            <div>
                <p class="act-head">
                    {head}
                    {marks.into_iter().map(|mark| view! { <em class="mark-word">{mark}</em> }).collect_view()}
                    {findings.collect_view()}
                </p>
                {text.map(|text| view! { <p class="act-text">{text}</p> })}
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
    let reason = RwSignal::new(String::new());
    let command = StoredValue::new(new_command());
    let task = use_task();
    let retract = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let retract = crate::domain::Retract { act: id, reason: reason.get_untracked().into() };
        let draft =
            Draft { stream: stream.clone(), on: session.today(), body: Body::Retract(retract) };
        let recorded = session.record_as(command.get_value(), vec![draft]);
        task.run(recorded, move |_| retracting.set(false));
    };
    view! {
        <form class="retract" on:submit=retract>
            <input class="box" autofocus=true aria-label=move || t(texts::REASON) placeholder=move || t(texts::REASON)
                prop:value=reason on:input=move |event| reason.set(event_target_value(&event)) />
            <TaskButton task label=say(texts::RETRACT) />
            {registers.then(|| view! { <p class="late">{move || t(texts::RETRACT_REGISTER)}</p> })}
            <RefusalNote refusal=task.refusal() />
        </form>
    }
}

/// What can be recorded: the next step first, the rest behind one button.
#[component]
fn Actions() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    move || {
        let assignment = page.assignment();
        let assignment = assignment?;
        let Some(me) = session.me().filter(|me| me.role.is_some()) else {
            return Some(
                view! {
                    <div class="record-actions"><p class="note warn">{t(shell::READ_ONLY)}</p></div>
                }
                .into_any(),
            );
        };
        let about = assignment.unit.clone();
        let may = move |kind: ActKind| me.may_record(kind, &about);
        let mut first: Vec<ActKind> = Vec::new();
        for obligation in &assignment.obligations {
            if let Some(kind) = ActKind::for_duty(obligation.kind)
                && may(kind)
                && !first.contains(&kind)
            {
                first.push(kind);
            }
        }
        // Only what is owed is recommended.
        let owed = !first.is_empty();
        let considers = assignment.obligations.iter().any(|o| o.kind == Duty::ConsiderCase);
        let either_way = considers.then_some(ActKind::NoCase);
        let usual = [ActKind::Feedback, ActKind::Complete, ActKind::Extend];
        for kind in either_way.into_iter().chain(usual) {
            if may(kind) && !first.contains(&kind) {
                first.push(kind);
            }
        }
        first.truncate(6);
        let rest: Vec<ActKind> =
            ActKind::ALL.into_iter().filter(|kind| may(*kind) && !first.contains(kind)).collect();
        let unit = assignment.unit;
        let more = NodeRef::<Details>::new();
        let record = move |kind| {
            let unit = unit.clone();
            move |_: leptos::ev::MouseEvent| {
                if let Some(more) = more.get_untracked() {
                    let _ = more.remove_attribute("open");
                }
                page.recording.set(Some(Recording { kind, unit: unit.clone() }));
            }
        };
        let record_rest = record.clone();
        Some(view! {
            <div class="record-actions">
                {first.into_iter().enumerate().map(|(n, kind)| view! {
                    <button type="button" class="button" class:primary=owed && n == 0 on:click=record(kind)>
                        {t(acts::kind(kind))}
                    </button>
                }).collect_view()}
                <details class="more" node_ref=more>
                    <summary class="button">{t(texts::MORE)}</summary>
                    <div class="more-list">
                        {rest.into_iter().map(|kind| view! {
                            <button type="button" class="button" on:click=record_rest(kind)>
                                {t(acts::kind(kind))}
                            </button>
                        }).collect_view()}
                    </div>
                </details>
            </div>
        }.into_any())
    }
}
