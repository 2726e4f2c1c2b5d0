//! Holding a task list while a person settles it, and registering at once what is ready.

use super::{By, Run};
use crate::domain::matter::MatterId;
use crate::domain::{Stream, china_date};
use crate::engine::held::Sheets;
use crate::engine::query::sheet::Said;
use crate::engine::store::Store;
use crate::engine::{Draft, Engine, Held, Refusal, Steps};
use crate::sheet::Table;
use crate::sheet::error::SheetError;
use crate::sheet::head::{Head, find, head_at};
use crate::sheet::list::{Acts, Held as Known};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;

/// Holds a spreadsheet that was read, in place of the one held before. Queries name it by the id of this
/// command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldSheets(pub Vec<Table>);

/// A sheet that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// How many rows it has.
    pub rows: usize,
    /// How many columns.
    pub columns: usize,
    /// The head that was found. Its height is 0 if a person has to say where it is.
    pub head: Head,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// Why it alone was refused, if it was.
    pub refused: Option<SheetError>,
}

impl Run for HoldSheets {
    type Done = Vec<Sheet>;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Vec<Sheet>, Refusal> {
        let mut held = engine.held.borrow_mut();
        let held = held.as_mut().ok_or(Refusal::NoLedger)?;
        let sheets = self.0.iter().map(|table| Sheet {
            name: table.name.clone(),
            rows: table.rows.len(),
            columns: table.rows.first().map_or(0, Vec::len),
            head: find(table).unwrap_or_else(|| head_at(table, 0, 0)),
            is_hidden: table.is_hidden,
            refused: table.refused.clone(),
        });
        let sheets = sheets.collect();
        held.sheets = Some(Sheets { id: by.command, tables: self.0 });
        Ok(sheets)
    }
}

/// Registers what is ready of a list: first the units that the registry does not know, then a matter for
/// each row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterSheet(pub Box<Said>);

/// What was registered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registered {
    /// The rows that are matters now, by their places in the sheet.
    pub rows: Vec<usize>,
    /// How many units are new.
    pub units: usize,
}

impl Run for RegisterSheet {
    type Done = Registered;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Registered, Refusal> {
        let registered = RefCell::new(Registered::default());
        let drafts = |held: &Held| {
            let acts = self.acts(held)?;
            registered.replace(Registered {
                rows: acts.matters.iter().map(|(at, _)| *at).collect(),
                units: acts.units.len(),
            });
            Ok(drafts(acts, by))
        };
        engine.record(by, drafts).await?;
        Ok(registered.into_inner())
    }
}

impl RegisterSheet {
    fn acts(&self, held: &Held) -> Result<Acts, Refusal> {
        let (current, said) = (held.current(), &*self.0);
        let matters = current.matters().values().map(|matter| &**matter);
        let known = Known::of(&current.ledger().registry().units, matters);
        let list = said.list(held.sheets.as_ref(), &known).ok_or(Refusal::Gone)?;
        // What was ready no longer is: another tab has registered the same.
        if list.ready == 0 {
            return Err(Refusal::Gone);
        }
        Ok(list.acts(&said.choices, &said.settled, &known))
    }
}

fn drafts(acts: Acts, by: &By) -> Vec<Draft> {
    let on = china_date(by.now);
    let units = acts.units.into_iter().map(|body| Draft { stream: Stream::Registry, on, body });
    let matters = acts.matters.into_iter().map(|(at, body)| Draft {
        stream: Stream::Matter(matter(by, at)),
        on,
        body,
    });
    units.chain(matters).collect()
}

/// The id of the matter that a row becomes. It is made from the command's id, which is made of chance.
fn matter(by: &By, at: usize) -> MatterId {
    let chance = u128::from_be_bytes(by.command) ^ u128::try_from(at).unwrap_or_default();
    uuid::Builder::from_random_bytes(chance.to_be_bytes()).into_uuid()
}
