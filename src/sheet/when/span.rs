//! Limits that count: 5个工作日, 自收到之日起30个自然日内.

use super::{When, Why};
use crate::domain::limit::{DayKind, Term};

/// What is received, from which the days are counted, in parts: the whole of what stands before the
/// number must be made of these.
const FROM_RECEIPT: [&str; 28] = [
    "自", "从", "在", "于", "收到", "接到", "签收", "接收", "交办", "转办", "下达", "之日", "当日",
    "之后", "后", "以后", "起", "本", "此", "任务", "文件", "通知", "来文", "单", "函", "督办",
    "之", "的",
];

/// What follows the number.
const UNITS: [(&str, Counted); 18] = [
    ("个工作日", Counted::Days(Some(DayKind::Working))),
    ("工作日", Counted::Days(Some(DayKind::Working))),
    ("个工作天", Counted::Days(Some(DayKind::Working))),
    ("个自然日", Counted::Days(Some(DayKind::Natural))),
    ("自然日", Counted::Days(Some(DayKind::Natural))),
    ("个日历日", Counted::Days(Some(DayKind::Natural))),
    ("个日历天", Counted::Days(Some(DayKind::Natural))),
    ("日历天", Counted::Days(Some(DayKind::Natural))),
    ("天", Counted::Days(None)),
    ("个日", Counted::Days(None)),
    ("日", Counted::Days(None)),
    ("个小时", Counted::Other),
    ("小时", Counted::Other),
    ("个月", Counted::Other),
    ("周", Counted::Other),
    ("个季度", Counted::Other),
    ("月", Counted::Other),
    ("年", Counted::Other),
];

/// What may stand behind it.
const WITHIN: [&str; 4] = ["以内", "之内", "内", ""];
const DONE: [&str; 7] = ["完成", "办结", "反馈", "报送", "落实", "上报", ""];

#[derive(Clone, Copy)]
enum Counted {
    /// Days of a kind, where it is said.
    Days(Option<DayKind>),
    /// Months and years: of which length they are is not said.
    Other,
}

/// Reads a span; none where the text is no span. `days` is what a person has said that 15天 counts.
pub(super) fn counted(text: &str, days: Option<DayKind>) -> Option<When> {
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let (origin, rest) = text.split_at(at);
    let length = rest.find(|c: char| !c.is_ascii_digit())?;
    let (digits, rest) = rest.split_at(length);
    let (unit, counted) = UNITS.iter().find(|(unit, _)| rest.starts_with(unit))?;
    let rest = rest.get(unit.len()..)?;
    let within = WITHIN.iter().find(|word| rest.starts_with(**word))?;
    if !DONE.contains(&rest.get(within.len()..)?) {
        return None;
    }
    let is_said = !within.is_empty() || !origin.is_empty();
    // 5日, 6月 and 2026年内 are dates.
    if matches!(*unit, "日" | "月" | "年") && (!is_said || digits.len() > 3) {
        return None;
    }
    // 12月内 is by the month's end.
    if *unit == "月" {
        return None;
    }
    let from_receipt = made_of(origin.trim_end_matches(['，', ',']));
    let Counted::Days(kind) = counted else { return Some(When::Unclear(Why::Relative)) };
    let days_count: u16 = digits.parse().ok().filter(|n| (1..=3650).contains(n))?;
    Some(match (from_receipt, kind.or(days)) {
        (false, _) => When::Unclear(Why::Relative),
        (true, None) => When::Unclear(Why::DayKind),
        (true, Some(kind)) => When::By(Term::Days { days: days_count, kind }),
    })
}

/// Whether a text is made of what is said of a receipt, and of nothing else.
fn made_of(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let mut parts = FROM_RECEIPT.iter().filter_map(|part| text.strip_prefix(part));
    parts.any(made_of)
}
