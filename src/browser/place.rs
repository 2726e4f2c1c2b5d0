//! The database in which the ledgers of this browser are kept. One that does not open any more cannot even
//! be deleted; then another name is used, and the settings say which.

use super::handle::settled;
use super::settings;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// The first one.
const FIRST: &str = "banjie";

/// The database that is used.
pub async fn current() -> String {
    match settings::get(settings::PLACE) {
        Some(place) => place,
        // Settings are written to the disk later than databases are.
        None => name(latest().await),
    }
}

/// Turns to a new one, which has not been used before; its name.
pub async fn another() -> String {
    let used = current().await;
    let used = used.strip_prefix(FIRST).and_then(number).unwrap_or(1);
    let place = name(used.max(latest().await) + 1);
    settings::set(settings::PLACE, &place);
    place
}

fn name(number: u32) -> String {
    if number == 1 { FIRST.to_owned() } else { format!("{FIRST}.{number}") }
}

fn number(ending: &str) -> Option<u32> {
    if ending.is_empty() { Some(1) } else { ending.strip_prefix('.')?.parse().ok() }
}

/// The greatest number of those that there are, as far as the browser says.
async fn latest() -> u32 {
    let names = async {
        let factory = Reflect::get(&js_sys::global(), &"indexedDB".into())?;
        let list: Function = Reflect::get(&factory, &"databases".into())?.dyn_into()?;
        settled(list.call0(&factory)?).await
    };
    let known = names.await.map(|known: JsValue| Array::from(&known)).unwrap_or_default();
    let name = |database: JsValue| Reflect::get(&database, &"name".into()).ok()?.as_string();
    let numbers = known.iter().filter_map(name);
    numbers.filter_map(|name| number(name.strip_prefix(FIRST)?)).max().unwrap_or(1)
}
