//! The language of the page.

use crate::browser::settings;
use crate::texts::Lang;
use leptos::prelude::*;

/// Which language is chosen. The page makes one.
#[derive(Debug, Clone, Copy)]
pub struct Language(RwSignal<Lang>);

/// Makes what [`Language::expect`] gives: the language that was chosen last.
pub fn provide_language() -> Language {
    let language = Language(RwSignal::new(settings::get(settings::LANG).unwrap_or_default()));
    provide_context(language);
    language
}

impl Language {
    /// That of the page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The language.
    #[track_caller]
    pub fn chosen(self) -> Lang {
        self.0.get()
    }

    /// Chooses another.
    pub fn choose(self, lang: Lang) {
        settings::set(settings::LANG, &lang);
        self.0.set(lang);
    }
}
