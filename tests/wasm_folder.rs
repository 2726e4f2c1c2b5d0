//! A ledger file in a folder, in a browser's worker: it keeps what `store/contract` says, and survives
//! what others do to the file. The folder is one of the browser's own, whose handles are those of a
//! folder on the disk.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    async_fn_in_trait,
    dead_code,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

#[path = "store/contract.rs"]
mod contract;

use banjie::domain::ActId;
use banjie::engine::store::{Committed, Store as _, StoreError};
use banjie::storage::folder::FolderFile;
use contract::{Place, adding, founded, founding, head, ids, units, with_units};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::FileSystemDirectoryHandle;

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const NAME: &str = "台账 1.ledger.json";

const HELPERS: &str = "
    const folder = async (name) =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    const text = async (folder, name) => (await (await folder.getFileHandle(name)).getFile()).text();
    const put = async (folder, name, text) => {
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
    };
    const names = async (folder) => {
        const all = [];
        for await (const name of folder.keys()) all.push(name);
        return all.sort().join(' ');
    };";

/// Runs the body of an async function, with helpers.
async fn behind(body: &str) -> JsValue {
    let promise = js_sys::eval(&format!("(async () => {{ {HELPERS} {body} }})()")).unwrap();
    JsFuture::from(promise.unchecked_into::<js_sys::Promise>()).await.unwrap()
}

/// The text of a file of a folder.
async fn text(folder: &str, name: &str) -> String {
    let text = behind(&format!("return text(await folder('{folder}'), {name:?});")).await;
    text.as_string().unwrap()
}

/// Writes a file of a folder as another program would.
async fn put(folder: &str, name: &str, text: &str) {
    behind(&format!("await put(await folder('{folder}'), {name:?}, {text:?});")).await;
}

/// A folder by its name.
struct Folder(&'static str);

impl Place for Folder {
    type Store = FolderFile;

    const RESTORES: bool = true;

    async fn open(&self) -> FolderFile {
        let folder = behind(&format!("return folder('{}');", self.0)).await;
        let folder: FileSystemDirectoryHandle = folder.unchecked_into();
        FolderFile::new(folder, Some(NAME.to_owned()))
    }

    async fn spoil(&self, _: &ActId, at: usize, text: &str, by: &str) {
        let file = self::text(self.0, NAME).await;
        let mut lines: Vec<String> = file.split('\n').map(str::to_owned).collect();
        let first = lines.iter().position(|line| line.starts_with("{\"body\"")).unwrap();
        assert!(lines[first + at].contains(text), "{}", lines[first + at]);
        lines[first + at] = lines[first + at].replace(text, by);
        put(self.0, NAME, &lines.join("\n")).await;
        // The last good copy would give back what was spoiled.
        let copy = format!("(await folder('{}')).removeEntry('{NAME}.bak')", self.0);
        behind(&format!("await {copy}.catch(() => {{}});")).await;
    }

    const REMEMBERS: bool = false;
    const ADDS_TO_DAMAGED: bool = false;
}

macro_rules! kept {
    ($($promise:ident)*) => { $(
        #[wasm_bindgen_test]
        async fn $promise() {
            contract::$promise(Folder(stringify!($promise))).await;
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

#[wasm_bindgen_test]
async fn a_new_ledger_is_named_after_its_title_and_takes_no_other_files_name() {
    put("named", "督查_台账.ledger.json", "no ledger").await;
    let folder = behind("return folder('named');").await;
    let store = FolderFile::new(folder.unchecked_into(), None);
    assert_eq!(store.ledgers().await, Ok(Vec::new()));
    let ledger = founded("督查/台账");
    store.commit(founding(&ledger)).await.unwrap();
    let names = behind("return names(await folder('named'));").await.as_string().unwrap();
    assert_eq!(names, "督查_台账-2.ledger.json 督查_台账.ledger.json");
    assert_eq!(text("named", "督查_台账.ledger.json").await, "no ledger");
    assert_eq!(store.load(ledger.id()).await.unwrap().acts.len(), 1);
}

#[wasm_bindgen_test]
async fn what_another_computer_writes_over_is_written_again() {
    let place = Folder("over");
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "覆盖", 0..1).await;
    let before = text("over", NAME).await;
    let upon = head(&store.commit(adding(&ledger, upon, 9, units(&ledger, 1..2))).await.unwrap());
    // It had read the file before, and writes without the newest act.
    put("over", NAME, &before).await;
    assert_eq!(place.open().await.load(ledger.id()).await.unwrap().acts.len(), 2, "it is lost");
    // Whoever has seen it writes it again, with the next look or the next act.
    assert_eq!(store.load(ledger.id()).await.unwrap().acts.len(), 3);
    let _ = store.since(ledger.id(), &upon).await.unwrap();
    assert_eq!(place.open().await.load(ledger.id()).await.unwrap().acts.len(), 3);
    put("over", NAME, &before).await;
    let upon = store.load(ledger.id()).await.unwrap().entry.head;
    store.commit(adding(&ledger, upon, 10, units(&ledger, 2..3))).await.unwrap();
    assert_eq!(place.open().await.load(ledger.id()).await.unwrap().acts.len(), 4);
}

#[wasm_bindgen_test]
async fn a_write_over_ours_at_the_same_moment_is_noticed() {
    let place = Folder("moment");
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "同时", 0..1).await;
    // Another computer swaps in its file just after ours, once.
    behind(
        "const theirs = await text(await folder('moment'), '台账 1.ledger.json');
         const { close } = FileSystemWritableFileStream.prototype;
         let closes = 0;
         FileSystemWritableFileStream.prototype.close = async function () {
             await close.call(this);
             closes += 1;
             // The first is the copy, the second the file.
             if (closes === 2) {
                 FileSystemWritableFileStream.prototype.close = close;
                 await put(await folder('moment'), '台账 1.ledger.json', theirs);
             }
         };",
    )
    .await;
    store.commit(adding(&ledger, upon, 9, units(&ledger, 1..2))).await.unwrap();
    assert_eq!(place.open().await.load(ledger.id()).await.unwrap().acts.len(), 3);
}

#[wasm_bindgen_test]
async fn a_write_that_is_refused_leaves_the_file_and_can_be_done_again() {
    let place = Folder("refused");
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "拒绝", 0..1).await;
    let before = text("refused", NAME).await;
    let commit = adding(&ledger, upon, 9, units(&ledger, 1..2));
    for (error, expected) in [
        ("NotAllowedError", StoreError::NotAllowed),
        ("QuotaExceededError", StoreError::Full),
        ("NoModificationAllowedError", StoreError::Busy),
    ] {
        for step in ["write", "close"] {
            behind(&format!(
                "const real = FileSystemWritableFileStream.prototype.{step};
                 FileSystemWritableFileStream.prototype.{step} = async function () {{
                     FileSystemWritableFileStream.prototype.{step} = real;
                     throw new DOMException('no', '{error}');
                 }};"
            ))
            .await;
            assert_eq!(store.commit(commit.clone()).await, Err(expected.clone()), "{error} {step}");
            assert_eq!(text("refused", NAME).await, before);
        }
    }
    store.commit(commit.clone()).await.unwrap();
    assert!(matches!(store.commit(commit).await, Ok(Committed::Before(..))), "it is done once");
    assert_eq!(text("refused", &format!("{NAME}.bak")).await, before, "the last good copy");
}

#[wasm_bindgen_test]
async fn a_file_that_is_gone_or_of_another_ledger_or_newer_is_not_written() {
    let place = Folder("gone");
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "移走", 0..1).await;
    let own = text("gone", NAME).await;
    let commit = adding(&ledger, upon, 9, units(&ledger, 1..2));
    behind(&format!("await (await folder('gone')).removeEntry('{NAME}');")).await;
    assert_eq!(store.commit(commit.clone()).await, Err(StoreError::Missing));
    let newer = own.replace("\"version\":1", "\"version\":2");
    assert_ne!(newer, own);
    put("gone", NAME, &newer).await;
    assert_eq!(store.commit(commit.clone()).await, Err(StoreError::Newer));
    assert_eq!(place.open().await.ledgers().await, Err(StoreError::Newer));
    assert_eq!(text("gone", NAME).await, newer);
    put("gone", NAME, &own).await;
    assert_eq!(head(&store.commit(commit).await.unwrap()).acts, 3, "and when it is back it is");
}

#[wasm_bindgen_test]
async fn of_a_file_that_was_cut_off_the_last_good_copy_gives_what_is_missing() {
    let place = Folder("cut");
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "截断", 0..3).await;
    let acts = store.load(ledger.id()).await.unwrap().acts;
    let own = text("cut", NAME).await;
    let cut: String = own.chars().take(own.chars().count() / 2).collect();
    put("cut", NAME, &cut).await;
    let read = place.open().await.load(ledger.id()).await.unwrap();
    assert!(!read.damage.is_empty());
    // The copy is of the file before the newest act.
    let mut held = ids(&read.acts);
    held.sort_unstable();
    let mut expected = ids(&acts[..3]);
    expected.sort_unstable();
    assert_eq!(held, expected);
    // A repair puts the damaged file aside, and what this page knows is whole again.
    let repaired = store.repair(adding(&ledger, upon, 50, Vec::new())).await.unwrap();
    assert_eq!(head(&repaired).acts, 4);
    assert_eq!(text("cut", &format!("{NAME}.damaged-1")).await, cut);
    assert_eq!(place.open().await.load(ledger.id()).await.unwrap().damage, Vec::new());
}
