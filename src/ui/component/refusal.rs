//! Why something was not done, where a person sees it.

use crate::engine;
use crate::ui::i18n::{Lang, conflicts, problem, shell, sitting};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// A refusal's lines.
pub fn lines(refusal: &Refusal, lang: Lang) -> Vec<String> {
    match refusal {
        Refusal::Engine(refusal) => refused(refusal, lang),
        Refusal::TooLarge { file, most } => vec![problem::too_large(file, *most, lang)],
        Refusal::Lock(error) => vec![problem::lock_error(*error, lang).to_owned()],
        Refusal::Browser(error) => vec![problem::storage_error(error, lang)],
        Refusal::Broken(text) => vec![problem::helper_broken(text, lang)],
        Refusal::OtherBuild => vec![problem::OTHER_BUILD.of(lang).to_owned()],
    }
}

/// Why the engine did not do it.
fn refused(refusal: &engine::Refusal, lang: Lang) -> Vec<String> {
    match refusal {
        engine::Refusal::NoLedger => vec![problem::NO_LEDGER.of(lang).to_owned()],
        engine::Refusal::NobodyRecords => vec![shell::NOBODY.of(lang).to_owned()],
        engine::Refusal::NoKey => vec![sitting::NO_KEY.of(lang).to_owned()],
        engine::Refusal::UnknownOffice => vec![problem::UNKNOWN_OFFICE.of(lang).to_owned()],
        engine::Refusal::Gone => vec![problem::GONE.of(lang).to_owned()],
        engine::Refusal::Field(fault) => vec![match lang {
            Lang::Zh => format!("{}：{}", fault.field, problem::problem(&fault.what, lang)),
            Lang::En => format!("{}: {}", fault.field, problem::problem(&fault.what, lang)),
        }],
        engine::Refusal::Unready(unready) => vec![conflicts::unready(*unready).of(lang).to_owned()],
        engine::Refusal::File(errors) => {
            errors.iter().take(20).map(|error| problem::file_error(error, lang)).collect()
        }
        engine::Refusal::Store(error) => vec![problem::store_error(error, lang)],
        engine::Refusal::Stopped => vec![problem::STOPPED.of(lang).to_owned()],
    }
}

/// A refusal, said at once to those who do not see it.
#[component]
pub fn RefusalNote(
    /// The refusal, if there is one.
    #[prop(into)]
    refusal: Signal<Option<Refusal>>,
) -> impl IntoView {
    let session = Session::expect();
    move || {
        refusal.get().map(|refusal| {
            let lines = lines(&refusal, session.lang());
            view! {
                <div class="note" class:bad=refusal != Refusal::STOPPED role="alert">
                    {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                </div>
            }
        })
    }
}
