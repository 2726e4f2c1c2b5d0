//! What is wrong with a file or with the browser's storage, in words.

use super::{Lang, Text, common, listed, texts};
use crate::engine::problem::{Expected, FileError, Place, Problem};
use crate::engine::store::{Damage, StoreError};
pub use crate::texts::generated::problem::*;

texts! {
    STOPPED: "已停止，台账没有改变。", "Stopped; the ledger is unchanged.";
    NO_LEDGER: "尚未打开台账。", "No ledger is open.";
    UNKNOWN_OFFICE: "登记簿中没有这个登记机构。", "The registry does not know this office.";
    GONE: "内容已有变化，请重新操作一次。", "Things have changed meanwhile; please do it once more.";
    OTHER_BUILD: "新版本已就绪，请刷新本页后再试；台账没有改变。", "A new version is ready: reload this page and try again. The ledger is unchanged.";
}

/// One line: where in the file, which member, what is wrong.
pub fn file_error(error: &FileError, lang: Lang) -> String {
    let place = match &error.place {
        Place::File => FILE.of(lang).to_owned(),
        Place::Act { number, .. } => act_number(*number, lang),
    };
    // A seal stands elsewhere than the act: its place would only mislead.
    let placeless = error.field.is_empty() || error.what == Problem::NotSealed;
    let place = if placeless { place } else { act_field(&place, &error.field, lang) };
    common::labelled(&place, &problem(&error.what, lang), lang)
}

/// Why the store did not keep a ledger, or cannot give it.
pub fn store_error(error: &StoreError, lang: Lang) -> String {
    let (zh, en) = match error {
        StoreError::Full => return STORAGE_FULL.of(lang).to_owned(),
        StoreError::Newer => return STORAGE_NEWER.of(lang).to_owned(),
        StoreError::Broken(said) => return storage_browser(said, lang),
        StoreError::Missing => (
            "没有找到这个台账：可能已在其他标签页中移除，或台账文件已移走、改名。",
            "The ledger is not there: another tab may have removed it, or its file was moved or renamed.",
        ),
        StoreError::Damaged => (
            "本机台账的索引已损坏，须先修复才能继续登记。",
            "The index of this ledger is damaged; it must be repaired before anything is recorded.",
        ),
        StoreError::NotAllowed => (
            "浏览器未获准读写所选文件夹，本次未写入任何内容。请允许网页编辑文件后重试；仍不能写入的，请重新打开本页并选择文件夹。",
            "The browser may not read or write in that folder; nothing was written. Allow the page to edit files and try again; if that fails, open the page anew and choose the folder.",
        ),
        StoreError::Busy => (
            "其他标签页正在写入，本次未写入任何内容，请稍后重试。",
            "Another tab is writing; nothing was written. Try again in a moment.",
        ),
    };
    Text { zh, en }.of(lang).to_owned()
}

/// A file that was not read, for its size.
pub fn too_large(file: &str, most: u32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{file}：文件超过 {most} MiB，未读取。"),
        Lang::En => format!("{file}: larger than {most} MiB; it has not been read."),
    }
}

/// What of a ledger cannot be read: where it lies, and what it still says of itself.
pub fn damage(damage: &Damage, lang: Lang) -> String {
    let what = match &damage.act {
        Some((act, stream)) => damaged_act(&act.short(), &stream.to_string(), lang),
        None => damaged_acts(damage.acts, lang),
    };
    common::labelled(&damage.place, &what, lang)
}

/// How much is whole, and that it may be used.
pub fn whole(acts: u64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "其余 {acts} 条记录完好，可以照常查看和登记；之后导入备份，两边完好的记录都会保留。"
        ),
        Lang::En => format!(
            "The other {acts} acts are whole and can be used. A backup taken in later keeps what is whole of both."
        ),
    }
}

/// How much of the ledger in the browser is lost.
pub fn lost(expected: u64, found: u64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "浏览器中的台账不完整：应有 {expected} 条记录，现有 {found} 条，可能已被浏览器清理或磁盘损坏。请用最近一次导出的文件恢复。"
        ),
        Lang::En => format!(
            "The ledger in this browser is not whole: {expected} acts were kept, {found} are left. The browser may have cleared it. Restore it from your last export."
        ),
    }
}

/// The page's second program broke off, or could not be fetched.
pub fn helper_broken(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "未能完成，台账没有改变。可能是内存不足，或程序文件未能载入，请重试。（{text}）"
        ),
        Lang::En => format!(
            "It could not be done; the ledger is unchanged. Memory may be short, or the program's file could not be loaded. Try again. ({text})"
        ),
    }
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
                Expected::Scope => EXPECTED_SCOPE,
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
