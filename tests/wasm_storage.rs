//! The database in a real browser: what was written is read back, a write is whole or nothing, and
//! what was lost, damaged or written by a newer program is said.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers may stop it")]

use banjie::browser::StorageError;
use banjie::browser::canary::Canary;
use banjie::domain::matter::Note;
use banjie::domain::registry::{Office, OfficeRole};
use banjie::domain::{Body, Instant, OfficeId, Stream};
use banjie::ledger::problem::Problem;
use banjie::ledger::{Ledger, NewAct, Record};
use banjie::storage::database::{Database, SEGMENT};
use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::task::Poll;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn new_act(stream: Stream, body: Body) -> NewAct {
    let recorded_at = Instant::parse_from_rfc3339("2026-11-23T09:00:00+08:00").unwrap();
    NewAct {
        stream,
        office: OfficeId::from("gov"),
        person: "王敏".into(),
        recorded_at,
        on: recorded_at.date_naive(),
        body,
    }
}

/// A ledger of its founding act; the title makes it another ledger.
fn founded(title: &str) -> Ledger {
    let office = Office {
        office: OfficeId::from("gov"),
        name: title.into(),
        role: OfficeRole::Supervisor,
        unit: None,
        key: None,
        vouched: Vec::new(),
    };
    Ledger::found(title, &new_act(Stream::Registry, Body::Office(office))).unwrap()
}

/// Notes on one matter, numbered.
fn notes(numbers: std::ops::Range<usize>) -> Vec<Record> {
    let stream = Stream::Matter(uuid::Uuid::from_u128(7));
    numbers
        .map(|n| {
            let text = format!("第{n}次现场查看").into();
            let new = new_act(stream.clone(), Body::Note(Note { text }));
            Record::compose(&new, Vec::new()).unwrap()
        })
        .collect()
}

fn with(mut ledger: Ledger, records: Vec<Record>) -> Ledger {
    ledger.insert(records);
    ledger
}

fn acts(ledger: &Ledger) -> Vec<Arc<Record>> {
    ledger.records().cloned().collect()
}

fn shared(records: Vec<Record>) -> Vec<Arc<Record>> {
    records.into_iter().map(Arc::new).collect()
}

fn key(ledger: &Ledger) -> String {
    ledger.id().to_string()
}

/// What a newly opened database gives of a ledger.
async fn reopened(name: &str, ledger: &Ledger) -> Option<Ledger> {
    Database::open(name).await.unwrap().load(&key(ledger)).await.unwrap()
}

/// Does something to the browser behind the program's back. `body` is that of an async function.
async fn behind_its_back(body: &str) -> JsValue {
    let promise = js_sys::eval(&format!("(async () => {{ {BEHIND} {body} }})()")).unwrap();
    JsFuture::from(js_sys::Promise::from(promise)).await.unwrap()
}

/// Opens a database and changes the values of one of its stores.
const BEHIND: &str = "
    const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const segments = async (name, change) => {
        const db = await done(indexedDB.open(name));
        const store = db.transaction('segments', 'readwrite').objectStore('segments');
        for (const key of await done(store.getAllKeys())) {
            const lines = change(await done(store.get(key)), key);
            await (lines === null ? done(store.delete(key)) : done(store.put(lines, key)));
        }
        db.close();
    };";

#[wasm_bindgen_test]
async fn what_was_written_is_read_back_after_reopening() {
    let ledger = with(founded("reopen"), notes(0..3));
    let db = Database::open("reopen").await.unwrap();
    db.append(&ledger, &acts(&ledger)).await.unwrap();
    drop(db);
    let read = reopened("reopen", &ledger).await.unwrap();
    assert_eq!(acts(&read), acts(&ledger));
    assert_eq!((read.id(), read.title()), (ledger.id(), ledger.title()));
    let entries = Database::open("reopen").await.unwrap().ledgers().await.unwrap();
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!((entry.id.as_str(), entry.acts), (key(&ledger).as_str(), 4));
}

#[wasm_bindgen_test]
async fn a_ledger_that_was_never_written_is_none_and_no_error() {
    assert!(reopened("empty", &founded("empty")).await.is_none());
    let db = Database::open("empty").await.unwrap();
    assert_eq!(db.count(&key(&founded("empty"))).await.unwrap(), None);
    assert!(db.ledgers().await.unwrap().is_empty());
}

#[wasm_bindgen_test]
async fn the_tail_becomes_a_segment_at_a_thousand_acts_and_not_before() {
    let mut ledger = founded("border");
    let db = Database::open("border").await.unwrap();
    db.append(&ledger, &acts(&ledger)).await.unwrap();
    let mut written = 1;
    // One below the border, on it, one over it, and across two borders at once.
    for upto in [SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT + 1] {
        let new = notes(written..upto);
        ledger.insert(new.clone());
        db.append(&ledger, &shared(new)).await.unwrap();
        written = upto;
        let entries = db.ledgers().await.unwrap();
        let [entry] = entries.as_slice() else { panic!("{entries:?}") };
        assert_eq!((entry.segments, entry.tail), (upto / SEGMENT, upto % SEGMENT), "{upto}");
        assert_eq!(db.count(&key(&ledger)).await.unwrap(), Some(upto));
        let read = reopened("border", &ledger).await.unwrap();
        assert_eq!(acts(&read), acts(&ledger), "{upto} acts");
    }
}

/// Polls a future so many times, then drops it: none if it was not done by then.
async fn abandoned_after<T>(polls: usize, work: impl Future<Output = T>) -> Option<T> {
    let mut work = Box::pin(work);
    let mut left = polls;
    poll_fn(move |context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        work.as_mut().poll(context).map(Some)
    })
    .await
}

#[wasm_bindgen_test]
async fn a_write_abandoned_at_any_moment_leaves_all_of_it_or_nothing() {
    let before = with(founded("abandon"), notes(0..900));
    let new = notes(900..2100);
    let after = with(before.clone(), new.clone());
    let new = shared(new);
    let (mut nothing, mut all) = (0, 0);
    for polls in 1.. {
        let db = Database::open("abandon").await.unwrap();
        db.replace(&before).await.unwrap();
        let done = abandoned_after(polls, db.append(&after, &new)).await;
        drop(db);
        let read = reopened("abandon", &before).await.unwrap();
        match read.len() {
            901 => {
                assert_eq!(acts(&read), acts(&before));
                nothing += 1;
            }
            2101 => {
                assert_eq!(acts(&read), acts(&after));
                all += 1;
            }
            half => panic!("{half} acts after {polls} polls"),
        }
        if let Some(result) = done {
            result.unwrap();
            assert_eq!(read.len(), 2101, "done, but not there");
            break;
        }
    }
    // It was abandoned between its reads and writes, several times.
    assert!(nothing >= 4 && all >= 1, "{nothing} times nothing, {all} times all");
}

#[wasm_bindgen_test]
async fn a_full_disk_in_the_middle_of_a_write_leaves_nothing_of_it_and_is_said() {
    let before = with(founded("full"), notes(0..10));
    let db = Database::open("full").await.unwrap();
    db.append(&before, &acts(&before)).await.unwrap();
    let new = notes(10..2010);
    let after = with(before.clone(), new.clone());
    behind_its_back(
        "const put = IDBObjectStore.prototype.put;
         let left = 2;
         IDBObjectStore.prototype.put = function (...given) {
             if (left-- > 0) return put.apply(this, given);
             IDBObjectStore.prototype.put = put;
             throw new DOMException('no room', 'QuotaExceededError');
         };",
    )
    .await;
    let refused = db.append(&after, &shared(new.clone())).await;
    assert_eq!(refused, Err(StorageError::Full));
    assert_eq!(acts(&reopened("full", &before).await.unwrap()), acts(&before));
    // Once there is room, the same is written.
    db.append(&after, &shared(new)).await.unwrap();
    assert_eq!(acts(&reopened("full", &before).await.unwrap()), acts(&after));
}

#[wasm_bindgen_test]
async fn the_canary_misses_acts_that_the_database_has_lost() {
    let ledger = with(founded("lost"), notes(0..1500));
    let db = Database::open("lost").await.unwrap();
    db.append(&ledger, &acts(&ledger)).await.unwrap();
    Canary::of(&ledger).keep(&key(&ledger));
    let kept = Canary::kept(&key(&ledger)).unwrap();
    assert!(Canary::all().contains(&key(&ledger)));
    let whole = reopened("lost", &ledger).await.unwrap();
    assert!(!kept.misses(&Canary::of(&whole)), "nothing is lost yet");

    behind_its_back(
        "await segments('lost', (lines, key) => key.endsWith('/000001') ? null : lines);",
    )
    .await;
    // The browser opens what is left without an error: only the canary knows.
    let left = reopened("lost", &ledger).await.unwrap();
    assert_eq!(left.len(), SEGMENT);
    assert!(kept.misses(&Canary::of(&left)));
    assert!(!Canary::of(&left).misses(&Canary::of(&ledger)), "more than was known is no loss");

    let other = with(founded("lost"), notes(1..1501));
    assert_eq!(other.len(), ledger.len());
    assert!(kept.misses(&Canary::of(&other)), "as many acts, but not the same");

    Canary::forget(&key(&ledger));
    assert_eq!(Canary::kept(&key(&ledger)), None);
}

#[wasm_bindgen_test]
async fn a_damaged_line_is_said_and_not_skipped() {
    let ledger = with(founded("damage"), notes(0..1200));
    let db = Database::open("damage").await.unwrap();
    db.append(&ledger, &acts(&ledger)).await.unwrap();
    behind_its_back(
        "await segments('damage', (lines) => lines.replace('第700次现场查看', '第701次现场查看'));",
    )
    .await;
    let error = db.load(&key(&ledger)).await.unwrap_err();
    let StorageError::Damaged(errors) = error else { panic!("{error:?}") };
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert_eq!((error.field.as_str(), &error.what), ("id", &Problem::IdIsNotTheHash));
    // What is left can be replaced by what is still known.
    db.replace(&ledger).await.unwrap();
    assert_eq!(acts(&reopened("damage", &ledger).await.unwrap()), acts(&ledger));
}

#[wasm_bindgen_test]
async fn a_replaced_ledger_keeps_nothing_of_what_stood_there() {
    let long = with(founded("replace"), notes(0..2500));
    let short = with(founded("replace"), notes(5000..5002));
    let db = Database::open("replace").await.unwrap();
    db.append(&long, &acts(&long)).await.unwrap();
    db.replace(&short).await.unwrap();
    assert_eq!(acts(&reopened("replace", &short).await.unwrap()), acts(&short));
    // Nor when it grows over the border again.
    let grown = with(short.clone(), notes(6000..7500));
    db.append(&grown, &shared(notes(6000..7500))).await.unwrap();
    assert_eq!(acts(&reopened("replace", &short).await.unwrap()), acts(&grown));
}

#[wasm_bindgen_test]
async fn a_removed_ledger_is_gone_and_its_neighbour_stays() {
    let (one, two) = (with(founded("one"), notes(0..1100)), with(founded("two"), notes(0..3)));
    let db = Database::open("remove").await.unwrap();
    db.append(&one, &acts(&one)).await.unwrap();
    db.append(&two, &acts(&two)).await.unwrap();
    db.remove(&key(&one)).await.unwrap();
    assert!(reopened("remove", &one).await.is_none());
    assert_eq!(acts(&reopened("remove", &two).await.unwrap()), acts(&two));
    let left = behind_its_back(
        "let n = 0; await segments('remove', (lines) => { n += 1; return lines; }); return n;",
    )
    .await;
    assert_eq!(left, JsValue::from(1), "segments left");
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_program_is_not_touched() {
    behind_its_back("(await done(indexedDB.open('newer', 99))).close();").await;
    assert_eq!(Database::open("newer").await.unwrap_err(), StorageError::Newer);
}
