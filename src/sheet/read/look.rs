//! How a cell looks, where that bears on what it says: a date of which only the month is shown, and what is struck
//! out.

use crate::sheet::{Cell, Flaw};
use chrono::Datelike as _;
use std::collections::BTreeMap;

/// How a cell looks.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// How much of a date it shows.
    pub shows: Shows,
    /// Whether it is struck out, all of it or a part.
    pub is_struck: bool,
}

/// The cells of a sheet that do not look like their values, by row and column, counted from 0.
pub(super) type Looks = BTreeMap<(usize, usize), Look>;

/// How much a cell shows of its date.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    /// The day.
    #[default]
    Day,
    /// The month. A spreadsheet makes the first of June of a typed 2026年6月, and shows 2026年6月.
    Month,
    /// The year or the time alone.
    Less,
}

impl Look {
    /// Whether a cell says what its value is.
    pub fn is_plain(self) -> bool {
        self == Self::default()
    }

    /// What a cell of this value says.
    pub fn see(self, value: Cell) -> Cell {
        match (value, self.shows) {
            (Cell::Date(date), Shows::Month) if date.day() == 1 => {
                Cell::Text(format!("{}年{}月", date.year(), date.month()))
            }
            (Cell::Date(date), Shows::Month | Shows::Less) => {
                Cell::Flawed(Flaw::NotShown, date.to_string())
            }
            (value, _) => value,
        }
    }
}

impl Shows {
    /// What a format shows of a date: `yyyy"年"m"月"`. One that has nothing of a date leaves dates as they are.
    pub fn of(format: &str) -> Self {
        let (mut has_year, mut has_month, mut has_day, mut has_time) = (false, false, false, false);
        let mut last = ' ';
        let mut signs = Signs(format.chars()).peekable();
        while let Some(sign) = signs.next() {
            match sign {
                ';' => break,
                'y' => has_year = true,
                'd' => has_day = true,
                'h' | 's' => has_time = true,
                'm' => {
                    while signs.next_if(|next| matches!(next, 'm' | ':')).is_some() {}
                    // Behind the hours or before the seconds it is the minutes.
                    let is_minutes = last == 'h' || signs.peek() == Some(&'s');
                    (has_time, has_month) = (has_time || is_minutes, has_month || !is_minutes);
                }
                _ => (),
            }
            if sign.is_ascii_alphabetic() {
                last = sign;
            }
        }
        match (has_day, has_month) {
            (false, true) => Self::Month,
            (false, false) if has_year || has_time => Self::Less,
            (true, _) | (false, false) => Self::Day,
        }
    }

    /// What the formats show that a Chinese spreadsheet knows by their numbers alone (ECMA-376, 18.8.30).
    pub const fn of_number(format: u32) -> Option<Self> {
        match format {
            17 | 27 | 36 | 50 | 52 | 57 => Some(Self::Month),
            14..=16 | 22 | 28..=31 | 51 | 53 | 54 | 58 => Some(Self::Day),
            18..=21 | 32..=35 | 45..=47 | 55 | 56 => Some(Self::Less),
            _ => None,
        }
    }
}

/// The signs of a format, in small letters, without what it shows as it is written: `"年"`, `\-`, `[$-804]`.
struct Signs<'f>(std::str::Chars<'f>);

impl Iterator for Signs<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let sign = self.0.next()?;
            let closes = match sign {
                '"' => '"',
                '[' => ']',
                '\\' | '_' | '*' => {
                    self.0.next();
                    continue;
                }
                _ => return Some(sign.to_ascii_lowercase()),
            };
            self.0.find(|sign| *sign == closes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Date;

    #[test]
    fn a_format_shows_a_day_a_month_or_less() {
        for (format, shows) in [
            ("yyyy\"年\"m\"月\"", Shows::Month),
            ("yyyy\"年\"m\"月\";@", Shows::Month),
            ("[DBNum1][$-804]yyyy\"年\"m\"月\"", Shows::Month),
            ("mmm-yy", Shows::Month),
            ("yyyy/m", Shows::Month),
            ("yyyy\\-mm", Shows::Month),
            ("yyyy\"年\"", Shows::Less),
            ("h:mm", Shows::Less),
            ("mm:ss", Shows::Less),
            ("[h]:mm:ss", Shows::Less),
            ("yyyy-mm-dd hh:mm:ss", Shows::Day),
            ("yyyy/m/d h:mm", Shows::Day),
            ("m\"月\"d\"日\"", Shows::Day),
            ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Shows::Day),
            ("General", Shows::Day),
            ("0.00", Shows::Day),
            ("@", Shows::Day),
            ("", Shows::Day),
        ] {
            assert_eq!(Shows::of(format), shows, "{format}");
        }
    }

    #[test]
    fn a_cell_says_of_a_date_what_it_shows() {
        let day = |day| Cell::Date(Date::from_ymd_opt(2026, 6, day).unwrap());
        let see = |shows, value| Look { shows, ..Look::default() }.see(value);
        assert_eq!(see(Shows::Day, day(1)), day(1));
        assert_eq!(see(Shows::Month, day(1)), Cell::Text("2026年6月".to_owned()));
        let hidden = Cell::Flawed(Flaw::NotShown, "2026-06-15".to_owned());
        assert_eq!(see(Shows::Month, day(15)), hidden);
        assert_eq!(see(Shows::Less, day(15)), hidden);
        assert_eq!(see(Shows::Less, Cell::Number(5)), Cell::Number(5));
    }
}
