//! The results: standings of matters, assignments, cases and the ledger (RULES §7, §9, §10).

use crate::domain::case::{CaseId, Weighs};
use crate::domain::fork::Fork;
use crate::domain::limit::{Basis, DayKind};
use crate::domain::matter::{MatterId, Role};
use crate::domain::{ActId, Article, Date, Span, Stream, UnitId};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The status of an assignment at the as-of date: the first of RULES §7 that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the table of RULES §7")]
pub enum Status {
    Terminated,
    Closed,
    ClosedLate,
    Completed,
    CompletedLate,
    Refused,
    PendingDecision,
    Overdue,
    AwaitingLimit,
    DueSoon,
    InProgress,
}

/// A light, best first, so that the worst of several is their maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "RULES §7")]
pub enum Light {
    Grey,
    Blue,
    Green,
    Yellow,
    Red,
}

/// The closed list of findings (RULES §10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the table of RULES §10; each rule's own file says what it means")]
pub enum Rule {
    PastLimit,
    Refused,
    CompletedLate,
    LateApplication,
    NoFeedback,
    OtherViolation,
    LimitReagreed,
    ApplicationIncomplete,
    RepeatedExtension,
    DecisionUnauthorised,
    LimitExceedsMatter,
    LimitNotProposed,
    PlanMissing,
    UnitLimitMissing,
    LimitBeforeReceipt,
    ExtensionBeyondStatutory,
    CloseUnconfirmed,
    FirstReportMissed,
    ReportIncomplete,
    MonthlyReportMissed,
    NoticeMissed,
    ListIncomplete,
    PassedDown,
    AccountabilityCandidate,
    LeadMissing,
    TransferMissing,
    UnauthorisedAct,
    UnknownUnit,
    Backdated,
    RevisitMissing,
    OneSided,
    PathViolation,
    RectificationMissed,
}

/// The kinds of obligation (RULES §9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the table of RULES §9")]
pub enum Duty {
    ProposeLimit,
    Plan,
    FirstReport,
    MonthlyReport,
    Complete,
    AnswerNotice,
    Decide,
    Notice,
    Interview,
    Remind,
    Close,
    Transfer,
    SupervisionReport,
    Revisit,
    RevisitReport,
    ConsiderCase,
    AnnualPlan,
    Summary,
    Circulate,
    Rectify,
}

/// A verdict: a rule holds from a day on, and these facts are why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// The article that it rests on.
    pub cites: Article,
    /// The day that it is dated.
    pub on: Date,
    /// Waived by a `justify`; only findings of assignments are.
    pub waived: bool,
    /// What it rests on.
    pub facts: Facts,
}

/// What is owed at the as-of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obligation {
    /// What is owed.
    pub kind: Duty,
    /// The last day for it, if it has one.
    pub due: Option<Date>,
    /// The article that owes it.
    pub cites: Article,
    /// What it rests on.
    pub facts: Facts,
}

/// What a verdict or a date rests on: acts, and days that were counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The acts, in order.
    pub acts: Vec<ActId>,
    /// The count of days, if days were counted.
    pub counted: Option<Counted>,
}

/// A count of so many days, which starts the day after `from` and ends on `until` (M1-7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Counting starts the day after this one.
    pub from: Date,
    /// How many days.
    pub days: u32,
    /// Of which kind.
    pub kind: DayKind,
    /// The last day.
    pub until: Date,
}

/// Where a due date comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueSource {
    /// The limit's basis.
    pub basis: Basis,
    /// The act that carries it: `register`, `assign`, `agree`, `plan`, or the granted `apply`.
    pub act: ActId,
    /// The date that this source alone gives.
    pub due: Date,
    /// The days counted, unless the limit is a date.
    pub counted: Option<Counted>,
}

/// A report that a supervised unit owes, or owed (M2-10, RULES §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportOwed {
    /// Its last day.
    pub due: Date,
    /// Whether it is the first report (初报) or a monthly one (月报).
    pub is_first: bool,
    /// Whether it was made.
    pub made: Reported,
}

/// Whether a report was made. A late report counts as missed like one that never came; the two are told apart only when
/// they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reported {
    /// By its last day, on this day.
    InTime(Date),
    /// Missed, and made on this day: a first report at any later time, a monthly one before the next one was due.
    Late(Date),
    /// Missed, and not made.
    Missed,
    /// Its last day has not passed.
    Awaited,
}

/// One assignment as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of FORMAT §5")]
pub struct AssignmentStanding {
    pub unit: UnitId,
    pub role: Role,
    pub task: Option<Box<str>>,
    pub responsible: Option<Box<str>>,
    pub deputy: Option<Box<str>>,
    pub handler: Option<Box<str>>,
    /// Whether it or its matter has a limit of any basis (M2-6).
    pub is_limited: bool,
    /// `r`.
    pub received: Date,
    /// The `receive` acts on which `r` rests: the one that recorded the receipt, and the one that moved it to an
    /// earlier day.
    pub receipts: Vec<ActId>,
    pub original_due: Option<Date>,
    /// `D`, in force.
    pub due: Option<Date>,
    /// All determinable limits, the one in force first; empty without any.
    pub due_sources: Vec<DueSource>,
    /// Extensions granted: application, decision, new date.
    pub granted: Vec<(ActId, ActId, Date)>,
    /// The day from which it is due soon (`W`), where there is a due date.
    pub warn_from: Option<Date>,
    pub calendar_unpublished: bool,
    pub status: Status,
    pub light: Light,
    /// `c`: the date of the completion that stands.
    pub completed_on: Option<Date>,
    /// The day of the effective `close` or termination.
    pub ended_on: Option<Date>,
    /// If a justified reason (正当理由) excuses that the limit was passed: the last day on which it does, or the last day
    /// of the calendar if it names none. Not printed.
    pub excused_until: Option<Date>,
    /// The application that waits for a decision, if one does.
    pub pending: Option<ActId>,
    /// The last report of the unit (RULES §4), by act and date.
    pub last_report: Option<(ActId, Date)>,
    /// The last day of the first report, where the unit owes one (M2-10).
    pub first_report_due: Option<Date>,
    /// The reports that the unit owes or owed, by their last day; the next monthly one is the last of them.
    pub reports: Vec<ReportOwed>,
    /// Sorted by (`on`, rule's name).
    pub findings: Vec<Finding>,
    /// Sorted by (`due`, kind's name), those without a day last.
    pub obligations: Vec<Obligation>,
}

/// One matter as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of FORMAT §5 and of its `register`, as amended")]
pub struct MatterStanding {
    pub id: MatterId,
    pub title: Box<str>,
    pub category: u8,
    pub supervised: Option<u8>,
    /// `s`, where supervised.
    pub supervised_since: Option<Date>,
    pub details: crate::domain::matter::Details,
    pub limits: Vec<crate::domain::limit::Limit>,
    pub registered_on: Date,
    pub light: Light,
    pub closed: bool,
    /// The latest close or termination, once it is closed.
    pub closed_on: Option<Date>,
    pub incomplete: bool,
    pub findings: Vec<Finding>,
    pub obligations: Vec<Obligation>,
    /// Acts in conflict, sorted.
    pub conflicts: Vec<Fork>,
    /// Sorted by unit.
    pub assignments: Vec<AssignmentStanding>,
    /// The days on which the matter has exactly this standing. This holds as long as no act is added and no case that
    /// answers one of its candidates changes. Not printed.
    pub stands: Span,
}

/// One case as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of FORMAT §5")]
pub struct CaseStanding {
    pub id: CaseId,
    pub unit: UnitId,
    /// 1 to 4; none for a unit that the registry does not know or the measures do not name.
    pub path: Option<u8>,
    /// Sorted by name.
    pub weight: Vec<Weighs>,
    pub conflicts: Vec<Fork>,
    pub findings: Vec<Finding>,
    pub obligations: Vec<Obligation>,
    /// The days on which the case has exactly this standing. This holds as long as no act is added and no other case of
    /// its unit changes. Not printed.
    pub stands: Span,
}

/// Counts over a set of assignments, from which the rates are computed (RULES §7).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "RULES §7")]
pub struct Rates {
    pub assigned: usize,
    pub completed: usize,
    pub on_time: usize,
    pub overdue: usize,
    pub terminated: usize,
}

/// The whole ledger as it stands at a day: what `banjie standing` prints (FORMAT §5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of FORMAT §5")]
pub struct Standing {
    pub as_of: Date,
    pub conflicts: Vec<Fork>,
    /// Streams that lack a parent, sorted.
    pub incomplete: Vec<Stream>,
    /// `matter:` and `case:` streams without a `register` or `open` that counts, sorted.
    pub unlisted: Vec<Stream>,
    pub findings: Vec<Finding>,
    pub obligations: Vec<Obligation>,
    /// Sorted by id. They are shared, so that a copy of the standing does not copy them.
    pub matters: Vec<Arc<MatterStanding>>,
    /// Sorted by id.
    pub cases: Vec<CaseStanding>,
    pub rates: Rates,
}
