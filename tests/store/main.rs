//! The stores that need no browser: each keeps what `contract` says. IndexedDB: `tests/wasm_store.rs`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

mod contract;

use banjie::domain::ActId;
use banjie::engine::store::{Store as _, StoreError};
use banjie::storage::file::LedgerFile;
use banjie::storage::memory::Memory;
use contract::{Place, adding, founded, founding, head, units, with_units};
use std::fs;
use std::path::PathBuf;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Neither of these stores ever waits.
fn done<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => out,
        Poll::Pending => panic!("it waits"),
    }
}

impl Place for Memory {
    type Store = Self;

    async fn open(&self) -> Self {
        self.clone()
    }

    async fn spoil(&self, ledger: &ActId, at: usize, text: &str, by: &str) {
        self.spoil(ledger, at, |line| *line = replaced(line, text, by));
    }

    const REMEMBERS: bool = true;
    const ADDS_TO_DAMAGED: bool = true;
}

/// A file in a folder of its own, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = format!("banjie-store-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join("台账 1.ledger.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Place for Folder {
    type Store = LedgerFile;

    async fn open(&self) -> LedgerFile {
        LedgerFile::new(self.file())
    }

    async fn spoil(&self, _: &ActId, at: usize, text: &str, by: &str) {
        let file = fs::read_to_string(self.file()).unwrap();
        let mut lines: Vec<String> = file.split('\n').map(str::to_owned).collect();
        let first = lines.iter().position(|line| line.starts_with("{\"body\"")).unwrap();
        let line = &mut lines[first + at];
        *line = replaced(line, text, by);
        fs::write(self.file(), lines.join("\n")).unwrap();
    }

    const REMEMBERS: bool = false;
    const ADDS_TO_DAMAGED: bool = false;
}

fn replaced(line: &str, text: &str, by: &str) -> String {
    assert!(line.contains(text), "{line}");
    line.replace(text, by)
}

macro_rules! kept_by_each {
    ($($promise:ident)*) => { $(
        mod $promise {
            #[test]
            fn by_memory() {
                super::done(super::contract::$promise(super::Memory::new()));
            }

            #[test]
            fn by_a_file() {
                super::done(super::contract::$promise(super::Folder::new(stringify!($promise))));
            }
        }
    )* };
}

kept_by_each! {
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

#[test]
fn a_damaged_file_is_copied_before_it_is_repaired() {
    let folder = Folder::new("copied");
    done(async {
        let store = folder.open().await;
        let (ledger, upon) = with_units(&store, "台账", 0..3).await;
        folder.spoil(ledger.id(), 2, "第1局", "第9局").await;
        let damaged = fs::read(folder.file()).unwrap();
        store.repair(adding(&ledger, upon, 9, units(&ledger, 1..2))).await.unwrap();
        folder.spoil(ledger.id(), 3, "第2局", "第9局").await;
        store.repair(adding(&ledger, upon, 10, Vec::new())).await.unwrap();
        let copy = |n: u8| fs::read(folder.0.join(format!("台账 1.ledger.json.damaged-{n}")));
        assert_eq!(copy(1).unwrap(), damaged);
        assert!(copy(2).is_ok() && copy(3).is_err());
        assert_eq!(store.load(ledger.id()).await.unwrap().acts.len(), 3);
    });
}

#[test]
fn a_file_of_another_ledger_or_of_none_is_left_as_it_is() {
    let folder = Folder::new("another");
    done(async {
        let store = folder.open().await;
        let (one, other) = (founded("一"), founded("二"));
        store.commit(founding(&one)).await.unwrap();
        for text in [None, Some("\u{feff}no ledger"), Some("")] {
            if let Some(text) = text {
                fs::write(folder.file(), text).unwrap();
            }
            let before = fs::read(folder.file()).unwrap();
            let refused = store.commit(founding(&other)).await;
            assert!(matches!(refused, Err(StoreError::Broken(_))), "{refused:?}");
            let refused = store.repair(founding(&other)).await;
            assert!(matches!(refused, Err(StoreError::Broken(_))), "{refused:?}");
            assert_eq!(fs::read(folder.file()).unwrap(), before);
        }
    });
}

#[test]
fn a_write_that_breaks_off_leaves_the_file_as_it_was() {
    let folder = Folder::new("breaks");
    done(async {
        let store = folder.open().await;
        let ledger = founded("台账");
        let upon = head(&store.commit(founding(&ledger)).await.unwrap());
        let before = fs::read(folder.file()).unwrap();
        // A name so long that none is left for what is written beside.
        let long = folder.0.join("n".repeat(248));
        fs::rename(folder.file(), &long).unwrap();
        let commit = adding(&ledger, upon, 1, units(&ledger, 0..1));
        let refused = LedgerFile::new(&long).commit(commit.clone()).await;
        assert!(matches!(refused, Err(StoreError::Broken(_))), "{refused:?}");
        assert_eq!(fs::read(&long).unwrap(), before);
        fs::rename(&long, folder.file()).unwrap();
        assert_eq!(head(&store.commit(commit).await.unwrap()).acts, 2, "and then it is written");
    });
}
