//! Texts of the desk.

use super::{Lang, Text, texts};
use crate::present::desk::When;

texts! {
    TITLE: "工作台", "Desk";
    NOTHING: "没有应办事项。", "Nothing is owed.";
    NO_IDENTITY: "先说明由谁登记，才知道应办什么。", "Say who records, to see what is owed.";
    CHOOSE: "选择登记机构", "Choose who records";
    NO_DAY: "无期限", "no day";
    SINCE: "自", "since";
    DO: "办理", "Do it";
    ALL: "全部事项", "All matters";
    PICK: "选择", "Pick";
    BY_MEANS: "提醒方式", "Means";
    REMIND: "提醒所选", "Remind the picked";
    MORE: "显示更多", "Show more";
    YEAR: "年度工作", "The year";
    CASE: "问责案件", "A case";
    LATER_HINT: "本周以后", "after this week";
}

/// The name of a stack.
pub const fn when(when: When) -> Text {
    let (zh, en) = match when {
        When::Overdue => ("已过期", "Overdue"),
        When::Today => ("今天", "Today"),
        When::Week => ("本周", "This week"),
        When::Later => ("以后", "Later"),
    };
    Text { zh, en }
}

/// How many there are.
pub fn items(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 件"),
        Lang::En => n.to_string(),
    }
}

/// Under the title: whose, and how much.
pub fn lead(who: &str, due: usize, week: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{who}今天有 {due} 件要办，本周还有 {week} 件"),
        Lang::En => format!("{who}: {due} due, {week} more this week"),
    }
}

/// What the button for those that are picked will do.
pub fn remind(units: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("提醒 {units} 家"),
        Lang::En => format!("Remind {units}"),
    }
}
