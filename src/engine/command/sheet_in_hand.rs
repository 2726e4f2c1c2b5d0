//! The list in hand is stored beside the ledger and so survives a reload. With it are stored the answers that people
//! have given about it and about earlier lists.

use super::sheet::{Sheet, sheets};
use super::{By, Run};
use crate::engine::held::Sheets;
use crate::engine::query::sheet::Said;
use crate::engine::snapshot::{read, write};
use crate::engine::store::{SheetNote, Store};
use crate::engine::{Engine, Refusal, Steps};
use crate::sheet::Table;
use crate::sheet::learned::Learned;
use serde::{Deserialize, Serialize};

/// The layout of the stored answers to earlier lists, written as their first byte.
const LAYOUT: u8 = 2;
/// The previous layout, which had no remembered words of matters.
const WITHOUT_WORDS: u8 = 1;

/// Stores the answers to the list in hand; none puts the list away. If another tab has taken another list in hand
/// since, that list stays stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepSheet(pub Option<Box<Said>>);

impl Run for KeepSheet {
    type Done = ();

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        _: &impl Steps,
    ) -> Result<(), Refusal> {
        // The kept list begins with its id.
        let kept: Option<[u8; 16]> = engine.kept(SheetNote::Sheets).await?;
        if let Some(said) = self.0 {
            if kept == Some(said.of) {
                engine.put(SheetNote::Said, Some(&said)).await?;
            }
            return Ok(());
        }
        let _ = engine.learn_kept().await;
        let sheets = engine.held.borrow_mut().as_mut().and_then(|held| held.sheets.take());
        if kept != sheets.map(|sheets| sheets.id) {
            return Ok(());
        }
        engine.put(SheetNote::Said, None::<&Said>).await?;
        engine.put(SheetNote::Sheets, None::<&()>).await
    }
}

/// Takes up the list that was in hand when the page was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecallSheet;

/// A list that was in hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InHand {
    /// The file's name; none for what was pasted.
    pub name: Option<String>,
    /// The id by which the engine holds it.
    pub id: [u8; 16],
    /// Its sheets.
    pub sheets: Vec<Sheet>,
    /// What was said of it.
    pub said: Said,
}

/// A list as it is kept.
type Kept = ([u8; 16], Option<String>, Vec<Table>);

impl Run for RecallSheet {
    type Done = Option<InHand>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        _: &By,
        _: &impl Steps,
    ) -> Result<Option<InHand>, Refusal> {
        let said: Option<Said> = engine.kept(SheetNote::Said).await?;
        let Some(said) = said else { return Ok(None) };
        let kept: Option<Kept> = engine.kept(SheetNote::Sheets).await?;
        let kept = kept.filter(|(id, ..)| said.of == *id);
        let Some((id, name, tables)) = kept else { return Ok(None) };
        let learned = engine.learned().await?;
        let mut held = engine.held.borrow_mut();
        let held = held.as_mut().ok_or(Refusal::NoLedger)?;
        let sheets = sheets(&tables);
        held.sheets = Some(Sheets { id, tables, learned });
        Ok(Some(InHand { name, id, sheets, said }))
    }
}

impl<S: Store> Engine<S> {
    /// Keeps a list that was read, of which nothing is said yet. Where there is no room for it, it is there as
    /// long as the page is.
    pub(super) async fn keep_tables(
        &self,
        id: [u8; 16],
        name: Option<&String>,
        tables: &[Table],
    ) -> Result<(), Refusal> {
        self.put(SheetNote::Said, None::<&Said>).await?;
        self.put(SheetNote::Sheets, Some(&(id, name, tables))).await
    }

    /// What people have said of earlier lists; nothing, where another layout was kept.
    pub(super) async fn learned(&self) -> Result<Learned, Refusal> {
        let Some(ledger) = self.head().map(|(ledger, _)| ledger) else {
            return Err(Refusal::NoLedger);
        };
        let bytes = self.store.note(&ledger, SheetNote::Learned).await?.unwrap_or_default();
        let learned = match bytes.split_first() {
            Some((&LAYOUT, rest)) => postcard::from_bytes(rest).ok(),
            // A map of nothing is written as a zero.
            Some((&WITHOUT_WORDS, rest)) => postcard::from_bytes(&[rest, &[0]].concat()).ok(),
            _ => None,
        };
        Ok(learned.unwrap_or_default())
    }

    /// Learns from the answers to the list in hand before the list is put away.
    pub(super) async fn learn_kept(&self) -> Result<(), Refusal> {
        match self.kept::<Said>(SheetNote::Said).await? {
            Some(said) => self.learn(&said).await,
            None => Ok(()),
        }
    }

    /// Learns from the answers to a list.
    pub(super) async fn learn(&self, said: &Said) -> Result<(), Refusal> {
        let mut learned = self.learned().await?;
        let ledger = {
            let mut held = self.held.borrow_mut();
            let held = held.as_mut().ok_or(Refusal::NoLedger)?;
            let known = held.known();
            said.learn(held, &known, &mut learned);
            if let Some(sheets) = held.sheets.as_mut() {
                sheets.learned.clone_from(&learned);
            }
            held.id()
        };
        let mut bytes = vec![LAYOUT];
        bytes.extend(postcard::to_stdvec(&learned).unwrap_or_default());
        Ok(self.store.keep_note(&ledger, SheetNote::Learned, &bytes).await?)
    }

    async fn put<T: Serialize>(&self, note: SheetNote, value: Option<&T>) -> Result<(), Refusal> {
        let ledger = self.head().map(|(ledger, _)| ledger).ok_or(Refusal::NoLedger)?;
        let bytes = write(&value, self.build()).unwrap_or_default();
        Ok(self.store.keep_note(&ledger, note, &bytes).await?)
    }

    async fn kept<T: for<'d> Deserialize<'d>>(
        &self,
        note: SheetNote,
    ) -> Result<Option<T>, Refusal> {
        let ledger = self.head().map(|(ledger, _)| ledger).ok_or(Refusal::NoLedger)?;
        let bytes = self.store.note(&ledger, note).await?;
        Ok(bytes.and_then(|bytes| read::<Option<T>>(&bytes, self.build())).flatten())
    }
}
