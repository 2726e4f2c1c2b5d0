//! The list's filters and order, as they stand in the address bar.

use crate::domain::standing::Light;
use crate::present::list::{Filter, Order};
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use leptos_router::params::ParamsMap;

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
    /// Reads the address bar; what is not understood is left out.
    pub fn read(map: &ParamsMap) -> Self {
        let get = |name| map.get(name).filter(|text| !text.is_empty());
        let light = get("light");
        let order = get("order");
        Self {
            filter: Filter {
                light: Light::ALL.iter().copied().find(|l| light.as_deref() == Some(l.name())),
                unit: get("unit").map(|unit| unit.as_str().into()),
                category: get("category").and_then(|text| text.parse().ok()),
                supervised: get("supervised").is_some(),
                text: get("text").unwrap_or_default(),
            },
            order: Order::ALL
                .iter()
                .find(|(_, name)| order.as_deref() == Some(*name))
                .map(|(order, _)| *order)
                .unwrap_or_default(),
            descending: get("descending").is_some(),
            page: get("page").and_then(|text| text.parse().ok()).unwrap_or(0),
        }
    }

    /// The address that says it.
    pub fn address(&self) -> String {
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
        let said: Vec<String> = pairs
            .into_iter()
            .filter_map(|(name, value)| {
                let value = String::from(js_sys::encode_uri_component(&value?));
                Some(format!("{name}={value}"))
            })
            .collect();
        if said.is_empty() { "/ledger".to_owned() } else { format!("/ledger?{}", said.join("&")) }
    }
}

/// Writes the address bar, without a step in the browser's history.
pub fn use_set_query() -> impl Fn(&Query) + Clone {
    let navigate = use_navigate();
    move |query: &Query| {
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&query.address(), options);
    }
}
