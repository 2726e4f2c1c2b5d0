//! Withdrawing what was recorded, in whatever stream (FORMAT §3).

use super::ActId;
use serde::{Deserialize, Serialize};

/// An act of the same stream is withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retract {
    /// The act withdrawn.
    pub act: ActId,
    /// Why.
    pub reason: Box<str>,
}
