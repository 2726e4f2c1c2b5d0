//! What a unit's name in the list stands for: typed, picked in the registry, or as it is written. The answer
//! holds for the whole list.

use super::pick::Pick;
use super::step::Steps;
use super::work::Work;
use crate::engine::query::sheet::{Meant, Name};
use crate::present::visible::shown;
use crate::ui::i18n::{sheet as texts, sheet_again as again, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The name of this writing, as it stands in the list.
pub fn of_list(work: Work, written: StoredValue<String>) -> Memo<Option<Name>> {
    Memo::new(move |_| {
        let name = work.shown(|list| {
            written.with_value(|own| list.names.iter().find(|name| name.written == *own).cloned())
        });
        name.flatten()
    })
}

/// The fields that say it.
#[component]
pub fn NameAnswer(written: StoredValue<String>) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let steps = Steps::expect();
    let name = of_list(work, written);
    let meant = Memo::new(move |_| name.with(|name| name.as_ref().map(|name| name.meant.clone())));
    let like =
        Memo::new(move |_| name.with(|name| name.as_ref().and_then(|name| name.like.clone())));
    let is_vague = Memo::new(move |_| meant.get() == Some(Meant::Vague));
    // A new name is registered as it is written, until another is typed over it.
    let value = Memo::new(move |_| match meant.get() {
        Some(Meant::New(_)) => written.get_value(),
        Some(Meant::Other(other)) => other,
        Some(Meant::Vague) | None => String::new(),
    });
    let is_said = Memo::new(move |_| {
        written.with_value(|own| work.settled.with(|settled| settled.is_name_said(own)))
    });
    let picking = RwSignal::new(false);
    let say = move |meant: &str| {
        written.with_value(|own| work.settled.update(|settled| settled.name(own, meant)));
    };
    let typed = move |typed: &str| {
        let same = !is_vague.get_untracked() && typed.trim() == written.get_value();
        if typed.trim() != value.get_untracked() {
            say(if same { "" } else { typed });
        }
    };
    let on_enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            let text = event_target_value(&event);
            if !text.trim().is_empty() {
                steps.go_on();
                typed(&text);
            }
        }
    };
    let answer = move |meant: String| {
        steps.go_on();
        say(&meant);
    };
    let label = shown(&written.get_value());
    view! {
        <span class="sheet-answer">
            <input type="text" list="sheet-units" prop:value=move || value.get() autocomplete="off"
                aria-label=move || again::registered_as(&label, session.lang())
                placeholder=move || t(texts::UNIT_WHO)
                on:keydown=on_enter
                on:change=move |event| typed(&event_target_value(&event)) />
            {move || like.get().map(|other| {
                let words = again::same_office(&shown(&other), session.lang());
                view! { <button type="button" class="button" on:click=move |_| answer(other.clone())>{words}</button> }
            })}
            {move || is_vague.get().then(|| view! {
                <button type="button" class="button" on:click=move |_| answer(written.get_value())>
                    {t(texts::AS_WRITTEN)}
                </button>
            })}
            <button type="button" class="link" aria-expanded=move || picking.get().to_string()
                on:click=move |_| picking.update(|open| *open = !*open)>{move || t(again::PICK_UNITS)}</button>
            {move || is_said.get().then(|| view! {
                <button type="button" class="link" on:click=move |_| say("")>{t(texts::TAKE_BACK)}</button>
            })}
            {move || picking.get().then(|| view! { <Pick written /> })}
        </span>
    }
}
