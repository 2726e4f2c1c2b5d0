//! Files in and out of the open ledger: what was looked at is taken in whole or not at all.

use super::{Phase, Refusal, Session};
use crate::browser::clock;
use crate::browser::files::PickedFile;
use crate::browser::settings::Exchange;
use crate::domain::matter::MatterId;
use crate::domain::{ActId, UnitId};
use crate::engine::command::hand_out::HandOut;
use crate::engine::command::look::{Look, Picked};
use crate::engine::command::preview::Preview;
use crate::engine::command::take_in::TakeIn;
use crate::engine::command::verify::{Verified, Verify};
use crate::engine::store::StoreError;
use crate::engine::{self, Scope};
use crate::present::file_name;
use crate::ui::client::{NoAnswer, Watch};
use leptos::prelude::*;
use std::collections::BTreeSet;
use web_sys::Blob;

/// How many imports and exports are remembered.
const HISTORY: usize = 200;
/// How many acts that came in are remembered as not looked at.
const UNSEEN: usize = 1000;

/// A file of the ledger that was written.
#[derive(Debug, Clone)]
pub struct HandedOut {
    /// The file.
    pub content: Blob,
    /// How many acts it holds.
    pub acts: usize,
    /// How many acts the ledger holds.
    pub of: usize,
}

impl Session {
    /// Looks at files: what they would bring, or why they are refused. Nothing changes.
    ///
    /// # Errors
    /// A person stopped it, or the engine broke off.
    pub async fn look(self, picked: &[PickedFile], watch: Watch) -> Result<Preview, Refusal> {
        let _ = watch.stopped.try_set(false);
        let look = Look(picked.iter().map(|file| Picked::named(&file.name)).collect());
        let files: Vec<Blob> = picked.iter().map(|file| file.content.clone()).collect();
        Ok(self.client.run_with(self.by(), look, &files, Some(watch)).await?.0)
    }

    /// Takes in what was looked at last, in one transaction.
    ///
    /// # Errors
    /// The browser did not keep it; then nothing has changed.
    pub async fn take_in(self, preview: &Preview) -> Result<(), Refusal> {
        let phase = self.phase.get_untracked();
        if matches!(&phase, Phase::Failed(trouble) if trouble.is_shut()) {
            self.turn_to_another_place().await?;
        }
        if matches!(phase, Phase::Empty | Phase::Stopped) {
            self.turn_to_vacant_place().await?;
        }
        let is_broken = matches!(phase, Phase::Failed(_)) || !self.whole.get_value();
        let take = || TakeIn { chance: clock::chance() };
        let taken = match self.client.run(self.by(), take(), None).await {
            // A database that can be read but not repaired is left as it is: the acts and those of the files go into
            // another database.
            Err(NoAnswer::Refused(engine::Refusal::Store(StoreError::Broken(_)))) if is_broken => {
                self.turn_to_another_place().await?;
                self.client.run(self.by(), take(), None).await?
            }
            taken => taken?,
        };
        let opened = taken.opened.as_ref();
        if let Some(opened) = opened {
            self.ask_to_persist();
            self.show(opened);
        }
        // Acts from a file have a copy in that file. Only acts that were recorded here have no copy yet.
        let acts = preview.files.iter().map(|file| file.acts).max().unwrap_or(0);
        let scope = preview.files.first().map(|file| &file.header.exported.scope);
        self.remember(|memory| {
            memory.exported = if opened.is_some() { acts } else { memory.exported + taken.new };
            if let (Some(_), Some(Scope::Unit(unit))) = (opened, scope) {
                memory.unit = unit.to_string();
            }
            let own = memory.office.clone();
            let others = preview.deeds.first.iter().filter(|deeds| deeds.office.as_str() != own);
            let acts =
                others.flat_map(|deeds| deeds.acts.iter().map(|act| unseen(deeds.matter, act.id)));
            memory.unseen.extend(acts);
            let over = memory.unseen.len().saturating_sub(UNSEEN);
            memory.unseen.drain(..over);
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

    /// An export, sealed where the office may.
    ///
    /// # Errors
    /// Nobody records here, or the browser did not keep the seal.
    pub async fn hand_out(self, scope: Scope) -> Result<HandedOut, Refusal> {
        let (said, made) = self.write_file(self.by(), HandOut(scope)).await?;
        let content = made.ok_or_else(|| Refusal::Broken(String::new()))?;
        Ok(HandedOut { content, acts: said.acts, of: said.of })
    }

    /// The name of the file of an export made today.
    pub fn export_name(&self, unit: Option<&UnitId>) -> String {
        let office = self.me().map(|me| me.office_name).unwrap_or_default();
        let whom = unit.map(|unit| self.unit_name(unit));
        files_name(&office, whom.as_deref(), &self.today().to_string())
    }

    /// Notes that an export was given to the person. Nobody knows what becomes of a download.
    pub fn handed_out(&self, file: &str, acts: usize) {
        let at = clock::now().to_rfc3339();
        self.note(Exchange { at, import: false, file: file.to_owned(), acts });
    }

    /// So many acts are in a file that is certainly on a disk.
    pub fn backed_up(&self, acts: usize) {
        self.remember(|memory| memory.exported = memory.exported.max(acts));
    }

    /// The copy that is kept up has not been written, or not where it is to be from now on.
    pub fn no_copy(&self) {
        self.remember(|memory| memory.copied = None);
    }

    /// Says whether a file holds all that is held here; then it is a backup.
    ///
    /// # Errors
    /// The file is refused whole, or is of another ledger.
    pub async fn verify(self, picked: PickedFile) -> Result<Verified, Refusal> {
        let (verify, files) = (Verify(Picked::named(&picked.name)), [picked.content]);
        let (verified, _) = self.client.run_with(self.by(), verify, &files, None).await?;
        if verified.lacking == 0 {
            self.backed_up(verified.held);
        }
        Ok(verified)
    }

    /// The acts of others that came in and were not looked at yet.
    #[track_caller]
    pub fn unseen(&self) -> Vec<(MatterId, ActId)> {
        let read = |text: &String| {
            let (matter, act) = text.split_once('/')?;
            Some((matter.parse().ok()?, act.parse().ok()?))
        };
        self.memory.with(|memory| memory.unseen.iter().filter_map(read).collect())
    }

    /// These have been looked at.
    pub fn saw(&self, acts: &[(MatterId, ActId)]) {
        let seen: BTreeSet<String> =
            acts.iter().map(|(matter, act)| unseen(*matter, *act)).collect();
        self.remember(|memory| memory.unseen.retain(|act| !seen.contains(act)));
    }

    fn note(&self, exchange: Exchange) {
        self.remember(|memory| {
            memory.history.insert(0, exchange);
            memory.history.truncate(HISTORY);
        });
    }
}

fn unseen(matter: MatterId, act: ActId) -> String {
    format!("{matter}/{act}")
}

/// `office--unit--date.ledger.json`; `all` where it is not for one unit.
fn files_name(office: &str, unit: Option<&str>, date: &str) -> String {
    let unit = unit.map_or(file_name::ALL.to_owned(), file_name::plain);
    format!("{}--{unit}--{date}.ledger.json", file_name::plain(office))
}
