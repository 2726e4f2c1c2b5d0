//! Texts of a list in hand, of what was said before, and of a list that comes again.

use super::{Lang, common, texts};
pub use crate::texts::generated::sheet_again::*;

texts! {
    LIKE: "可能是同一单位", "perhaps the same office";
    PICK_UNITS: "从单位名册中选", "Pick units";
    NO_UNITS_YET: "单位名册还是空的。", "The registry has no units yet.";
    OFFERS: "以往清单中说过的", "Said of earlier lists";
    OFFERS_WHY: "本清单也有同样的写法。采用之前不作处理。", "This list says the same. Nothing of it is taken by itself.";
    TAKE_OFFER: "采用", "Take";
    GONE_WHY: "这些事项随本清单以前登记，尚未办结，本次清单里没有。需要终止或更正的，请到事项中办理。", "They came with this list before, are open, and stand in it no more. What is to end or to be corrected is done in the matter.";
    PUT_AWAY: "收起清单", "Put the list away";
    ON: "登记日期", "Registered on";
    TWICE: "与上面的行重复的", "Rows that repeat one above";
    AMEND: "与台账写法不同的", "What the ledger has otherwise";
    AFTER_LIST: "按清单更正台账", "Correct after the list";
    AS_LEDGER: "保留台账的写法", "Leave the ledger as it is";
    PROGRESS_ON: "进展的日期（记为各单位的反馈）", "Day of the progress (as reports of the units)";
    EARLY_PROGRESS: "进展的日期早于登记或收到，不记", "The progress is dated before the matter came, and is not recorded";
    AGAIN: "与台账不同", "Otherwise in the ledger";
    BY_HAND: "在事项中办理", "see to it in the matter";
    AS_NEW: "另立一项", "Register it as another";
    COMMA: "，", ", ";
    ONE_BY_ONE: "逐行处理", "One by one";
    NEXT_ROW: "下一行", "Next row";
}

/// The field that says as what a name is registered.
pub fn registered_as(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("登记为 {name}"),
        Lang::En => format!("Registered as {name}"),
    }
}

/// That a name is another office's.
pub fn same_office(other: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("就是“{other}”"),
        Lang::En => format!("It is “{other}”"),
    }
}

/// Whom a name stands for, asked.
pub fn who_is(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("“{name}”指（全清单一并处理）"),
        Lang::En => format!("“{name}” means (for the whole list)"),
    }
}

/// All units of a kind.
pub fn all_of_kind(kind: &str, count: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{kind}（全部 {count} 个）"),
        Lang::En => format!("{kind} (all {count})"),
    }
}

/// What was said of a head or a name before.
pub fn offer(written: &str, said: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("“{written}”：{said}"),
        Lang::En => format!("“{written}”: {said}"),
    }
}

/// What was said of a limit before, and in how many rows it stands.
pub fn offer_rows(written: &str, said: &str, rows: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("时限“{written}”：{said}（{rows} 行）"),
        Lang::En => format!("Limit “{written}”: {said} ({rows} rows)"),
    }
}

/// All offers taken.
pub fn take_offers(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("全部采用（{count}）"),
        Lang::En => format!("Take all ({count})"),
    }
}

/// How many matters the list has no more.
pub fn gone(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("本次清单中没有的事项 {count} 项"),
        Lang::En => format!("{count} matters that the list has no more"),
    }
}

/// The columns that the sheet hides.
pub fn hidden_columns(columns: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("表格中隐藏了 {columns} 列，其内容照样读入。请核对是否导入。"),
        Lang::En => format!(
            "The sheet hides the columns {columns}. They are read like the others: check whether they are to be taken."
        ),
    }
}

/// How many rows name several units of which none is said to lead.
pub fn leaderless(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 行有几个单位，未写哪个牵头"),
        Lang::En => format!("{n} rows name several units and no lead"),
    }
}

/// How many rows tell progress, and what becomes of it.
pub fn progress(rows: usize, early: usize, is_said: bool, lang: Lang) -> String {
    match (is_said, early) {
        (false, _) => progress_left(rows, lang),
        (true, 0) => progress_taken(rows, lang),
        (true, _) => progress_early(early, lang),
    }
}

/// In what the list differs from the ledger.
pub fn difference(field: &str, was: &str, is: &str, lang: Lang) -> String {
    let was = if was.is_empty() { BLANK.of(lang) } else { was };
    common::labelled(field, &format!("{was} → {is}"), lang)
}

/// How many units' reports a row's progress becomes.
pub fn reports(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("进展记为反馈 {count} 条"),
        Lang::En => format!("Its progress becomes {count} reports"),
    }
}

/// How many rows are left to be settled.
pub fn rows_left(count: usize, lang: Lang) -> String {
    match (count, lang) {
        (0, Lang::Zh) => "没有待处理的行了。".to_owned(),
        (0, Lang::En) => "No row is left to be settled.".to_owned(),
        (_, Lang::Zh) => format!("还有 {count} 行待处理。回车：记下并处理下一处。"),
        (_, Lang::En) => format!("{count} rows to settle. Enter: take it down and go on."),
    }
}

/// The other rows in which it is asked too and says nothing.
pub fn alike_blank(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 行也没有写，同样处理"),
        Lang::En => format!("{n} more rows say nothing: settle them alike"),
    }
}

/// The other rows of the same units.
pub fn led_alike(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 行也是这几个单位，同样处理"),
        Lang::En => format!("{n} more rows have the same units: settle them alike"),
    }
}

/// The one button: so many corrections.
pub fn correct(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("更正 {n} 项"),
        Lang::En => format!("Correct {n}"),
    }
}

/// The one button: so many reports.
pub fn record_reports(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("记反馈 {n} 条"),
        Lang::En => format!("Record {n} reports"),
    }
}

/// How many matters were registered.
pub fn registered(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已登记 {n} 项"),
        Lang::En => format!("{n} registered"),
    }
}

/// How many units are new.
pub fn new_units(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("新登记单位 {n} 个"),
        Lang::En => format!("{n} new units"),
    }
}

/// How many matters were corrected.
pub fn corrected(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已更正 {n} 项"),
        Lang::En => format!("{n} corrected"),
    }
}

/// How many reports were recorded.
pub fn reported(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已记反馈 {n} 条"),
        Lang::En => format!("{n} reports"),
    }
}

/// That it is stored.
pub fn stored(what: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{what}，已保存到本机。"),
        Lang::En => format!("{what}, stored on this computer."),
    }
}
