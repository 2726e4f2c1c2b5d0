//! Who of a row's units leads, and who takes part.

use super::column::Column;
use super::plan::{Assigned, Trouble};
use super::units::Named;
use crate::domain::matter::Role;

/// What must be said of the names in the three columns of units.
pub(super) fn unit_troubles(cells: &[Named; 3], columns: [Column; 3], troubles: &mut Vec<Trouble>) {
    for (cell, column) in cells.iter().zip(columns) {
        for (name, doubt) in &cell.doubts {
            let is_known = |trouble: &Trouble| matches!(trouble, Trouble::Name(_, other, same) if other == name && same == doubt);
            if !troubles.iter().any(is_known) {
                troubles.push(Trouble::Name(column, name.clone(), *doubt));
            }
        }
    }
}

/// The units of the three columns: leads, all, others; `chosen` is the one that a person says leads.
pub(super) fn team(
    cells: &[Named; 3],
    chosen: Option<&str>,
    first_leads: bool,
    troubles: &mut Vec<Trouble>,
) -> Vec<Assigned> {
    let [lead, all, co] = cells;
    let mut names: Vec<&String> = Vec::new();
    for name in lead.names.iter().chain(&all.names).chain(&co.names) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    // The units that lead by their column or by a mark on the name. A unit after 配合： in the column of leads does not
    // lead.
    let mut leads: Vec<&String> =
        lead.names.iter().filter(|name| !lead.cos.contains(name)).collect();
    for name in cells.iter().flat_map(|cell| &cell.leads) {
        if !leads.contains(&name) {
            leads.push(name);
        }
    }
    // If a mark says which unit of the column of leads leads, the others in that column take part.
    if let [marked] = lead.leads.as_slice() {
        leads.retain(|name| *name == marked || !lead.names.contains(name));
    }
    let may_lead: Vec<&String> = all.names.iter().filter(|name| !all.cos.contains(name)).collect();
    // If only one unit is responsible, it leads, and the other units take part.
    let first = may_lead.first().filter(|_| may_lead.len() == 1 || first_leads);
    let sole = match *leads.as_slice() {
        [one] => Some(one),
        [] => first.copied(),
        _ => None,
    };
    let chosen = chosen.or(sole.map(String::as_str));
    let chosen = chosen.and_then(|chosen| names.iter().position(|name| *name == chosen));
    if let Some(at) = chosen {
        // The lead stands first.
        let lead = names.remove(at);
        names.insert(0, lead);
    } else if leads.len() > 1 {
        troubles.push(Trouble::SeveralLeads);
    } else if names.is_empty() {
        let is_asked = |trouble: &Trouble| {
            matches!(trouble, Trouble::Flawed(Column::Lead | Column::Units | Column::Co, _))
        };
        if !troubles.iter().any(is_asked) {
            troubles.push(Trouble::NoUnit);
        }
    } else {
        troubles.push(Trouble::NoLead);
    }
    let role = |n| if n == 0 && chosen.is_some() { Role::Lead } else { Role::Co };
    let assigned = |(n, name): (usize, &String)| Assigned {
        name: name.clone(),
        role: role(n),
        term: None,
        responsible: None,
        progress: None,
    };
    names.into_iter().enumerate().map(assigned).collect()
}
