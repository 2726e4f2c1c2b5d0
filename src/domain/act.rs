//! An act (办理记录): one thing that happened, immutable (FORMAT §2).

use super::{ActId, Body, Date, Instant, OfficeId, Stream};
use serde::{Deserialize, Serialize};

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
