//! The list's filters and order, as they stand in the address bar.

use crate::domain::standing::Light;
use crate::present::list::{Filter, Order, Selection};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What an address writes as `%XX`: all but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What the address bar says of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// By what it is narrowed.
    pub filter: Filter,
    /// By what it is sorted.
    pub order: Order,
    /// The other way round.
    pub descending: bool,
    /// Which page of it, from 0.
    pub page: usize,
}

impl Query {
    /// The list narrowed to a text, and otherwise as at first.
    pub fn of_text(text: String) -> Self {
        Self { filter: Filter { text, ..Filter::default() }, ..Self::default() }
    }

    /// Which matters it shows, in which order.
    pub fn selection(&self) -> Selection {
        let (order, descending) = (self.order, self.descending);
        Selection { filter: self.filter.clone(), order, descending }
    }

    /// Reads `light=red&page=2`; what is not understood is left out.
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        for pair in text.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            // Forms and old addresses write a space as `+`.
            let value = value.replace('+', " ");
            let value = percent_decode_str(&value).decode_utf8_lossy();
            if !value.is_empty() {
                query.set(name, &value);
            }
        }
        query
    }

    fn set(&mut self, name: &str, value: &str) {
        let filter = &mut self.filter;
        match name {
            "light" => filter.light = Light::ALL.iter().copied().find(|l| l.name() == value),
            "unit" => filter.unit = Some(value.into()),
            "category" => filter.category = value.parse().ok(),
            "supervised" => filter.supervised = true,
            "text" => value.clone_into(&mut filter.text),
            "order" => {
                let order = Order::ALL.iter().find(|(_, name)| *name == value);
                self.order = order.map(|(order, _)| *order).unwrap_or_default();
            }
            "descending" => self.descending = true,
            "page" => self.page = value.parse().unwrap_or(0),
            _ => {}
        }
    }
}

/// Writes what `parse` reads; nothing where all is as at first.
impl std::fmt::Display for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let filter = &self.filter;
        let order = Order::ALL.iter().find(|(order, _)| *order == self.order);
        let pairs = [
            ("light", filter.light.map(|light| light.name().to_owned())),
            ("unit", filter.unit.as_ref().map(ToString::to_string)),
            ("category", filter.category.map(|category| category.to_string())),
            ("supervised", filter.supervised.then(|| "1".to_owned())),
            ("text", Some(filter.text.clone()).filter(|text| !text.is_empty())),
            ("order", order.filter(|(o, _)| *o != Order::default()).map(|(_, n)| (*n).to_owned())),
            ("descending", self.descending.then(|| "1".to_owned())),
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
