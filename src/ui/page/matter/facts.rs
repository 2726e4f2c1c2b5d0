//! The acts that a verdict or a date rests on, each a way to where it stands in the record.

use super::Page;
use crate::domain::{ActId, Date, Stream};
use crate::ui::i18n::{acts as words, matter as texts, short_date, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// How many are named before the rest is only counted.
const NAMED: usize = 4;

/// The place of an act in the record.
pub fn place(act: &ActId) -> String {
    format!("act-{act}")
}

/// `依据 09-14 登记 · 10-20 反馈`; nothing for acts that stand in other streams.
pub fn facts(acts: &[ActId]) -> impl IntoView + use<> {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let (as_of, lang) = (session.as_of(), session.lang());
    let (matter, state) = (page.matter.get()?.id, session.state()?);
    let streams = [Stream::Matter(matter), Stream::Internal(matter)];
    let streams = streams.iter().filter_map(|stream| state.ledger().stream(stream));
    let streams: Vec<_> = streams.collect();
    let each: BTreeSet<ActId> = acts.iter().copied().collect();
    let mut named: Vec<(Date, ActId, String)> = each
        .iter()
        .filter_map(|id| streams.iter().find_map(|acts| acts.get(id)))
        .map(|placed| {
            let act = &placed.record.act;
            let (head, _) = words::summary(&act.body, as_of, lang);
            // Its kind; the rest stands in the record.
            let kind = head.split(['：', ':']).next().unwrap_or_default();
            (act.on, act.id, format!("{} {kind}", short_date(act.on, as_of)))
        })
        .collect();
    named.sort();
    let rest = named.len().saturating_sub(NAMED);
    let links = named.into_iter().take(NAMED).map(|(_, id, name)| {
        let show = move |_| {
            page.cited.set(Some(id));
            if let Some(entry) = document().get_element_by_id(&place(&id)) {
                let options = ScrollIntoViewOptions::new();
                options.set_block(ScrollLogicalPosition::Nearest);
                entry.scroll_into_view_with_scroll_into_view_options(&options);
            }
        };
        view! { <button type="button" class="link" on:click=show>{name}</button> }
    });
    let links = links.collect_view();
    (!links.is_empty()).then(|| {
        view! {
            <small class="facts-line">
                {t(texts::RESTS_ON)} {links}
                {(rest > 0).then(|| texts::and_acts(rest, lang))}
            </small>
        }
    })
}
