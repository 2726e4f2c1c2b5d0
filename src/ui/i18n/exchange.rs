//! Texts of the exchange.

use super::{Lang, texts};

texts! {
    LEAD: "台账以文件往来，不经网络。收进前先看清带来什么，送出前先说明写入什么。", "Ledgers travel as files. See what a file brings before taking it in, and what goes into one before it is written.";
    TAKE_IN: "收进", "Take in";
    TAKE_IN_WHY: "选择其他单位送来的 .ledger.json 文件，或把文件拖到这里。可一次选择多个。", "Pick .ledger.json files from other offices, or drop them here; several at once.";
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
    WHERE_NEW: "新增记录", "New acts";
    STATUSES: "状态变化", "Statuses that change";
    NO_CHANGE: "没有状态变化。", "No status changes.";
    NEW_UNIT: "新增", "new";
    CONFLICTS: "新出现的冲突", "New conflicts";
    MISSING: "记录不全", "Acts missing";
    MISSING_WHY: "有前续记录尚未收到，以下各项的状态可能不完整。请向有关单位索取其最近导出的文件。", "Earlier acts have not come yet; what stands below may not be complete. Ask the offices for their latest file.";
    ACCEPT: "全部收进", "Take all in";
    DISCARD: "不收进", "Discard";
    DONE: "已收进并保存到本机。", "Taken in and stored.";
    SEND: "送出", "Hand out";
    SEND_WHY: "导出不改变台账。", "An export changes nothing here.";
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
pub fn holds(matters: usize, acts: usize, lang: Lang) -> String {
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
