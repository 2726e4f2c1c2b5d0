//! A list that comes again: which of its rows the ledger has, in what they differ, and what is gone of it.
//!
//! Offices keep one list and send it every week, with rows put in and numbers that move.

mod compare;
mod correct;
pub mod remembered;
mod unread;

use super::across::groups;
use super::column::Column;
use super::held::Held;
use super::plain;
use super::plan::{Kind, Row, Trouble};
use super::reading::Reading;
use crate::domain::matter::{Feedback, MatterId};
use crate::domain::standing::MatterStanding;
use crate::domain::{Body, UnitId};
use compare::compare;
use remembered::Remembered;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
pub(in crate::sheet) use unread::is_of_cell;

/// What the ledger has of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Again {
    /// The matter.
    pub matter: MatterId,
    /// In what the list differs from it.
    pub differs: Vec<Difference>,
    /// Cells of the row that cannot be read and so cannot be compared with the ledger, until a person has said what
    /// they mean for this matter.
    pub unread: Vec<Unread>,
    /// The reports that the row's progress may become: one for each unit that still has something to report, unless a
    /// report of the unit has these words already.
    pub reports: Vec<(UnitId, String)>,
    /// Whether the day of the progress lies before the matter came: then nothing of it is recorded.
    pub is_early: bool,
}

/// Something that the list has otherwise than the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What it is of.
    pub column: Column,
    /// What the ledger says.
    pub was: String,
    /// What the list says.
    pub is: String,
}

/// A cell of the list that is not held against the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// What must be said of it.
    pub why: Trouble,
    /// What the list says.
    pub said: String,
    /// What the ledger says.
    pub was: String,
}

impl Difference {
    /// Whether it is one of the matter's own texts, of which all are corrected at once. Units, limits and receipts
    /// bear on verdicts: a person corrects them matter by matter, and sees first what follows.
    pub const fn is_text(&self) -> bool {
        matches!(
            self.column,
            Column::Title
                | Column::Content
                | Column::Document
                | Column::Assigner
                | Column::Leader
                | Column::Officer
                | Column::Number
                | Column::Tag
        )
    }
}

impl Again {
    /// Whether a text of the matter differs.
    pub fn has_texts(&self) -> bool {
        self.differs.iter().any(Difference::is_text)
    }
}

/// A unit's report of its progress, as this office records it.
pub fn report(unit: UnitId, text: &str) -> Body {
    Body::Feedback(Feedback {
        unit,
        text: text.into(),
        percent: None,
        due: None,
        responsible: None,
    })
}

/// What the ledger has of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The rows that it has, by their places.
    pub rows: BTreeMap<usize, Again>,
    /// Matters that came of the same list before, are open, and stand in it no more.
    pub gone: Vec<Gone>,
}

/// A matter that the list no longer has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gone {
    /// The matter.
    pub matter: MatterId,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
}

impl Known {
    /// Finds the matter of each row: by title and number; by the title alone, if only one row and one matter have it;
    /// or by the number and a similar title, among the matters of the same list. Each matter belongs to one task only,
    /// even if two rows describe it. `remembered` are words that need not be
    /// asked again.
    pub fn of(reading: &Reading<'_>, rows: &[Row], held: &Held, remembered: &Remembered) -> Self {
        let tasks: Vec<&Row> =
            rows.iter().filter(|row| row.kind == Kind::Task && !row.title.is_empty()).collect();
        let mut found: BTreeMap<usize, Arc<MatterStanding>> = BTreeMap::new();
        for row in &tasks {
            if let Some(matter) = only(held.of_key(&row.title, row.details.number.as_deref())) {
                found.insert(row.at, matter);
            }
        }
        one_task_each(&mut found, reading, rows);
        let mut taken: BTreeSet<MatterId> = found.values().map(|matter| matter.id).collect();
        let mut titles: BTreeMap<String, usize> = BTreeMap::new();
        for row in &tasks {
            *titles.entry(plain(&row.title)).or_default() += 1;
        }
        for row in &tasks {
            let is_known = held.has(&row.title, row.details.number.as_deref());
            if is_known || titles.get(&plain(&row.title)) != Some(&1) {
                continue;
            }
            let matters: Vec<_> = held.titled(&row.title).cloned().collect();
            if let Some(matter) = only(&matters)
                && taken.insert(matter.id)
            {
                found.insert(row.at, matter);
            }
        }
        let lists: Vec<_> = held
            .lists(&taken)
            .into_iter()
            .filter(|list| {
                list.iter().filter(|one| taken.contains(&one.id)).count() * 2 >= list.len()
            })
            .collect();
        let all = lists.iter().flat_map(|list| list.iter());
        let mut rest: Vec<Arc<MatterStanding>> =
            all.filter(|one| !one.closed && !taken.contains(&one.id)).cloned().collect();
        for row in &tasks {
            let number = row.details.number.as_deref().map(plain);
            let Some(number) = number.filter(|_| !found.contains_key(&row.at)) else { continue };
            let is_it = |matter: &Arc<MatterStanding>| {
                matter.details.number.as_deref().map(plain).as_deref() == Some(&number)
                    && is_like(&matter.title, &row.title)
            };
            if let Some(n) = rest.iter().position(is_it) {
                found.insert(row.at, rest.remove(n));
            }
        }
        let gone = rest.iter().map(|matter| Gone {
            matter: matter.id,
            number: matter.details.number.as_deref().map(ToOwned::to_owned),
            title: matter.title.to_string(),
        });
        let mut told = BTreeSet::new();
        let again = |row: &&Row| {
            let matter = found.get(&row.at)?;
            let mut again = compare(reading, row, matter, held, remembered);
            // If several rows describe a matter, one for each unit, the matter's texts are compared with the first of
            // them only.
            if !told.insert(matter.id) {
                again.differs.retain(|one| !one.is_text());
            }
            Some((row.at, again))
        };
        Self { gone: gone.collect(), rows: tasks.iter().filter_map(again).collect() }
    }
}

/// Gives each matter to one task of the list; a task may have several rows, one for each unit. If several tasks have
/// the name of the matter, it is the one about which no person has decided, then the one with the matter's content,
/// then the first one.
fn one_task_each(
    found: &mut BTreeMap<usize, Arc<MatterStanding>>,
    reading: &Reading<'_>,
    rows: &[Row],
) {
    let mut best: BTreeMap<MatterId, (bool, bool, usize)> = BTreeMap::new();
    let mut task_of: BTreeMap<usize, usize> = BTreeMap::new();
    for (row, group) in rows.iter().zip(groups(rows)) {
        let Some(matter) = found.get(&row.at) else { continue };
        let task = group.filter(|group| group.is_joint).map_or(row.at, |group| group.first);
        task_of.insert(row.at, task);
        let is = row.details.content.as_deref().map(plain);
        let was = plain(matter.details.content.as_deref().unwrap_or_default());
        let is_said = reading.settled.taken.contains_key(&row.at);
        let rank = (is_said, is.is_some_and(|is| is != was), task);
        best.entry(matter.id).and_modify(|best| *best = rank.min(*best)).or_insert(rank);
    }
    found.retain(|at, matter| best.get(&matter.id).map(|(_, _, task)| task) == task_of.get(at));
}

/// The one matter that is meant among several of the same name: the only one, or the only open one. None if that is not
/// clear.
fn only(matters: &[Arc<MatterStanding>]) -> Option<Arc<MatterStanding>> {
    if let [one] = matters {
        return Some(Arc::clone(one));
    }
    let mut open = matters.iter().filter(|matter| !matter.closed);
    let first = open.next()?;
    open.next().is_none().then(|| Arc::clone(first))
}

/// Whether two titles are similar: more than half of their pairs of neighbouring characters are the same.
fn is_like(one: &str, other: &str) -> bool {
    let pairs = |text: &str| -> BTreeSet<(char, char)> {
        let signs: Vec<char> = plain(text).chars().collect();
        signs.iter().copied().zip(signs.iter().copied().skip(1)).collect()
    };
    let (one, other) = (pairs(one), pairs(other));
    one.intersection(&other).count() * 4 > one.len() + other.len()
}
