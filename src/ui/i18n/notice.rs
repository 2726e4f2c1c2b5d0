//! Texts of the notices of public holidays.

use super::{Lang, short_date, texts};
use crate::calendar::text::{Odd, Why};
use crate::domain::Date;
pub use crate::texts::generated::notice::*;

texts! {
    TITLE: "放假安排", "Public holidays";
    NAVIGATION: "放假安排", "Holidays";
    LEAD: "计算工作日的依据：国务院办公厅每年的放假通知。", "What working days are counted by: the State Council's yearly notices.";
    YEAR: "年份", "Year";
    SOURCE: "依据", "Source";
    CARRIED: "程序自带", "carried by the program";
    ENTERED: "本台账录入", "entered in this ledger";
    NONE: "尚未公布或录入，按周一至周五计", "not published or entered yet: Monday to Friday count";
    ENTER: "录入放假通知", "Enter a notice";
    ENTER_WHAT: "粘贴通知全文，或 workdays.json 形式的数据。逐行核对天数、星期和日期，不符的指明哪一行。", "Paste the text of the notice, or data in the form of workdays.json. Days, weekdays and dates are checked line by line.";
    TEXT: "通知全文", "Text of the notice";
    HOLIDAY: "节日", "Holiday";
    OFF: "放假", "Off";
    WORKED: "调休上班", "Worked weekend days";
    DRY_RUN: "试算影响", "See what would change";
    RECORD: "录入", "Enter it";
    DONE: "已录入。", "Entered.";
    READ_ONLY: "由督查机构录入。", "Entered by supervising offices.";
    UNTIL: "至", "to";
    TICK: "逐日勾选", "Tick the days";
    TICK_WHAT: "工作日勾选为放假，周末勾选为上班；勾选的结果写入上面的文本框。", "A ticked weekday is off, a ticked weekend day is worked; what is ticked is written into the field above.";
    TICKED: "逐日录入", "entered day by day";
}

/// How many days the notice gives.
pub fn days(year: i32, off: usize, work: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{year} 年：工作日中放假 {off} 天，周末上班 {work} 天"),
        Lang::En => format!("{year}: {off} weekdays off, {work} weekend days worked"),
    }
}

/// What does not add up, and in which line.
pub fn odd(odd: &Odd, as_of: Date, lang: Lang) -> String {
    let date = |day: Date| short_date(day, as_of);
    let why = match odd.why {
        Why::NoYear => ODD_NO_YEAR.of(lang).to_owned(),
        Why::Nothing => ODD_NOTHING.of(lang).to_owned(),
        Why::NotUnderstood => ODD_NOT_UNDERSTOOD.of(lang).to_owned(),
        Why::NoSuchDay => ODD_NO_SUCH_DAY.of(lang).to_owned(),
        Why::Backwards => ODD_BACKWARDS.of(lang).to_owned(),
        Why::Count(said, are) => odd_count(said, are, lang),
        Why::Weekday(day) => odd_weekday(&date(day), lang),
        Why::NotAWeekend(day) => odd_no_weekend(&date(day), lang),
        Why::NotAWeekday(day) => odd_no_weekday(&date(day), lang),
        Why::OtherYear(day) => odd_other_year(&day.to_string(), lang),
        Why::Twice(day) => odd_twice(&date(day), lang),
    };
    in_line(odd.line, &why, lang)
}
