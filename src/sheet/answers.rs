//! What a person settles of a list: cell by cell, row by row, name by name. The list itself stays as
//! it was read.

use super::column::Column;
use crate::domain::registry::UnitKind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a person has said. Rows are named by their place in the sheet, from 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// Texts instead of cells.
    pub cells: BTreeMap<(usize, Column), String>,
    /// Of several units the one that leads.
    pub leads: BTreeMap<usize, String>,
    /// What a unit's name in the list stands for. A name of nobody in particular stands for itself if a person says
    /// that it is meant as it is written.
    pub names: BTreeMap<String, String>,
    /// Names that stand for units which a person has picked in the registry.
    pub picked: BTreeMap<String, Vec<String>>,
    /// Whether a row is to be registered, where that is not what the list suggests.
    pub taken: BTreeMap<usize, bool>,
    /// Whether the matter of a row is corrected, where that is not what is said of the list.
    pub amended: BTreeMap<usize, bool>,
    /// Cells that cannot be read and say what the ledger has.
    pub agreed: BTreeSet<(usize, Column)>,
    /// The kinds of units that the registry does not know.
    pub kinds: BTreeMap<String, UnitKind>,
}

impl Answers {
    /// Writes a text in the place of a cell. Writing the cell's own text removes the answer.
    pub fn write(&mut self, at: usize, column: Column, text: &str, written: &str) {
        if text.trim() == written {
            self.cells.remove(&(at, column));
        } else {
            self.cells.insert((at, column), text.trim().to_owned());
        }
    }

    /// Writes a text in the place of a cell, even if the cell has the same text: 长期 means that there is no limit only
    /// if a person says so.
    pub fn say(&mut self, at: usize, column: Column, text: &str) {
        self.cells.insert((at, column), text.trim().to_owned());
    }

    /// Says that cells which cannot be read say what the ledger has.
    pub fn agree(&mut self, cells: impl IntoIterator<Item = (usize, Column)>) {
        self.agreed.extend(cells);
    }

    /// Says whether a row is to be registered.
    pub fn take(&mut self, at: usize, wanted: bool) {
        self.taken.insert(at, wanted);
    }

    /// Says of which kind a new unit is.
    pub fn kind(&mut self, name: &str, kind: UnitKind) {
        self.kinds.insert(name.to_owned(), kind);
    }

    /// Says what a name stands for. An empty text removes the answer.
    pub fn name(&mut self, name: &str, meant: &str) {
        self.picked.remove(name);
        if meant.trim().is_empty() {
            self.names.remove(name);
        } else {
            self.names.insert(name.to_owned(), meant.trim().to_owned());
        }
    }

    /// Says for which units of the registry a name stands. An empty list removes the answer.
    pub fn pick(&mut self, name: &str, units: Vec<String>) {
        self.names.remove(name);
        if units.is_empty() {
            self.picked.remove(name);
        } else {
            self.picked.insert(name.to_owned(), units);
        }
    }

    /// Whether a person has said what a name stands for.
    pub fn is_name_said(&self, name: &str) -> bool {
        self.names.contains_key(name) || self.picked.contains_key(name)
    }
}
