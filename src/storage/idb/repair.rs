//! A ledger's records written anew: all that is sound stays, what is not is put aside.

use super::layout::{
    COMMANDS, DAMAGED, KEYS, LEDGERS, SEALS, SEGMENTS, SNAPSHOTS, Stored, TAIL, hash_key, of_ledger,
};
use super::read::{Found, entry, lines, seal_texts};
use super::request::Transaction;
use super::write::{append, before, finish};
use crate::domain::ActId;
use crate::engine::store::{Commit, Committed, StoreError};
use crate::storage::line;
use std::collections::BTreeSet;
use wasm_bindgen::JsValue;
use web_sys::IdbDatabase;

/// The stores that a repair writes to.
const WRITTEN: [&str; 8] = [LEDGERS, SEGMENTS, TAIL, SEALS, COMMANDS, KEYS, SNAPSHOTS, DAMAGED];

/// What is stored of a ledger, sorted by whether it is sound.
#[derive(Default)]
struct Sorted {
    /// The stored entry, by which it is known whether another tab has written since.
    entry: Option<String>,
    title: String,
    acts: Vec<(ActId, Box<str>)>,
    seals: Vec<String>,
    aside: Vec<String>,
}

/// Writes a ledger's records anew, with what a commit brings and this key as it is to be stored.
pub(super) async fn repair(
    db: &IdbDatabase,
    commit: Commit,
    key: Option<&JsValue>,
) -> Result<Committed, StoreError> {
    let mut commit = commit;
    loop {
        // The lines are checked before the writing transaction begins, because that transaction keeps all other tabs
        // waiting.
        let mut sorted = sort(db, &commit.ledger).await?;
        let transaction = Transaction::writing(db, &WRITTEN)?;
        if entry_text(&transaction, &commit.ledger).await? != sorted.entry {
            continue;
        }
        if let (Some(acts), Some(stored)) =
            (before(&transaction, &commit).await?, sorted.entry.as_deref().and_then(Stored::read))
        {
            return Ok(Committed::Before(stored.head(), acts));
        }
        let held: BTreeSet<ActId> = sorted.acts.iter().map(|(id, _)| *id).collect();
        commit.acts.retain(|record| !held.contains(&record.act.id));
        if commit.title.is_empty() {
            commit.title = std::mem::take(&mut sorted.title);
        }
        clear(&transaction, &commit.ledger)?;
        let aside = transaction.store(DAMAGED)?;
        for text in &sorted.aside {
            aside.put(&hash_key(&commit.ledger, text), &text.into())?;
        }
        let seals = transaction.store(SEALS)?;
        for seal in &sorted.seals {
            seals.put(&hash_key(&commit.ledger, seal), &seal.into())?;
        }
        let new = commit.acts.iter().map(|record| (record.act.id, &*record.canonical));
        let acts = sorted.acts.iter().map(|(id, line)| (*id, &**line)).chain(new).collect();
        let mut stored = Stored::new(&commit.ledger, &commit.title);
        append(&transaction, &commit.ledger, &mut stored, acts).await?;
        return finish(transaction, &stored, &commit, key).await;
    }
}

/// Reads everything and sorts it. Each part is read in a transaction of its own, because a part that cannot be read may
/// end its transaction. The entry shows whether anything was written meanwhile.
async fn sort(db: &IdbDatabase, ledger: &ActId) -> Result<Sorted, StoreError> {
    let reading = || Transaction::reading(db, &[LEDGERS, SEGMENTS, TAIL, SEALS]);
    let mut sorted = Sorted { entry: entry_text(&reading()?, ledger).await?, ..Sorted::default() };
    let stored = match entry(&reading()?, ledger).await {
        Ok((stored, _)) => stored,
        Err(StoreError::Missing) => return Ok(sorted),
        Err(error) => return Err(error),
    };
    sorted.title.clone_from(&stored.title);
    let mut ids = BTreeSet::new();
    let mut from = Some(0);
    while let Some(place) = from {
        let (found, next) = lines(&reading()?, ledger, &stored, place).await?;
        for found in found {
            let Found::Line(_, text) = found else { continue };
            match line::act(String::new, &text) {
                Ok(record) if ids.insert(record.act.id) => {
                    sorted.acts.push((record.act.id, record.canonical));
                }
                Ok(_) => {}
                Err(_) => sorted.aside.push(text),
            }
        }
        from = next;
    }
    for (_, text) in seal_texts(&reading()?, ledger).await? {
        let Some(text) = text else { continue };
        let sound = line::seal(String::new, &text).is_ok();
        if sound { &mut sorted.seals } else { &mut sorted.aside }.push(text);
    }
    Ok(sorted)
}

/// The entry's record as it lies there; none where there is none or it cannot be read.
async fn entry_text(
    transaction: &Transaction,
    ledger: &ActId,
) -> Result<Option<String>, StoreError> {
    match transaction.store(LEDGERS)?.text(&ledger.to_string()).await {
        Err(StoreError::Broken(_)) => Ok(None),
        text => text,
    }
}

/// Removes what is written anew, and the snapshot of what was.
fn clear(transaction: &Transaction, ledger: &ActId) -> Result<(), StoreError> {
    let id = JsValue::from(ledger.to_string());
    for store in [LEDGERS, SNAPSHOTS] {
        transaction.store(store)?.delete(&id)?;
    }
    for store in [SEGMENTS, TAIL, SEALS] {
        transaction.store(store)?.delete(&of_ledger(ledger)?)?;
    }
    Ok(())
}
