//! Copies of the ledger outside the browser: files that a person saves, and the one in a folder that is kept up.

use super::sitting::mark;
use super::{Identity, Refusal, Session};
use crate::browser::folder::{Folder, Use};
use crate::browser::save::Target;
use crate::browser::settings::Copied;
use crate::browser::{clock, helper};
use crate::domain::UnitId;
use crate::engine::Scope;
use crate::present::file_name;
use leptos::prelude::*;
use web_sys::Blob;

/// Stands at the end of the name of a file under a passphrase.
pub const LOCKED: &str = ".age";

/// A file with all that is held here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backup {
    /// How many acts it holds.
    pub acts: usize,
    /// Whether it is certainly on a disk.
    pub saved: bool,
}

/// A file, under a passphrase where there is one, and the ending that its name gets.
///
/// # Errors
/// The helper did not encrypt it.
pub async fn under(
    passphrase: Option<&str>,
    content: Blob,
) -> Result<(Blob, &'static str), Refusal> {
    match passphrase {
        None => Ok((content, "")),
        Some(passphrase) => Ok((helper::lock(&content, passphrase).await?, LOCKED)),
    }
}

impl Session {
    /// The unit of which this office's ledger is; none where it holds those of all.
    pub fn own_unit(&self) -> Option<UnitId> {
        self.me().and_then(Identity::own_unit)
    }

    /// Writes the file for a unit, or of everything, to where a person wants it. Returns what kind of backup it is;
    /// none if it is the file for one of several units.
    ///
    /// # Errors
    /// A person did not want it saved, nobody records here, or the file could not be written.
    pub async fn save_copy(
        self,
        unit: Option<UnitId>,
        passphrase: Option<&str>,
    ) -> Result<Option<Backup>, Refusal> {
        let mut name = untrack(|| self.export_name(unit.as_ref()));
        if passphrase.is_some() {
            name.push_str(LOCKED);
        }
        // A unit's own file holds all that its ledger does.
        let whole = unit.is_none() || unit == untrack(|| self.own_unit());
        // A browser shows its file picker only directly after a click, and encrypting takes seconds. So the place is
        // picked first.
        let target = if whole { Target::pick(&name).await } else { Some(Target::Downloads) };
        let target = target.ok_or(Refusal::STOPPED)?;
        let scope = unit.map_or(Scope::All, Scope::Unit);
        let file = self.hand_out(scope).await?;
        let (content, _) = under(passphrase, file.content).await?;
        let saved = target.write(&name, &content).await?;
        self.handed_out(saved.as_ref().unwrap_or(&name), file.acts);
        let backup = Backup { acts: file.acts, saved: saved.is_some() };
        if whole {
            self.remember(|memory| memory.locked = passphrase.is_some());
        }
        if backup.saved {
            self.backed_up(backup.acts);
        }
        Ok(whole.then_some(backup))
    }

    /// The name of the copy that is kept up: of this office, and of no other computer of it.
    pub fn copy_name(&self) -> String {
        let office = self.me().map(|me| me.office_name).unwrap_or_default();
        let key = self.own_key().map(|key| mark(&key)).unwrap_or_default();
        format!("{}--copy-{key}.ledger.json", file_name::plain(&office))
    }

    /// Whether nothing has been recorded since the copy that is kept up was written.
    #[track_caller]
    pub fn is_copied(&self) -> bool {
        let acts = self.totals().map_or(0, |totals| totals.acts);
        acts <= self.memory.with(|memory| memory.copied.as_ref().map_or(0, |copied| copied.of))
    }

    /// Writes a copy of everything that is held into a ledger's folder, replaces the copy before, and reads it back. It
    /// then counts as the last backup. If another tab has written the same acts meanwhile, nothing is written, unless
    /// `anyway` is set.
    ///
    /// # Errors
    /// Nobody records here, or the file could not be written as it is.
    pub async fn copy_into(
        self,
        ledger: &str,
        folder: &Folder,
        anyway: bool,
    ) -> Result<(), Refusal> {
        let noted = Folder::noted(ledger, Use::Copies).await?;
        if let Some(copied) = noted.and_then(|noted| serde_json::from_str::<Copied>(&noted).ok()) {
            let acts = copied.acts;
            self.remember(|memory| memory.copied = Some(copied));
            if !anyway && untrack(|| self.is_copied()) {
                self.backed_up(acts);
                return Ok(());
            }
        }
        let (name, unit) = untrack(|| (self.copy_name(), self.own_unit()));
        let file = self.hand_out(unit.map_or(Scope::All, Scope::Unit)).await?;
        folder.write_surely(&name, &file.content).await?;
        let copied = Copied { at: clock::now().to_rfc3339(), acts: file.acts, of: file.of };
        if let Ok(note) = serde_json::to_string(&copied) {
            Folder::note(ledger, Use::Copies, &note).await?;
        }
        self.remember(|memory| memory.copied = Some(copied));
        self.backed_up(file.acts);
        Ok(())
    }
}
