//! Why something was not done, where a person sees it.

use crate::engine::{self, Faults, LockError};
use crate::present::visible::shown;
use crate::ui::i18n::{Lang, Text, common, conflicts, problem, shell, sitting};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// A refusal's lines.
pub fn lines(refusal: &Refusal, lang: Lang) -> Vec<String> {
    match refusal {
        Refusal::Engine(refusal) => refused(refusal, lang),
        Refusal::TooLarge { file, most } => vec![problem::too_large(&shown(file), *most, lang)],
        Refusal::Lock(error) => vec![lock_error(*error).of(lang).to_owned()],
        Refusal::Broken(text) => vec![problem::helper_broken(text, lang)],
        Refusal::OtherBuild => vec![problem::OTHER_BUILD.of(lang).to_owned()],
    }
}

/// Why a file is not locked or unlocked.
const fn lock_error(error: LockError) -> Text {
    match error {
        LockError::NotAge => problem::LOCK_NOT_AGE,
        LockError::NoPassphrase => problem::LOCK_NO_PASSPHRASE,
        LockError::WrongPassphrase => problem::LOCK_WRONG_PASSPHRASE,
        LockError::Changed => problem::LOCK_CHANGED,
        LockError::TooMuchWork => problem::LOCK_TOO_MUCH_WORK,
        LockError::Failed => problem::LOCK_FAILED,
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
        engine::Refusal::Theirs => vec![problem::THEIRS.of(lang).to_owned()],
        engine::Refusal::Field(fault) => {
            vec![common::labelled(&fault.field, &problem::problem(&fault.what, lang), lang)]
        }
        engine::Refusal::Unready(unready) => vec![conflicts::unready(*unready).of(lang).to_owned()],
        engine::Refusal::File(faults) => {
            let lines = faults.first.iter().map(|error| problem::file_error(error, lang));
            how_many(faults, lang).into_iter().chain(lines).collect()
        }
        engine::Refusal::Store(error) => vec![problem::store_error(error, lang)],
        engine::Refusal::Stopped => vec![problem::STOPPED.of(lang).to_owned()],
    }
}

/// Where a file has more faults than are shown: how many.
fn how_many(faults: &Faults, lang: Lang) -> Option<String> {
    let (all, shown) = (faults.all, faults.first.len());
    let say = if faults.may_be_more { problem::faults_at_least } else { problem::faults };
    (all > shown).then(|| say(all, shown, lang))
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
