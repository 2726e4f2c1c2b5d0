//! The names of units of which something is to be said: new ones, doubtful ones, and those of which it was
//! said.

use super::fate::Fate;
use crate::domain::registry::UnitKind;
use crate::sheet::across::column_of;
use crate::sheet::again::Known;
use crate::sheet::answers::Answers;
use crate::sheet::held::Held;
use crate::sheet::office::may_be_one;
use crate::sheet::plan::{Kind, Row, Trouble};
use crate::sheet::reading::Reading;
use crate::sheet::units::NameDoubt;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be said of a unit's name that the registry does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// As the list writes it.
    pub written: String,
    /// How many rows name it.
    pub rows: usize,
    /// What it comes to.
    pub meant: Meant,
    /// Another name, of the registry or of the list, that may be the same office's.
    pub like: Option<String>,
}

/// What a name comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Meant {
    /// A new unit of this kind.
    New(UnitKind),
    /// It is doubtful who is meant, as of nobody in particular: a person must say.
    Vague,
    /// Other units, as a person said.
    Other(String),
}

/// Drops the doubt whether a name means the same office as a similar one, if the registry has the name. Whoever
/// registered both units has said that they are two.
pub(super) fn without_known(row: &mut Row, held: &Held) {
    row.troubles.retain(|trouble| {
        !matches!(trouble, Trouble::Name(_, name, NameDoubt::SameOffice) if held.is_called(name))
    });
}

/// Notes of names that the registry does not know, and that may be an office's in it.
pub(super) fn same_offices(
    reading: &Reading<'_>,
    row: &mut Row,
    held: &Held,
    like: &mut BTreeMap<String, Option<String>>,
) {
    if row.kind != Kind::Task {
        return;
    }
    let names: Vec<String> = row.units.iter().map(|unit| unit.name.clone()).collect();
    for name in names.into_iter().filter(|name| held.unit(name).is_none()) {
        let is_said = reading.settled.is_name_said(&name);
        let is_asked =
            row.troubles.iter().any(|one| matches!(one, Trouble::Name(_, of, _) if *of == name));
        let other = like.entry(name.clone()).or_insert_with(|| in_registry(&name, held));
        if other.is_some() && !is_said && !is_asked {
            let column = column_of(reading, row.at, &name);
            row.trouble(Trouble::Name(column, name, NameDoubt::SameOffice));
        }
    }
}

fn in_registry(name: &str, held: &Held) -> Option<String> {
    held.like(name).map(|unit| held.name(unit).to_owned())
}

/// The kind of a new unit: what a person said, or else a district by its name, or a department.
pub(super) fn kind(name: &str, settled: &Answers) -> UnitKind {
    if let Some(kind) = settled.kinds.get(name) {
        return *kind;
    }
    let district = ["区人民政府", "县人民政府"].iter().any(|ending| name.ends_with(ending));
    if district { UnitKind::District } else { UnitKind::Department }
}

/// The names of a list, those first of which something must be said.
pub(super) fn names(
    rows: &[(Row, Fate)],
    known: &Known,
    held: &Held,
    settled: &Answers,
) -> Vec<Name> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut doubtful: BTreeSet<&str> = BTreeSet::new();
    for (row, fate) in rows {
        let is_known = known.rows.contains_key(&row.at) && !settled.taken.contains_key(&row.at);
        if is_known || matches!(fate, Fate::Left(_) | Fate::Again(_)) {
            continue;
        }
        for unit in &row.units {
            *counts.entry(&unit.name).or_default() += 1;
        }
        for trouble in &row.troubles {
            if let Trouble::Name(_, name, _) = trouble {
                doubtful.insert(name);
            }
        }
    }
    let others = settled.names.iter().filter(|(name, meant)| name != meant);
    let others = others.map(|(name, meant)| Name {
        written: name.clone(),
        rows: rows.iter().filter(|(row, _)| row.renamed.contains(name)).count(),
        meant: Meant::Other(meant.clone()),
        like: None,
    });
    let picked = settled.picked.iter().map(|(name, units)| Name {
        written: name.clone(),
        rows: rows.iter().filter(|(row, _)| row.renamed.contains(name)).count(),
        meant: Meant::Other(units.join("、")),
        like: None,
    });
    let unknown =
        counts.iter().filter(|(name, _)| held.unit(name).is_none() || doubtful.contains(*name));
    let unknown = unknown.map(|(name, rows)| Name {
        written: (*name).to_owned(),
        rows: *rows,
        meant: if doubtful.contains(name) { Meant::Vague } else { Meant::New(kind(name, settled)) },
        like: doubtful.contains(name).then(|| in_registry(name, held)).flatten().or_else(|| {
            let same = doubtful.contains(name).then_some(counts.keys())?;
            same.into_iter().find(|other| may_be_one(name, other)).map(ToString::to_string)
        }),
    });
    let mut names: Vec<Name> = others.chain(picked).chain(unknown).collect();
    // A name of which something was said stays where it was.
    names.sort_by_key(|name| {
        let asked = name.meant == Meant::Vague || settled.is_name_said(&name.written);
        (!asked, std::cmp::Reverse(name.rows))
    });
    names
}
