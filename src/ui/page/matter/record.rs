//! The record: acts newest first, and what can be recorded next.

use super::{Page, Recording, of};
use crate::domain::standing::Duty;
use crate::engine::Proof;
use crate::present::draft::ActKind;
use crate::present::timeline::Entry;
use crate::ui::component::timeline::Timeline;
use crate::ui::i18n::{acts, matter as texts, shell, t};
use crate::ui::session::Session;
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
            <Timeline entries proofs as_of=page.as_of cited=page.cited />
            <Actions />
        </section>
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
