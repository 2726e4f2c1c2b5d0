//! Periods that figures are asked of, and those that they are held against (M1-14「定期」).

use super::Date;
use super::figures::Period;
use chrono::{Datelike as _, Days, Months};
use serde::{Deserialize, Serialize};

/// How long a period of the calendar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "said by the names")]
pub enum Length {
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// Which period another one is held against.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Against {
    /// 上年同期: the same days of the year before.
    #[default]
    YearBefore,
    /// 上一期: the period before it, of the same length, as far as it has come.
    Before,
}

impl Length {
    /// All of them, with the names that addresses use.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Month, "month"),
        (Self::Quarter, "quarter"),
        (Self::HalfYear, "half"),
        (Self::Year, "year"),
    ];

    /// How many months it has.
    pub const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
        }
    }

    /// The whole period of this length that holds a day.
    ///
    /// ```
    /// use banjie::domain::period::Length;
    ///
    /// # fn main() -> Result<(), chrono::ParseError> {
    /// let autumn = Length::Quarter.around("2026-11-23".parse()?);
    /// assert_eq!((autumn.from, autumn.to), ("2026-10-01".parse()?, "2026-12-31".parse()?));
    /// # Ok(())
    /// # }
    /// ```
    pub fn around(self, day: Date) -> Period {
        let gone = day.month0() % self.months();
        let first = day.with_day(1).unwrap_or(day);
        let from = first.checked_sub_months(Months::new(gone)).unwrap_or(first);
        let next = from.checked_add_months(Months::new(self.months()));
        let to = next.and_then(|next| next.pred_opt()).unwrap_or(Date::MAX);
        Period { from, to }
    }
}

impl Period {
    /// The part of the period up to and with a day. If the period begins later, the result is that day alone.
    #[must_use]
    pub fn until(self, day: Date) -> Self {
        Self { from: self.from.min(day), to: self.to.min(day) }
    }

    /// How many days it has.
    pub fn days(self) -> u64 {
        u64::try_from((self.to - self.from).num_days() + 1).unwrap_or(0)
    }

    /// The period with which this one is compared. `length` says that this is a month, a quarter and so on; without it,
    /// the period before has the same number of days. None if the calendar has no such days.
    pub fn held_against(self, against: Against, length: Option<Length>) -> Option<Self> {
        match (against, length) {
            (Against::YearBefore, _) => self.months_earlier(12),
            (Against::Before, Some(length)) => self.months_earlier(length.months()),
            (Against::Before, None) => {
                let earlier = |day: Date| day.checked_sub_days(Days::new(self.days()));
                Some(Self { from: earlier(self.from)?, to: earlier(self.to)? })
            }
        }
    }

    /// The same days so many months earlier. If this period ends on the last day of a month, so does the result.
    fn months_earlier(self, months: u32) -> Option<Self> {
        let from = self.from.checked_sub_months(Months::new(months))?;
        let to = self.to.checked_sub_months(Months::new(months))?;
        let ends_a_month = Length::Month.around(self.to).to == self.to;
        Some(Self { from, to: if ends_a_month { Length::Month.around(to).to } else { to } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period { from: day(from), to: day(to) }
    }

    #[test]
    fn a_length_of_the_calendar_holds_the_day_and_ends_with_its_month() {
        for (length, from, to) in [
            (Length::Month, "2028-02-01", "2028-02-29"),
            (Length::Quarter, "2028-01-01", "2028-03-31"),
            (Length::HalfYear, "2028-01-01", "2028-06-30"),
            (Length::Year, "2028-01-01", "2028-12-31"),
        ] {
            assert_eq!(length.around(day("2028-02-29")), period(from, to));
        }
        assert_eq!(Length::HalfYear.around(day("2026-12-31")), period("2026-07-01", "2026-12-31"));
    }

    #[test]
    fn a_period_that_has_come_so_far_is_held_against_one_that_had_come_as_far() {
        let so_far = Length::Quarter.around(day("2026-11-23")).until(day("2026-11-23"));
        assert_eq!(so_far, period("2026-10-01", "2026-11-23"));
        let against = |against, length| so_far.held_against(against, length).unwrap();
        let quarter = Some(Length::Quarter);
        assert_eq!(against(Against::YearBefore, quarter), period("2025-10-01", "2025-11-23"));
        assert_eq!(against(Against::Before, quarter), period("2026-07-01", "2026-08-23"));
        assert_eq!(against(Against::Before, None), period("2026-08-08", "2026-09-30"));
    }

    #[test]
    fn a_whole_month_is_held_against_a_whole_month() {
        let february = period("2026-02-01", "2026-02-28");
        let before = february.held_against(Against::Before, Some(Length::Month)).unwrap();
        assert_eq!(before, period("2026-01-01", "2026-01-31"));
        let leap = february.held_against(Against::YearBefore, Some(Length::Month)).unwrap();
        assert_eq!(leap, period("2025-02-01", "2025-02-28"));
        let of_2029 = period("2029-02-01", "2029-02-28");
        let leap = of_2029.held_against(Against::YearBefore, Some(Length::Month)).unwrap();
        assert_eq!(leap, period("2028-02-01", "2028-02-29"));
    }

    #[test]
    fn a_period_that_has_not_begun_is_the_day_alone() {
        let day_ = day("2026-11-23");
        assert_eq!(
            period("2027-01-01", "2027-12-31").until(day_),
            period("2026-11-23", "2026-11-23")
        );
    }
}
