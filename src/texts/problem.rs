//! What is wrong with a file or with the browser's storage, in words.

use super::{Lang, common, listed};
use crate::engine::problem::{Expected, FileError, Place, Problem};
use crate::engine::store::{Damage, StoreError};
pub use crate::texts::generated::problem::*;

/// What the scope of an export may be (FORMAT §2).
const SCOPES: [&str; 3] = [r#"{"all":true}"#, r#"{"unit":"…"}"#, r#"{"merged":true}"#];

/// One line: where in the file, which member, what is wrong.
pub fn file_error(error: &FileError, lang: Lang) -> String {
    let place = match &error.place {
        Place::File => FILE.of(lang).to_owned(),
        Place::Act { number, .. } => act_number(*number, lang),
    };
    // The place that the error names is that of the act. The missing seal stands elsewhere in the file, so the place
    // would mislead.
    let placeless = error.field.is_empty() || error.what == Problem::NotSealed;
    let place = if placeless { place } else { act_field(&place, &error.field, lang) };
    common::labelled(&place, &problem(&error.what, lang), lang)
}

/// Why the store did not keep a ledger, or cannot give it.
pub fn store_error(error: &StoreError, lang: Lang) -> String {
    let text = match error {
        StoreError::Full => return STORAGE_FULL.of(lang).to_owned(),
        StoreError::Newer => return STORAGE_NEWER.of(lang).to_owned(),
        StoreError::Broken(said) => return storage_browser(said, lang),
        StoreError::Missing => STORE_ERROR_MISSING,
        StoreError::Damaged => STORE_ERROR_DAMAGED,
        StoreError::NotAllowed => STORE_ERROR_NOT_ALLOWED,
        StoreError::Busy => STORE_ERROR_BUSY,
    };
    text.of(lang).to_owned()
}

/// What of a ledger cannot be read: where it lies, and what it still says of itself.
pub fn damage(damage: &Damage, lang: Lang) -> String {
    let what = match &damage.act {
        Some((act, stream)) => damaged_act(&act.short(), stream, lang),
        None => damaged_acts(damage.acts, lang),
    };
    common::labelled(&damage.place, &what, lang)
}

/// What is wrong with a member.
pub fn problem(problem: &Problem, lang: Lang) -> String {
    let text = match problem {
        Problem::Syntax { line, column } => return is_syntax(*line, *column, lang),
        Problem::Expected(expected) => {
            let what = match expected {
                Expected::Object => EXPECTED_OBJECT,
                Expected::List => EXPECTED_LIST,
                Expected::Text => EXPECTED_TEXT,
                Expected::Integer => EXPECTED_INTEGER,
                Expected::Boolean => EXPECTED_BOOLEAN,
                Expected::Scope => return is_not_one_of(&listed(&SCOPES, lang), lang),
                Expected::True => EXPECTED_TRUE,
            };
            return is_not_expected(what.of(lang), lang);
        }
        Problem::NotOneOf(words) => return is_not_one_of(&listed(words, lang), lang),
        Problem::OutOfRange { min, max } => return is_out_of_range(*min, *max, lang),
        Problem::NotBase64 { bytes } => return is_not_base64(*bytes, lang),
        Problem::NewerVersion(version) => return is_newer_version(*version, lang),
        Problem::ByteOrderMark => IS_BYTE_ORDER_MARK,
        Problem::NotUtf8 => IS_NOT_UTF8,
        Problem::LoneSurrogate => IS_LONE_SURROGATE,
        Problem::DuplicateKey => IS_DUPLICATE_KEY,
        Problem::KeyNotAscii => IS_KEY_NOT_ASCII,
        Problem::Null => IS_NULL,
        Problem::NotAnInteger => IS_NOT_AN_INTEGER,
        Problem::TooDeep => IS_TOO_DEEP,
        Problem::TextTooLong => IS_TEXT_TOO_LONG,
        Problem::ListTooLong => IS_LIST_TOO_LONG,
        Problem::ActTooLarge => IS_ACT_TOO_LARGE,
        Problem::FileTooLarge => IS_FILE_TOO_LARGE,
        Problem::TooManyActs => IS_TOO_MANY_ACTS,
        Problem::Missing => IS_MISSING,
        Problem::NotADate => IS_NOT_A_DATE,
        Problem::NotAnInstant => IS_NOT_AN_INSTANT,
        Problem::NotAnActId => IS_NOT_AN_ACT_ID,
        Problem::NotAUuid => IS_NOT_A_UUID,
        Problem::NotAStream => IS_NOT_A_STREAM,
        Problem::NotALimit => IS_NOT_A_LIMIT,
        Problem::Unsorted => IS_UNSORTED,
        Problem::Repeated => IS_REPEATED,
        Problem::InternalOnly => IS_INTERNAL_ONLY,
        Problem::DatedAfterRecording => IS_DATED_AFTER_RECORDING,
        Problem::IdIsNotTheHash => IS_ID_IS_NOT_THE_HASH,
        Problem::WrongFormat => IS_WRONG_FORMAT,
        Problem::AnotherLedger => IS_ANOTHER_LEDGER,
        Problem::NoFoundingAct => IS_NO_FOUNDING_ACT,
        Problem::NotAFoundingAct => IS_NOT_A_FOUNDING_ACT,
        Problem::BadSignature => IS_BAD_SIGNATURE,
        Problem::KeyNotGiven => IS_KEY_NOT_GIVEN,
        Problem::NotSealed => IS_NOT_SEALED,
    };
    text.of(lang).to_owned()
}
