//! Files in and out of the open ledger: looked at first, then taken in whole or not at all.

use super::{DATABASE, Refusal, Session, load, persist, store};
use crate::domain::UnitId;
use crate::ledger::{Changes, Exported, Header, Ledger, Record, Scope, State, check, read};
use crate::rules::Standing;
use crate::storage::canary::Canary;
use crate::storage::database::Database;
use crate::storage::settings::Exchange;
use crate::storage::{clock, files, tabs};
use leptos::prelude::*;
use std::sync::Arc;

/// How many imports and exports are remembered.
const HISTORY: usize = 200;

/// A file that was picked.
#[derive(Debug, Clone)]
pub struct Picked {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A file that could be taken in.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Its name.
    pub name: String,
    /// What it says of itself.
    pub header: Header,
    /// How many acts it holds.
    pub acts: usize,
    /// How many of them neither the ledger nor a file before it has.
    pub new: usize,
}

/// What files would bring, before anything is kept.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The files that can be taken in, in the order that they were picked.
    pub files: Vec<Looked>,
    /// Those that are refused whole, and why.
    pub refused: Vec<(String, Refusal)>,
    /// The acts that are new.
    pub new: Vec<Arc<Record>>,
    /// The ledger as it would be; none when every file is refused.
    pub ledger: Option<Arc<Ledger>>,
    /// How it would stand at the as-of date.
    pub standing: Option<Arc<Standing>>,
    /// What would change at the as-of date.
    pub changes: Changes,
}

impl Session {
    /// Looks at files: what they would bring, or why they are refused. Nothing changes.
    pub fn preview(&self, picked: &[Picked]) -> Preview {
        let held = self.state.get_untracked();
        let mut ledger: Option<Ledger> = held.as_ref().map(|state| (**state.ledger()).clone());
        let mut preview = Preview {
            files: Vec::new(),
            refused: Vec::new(),
            new: Vec::new(),
            ledger: None,
            standing: None,
            changes: Changes::default(),
        };
        for file in picked {
            match read(&file.bytes).and_then(|file| check(file, ledger.as_ref())) {
                Err(errors) => preview.refused.push((file.name.clone(), Refusal::File(errors))),
                Ok(incoming) => {
                    preview.files.push(Looked {
                        name: file.name.clone(),
                        header: incoming.header,
                        acts: incoming.acts,
                        new: incoming.new.len(),
                    });
                    preview.new.extend(incoming.new);
                    ledger = Some(incoming.ledger);
                }
            }
        }
        if !preview.files.is_empty() {
            let ledger = ledger.map(Arc::new);
            let after = ledger
                .clone()
                .map(|ledger| Arc::new(State::new(ledger).standing(untrack(|| self.as_of()))));
            let before = self.standing.get_untracked();
            if let Some(after) = &after {
                preview.changes = Changes::between(before.as_deref(), after);
            }
            preview.ledger = ledger;
            preview.standing = after;
        }
        preview
    }

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
        self.show(ledger);
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
        let new: Vec<Arc<Record>> = preview
            .new
            .iter()
            .filter(|record| ledger.get(&record.act.id).is_none())
            .cloned()
            .collect();
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

    /// The bytes of an export, and how many acts they hold.
    pub fn export(&self, scope: Scope) -> Option<(String, usize)> {
        let state = self.state.get_untracked()?;
        let me = untrack(|| self.me())?;
        let acts = state.ledger().scope(&scope).iter().map(|(_, acts)| acts.len()).sum();
        let exported = Exported::new(clock::now(), me.office, &me.person, scope);
        Some((state.ledger().export(&exported), acts))
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
    let plain = |name: &str| -> String {
        name.chars()
            .map(|c| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '_' })
            .collect()
    };
    format!("{}--{}--{date}.ledger.json", plain(office), unit.map_or("all".to_owned(), plain))
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
