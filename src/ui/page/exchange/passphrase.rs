//! The passphrase of files that are handed out: typed twice, or made.

use crate::browser::clock;
use crate::present::fingerprint;
use crate::ui::i18n::{Text, exchange as texts, t};
use leptos::prelude::*;

/// The fewest characters.
const SHORTEST: usize = 8;
/// Words of one that is made: 64 bits.
const WORDS: usize = 8;

/// What a person has typed.
#[derive(Debug, Clone, Copy)]
pub struct Secret {
    wanted: RwSignal<bool>,
    typed: RwSignal<String>,
    again: RwSignal<String>,
    /// Shown while it has been made, so that it can be written down.
    shown: RwSignal<bool>,
    wrong: RwSignal<Option<Text>>,
}

impl Secret {
    /// None is wanted.
    pub fn new() -> Self {
        Self {
            wanted: RwSignal::new(false),
            typed: RwSignal::new(String::new()),
            again: RwSignal::new(String::new()),
            shown: RwSignal::new(false),
            wrong: RwSignal::new(None),
        }
    }

    /// The passphrase, where one is wanted.
    ///
    /// # Errors
    /// Why what was typed cannot be used; it is said beside the fields.
    pub fn chosen(self) -> Result<Option<String>, Text> {
        if !self.wanted.get_untracked() {
            return Ok(None);
        }
        let (typed, again) = (self.typed.get_untracked(), self.again.get_untracked());
        let wrong = if typed.chars().count() < SHORTEST {
            Some(texts::TOO_SHORT)
        } else {
            (typed != again).then_some(texts::DIFFERENT)
        };
        self.wrong.set(wrong);
        match wrong {
            Some(wrong) => Err(wrong),
            None => Ok(Some(typed)),
        }
    }

    /// Asks for one, and says why.
    pub fn ask(self, why: Text) {
        self.wanted.set(true);
        self.wrong.set(Some(why));
    }

    fn make(self) {
        let Some(random) = clock::chance::<32>() else { return };
        let made = fingerprint::spoken(&random, WORDS).join(" ");
        self.typed.set(made.clone());
        self.again.set(made);
        self.shown.set(true);
        self.wrong.set(None);
    }
}

/// The fields.
#[component]
pub fn PassphraseFields(
    /// What is typed into them.
    secret: Secret,
) -> impl IntoView {
    let kind = move || if secret.shown.get() { "text" } else { "password" };
    let field = move |label: Text, value: RwSignal<String>| {
        view! {
            <div class="field">
                <input type=kind autocomplete="new-password" aria-label=move || t(label)
                    placeholder=move || t(label) prop:value=value
                    on:input=move |event| { secret.shown.set(false); value.set(event_target_value(&event)); } />
            </div>
        }
    };
    view! {
        <fieldset class="passphrase">
            <label class="tick">
                <input type="checkbox" prop:checked=secret.wanted
                    on:change=move |event| secret.wanted.set(event_target_checked(&event)) />
                <span>{move || t(texts::ENCRYPT)}</span>
            </label>
            {move || secret.wanted.get().then(|| view! {
                <div class="row-of-buttons">
                    {field(texts::PASSPHRASE, secret.typed)}
                    {field(texts::PASSPHRASE_AGAIN, secret.again)}
                    <button type="button" class="button" on:click=move |_| secret.make()>{t(texts::MAKE_PASSPHRASE)}</button>
                </div>
                <p class="muted">{t(texts::ENCRYPT_WHY)}</p>
                <p class="wrong" role="alert">{move || secret.wrong.get().map(t)}</p>
            })}
        </fieldset>
    }
}
