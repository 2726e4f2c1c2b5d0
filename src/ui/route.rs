//! The page's addresses. They stand after `#`, so that any static server serves them all with one file.

use super::address::{YEARS, value};
use super::figured::Asked;
use super::query::Query;
use crate::domain::standing::Duty;
use crate::domain::{Date, UnitId};
use chrono::Datelike as _;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;
use std::fmt;
use std::mem::Discriminant;
use uuid::Uuid;

/// A page, and what its address says of it.
///
/// The text that some carry is the id of the element at which the page is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The list: `#/ledger?light=red`.
    Ledger(Query),
    /// The form of a new matter: `#/matter/new`.
    Register,
    /// A matter: `#/matter/2d4e…`.
    Matter(Uuid),
    /// The desk, the first page: what this office owes: `#/desk`, `#/`.
    Desk,
    /// The first page beside ledgers that are held, where another is made or opened: `#/begin`.
    Begin,
    /// What a leader reads, one or all: `#/leader?name=张`, `#/leader`.
    Leader(Option<String>),
    /// The months with what falls due in them, and a day's: `#/calendar`, `#/calendar/2026-12-20`.
    Calendar(Option<Date>),
    /// A matter with the form open that meets a duty in it: `#/matter/2d4e…?do=remind&unit=u1`.
    Duty(Uuid, Duty, Option<UnitId>),
    /// Matters from a spreadsheet: `#/sheet`.
    Sheet,
    /// Files in and out: `#/exchange`, `#/exchange/export`.
    Exchange(Option<String>),
    /// What was recorded concurrently: `#/conflicts`.
    Conflicts,
    /// Candidates and cases: `#/accountability`.
    Accountability,
    /// A case: `#/case/2d4e…`.
    Case(Uuid),
    /// What the office looks after, with the inspections and reports of a year: `#/supervision`, `#/supervision/2026`.
    Supervision(Option<i32>),
    /// A matter's transfer notice as a document: `#/transfer/2d4e…`.
    Transfer(Uuid),
    /// A year of supervision, or that of the day: `#/year/2026`, `#/year`.
    Year(Option<i32>),
    /// The figures of a period: `#/statistics?length=quarter`.
    Statistics(Asked),
    /// The notices of public holidays: `#/notice`.
    Notice,
    /// The units: `#/units`.
    Units,
    /// The three measures: `#/measures`, `#/measures/M2`.
    Measures(Option<String>),
    /// The rule profile: `#/profile`.
    Profile,
    /// Words and keys: `#/help`.
    Help,
    /// The settings: `#/settings`, `#/settings/key`.
    Settings(Option<String>),
}

impl Route {
    /// The list as at first.
    pub fn ledger() -> Self {
        Self::Ledger(Query::default())
    }

    /// The exchange page where files are handed out.
    pub fn export() -> Self {
        Self::Exchange(Some("export".to_owned()))
    }

    /// The settings where this browser's key stands.
    pub fn own_key() -> Self {
        Self::Settings(Some("key".to_owned()))
    }

    /// Reads what stands after `#`. None where it names no page.
    pub fn parse(fragment: &str) -> Option<Self> {
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let (page, rest) = (parts.next(), parts.next());
        if parts.next().is_some() {
            return None;
        }
        let at = rest.map(str::to_owned);
        Some(match (page, rest) {
            (None, None) if query.is_empty() => Self::Desk,
            (None | Some("ledger"), None) => Self::Ledger(Query::parse(query)),
            (Some("matter"), Some("new")) => Self::Register,
            (Some("desk"), None) => Self::Desk,
            (Some("begin"), None) => Self::Begin,
            (Some("leader"), None) => {
                let name = value(query, "name").filter(|name| !name.is_empty());
                Self::Leader(name.map(Cow::into_owned))
            }
            (Some("calendar"), None) => Self::Calendar(None),
            (Some("calendar"), Some(day)) => Self::Calendar(Some(
                day.parse().ok().filter(|day: &Date| YEARS.contains(&day.year()))?,
            )),
            (Some("matter"), Some(id)) => Self::of_matter(id.parse().ok()?, query),
            (Some("sheet"), None) => Self::Sheet,
            (Some("exchange"), _) => Self::Exchange(at),
            (Some("conflicts"), None) => Self::Conflicts,
            (Some("accountability"), None) => Self::Accountability,
            (Some("case"), Some(id)) => Self::Case(id.parse().ok()?),
            (Some("supervision"), None) => Self::Supervision(None),
            (Some("supervision"), Some(year)) => Self::Supervision(Some(year_of(year)?)),
            (Some("transfer"), Some(id)) => Self::Transfer(id.parse().ok()?),
            (Some("year"), None) => Self::Year(None),
            (Some("year"), Some(year)) => Self::Year(Some(year_of(year)?)),
            (Some("statistics"), None) => Self::Statistics(Asked::parse(query)),
            (Some("notice"), None) => Self::Notice,
            (Some("units"), None) => Self::Units,
            (Some("measures"), _) => Self::Measures(at),
            (Some("profile"), None) => Self::Profile,
            (Some("help"), None) => Self::Help,
            (Some("settings"), _) => Self::Settings(at),
            _ => return None,
        })
    }

    /// A matter, with what is to be done in it where the address says so.
    fn of_matter(id: Uuid, query: &str) -> Self {
        match value(query, "do").and_then(|duty| Duty::of_name(&duty)) {
            Some(duty) => {
                Self::Duty(id, duty, value(query, "unit").map(|unit| UnitId::from(&*unit)))
            }
            None => Self::Matter(id),
        }
    }

    /// The address, for a link: `#/units`.
    pub fn href(&self) -> String {
        self.to_string()
    }

    /// The id of the element at which the page is to be looked at.
    pub fn at(&self) -> Option<&str> {
        match self {
            Self::Exchange(at) | Self::Measures(at) | Self::Settings(at) => at.as_deref(),
            _ => None,
        }
    }

    /// Which page it is, whatever is to be seen of it.
    pub fn page(&self) -> Discriminant<Self> {
        match self {
            Self::Duty(id, ..) => std::mem::discriminant(&Self::Matter(*id)),
            page => std::mem::discriminant(page),
        }
    }

    /// Whether both are the same page, about the same matter or case where it is about one.
    pub fn is_about_same(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Matter(one) | Self::Duty(one, ..),
                Self::Matter(other) | Self::Duty(other, ..),
            )
            | (Self::Case(one), Self::Case(other)) => one == other,
            _ => self.is_page_of(other),
        }
    }

    /// Whether both are the same page, whatever is to be seen of it.
    pub fn is_page_of(&self, other: &Self) -> bool {
        self.page() == other.page()
    }
}

fn year_of(text: &str) -> Option<i32> {
    text.parse().ok().filter(|year| YEARS.contains(year))
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#/")?;
        match self {
            Self::Ledger(query) if *query == Query::default() => f.write_str("ledger"),
            Self::Ledger(query) => write!(f, "ledger?{query}"),
            Self::Register => f.write_str("matter/new"),
            Self::Matter(id) => write!(f, "matter/{id}"),
            Self::Desk => f.write_str("desk"),
            Self::Begin => f.write_str("begin"),
            Self::Leader(None) => f.write_str("leader"),
            Self::Leader(Some(name)) => {
                write!(f, "leader?name={}", utf8_percent_encode(name, NON_ALPHANUMERIC))
            }
            Self::Calendar(None) => f.write_str("calendar"),
            Self::Calendar(Some(day)) => write!(f, "calendar/{day}"),
            Self::Duty(id, duty, unit) => {
                write!(f, "matter/{id}?do={}", duty.name())?;
                match unit {
                    Some(unit) => {
                        write!(f, "&unit={}", utf8_percent_encode(unit.as_str(), NON_ALPHANUMERIC))
                    }
                    None => Ok(()),
                }
            }
            Self::Sheet => f.write_str("sheet"),
            Self::Exchange(_) => f.write_str("exchange"),
            Self::Conflicts => f.write_str("conflicts"),
            Self::Accountability => f.write_str("accountability"),
            Self::Case(id) => write!(f, "case/{id}"),
            Self::Supervision(None) => f.write_str("supervision"),
            Self::Supervision(Some(year)) => write!(f, "supervision/{year}"),
            Self::Transfer(id) => write!(f, "transfer/{id}"),
            Self::Year(None) => f.write_str("year"),
            Self::Year(Some(year)) => write!(f, "year/{year}"),
            Self::Statistics(asked) => write!(f, "statistics{asked}"),
            Self::Notice => f.write_str("notice"),
            Self::Units => f.write_str("units"),
            Self::Measures(_) => f.write_str("measures"),
            Self::Profile => f.write_str("profile"),
            Self::Help => f.write_str("help"),
            Self::Settings(_) => f.write_str("settings"),
        }?;
        self.at().map_or(Ok(()), |at| write!(f, "/{at}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figures::{LimitKind, Period};
    use crate::domain::standing::{Light, Status};
    use crate::present::list::{Filter, Group, Order};
    use crate::ui::query::{Column, Columns};

    const ID: &str = "2d4e1f00-0000-4000-8000-00000000beef";

    #[test]
    fn every_page_is_read_back_from_its_address() {
        let id: Uuid = ID.parse().unwrap();
        for (address, route) in [
            ("#/ledger", Route::ledger()),
            ("#/matter/new", Route::Register),
            (&format!("#/matter/{ID}"), Route::Matter(id)),
            ("#/desk", Route::Desk),
            ("#/begin", Route::Begin),
            ("#/leader", Route::Leader(None)),
            ("#/leader?name=%E8%83%A1%26", Route::Leader(Some("胡&".to_owned()))),
            ("#/calendar", Route::Calendar(None)),
            ("#/calendar/2026-12-20", Route::Calendar("2026-12-20".parse().ok())),
            (&format!("#/matter/{ID}?do=decide"), Route::Duty(id, Duty::Decide, None)),
            (
                &format!("#/matter/{ID}?do=remind&unit=%E7%94%B2%26"),
                Route::Duty(id, Duty::Remind, Some("甲&".into())),
            ),
            ("#/sheet", Route::Sheet),
            ("#/exchange", Route::Exchange(None)),
            ("#/exchange/export", Route::export()),
            ("#/conflicts", Route::Conflicts),
            ("#/accountability", Route::Accountability),
            (&format!("#/case/{ID}"), Route::Case(id)),
            ("#/supervision", Route::Supervision(None)),
            ("#/supervision/2026", Route::Supervision(Some(2026))),
            (&format!("#/transfer/{ID}"), Route::Transfer(id)),
            ("#/year", Route::Year(None)),
            ("#/year/2026", Route::Year(Some(2026))),
            ("#/statistics", Route::Statistics(Asked::default())),
            (
                "#/statistics?length=month&by=leader",
                Route::Statistics(Asked::parse("length=month&by=leader")),
            ),
            ("#/notice", Route::Notice),
            ("#/units", Route::Units),
            ("#/measures", Route::Measures(None)),
            ("#/measures/M2", Route::Measures(Some("M2".to_owned()))),
            ("#/profile", Route::Profile),
            ("#/help", Route::Help),
            ("#/settings", Route::Settings(None)),
            ("#/settings/key", Route::own_key()),
        ] {
            assert_eq!(route.href(), address);
            assert_eq!(Route::parse(&address[1..]), Some(route), "{address}");
        }
    }

    #[test]
    fn the_list_is_read_back_with_all_that_narrows_it() {
        let days = |from: &str, to: &str| {
            Some(Period { from: from.parse().unwrap(), to: to.parse().unwrap() })
        };
        let query = Query {
            filter: Filter {
                light: Some(Light::Red),
                statuses: [Status::Overdue, Status::AwaitingLimit].into(),
                unit: Some("市教育局".into()),
                leader: Some("分管&城建".into()),
                officer: Some("".into()),
                document: Some("兰政办函〔2026〕88号".into()),
                category: Some(2),
                supervised: true,
                limit: Some(LimitKind::Statutory),
                received: days("2026-01-01", "2026-06-30"),
                due: days("2026-11-01", "2026-11-30"),
                owed: days("2026-12-05", "2026-12-05"),
                text: "校园 供暖 & 100%=?#/+".to_owned(),
            },
            group: Group::Leader,
            order: Order::Due,
            descending: true,
            columns: Columns([Column::Due, Column::Leader].into()),
            page: 3,
        };
        let address = Route::Ledger(query.clone()).href();
        assert!(address.is_ascii() && !address.contains(' '), "{address}");
        assert_eq!(Route::parse(&address[1..]), Some(Route::Ledger(query)), "{address}");
    }

    #[test]
    fn what_is_not_understood_of_a_list_is_left_out() {
        let query = "light=violet&order=luck&page=-1&category=x&unit=&strange=1&text=%FF&&=\
            &status=glad&limit=long&due=2026-11-01&received=x--y&group=colour";
        let Some(Route::Ledger(read)) = Route::parse(&format!("/ledger?{query}")) else {
            panic!("it is the list");
        };
        assert_eq!(read, Query::of_text("\u{fffd}".to_owned()));
        assert_eq!(
            Route::parse("/ledger?text=a+b"),
            Some(Route::Ledger(Query::of_text("a b".to_owned())))
        );
    }

    #[test]
    fn nothing_is_the_desk_and_what_is_unknown_is_no_page() {
        for address in ["", "/"] {
            assert_eq!(Route::parse(address), Some(Route::Desk), "{address}");
        }
        // As the list was addressed before it had a name.
        let red = Route::parse("/?light=red");
        assert!(
            matches!(red, Some(Route::Ledger(query)) if query.filter.light == Some(Light::Red))
        );
        for address in [
            "main",
            "/year/20x6",
            "/calendar/2026-13-01",
            "/calendar/99999-01-01",
            "/help/x",
            "/year/99",
            "/supervision/x",
            "/transfer",
            "/no/such/page",
            "/matter",
            "/matter/7",
            "/ledger/x",
            "/exchange/a/b",
        ] {
            assert_eq!(Route::parse(address), None, "{address}");
        }
    }

    #[test]
    fn a_page_is_the_same_whatever_is_to_be_seen_of_it() {
        assert!(Route::export().is_page_of(&Route::Exchange(None)));
        assert!(!Route::Register.is_page_of(&Route::Sheet));
        let [one, other] = [1, 2].map(Uuid::from_u128);
        assert!(Route::Matter(one).is_page_of(&Route::Matter(other)));
        assert!(!Route::Matter(one).is_about_same(&Route::Matter(other)));
        assert!(Route::Matter(one).is_about_same(&Route::Duty(one, Duty::Remind, None)));
        assert!(Route::export().is_about_same(&Route::Exchange(None)));
    }
}
