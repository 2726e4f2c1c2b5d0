//! An act (办理记录): one thing that happened, immutable (FORMAT §2).

use super::{ActId, Date, Instant, OfficeId, case, matter, profile, registry, year};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use uuid::Uuid;

/// One act. Everything that happens is an act; none is edited or deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// The hash of the rest.
    pub id: ActId,
    /// Where it stands.
    pub stream: Stream,
    /// The heads of the stream that the writer had, sorted, without repetition.
    pub parents: Vec<ActId>,
    /// The office that recorded it.
    pub office: OfficeId,
    /// The person who recorded it.
    pub person: Box<str>,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// The date that it happened, as written; not after the China date of `recorded_at`.
    pub on: Date,
    /// What happened.
    pub body: Body,
}

/// A stream of acts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stream {
    /// Units, offices, calendars and profiles of the ledger.
    Registry,
    /// What is done in a matter, seen by the units in it.
    Matter(Uuid),
    /// What the supervising offices keep to themselves about that matter.
    Internal(Uuid),
    /// A case of accountability (M3).
    Case(Uuid),
    /// Plans, return visits and summaries of a calendar year.
    Year(i32),
    /// A stream that this version does not know: kept, passed on, never counted.
    Other(Box<str>),
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registry => f.write_str("registry"),
            Self::Matter(id) => write!(f, "matter:{id}"),
            Self::Internal(id) => write!(f, "internal:{id}"),
            Self::Case(id) => write!(f, "case:{id}"),
            Self::Year(year) => write!(f, "year:{year:04}"),
            Self::Other(name) => f.write_str(name),
        }
    }
}

/// Streams are ordered as their names are.
impl Ord for Stream {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Matter(a), Self::Matter(b))
            | (Self::Internal(a), Self::Internal(b))
            | (Self::Case(a), Self::Case(b)) => a.cmp(b),
            (Self::Year(a), Self::Year(b)) => a.cmp(b),
            (Self::Other(a), Self::Other(b)) => a.cmp(b),
            // Of two kinds: the words before the colon differ.
            _ => self.word().cmp(other.word()),
        }
    }
}

impl PartialOrd for Stream {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Stream {
    /// Enough of the name to order it among streams of other kinds.
    fn word(&self) -> &str {
        match self {
            Self::Registry => "registry",
            Self::Matter(_) => "matter:",
            Self::Internal(_) => "internal:",
            Self::Case(_) => "case:",
            Self::Year(_) => "year:",
            Self::Other(name) => name,
        }
    }

    /// Which of the kinds of stream it is.
    pub const fn kind(&self) -> StreamKind {
        match self {
            Self::Registry => StreamKind::Registry,
            Self::Matter(_) => StreamKind::Matter,
            Self::Internal(_) => StreamKind::Internal,
            Self::Case(_) => StreamKind::Case,
            Self::Year(_) => StreamKind::Year,
            Self::Other(_) => StreamKind::Other,
        }
    }

    /// The matter whose acts stand here, in either of its two streams.
    pub const fn matter(&self) -> Option<Uuid> {
        match self {
            Self::Matter(id) | Self::Internal(id) => Some(*id),
            _ => None,
        }
    }
}

/// The kinds of stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as in `Stream`")]
pub enum StreamKind {
    Registry,
    Matter,
    Internal,
    Case,
    Year,
    Other,
}

/// What an act says: one variant a kind of FORMAT §3, in the stream that the kind belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each variant is the kind of FORMAT §3 of its name")]
pub enum Body {
    // registry
    Unit(registry::Unit),
    Office(registry::Office),
    Calendar(registry::CalendarYear),
    Profile(Box<profile::ProfileAct>),
    // matter and internal
    Register(Box<matter::Register>),
    Transfer(matter::Transfer),
    Assign(matter::Assignment),
    Receive(matter::Receive),
    Refuse(matter::Refuse),
    Agree(matter::Agree),
    Plan(matter::Plan),
    Feedback(matter::Feedback),
    Apply(matter::Apply),
    Decide(matter::Decide),
    Complete(matter::Complete),
    Return(matter::Return),
    Verify(matter::Verify),
    Close(matter::Close),
    Remind(matter::Remind),
    Supervise(matter::Supervise),
    Justify(matter::Justify),
    Violation(matter::Violation),
    Inspect(matter::Inspect),
    Commend(matter::Commend),
    SupervisionReport(matter::SupervisionReport),
    Amend(Box<matter::Amend>),
    Note(matter::Note),
    Conduct(matter::Conduct),
    Interview(matter::Interview),
    NoCase(matter::NoCase),
    // case
    Open(case::Open),
    Factor(case::Factor),
    Propose(case::Propose),
    Approve(case::Approval),
    Consent(case::Approval),
    Committee(case::Committee),
    CaseDecide(case::CaseDecide),
    Rectified(case::Rectified),
    // year
    YearPlan(year::YearPlan),
    Revisit(year::Revisit),
    Summary(year::Summary),
    RevisitReport(year::RevisitReport),
    Visit(year::Visit),
    // any stream
    Retract(Retract),
    /// A kind that this version does not know, or that does not belong to its stream.
    Unknown {
        /// The kind as written.
        kind: Box<str>,
    },
}

/// An act of the same stream is withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retract {
    /// The act withdrawn.
    pub act: ActId,
    /// Why.
    pub reason: Box<str>,
}
