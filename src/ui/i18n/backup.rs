//! Texts of copies outside the browser: the one at a click, and the one in a folder that is kept up.

use super::{Lang, texts};

texts! {
    BACK_UP: "立即备份", "Back up now";
    BACK_UP_WHY: "按上次的方式导出全部记录", "Exports everything, in the way of the last time";
    LOCKED_LAST: "上次导出加了密：请输入口令，再导出。", "The last export was encrypted: type a passphrase, then export.";
    COPIES: "自动副本", "Automatic copy";
    COPIES_WHY: "选定一个文件夹，宜在另一块硬盘、U 盘或单位的文件服务器上。登记之后一分钟内、离开本页时，自动写入台账副本，写后读回核对，计为最近一次备份。副本不加密，请选择只有本机构能打开的文件夹。", "Pick a folder, best on another disk, a stick or your file server. Within a minute of an act, and when you leave this page, a copy of the ledger is written there and read again; it counts as the last backup. It is not encrypted: pick a folder that only your office can open.";
    COPIES_NONE: "本浏览器不能写入文件夹。请经常导出备份。", "This browser cannot write into folders. Export often.";
    PICK: "选择副本文件夹", "Pick a folder";
    OTHER: "更换副本文件夹", "Another folder";
    NOW: "立即写一份", "Copy now";
    STOP: "停止自动副本", "Stop copying";
    ALLOW: "准许自动副本", "Allow copies";
    WAITING: "浏览器要求重新准许写入该文件夹；准许之前不写副本。", "The browser wants to be allowed again to write into this folder; until then nothing is copied.";
    REFUSED: "浏览器未准许写入该文件夹。", "The browser was not allowed to write into this folder.";
    FAILED: "自动副本未写成", "Copy failed";
    FAILED_WHY: "自动副本未写成，台账本身未受影响；一分钟后自动重试。", "The copy was not written. The ledger itself is as it was; it is tried again in a minute.";
    LAST: "最近副本", "Last copy";
    NEVER: "尚未写过副本。", "Nothing has been copied yet.";
}

/// Where the copy lies.
pub fn lies_in(folder: &str, file: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("“{folder}”文件夹中的 {file}"),
        Lang::En => format!("{file} in the folder {folder}"),
    }
}

/// When the last copy was made, and of how much.
pub fn copied(when: &str, acts: usize, lang: Lang) -> String {
    match (lang, acts) {
        (Lang::Zh, _) => format!("{when}，含 {acts} 条记录。"),
        (Lang::En, 1) => format!("{when}, 1 act."),
        (Lang::En, _) => format!("{when}, {acts} acts."),
    }
}

/// The same above every page.
pub fn copied_at(when: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("副本 {when}"),
        Lang::En => format!("Copied {when}"),
    }
}
