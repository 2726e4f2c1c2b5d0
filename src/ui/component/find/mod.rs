//! 查找 (Ctrl+K): a dialog in which matters, units, days and what can be done are found as one types.
//!
//! A combobox with a list box, after the ARIA Authoring Practices: the focus stays in the field, the arrows move
//! what is chosen, Enter goes there, and Esc closes.

mod choice;
mod commands;

use super::modal::{is_closed, show_while};
use crate::domain::Date;
use crate::engine::query::find::{Find as Ask, Hits};
use crate::present::find::day;
use crate::ui::i18n::{find as texts, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use crate::ui::shortcuts::Shortcuts;
use choice::Choice;
use commands::{Command, Way};
use leptos::ev::KeyboardEvent;
use leptos::html::Dialog;
use leptos::prelude::*;

/// How many of each sort are shown.
const MOST: usize = 8;
/// The id of the list, and the beginning of those of its options.
const LIST: &str = "find-list";

/// The box in the head that opens the dialog, and the dialog.
#[component]
pub fn Find() -> impl IntoView {
    let open = RwSignal::new(None::<String>);
    let listed = Router::expect().pick(|route| match route {
        Some(Route::Ledger(query)) => query.filter.text.clone(),
        _ => String::new(),
    });
    // If the list is narrowed to a text already, the dialog begins with that text, so that it can be changed.
    let begin = move || open.set(Some(listed.get_untracked()));
    let shortcuts = Shortcuts::expect();
    shortcuts.on_key(move |key| {
        let is_meant = key == "/";
        if is_meant {
            begin();
        }
        is_meant
    });
    shortcuts.on_control_k(begin);
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, move || open.with(Option::is_some));
    view! {
        <button type="button" class="search" aria-haspopup="dialog" aria-keyshortcuts="Control+K" on:click=move |_| begin()>
            <span>{move || match listed.get() {
                text if text.is_empty() => t(texts::PROMPT).to_owned(),
                text => text,
            }}</span>
            <kbd aria-hidden="true">"Ctrl K"</kbd>
        </button>
        <dialog
            node_ref=dialog
            class="dialog find"
            aria-label=move || t(texts::TITLE)
            on:close=move |_| if is_closed(dialog) { open.set(None) }
        >
            {move || open.get().map(|typed| untrack(|| view! { <Finding typed close=move || open.set(None) /> }))}
        </dialog>
    }
}

/// The field and what is found.
#[component]
fn Finding(
    /// What stands in the field at first.
    typed: String,
    /// Closes the dialog.
    close: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let typed = RwSignal::new(typed);
    let at = RwSignal::new(0_usize);
    let commands = Memo::new(move |_| Command::all(&session));
    let names = Memo::new(move |_| {
        let lang = session.lang();
        commands
            .with(|all| all.iter().map(|one| one.name.of(lang).into()).collect::<Vec<Box<str>>>())
    });
    let hits = session.client().ask(move || {
        let text = typed.get();
        (!text.trim().is_empty()).then(|| Ask { text, most: MOST, among: names.get() })
    });
    let choices = Memo::new(move |_| {
        let text = typed.get();
        if text.trim().is_empty() {
            return commands
                .get()
                .into_iter()
                .map(|one| Choice::plain(&one, session.lang()))
                .collect();
        }
        let named = day(&text, session.as_of());
        let hits = hits.get();
        found(&session, &commands.get(), text.trim(), named, hits.as_deref())
    });
    let go = move |choice: &Choice| {
        let way = choice.way.clone();
        close();
        match way {
            Way::To(route) => router.navigate(&route, Move::Push),
            Way::AsOf(day) => session.set_as_of(day),
        }
    };
    // If a person presses Enter before the answer is there, the choice is made from the answer to everything that was
    // typed.
    let is_answered = Memo::new(move |_| {
        let text = typed.get();
        text.trim().is_empty() || hits.get().is_some_and(|hits| hits.text == text)
    });
    let entered = RwSignal::new(false);
    Effect::new(move |_| {
        if entered.get() && is_answered.get() {
            entered.set(false);
            let chosen = choices.with_untracked(|all| all.get(at.get_untracked()).cloned());
            if let Some(choice) = chosen {
                go(&choice);
            }
        }
    });
    let key = move |event: KeyboardEvent| {
        // Within a word of an input method the keys are the method's.
        if event.is_composing() {
            return;
        }
        let count = choices.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => at.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => at.update(|at| *at = (*at + count - 1) % count),
            "Enter" => entered.set(true),
            _ => return,
        }
        event.prevent_default();
        if let Some(option) = document().get_element_by_id(&id(at.get_untracked())) {
            let near = web_sys::ScrollIntoViewOptions::new();
            near.set_block(web_sys::ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&near);
        }
    };
    let rows = move || {
        let choices = choices.get();
        let mut sort = None;
        let row = |(n, choice): (usize, &Choice)| {
            let head = (sort.replace(choice.sort) != Some(choice.sort)).then(|| {
                view! {
                    <li role="presentation" class="find-sort">{t(choice.sort.head())}</li>
                }
            });
            let own = choice.clone();
            view! {
                {head}
                <li
                    role="option"
                    id=id(n)
                    aria-selected=move || (at.get() == n).to_string()
                    on:pointermove=move |_| if at.get_untracked() != n { at.set(n) }
                    on:click=move |_| go(&own)
                >
                    {choice.draw()}
                </li>
            }
        };
        choices.iter().enumerate().map(row).collect_view()
    };
    view! {
        <input
            type="text"
            role="combobox"
            aria-label=move || t(texts::TITLE)
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls=LIST
            aria-activedescendant=move || choices.with(|all| !all.is_empty()).then(|| id(at.get()))
            autocomplete="off"
            spellcheck="false"
            placeholder=move || t(texts::PROMPT)
            prop:value=typed.get_untracked()
            on:input=move |event| {
                typed.set(event_target_value(&event));
                at.set(0);
                entered.set(false);
            }
            on:keydown=key
        />
        <ul role="listbox" id=LIST aria-label=move || t(texts::FOUND)>{rows}</ul>
        <p class="find-foot" role="status">{move || {
            let hits = hits.get().filter(|_| typed.with(|typed| !typed.trim().is_empty()))?;
            Some(texts::count(hits.matters.len(), hits.of_matters, session.lang()))
        }}</p>
        <p class="find-foot">{move || t(texts::KEYS)}</p>
    }
}

fn id(n: usize) -> String {
    format!("find-{n}")
}

/// What was found, in the order in which it is shown.
fn found(
    session: &Session,
    commands: &[Command],
    text: &str,
    named: Option<Date>,
    hits: Option<&Hits>,
) -> Vec<Choice> {
    let mut all: Vec<Choice> =
        named.into_iter().flat_map(|day| Choice::of_day(session, day)).collect();
    if let Some(hits) = hits {
        all.extend(hits.matters.iter().map(|(hit, light)| Choice::matter(session, hit, *light)));
        all.extend(hits.units.iter().map(|(hit, count)| Choice::unit(session, hit, *count)));
        all.extend(hits.others.iter().filter_map(|hit| Choice::command(commands, hit)));
    }
    all.push(Choice::in_list(text, session.lang()));
    all
}
