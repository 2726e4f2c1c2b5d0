//! A ledger file (FORMAT §1) on a desktop as a store, so that an engine can work on it without a browser.
//!
//! For every action the file is read whole. It is written whole under another name beside it, flushed, and renamed, so
//! that a reader sees either the old file or the new one. The file has room for acts and seals only: commands, snapshot
//! and key are remembered as long as the program runs.

use super::document::{self, Read};
use super::kept::{Beside, Kept, hindrance, only_new};
use super::replace::replace;
use crate::domain::ActId;
use crate::engine::store::{
    Commit, Committed, Damage, Entry, Key, Part, SheetNote, Store, StoreError,
};
use crate::ledger::{FILE_BYTES, Header, Seal};
use std::cell::RefCell;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

/// How long another writer is waited for, and how often it is looked whether it is done.
const WAIT: Duration = Duration::from_secs(10);
const LOOK: Duration = Duration::from_millis(50);

/// One ledger file.
#[derive(Debug)]
pub struct LedgerFile {
    path: PathBuf,
    beside: RefCell<Beside>,
}

impl LedgerFile {
    /// The store of a file, which is made with the first commit where there is none.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), beside: RefCell::default() }
    }

    /// The file beside this one with that ending.
    fn beside_it(&self, ending: &str) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(ending);
        name.into()
    }

    /// What the file holds; none where there is no file.
    fn open(&self) -> Result<Option<Read>, StoreError> {
        let size = match fs::metadata(&self.path) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(broken(&error)),
        };
        if size > FILE_BYTES as u64 {
            return Err(StoreError::Broken(format!("FileTooLarge: {size} bytes")));
        }
        let bytes = fs::read(&self.path).map_err(|error| broken(&error))?;
        document::read(&bytes).map(Some)
    }

    /// What the file holds of a ledger to which something is to be added.
    fn held(&self, ledger: &ActId) -> Result<Option<Read>, StoreError> {
        match self.open()? {
            Some(read) if read.kept.entry.ledger != *ledger => {
                Err(StoreError::Broken("AnotherLedger: the file holds another ledger".to_owned()))
            }
            read => Ok(read),
        }
    }

    fn stored(&self, ledger: &ActId) -> Result<Read, StoreError> {
        self.open()?.filter(|read| read.kept.entry.ledger == *ledger).ok_or(StoreError::Missing)
    }

    /// Does work that no other program may do at the same time. The lock is a file beside the ledger file. It is never
    /// removed, because then two programs could hold two different locks.
    fn alone<T>(&self, work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        let lock = File::create(self.beside_it(".lock")).map_err(|error| broken(&error))?;
        let mut waited = Duration::ZERO;
        loop {
            match lock.try_lock() {
                Ok(()) => return work(),
                Err(TryLockError::WouldBlock) if waited < WAIT => {
                    sleep(LOOK);
                    waited += LOOK;
                }
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
                Err(TryLockError::Error(error)) => return Err(broken(&error)),
            }
        }
    }

    /// Writes the file with these lines, and remembers the command.
    fn write(
        &self,
        kept: &Kept,
        header: Option<&Header>,
        commit: &Commit,
    ) -> Result<Committed, StoreError> {
        let text = document::written(kept, header, commit).ok_or(StoreError::Missing)?;
        replace(&self.path, text.as_bytes()).map_err(|error| broken(&error))?;
        self.beside.borrow_mut().add(commit);
        let written = document::read(text.as_bytes())?;
        Ok(Committed::Stored(written.kept.entry.head))
    }

    fn before(&self, commit: &Commit) -> Option<Vec<ActId>> {
        self.beside.borrow().commands.get(&commit.command).cloned()
    }
}

impl Store for LedgerFile {
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError> {
        Ok(self.open()?.map(|read| read.kept.entry).into_iter().collect())
    }

    async fn read(&self, ledger: &ActId, from: u64) -> Result<Part, StoreError> {
        Ok(self.stored(ledger)?.kept.part(from, usize::MAX))
    }

    async fn seals(&self, ledger: &ActId) -> Result<(Vec<Seal>, Vec<Damage>), StoreError> {
        Ok(self.stored(ledger)?.kept.read_seals())
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        self.alone(|| {
            let stored = self.held(&commit.ledger)?;
            let head = stored.as_ref().map(|read| read.kept.entry.head);
            if let Some(hindrance) = hindrance(head, self.before(&commit).as_deref(), &commit)? {
                return Ok(hindrance);
            }
            if stored.as_ref().is_some_and(|read| !read.whole) {
                return Err(StoreError::Damaged);
            }
            let (header, mut kept) = match stored {
                Some(read) => (Some(read.header), read.kept),
                None => (None, Kept::new(commit.ledger, commit.title.clone())),
            };
            kept.add(&commit);
            self.write(&kept, header.as_ref(), &commit)
        })
    }

    async fn repair(&self, mut commit: Commit) -> Result<Committed, StoreError> {
        self.alone(|| {
            let stored = self.held(&commit.ledger)?;
            if let (Some(read), Some(acts)) = (&stored, self.before(&commit)) {
                return Ok(Committed::Before(read.kept.entry.head, acts));
            }
            let Some(read) = stored else {
                let mut kept = Kept::new(commit.ledger, commit.title.clone());
                kept.add(&commit);
                return self.write(&kept, None, &commit);
            };
            let (mut sound, aside) = read.kept.sound(&commit.title);
            if !aside.is_empty() {
                put_aside(&self.path, |ending| self.beside_it(ending))
                    .map_err(|error| broken(&error))?;
            }
            only_new(&mut commit, &sound.lines);
            sound.add(&commit);
            self.write(&sound, Some(&read.header), &commit)
        })
    }

    async fn snapshot(&self, _: &ActId) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.beside.borrow().snapshot.clone())
    }

    async fn keep_snapshot(&self, _: &ActId, snapshot: &[u8]) -> Result<(), StoreError> {
        self.beside.borrow_mut().snapshot = Some(snapshot.to_vec());
        Ok(())
    }

    async fn note(&self, _: &ActId, note: SheetNote) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.beside.borrow().notes.get(&note).cloned())
    }

    async fn keep_note(&self, _: &ActId, note: SheetNote, bytes: &[u8]) -> Result<(), StoreError> {
        self.beside.borrow_mut().notes.insert(note, bytes.to_vec());
        Ok(())
    }

    async fn key(&self, _: &ActId) -> Result<Option<Key>, StoreError> {
        Ok(self.beside.borrow().key.clone())
    }

    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError> {
        self.alone(|| {
            self.stored(ledger)?;
            fs::remove_file(&self.path).map_err(|error| broken(&error))?;
            self.beside.take();
            Ok(())
        })
    }
}

/// Copies a damaged file to a name that is not taken yet.
fn put_aside(path: &Path, name: impl Fn(&str) -> PathBuf) -> io::Result<()> {
    for n in 1_u32.. {
        let copy = name(&format!(".damaged-{n}"));
        match File::create_new(&copy) {
            Ok(mut copy) => {
                io::copy(&mut File::open(path)?, &mut copy)?;
                return copy.sync_all();
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn broken(error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
        kind => StoreError::Broken(format!("{kind:?}: {error}")),
    }
}
