//! What is wrong with a file or with the browser's storage, in words.

use super::{Lang, Text, durable, texts};
use crate::browser::StorageError;
use crate::engine::LockError;
use crate::engine::problem::{Expected, FileError, Place, Problem};
use crate::engine::store::{Damage, StoreError};
use crate::present::visible::shown;
use crate::ui::session::Trouble;

texts! {
    STOPPED: "已停止，台账没有改变。", "Stopped; the ledger is unchanged.";
    NO_LEDGER: "尚未打开台账。", "No ledger is open.";
    UNKNOWN_OFFICE: "登记簿中没有这个登记机构。", "The registry does not know this office.";
    GONE: "内容已有变化，请重新操作一次。", "Things have changed meanwhile; please do it once more.";
    OTHER_BUILD: "新版本已就绪，请刷新本页后再试；台账没有改变。", "A new version is ready: reload this page and try again. The ledger is unchanged.";
}

/// One line: where in the file, which member, what is wrong.
pub fn file_error(error: &FileError, lang: Lang) -> String {
    let place = match (&error.place, lang) {
        (Place::File, Lang::Zh) => "文件".to_owned(),
        (Place::File, Lang::En) => "file".to_owned(),
        (Place::Act { number, .. }, Lang::Zh) => format!("第 {number} 条记录"),
        (Place::Act { number, .. }, Lang::En) => format!("act {number}"),
    };
    let what = problem(&error.what, lang);
    // A seal stands elsewhere than the act: its place would only mislead.
    let placeless = error.field.is_empty() || error.what == Problem::NotSealed;
    match (placeless, lang) {
        (true, Lang::Zh) => format!("{place}：{what}"),
        (false, Lang::Zh) => format!("{place}，{}：{what}", error.field),
        (true, Lang::En) => format!("{place}: {what}"),
        (false, Lang::En) => format!("{place}, {}: {what}", error.field),
    }
}

/// Why the store did not keep a ledger, or cannot give it.
pub fn store_error(error: &StoreError, lang: Lang) -> String {
    let (zh, en) = match error {
        StoreError::Full => return storage_error(&StorageError::Full, lang),
        StoreError::Newer => return storage_error(&StorageError::Newer, lang),
        StoreError::Broken(text) => {
            return storage_error(&StorageError::Browser(text.clone()), lang);
        }
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
    if lang == Lang::Zh { zh.to_owned() } else { en.to_owned() }
}

/// Why the ledger that was kept here is not open.
pub fn trouble(trouble: &Trouble, lang: Lang) -> String {
    match trouble {
        Trouble::Store(StoreError::Busy) => durable::SLOW_OPEN.of(lang).to_owned(),
        Trouble::Store(error) => store_error(error, lang),
        Trouble::Lost { expected, whole } => {
            lost(*expected, whole.as_ref().map_or(0, |opened| opened.acts), lang)
        }
        Trouble::OtherBuild => OTHER_BUILD.of(lang).to_owned(),
        Trouble::Broken(text) => helper_broken(text, lang),
    }
}

/// A file that was not read, for its size.
pub fn too_large(file: &str, most: u32, lang: Lang) -> String {
    let file = shown(file);
    match lang {
        Lang::Zh => format!("{file}：文件超过 {most} MiB，未读取。"),
        Lang::En => format!("{file}: larger than {most} MiB; it has not been read."),
    }
}

/// What of a ledger cannot be read: where it lies, and what it still says of itself.
pub fn damage(damage: &Damage, lang: Lang) -> String {
    let what = match (&damage.act, lang) {
        (Some((act, stream)), Lang::Zh) => format!("记录 {}，属于 {stream}", act.short()),
        (Some((act, stream)), Lang::En) => format!("act {} of {stream}", act.short()),
        (None, Lang::Zh) => format!("内容无法辨认，{} 条记录", damage.acts),
        (None, Lang::En) => format!("not to be told what; acts: {}", damage.acts),
    };
    match lang {
        Lang::Zh => format!("{}：{what}", damage.place),
        Lang::En => format!("{}: {what}", damage.place),
    }
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

fn lost(expected: u64, found: u64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "浏览器中的台账不完整：应有 {expected} 条记录，现有 {found} 条，可能已被浏览器清理或磁盘损坏。请用最近一次导出的文件恢复。"
        ),
        Lang::En => format!(
            "The ledger in this browser is not whole: {expected} acts were kept, {found} are left. The browser may have cleared it. Restore it from your last export."
        ),
    }
}

/// What the browser's storage could not do.
pub fn storage_error(error: &StorageError, lang: Lang) -> String {
    match (error, lang) {
        (StorageError::Full, Lang::Zh) => {
            "磁盘已满（或浏览器的存储限额已用完），本次未写入任何内容，已填写的内容仍在。请先腾出空间，再重试。".to_owned()
        }
        (StorageError::Full, Lang::En) => {
            "The disk is full (or the browser's quota used up); nothing was written, and what you typed is still there. Make room and try again.".to_owned()
        }
        (StorageError::Newer, Lang::Zh) => {
            "台账由更新版本的办结保存，当前版本不能打开。请刷新页面或使用新版。".to_owned()
        }
        (StorageError::Newer, Lang::En) => {
            "A newer version of Banjie keeps this ledger; this one cannot open it. Reload, or use the newer version.".to_owned()
        }
        (StorageError::Browser(text), Lang::Zh) => {
            format!("浏览器未能完成，台账没有改变：{text}")
        }
        (StorageError::Browser(text), Lang::En) => {
            format!("The browser could not do it; the ledger is unchanged: {text}")
        }
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

/// What is wrong with a member. The English is the error's own.
pub fn problem(problem: &Problem, lang: Lang) -> String {
    match lang {
        Lang::Zh => chinese(problem),
        Lang::En => problem.to_string(),
    }
}

fn chinese(problem: &Problem) -> String {
    match problem {
        Problem::Syntax { line, column } => {
            return format!("第 {line} 行第 {column} 列起不是 JSON，文件可能不完整");
        }
        Problem::Expected(expected) => {
            let name = match expected {
                Expected::Object => "对象",
                Expected::List => "列表",
                Expected::Text => "文字",
                Expected::Integer => "整数",
                Expected::Boolean => "是或否",
                Expected::Scope => "导出范围",
                Expected::True => "“是”",
            };
            return format!("应为{name}");
        }
        Problem::NotOneOf(words) => return format!("应为其中之一：{}", words.join("、")),
        Problem::OutOfRange { min, max } => return format!("应在 {min} 至 {max} 之间"),
        Problem::NotBase64 { bytes } => return format!("不是 {bytes} 字节的 base64url"),
        Problem::NewerVersion(version) => {
            return format!("文件为第 {version} 版格式，本程序只能读第 1 版，请使用新版程序");
        }
        Problem::ByteOrderMark => "文件开头有字节顺序标记（BOM），请另存为不带 BOM 的 UTF-8",
        Problem::NotUtf8 => "不是 UTF-8 编码",
        Problem::LoneSurrogate => "含有残缺的字符",
        Problem::DuplicateKey => "同一字段出现两次",
        Problem::KeyNotAscii => "字段名含有非 ASCII 字符",
        Problem::Null => "不得为 null",
        Problem::NotAnInteger => "不是允许范围内的整数",
        Problem::TooDeep => "嵌套超过 32 层",
        Problem::TextTooLong => "文字超过 10 万字",
        Problem::ListTooLong => "列表超过 1 万项",
        Problem::ActTooLarge => "单条记录超过 1 MiB",
        Problem::FileTooLarge => "文件超过 512 MiB",
        Problem::TooManyActs => "记录超过 500 万条",
        Problem::Missing => "未填写",
        Problem::NotADate => "不是 1900 年至 2999 年间的有效日期",
        Problem::NotAnInstant => "不是有效的时间",
        Problem::NotAnActId => "不是有效的记录编号",
        Problem::NotAUuid => "不是有效的 UUID",
        Problem::NotAStream => "不是有效的记录流名称",
        Problem::NotALimit => "时限须为日期，或天数及其种类；只有约定时间可以都不填",
        Problem::Unsorted => "未按顺序排列",
        Problem::Repeated => "编号重复",
        Problem::InternalOnly => "此类记录只能放在内部记录中",
        Problem::DatedAfterRecording => "日期晚于登记之日",
        Problem::IdIsNotTheHash => "记录内容与编号不符，已被改动",
        Problem::WrongFormat => "不是办结台账文件",
        Problem::AnotherLedger => "属于另一本台账",
        Problem::NoFoundingAct => "缺少建账记录",
        Problem::NotAFoundingAct => "建账记录无效",
        Problem::BadSignature => "封印的签名不符",
        Problem::KeyNotGiven => "登记簿中从未给该单位登记这枚密钥",
        Problem::NotSealed => "该单位已登记密钥，而此条记录没有封印",
    }
    .to_owned()
}

/// Why a file is not locked or unlocked.
pub const fn lock_error(error: LockError, lang: Lang) -> &'static str {
    let text = match error {
        LockError::NotAge => Text {
            zh: "不是加密文件，或文件开头已损坏。台账没有改变。",
            en: "Not an encrypted file, or its beginning is damaged. The ledger is unchanged.",
        },
        LockError::NoPassphrase => Text {
            zh: "这个文件不是用口令加密的，本程序不能打开。",
            en: "This file is encrypted for a key, not with a passphrase; this program cannot open it.",
        },
        LockError::WrongPassphrase => Text {
            zh: "口令不对，或文件开头已被改动。请核对口令后再试。",
            en: "Not this passphrase, or the file's beginning was changed. Check it and try again.",
        },
        LockError::Changed => Text {
            zh: "口令正确，但文件内容已被改动或不完整，没有收进。请对方重新导出。",
            en: "The passphrase is right, but the file was changed or cut off. Ask for it again.",
        },
        LockError::TooMuchWork => Text {
            zh: "打开这个文件需要的计算量超出本程序的限度。",
            en: "Opening this file takes more work than this program gives.",
        },
        LockError::Failed => Text {
            zh: "浏览器没有提供随机数，不能加密。没有写出文件。",
            en: "The browser gives no random bytes; nothing was encrypted or written.",
        },
    };
    text.of(lang)
}
