//! A ledger file (FORMAT §1) in a folder that a person has chosen, as a store: the ledger of a page that
//! was opened by a double click.
//!
//! For every action the file is read whole and written whole. Pages of one browser wait for each other, but computers
//! that share the folder cannot. So a page writes what the file holds **and** everything that it has ever seen in the
//! file. If another computer overwrites acts that it has not read, they are not lost as long as a page that knows them
//! is open. The file has room for acts and seals only: commands and the key are remembered as long as the page is open.

mod disk;

use super::document::{self, Read};
use super::idb::Lock;
use super::kept::{Beside, Kept, hindrance, only_new};
use super::line;
use crate::domain::ActId;
use crate::engine::store::{
    Commit, Committed, Damage, Entry, Head, Key, Loaded, Part, SheetNote, Store, StoreError,
};
use crate::ledger::{FILE_BYTES, Header, Seal};
use disk::{Disk, Stamp};
use sha2::{Digest as _, Sha256};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use web_sys::FileSystemDirectoryHandle;

/// The ending of a ledger file's name.
pub const ENDING: &str = ".ledger.json";
/// What stands at the end of the name of the last good copy.
const COPY: &str = ".bak";
/// How often a file that others write at the same time is written again.
const TRIES: usize = 5;
/// How long a name is that is made of a title.
const NAMED: usize = 60;

/// One ledger file in a folder.
#[derive(Debug)]
pub struct FolderFile {
    disk: Disk,
    /// None for a ledger that is still to be made: its file is then named after its title.
    name: RefCell<Option<String>>,
    known: RefCell<Known>,
}

/// What this page knows of the file.
#[derive(Debug, Default)]
struct Known {
    last: Option<Last>,
    /// All that was ever seen in it.
    seen: Option<Rc<Read>>,
    beside: Beside,
}

/// The file as it was read last.
#[derive(Debug)]
struct Last {
    stamp: Stamp,
    hash: [u8; 32],
    read: Rc<Read>,
}

/// What is known of the ledger now.
struct Stored {
    read: Rc<Read>,
    /// The file's bytes, where it was read and is whole.
    whole: Option<Vec<u8>>,
    /// Whether the file lacks something that was seen in it.
    lacks: bool,
}

impl FolderFile {
    /// The store of a file of that name; without one, of a file that is made with the first commit.
    pub fn new(folder: FileSystemDirectoryHandle, name: Option<String>) -> Self {
        Self { disk: Disk(folder), name: RefCell::new(name), known: RefCell::default() }
    }

    fn name(&self) -> Option<String> {
        self.name.borrow().clone()
    }

    /// Waits until no other page of this browser writes in the folder.
    async fn alone(&self) -> Result<Lock, StoreError> {
        Lock::taken(&format!("banjie.folder.{}", self.disk.0.name())).await
    }

    /// Reads the file. With `quick`, a file that looks unchanged is not read again.
    async fn open(&self, quick: bool) -> Result<Option<Stored>, StoreError> {
        let Some(name) = self.name() else { return Ok(None) };
        if quick {
            let stamp = self.disk.stamp(&name).await?;
            let known = self.known.borrow();
            let last = known.last.as_ref().filter(|last| Some(last.stamp) == stamp);
            let same = last.map(|last| joined(&last.read, known.seen.as_ref()));
            if let Some((read, lacks)) = same {
                return Ok(Some(Stored { read, whole: None, lacks }));
            }
        }
        let Some((stamp, bytes)) = self.disk.read(&name, FILE_BYTES).await? else {
            return Ok(None);
        };
        let hash: [u8; 32] = Sha256::digest(&bytes).into();
        let same = self
            .known
            .borrow()
            .last
            .as_ref()
            .and_then(|last| (last.hash == hash).then(|| last.read.clone()));
        let read = match same {
            Some(read) => read,
            None => Rc::new(document::read(&bytes)?),
        };
        let whole = read.whole.then_some(bytes);
        if whole.is_none() && self.known.borrow().seen.is_none() {
            let copy = self.disk.read(&format!("{name}{COPY}"), FILE_BYTES).await.ok().flatten();
            let copy = copy.and_then(|(_, bytes)| document::read(&bytes).ok());
            self.known.borrow_mut().seen = copy.filter(|copy| copy.whole).map(Rc::new);
        }
        let mut known = self.known.borrow_mut();
        let (all, lacks) = joined(&read, known.seen.as_ref());
        known.last = Some(Last { stamp, hash, read });
        known.seen = Some(all.clone());
        Ok(Some(Stored { read: all, whole, lacks }))
    }

    async fn stored(&self, ledger: &ActId) -> Result<Stored, StoreError> {
        let stored = self.open(true).await?;
        stored.filter(|stored| stored.read.kept.entry.ledger == *ledger).ok_or(StoreError::Missing)
    }

    /// What the file holds of a ledger to which something is to be added.
    async fn held(&self, ledger: &ActId) -> Result<Option<Stored>, StoreError> {
        match self.open(false).await? {
            Some(stored) if stored.read.kept.entry.ledger != *ledger => {
                Err(StoreError::Broken("AnotherLedger: the file holds another ledger".to_owned()))
            }
            stored => Ok(stored),
        }
    }

    /// Writes the file with these lines, and remembers the command. `before` are the bytes of a file that
    /// was in order: they become the last good copy.
    async fn write(
        &self,
        kept: &Kept,
        header: Option<&Header>,
        commit: &Commit,
        before: Option<&[u8]>,
    ) -> Result<Committed, StoreError> {
        let text = document::written(kept, header, commit).ok_or(StoreError::Missing)?;
        let name = match self.name() {
            Some(name) => name,
            None => self.free_name(&commit.title).await?,
        };
        if let Some(before) = before {
            self.disk.write(&format!("{name}{COPY}"), before).await?;
        }
        self.disk.write(&name, text.as_bytes()).await?;
        self.name.replace(Some(name));
        let written = Rc::new(document::read(text.as_bytes())?);
        let head = written.kept.entry.head;
        {
            let mut known = self.known.borrow_mut();
            known.beside.add(commit);
            known.seen = Some(written);
        }
        self.make_sure(commit).await?;
        Ok(Committed::Stored(head))
    }

    /// Reads the file again. If another computer has overwritten it without having read what was written, writes it
    /// again.
    async fn make_sure(&self, commit: &Commit) -> Result<(), StoreError> {
        for _ in 0..TRIES {
            let stored = self.open(false).await?.ok_or(StoreError::Missing)?;
            if !stored.lacks {
                return Ok(());
            }
            let Some(name) = self.name() else { break };
            let read = &stored.read;
            let text = document::written(&read.kept, Some(&read.header), commit);
            self.disk.write(&name, text.ok_or(StoreError::Missing)?.as_bytes()).await?;
        }
        Err(StoreError::Busy)
    }

    /// A name after a title that no file of the folder has.
    async fn free_name(&self, title: &str) -> Result<String, StoreError> {
        let plain =
            |c: char| if c.is_alphanumeric() || "-_（）〔〕".contains(c) { c } else { '_' };
        let plain: String = title.trim().chars().map(plain).take(NAMED).collect();
        for n in 1_u32.. {
            let number = if n == 1 { String::new() } else { format!("-{n}") };
            let name = format!("{plain}{number}{ENDING}");
            if self.disk.stamp(&name).await?.is_none() {
                return Ok(name);
            }
        }
        Err(StoreError::Busy)
    }

    fn before(&self, commit: &Commit) -> Option<Vec<ActId>> {
        self.known.borrow().beside.commands.get(&commit.command).cloned()
    }

    /// Copies a damaged file to a name that is not taken yet.
    async fn put_aside(&self) -> Result<(), StoreError> {
        let Some(name) = self.name() else { return Ok(()) };
        let Some((_, bytes)) = self.disk.read(&name, FILE_BYTES).await? else { return Ok(()) };
        for n in 1_u32.. {
            let copy = format!("{name}.damaged-{n}");
            if self.disk.stamp(&copy).await?.is_none() {
                return self.disk.write(&copy, &bytes).await;
            }
        }
        Ok(())
    }
}

/// The content of the file together with what was seen in it before, and whether the file lacks some of that. What was
/// seen in the file of another ledger is ignored.
fn joined(read: &Rc<Read>, seen: Option<&Rc<Read>>) -> (Rc<Read>, bool) {
    let same = |seen: &&Rc<Read>| {
        !Rc::ptr_eq(seen, read) && seen.kept.entry.ledger == read.kept.entry.ledger
    };
    let Some(seen) = seen.filter(same) else { return (read.clone(), false) };
    // In a file that is not in order, a line counts only if its hash proves it.
    let sound = |text: &&String| read.whole || line::act(String::new, text).is_ok();
    let held = read.kept.lines.iter().filter(sound);
    let held: BTreeSet<ActId> = held.filter_map(|text| line::id(text)).collect();
    let lacking: Vec<(ActId, &String)> = seen
        .kept
        .lines
        .iter()
        .filter_map(|text| Some((line::id(text)?, text)))
        .filter(|(id, _)| !held.contains(id))
        .collect();
    if lacking.is_empty() {
        return (read.clone(), false);
    }
    let mut all = Read::clone(read);
    all.kept.entry.head = all.kept.entry.head.after(lacking.iter().map(|(id, _)| id));
    all.kept.lines.extend(lacking.into_iter().map(|(_, text)| text.clone()));
    let seals = seen.kept.seals.iter().filter(|seal| !read.kept.seals.contains(seal));
    all.kept.seals.extend(seals.cloned());
    (Rc::new(all), true)
}

/// A commit of nothing.
fn nothing(read: &Read) -> Commit {
    Commit {
        ledger: read.kept.entry.ledger,
        title: read.kept.entry.title.clone(),
        upon: None,
        command: [0; 16],
        acts: Vec::new(),
        seals: Vec::new(),
        superseded: Vec::new(),
        key: None,
    }
}

impl Store for FolderFile {
    async fn ledgers(&self) -> Result<Vec<Entry>, StoreError> {
        let stored = self.open(true).await?;
        Ok(stored.map(|stored| stored.read.kept.entry.clone()).into_iter().collect())
    }

    async fn read(&self, ledger: &ActId, from: u64) -> Result<Part, StoreError> {
        Ok(self.stored(ledger).await?.read.kept.part(from, usize::MAX))
    }

    async fn seals(&self, ledger: &ActId) -> Result<(Vec<Seal>, Vec<Damage>), StoreError> {
        Ok(self.stored(ledger).await?.read.kept.read_seals())
    }

    /// This also writes again what another computer has overwritten.
    async fn since(&self, ledger: &ActId, known: &Head) -> Result<Option<Loaded>, StoreError> {
        let mut stored = self.stored(ledger).await?;
        if stored.lacks && stored.read.whole {
            let _lock = self.alone().await?;
            self.make_sure(&nothing(&stored.read)).await?;
            stored = self.stored(ledger).await?;
        }
        let kept = &stored.read.kept;
        let part = kept.part(known.acts, usize::MAX);
        let reached = known.after(part.acts.iter().map(|record| &record.act.id));
        if reached != kept.entry.head {
            return Ok(None);
        }
        let (seals, broken) = kept.read_seals();
        let damage = [part.damage, broken].concat();
        Ok(Some(Loaded { entry: part.entry, acts: part.acts, seals, damage }))
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        let _lock = self.alone().await?;
        let stored = self.held(&commit.ledger).await?;
        let head = stored.as_ref().map(|stored| stored.read.kept.entry.head);
        let before = self.before(&commit);
        if before.is_none() && stored.as_ref().is_some_and(|stored| !stored.read.whole) {
            return Err(StoreError::Damaged);
        }
        if let Some(hindrance) = hindrance(head, before.as_deref(), &commit)? {
            return Ok(hindrance);
        }
        let Some(stored) = stored else {
            let mut kept = Kept::new(commit.ledger, commit.title.clone());
            kept.add(&commit);
            return self.write(&kept, None, &commit, None).await;
        };
        let mut kept = stored.read.kept.clone();
        if commit.acts.is_empty() && commit.seals.is_empty() && commit.superseded.is_empty() {
            // Only a key or the command itself is new, and for these the file has no room.
            self.known.borrow_mut().beside.add(&commit);
            return Ok(Committed::Stored(kept.entry.head));
        }
        kept.add(&commit);
        let before = stored.whole.as_deref();
        self.write(&kept, Some(&stored.read.header), &commit, before).await
    }

    async fn repair(&self, mut commit: Commit) -> Result<Committed, StoreError> {
        let _lock = self.alone().await?;
        let stored = self.held(&commit.ledger).await?;
        if let (Some(stored), Some(acts)) = (&stored, self.before(&commit)) {
            return Ok(Committed::Before(stored.read.kept.entry.head, acts));
        }
        let Some(stored) = stored else {
            let mut kept = Kept::new(commit.ledger, commit.title.clone());
            kept.add(&commit);
            return self.write(&kept, None, &commit, None).await;
        };
        let (mut sound, aside) = stored.read.kept.sound(&commit.title);
        if !aside.is_empty() {
            self.put_aside().await?;
        }
        only_new(&mut commit, &sound.lines);
        sound.add(&commit);
        let before = stored.whole.as_deref();
        self.write(&sound, Some(&stored.read.header), &commit, before).await
    }

    async fn snapshot(&self, _: &ActId) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.known.borrow().beside.snapshot.clone())
    }

    async fn keep_snapshot(&self, _: &ActId, snapshot: &[u8]) -> Result<(), StoreError> {
        self.known.borrow_mut().beside.snapshot = Some(snapshot.to_vec());
        Ok(())
    }

    async fn note(&self, _: &ActId, note: SheetNote) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.known.borrow().beside.notes.get(&note).cloned())
    }

    async fn keep_note(&self, _: &ActId, note: SheetNote, bytes: &[u8]) -> Result<(), StoreError> {
        self.known.borrow_mut().beside.notes.insert(note, bytes.to_vec());
        Ok(())
    }

    async fn key(&self, _: &ActId) -> Result<Option<Key>, StoreError> {
        Ok(self.known.borrow().beside.key.clone())
    }

    async fn remove(&self, ledger: &ActId) -> Result<(), StoreError> {
        let _lock = self.alone().await?;
        self.stored(ledger).await?;
        if let Some(name) = self.name() {
            self.disk.remove(&name).await?;
        }
        self.known.take();
        Ok(())
    }
}
