//! What is asked of accountability: candidates and cases (M3).

use super::Ask;
use crate::domain::case::CaseId;
use crate::domain::matter::MatterId;
use crate::domain::{Date, UnitId};
use crate::engine::{Change, Held};
use crate::present::accountability::{Candidate, Candidates, candidates};
use crate::present::case::{File, Row, file, rows};
use crate::present::part::Part;
use crate::present::timeline::{self, Entry};
use serde::{Deserialize, Serialize};

/// Who is to be held to account, and who has been. Answered by [`Cases`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accountability {
    /// How many of the candidates that wait are named.
    pub waiting: usize,
    /// How many of those that were answered.
    pub answered: usize,
}

/// Candidates and cases at a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cases {
    /// The day.
    pub as_of: Date,
    /// The candidates that wait, by date.
    pub waiting: Part<Candidate>,
    /// Those that were answered, the last answer first.
    pub answered: Part<Candidate>,
    /// Those without a decision, then the decided, the last first.
    pub cases: Vec<Row>,
}

impl Ask for Accountability {
    type Answer = Cases;

    fn answer(&self, held: &mut Held) -> Cases {
        let current = held.current();
        let Candidates { waiting, answered } = candidates(current);
        Cases {
            as_of: current.day(),
            waiting: Part::of(waiting, self.waiting),
            answered: Part::of(answered, self.answered),
            cases: rows(current),
        }
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// The matters for which a case on this unit waits to be considered, with their titles, by date: one case may name
/// several of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingOf(pub UnitId);

impl Ask for WaitingOf {
    type Answer = Vec<(MatterId, Box<str>)>;

    fn answer(&self, held: &mut Held) -> Vec<(MatterId, Box<str>)> {
        let waiting = candidates(held.current()).waiting.into_iter();
        waiting.filter(|of| of.unit == self.0).map(|of| (of.matter, of.title)).collect()
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}

/// All that the page of a case shows. Answered by [`View`]; none where it is not listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case(pub CaseId);

/// A case with its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// The day that all of this is of.
    pub as_of: Date,
    /// The case.
    pub file: File,
    /// Its acts, newest first.
    pub record: Vec<Entry>,
}

impl Ask for Case {
    type Answer = Option<View>;

    fn answer(&self, held: &mut Held) -> Option<View> {
        let (current, as_of) = (held.current(), held.current().day());
        let file = file(current, self.0)?;
        let record = timeline::of_case(&file.standing, current.state(), as_of);
        Some(View { as_of, file, record })
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
