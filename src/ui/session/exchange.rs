//! Files in and out of the open ledger: what was looked at is taken in whole or not at all.

use super::kept::{DATABASE, load, persist, store};
use super::keys::seals_with;
use super::look::Preview;
use super::{Refusal, Session};
use crate::domain::UnitId;
use crate::ledger::{Exported, Ledger, Record, Scope, State};
use crate::storage::canary::Canary;
use crate::storage::database::Database;
use crate::storage::settings::Exchange;
use crate::storage::{clock, files, tabs};
use leptos::prelude::*;
use std::sync::Arc;

/// How many imports and exports are remembered.
const HISTORY: usize = 200;

impl Session {
    /// Takes in files that have been looked at, in one transaction.
    ///
    /// # Errors
    /// The browser did not keep them; then nothing has changed.
    pub async fn import(self, preview: &Preview) -> Result<(), Refusal> {
        let Some(looked) = &preview.ledger else { return Ok(()) };
        let opening = self.state.get_untracked().is_none();
        let ledger = tabs::alone(async {
            if opening { keep_opened(looked).await } else { self.keep_new(preview, looked).await }
        })
        .await?;
        if opening {
            persist();
        } else {
            tabs::tell(&ledger.id().to_string());
        }
        let (acts, new) = (ledger.len(), preview.new.len());
        self.show(ledger);
        // What a file brought stands in that file: only what was recorded here has left no copy.
        self.remember(|memory| {
            memory.exported = if opening { acts } else { memory.exported + new };
        });
        let at = clock::now().to_rfc3339();
        for file in &preview.files {
            self.note(Exchange {
                at: at.clone(),
                import: true,
                file: file.name.clone(),
                acts: file.new,
            });
        }
        Ok(())
    }

    /// Acts may have been recorded since the files were looked at, here or in another tab.
    async fn keep_new(&self, preview: &Preview, looked: &Ledger) -> Result<Ledger, Refusal> {
        let mut ledger = self.latest().await?;
        let new: Vec<Arc<Record>> =
            preview.new.iter().filter(|record| !ledger.holds(&record.act)).cloned().collect();
        ledger.insert_shared(new.iter().cloned());
        ledger.insert_seals(looked.seals().iter().cloned());
        store(&ledger, &new).await?;
        Ok(ledger)
    }

    /// Gives the person everything that the browser has stored, as it lies there.
    ///
    /// # Errors
    /// The database cannot be read at all.
    pub async fn save_raw(&self) -> Result<(), Refusal> {
        let raw = Database::raw(DATABASE).await?;
        let name = format!("banjie-raw--{}.json", clock::today());
        files::save(&name, raw.as_bytes())?;
        Ok(())
    }

    /// The bytes of an export, sealed where the office may, and how many acts they hold. The seal is
    /// kept with the ledger.
    ///
    /// # Errors
    /// Nobody records here, or the browser did not keep the seal.
    pub async fn export(self, scope: Scope) -> Result<(String, usize), Refusal> {
        let me = untrack(|| self.me()).ok_or(Refusal::NobodyRecords)?;
        let exported = Exported::new(clock::now(), me.office, &me.person, scope);
        let (ledger, text, acts) = tabs::alone(async move {
            let mut ledger = self.latest().await?;
            let acts = ledger.scope(&exported.scope).iter().map(|(_, acts)| acts.len()).sum();
            let Some(secret) = seals_with(&ledger, &exported.office) else {
                let text = ledger.export(&exported);
                return Ok((ledger, text, acts));
            };
            let (text, seal) = ledger.export_sealed(&exported, &secret).map_err(Refusal::Field)?;
            ledger.insert_seals([seal]);
            store(&ledger, &[]).await?;
            Ok::<_, Refusal>((ledger, text, acts))
        })
        .await?;
        self.state.set(Some(Arc::new(State::new(Arc::new(ledger)))));
        Ok((text, acts))
    }

    /// The name of the file of an export made today.
    pub fn export_name(&self, unit: Option<&UnitId>) -> String {
        let office = self.me().map(|me| me.office_name).unwrap_or_default();
        let whom = unit.map(|unit| self.unit_name(unit));
        files_name(&office, whom.as_deref(), &self.today().to_string())
    }

    /// Notes that an export was given to the person; `whole` when it was a backup of everything.
    pub fn exported(&self, file: &str, whole: bool, acts: usize) {
        let at = clock::now().to_rfc3339();
        if whole {
            let all =
                self.state.with_untracked(|state| state.as_ref().map_or(0, |s| s.ledger().len()));
            self.remember(|memory| memory.exported = all);
        }
        self.note(Exchange { at, import: false, file: file.to_owned(), acts });
    }

    fn note(&self, exchange: Exchange) {
        self.remember(|memory| {
            memory.history.insert(0, exchange);
            memory.history.truncate(HISTORY);
        });
    }
}

/// `office--unit--date.ledger.json`; `all` where it is not for one unit.
fn files_name(office: &str, unit: Option<&str>, date: &str) -> String {
    let unit = unit.map_or("all".to_owned(), plain_name);
    format!("{}--{unit}--{date}.ledger.json", plain_name(office))
}

/// A name that any file system takes, without the two dashes that stand between names.
pub fn plain_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '_' })
        .collect();
    plain.replace("--", "-")
}

/// Opens the first ledger of this browser. What the database still has of it stays, if that can be
/// read: a file that restores a ledger may be older than what is left.
async fn keep_opened(looked: &Ledger) -> Result<Ledger, Refusal> {
    let database = Database::open(DATABASE).await?;
    let id = looked.id().to_string();
    let mut ledger = looked.clone();
    if let Ok(Some(left)) = database.load(&id).await {
        ledger.insert_shared(left.records().cloned());
        ledger.insert_seals(left.seals().iter().cloned());
    }
    database.replace(&ledger).await?;
    Canary::of(&ledger).keep(&id);
    Ok(load(&id).await?)
}
