//! A task over several units, where a person says that it is one joint matter.

use super::across::groups;
use super::plan::{Kind, Row, Trouble};
use super::reading::Reading;
use crate::domain::matter::Role;
use std::collections::BTreeMap;

/// Gives the first row of each such task the units of the others, each with its own limit and responsible
/// person, and the others are no rows of their own.
pub(super) fn fold(reading: &Reading<'_>, rows: &mut [Row]) {
    let groups = groups(rows);
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (n, group) in groups.into_iter().enumerate() {
        if let Some(group) = group.filter(|group| group.is_joint) {
            members.entry(group.first).or_default().push(n);
        }
    }
    for places in members.into_values() {
        let own: Vec<Row> = places.iter().filter_map(|n| rows.get(*n).cloned()).collect();
        let joint = joined(reading, own);
        for (place, row) in places.into_iter().zip(joint) {
            if let Some(kept) = rows.get_mut(place) {
                *kept = row;
            }
        }
    }
}

fn joined(reading: &Reading<'_>, mut own: Vec<Row>) -> Vec<Row> {
    let Some(first) = own.first() else { return own };
    let due = first.due;
    let same = own.iter().all(|row| row.due == due);
    let mut units = Vec::new();
    let mut troubles = Vec::new();
    for row in &mut own {
        for mut unit in std::mem::take(&mut row.units) {
            unit.role = Role::Co;
            unit.term = row.due.filter(|_| !same);
            unit.responsible.clone_from(&row.responsible);
            unit.progress.clone_from(&row.progress);
            units.push(unit);
        }
        for trouble in std::mem::take(&mut row.troubles) {
            if !troubles.contains(&trouble) && trouble != Trouble::NoLead {
                troubles.push(trouble);
            }
        }
        row.kind = Kind::Same;
    }
    if let Some(first) = own.first_mut() {
        let chosen = reading.settled.leads.get(&first.at);
        let lead = match chosen {
            Some(chosen) => units.iter().position(|unit| unit.name == *chosen),
            None => Some(0).filter(|_| reading.choices.first_leads && !units.is_empty()),
        };
        match lead {
            Some(at) => {
                let mut lead = units.remove(at);
                lead.role = Role::Lead;
                units.insert(0, lead);
            }
            None => troubles.push(Trouble::NoLead),
        }
        first.kind = Kind::Task;
        first.due = due.filter(|_| same);
        first.responsible = None;
        first.progress = None;
        first.units = units;
        first.troubles = troubles;
    }
    own
}
