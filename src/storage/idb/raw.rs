//! Everything that lies in a database, of whatever layout, for whoever cannot open it any more.

use super::layout::KEYS;
use super::open::Connection;
use super::read::records;
use super::request::{Transaction, failure};
use crate::engine::store::StoreError;
use js_sys::{JSON, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};

/// Hands out a database as the text of one JSON object, piece by piece: of each store the list of its
/// records, each a key and a value; bytes as a list of numbers. Returns how many records, or whole
/// stores, could not be read and are left out. This browser's secret keys are left out too, and not
/// counted.
///
/// # Errors
/// `Missing`: there is no such database. Otherwise it cannot be opened at all.
pub async fn raw(name: &str, mut out: impl FnMut(&str)) -> Result<u64, StoreError> {
    let connection = Connection::as_it_is(name).await?;
    let stores = connection.db.object_store_names();
    let mut unread = 0;
    let mut before = "{";
    for store in (0..stores.length()).filter_map(|n| stores.get(n)).filter(|name| name != KEYS) {
        out(before);
        out(&serde_json::Value::from(store.as_str()).to_string());
        out(":[");
        let mut between = "\n";
        match of_store(&connection, &store).await {
            Ok(records) => {
                for (key, value) in records {
                    match value.and_then(|value| written(&key, &value).ok()) {
                        Some(record) => {
                            out(between);
                            out(&record);
                            between = ",\n";
                        }
                        None => unread += 1,
                    }
                }
            }
            Err(_) => unread += 1,
        }
        out("\n]");
        before = ",\n";
    }
    out(if before == "{" { "{}\n" } else { "}\n" });
    Ok(unread)
}

async fn of_store(
    connection: &Connection,
    store: &str,
) -> Result<Vec<(JsValue, Option<JsValue>)>, StoreError> {
    let transaction = Transaction::reading(&connection.db, &[store])?;
    records(&transaction.store(store)?, &JsValue::UNDEFINED).await
}

fn written(key: &JsValue, value: &JsValue) -> Result<String, StoreError> {
    let value = match value.dyn_ref::<Uint8Array>() {
        Some(bytes) => js_sys::Array::from(bytes).into(),
        None => value.clone(),
    };
    JSON::stringify(&js_sys::Array::of2(key, &value))
        .map(String::from)
        .map_err(|error| failure(&error))
}
