//! Texts of the exchange.

use super::{Lang, texts};
use crate::engine::{Progress, Stage};
pub use crate::texts::generated::exchange::*;

texts! {
    LEAD: "台账以文件往来，不经网络。收进前先看清带来什么，送出前先说明写入什么。", "Ledgers travel as files. See what a file brings before taking it in, and what goes into one before it is written.";
    TAKE_IN: "收进", "Take in";
    TAKE_IN_WHY: "选择其他单位送来的台账文件（.ledger.json，加密的为 .ledger.json.age），或把文件拖到这里。可一次选择多个。", "Pick ledger files from other offices (.ledger.json, or .ledger.json.age when encrypted), or drop them here; several at once.";
    PASSPHRASE: "口令", "Passphrase";
    PASSPHRASE_AGAIN: "再输入一次口令", "The passphrase again";
    UNLOCK: "解密", "Decrypt";
    UNLOCKING: "正在解密……", "Decrypting…";
    STOP: "停止", "Stop";
    ENCRYPT: "加密（.age），须凭口令打开", "Encrypt (.age): a passphrase opens it";
    ENCRYPT_WHY: "口令请另行告知，不要与文件同送。口令遗失后文件无法打开。age 程序也能打开。", "Tell the passphrase by another way than the file. Without it nobody opens the file. The age program opens it, too.";
    MAKE_PASSPHRASE: "生成口令", "Make one";
    DIFFERENT: "两次输入的口令不一致", "The two passphrases differ";
    TOO_SHORT: "口令至少 8 个字符", "At least 8 characters";
    ENCRYPTING: "正在加密……", "Encrypting…";
    WRITING: "正在写出……", "Writing…";
    FOLDER: "共享文件夹", "A shared folder";
    FOLDER_WHY: "选定一次各单位共用或同步的文件夹，以后“送出”写入本机构的文件，“收取”读取其他机构的文件。各机构只写自己的文件，互不覆盖。", "Pick a shared or synchronised folder once. “Send” writes this office's files there, “receive” reads the others'. Each office writes files of its own only.";
    FOLDER_NONE: "此浏览器不能直接读写文件夹，请用上面的选择文件和导出。", "This browser cannot use a folder; pick and export files as above.";
    FOLDER_PICK: "选择文件夹", "Pick a folder";
    FOLDER_OTHER: "换一个文件夹", "Another folder";
    FOLDER_SEND: "送出", "Send";
    FOLDER_RECEIVE: "收取", "Receive";
    FOLDER_WHAT: "写入内容", "What is written";
    FOLDER_UNITS: "每个承办单位一个文件（文件夹与承办单位共用）", "A file for each unit (shared with the units)";
    FOLDER_ALL: "一个文件，含全部记录（仅与督查部门共用）", "One file with everything (shared with supervising offices only)";
    FOLDER_EMPTY: "文件夹里没有其他机构的台账文件。", "There is no other office's ledger file in the folder.";
    FOLDER_REFUSED: "浏览器没有准许读写这个文件夹。", "The browser was not allowed to use this folder.";
    PICK: "选择文件", "Pick files";
    FILE: "文件", "File";
    FROM: "来自", "From";
    MADE: "导出时间", "Exported";
    HOLDS: "范围", "Scope";
    ACTS: "记录", "Acts";
    NEW: "新增", "New";
    SCOPE_ALL: "全部", "Everything";
    SCOPE_MERGED: "合并文件", "A merge";
    REFUSED: "以下文件未收进，台账没有改变：", "These files are refused whole; the ledger is unchanged:";
    NOTHING_NEW: "文件里的记录台账都已有，没有可收进的内容。", "The ledger has every act already; there is nothing to take in.";
    SAYS: "来件内容", "What it says";
    WHERE_NEW: "新增记录", "New acts";
    STATUSES: "状态变化", "Statuses that change";
    NO_CHANGE: "没有状态变化。", "No status changes.";
    NEW_UNIT: "新增", "new";
    CONFLICTS: "新出现的并行记录（两处各自登记，互不知情）", "New concurrent acts";
    MISSING: "记录不全", "Acts missing";
    MISSING_WHY: "有前续记录尚未收到，以下各项的状态可能不完整。请向所列机构索取其最近导出的文件。", "Earlier acts have not come yet; what stands below may not be complete. Ask the offices named for their latest file.";
    CONTENT: "内容", "Content";
    OPEN: "打开此台账", "Open this ledger";
    DO_NOT_OPEN: "不打开", "Do not open";
    ACCEPT: "全部收进", "Take all in";
    DISCARD: "不收进", "Discard";
    DONE: "已收进并保存到本机。", "Taken in and stored.";
    SEND: "送出", "Hand out";
    SEND_WHY: "导出不改变台账。", "An export changes nothing here.";
    ANSWER: "导出给督查部门", "Export for the supervising office";
    ANSWER_WHAT: "写入登记簿和本单位承办的事项，也可作为备份。", "The registry and the matters of your unit; it serves as a backup, too.";
    BACKUP: "备份，或交其他督查部门", "A backup, or for another supervising office";
    BACKUP_WHAT: "写入全部记录，包括内部记录、问责记录和年度记录。", "Every act, the internal ones, cases and yearly ones too.";
    FOR_UNIT: "交承办单位", "For a unit";
    FOR_UNIT_WHAT: "只写入登记簿和该单位承办的事项；内部记录、问责记录、年度记录以及其他单位的事项都不写入。", "The registry and the matters of that unit only; no internal acts, cases, years, nor other units' matters.";
    CHOOSE_UNITS: "选择单位（可多选，一个单位一个文件）", "Units (one file each)";
    EXPORT: "导出", "Export";
    EXPORT_ALL: "导出全部", "Export everything";
    NO_UNITS: "没有承办事项的单位。", "No unit has a matter yet.";
    HISTORY: "往来记录", "History";
    NO_HISTORY: "还没有往来。", "Nothing yet.";
    WHEN: "时间", "When";
    WAY: "方向", "Way";
    IN: "收进", "In";
    OUT: "送出", "Out";
    REGISTRY: "登记簿", "Registry";
    CASE: "问责案件", "A case";
    YEAR: "年度记录", "A year";
    INTERNAL: "内部记录", "internal";
    OTHER: "新版程序的记录", "Recorded by a newer version";
}

/// What a file for a unit holds.
pub fn scope_unit(unit: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{unit}承办的事项"),
        Lang::En => format!("matters of {unit}"),
    }
}

/// How many acts and matters go into a file.
pub fn contents(matters: usize, acts: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{matters} 项事项，{acts} 条记录"),
        Lang::En => format!("{matters} matters, {acts} acts"),
    }
}

/// How much comes in.
pub fn brings(acts: usize, matters: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("新增 {acts} 条记录，涉及 {matters} 处"),
        Lang::En => format!("{acts} new acts in {matters} places"),
    }
}

/// That so many of the acts that a file brings are dated after today, the last on `latest`.
pub fn after_today(n: usize, latest: &str, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => {
            format!("其中 {n} 条记录的日期晚于今天（最晚 {latest}），到那一天才计算。")
        }
        (Lang::En, 1) => {
            format!("1 of these acts is dated after today ({latest}); it counts only then.")
        }
        (Lang::En, _) => format!(
            "{n} of these acts are dated after today (the last {latest}); they count only then."
        ),
    }
}

/// The rest of a long list.
pub fn and_more(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 项"),
        Lang::En => format!("and {n} more"),
    }
}

/// Files that were written.
pub fn written(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("已导出 {n} 个文件，请在浏览器的下载目录中查看。"),
        (Lang::En, 1) => "One file exported; see the browser's downloads.".to_owned(),
        (Lang::En, _) => format!("{n} files exported; see the browser's downloads."),
    }
}

/// A stream that lacks acts which these offices had.
pub fn lacks(stream: &str, offices: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{stream}：{offices}所依据的前续记录尚未收到"),
        Lang::En => format!("{stream}: acts that {offices} had have not come yet"),
    }
}

/// Files that a passphrase must open.
pub fn locked(files: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("文件已加密，请输入口令：{files}"),
        Lang::En => format!("Encrypted; enter the passphrase: {files}"),
    }
}

/// How many files have been looked at.
pub fn looking(at: Progress, lang: Lang) -> String {
    let Progress { stage, file, files, .. } = at;
    match stage {
        Stage::Reading => looking_reading(file, files, lang),
        Stage::Joining => looking_checking(file, files, lang),
        Stage::Storing => LOOKING_STORING.of(lang).to_owned(),
        Stage::Writing => LOOKING_WRITING.of(lang).to_owned(),
        Stage::Judging => LOOKING_JUDGING.of(lang).to_owned(),
    }
}

/// What was written into a folder.
pub fn sent(n: usize, folder: &str, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("已在“{folder}”写入 {n} 个文件。"),
        (Lang::En, 1) => format!("One file written into “{folder}”."),
        (Lang::En, _) => format!("{n} files written into “{folder}”."),
    }
}
