//! Files looked at before they are taken in: what they would bring, or why they are refused.

use super::{Refusal, Session};
use crate::domain::standing::Standing;
use crate::domain::{ActId, Instant, OfficeId};
use crate::ledger::problem::{FileError, Place, Problem};
use crate::ledger::{
    Changes, Header, Incoming, Ledger, LedgerFile, PublicKey, Record, State, check, read,
};
use crate::storage::clock;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

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
        let _ = self.at.try_set(Some((file, files, step)));
        clock::pause().await;
        // Where the page has been left nobody waits for it, either.
        (self.stopped.try_get_untracked() == Some(false)).then_some(())
    }
}

impl Session {
    /// Looks at files: what they would bring, or why they are refused. Nothing changes. None when a
    /// person stopped it.
    pub async fn preview(self, picked: &[Picked], progress: Progress) -> Option<Preview> {
        progress.stopped.set(false);
        let looked = self.look_at(picked, progress).await;
        let _ = progress.at.try_set(None);
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
