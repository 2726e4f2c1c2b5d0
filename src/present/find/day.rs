//! A day as it is typed into a search: `12-20`, `12月20日`, `2026.12.20`.

use crate::domain::Date;
use chrono::Datelike as _;

/// The day that a text names, and nothing else; without a year it is of the year of `near`.
pub fn day(typed: &str, near: Date) -> Option<Date> {
    let mut numbers = vec![String::new()];
    for c in typed.trim().chars() {
        match c {
            '0'..='9' => numbers.last_mut()?.push(c),
            '０'..='９' => numbers.last_mut()?.push(char::from_digit(u32::from(c) - 0xff10, 10)?),
            '-' | '/' | '.' | '年' | '月' | '日' | '号' | '－' | '．' => {
                numbers.push(String::new());
            }
            _ => return None,
        }
    }
    // `12月20日` ends with a sign.
    if numbers.last().is_some_and(String::is_empty) {
        numbers.pop();
    }
    let numbers: Vec<u32> = numbers.iter().map(|n| n.parse().ok()).collect::<Option<_>>()?;
    match *numbers {
        [month, day] => Date::from_ymd_opt(near.year(), month, day),
        [year @ 1900..=2999, month, day] => {
            Date::from_ymd_opt(i32::try_from(year).ok()?, month, day)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_its_usual_forms_and_nothing_else_is() {
        let near = "2026-11-23".parse().unwrap();
        let is = |typed: &str| day(typed, near).map(|day| day.to_string());
        for typed in [
            "12-20",
            "12.20",
            "12/20",
            "12月20日",
            "12月20",
            "１２－２０",
            "2026-12-20",
            "2026年12月20日",
        ] {
            assert_eq!(is(typed).as_deref(), Some("2026-12-20"), "{typed}");
        }
        assert_eq!(is("2027.1.5").as_deref(), Some("2027-01-05"));
        for typed in [
            "",
            "12",
            "-",
            "13-20",
            "2-30",
            "26-12-20",
            "12-20 提醒",
            "〔2018〕258",
            "1-2-3-4",
            "99999999999-1",
        ] {
            assert_eq!(is(typed), None, "{typed}");
        }
    }
}
