//! The databases of this browser: each ledger has one, and the settings remember its name. A database that no longer
//! opens cannot even be deleted. If the browser opens no database at all, new ones are made in a storage bucket.

use super::settings;
use crate::storage::idb::factory::{self, IN_BUCKET};

/// The first one.
const FIRST: &str = "banjie";

/// The database that was turned to last.
pub async fn current() -> String {
    if let Some(place) = settings::get(settings::PLACE) {
        return place;
    }
    // Settings are written to the disk later than databases are.
    let within = if factory::has_bucket().await { IN_BUCKET } else { "" };
    name(within, latest(within).await.unwrap_or(1))
}

/// Turns to a new database, which has not been used before, and returns its name.
pub async fn another() -> String {
    let used = current().await;
    let (within, used) = match used.strip_prefix(IN_BUCKET) {
        Some(used) => (IN_BUCKET, used),
        None => ("", &*used),
    };
    let used = used.strip_prefix(FIRST).and_then(number).unwrap_or(1);
    let latest = latest(within).await;
    let shut = latest.is_none() && factory::are_buckets_offered();
    let place = name(if shut { IN_BUCKET } else { within }, used.max(latest.unwrap_or(1)) + 1);
    settings::set(settings::PLACE, &place);
    place
}

/// All databases that exist, the newest first. Empty if the browser does not say.
pub async fn all() -> Vec<String> {
    let mut found = Vec::new();
    let bucket = factory::has_bucket().await.then_some(IN_BUCKET);
    for within in bucket.into_iter().chain([""]) {
        let names = factory::names(within).await.unwrap_or_default();
        let numbers = names.iter().filter_map(|name| number(name.strip_prefix(FIRST)?));
        let mut numbers: Vec<u32> = numbers.collect();
        numbers.sort_unstable();
        found.extend(numbers.into_iter().rev().map(|number| name(within, number)));
    }
    found
}

fn name(within: &str, number: u32) -> String {
    if number == 1 { format!("{within}{FIRST}") } else { format!("{within}{FIRST}.{number}") }
}

fn number(ending: &str) -> Option<u32> {
    if ending.is_empty() { Some(1) } else { ending.strip_prefix('.')?.parse().ok() }
}

/// The greatest number among the databases in the bucket or outside it (`within`). None if the browser does not say.
async fn latest(within: &str) -> Option<u32> {
    let names = factory::names(within).await.ok()?;
    let numbers = names.iter().filter_map(|name| number(name.strip_prefix(FIRST)?));
    Some(numbers.max().unwrap_or(1))
}
