//! Texts of the page of a transfer notice. Those of the document itself are in `official`.

use super::{Lang, texts};

texts! {
    TITLE: "转办通知", "Transfer notice";
    WITH_LIST: "附工作落实责任清单", "with its list of responsibilities";
    NOT_FOUND: "没有这个事项。", "No such matter.";
    NO_UNITS: "本事项还没有承办单位，先增加单位。", "The matter has no unit yet: add one first.";
    PRINT: "打印", "Print";
    RECORD: "登记转办通知", "Record the notice";
    WORDS: "通知", "The notice";
    WORDS_WHAT: "已按台账填好；文书为中文。", "Filled in from the ledger; the document is in Chinese.";
    NUMBER: "发文字号", "Number";
    REPEATED: "另一事项的转办通知用过此文号。", "The notice of another matter bears this number.";
    FORMAT: "版式", "Layout";
    LETTER: "信函格式", "Letter";
    DOCUMENT: "文件格式", "Document";
    ISSUER: "发文机关", "Issued by";
    SUBJECT: "标题", "Title";
    TO: "主送", "To";
    REPORT_BY: "反馈期限", "First report by";
    LATER_IS_IN_VAIN: "晚于办法规定的初报期限，不起作用（M2-10）。", "Later than the measures ask: it changes nothing (M2-10).";
    DATE: "成文日期", "Date";
    BODY: "正文", "Text";
    CONTACT: "联系人", "Contact";
    PHONE: "联系电话", "Telephone";
    COPIES: "抄送", "Copies to";
    BLANK: "标题、正文留空的，依台账生成。", "A blank title or text is made from the ledger.";
    EDIT_BODY: "改写正文", "Change the text";
    RESTORE_BODY: "恢复原文", "As generated";
    COMPLETE: "四个明确", "The four things named";
    LACKING: "责任清单有缺：可以送出，但记“责任清单不完整”（M2-6），是本机构的疏漏，不算单位的。", "The list has gaps: the notice may go, but it is found incomplete (M2-6), which is this office's omission and not the unit's.";
    FILL: "去填写", "Fill in";
    FONTS: "字体取自本机：没有小标宋、仿宋的，以宋体代替。印章在打印后加盖。", "Fonts are this computer's: without 小标宋 and 仿宋, Song takes their place. The seal is put on the print.";
    PREVIEW: "预览", "Preview";
}

/// That a notice was recorded.
pub fn sent(number: &str, on: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已登记：{number}，{on}。发错的，在事项页撤回后重新登记。"),
        Lang::En => format!(
            "Recorded: {number}, {on}. If it is wrong, withdraw it on the matter's page and record it anew."
        ),
    }
}

/// By when a notice is owed.
pub fn owed(due: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("应于 {due} 前发出"),
        Lang::En => format!("to be sent by {due}"),
    }
}

/// The last day that the measures ask for.
pub fn counted(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("按办法为 {day}，第 5 个工作日；可以更早"),
        Lang::En => format!("{day} by the measures, the fifth working day; it may be earlier"),
    }
}
