//! Texts of the picture of reports, unit by month.

use super::{Lang, Text, texts};
use crate::domain::standing::Reported;
use crate::present::reports::Made;

texts! {
    TITLE: "初报与月报", "First and monthly reports";
    WHAT: "格中是份数，按应报之日归月；点开见明细。", "Numbers of reports, by the month in which they are due; press one for the list.";
    NONE: "本年没有应报的初报和月报。", "No report was due this year.";
    UNIT: "单位", "Unit";
    DUE: "应报", "Due";
    IN_TIME: "按时", "In time";
    LATE: "迟报", "Late";
    MISSED: "未报", "Missed";
    AWAITED: "待报", "To come";
    BLANK: "空：无应报", "Blank: none due";
    FIRST: "初报", "First report";
    MONTHLY: "月报", "Monthly report";
    DUE_ON: "应于", "Due";
    REPORT: "报告", "Report";
    STANDS: "情况", "How it stands";
    MATTER: "事项", "Matter";
    ALL_UNITS: "全部单位", "All units";
    FOLD: "只看有迟报、未报的单位", "Only units with late or missed reports";
}

/// The word for how a report stands.
pub const fn made(made: Made) -> Text {
    match made {
        Made::InTime => IN_TIME,
        Made::Late => LATE,
        Made::Missed => MISSED,
        Made::Awaited => AWAITED,
    }
}

/// The shape for how a report stands.
pub const fn shape(made: Made) -> &'static str {
    match made {
        Made::InTime => "●",
        Made::Late => "◆",
        Made::Missed => "▲",
        Made::Awaited => "○",
    }
}

/// How a report stands, with its day.
pub fn reported(reported: Reported, on: &str, lang: Lang) -> String {
    let word = made(Made::of(reported)).of(lang);
    match reported {
        Reported::InTime(_) | Reported::Late(_) => format!("{word} {on}"),
        Reported::Missed | Reported::Awaited => word.to_owned(),
    }
}

/// The units that missed nothing, which are folded away.
pub fn others_in_time(units: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另 {units} 个单位没有迟报、未报"),
        Lang::En => format!("{units} more units missed nothing"),
    }
}

/// All units together.
pub fn whole(due: usize, not_in_time: usize, awaited: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "全部单位应报 {due} 份，未按时 {not_in_time} 份；待报 {awaited} 份。迟报也算未按时。"
        ),
        Lang::En => format!(
            "All units: {due} due, {not_in_time} not in time; {awaited} to come. Late is not in time."
        ),
    }
}
