//! The forms by which acts of a matter are recorded: one a kind, two for what can be applied for.

use crate::domain::kind::Field;
use crate::domain::registry::OfficeRole;
use crate::domain::standing::Duty;
use crate::domain::{Kind, UnitId};
use crate::rules::authority::{self, Recorder};

/// The forms of the matter's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the kinds of FORMAT §3")]
pub enum ActKind {
    Receive,
    Refuse,
    Agree,
    Plan,
    Feedback,
    Extend,
    Terminate,
    Decide,
    Complete,
    Return,
    Verify,
    Close,
    Remind,
    Supervise,
    Justify,
    Violation,
    Inspect,
    Commend,
    Transfer,
    SupervisionReport,
    Assign,
    Amend,
    Note,
    Interview,
    Conduct,
    NoCase,
}

impl ActKind {
    /// All kinds, as the page offers them.
    pub const ALL: [Self; 26] = [
        Self::Receive,
        Self::Feedback,
        Self::Complete,
        Self::Extend,
        Self::Terminate,
        Self::Agree,
        Self::Plan,
        Self::Refuse,
        Self::Decide,
        Self::Verify,
        Self::Close,
        Self::Return,
        Self::Remind,
        Self::Supervise,
        Self::Transfer,
        Self::Justify,
        Self::Violation,
        Self::Inspect,
        Self::Commend,
        Self::SupervisionReport,
        Self::Assign,
        Self::Amend,
        Self::Note,
        Self::Interview,
        Self::Conduct,
        Self::NoCase,
    ];

    /// The kind of act that it records.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Receive => Kind::Receive,
            Self::Refuse => Kind::Refuse,
            Self::Agree => Kind::Agree,
            Self::Plan => Kind::Plan,
            Self::Feedback => Kind::Feedback,
            Self::Extend | Self::Terminate => Kind::Apply,
            Self::Decide => Kind::Decide,
            Self::Complete => Kind::Complete,
            Self::Return => Kind::Return,
            Self::Verify => Kind::Verify,
            Self::Close => Kind::Close,
            Self::Remind => Kind::Remind,
            Self::Supervise => Kind::Supervise,
            Self::Justify => Kind::Justify,
            Self::Violation => Kind::Violation,
            Self::Inspect => Kind::Inspect,
            Self::Commend => Kind::Commend,
            Self::Transfer => Kind::Transfer,
            Self::SupervisionReport => Kind::SupervisionReport,
            Self::Assign => Kind::Assign,
            Self::Amend => Kind::Amend,
            Self::Note => Kind::Note,
            Self::Interview => Kind::Interview,
            Self::Conduct => Kind::Conduct,
            Self::NoCase => Kind::NoCase,
        }
    }

    /// The forms that record a kind of act; none where a page of its own does.
    pub const fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Receive => &[Self::Receive],
            Kind::Refuse => &[Self::Refuse],
            Kind::Agree => &[Self::Agree],
            Kind::Plan => &[Self::Plan],
            Kind::Feedback => &[Self::Feedback],
            Kind::Apply => &[Self::Extend, Self::Terminate],
            Kind::Decide => &[Self::Decide],
            Kind::Complete => &[Self::Complete],
            Kind::Return => &[Self::Return],
            Kind::Verify => &[Self::Verify],
            Kind::Close => &[Self::Close],
            Kind::Remind => &[Self::Remind],
            Kind::Supervise => &[Self::Supervise],
            Kind::Justify => &[Self::Justify],
            Kind::Violation => &[Self::Violation],
            Kind::Inspect => &[Self::Inspect],
            Kind::Commend => &[Self::Commend],
            Kind::Transfer => &[Self::Transfer],
            Kind::SupervisionReport => &[Self::SupervisionReport],
            Kind::Assign => &[Self::Assign],
            Kind::Amend => &[Self::Amend],
            Kind::Note => &[Self::Note],
            Kind::Interview => &[Self::Interview],
            Kind::Conduct => &[Self::Conduct],
            Kind::NoCase => &[Self::NoCase],
            Kind::Unit
            | Kind::Office
            | Kind::Calendar
            | Kind::Profile
            | Kind::Register
            | Kind::Open
            | Kind::Factor
            | Kind::Propose
            | Kind::Approve
            | Kind::Consent
            | Kind::Committee
            | Kind::CaseDecide
            | Kind::Rectified
            | Kind::YearPlan
            | Kind::Revisit
            | Kind::Summary
            | Kind::RevisitReport
            | Kind::Visit
            | Kind::Retract => &[],
        }
    }

    /// The form by which the matter's page has an obligation met, where one does. What may be decided
    /// either way is not begun with one of the two.
    pub fn for_duty(duty: Duty) -> Option<Self> {
        if duty == Duty::ConsiderCase {
            return None;
        }
        Self::of(*duty.met_by().first()?).first().copied()
    }

    /// Whether it stands in the internal stream (FORMAT §3).
    pub const fn is_internal(self) -> bool {
        self.kind().is_internal()
    }

    /// Whether it is about one unit.
    pub const fn has_unit(self) -> bool {
        self.kind().is_about_a_unit()
    }

    /// Its fields, besides the unit and the date.
    pub fn fields(self) -> Vec<Field> {
        let fields = self.kind().form().unwrap_or_default().iter().copied();
        // Of the two things to apply for one has a new date.
        fields.filter(|field| self != Self::Terminate || field.name != "new_due").collect()
    }
}

/// Whether what an office of this role records counts (RULES §8): an act of this kind about this unit, by
/// the office of the unit `own`. None is the role of an office that the registry does not know.
pub fn may_record(
    kind: Kind,
    role: Option<OfficeRole>,
    own: Option<&UnitId>,
    unit: Option<&UnitId>,
) -> bool {
    let who = match (role, own) {
        (Some(OfficeRole::Supervisor), _) => Recorder::Supervisor,
        (Some(OfficeRole::Undertaker), Some(own)) => Recorder::Undertaker(own),
        (Some(OfficeRole::Undertaker), None) | (None, _) => Recorder::Barred,
    };
    authority::may_record(kind, who, unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::StreamKind;
    use std::collections::BTreeSet;

    #[test]
    fn a_kind_of_a_matter_has_a_form_exactly_where_its_row_has_fields() {
        for kind in Kind::ALL {
            let forms = ActKind::of(*kind);
            let of_matter = [StreamKind::Matter, StreamKind::Internal];
            let of_matter = kind.streams().iter().any(|stream| of_matter.contains(stream));
            assert_eq!(!forms.is_empty(), of_matter && kind.form().is_some(), "{kind:?}");
            assert!(forms.iter().all(|form| form.kind() == *kind), "{kind:?}");
        }
        let forms: BTreeSet<_> = Kind::ALL.iter().flat_map(|kind| ActKind::of(*kind)).collect();
        assert_eq!(forms, ActKind::ALL.iter().collect());
    }

    #[test]
    fn an_office_is_offered_what_counts_when_it_records_it() {
        let (own, other) = (UnitId::from("甲"), UnitId::from("乙"));
        let undertaker =
            |kind, unit| may_record(kind, Some(OfficeRole::Undertaker), Some(&own), unit);
        assert!(undertaker(Kind::Feedback, Some(&own)));
        assert!(!undertaker(Kind::Feedback, Some(&other)));
        // From its own part it changes its persons and, as lead, adds a unit.
        assert!(undertaker(Kind::Assign, Some(&own)));
        assert!(!undertaker(Kind::Assign, Some(&other)));
        assert!(undertaker(Kind::Note, Some(&other)));
        for kind in [Kind::Register, Kind::Close, Kind::NoCase] {
            assert!(!undertaker(kind, Some(&own)), "{kind:?}");
            assert!(may_record(kind, Some(OfficeRole::Supervisor), None, Some(&own)), "{kind:?}");
        }
        assert!(!may_record(Kind::Note, None, None, None));
    }

    #[test]
    fn an_application_for_termination_names_no_new_date() {
        let names = |form: ActKind| form.fields().iter().map(|f| f.name).collect::<Vec<_>>();
        assert_eq!(names(ActKind::Extend), ["progress", "reason", "new_due"]);
        assert_eq!(names(ActKind::Terminate), ["progress", "reason"]);
    }

    #[test]
    fn an_obligation_is_met_by_the_form_of_the_act_that_is_asked_for_first() {
        assert_eq!(ActKind::for_duty(Duty::MonthlyReport), Some(ActKind::Feedback));
        assert_eq!(ActKind::for_duty(Duty::ConsiderCase), None);
        assert_eq!(ActKind::for_duty(Duty::AnnualPlan), None);
    }
}
