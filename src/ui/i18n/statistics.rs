//! Texts of the statistics (M1-14, M2-17, M2-18).

use super::{Lang, Text, texts};
use crate::domain::figures::{By, Figure, LimitKind};
use crate::domain::period::Length;
pub use crate::texts::generated::statistics::*;

texts! {
    TITLE: "统计", "Statistics";
    LEAD: "每个数字都可点开，看它数的是哪些", "Each number opens what it counts";
    PRINT: "打印", "Print";
    SAVE: "导出表格", "Spreadsheet";
    SUMMARISE: "登记统计汇总", "Record the summary";
    PERIOD: "统计期", "Period";
    EARLIER: "前一期", "The period before";
    LATER: "后一期", "The period after";
    FROM: "起", "From";
    TO: "至", "to";
    GROUPED: "分组", "By";
    AGAINST: "对比", "Against";
    YEAR_BEFORE: "上年同期", "the year before";
    BEFORE: "上一期", "the period before";
    SO_FAR: "期末未到，按今天计算", "not over yet: as of today";
    BASIS: "按收到日计入；提醒、迟报等按发生日计入", "Counted by receipt; what happened by its own day";
    ASSIGNED: "应办", "Assigned";
    COMPLETION: "办结率", "Completed";
    ON_TIME: "按期率", "On time";
    LATE: "超时与逾期", "Overdue and late";
    EXTENDED: "延期", "Extended";
    REPORTS: "初报、月报未按时", "Reports missed";
    NOTICES: "督办通知未答复", "Notices not answered";
    URGED: "督促与问责", "Urged, held to account";
    SAME: "持平", "same";
    NOTHING_THEN: "没有事项", "no matters";
    BARS_NOTE: "超时、逾期多的在前；条长是个数", "most late first";
    BARS_LONG: "条长是个数", "by number";
    BARS_HEAD: "按期 / 办结加超时", "on time / done or overdue";
    NO_BARS: "本期没有办结或超时的。", "Nothing was completed or overdue.";
    TOOK: "办结用了多少天", "Days to completion";
    TOOK_NOTE: "收到次日起算，自然日", "natural days";
    LONGEST: "最久", "longest";
    DASHED: "虚线为对比期", "Dashes: the period it is held against";
    NO_TOOK: "本期没有办结的。", "Nothing was completed.";
    WEEKS: "今后八周的量", "The next eight weeks";
    WEEKS_NOTE: "周一的日期；到期与应报", "weeks by their Mondays";
    DUE: "到期", "due";
    REPORT: "初报、月报、答复", "reports";
    NO_WEEKS: "今后八周没有到期、应报的。", "Nothing falls due in them.";
    AS_TABLE: "用表格看", "As a table";
    DAYS: "天数", "Days";
    WEEK: "周", "Week";
    TABLE: "年度考核用表", "For the yearly assessment";
    GROUPS: "分组统计", "In groups";
    TABLE_NOTE: "只列事实；测评分值依市效能考核办法，由本机构填", "Facts alone; the points are the office's own";
    NO_POINTS: "督办未答复的扣分未设", "points for notices not set";
    SET_POINTS: "设置", "Set";
    OFFICE_NOTE: "交办方的疏漏（清单不完整、审批手续不全等）不计入单位。", "What the assigner or the office omitted is not counted against a unit.";
    SHARE: "占应办", "Share";
    SUMMING: "占比合计调为 100%", "Shares sum to 100%";
    SUMMING_WHY: "差额计入最大的一项", "the largest takes the difference";
    DEDUCTION: "扣分", "Points off";
    ALL: "合计", "Total";
    NOTHING: "本期没有可统计的。", "Nothing to count in this period.";
    NO_LEADER: "未写明", "not said";
    NO_LIMIT: "未定时限", "No limit";
    DATE: "日期", "Date";
    MATTER: "事项", "Matter";
    UNIT: "单位", "Unit";
    STANDS: "状态", "Status";
    CASE: "问责案件", "A case";
    INDICATOR: "指标", "Figure";
    NOW: "本期", "Period";
    THEN: "对比期", "Before";
}

const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// What a figure is called.
pub const fn figure(figure: Figure) -> Text {
    match figure {
        Figure::Assigned => text("应办", "Assigned"),
        Figure::Completed => text("办结", "Completed"),
        Figure::OnTime => text("按期", "On time"),
        Figure::Late => text("逾期办结", "Late"),
        Figure::Overdue => text("超时", "Overdue"),
        Figure::Terminated => text("终止", "Ended"),
        Figure::Extended => text("延期", "Extended"),
        Figure::FirstReportsMissed => text("初报迟延", "First missed"),
        Figure::MonthlyReportsMissed => text("月报迟延", "Monthly missed"),
        Figure::ReportsIncomplete => text("未明确时限、责任人", "Incomplete"),
        Figure::NoticesMissed => text("督办未答复", "Notices missed"),
        Figure::Reminders => text("提醒", "Reminders"),
        Figure::Interviews => text("约谈", "Interviews"),
        Figure::Commendations => text("推广", "Made known"),
        Figure::Accountability => text("问责", "Held to account"),
    }
}

/// By what is grouped.
pub const fn by(by: By) -> Text {
    match by {
        By::Unit => text("单位", "Unit"),
        By::Category => text("事项类别", "Category"),
        By::Leader => text("分管领导", "Leader"),
        By::Limit => text("时限种类", "Kind of limit"),
        By::Month => text("月份", "Month"),
    }
}

/// A period that holds the day that is looked at.
pub const fn this(length: Length) -> Text {
    match length {
        Length::Month => text("本月", "This month"),
        Length::Quarter => text("本季", "This quarter"),
        Length::HalfYear => text("本半年", "This half-year"),
        Length::Year => text("本年", "This year"),
    }
}

/// A kind of limit.
pub const fn limit(kind: LimitKind) -> Text {
    match kind {
        LimitKind::Agreed => text("约定时间", "Agreed"),
        LimitKind::Designated => text("指定时间", "Designated"),
        LimitKind::None => NO_LIMIT,
        LimitKind::Statutory => text("规定时间", "Statutory"),
    }
}

/// `2026-01-01 至 2026-11-23`.
pub fn period(from: &str, to: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{from} 至 {to}"),
        Lang::En => format!("{from} to {to}"),
    }
}

/// How many points a missed notice costs.
pub fn points(points: u32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("督办未答复每次扣 {points} 分"),
        Lang::En => format!("{points} points off a notice missed"),
    }
}

/// How many days.
pub fn days(n: i64, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 天"),
        (Lang::En, 1) => format!("{n} day"),
        (Lang::En, _) => format!("{n} days"),
    }
}

/// Within how many days half were completed.
pub fn half(n: i64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("半数在 {n} 天内"),
        Lang::En => format!("half within {n} days"),
    }
}

/// Within how many days nine of ten were.
pub fn nine_of_ten(n: i64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("九成在 {n} 天内"),
        Lang::En => format!("nine of ten within {n}"),
    }
}

/// How many more there are than before.
pub fn more(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("多 {n}"),
        Lang::En => format!("{n} more"),
    }
}

/// How many fewer.
pub fn fewer(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("少 {n}"),
        Lang::En => format!("{n} fewer"),
    }
}

/// The change of a rate, in points.
pub fn risen(points: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("升 {points} 个百分点"),
        Lang::En => format!("up {points} points"),
    }
}

/// The same of one that has fallen.
pub fn fallen(points: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("降 {points} 个百分点"),
        Lang::En => format!("down {points} points"),
    }
}

/// What a bar says to those who do not see it.
pub fn bar(on_time: usize, late: usize, overdue: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("按期 {on_time}，逾期办结 {late}，超时 {overdue}"),
        Lang::En => format!("on time {on_time}, late {late}, overdue {overdue}"),
    }
}

/// How many groups stand in the last bar.
pub fn others(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("其余 {n} 个"),
        Lang::En => format!("{n} others"),
    }
}

/// The title of the first picture.
pub fn bars(by: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("各{by}按期率"),
        Lang::En => format!("{by}: on time"),
    }
}

/// So many days or more.
pub fn from(days: i64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{days} 以上"),
        Lang::En => format!("{days}+"),
    }
}

/// The week with the most.
pub fn busiest(monday: &str, n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{monday} 当周最多，{n} 个"),
        Lang::En => format!("Most in the week of {monday}: {n}"),
    }
}

/// What is counted, at the head of its list.
pub fn counted(what: &str, n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{what} {n} 个"),
        Lang::En => format!("{what}: {n}"),
    }
}

/// How many are not listed.
pub fn unlisted(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 个未列出"),
        Lang::En => format!("{n} more not listed"),
    }
}

/// The sheet of the weeks to come.
pub fn weeks_from(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{day} 起八周"),
        Lang::En => format!("Eight weeks from {day}"),
    }
}
