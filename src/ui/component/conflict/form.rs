//! Settling: what would change, the reason, and one record for all forks of the stream.

use super::{Settling, office_name};
use crate::domain::registry::OfficeRole;
use crate::domain::{Body, Stream};
use crate::engine::Changes;
use crate::engine::command::settle::Settle;
use crate::present::conflicts::{ForkRow, Outcome, Unready, drafts};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{
    common, conflicts as texts, listed, profile, say, shell, short_date, t, terms,
};
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;

/// How many changes are named one by one; the rest is counted.
const LINES: usize = 12;

/// The form, or why there is none.
#[component]
pub fn SettleForm() -> impl IntoView {
    let session = Session::expect();
    let settling = expect_context::<Settling>();
    // Typing does not change whether there is a form, so the form is not redrawn meanwhile.
    let chosen = Memo::new(move |_| {
        settling.rows.with(|rows| settling.choices.with(|c| drafts(rows, c, "—", "—")))
    });
    move || {
        if Settling::recorder().is_none() {
            return view! { <p class="note">{t(texts::NOBODY)}</p> }.into_any();
        }
        if !settling.is_able() {
            return view! { <p class="note">{who_may(&session)}</p> }.into_any();
        }
        if Settling::is_past() {
            return view! {
                <p class="note warn">
                    {t(texts::PAST)} " "
                    <button type="button" class="link" on:click=move |_| session.set_as_of(None)>
                        {t(shell::FOLLOW_TODAY)}
                    </button>
                </p>
            }
            .into_any();
        }
        match chosen.get() {
            Err(Unready::Contradiction) => {
                view! { <p class="note warn" role="status">{t(texts::CONTRADICTION)}</p> }
                    .into_any()
            }
            Err(_) => ().into_any(),
            Ok(bodies) => record(&session, settling, bodies).into_any(),
        }
    }
}

/// Who can settle what this office cannot.
fn who_may(session: &Session) -> String {
    let book = session.book();
    let offices = book.offices.values();
    let mut offices: Vec<String> = offices
        .filter(|office| office.role == OfficeRole::Supervisor)
        .map(|office| office_name(session, &office.office))
        .collect();
    offices.dedup();
    format!("{}{}", t(texts::SUPERVISORS), listed(&offices, session.lang()))
}

/// What would be recorded, and the button that does.
fn record(session: &Session, settling: Settling, bodies: Vec<Body>) -> impl IntoView + use<> {
    let session = *session;
    let task = use_task();
    let missing = RwSignal::new(false);
    let stream = settling.rows.with_untracked(|rows| rows.first().map(|row| row.stream.clone()));
    let registry = stream == Some(Stream::Registry);
    // Several forms may stand on one page.
    let id = format!("settle-{}", stream.as_ref().map(ToString::to_string).unwrap_or_default());
    let how = if registry {
        texts::BY_REGISTRY
    } else if bodies.iter().any(|body| matches!(body, Body::Retract(_))) {
        texts::BY_RETRACTION
    } else {
        texts::BY_NOTE
    };
    let warnings = warnings(&session, &settling, &bodies);
    let on = untrack(|| session.today());
    let draft = |body| Some(Draft { stream: stream.clone()?, on, body });
    let drafts_now = bodies.into_iter().filter_map(draft).collect();
    let changes = RwSignal::new(None);
    let asked = use_task();
    asked.run(async move { session.try_out(drafts_now).await }, move |tried| {
        changes.set(Some(tried.changes));
    });
    let record = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = settling.reason.get_untracked();
        let note = texts::note(reason.trim(), untrack(|| session.lang()));
        let Some(stream) = stream.clone() else { return };
        if !registry && reason.trim().is_empty() {
            missing.set(true);
            return;
        }
        let fork = |row: &ForkRow| row.fork.clone();
        let forks: Vec<_> = settling.rows.with_untracked(|rows| rows.iter().map(fork).collect());
        let choices = forks.into_iter().zip(settling.choices.get_untracked()).collect();
        let settle = Settle { stream, choices, reason, note };
        task.run(session.settle(settling.command.get_value(), settle), |_| ());
    };
    let no_warning = warnings.is_empty();
    view! {
        <form class="settle" novalidate on:submit=record>
            <div class="settle-changes" role="status">
                <h4>{t(texts::CHANGES)}</h4>
                {warnings.into_iter().map(|words| view! { <p class="late">{words}</p> }).collect_view()}
                {move || changes.get().map(|changes| what_changes(&session, &changes, no_warning))}
                <RefusalNote refusal=asked.refusal() />
                <p class="muted">{t(how)}</p>
            </div>
            <div class="settle-reason">
                {(!registry).then(|| view! {
                    <div class="field" class:wrong=missing>
                        <label for=id.clone()>{t(texts::REASON)} <span class="required">{t(shell::REQUIRED)}</span></label>
                        <input id=id autocomplete="off" placeholder=t(texts::REASON_HINT)
                            prop:value=settling.reason
                            on:input=move |event| {
                                missing.set(false);
                                settling.reason.set(event_target_value(&event));
                            } />
                        {move || missing.get().then(|| view! { <p class="field-error" role="alert">{t(texts::REASON_MISSING)}</p> })}
                    </div>
                })}
                <TaskButton task class="button primary" label=say(texts::RECORD) />
            </div>
            <RefusalNote refusal=task.refusal() />
        </form>
    }
}

/// Changes that may surprise a person. They are said as warnings beside the list of changes.
fn warnings(session: &Session, settling: &Settling, bodies: &[Body]) -> Vec<String> {
    use crate::present::conflicts::Choice;
    let mut words = Vec::new();
    settling.rows.with_untracked(|rows| {
        settling.choices.with_untracked(|choices| {
            for (row, choice) in rows.iter().zip(choices) {
                let Some(Choice::Keep(branch)) = choice else { continue };
                let kept = row.sides.iter().find(|side| side.branch == *branch);
                match kept.and_then(|kept| kept.outcome.as_ref()) {
                    Some(Outcome::Matter(None)) => words.push(t(texts::UNLISTED).to_owned()),
                    Some(Outcome::Case(None)) => words.push(t(texts::CASE_UNLISTED).to_owned()),
                    Some(Outcome::Matter(Some(matter))) => {
                        let gone = matter.units.iter().filter(|unit| unit.stands.is_none());
                        words.extend(gone.map(|unit| {
                            let name = session.unit_name(&unit.unit);
                            common::labelled(&name, t(texts::NOT_ASSIGNED), session.lang())
                        }));
                    }
                    _ => {}
                }
            }
        });
    });
    let me = untrack(|| session.me()).map(|me| me.office);
    let loses = bodies.iter().any(|body| {
        matches!(body, Body::Office(office)
            if Some(&office.office) == me.as_ref() && office.role != OfficeRole::Supervisor)
    });
    if loses {
        words.push(t(texts::LOSES_ROLE).to_owned());
    }
    words
}

/// What changes. If nothing changes and there is nothing else to say (`all`), a line says so.
fn what_changes(session: &Session, changes: &Changes, all: bool) -> AnyView {
    let (lang, as_of) = (session.lang(), session.as_of());
    let due = |due: Option<_>| {
        due.map_or_else(|| t(profile::NO_LIMIT).to_owned(), |due| short_date(due, as_of))
    };
    let statuses = changes.statuses.iter().map(|change| {
        let before =
            change.before.map_or_else(|| t(common::DASH), |before| t(terms::status(before)));
        let unit = session.unit_name(&change.unit);
        let moved = format!("{before} → {}", t(terms::status(change.after)));
        common::labelled(&unit, &moved, lang)
    });
    let dues = changes.dues.iter().map(|change| {
        let unit = session.unit_name(&change.unit);
        let (before, after) = (due(change.before), due(change.after));
        common::labelled(&unit, &format!("{} {before} → {after}", t(texts::DUE)), lang)
    });
    let findings = changes.findings.iter().map(|(rule, before, after)| {
        common::labelled(t(terms::rule(*rule)), &format!("{before} → {after}"), lang)
    });
    let mut lines: Vec<String> = statuses.chain(dues).collect();
    if lines.is_empty() && all {
        lines.push(t(texts::NO_CHANGE).to_owned());
    }
    lines.extend(findings);
    let rest = lines.len().saturating_sub(LINES);
    lines.truncate(LINES);
    if rest > 0 {
        lines.push(crate::ui::i18n::exchange::and_more(rest, lang));
    }
    lines.push(texts::settles(changes.settled_conflicts.len(), lang));
    view! {
        <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
    }
    .into_any()
}
