//! Texts of what keeps a ledger from being lost: the browser's storage, backups, a database that does not open.

use super::{Lang, texts};
pub use crate::texts::generated::durable::*;

texts! {
    STORAGE: "本机存储", "Storage";
    STORAGE_WHY: "台账保存在本机浏览器中。浏览器准许永久保存的，磁盘空间不足时也不会清理；但人工清除浏览数据仍会删除台账，请经常导出备份。", "The ledger is kept in this browser. Where lasting storage is granted it is not cleared when the disk runs short; clearing the browser's data by hand deletes it all the same: export often.";
    PERSISTED: "永久保存", "Lasting storage";
    YES: "是", "yes";
    NO: "否", "no";
    NOT_OFFERED: "浏览器不提供", "not offered by this browser";
    PERSIST: "请求永久保存", "Ask for lasting storage";
    PERSIST_HOW: "浏览器尚未准许，磁盘空间不足时可能清理台账。Chrome、Edge 等：把本页加入书签或安装为应用，再刷新本页；仍未准许的，使用几天后再请求。Firefox：请求后在弹出的询问中选择“允许”。", "Not granted yet: the ledger may be cleared when the disk is full. Chrome, Edge and the like: bookmark this page or install it, then reload; if that does not do it, ask again after some days of use. Firefox: ask, and allow it.";
    USED: "已用空间", "Used";
    KEY: "本机密钥", "This computer's key";
    KEY_KEPT: "由浏览器保管，任何程序都不能读出。", "Kept by the browser; no program can read it.";
    KEY_IN_DATABASE: "浏览器不能保管此类密钥，密钥随台账存于数据库中。", "This browser cannot keep such a key itself: it stands in the database with the ledger.";
    SHORT: "浏览器的存储空间即将用完，可能无法继续登记。请先导出备份，再清理磁盘。", "There is little room left in this browser's storage. Export a backup, then free some space.";
    NOT_SAFE: "本页不是经 https 或本机地址打开的，浏览器因此不提供离线使用、永久保存、由其保管的密钥和共享文件夹；台账的其他功能照常使用。", "This page was opened neither over https nor from this computer, so the browser gives no offline use, no lasting storage, no key that it keeps itself and no shared folder; all else works as usual.";
    SAVED_ASK: "浏览器不会告知下载是否完成。文件已保存好了吗？", "The browser does not say what became of the download. Is the file saved?";
    SAVED_YES: "已保存好", "It is saved";
    SAVED_NO: "没有保存", "It is not";
    SAVED: "已写入磁盘，计为最近一次备份。", "Written to the disk: this is the last backup now.";
    VERIFY: "验证备份", "Verify a backup";
    VERIFY_WHY: "选择一份台账文件，核对其中是否有本机的全部记录。相符的计为最近一次备份；台账不会改变。", "Pick a ledger file to see whether it holds every act that is held here. If so, it counts as the last backup; the ledger does not change.";
    VERIFY_PICK: "选择要验证的文件", "Pick the file";
    SHUT_RESTORE_WHY: "用最近一次导出的备份恢复到一个新的数据库。打不开的数据库保持原样，不再使用。", "From the last backup, into a new database. The one that does not open is left as it is and used no more.";
    BEGIN: "改用新数据库，重新开始", "Begin again in a new database";
    BEGIN_WHY: "打不开的数据库保持原样，不删除；以后找到备份，仍可收进。", "The one that does not open is not deleted; a backup that turns up later can still be taken in.";
    BEGIN_SURE: "确认重新开始", "Begin again";
    REMOVED: "台账已从本机移除", "The ledger was removed from this computer";
    REMOVED_WHY: "另一个标签页移除了本台账，并非丢失。本页未登记的草稿已一并清除。", "Another tab removed it on purpose: it is not lost. Drafts in this tab are gone with it.";
    TO_START: "回到首页", "To the first page";
    SLOW_OPEN: "浏览器迟迟没有打开台账数据库：可能被其他标签页占用，也可能已损坏。请先关闭其他标签页并刷新；仍打不开的，用下面的办法。", "The browser does not open the ledger's database: another tab may hold it, or it is damaged. Close other tabs and reload first; if that does not help, go on below.";
    ELSEWHERE: "文件中有本机密钥封印、而本机没有的记录：本机的浏览器资料曾被还原到较早状态，或被复制到另一台电脑。收进后本机改用新密钥，须重新登记。", "These files hold acts sealed by this computer's key that are not held here: this browser was restored to an earlier state, or copied to another computer. Once they are taken in, it uses a new key, which must be registered.";
}

/// What a file that is whole holds of what is held.
pub fn verified(acts: usize, held: usize, lacking: usize, lang: Lang) -> String {
    match (lang, lacking) {
        (Lang::Zh, 0) => format!("文件完整，含本机全部 {held} 条记录，计为最近一次备份。"),
        (Lang::Zh, _) => format!(
            "文件本身完整，含 {acts} 条记录；本机现有 {held} 条，其中 {lacking} 条不在文件中。请重新导出。"
        ),
        (Lang::En, 0) => {
            format!("The file is whole and holds all {held} acts: it is the last backup now.")
        }
        (Lang::En, _) => format!(
            "The file is whole and holds {acts} acts, but lacks {lacking} of the {held} that are held here. Export again."
        ),
    }
}

/// Bytes that are used, of those that may be, and those of the program.
pub fn used(used: f64, most: f64, program: Option<f64>, lang: Lang) -> String {
    let mib = |bytes: f64| format!("{:.1} MB", bytes / 1e6);
    let (all, most, program) = (mib(used), mib(most), program.map(mib));
    match program {
        Some(program) => used_with_program(&all, &program, &most, lang),
        None => used_of(&all, &most, lang),
    }
}

/// That the clock says a time before this program was made.
pub fn early_clock(now: &str, carried: i32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "本机时间显示为 {now}，而本程序已载有 {carried} 年的放假安排，时间不可能这样早。请先校准本机时间再登记，以免日期有误。"
        ),
        Lang::En => format!(
            "This computer says {now}, but this program already knows the holidays of {carried}. Set its clock before you record anything: dates would be wrong."
        ),
    }
}

/// That the clock says a year for which nothing is known of holidays.
pub fn late_clock(now: &str, last: i32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "本机时间显示为 {now}，超出本程序所载节假日安排的最后年度（{last}）。时间有误的，请校准后再登记；无误的，请录入该年度的放假安排或使用新版程序。"
        ),
        Lang::En => format!(
            "This computer says {now}, after {last}, the last year whose holidays are known. If that is wrong, set its clock before you record anything; if it is right, enter that year's holidays or use a newer version."
        ),
    }
}
