//! The list's filters, groups, order and columns, as they stand in the address bar.

use crate::domain::figures::{LimitKind, Period};
use crate::domain::standing::{Light, Status};
use crate::present::list::{Filter, Group, Order, Selection};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::collections::BTreeSet;

/// What an address writes as `%XX`: all but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A column that may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the columns of the list")]
pub enum Column {
    Leader,
    Officer,
    Document,
    Received,
    Due,
    Days,
    Reported,
    Next,
}

impl Column {
    /// All of them in their order, with the names that addresses use for them.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Leader, "leader"),
        (Self::Officer, "officer"),
        (Self::Document, "document"),
        (Self::Received, "received"),
        (Self::Due, "due"),
        (Self::Days, "days"),
        (Self::Reported, "reported"),
        (Self::Next, "next"),
    ];
}

impl Column {
    /// Whether it says something of the matter, and not of each of its units.
    pub const fn is_of_matter(self) -> bool {
        matches!(self, Self::Leader | Self::Officer | Self::Document)
    }
}

/// The columns that are shown, beside status, matter and unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns(pub BTreeSet<Column>);

impl Default for Columns {
    fn default() -> Self {
        use Column::{Days, Due, Next, Reported};
        Self([Due, Days, Reported, Next].into())
    }
}

/// What the address bar says of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// By what it is narrowed.
    pub filter: Filter,
    /// By what it is grouped.
    pub group: Group,
    /// By what it is sorted.
    pub order: Order,
    /// The other way round.
    pub descending: bool,
    /// Which columns it has.
    pub columns: Columns,
    /// At which hundred of rows it is to be looked at, from 0.
    pub page: usize,
}

impl Query {
    /// The list narrowed so, and otherwise as at first.
    pub fn of(filter: Filter) -> Self {
        Self { filter, ..Self::default() }
    }

    /// The same with a row for each assignment: as many as figures count.
    pub fn by_unit(filter: Filter) -> Self {
        Self { group: Group::Unit, ..Self::of(filter) }
    }

    /// The list narrowed to a text, and otherwise as at first.
    pub fn of_text(text: String) -> Self {
        Self::of(Filter { text, ..Filter::default() })
    }

    /// Which rows it shows, in which order and groups.
    pub fn selection(&self) -> Selection {
        let (group, order, descending) = (self.group, self.order, self.descending);
        Selection { filter: self.filter.clone(), group, order, descending }
    }

    /// Reads `light=red&group=unit`; what is not understood is left out.
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        for pair in text.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            // Forms and old addresses write a space as `+`.
            let value = value.replace('+', " ");
            let value = percent_decode_str(&value).decode_utf8_lossy();
            query.set(name, &value);
        }
        query
    }

    fn set(&mut self, name: &str, value: &str) {
        let filter = &mut self.filter;
        match name {
            // Blank: where none is recorded.
            "leader" => filter.leader = Some(value.into()),
            "officer" => filter.officer = Some(value.into()),
            "document" => filter.document = Some(value.into()),
            "columns" => self.columns = Columns(many(value, |name| named(&Column::ALL, name))),
            _ if value.is_empty() => {}
            "light" => filter.light = Light::of_name(value),
            "status" => filter.statuses = many(value, Status::of_name),
            "unit" => filter.unit = Some(value.into()),
            "category" => filter.category = value.parse().ok(),
            "supervised" => filter.supervised = true,
            "limit" => filter.limit = LimitKind::of_name(value),
            "received" => filter.received = period(value),
            "due" => filter.due = period(value),
            "owed" => filter.owed = period(value),
            "text" => value.clone_into(&mut filter.text),
            "group" => self.group = named(&Group::ALL, value).unwrap_or_default(),
            "order" => self.order = named(&Order::ALL, value).unwrap_or_default(),
            "descending" => self.descending = true,
            "page" => self.page = value.parse().unwrap_or(0),
            _ => {}
        }
    }
}

/// The one of a name.
fn named<T: Copy>(all: &[(T, &str)], name: &str) -> Option<T> {
    all.iter().find(|(_, own)| *own == name).map(|(one, _)| *one)
}

/// The name of one.
fn name_of<T: PartialEq>(all: &[(T, &str)], one: &T) -> String {
    all.iter().find(|(own, _)| own == one).map(|(_, name)| (*name).to_owned()).unwrap_or_default()
}

/// Several, written with dots between them.
fn many<T: Ord>(value: &str, read: impl Fn(&str) -> Option<T>) -> BTreeSet<T> {
    value.split('.').filter_map(read).collect()
}

/// A period as it is written: `2026-11-01--2026-11-30`.
fn period(value: &str) -> Option<Period> {
    let (from, to) = value.split_once("--")?;
    Some(Period { from: from.parse().ok()?, to: to.parse().ok()? })
}

/// Writes what `parse` reads; nothing where all is as at first.
impl std::fmt::Display for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let filter = &self.filter;
        let text = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        let days = |period: Option<Period>| period.map(|p| format!("{}--{}", p.from, p.to));
        let statuses: Vec<_> = filter.statuses.iter().map(|status| status.name()).collect();
        let columns: Vec<_> = self.columns.0.iter().map(|c| name_of(&Column::ALL, c)).collect();
        let (group, order) = (name_of(&Group::ALL, &self.group), name_of(&Order::ALL, &self.order));
        let pairs = [
            ("light", filter.light.map(|light| light.name().to_owned())),
            ("status", Some(statuses.join(".")).filter(|names| !names.is_empty())),
            ("unit", filter.unit.as_ref().map(ToString::to_string)),
            ("leader", text(&filter.leader)),
            ("officer", text(&filter.officer)),
            ("document", text(&filter.document)),
            ("category", filter.category.map(|category| category.to_string())),
            ("supervised", filter.supervised.then(|| "1".to_owned())),
            ("limit", filter.limit.map(|limit| limit.name().to_owned())),
            ("received", days(filter.received)),
            ("due", days(filter.due)),
            ("owed", days(filter.owed)),
            ("text", Some(filter.text.clone()).filter(|text| !text.is_empty())),
            ("group", Some(group).filter(|_| self.group != Group::default())),
            ("order", Some(order).filter(|_| self.order != Order::default())),
            ("descending", self.descending.then(|| "1".to_owned())),
            ("columns", (self.columns != Columns::default()).then(|| columns.join("."))),
            ("page", (self.page > 0).then(|| self.page.to_string())),
        ];
        let mut separator = "";
        for (name, value) in pairs {
            let Some(value) = value else { continue };
            write!(f, "{separator}{name}={}", utf8_percent_encode(&value, RESERVED))?;
            separator = "&";
        }
        Ok(())
    }
}
