//! The acts that a verdict or a date rests on, each a way to where it stands in the record.

use super::Page;
use crate::domain::{ActId, Date};
use crate::ui::component::timeline::place;
use crate::ui::i18n::{acts as words, matter as texts, short_date, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// How many are named before the rest is only counted.
const NAMED: usize = 4;

/// `依据 09-14 登记 · 10-20 反馈`; nothing for acts that stand in other streams.
pub fn facts(acts: &[ActId]) -> impl IntoView + use<> {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let (as_of, lang) = (page.as_of.get(), session.lang());
    let each: BTreeSet<ActId> = acts.iter().copied().collect();
    let record = page.record.get();
    let mut named: Vec<(Date, ActId, String)> = record
        .iter()
        .map(|entry| &entry.record.act)
        .filter(|act| each.contains(&act.id))
        .map(|act| {
            let what = words::brief(&act.body, as_of, lang);
            (act.on, act.id, format!("{} {what}", short_date(act.on, as_of)))
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
