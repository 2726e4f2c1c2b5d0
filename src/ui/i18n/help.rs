//! Texts of the help: words and keys.

use super::{Text, texts};

texts! {
    TITLE: "帮助", "Help";
    NAVIGATION: "帮助", "Help";
    KEYS: "快捷键", "Keys";
    KEY: "按键", "Key";
    DOES: "作用", "What it does";
    WORDS: "常用术语", "Words";
    WORD: "术语", "Word";
    MEANS: "含义", "What it means";
    MEASURES: "三个办法全文见“办法”页；每项结论旁的条款号，点开即是该条原文。", "The three measures stand in full on their own page; the number of an article beside each verdict opens its words.";
    SINGLE: "单键快捷键可在“设置”中关闭；正在输入文字时不起作用。", "Single keys can be turned off under Settings; they do nothing while you type.";
}

/// A key and what it does.
pub const KEY_LIST: [(&str, Text); 8] = [
    (
        "Ctrl K",
        Text {
            zh: "查找事项、单位、人员、日期和操作",
            en: "Find matters, units, persons, days and actions",
        },
    ),
    ("/", Text { zh: "同上", en: "The same" }),
    ("↑ ↓", Text { zh: "在查找结果中移动", en: "Move among what was found" }),
    ("Enter", Text { zh: "打开所选，或提交表单", en: "Open what is chosen, or send a form" }),
    ("Esc", Text { zh: "关闭对话框", en: "Close a dialog" }),
    ("J", Text { zh: "在事项页看后一项", en: "On a matter's page: the next matter" }),
    ("K", Text { zh: "在事项页看前一项", en: "On a matter's page: the matter before" }),
    ("Alt ←", Text { zh: "返回上一页原处", en: "Back to where you were" }),
];

/// A word of the measures and what it means.
pub const WORD_LIST: [(Text, Text); 16] = [
    (
        Text { zh: "交办", en: "Assign (交办)" },
        Text {
            zh: "把事项交给承办单位，从收到之日起计算时限。",
            en: "To give a matter to a unit; its limit counts from the day of receipt.",
        },
    ),
    (
        Text { zh: "牵头、配合", en: "Lead, co-unit (牵头、配合)" },
        Text {
            zh: "多个单位共同承办时，牵头单位负总责并提出实施方案，配合单位按方案办理。",
            en: "Of several units one leads and makes the plan; the others work by it.",
        },
    ),
    (
        Text {
            zh: "规定、指定、约定时间", en: "Statutory, designated, agreed (规定、指定、约定)"
        },
        Text {
            zh: "时限的三种依据（M1-6）；同时有几种的，以最早的一日为准。",
            en: "What a limit rests on (M1-6); of several the earliest day counts.",
        },
    ),
    (
        Text { zh: "签收", en: "Receive (签收)" },
        Text {
            zh: "承办单位收到交办事项。", en: "The unit has received what was assigned."
        },
    ),
    (
        Text { zh: "反馈", en: "Report (反馈)" },
        Text {
            zh: "承办单位报告办理情况；列为督查重点的，首次反馈后每月 5 日前报告。",
            en: "The unit says how far it is; in supervised key work by the 5th of each month.",
        },
    ),
    (
        Text { zh: "临期", en: "Due soon (临期)" },
        Text { zh: "时限将到，应当提醒。", en: "The limit is near; a reminder is owed." },
    ),
    (
        Text { zh: "超时", en: "Overdue (超时)" },
        Text {
            zh: "时限届满仍未办结，又没有正当理由。",
            en: "The limit has passed, the matter is not completed, and nothing justifies it.",
        },
    ),
    (
        Text { zh: "延期、终止", en: "Extension, termination (延期、终止)" },
        Text {
            zh: "须在时限届满前申请，经审批同意方为有效。",
            en: "To be applied for before the limit has passed; it counts when it is approved.",
        },
    ),
    (
        Text { zh: "办结", en: "Complete (办结)" },
        Text {
            zh: "承办单位报告事项已办完。", en: "The unit reports that the matter is done."
        },
    ),
    (
        Text { zh: "核查", en: "Verify (核查)" },
        Text {
            zh: "督查部门核实办理结果。", en: "The supervising office checks the result."
        },
    ),
    (
        Text { zh: "销号", en: "Close (销号)" },
        Text {
            zh: "问题已解决、工作已办结、领导和群众满意，三项都具备后结束督查。",
            en: "Supervision ends when the problem is solved, the work finished, leaders and public satisfied.",
        },
    ),
    (
        Text { zh: "转办通知", en: "Transfer notice (转办通知)" },
        Text {
            zh: "列为督查重点后 2 个工作日内发出，附工作落实责任清单。",
            en: "Sent within 2 working days after a matter became key work, with its list of responsibilities.",
        },
    ),
    (
        Text { zh: "督办通知", en: "Supervision notice (督办通知)" },
        Text {
            zh: "对未按时报告的单位发出，要求限期报送。",
            en: "Sent to a unit that missed a report, with a day to answer by.",
        },
    ),
    (
        Text { zh: "回访复核", en: "Return visit (回访复核)" },
        Text {
            zh: "对已销号事项再作抽查，每年两轮。",
            en: "Closed matters are looked at again, in two rounds a year.",
        },
    ),
    (
        Text { zh: "问责线索", en: "Candidate for accountability (问责线索)" },
        Text {
            zh: "按办法应当研究是否问责的情形；是否立案由人决定。",
            en: "What by the measures is to be considered for accountability; people decide.",
        },
    ),
    (
        Text { zh: "封印", en: "Seal (封印)" },
        Text {
            zh: "导出文件上的电子签名，证明记录出自该机构。",
            en: "The signature of an exported file, which proves whose the acts are.",
        },
    ),
];
