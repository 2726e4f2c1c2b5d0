//! Where the ledger lies in the edition for double click: chosen at the start of each sitting, since
//! nothing of it is kept in the browser.

use super::keys::Sealing;
use super::record::CommandId;
use super::{Phase, Refusal, Session};
use crate::browser::edition::is_packed;
use crate::browser::folder::{self, Folder};
use crate::browser::save::Target;
use crate::browser::{clock, files, helper};
use crate::domain::OfficeId;
use crate::domain::registry::OfficeRole;
use crate::engine::command::open::Open;
use crate::engine::speech::Place;
use crate::engine::{LockError, PublicKey, Scope, public_key, write_key};
use crate::present::file_name;
use leptos::prelude::*;
use std::time::Duration;

/// The ending of a ledger file's name.
const LEDGER: &str = ".ledger.json";
/// How often it is looked whether others have written.
const LOOK: Duration = Duration::from_secs(15);
/// Stands at the end of the name of a file that holds a key under a passphrase.
const KEY: &str = ".key.age";
/// How many signs of a key stand in that name.
const SIGNS: usize = 8;

/// The fewest characters of a key's passphrase.
pub const SHORTEST: usize = 8;

/// Where the ledger is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeping {
    /// By the browser: the edition that a server serves.
    Browser,
    /// It is not chosen yet.
    Unchosen,
    /// In a file of a folder.
    Folder {
        /// The folder's name.
        name: String,
        /// The ledger files that were in it when it was chosen.
        files: Vec<String>,
    },
    /// As long as the page is open: files are saved by hand.
    Memory,
}

impl Keeping {
    /// As the page begins.
    pub(super) fn at_first() -> Self {
        match (is_packed(), folder::is_supported()) {
            (false, _) => Self::Browser,
            (true, true) => Self::Unchosen,
            (true, false) => Self::Memory,
        }
    }
}

impl Session {
    /// Where the ledger is kept.
    #[track_caller]
    pub fn keeping(&self) -> Keeping {
        self.keeping.get()
    }

    /// Whether it is kept in a file.
    #[track_caller]
    pub fn is_in_file(&self) -> bool {
        self.keeping.with(|keeping| matches!(keeping, Keeping::Folder { .. }))
    }

    /// How many acts stand in memory and in no file.
    #[track_caller]
    pub fn unsaved(&self) -> usize {
        let keeps = self.keeping.with(|keeping| *keeping == Keeping::Memory);
        let demo = self.memory.with(|memory| memory.demo);
        if keeps && !demo { self.unexported() } else { 0 }
    }

    /// Lets a person choose the folder. What is made now is kept there. False when none was chosen.
    ///
    /// # Errors
    /// The browser does not give the folder.
    pub async fn choose_folder(self) -> Result<bool, Refusal> {
        let Some(folder) = Folder::choose().await? else { return Ok(false) };
        let files = folder.names(LEDGER).await?;
        self.client.keep(Place::File(None), Some(folder.handle())).await?;
        self.keeping.set(Keeping::Folder { name: folder.name(), files });
        self.folder.set_value(Some(folder));
        Ok(true)
    }

    /// Keeps what is made now in memory.
    ///
    /// # Errors
    /// The engine broke off.
    pub async fn keep_in_memory(self) -> Result<(), Refusal> {
        self.client.keep(Place::Memory, None).await?;
        self.keeping.set(Keeping::Memory);
        Ok(())
    }

    /// Opens a ledger file of the folder.
    ///
    /// # Errors
    /// It is no ledger's, a newer program has written it, or the browser may not read it.
    pub async fn open_from_folder(self, name: &str) -> Result<(), Refusal> {
        let folder = self.folder.get_value();
        let place = Place::File(Some(name.to_owned()));
        self.client.keep(place, folder.as_ref().map(Folder::handle)).await?;
        let opened = self.client.run(self.by(), Open::default(), None).await?;
        self.show_or_fail(opened.ok_or(crate::engine::Refusal::NoLedger)?);
        Ok(())
    }

    /// Goes back to the first page. The file stays where it is.
    pub fn leave_ledger(self) {
        self.keeping.set(Keeping::at_first());
        self.shows_none(Phase::Empty);
    }

    /// Makes a key and puts it into the folder, under a passphrase. A key that is then not used does no harm.
    ///
    /// # Errors
    /// The browser gives no chance, or does not write.
    pub(super) async fn new_key(
        self,
        office: &OfficeId,
        passphrase: &str,
    ) -> Result<Option<[u8; 32]>, Refusal> {
        let (Some(folder), Some(secret)) = (self.folder.get_value(), clock::chance::<32>()) else {
            return Ok(None);
        };
        let locked = helper::lock(&files::make(&secret)?, passphrase).await?;
        let mark = mark(&public_key(&secret));
        let name = format!("{}.{mark}{KEY}", file_name::plain(&office.to_string()));
        folder.write(&name, &locked).await?;
        Ok(Some(secret))
    }

    /// Makes a key for the office that records, under a passphrase beside the ledger, and uses it from now on. A
    /// supervising office registers it at once, under the id of this command; another office has it registered.
    ///
    /// # Errors
    /// Nobody records here, or the file could not be written.
    pub async fn make_key(self, id: CommandId, passphrase: &str) -> Result<(), Refusal> {
        let me = untrack(|| self.me()).ok_or(Refusal::NOBODY)?;
        let secret = self.new_key(&me.office, passphrase).await?.ok_or(Refusal::NO_KEY)?;
        let open = Open { ledger: self.ledger(), secret: Some(secret), ..Open::default() };
        self.client.run(self.by(), open, None).await?;
        if me.role == Some(OfficeRole::Supervisor) {
            self.register_key(id, &me.office, public_key(&secret)).await?;
        }
        Ok(())
    }

    /// Whether the office that records has a key that has to be unlocked first.
    #[track_caller]
    pub fn is_locked(&self) -> bool {
        self.is_in_file() && self.sealing() == Some(Sealing::Strange)
    }

    /// Unlocks the key of the office that records, which lies beside the ledger.
    ///
    /// # Errors
    /// Not this passphrase, or no such file.
    pub async fn unlock_key(self, passphrase: &str) -> Result<(), Refusal> {
        let book = untrack(|| self.book());
        let office = untrack(|| self.me()).map(|me| me.office).ok_or(Refusal::NOBODY)?;
        let folder = self.folder.get_value().ok_or(Refusal::NO_KEY)?;
        for key in book.keys.get(&office).into_iter().flatten() {
            let ending = format!(".{}{KEY}", mark(key));
            let Some(file) = folder.files(&[&ending], |_| true).await?.pop() else { continue };
            let opened = helper::unlock(&file, passphrase).await?;
            let secret = <[u8; 32]>::try_from(files::read(&opened).await?).ok();
            let secret = secret.filter(|secret| public_key(secret) == *key);
            let secret = Some(secret.ok_or(LockError::Changed)?);
            let open = Open { ledger: self.ledger(), secret, ..Open::default() };
            self.client.run(self.by(), open, None).await?;
            return Ok(());
        }
        Err(Refusal::NO_KEY)
    }

    /// Saves a ledger that is in memory as a file. Gives the number of its acts where nobody but the
    /// person can say whether the file is on the disk.
    ///
    /// # Errors
    /// As [`Session::hand_out`].
    pub async fn save_file(self) -> Result<Option<usize>, Refusal> {
        let name = untrack(|| self.export_name(None));
        let target = Target::pick(&name).await.ok_or(Refusal::STOPPED)?;
        let file = self.hand_out(Scope::All).await?;
        let saved = target.write(&name, &file.content).await?;
        self.handed_out(saved.as_ref().unwrap_or(&name), file.acts);
        if saved.is_some() {
            self.backed_up(file.acts);
        }
        Ok(saved.is_none().then_some(file.acts))
    }

    /// As long as the page is open: takes up what others write into the file, and asks before a page is
    /// closed that holds what is in no file.
    pub(super) fn watch_over(self) {
        if !is_packed() {
            return;
        }
        let look = move || {
            let open = self.phase.with_untracked(|phase| *phase == Phase::Open);
            if open && untrack(|| self.is_in_file()) && !document().hidden() {
                self.look_again();
            }
        };
        set_interval(look, LOOK);
        let _ = window_event_listener(leptos::ev::focus, move |_| look());
        let _ = window_event_listener(leptos::ev::beforeunload, move |event| {
            if untrack(|| self.unsaved()) > 0 {
                event.prevent_default();
                // What older browsers look at.
                event.set_return_value("1");
            }
        });
    }
}

/// What of a key stands in the name of its file.
pub(super) fn mark(key: &PublicKey) -> String {
    write_key(key).chars().take(SIGNS).collect()
}
