//! Reading: each record by itself, so that one that cannot be read hides no other.

use super::layout::{
    LEDGERS, SEALS, SEGMENT, SEGMENTS, Stored, TAIL, of_ledger, parts, segment_key, tail_from,
    tail_key,
};
use super::request::{Records, Transaction};
use crate::domain::ActId;
use crate::engine::store::{Damage, Entry, Head, Part, StoreError};
use crate::ledger::Seal;
use crate::storage::line;
use std::collections::BTreeSet;
use wasm_bindgen::JsValue;
use web_sys::IdbDatabase;

/// A stored line, or what is there instead of lines.
pub(super) enum Found {
    /// A line and where it stands.
    Line(String, String),
    /// How many acts are missing at a place.
    Missing(String, u64),
}

/// A value, or none if this value alone cannot be read. If the database itself is gone, that is an error and not a
/// damaged value.
fn if_readable<T>(value: Result<T, StoreError>) -> Result<Option<T>, StoreError> {
    match value {
        Ok(value) => Ok(Some(value)),
        Err(StoreError::Broken(words))
            if !["AbortError", "InvalidStateError", "TransactionInactiveError"]
                .iter()
                .any(|name| words.starts_with(name)) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The records of a range: keys, and values where they can be read.
pub(super) async fn records(
    store: &Records,
    range: &JsValue,
) -> Result<Vec<(JsValue, Option<JsValue>)>, StoreError> {
    let keys = match if_readable(store.keys(range).await)? {
        Some(keys) => keys,
        None => store.keys_from_both_ends(range).await,
    };
    if let Some(values) = if_readable(store.values(range).await)?
        && values.len() == keys.len()
    {
        return Ok(keys.into_iter().zip(values.into_iter().map(Some)).collect());
    }
    let mut records = Vec::with_capacity(keys.len());
    for key in keys {
        let value = if_readable(store.get(&key).await)?;
        records.push((key, value));
    }
    Ok(records)
}

/// The entry of a ledger. Where it cannot be read, one that is made of what there is, with the damage.
pub(super) async fn entry(
    transaction: &Transaction,
    ledger: &ActId,
) -> Result<(Stored, Option<Damage>), StoreError> {
    let key = ledger.to_string();
    let value = if_readable(transaction.store(LEDGERS)?.get(&key.as_str().into()).await)?;
    let text = value.as_ref().and_then(JsValue::as_string);
    if let Some(stored) = text.as_deref().and_then(Stored::read) {
        return Ok((stored, None));
    }
    let range = of_ledger(ledger)?;
    let mut next = [0, 0];
    for (next, store) in next.iter_mut().zip([SEGMENTS, TAIL]) {
        let keys = transaction.store(store)?.keys(&range).await?;
        *next = keys.last().and_then(parts).map_or(0, |(_, n)| n + 1);
    }
    let [segments, tail] = next;
    if segments + tail == 0 && value.is_some_and(|value| value.is_undefined()) {
        return Err(StoreError::Missing);
    }
    let mut stored = Stored::new(ledger, "");
    stored.segments = segments;
    stored.set(Head { acts: tail.max(segments * SEGMENT), hash: [0; 32] });
    Ok((stored, Some(Damage { place: format!("{LEDGERS} {key}"), acts: 0, act: None })))
}

/// The ledgers that there is anything of.
pub(super) async fn ledgers(db: &IdbDatabase) -> Result<Vec<Entry>, StoreError> {
    let transaction = Transaction::reading(db, &[LEDGERS, SEGMENTS, TAIL])?;
    let mut ids = BTreeSet::new();
    for key in transaction.store(LEDGERS)?.keys(&JsValue::UNDEFINED).await? {
        ids.extend(key.as_string().and_then(|key| key.parse::<ActId>().ok()));
    }
    for store in [SEGMENTS, TAIL] {
        let keys = transaction.store(store)?.keys(&JsValue::UNDEFINED).await?;
        ids.extend(keys.iter().filter_map(parts).map(|(ledger, _)| ledger));
    }
    let mut entries = Vec::with_capacity(ids.len());
    for id in &ids {
        entries.push(entry(&transaction, id).await?.0.entry(id));
    }
    Ok(entries)
}

/// The lines from a place on, as many as are read at once, and from where to read on.
pub(super) async fn lines(
    transaction: &Transaction,
    ledger: &ActId,
    stored: &Stored,
    from: u64,
) -> Result<(Vec<Found>, Option<u64>), StoreError> {
    let n = from / SEGMENT;
    if n < stored.segments {
        let key = segment_key(ledger, n);
        let value = transaction.store(SEGMENTS)?.get(&key.as_str().into()).await;
        let text = if_readable(value)?.and_then(|value| value.as_string()).unwrap_or_default();
        let next = (n + 1) * SEGMENT;
        return Ok((of_segment(&key, &text, from % SEGMENT), (next < stored.acts).then_some(next)));
    }
    let mut found = Vec::new();
    let mut at = from;
    for (key, value) in records(&transaction.store(TAIL)?, &tail_from(ledger, from)?).await? {
        let Some((_, place)) = parts(&key) else { continue };
        missing(&mut found, ledger, at..place);
        let key = format!("{TAIL} {}", tail_key(ledger, place));
        found.push(match value.and_then(|value| value.as_string()) {
            Some(text) => Found::Line(key, text),
            None => Found::Missing(key, 1),
        });
        at = place + 1;
    }
    missing(&mut found, ledger, at..stored.acts);
    Ok((found, None))
}

fn of_segment(key: &str, text: &str, skip: u64) -> Vec<Found> {
    let mut found: Vec<Found> = text
        .lines()
        .zip(1_u64..)
        .skip(usize::try_from(skip).unwrap_or_default())
        .map(|(line, n)| Found::Line(format!("{SEGMENTS} {key}, line {n}"), line.to_owned()))
        .collect();
    let lacking = (SEGMENT - skip).saturating_sub(found.len() as u64);
    if lacking > 0 {
        found.push(Found::Missing(format!("{SEGMENTS} {key}"), lacking));
    }
    found
}

fn missing(found: &mut Vec<Found>, ledger: &ActId, places: std::ops::Range<u64>) {
    if !places.is_empty() {
        let place = format!("{TAIL} {}", tail_key(ledger, places.start));
        found.push(Found::Missing(place, places.end - places.start));
    }
}

/// Some of a ledger's acts.
pub(super) async fn part(db: &IdbDatabase, ledger: &ActId, from: u64) -> Result<Part, StoreError> {
    let transaction = Transaction::reading(db, &[LEDGERS, SEGMENTS, TAIL])?;
    let (stored, broken) = entry(&transaction, ledger).await?;
    let (lines, next) = lines(&transaction, ledger, &stored, from).await?;
    drop(transaction);
    let mut acts = Vec::with_capacity(lines.len());
    // Once, with the first acts.
    let mut damage: Vec<Damage> = broken.filter(|_| from == 0).into_iter().collect();
    for found in lines {
        match found {
            Found::Line(place, text) => match line::act(|| place, &text) {
                Ok(record) => acts.push(record),
                Err(broken) => damage.push(broken),
            },
            Found::Missing(place, acts) => damage.push(Damage { place, acts, act: None }),
        }
    }
    Ok(Part { entry: stored.entry(ledger), acts, damage, next })
}

/// The seals as they are stored, and where.
pub(super) async fn seal_texts(
    transaction: &Transaction,
    ledger: &ActId,
) -> Result<Vec<(String, Option<String>)>, StoreError> {
    let records = records(&transaction.store(SEALS)?, &of_ledger(ledger)?).await?;
    let text = |value: Option<JsValue>| value.and_then(|value| value.as_string());
    let place = |key: &JsValue| format!("{SEALS} {}", key.as_string().unwrap_or_default());
    Ok(records.into_iter().map(|(key, value)| (place(&key), text(value))).collect())
}

/// The seals, and what of them cannot be read.
pub(super) async fn seals(
    db: &IdbDatabase,
    ledger: &ActId,
) -> Result<(Vec<Seal>, Vec<Damage>), StoreError> {
    let transaction = Transaction::reading(db, &[SEALS])?;
    let (mut seals, mut damage) = (Vec::new(), Vec::new());
    for (place, text) in seal_texts(&transaction, ledger).await? {
        match line::seal(|| place, text.as_deref().unwrap_or_default()) {
            Ok(seal) => seals.push(seal),
            Err(broken) => damage.push(broken),
        }
    }
    Ok((seals, damage))
}
