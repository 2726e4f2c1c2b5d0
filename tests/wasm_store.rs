//! IndexedDB in a real browser, in a worker: it keeps what `store/contract` says, and what only a
//! database can do to a ledger is survived or named.

#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

#[path = "store/behind.rs"]
mod behind;
#[path = "store/contract.rs"]
mod contract;
#[path = "store/key.rs"]
mod key;

use banjie::domain::ActId;
use banjie::engine::store::{Commit, Committed, Head, Loaded, Store as _, StoreError};
use banjie::storage::idb::Idb;
use banjie::storage::thrown::failure;
use behind::{behind, broken_read, dump, number};
use contract::{Place, adding, founded, founding, head, ids, units, with_units};
use js_sys::TypeError;
use std::future::{Future, poll_fn};
use std::task::Poll;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::DomException;

wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// A database by its name.
struct Named(&'static str);

impl Place for Named {
    type Store = Idb;

    async fn open(&self) -> Idb {
        Idb::new(self.0)
    }

    async fn spoil(&self, ledger: &ActId, at: usize, text: &str, by: &str) {
        let name = self.0;
        let body = format!("return await spoil('{name}', '{ledger}', {at}, {text:?}, {by:?});");
        assert_eq!(behind(&body).await, JsValue::TRUE, "nothing was spoiled");
    }

    const REMEMBERS: bool = true;
    const ADDS_TO_DAMAGED: bool = true;
}

macro_rules! kept {
    ($($promise:ident)*) => { $(
        #[wasm_bindgen_test]
        async fn $promise() {
            contract::$promise(Named(stringify!($promise))).await;
        }
    )* };
}

kept! {
    what_was_written_is_read_back_after_reopening
    a_ledger_that_is_not_stored_is_missing
    who_is_behind_writes_nothing_and_reads_only_what_is_new
    the_same_command_is_done_once
    sound_acts_are_given_and_broken_ones_named
    a_repair_keeps_the_sound_acts_of_both
    a_ledger_that_was_lost_is_made_anew_by_a_repair
    many_acts_are_read_back_in_the_order_of_their_arrival
    a_seal_is_lost_only_to_one_that_supersedes_it
    key_and_snapshot_stay_beside_the_acts
    a_removed_ledger_leaves_nothing
}

async fn loaded(name: &str, ledger: &ActId) -> Loaded {
    Idb::new(name).load(ledger).await.unwrap()
}

#[wasm_bindgen_test]
async fn the_tail_becomes_segments_that_are_never_rewritten() {
    let store = Idb::new("folded");
    let (ledger, mut upon) = with_units(&store, "满", 0..0).await;
    let all = units(&ledger, 0..3050);
    let count =
        async |store: &str| number(&format!("return await count('folded', '{store}');")).await;
    for (n, acts) in [(1, 0..998), (2, 998..999), (3, 999..1001), (4, 1001..3050)] {
        let segments = behind("return JSON.stringify(await dump('folded', 'segments'));").await;
        let end = acts.end;
        upon = head(&store.commit(adding(&ledger, upon, n, all[acts].to_vec())).await.unwrap());
        assert_eq!(count("segments").await, (end + 1) / 1000, "{end}");
        assert_eq!(count("tail").await, (end + 1) % 1000, "{end}");
        let text = segments.as_string().unwrap();
        let kept = behind("return JSON.stringify(await dump('folded', 'segments'));").await;
        let before = text.trim_end_matches(']');
        assert!(kept.as_string().unwrap().starts_with(before), "a full segment was rewritten");
    }
    assert_eq!(count("commands").await, 5);
}

#[wasm_bindgen_test]
async fn what_is_missing_is_named_and_the_rest_is_there() {
    let store = Idb::new("missing");
    let (ledger, upon) = with_units(&store, "缺", 0..0).await;
    let all = units(&ledger, 0..2010);
    let upon = head(&store.commit(adding(&ledger, upon, 1, all.clone())).await.unwrap());
    let id = *ledger.id();
    behind(&format!(
        "await remove('missing', 'segments', '{id}/000001');
         await remove('missing', 'tail', '{id}/0000002003');"
    ))
    .await;
    let read = loaded("missing", &id).await;
    let damage: Vec<_> =
        read.damage.iter().map(|damage| (damage.place.as_str(), damage.acts)).collect();
    let (segment, line) = (format!("segments {id}/000001"), format!("tail {id}/0000002003"));
    assert_eq!(damage, [(segment.as_str(), 1000), (line.as_str(), 1)]);
    assert_eq!(read.acts.len(), 1010);

    // The tail has a gap: it is not folded, and nothing of it is lost.
    let more = units(&ledger, 2010..3010);
    let upon = head(&store.commit(adding(&ledger, upon, 2, more)).await.unwrap());
    assert_eq!(number("return await count('missing', 'tail');").await, 1010);
    assert_eq!(loaded("missing", &id).await.acts.len(), 2010);
    // The backup has what was missing.
    let repaired = store.repair(adding(&ledger, upon, 3, all)).await.unwrap();
    let read = loaded("missing", &id).await;
    assert_eq!((read.damage.len(), read.acts.len(), head(&repaired)), (0, 3011, read.entry.head));
    assert_eq!(number("return await count('missing', 'segments');").await, 3);
}

#[wasm_bindgen_test]
async fn a_ledger_without_its_entry_is_found_and_repaired() {
    let store = Idb::new("entry");
    let (ledger, upon) = with_units(&store, "条目", 0..0).await;
    let upon =
        head(&store.commit(adding(&ledger, upon, 1, units(&ledger, 0..1004))).await.unwrap());
    let id = *ledger.id();
    for (command, gone) in [
        (10, "await remove('entry', 'ledgers', ID);"),
        (11, "await put('entry', 'ledgers', ID, '{\"id');"),
    ] {
        behind(&gone.replace("ID", &format!("'{id}'"))).await;
        let entries = Idb::new("entry").ledgers().await.unwrap();
        assert_eq!((entries.len(), entries[0].ledger, entries[0].head.acts), (1, id, 1005));
        let read = loaded("entry", &id).await;
        assert_eq!((read.acts.len(), read.damage.len()), (1005, 1));
        assert_eq!(read.damage[0].place, format!("ledgers {id}"));
        let refused = store.commit(adding(&ledger, upon, 2, units(&ledger, 1004..1005))).await;
        assert_eq!(refused, Err(StoreError::Damaged));
        let refused = store.commit(founding(&ledger)).await;
        assert_eq!(refused, Err(StoreError::Damaged), "what is there is not founded again");
        let repair = adding(&ledger, upon, command, Vec::new());
        assert_eq!(head(&store.repair(repair).await.unwrap()), upon);
        assert_eq!(loaded("entry", &id).await.entry.title, "条目");
    }
}

#[wasm_bindgen_test]
async fn a_value_that_cannot_be_read_hides_no_other() {
    let store = Idb::new("unreadable");
    let (ledger, upon) = with_units(&store, "不可读", 0..0).await;
    let id = *ledger.id();
    let upon =
        head(&store.commit(adding(&ledger, upon, 1, units(&ledger, 0..2010))).await.unwrap());
    let (segment, line) = (format!("{id}/000000"), format!("{id}/0000002004"));
    let unreadable = broken_read(&[&segment, &line, "keys of tail"]).await;
    let read = loaded("unreadable", &id).await;
    let damage: Vec<_> = read.damage.iter().map(|damage| damage.acts).collect();
    assert_eq!((read.acts.len(), damage.as_slice()), (1010, [1000, 1].as_slice()));
    // A repair goes by what can be read.
    let backup = [founding(&ledger).acts, units(&ledger, 0..1500)].concat();
    let repaired = head(&store.repair(adding(&ledger, upon, 2, backup)).await.unwrap());
    unreadable.call0(&JsValue::NULL).unwrap();
    let read = loaded("unreadable", &id).await;
    assert_eq!((read.acts.len(), read.damage.len(), read.entry.head), (2010, 0, repaired));
}

#[wasm_bindgen_test]
async fn what_a_repair_leaves_out_is_kept_aside() {
    let (store, place) = (Idb::new("aside"), Named("aside"));
    let (ledger, upon) = with_units(&store, "旁存", 0..3).await;
    place.spoil(ledger.id(), 2, "第1局", "第9局").await;
    store.repair(adding(&ledger, upon, 50, Vec::new())).await.unwrap();
    let aside = dump("aside", "damaged").await;
    assert_eq!(aside.len(), 1);
    assert!(aside[0].1.contains("第9局"));
    // A second repair adds to it, and removing the ledger removes it too.
    store.repair(adding(&ledger, upon, 51, units(&ledger, 0..3))).await.unwrap();
    assert_eq!(dump("aside", "damaged").await, aside);
    store.remove(ledger.id()).await.unwrap();
    for name in ["ledgers", "segments", "tail", "seals", "commands", "snapshots", "keys", "damaged"]
    {
        assert_eq!(dump("aside", name).await, Vec::new(), "{name}");
    }
}

/// Made by the program of the first layout: both of its stores, as keys and values.
const FIRST: &str = include_str!("data/database_1.json");

#[wasm_bindgen_test]
async fn a_database_of_the_first_layout_is_carried_over_with_all_its_ledgers() {
    behind(&format!("await first('carried', {FIRST});")).await;
    let store = Idb::new("carried");
    let entries = store.ledgers().await.unwrap();
    let mut held: Vec<_> =
        entries.iter().map(|entry| (entry.title.as_str(), entry.head.acts)).collect();
    held.sort_unstable();
    assert_eq!(held, [("另一本台账", 3), ("第一版台账", 1103)]);
    for entry in &entries {
        let read = loaded("carried", &entry.ledger).await;
        assert_eq!(read.damage, Vec::new());
        assert_eq!(read.acts.len() as u64, entry.head.acts);
        assert_eq!(Head::default().after(&ids(&read.acts)), entry.head);
        let sealed = usize::from(entry.title == "第一版台账");
        assert_eq!(read.seals.len(), sealed);
        // And recording goes on.
        let ledger = founded(&entry.title);
        let acts = vec![units(&ledger, 0..1)[0].clone()];
        let commit = Commit { ledger: entry.ledger, ..adding(&ledger, entry.head, 1, acts) };
        assert_eq!(head(&store.commit(commit).await.unwrap()).acts, entry.head.acts + 1);
    }
    assert_eq!(number("return await count('carried', 'segments');").await, 1);
    assert_eq!(number("return await count('carried', 'tail');").await, 104 + 4);
}

#[wasm_bindgen_test]
async fn damage_of_the_first_layout_is_carried_over_as_damage() {
    behind(&format!(
        "const first_ = {FIRST};
         for (const record of first_.segments) {{
             if (record[0].endsWith('/000000')) record[1] = record[1].replace('第9次', '第8次');
             if (record[0].endsWith('/000001')) record[1] = record[1].split('\\n').slice(0, 50).join('\\n');
         }}
         first_.ledgers.push(['{id}', 'no entry']);
         await first('carried-damage', first_);",
        id = "0".repeat(64)
    ))
    .await;
    let store = Idb::new("carried-damage");
    let entries = store.ledgers().await.unwrap();
    let one = entries.iter().find(|entry| entry.title == "第一版台账").unwrap();
    assert_eq!((entries.len(), one.head.acts), (3, 1103));
    let read = loaded("carried-damage", &one.ledger).await;
    let damage: Vec<_> = read.damage.iter().map(|damage| damage.acts).collect();
    assert_eq!((read.acts.len(), damage.as_slice()), (1049, [1, 53].as_slice()));
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_program_is_refused() {
    behind(
        "const request = indexedDB.open('newer', 99);
         request.onupgradeneeded = () => {
             request.result.createObjectStore('acts').put({ text: '新版' }, [1, 'a']);
         };
         (await done(request)).close();",
    )
    .await;
    assert_eq!(Idb::new("newer").ledgers().await, Err(StoreError::Newer));
}

#[wasm_bindgen_test]
async fn an_open_database_gives_way_to_a_newer_program() {
    let store = Idb::new("gives-way");
    let (ledger, _) = with_units(&store, "让位", 0..1).await;
    behind("(await done(indexedDB.open('gives-way', 99))).close();").await;
    assert_eq!(store.load(ledger.id()).await, Err(StoreError::Newer));
}

#[wasm_bindgen_test]
fn what_the_browser_throws_is_known_by_its_name() {
    let thrown = |words, name| DomException::new_with_message_and_name(words, name).unwrap().into();
    let broken = |words: &str| StoreError::Broken(words.to_owned());
    for (error, meant) in [
        (thrown("no room", "QuotaExceededError"), StoreError::Full),
        (thrown("Quota", "AbortError"), broken("AbortError: Quota")),
        (thrown("layout 9", "VersionError"), StoreError::Newer),
        (thrown("VersionError", "DataError"), broken("DataError: VersionError")),
        (TypeError::new("QuotaExceededError").into(), broken("TypeError: QuotaExceededError")),
        (JsValue::from("VersionError"), broken("VersionError")),
    ] {
        assert_eq!(failure(&error), meant, "{error:?}");
    }
}

#[wasm_bindgen_test]
async fn a_full_disk_leaves_nothing_of_a_write_and_is_said() {
    let store = Idb::new("full");
    let (ledger, upon) = with_units(&store, "满盘", 0..3).await;
    let new = adding(&ledger, upon, 50, units(&ledger, 3..1500));
    // The browser refuses at once, or only when it stores: then only the transaction knows why.
    for full in [
        "let left = 1;
         const add = IDBObjectStore.prototype.add;
         IDBObjectStore.prototype.add = function (...given) {
             if (left-- > 0) return add.apply(this, given);
             IDBObjectStore.prototype.add = add;
             throw new DOMException('no room', 'QuotaExceededError');
         };",
        "const original = IDBObjectStore.prototype.put;
         IDBObjectStore.prototype.put = function (...given) {
             IDBObjectStore.prototype.put = original;
             const { transaction } = this;
             const error = new DOMException('no room', 'QuotaExceededError');
             Object.defineProperty(transaction, 'error', { value: error });
             const request = original.apply(this, given);
             request.addEventListener('success', () => transaction.abort());
             return request;
         };",
    ] {
        behind(full).await;
        assert_eq!(store.commit(new.clone()).await, Err(StoreError::Full), "{full}");
        let read = loaded("full", ledger.id()).await;
        assert_eq!((read.acts.len(), read.entry.head, read.damage.len()), (4, upon, 0));
    }
    // Once there is room, the same is written.
    assert_eq!(head(&store.commit(new).await.unwrap()).acts, 1501);
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
async fn a_write_abandoned_at_any_moment_leaves_all_or_nothing_and_no_lock() {
    let (mut nothing, mut all) = (0, 0);
    let store = Idb::new("abandon");
    let (ledger, upon) = with_units(&store, "中断", 0..0).await;
    let commit = adding(&ledger, upon, 200, units(&ledger, 0..900));
    let mut upon = head(&store.commit(commit).await.unwrap());
    for polls in 1_u8..100 {
        let first = 899 + usize::from(polls);
        let acts = units(&ledger, first..first + 111);
        let commit = adding(&ledger, upon, 0, acts);
        let commit = Commit { command: [polls; 16], ..commit };
        let done = abandoned_after(polls.into(), store.commit(commit.clone())).await;
        let read = loaded("abandon", ledger.id()).await;
        assert_eq!(read.damage, Vec::new());
        if read.entry.head == upon {
            nothing += 1;
            assert_eq!(done, None);
        } else {
            all += 1;
            assert_eq!(read.entry.head.acts, upon.acts + 111);
            assert_eq!(
                store.commit(commit).await.map(|done| matches!(done, Committed::Before(..))),
                Ok(true)
            );
            upon = read.entry.head;
        }
        if done.is_some() {
            break;
        }
    }
    assert!(nothing >= 4 && all >= 1, "{nothing} times nothing, {all} times all");
    assert_eq!(number("return await held();").await, 0);
}

#[wasm_bindgen_test]
async fn a_writer_waits_for_its_turn_and_says_so_when_it_does_not_come() {
    let store = Idb::new("turn");
    let (ledger, upon) = with_units(&store, "等候", 0..1).await;
    let commit = adding(&ledger, upon, 50, units(&ledger, 1..2));
    // Another program holds the lock, and minutes pass in a moment.
    behind(
        "self.give = null;
         await new Promise((given) => {
             navigator.locks.request('banjie.store.turn', () => {
                 given();
                 return new Promise((give) => { self.give = give; });
             });
         });
         self.slow = self.setTimeout;
         self.setTimeout = (then, time) => self.slow(then, time / 100);",
    )
    .await;
    assert_eq!(store.commit(commit.clone()).await, Err(StoreError::Busy));
    assert_eq!(loaded("turn", ledger.id()).await.entry.head, upon);
    behind("self.setTimeout = self.slow; self.slow(self.give, 50);").await;
    assert_eq!(head(&store.commit(commit).await.unwrap()).acts, 3, "it waited, and had its turn");
    assert_eq!(number("return await held();").await, 0);
}
