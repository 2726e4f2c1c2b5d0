//! Writing: what a command makes, in one transaction that looks first and is the lock.

use super::layout::{
    BY_NAME, COMMANDS, KEYS, LEDGERS, LINES, SEALS, SEGMENT, SEGMENTS, Stored, TAIL, Wrote,
    command_name, hash_key, of_ledger, segment_key, tail_from, tail_key, up_to,
};
use super::read::records;
use super::request::Transaction;
use crate::domain::ActId;
use crate::engine::store::{Commit, Committed, StoreError};
use crate::storage::kept::hindrance;
use wasm_bindgen::JsValue;
use web_sys::IdbDatabase;

/// The stores that a command writes to.
const WRITTEN: [&str; 6] = [LEDGERS, SEGMENTS, TAIL, SEALS, COMMANDS, KEYS];
/// How many segments are written before one of them is waited for.
const WAITS: usize = 8;
/// How many commands are remembered.
const REMEMBERED: f64 = 10_000.0;

/// Writes what a command makes, with this key as it is to be stored.
pub(super) async fn commit(
    db: &IdbDatabase,
    commit: &Commit,
    key: Option<&JsValue>,
) -> Result<Committed, StoreError> {
    let transaction = Transaction::writing(db, &WRITTEN)?;
    let stored = stored(&transaction, &commit.ledger).await?;
    let before = before(&transaction, commit).await?;
    let head = stored.as_ref().map(Stored::head);
    if let Some(hindrance) = hindrance(head, before.as_deref(), commit)? {
        return Ok(hindrance);
    }
    let mut stored = stored.unwrap_or_else(|| Stored::new(&commit.ledger, &commit.title));
    let acts = commit.acts.iter().map(|record| (record.act.id, &*record.canonical)).collect();
    append(&transaction, &commit.ledger, &mut stored, acts).await?;
    finish(transaction, &stored, commit, key).await
}

/// The entry of a ledger to which something is to be added; none where there is nothing of it.
async fn stored(transaction: &Transaction, ledger: &ActId) -> Result<Option<Stored>, StoreError> {
    let value = transaction.store(LEDGERS)?.get(&ledger.to_string().into()).await?;
    if !value.is_undefined() {
        let text = value.as_string();
        return text.and_then(|text| Stored::read(&text)).map(Some).ok_or(StoreError::Damaged);
    }
    for store in [SEGMENTS, TAIL] {
        if !transaction.store(store)?.keys(&of_ledger(ledger)?).await?.is_empty() {
            return Err(StoreError::Damaged);
        }
    }
    Ok(None)
}

/// What the same command wrote before.
pub(super) async fn before(
    transaction: &Transaction,
    commit: &Commit,
) -> Result<Option<Vec<ActId>>, StoreError> {
    let name = command_name(&commit.ledger, &commit.command);
    let record = transaction.store(COMMANDS)?.by(BY_NAME, &name).await?;
    Ok(Wrote::read(&record).map(|wrote| wrote.0))
}

/// Adds lines to the tail; when that is full, makes segments of it.
///
/// Writing many lines takes seconds. A transaction stays open while one of its requests is waited for, and meanwhile the
/// worker can answer questions. So it waits for a request every few segments.
pub(super) async fn append(
    transaction: &Transaction,
    ledger: &ActId,
    stored: &mut Stored,
    acts: Vec<(ActId, &str)>,
) -> Result<(), StoreError> {
    let (segments, tail) = (transaction.store(SEGMENTS)?, transaction.store(TAIL)?);
    let full = stored.segments * SEGMENT;
    let mut at = stored.acts;
    let mut head = stored.head();
    for some in acts.chunks(WAITS * LINES) {
        head = head.after(some.iter().map(|(id, _)| id));
        if some.len() == WAITS * LINES {
            tail.get(&tail_key(ledger, at).into()).await?;
        }
    }
    stored.set(head);
    let old = if stored.acts - full < SEGMENT {
        None
    } else {
        whole_tail(transaction, ledger, full..at).await?
    };
    let new = acts.iter().map(|(_, line)| *line);
    let mut lines = old.iter().flatten().map(String::as_str).chain(new);
    if old.is_some() {
        tail.delete(&tail_from(ledger, full)?)?;
        while stored.acts - stored.segments * SEGMENT >= SEGMENT {
            let mut text = String::new();
            for line in lines.by_ref().take(LINES) {
                text += line;
                text.push('\n');
            }
            let key = segment_key(ledger, stored.segments);
            stored.segments += 1;
            if stored.segments.is_multiple_of(WAITS as u64) {
                segments.added(&key, &text.into()).await?;
            } else {
                segments.add(&key, &text.into())?;
            }
        }
        at = stored.segments * SEGMENT;
    }
    for (n, line) in (at..).zip(lines) {
        tail.add(&tail_key(ledger, n), &line.into())?;
    }
    Ok(())
}

/// The lines of the tail, in order; none where one is missing: then it is not folded before a repair.
async fn whole_tail(
    transaction: &Transaction,
    ledger: &ActId,
    places: std::ops::Range<u64>,
) -> Result<Option<Vec<String>>, StoreError> {
    let records = records(&transaction.store(TAIL)?, &tail_from(ledger, places.start)?).await?;
    let whole = records.len() as u64 == places.end - places.start;
    let texts = records.into_iter().map(|(_, value)| value?.as_string()).collect();
    Ok(if whole { texts } else { None })
}

/// Writes the entry and what else belongs to a command, and waits until everything is stored.
pub(super) async fn finish(
    transaction: Transaction,
    stored: &Stored,
    commit: &Commit,
    key: Option<&JsValue>,
) -> Result<Committed, StoreError> {
    let id = commit.ledger.to_string();
    let seals = transaction.store(SEALS)?;
    for seal in &commit.superseded {
        seals.delete(&hash_key(&commit.ledger, seal.canonical()).into())?;
    }
    for seal in &commit.seals {
        seals.put(&hash_key(&commit.ledger, seal.canonical()), &seal.canonical().into())?;
    }
    if let Some(key) = key {
        transaction.store(KEYS)?.put(&id, key)?;
    }
    transaction.store(LEDGERS)?.put(&id, &stored.write()?)?;
    let wrote = Wrote(commit.acts.iter().map(|record| record.act.id).collect());
    let commands = transaction.store(COMMANDS)?;
    let name = command_name(&commit.ledger, &commit.command);
    let number = commands.append(&wrote.write(&name)?).await?;
    if number > REMEMBERED {
        commands.delete(&up_to(number - REMEMBERED)?)?;
    }
    transaction.end().await?;
    Ok(Committed::Stored(stored.head()))
}
