//! Percentages: one way of rounding them, for the list, the workbook and the figures (RULES §6).

use serde::{Deserialize, Serialize};
use std::fmt;

/// A part of a whole. Wherever it is printed, the whole is printed too (RULES §7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The part, not greater than the whole.
    pub part: usize,
    /// The whole.
    pub whole: usize,
}

/// A percentage with so many decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent {
    /// In units of the last decimal.
    units: u32,
    decimals: u32,
}

impl Share {
    /// The percentage, rounded half up. There is none if the whole is zero: that is neither 0 nor 100 %.
    ///
    /// ```
    /// use banjie::domain::percent::Share;
    ///
    /// let on_time = Share { part: 36, whole: 51 };
    /// assert_eq!(on_time.percent(1).map(|percent| percent.to_string()), Some("70.6%".to_owned()));
    /// assert_eq!(Share { part: 0, whole: 0 }.percent(1), None);
    /// ```
    pub fn percent(self, decimals: u32) -> Option<Percent> {
        let whole = u128::try_from(self.whole).ok().filter(|whole| *whole > 0)?;
        let part = u128::try_from(self.part).ok()?;
        let units = (2 * part * u128::from(hundred(decimals)) + whole) / (2 * whole);
        Some(Percent { units: u32::try_from(units).ok()?, decimals })
    }
}

impl Percent {
    /// The percentages of the parts of a whole, made to sum to 100. What rounding leaves over or takes
    /// away goes to the largest part (the first, if several are equal). None if the whole is zero.
    pub fn of_parts(parts: &[usize], decimals: u32) -> Option<Vec<Self>> {
        let whole = parts.iter().sum();
        let share = |part: &usize| Share { part: *part, whole }.percent(decimals);
        let mut percents = parts.iter().map(share).collect::<Option<Vec<_>>>()?;
        let sum = percents.iter().map(|percent| percent.units).sum();
        let greatest = parts.iter().max()?;
        let largest = parts.iter().position(|part| part == greatest)?;
        let largest = percents.get_mut(largest)?;
        largest.units = (largest.units + hundred(decimals)).saturating_sub(sum);
        Some(percents)
    }

    /// The points between this and another one of as many decimals, without a sign: `0.9`.
    pub fn points_to(self, other: Self) -> String {
        let apart = Self { units: self.units.abs_diff(other.units), ..self };
        apart.to_string().trim_end_matches('%').to_owned()
    }

    /// The same as a fraction of 1, for a spreadsheet that shows it as a percentage.
    pub fn fraction(self) -> f64 {
        f64::from(self.units) / f64::from(hundred(self.decimals))
    }
}

/// 100 in units of the last decimal.
const fn hundred(decimals: u32) -> u32 {
    10_u32.pow(decimals + 2)
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = 10_u32.pow(self.decimals);
        write!(f, "{}", self.units / one)?;
        if self.decimals > 0 {
            let width = self.decimals as usize;
            write!(f, ".{:0width$}", self.units % one)?;
        }
        f.write_str("%")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(part: usize, whole: usize, decimals: u32) -> String {
        Share { part, whole }.percent(decimals).unwrap().to_string()
    }

    #[test]
    fn published_rates_come_out_as_they_were_published() {
        assert_eq!(percent(16, 43, 0), "37%");
        assert_eq!(percent(550, 579, 0), "95%");
        assert_eq!(percent(1121, 1133, 2), "98.94%");
    }

    #[test]
    fn a_half_is_rounded_up() {
        assert_eq!(percent(36, 51, 1), "70.6%");
        assert_eq!(percent(1, 2000, 1), "0.1%");
        assert_eq!(percent(1, 2001, 1), "0.0%");
        assert_eq!(percent(1, 1, 1), "100.0%");
    }

    #[test]
    fn points_lie_between_what_is_printed() {
        let [now, before] =
            [(197, 325), (192, 312)].map(|(part, whole)| Share { part, whole }.percent(1).unwrap());
        assert_eq!((now.to_string(), before.to_string()), ("60.6%".into(), "61.5%".into()));
        assert_eq!((now.points_to(before), before.points_to(now)), ("0.9".into(), "0.9".into()));
    }

    #[test]
    fn a_rate_over_nothing_is_no_rate() {
        assert_eq!(Share { part: 0, whole: 0 }.percent(1), None);
        assert_eq!(Percent::of_parts(&[0, 0], 1), None);
        assert_eq!(Percent::of_parts(&[], 1), None);
    }

    #[test]
    fn parts_that_are_to_sum_to_a_hundred_do_at_the_cost_of_the_largest() {
        let parts = [17, 10, 24, 9, 162];
        let each: Vec<_> = parts.iter().map(|part| percent(*part, 222, 1)).collect();
        assert_eq!(each, ["7.7%", "4.5%", "10.8%", "4.1%", "73.0%"]);
        let summing = Percent::of_parts(&parts, 1).unwrap();
        let summing: Vec<_> = summing.iter().map(ToString::to_string).collect();
        assert_eq!(summing, ["7.7%", "4.5%", "10.8%", "4.1%", "72.9%"]);
        let thirds = Percent::of_parts(&[1, 1, 1], 1).unwrap();
        let thirds: Vec<_> = thirds.iter().map(ToString::to_string).collect();
        assert_eq!(thirds, ["33.4%", "33.3%", "33.3%"]);
    }
}
