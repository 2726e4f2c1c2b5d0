//! Files in and out of the open ledger: looked at first, then taken in whole or not at all.

use super::kept::{DATABASE, load, persist, store};
use super::keys::seals_with;
use super::{Refusal, Session};
use crate::domain::{ActId, Instant, OfficeId, UnitId};
use crate::ledger::problem::{FileError, Place, Problem};
use crate::ledger::{
    Changes, Exported, Header, Incoming, Ledger, LedgerFile, PublicKey, Record, Scope, State,
    check, read,
};
use crate::rules::Standing;
use crate::storage::canary::Canary;
use crate::storage::database::Database;
use crate::storage::settings::Exchange;
use crate::storage::{clock, files, tabs};
use leptos::prelude::*;
use std::collections::BTreeMap;
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
    /// Who sealed it, and when: the seals have been verified.
    pub seals: Vec<(OfficeId, Instant)>,
}

/// A file that is refused whole.
#[derive(Debug, Clone)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Refusal,
    /// Where nothing but missing seals is wrong: the acts that lack one, by their office. Whoever
    /// registers keys may vouch for them.
    pub unsealed: BTreeMap<OfficeId, Vec<ActId>>,
}

/// What files would bring, before anything is kept.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// The files that can be taken in, in the order that they were picked.
    pub files: Vec<Looked>,
    /// Those that are refused whole.
    pub refused: Vec<Refused>,
    /// The acts that are new.
    pub new: Vec<Arc<Record>>,
    /// Keys that they give to offices, which the ledger did not know; of a ledger that is opened anew,
    /// those of the supervising offices.
    pub new_keys: Vec<(OfficeId, PublicKey)>,
    /// The ledger as it would be; none when every file is refused.
    pub ledger: Option<Arc<Ledger>>,
    /// How it would stand at the as-of date.
    pub standing: Option<Arc<Standing>>,
    /// What would change at the as-of date.
    pub changes: Changes,
}

/// What is done with a file that is looked at, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Its acts are read, and each is checked by itself.
    Reading,
    /// They are joined with what is held, and the seals verified.
    Joining,
    /// What follows from all files together is judged.
    Judging,
}

/// How far looking at files has come; a person may stop it. At first nothing is looked at.
#[derive(Debug, Clone, Copy, Default)]
pub struct Progress {
    /// The file that is looked at, from 1, of how many, and what is done with it; none while nothing
    /// is looked at.
    pub at: RwSignal<Option<(usize, usize, Step)>>,
    /// Whether a person has stopped it.
    pub stopped: RwSignal<bool>,
}

impl Progress {
    /// Says what comes next, and lets the browser show it; none when a person has stopped it.
    async fn next(self, file: usize, files: usize, step: Step) -> Option<()> {
        self.at.set(Some((file, files, step)));
        clock::pause().await;
        (!self.stopped.get_untracked()).then_some(())
    }
}

impl Session {
    /// Looks at files: what they would bring, or why they are refused. Nothing changes. None when a
    /// person stopped it.
    pub async fn preview(self, picked: &[Picked], progress: Progress) -> Option<Preview> {
        progress.stopped.set(false);
        let looked = self.look_at(picked, progress).await;
        progress.at.set(None);
        looked
    }

    async fn look_at(self, picked: &[Picked], progress: Progress) -> Option<Preview> {
        let held = self.state.get_untracked();
        let mut ledger: Option<Ledger> = held.as_ref().map(|state| (**state.ledger()).clone());
        let mut preview = Preview::default();
        let files = picked.len();
        for (file, n) in picked.iter().zip(1..) {
            progress.next(n, files, Step::Reading).await?;
            let refused = |errors| Refused {
                name: file.name.clone(),
                why: Refusal::File(errors),
                unsealed: BTreeMap::new(),
            };
            let read = match read(&file.bytes) {
                Ok(read) => read,
                Err(errors) => {
                    preview.refused.push(refused(errors));
                    continue;
                }
            };
            progress.next(n, files, Step::Joining).await?;
            match join(&file.name, read, ledger.as_ref()) {
                Err(refused) => preview.refused.push(refused),
                Ok((looked, incoming)) => {
                    preview.files.push(looked);
                    preview.new.extend(incoming.new);
                    ledger = Some(incoming.ledger);
                }
            }
        }
        progress.next(files, files, Step::Judging).await?;
        if let Some(ledger) = ledger.filter(|_| !preview.files.is_empty()) {
            preview.new_keys = new_keys(held.as_ref().map(|state| &**state.ledger()), &ledger);
            let ledger = Arc::new(ledger);
            let after = State::new(ledger.clone()).standing(untrack(|| self.as_of()));
            preview.changes = Changes::between(self.standing.get_untracked().as_deref(), &after);
            preview.ledger = Some(ledger);
            preview.standing = Some(Arc::new(after));
        }
        Some(preview)
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

/// Joins what a file of this name holds with what is held.
fn join(
    name: &str,
    read: LedgerFile,
    held: Option<&Ledger>,
) -> Result<(Looked, Incoming), Refused> {
    let seals = read.seals.iter().map(|seal| (seal.office.clone(), seal.at)).collect();
    let offices: BTreeMap<ActId, OfficeId> =
        read.records.iter().map(|record| (record.act.id, record.act.office.clone())).collect();
    let incoming = check(read, held).map_err(|errors| {
        let unsealed = lacking_seals(&errors, &offices);
        Refused { name: name.to_owned(), why: Refusal::File(errors), unsealed }
    })?;
    let looked = Looked {
        name: name.to_owned(),
        header: incoming.header.clone(),
        acts: incoming.acts,
        new: incoming.new.len(),
        seals,
    };
    Ok((looked, incoming))
}

/// The acts that lack a seal, by office; empty where anything else is wrong as well.
fn lacking_seals(
    errors: &[FileError],
    offices: &BTreeMap<ActId, OfficeId>,
) -> BTreeMap<OfficeId, Vec<ActId>> {
    let mut lacking: BTreeMap<OfficeId, Vec<ActId>> = BTreeMap::new();
    for error in errors {
        let id = match (&error.what, &error.place) {
            (Problem::NotSealed, Place::Act { id: Some(id), .. }) => id.parse().ok(),
            _ => None,
        };
        let Some((id, office)) = id.and_then(|id| offices.get_key_value(&id)) else {
            return BTreeMap::new();
        };
        lacking.entry(office.clone()).or_default().push(*id);
    }
    lacking
}

/// The keys that offices have in the one ledger and not in the other. Of a ledger that is opened anew,
/// those of the supervising offices, who answer for all others.
fn new_keys(held: Option<&Ledger>, ledger: &Ledger) -> Vec<(OfficeId, PublicKey)> {
    let registry = ledger.registry();
    let keys = registry.keys.iter();
    let each = keys.flat_map(|(office, keys)| keys.iter().map(move |key| (office, key)));
    each.filter(|(office, key)| match held {
        Some(held) => !held.registry().keys.get(*office).is_some_and(|keys| keys.contains(*key)),
        None => registry.is_supervisor(office),
    })
    .map(|(office, key)| (office.clone(), *key))
    .collect()
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
