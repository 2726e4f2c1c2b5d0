//! The names of the closed lists, as FORMAT §3, §5 write them.

use super::case::{CaseRole, PersonMeasure, UnitMeasure, Weighs, Weight};
use super::figures::{Figure, LimitKind};
use super::standing::{Duty, Facts, Light, Rule, Status};
use super::{ActId, Body, Kind};

/// Gives each variant its name, and the list of all.
macro_rules! names {
    ($type:ident { $($variant:ident $name:literal)* }) => {
        impl $type {
            /// All of them, in the order in which `docs/rules.md` lists them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in a file, or in what the command line prints.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The one of that name.
            pub fn of_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

names!(Status {
    Terminated "terminated" Closed "closed" ClosedLate "closed_late" Completed "completed"
    CompletedLate "completed_late" Refused "refused" PendingDecision "pending_decision"
    Overdue "overdue" AwaitingLimit "awaiting_limit" DueSoon "due_soon" InProgress "in_progress"
});

names!(Figure {
    Assigned "assigned" Completed "completed" OnTime "on_time" Late "late" Overdue "overdue"
    Terminated "terminated" Extended "extended" FirstReportsMissed "first_reports_missed"
    MonthlyReportsMissed "monthly_reports_missed" ReportsIncomplete "reports_incomplete"
    NoticesMissed "notices_missed" Reminders "reminders" Interviews "interviews"
    Commendations "commendations" Accountability "accountability"
});

names!(LimitKind {
    Agreed "agreed" Designated "designated" None "none" Statutory "statutory"
});

names!(Light { Red "red" Yellow "yellow" Green "green" Blue "blue" Grey "grey" });

names!(Rule {
    PastLimit "past_limit" Refused "refused" CompletedLate "completed_late"
    LateApplication "late_application" NoFeedback "no_feedback" OtherViolation "other_violation"
    LimitReagreed "limit_reagreed" ApplicationIncomplete "application_incomplete"
    RepeatedExtension "repeated_extension" DecisionUnauthorised "decision_unauthorised"
    LimitExceedsMatter "limit_exceeds_matter" LimitNotProposed "limit_not_proposed"
    PlanMissing "plan_missing" UnitLimitMissing "unit_limit_missing"
    LimitBeforeReceipt "limit_before_receipt" ExtensionBeyondStatutory "extension_beyond_statutory"
    CloseUnconfirmed "close_unconfirmed" FirstReportMissed "first_report_missed"
    ReportIncomplete "report_incomplete" MonthlyReportMissed "monthly_report_missed"
    NoticeMissed "notice_missed" ListIncomplete "list_incomplete" PassedDown "passed_down"
    AccountabilityCandidate "accountability_candidate" LeadMissing "lead_missing"
    TransferMissing "transfer_missing" UnauthorisedAct "unauthorised_act"
    UnknownUnit "unknown_unit" Backdated "backdated" RevisitMissing "revisit_missing"
    OneSided "one_sided" PathViolation "path_violation" RectificationMissed "rectification_missed"
});

names!(Duty {
    ProposeLimit "propose_limit" Plan "plan" FirstReport "first_report"
    MonthlyReport "monthly_report" Complete "complete" AnswerNotice "answer_notice"
    Decide "decide" Notice "notice" Interview "interview" Remind "remind" Close "close"
    Transfer "transfer" SupervisionReport "supervision_report" Revisit "revisit"
    RevisitReport "revisit_report" ConsiderCase "consider_case" AnnualPlan "annual_plan"
    Summary "summary" Circulate "circulate" Rectify "rectify"
});

names!(Weight {
    AggravatingAttitude "aggravating:attitude"
    AggravatingNoRectification "aggravating:no_rectification"
    AggravatingOther "aggravating:other" MitigatingAdmitted "mitigating:admitted"
    MitigatingCooperated "mitigating:cooperated" MitigatingAvertedLoss "mitigating:averted_loss"
    MitigatingRemovedEffect "mitigating:removed_effect" MitigatingOther "mitigating:other"
});

names!(UnitMeasure {
    Rectify "rectify" WrittenReview "written_review" Circular "circular" NoHonours "no_honours"
});

names!(PersonMeasure {
    Interview "interview" WrittenReview "written_review" Circular "circular"
    Discipline "discipline"
});

names!(CaseRole {
    LeaderInCharge "leader_in_charge" MainLeader "main_leader" Department "department"
    DepartmentHead "department_head" DistrictOffice "district_office"
    DistrictHead "district_head" MunicipalGovernment "municipal_government"
    DistrictGovernment "district_government"
});

impl Weighs {
    /// Its name in FORMAT §5.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Circumstance(weight) => weight.name(),
            Self::Repeat => "aggravating:repeat",
        }
    }
}

impl Duty {
    /// The kinds of act that meet it, the one that is asked for first.
    pub const fn met_by(self) -> &'static [Kind] {
        match self {
            Self::ProposeLimit => &[Kind::Agree, Kind::Plan],
            Self::Plan => &[Kind::Plan],
            // Applications only if they report.
            Self::FirstReport | Self::MonthlyReport | Self::AnswerNotice => {
                &[Kind::Feedback, Kind::Complete, Kind::Apply]
            }
            Self::Complete => &[Kind::Complete],
            Self::Decide => &[Kind::Decide],
            Self::Notice => &[Kind::Supervise],
            Self::Interview => &[Kind::Interview],
            Self::Remind => &[Kind::Remind],
            Self::Close => &[Kind::Close],
            Self::Transfer => &[Kind::Transfer],
            Self::SupervisionReport => &[Kind::SupervisionReport],
            Self::Revisit => &[Kind::Revisit, Kind::RevisitReport],
            Self::RevisitReport => &[Kind::RevisitReport],
            Self::ConsiderCase => &[Kind::NoCase, Kind::Open],
            Self::AnnualPlan => &[Kind::YearPlan],
            Self::Summary | Self::Circulate => &[Kind::Summary],
            Self::Rectify => &[Kind::Rectified],
        }
    }

    /// Whether the unit owes it; all others are the supervising office's (RULES §9).
    pub const fn is_the_units(self) -> bool {
        matches!(
            self,
            Self::ProposeLimit
                | Self::Plan
                | Self::FirstReport
                | Self::MonthlyReport
                | Self::Complete
                | Self::AnswerNotice
                | Self::Rectify
        )
    }

    /// Whether an act is of a kind that meets it.
    pub fn is_met_by(self, body: &Body) -> bool {
        body.kind().is_some_and(|kind| self.met_by().contains(&kind))
            && (!matches!(body, Body::Apply(_)) || body.is_report())
    }

    /// Whether an obligation's `due` is the first day on which it is owed, instead of the last day for doing it (RULES
    /// §9).
    pub const fn since(self) -> bool {
        matches!(self, Self::Notice | Self::Interview | Self::Remind | Self::ConsiderCase)
    }
}

impl Rule {
    /// Whether it is a finding of M1-10 (RULES §3): a ground for accountability.
    pub const fn is_overdue(self) -> bool {
        matches!(self, Self::PastLimit | Self::Refused) || self.deems_late()
    }

    /// Whether it deems an assignment late (M1-10「也视为超时办结」).
    pub const fn deems_late(self) -> bool {
        matches!(
            self,
            Self::CompletedLate | Self::LateApplication | Self::NoFeedback | Self::OtherViolation
        )
    }

    /// Whether it is about an act that was recorded, and not about one that is missing.
    pub const fn is_of_an_act(self) -> bool {
        !matches!(
            self,
            Self::PastLimit
                | Self::NoFeedback
                | Self::LimitNotProposed
                | Self::PlanMissing
                | Self::FirstReportMissed
                | Self::MonthlyReportMissed
                | Self::AccountabilityCandidate
                | Self::LeadMissing
                | Self::TransferMissing
                | Self::RevisitMissing
        )
    }

    /// Whether it is an omission of the assigner or the supervising office, not of the unit
    /// (RULES §10).
    pub const fn is_the_offices(self) -> bool {
        matches!(
            self,
            Self::ListIncomplete
                | Self::CloseUnconfirmed
                | Self::DecisionUnauthorised
                | Self::ExtensionBeyondStatutory
                | Self::LimitBeforeReceipt
        )
    }
}

impl Facts {
    /// These acts.
    pub fn acts(acts: impl IntoIterator<Item = ActId>) -> Self {
        Self { acts: acts.into_iter().collect(), counted: None }
    }

    /// These acts and the days counted from them.
    pub fn counted(
        acts: impl IntoIterator<Item = ActId>,
        counted: super::standing::Counted,
    ) -> Self {
        Self { acts: acts.into_iter().collect(), counted: Some(counted) }
    }
}

impl Status {
    /// Whether nothing more is to come: closed or terminated.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Terminated | Self::Closed | Self::ClosedLate)
    }
}
