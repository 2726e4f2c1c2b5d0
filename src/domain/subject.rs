//! What an act settles. Two acts that know nothing of each other and settle the same thing are in
//! conflict (FORMAT §4, RULES §12).

use super::matter::Amend;
use super::{ActId, OfficeId, UnitId};

/// Something that an act settles.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject<'a> {
    /// `decide` on this application.
    Decision(&'a ActId),
    /// `agree` of this unit.
    Agree(&'a UnitId),
    /// `plan` of this unit.
    Plan(&'a UnitId),
    /// `assign` of this unit.
    Assign(&'a UnitId),
    /// `refuse`, `receive`.
    Acceptance(&'a UnitId),
    /// `complete`, `return`, `close`.
    Completion(&'a UnitId),
    /// `register`: what a matter is.
    Register,
    /// `open`: what a case is.
    Open,
    /// A case's `decide`.
    CaseDecision,
    /// A field that `amend` changes.
    Field(&'static str),
    /// A unit of the registry.
    Unit(&'a UnitId),
    /// An office of the registry.
    Office(&'a OfficeId),
    /// A year's notice.
    Calendar(&'a i32),
    /// The rule profile.
    Profile,
}

impl Amend {
    /// The fields that it changes, each settled by itself.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        let details = &self.details;
        [
            ("title", self.title.is_some()),
            ("category", self.category.is_some()),
            ("supervised", self.supervised.is_some()),
            ("content", details.content.is_some()),
            ("document", details.document.is_some()),
            ("assigner", details.assigner.is_some()),
            ("leader", details.leader.is_some()),
            ("officer", details.officer.is_some()),
            ("number", details.number.is_some()),
            ("tags", details.tags.is_some()),
        ]
        .into_iter()
        .filter_map(|(field, named)| named.then_some(field))
    }
}
