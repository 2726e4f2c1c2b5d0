//! Texts of the calendar.

use super::{Lang, Text, common, texts};
use crate::calendar::Festival;
use crate::domain::Date;
use chrono::Datelike as _;

texts! {
    TITLE: "日历", "Calendar";
    NAVIGATION: "日历", "Calendar";
    BEFORE: "上个月", "Month before";
    AFTER: "下个月", "Month after";
    TODAY: "今天", "Today";
    NOTICE: "放假安排", "Public holidays";
    REST: "休", "off";
    MADE_UP: "班", "work";
    WORKED: "调休上班", "worked weekend day";
    NOTHING_DUE: "这一天没有到期和应办的事。", "Nothing falls due on this day.";
    PICK: "选一天，看当天到期和应办的事。", "Pick a day to see what falls due on it.";
    YEAR: "全年节假日和调休", "Holidays of the year";
    HOLIDAY: "节日", "Holiday";
    OFF: "放假", "Off";
    MONTH: "月份", "Month";
    WORKING_DAYS: "工作日", "Working days";
    UNPUBLISHED: "本年放假通知尚未公布或录入，按周一至周五计；跨入本年的时限可能变动。", "This year's notice is not published or entered yet: Monday to Friday count, and limits that reach into it may move.";
    ENTER: "录入放假通知", "Enter the notice";
    UNNAMED: "放假", "Holiday";
    MORE: "其余见台账和工作台。", "The rest stands in the ledger and on the desk.";
}

/// A month with its year.
pub fn month(of: Date, lang: Lang) -> String {
    common::month_year(of.year(), super::month(of.month()).of(lang), lang)
}

/// How many working days there are.
pub fn working_days(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("工作日 {n} 天"),
        Lang::En => format!("{n} working days"),
    }
}

/// How much falls due, of units and of offices.
pub fn load(units: usize, offices: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("承办单位 {units} 件，督查部门 {offices} 件"),
        Lang::En => format!("units {units}, office {offices}"),
    }
}

/// A holiday's name in full.
pub const fn festival(festival: Festival) -> Text {
    let (zh, en) = match festival {
        Festival::NewYear => ("元旦", "New Year"),
        Festival::Spring => ("春节", "Spring Festival"),
        Festival::Qingming => ("清明节", "Qingming Festival"),
        Festival::Labour => ("劳动节", "Labour Day"),
        Festival::DragonBoat => ("端午节", "Dragon Boat Festival"),
        Festival::MidAutumn => ("中秋节", "Mid-Autumn Festival"),
        Festival::National => ("国庆节", "National Day"),
        Festival::NationalMidAutumn => ("国庆节、中秋节", "National Day and Mid-Autumn"),
    };
    Text { zh, en }
}
