//! The words around a date, and what says a time of the day.

use super::Why;
use chrono::Weekday;

/// What stands before a date.
pub(super) const BEFORE_IT: [&str; 22] = [
    "截止时间",
    "截止日期",
    "完成时限",
    "截止到",
    "截至到",
    "截止",
    "截至",
    "最迟",
    "最晚",
    "不晚于",
    "不迟于",
    "务必",
    "确保",
    "计划",
    "应当",
    "须",
    "应",
    "于",
    "在",
    "到",
    "至",
    ":",
];
/// Times of a day, which change no date. That of midnight would be the day before: it is asked.
const CLOCKS: [&str; 10] =
    ["上午", "下午", "中午", "晚上", "下班", "当天", "当日", "结束", "整", "日终"];
/// What says that the date is the last day.
pub(super) const UNTIL: [&str; 8] = ["以前", "之前", "为止", "以内", "之内", "前", "止", "内"];
/// What is done by a date, where nothing else divides the two.
pub(super) const DEEDS: [&str; 16] = [
    "完成",
    "办结",
    "落实",
    "报送",
    "上报",
    "取得",
    "建成",
    "实现",
    "出台",
    "制定",
    "形成",
    "印发",
    "见效",
    "见成效",
    "到位",
    "提交",
];
/// Words behind a date that make it another one, or not all.
pub(super) const HEDGES: [&str; 35] = [
    "初步", "开工", "动工", "启动", "一半", "过半", "后", "起", "左右", "上下", "约", "视", "择",
    "力争", "争取", "或", "分批", "批", "阶段", "部分", "节", "前", "期间", "假", "首", "再", "另",
    "年", "月", "日", "季", "旬", "周", "天", "开始",
];

/// What follows one of the words.
pub(super) fn strip<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| text.strip_prefix(word))
}

/// The digits at the beginning, and the rest.
pub(super) fn number(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()))
}

/// The day of the week at the beginning, （星期三） or 周三, and the rest. Of 周末 there is none.
pub(super) fn weekday(text: &str) -> (Option<Weekday>, &str) {
    let inner = text.strip_prefix(['(', '[']).unwrap_or(text);
    let Some(rest) = strip(inner, &["星期", "礼拜", "周"]) else { return (None, text) };
    let Some(sign) = rest.chars().next() else { return (None, text) };
    let day = match sign {
        '一' | '1' => Some(Weekday::Mon),
        '二' | '2' => Some(Weekday::Tue),
        '三' | '3' => Some(Weekday::Wed),
        '四' | '4' => Some(Weekday::Thu),
        '五' | '5' => Some(Weekday::Fri),
        '六' | '6' => Some(Weekday::Sat),
        '日' | '天' | '7' => Some(Weekday::Sun),
        '末' => None,
        _ => return (None, text),
    };
    let rest = rest.get(sign.len_utf8()..).unwrap_or_default();
    let is_bare = inner.len() == text.len();
    (day, if is_bare { rest } else { rest.strip_prefix([')', ']']).unwrap_or(rest) })
}

/// Without a time of day: 24时, 17:30, 下班.
pub(super) fn clock(text: &str) -> Result<&str, Why> {
    let mut rest = text;
    loop {
        if let Some(after) = strip(rest, &CLOCKS) {
            rest = after;
            continue;
        }
        let (hour, after) = number(rest);
        let after = match strip(after, &["时", "点", ":"]) {
            Some(after) if !hour.is_empty() => after,
            _ => return Ok(rest),
        };
        if hour.trim_start_matches('0').is_empty() {
            return Err(Why::More);
        }
        let (_, after) = number(after);
        rest = strip(after, &["分", "半", "整"]).unwrap_or(after);
    }
}
