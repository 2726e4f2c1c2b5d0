//! What is typed into a form and not recorded yet. It outlives the form and the tab: Esc, another page, a reload and a
//! power cut lose nothing, and it is offered again where the form is opened the next time.

use super::field::Form;
use crate::browser::{clock, drafts};
use crate::domain::{Date, Instant};
use crate::present::draft::{Values, has_chosen_day};
use crate::ui::i18n::{shell, t};
use crate::ui::session::record::{CommandId, new_command};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;
use std::fmt;

/// The field with the day of an act. A draft that was typed yesterday is recorded with today's date, unless another
/// day than that of typing was chosen.
const DAY: &str = "on";

/// What is kept of one form for this tab.
#[derive(Debug, Clone, Copy)]
pub struct Kept {
    key: StoredValue<String>,
    form: Form,
    /// The values of the form before anything is typed.
    blank: StoredValue<Values>,
    /// If a draft was restored: when it was typed, and whether its day has been changed to today.
    restored: RwSignal<Option<(Instant, bool)>>,
    /// Whether nothing is to be kept any more.
    ended: StoredValue<bool>,
    /// The id of the command that the form becomes: the same form sent twice is recorded once.
    command: StoredValue<CommandId>,
    /// The values that were restored, as long as they have not been changed since.
    again: StoredValue<Option<Values>>,
}

/// Keeps what is typed into a form, under a name, and restores what was kept before. The form must still hold the
/// values that it has before anything is typed.
pub fn keep_draft(name: impl fmt::Display, form: Form) -> Kept {
    let blank = form.values.get_untracked();
    let session = Session::expect();
    let key = session.draft_key(&name.to_string());
    let before: Option<(Instant, CommandId, Values)> = drafts::get(&key);
    let is_moved = |typed: &Values, at| {
        !has_chosen_day(typed, at) && blank.get(DAY).is_some_and(|day| typed.get(DAY) != Some(day))
    };
    let restored = RwSignal::new(before.as_ref().map(|(at, _, typed)| (*at, is_moved(typed, *at))));
    let command = before.as_ref().map_or_else(new_command, |(_, command, _)| *command);
    let again = before.map(|(at, _, mut values)| {
        if is_moved(&values, at) {
            values.extend(blank.get(DAY).map(|day| (DAY.to_owned(), day.clone())));
        }
        form.values.set(values.clone());
        values
    });
    let kept = Kept {
        key: StoredValue::new(key),
        form,
        blank: StoredValue::new(blank),
        restored,
        ended: StoredValue::new(false),
        command: StoredValue::new(command),
        again: StoredValue::new(again),
    };
    // If the page stays open over midnight, a day that nobody has changed moves on to the new day, as in a new form.
    Effect::new(move |before: Option<Date>| {
        let today = session.today();
        let day = before.filter(|before| *before != today).map(|before| before.to_string());
        if let Some(day) = day
            && form.values.with_untracked(|values| values.get(DAY) == Some(&day))
        {
            form.set(DAY, today.to_string());
        }
        today
    });
    Effect::new(move |before: Option<()>| {
        form.values.track();
        // The first run sees the values with which the form began. They were not typed and are not kept.
        if before.is_some() {
            kept.keep();
        }
    });
    kept
}

impl Kept {
    fn keep(self) {
        self.tell_apart();
        let is_blank = self.form.values.with_untracked(|now| {
            self.blank.with_value(|blank| {
                now.iter().all(|(name, value)| {
                    name == DAY || blank.get(name).map_or(value.is_empty(), |was| was == value)
                })
            })
        });
        if is_blank || self.ended.get_value() {
            self.key.with_value(|key| drafts::forget(key));
        } else {
            // If the browser keeps nothing, the draft is lost with the form.
            let typed = self.form.values.get_untracked();
            let now = (clock::now(), self.command.get_value(), typed);
            self.key.with_value(|key| drafts::set(key, now));
        }
    }

    /// A restored draft may have been sent and recorded already, before the form was left. Sent again unchanged it is
    /// the same command, which is done once. Once it has been changed it gets a new id: otherwise it would be taken for
    /// the command that was done.
    fn tell_apart(self) {
        let is_changed = self.again.with_value(|again| {
            again.as_ref().is_some_and(|again| self.form.values.with_untracked(|now| now != again))
        });
        if is_changed {
            self.again.set_value(None);
            self.command.set_value(new_command());
        }
    }

    /// Runs the command of the form. When it is done, the draft is deleted, even if the form has been left meanwhile.
    pub fn sent<T>(
        self,
        command: impl Future<Output = Result<T, Refusal>>,
    ) -> impl Future<Output = Result<T, Refusal>> {
        let key = self.key.get_value();
        async move {
            let done = command.await?;
            drafts::forget(&key);
            Ok(done)
        }
    }

    /// The id of the command that the form becomes.
    pub fn command(self) -> CommandId {
        self.command.get_value()
    }

    /// Forgets what was typed: it has been recorded, or is not wanted.
    pub fn end(self) {
        self.ended.set_value(true);
        self.key.with_value(|key| drafts::forget(key));
    }

    /// Empties the form, which becomes another command.
    pub fn clear(self) {
        self.anew();
        self.form.wrongs.set(Vec::new());
        self.form.values.set(self.blank.get_value());
    }

    /// What stands in the form has been recorded: it goes on from there, as another command.
    pub fn settle(self) {
        self.anew();
        self.blank.set_value(self.form.values.get_untracked());
        self.key.with_value(|key| drafts::forget(key));
    }

    fn anew(self) {
        self.restored.set(None);
        self.again.set_value(None);
        self.command.set_value(new_command());
    }
}

/// Says that a draft stands in the form again, and empties it when that is not wanted.
#[component]
pub fn Restored(
    /// What is kept of the form.
    kept: Kept,
) -> impl IntoView {
    let session = Session::expect();
    move || {
        kept.restored.get().map(|(at, is_moved)| {
            let at = at.format("%m-%d %H:%M").to_string();
            view! {
                <p class="note restored" role="status">
                    {shell::restored(&at, session.lang())} {is_moved.then(|| t(shell::RESTORED_TODAY))} " · "
                    <button type="button" class="link" on:click=move |_| kept.clear()>{t(shell::CLEAR_DRAFT)}</button>
                </p>
            }
        })
    }
}
