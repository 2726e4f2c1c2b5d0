//! A ledger file (FORMAT §1) as a store: the ledgers of the command line.
//!
//! A file is read whole with every action and written whole beside itself, flushed and renamed, so
//! that a reader meets the old one or the new one. It has room for acts and seals: commands, snapshot
//! and key are remembered only as long as the program runs.

use super::kept::{Beside, Kept, hindrance, only_new};
use super::line;
use super::replace::replace;
use crate::domain::ActId;
use crate::engine::store::{Commit, Committed, Damage, Entry, Key, Part, Store, StoreError};
use crate::ledger::{self, Exported, FILE_BYTES, Header, Ledger, Scope, Seal};
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

/// What a file was read as.
struct Read {
    header: Header,
    kept: Kept,
    /// Whether it is in order as a whole.
    whole: bool,
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
        whole(&bytes).or_else(|| salvaged(&bytes)).map(Some).ok_or_else(|| {
            StoreError::Broken("NotALedger: the file's header cannot be read".to_owned())
        })
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

    /// Does what no other program does at the same time. The lock is a file beside, which stays: to
    /// remove it would let two programs hold two locks.
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
        let mut ledger = Ledger::new(kept.entry.ledger, &kept.entry.title);
        ledger.insert(kept.lines.iter().filter_map(|text| line::act(String::new, text).ok()));
        ledger
            .insert_seals(kept.seals.iter().filter_map(|text| line::seal(String::new, text).ok()));
        let text = ledger.export(&exported(header, commit, &ledger).ok_or(StoreError::Missing)?);
        replace(&self.path, text.as_bytes()).map_err(|error| broken(&error))?;
        self.beside.borrow_mut().add(commit);
        let written = whole(text.as_bytes()).ok_or(StoreError::Damaged)?;
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

/// A file that is in order.
fn whole(bytes: &[u8]) -> Option<Read> {
    let file = ledger::read(bytes).ok()?;
    let mut kept = Kept::new(file.header.ledger, file.header.title.to_string());
    kept.entry.head = kept.entry.head.after(file.records.iter().map(|record| &record.act.id));
    kept.lines = file.records.into_iter().map(|record| record.canonical.into()).collect();
    kept.seals = file.seals.iter().map(|seal| seal.canonical().to_owned()).collect();
    Some(Read { header: file.header, kept, whole: true })
}

/// A file of which only a part is in order, read by its lines: an act each, as this program writes it.
/// The header has to be whole.
fn salvaged(bytes: &[u8]) -> Option<Read> {
    let text = String::from_utf8_lossy(bytes);
    let (head, rest) = text.split_once("\"acts\":[")?;
    let header = ledger::read(format!("{head}\"acts\":[]}}").as_bytes()).ok()?.header;
    let mut kept = Kept::new(header.ledger, header.title.to_string());
    let lines = rest.lines().map(|line| line.trim_end_matches(',')).filter(|line| !line.is_empty());
    let mut seals = false;
    for text in lines {
        if text.trim_start().starts_with("\"seals\":[") {
            seals = true;
        } else if !text.trim_start().starts_with([']', '}']) {
            if seals { &mut kept.seals } else { &mut kept.lines }.push(text.to_owned());
        }
    }
    let unknown = ActId::from_bytes([0; 32]);
    let ids: Vec<ActId> = kept.lines.iter().map(|text| line::id(text).unwrap_or(unknown)).collect();
    kept.entry.head = kept.entry.head.after(&ids);
    Some(Read { header, kept, whole: false })
}

/// By whom and when the file was made: by who recorded last, when that was.
fn exported(header: Option<&Header>, commit: &Commit, ledger: &Ledger) -> Option<Exported> {
    // A unit's file would be written without what is not the unit's.
    let scope = match header.map(|header| &header.exported.scope) {
        None | Some(Scope::All) => Scope::All,
        Some(Scope::Unit(_) | Scope::Merged) => Scope::Merged,
    };
    let acts = commit.acts.iter().map(|record| &record.act);
    match (acts.max_by_key(|act| act.recorded_at), header) {
        (Some(act), _) => {
            Some(Exported::new(act.recorded_at, act.office.clone(), &act.person, scope))
        }
        (None, Some(header)) => Some(Exported { scope, ..header.exported.clone() }),
        (None, None) => {
            let act = &ledger.founding()?.act;
            Some(Exported::new(act.recorded_at, act.office.clone(), &act.person, scope))
        }
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
