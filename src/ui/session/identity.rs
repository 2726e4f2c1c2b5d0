//! Who records in this browser, and what that office may record.

use crate::browser::settings::Memory;
use crate::domain::registry::OfficeRole;
use crate::domain::{Kind, OfficeId, UnitId};
use crate::engine::query::ledger::Book;
use crate::present::desk::Side;
use crate::present::draft::{ActKind, may_record};
use crate::present::visible::shown;

/// Who records in this browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The office.
    pub office: OfficeId,
    /// Its name in the registry, or its id.
    pub office_name: String,
    /// What it may record; none while the registry does not know it.
    pub role: Option<OfficeRole>,
    /// The unit for which an undertaking office records.
    pub unit: Option<UnitId>,
    /// The person.
    pub person: String,
}

impl Identity {
    /// As the browser remembers it and the registry names it; none before a person has said it.
    pub(super) fn of(memory: Memory, book: &Book) -> Option<Self> {
        if memory.office.is_empty() {
            return None;
        }
        let id = OfficeId::from(memory.office.as_str());
        let office = book.offices.get(&id).cloned();
        Some(Self {
            office_name: office.as_ref().map_or(memory.office, |office| shown(&office.name)),
            role: office.as_ref().map(|office| office.role),
            unit: office.and_then(|office| office.unit),
            office: id,
            person: memory.person,
        })
    }

    /// Whether what the office records by this form about this unit can count.
    pub fn may_record(&self, kind: ActKind, unit: &UnitId) -> bool {
        may_record(kind.kind(), self.role, self.unit.as_ref(), Some(unit))
    }

    /// Whether the office may register matters.
    pub fn may_register(&self) -> bool {
        may_record(Kind::Register, self.role, self.unit.as_ref(), None)
    }

    /// Whose desk and calendar are shown.
    pub fn side(self) -> Side {
        self.own_unit().map_or(Side::Office, Side::Unit)
    }

    /// The unit of an undertaking office.
    pub fn own_unit(self) -> Option<UnitId> {
        self.unit.filter(|_| self.role == Some(OfficeRole::Undertaker))
    }
}
