//! Holding a task list while a person settles it, and registering at once what is ready.

use super::{By, Run, correct};
use crate::domain::matter::MatterId;
use crate::domain::{ActId, Body, Date, Stream, china_date};
use crate::engine::held::Sheets;
use crate::engine::query::sheet::Said;
use crate::engine::store::Store;
use crate::engine::{Draft, Engine, Held, Refusal, Steps};
use crate::present::correct::Stands;
use crate::sheet::Table;
use crate::sheet::error::SheetError;
use crate::sheet::head::{Head, find, head_at};
use crate::sheet::held::Held as Known;
use crate::sheet::list::Acts;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// So many acts of a command are known when it is sent a second time: of so many perhaps not all.
const REMEMBERED: usize = 1000;

/// Holds a spreadsheet that was read, in place of the one held before. Queries name it by the id of this
/// command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldSheets {
    /// The file's name; none for what was pasted.
    pub name: Option<String>,
    /// What was read.
    pub tables: Vec<Table>,
}

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
        // What was said of the list before is of use to this one.
        let _ = engine.learn_kept().await;
        let learned = engine.learned().await?;
        let made = sheets(&self.tables);
        // What is not kept is there as long as the page.
        let _ = engine.keep_tables(by.command, self.name.as_ref(), &self.tables).await;
        let mut held = engine.held.borrow_mut();
        let held = held.as_mut().ok_or(Refusal::NoLedger)?;
        held.sheets = Some(Sheets { id: by.command, tables: self.tables, learned });
        Ok(made)
    }
}

/// What there is to say of the sheets of a list.
pub(super) fn sheets(tables: &[Table]) -> Vec<Sheet> {
    let sheet = |table: &Table| Sheet {
        name: table.name.clone(),
        rows: table.rows.len(),
        columns: table.rows.first().map_or(0, Vec::len),
        head: find(table).unwrap_or_else(|| head_at(table, 0, 0)),
        is_hidden: table.is_hidden,
        refused: table.refused.clone(),
    };
    tables.iter().map(sheet).collect()
}

/// Registers all rows of a list that are ready: the units that the registry does not know, and a matter for each new
/// row. For matters that the ledger has already, it records corrections and the reports of their units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterSheet(pub Box<Said>);

/// What was registered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registered {
    /// The rows that are matters now, by their places in the sheet.
    pub rows: Vec<usize>,
    /// How many units are new.
    pub units: usize,
    /// How many matters were corrected.
    pub amended: usize,
    /// The places of the rows according to which matters were corrected.
    pub corrected: Vec<usize>,
    /// How many reports of units were recorded.
    pub reports: usize,
    /// How many rows another tab had registered before. Counted only if nothing was left to register.
    pub elsewhere: usize,
    /// The acts, each in its stream, in the order in which they were recorded; none where not all may be known.
    pub acts: Vec<(Stream, ActId)>,
}

impl Registered {
    /// What these acts have registered of a list. If a command is sent twice, its acts are those that it stored the
    /// first time.
    fn of(recorded: &[ActId], said: &Said, held: &Held) -> Self {
        let mut registered = Self::default();
        let ids: BTreeSet<ActId> = recorded.iter().copied().collect();
        let mut streams = BTreeMap::new();
        let (mut matters, mut others) = (BTreeSet::new(), BTreeSet::new());
        let acts = held.ledger().records().map(|record| &record.act);
        for act in acts.filter(|act| ids.contains(&act.id)) {
            streams.insert(act.id, act.stream.clone());
            match (&act.stream, &act.body) {
                (_, Body::Unit(_)) => registered.units += 1,
                (_, Body::Feedback(_)) => registered.reports += 1,
                (Stream::Matter(matter), Body::Register(_)) => {
                    matters.insert(*matter);
                }
                (Stream::Matter(matter), _) => {
                    others.insert(*matter);
                }
                _ => (),
            }
        }
        registered.rows = said.places(held, &matters);
        registered.amended = others.len();
        let list = said.list(held, &known(held));
        let rows = list.into_iter().flat_map(|list| list.known.rows);
        let corrected = rows.filter(|(_, again)| others.contains(&again.matter));
        registered.corrected = corrected.map(|(at, _)| at).collect();
        if recorded.len() != REMEMBERED {
            let stream = |id: &ActId| Some((streams.get(id)?.clone(), *id));
            registered.acts = recorded.iter().filter_map(stream).collect();
        }
        registered
    }
}

impl Run for RegisterSheet {
    type Done = Registered;

    async fn run<S: Store>(
        self,
        engine: &Engine<S>,
        by: &By,
        _: &impl Steps,
    ) -> Result<Registered, Refusal> {
        let mut said = self.0;
        let on = *said.choices.on.get_or_insert_with(|| china_date(by.now));
        let recorded =
            engine.record(by, |held| drafts(acts(&said, held)?, &said, held, by, on)).await;
        let registered = {
            let held = engine.held.borrow();
            let held = held.as_ref().ok_or(Refusal::NoLedger)?;
            match recorded {
                Ok(ids) => Registered::of(&ids, &said, held),
                Err(Refusal::Gone) if said.elsewhere(held) > 0 => {
                    Registered { elsewhere: said.elsewhere(held), ..Registered::default() }
                }
                Err(refusal) => return Err(refusal),
            }
        };
        // The answers to this list only help with the next list. If they cannot be kept, this list is registered all
        // the same.
        let _ = engine.learn(&said).await;
        Ok(registered)
    }
}

fn known(held: &Held) -> Known {
    let current = held.current();
    Known::of(current.ledger(), current.matters())
}

fn acts(said: &Said, held: &Held) -> Result<Acts, Refusal> {
    let known = known(held);
    let list = said.list(held, &known).ok_or(Refusal::Gone)?;
    let acts = list.acts(&said.choices, &said.settled, &known);
    // Nothing is left to record, because another tab has registered the same rows.
    if acts.is_empty() { Err(Refusal::Gone) } else { Ok(acts) }
}

/// The acts, each on its day: units and corrections today, matters on the day of the registration, reports on the
/// day of the progress.
fn drafts(acts: Acts, said: &Said, held: &Held, by: &By, on: Date) -> Result<Vec<Draft>, Refusal> {
    let of = |matter: MatterId, on, body| Draft { stream: Stream::Matter(matter), on, body };
    let today = china_date(by.now);
    let mut drafts: Vec<Draft> = Vec::new();
    for body in acts.units {
        drafts.push(Draft { stream: Stream::Registry, on: today, body });
    }
    for (at, body) in acts.matters {
        drafts.push(of(said.matter(at), on, body));
    }
    for again in acts.corrected {
        let seen = Stands::of(&held.state().counting(again.matter, today)).ok_or(Refusal::Gone)?;
        let correction = again.texts_corrected(seen);
        drafts.extend(correct::drafts(held, again.matter, &correction, today)?);
    }
    if let Some(day) = said.choices.progress {
        for (at, body) in acts.new_reports {
            drafts.push(of(said.matter(at), day, body));
        }
        for (id, body) in acts.reports {
            drafts.push(of(id, day, body));
        }
    }
    Ok(drafts)
}
