//! The correction that makes a matter what the list says of it.

use super::{Again, Difference};
use crate::domain::UnitId;
use crate::domain::limit::{Basis, Limit, Term};
use crate::domain::matter::{Assignment, Register, Role};
use crate::present::correct::{Correction, Stands};
use crate::sheet::column::Column;
use crate::sheet::held::Held;
use crate::sheet::plan::{Assigned, Row};
use std::collections::BTreeMap;

impl Again {
    /// The correction of the matter's own texts. It bears on no verdict.
    pub fn texts_corrected(&self, seen: Stands) -> Correction {
        let mut matter = seen.matter.clone();
        for difference in self.differs.iter().filter(|one| one.is_text()) {
            write(&mut matter, difference);
        }
        let units = seen.matter.assignments.iter().cloned().map(Some).collect();
        Correction { seen, matter, units, reason: Box::default() }
    }

    /// The correction of all that differs: of the texts, and of units, limits and receipts, which bear on
    /// verdicts. Units that the registry does not know are left out.
    pub fn corrected(&self, seen: Stands, row: &Row, held: &Held) -> Correction {
        let mut correction = self.texts_corrected(seen);
        let differs = |column| self.differs.iter().any(|one| one.column == column);
        if differs(Column::Due)
            && let Some(term) = row.due
        {
            let limits = &mut correction.matter.limits;
            match limits.first_mut() {
                Some(first) => first.term = term,
                None => limits.push(designated(term)),
            }
        }
        if differs(Column::Received) {
            for unit in correction.units.iter_mut().flatten() {
                unit.received = row.received.or(unit.received);
            }
        }
        if differs(Column::Units) || differs(Column::Lead) {
            assign(&mut correction, row, held, differs(Column::Units));
        }
        if differs(Column::Responsible) {
            let lead = row.units.iter().find(|unit| unit.role == Role::Lead);
            let person =
                lead.and_then(|lead| lead.responsible.as_ref()).or(row.responsible.as_ref());
            let mut units = correction.units.iter_mut().flatten();
            if let (Some(of), Some(person)) = (units.find(|of| of.role == Role::Lead), person) {
                of.responsible = Some(person.as_str().into());
            }
        }
        correction
    }
}

/// Gives the units the roles that the row has for them; where the row has other units, those leave and join.
fn assign(correction: &mut Correction, row: &Row, held: &Held, is_other: bool) {
    let named = row.units.iter().filter_map(|named| Some((held.unit(&named.name)?, named)));
    let named: BTreeMap<&UnitId, &Assigned> = named.collect();
    let is_led = named.values().any(|named| named.role == Role::Lead);
    for place in &mut correction.units {
        match place.as_ref().and_then(|unit| named.get(&unit.unit)) {
            None if is_other => *place = None,
            Some(named) if is_led => place.iter_mut().for_each(|unit| unit.role = named.role),
            _ => (),
        }
    }
    let seen = &correction.seen.matter.assignments;
    let received = row.received.or_else(|| seen.iter().filter_map(|unit| unit.received).max());
    for (unit, named) in named.into_iter().filter(|_| is_other) {
        if seen.iter().any(|of| of.unit == *unit) {
            continue;
        }
        let limits = named.term.map(designated).into_iter().collect();
        correction.units.push(Some(Assignment {
            unit: unit.clone(),
            role: named.role,
            task: None,
            received,
            responsible: named.responsible.as_deref().or_else(|| held.head(unit)).map(Into::into),
            deputy: None,
            handler: None,
            limits,
        }));
    }
}

const fn designated(term: Term) -> Limit {
    Limit { basis: Basis::Designated, law: None, term }
}

/// Writes one of the matter's own texts as the list has it.
fn write(matter: &mut Register, difference: &Difference) {
    let text = || Some(difference.is.as_str().into());
    let details = &mut matter.details;
    match difference.column {
        Column::Title => matter.title = difference.is.as_str().into(),
        Column::Content => details.content = text(),
        Column::Document => details.document = text(),
        Column::Assigner => details.assigner = text(),
        Column::Leader => details.leader = text(),
        Column::Officer => details.officer = text(),
        Column::Number => details.number = text(),
        Column::Tag => details.tags = Some(difference.is.split('、').map(Into::into).collect()),
        _ => (),
    }
}
