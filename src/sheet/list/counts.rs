//! How many rows of a list there are of each kind, and how many give cause for a question that is asked once
//! of the whole list.

use super::fate::{Fate, amends};
use super::progress::is_early;
use crate::sheet::again::Again;
use crate::sheet::plan::{Row, Trouble};
use crate::sheet::reading::Reading;
use crate::sheet::when::Why;
use serde::{Deserialize, Serialize};

/// How many rows there are. Where a question is asked once, those of which nobody has answered it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// That are registered.
    pub ready: usize,
    /// That must be settled first.
    pub unsettled: usize,
    /// That are not registered.
    pub left: usize,
    /// That the ledger has otherwise.
    pub again: usize,
    /// Whose dates lack their year.
    pub yearless: usize,
    /// That the sheet hides.
    pub hidden: usize,
    /// That tell one task over several units: is it one matter?
    pub together: usize,
    /// Whose limits count days of no kind.
    pub day_kinds: usize,
    /// That tell a task of a row above once more.
    pub twice: usize,
    /// Without a date of receipt, where the list has none for them.
    pub unreceived: usize,
    /// That name several units of which none is said to lead.
    pub leaderless: usize,
    /// That the ledger has and that could be corrected.
    pub differing: usize,
    /// That the ledger has and of which a cell cannot be read, so that it is not held against the ledger.
    pub unread: usize,
    /// That tell a progress that is not recorded yet.
    pub progress: usize,
    /// Of these, such as came after the day that is said for it: nothing of theirs is recorded.
    pub early: usize,
}

impl Counts {
    /// How many rows there are.
    pub const fn all(&self) -> usize {
        self.ready + self.unsettled + self.left + self.again
    }

    /// Counts a row, with what the ledger has of it.
    pub(super) fn add(
        &mut self,
        row: &Row,
        fate: Fate,
        again: Option<&Again>,
        reading: &Reading<'_>,
    ) {
        let is_said = reading.settled.taken.contains_key(&row.at);
        let again = again.filter(|_| !is_said);
        match fate {
            Fate::Ready => self.ready += 1,
            Fate::Unsettled => self.unsettled += 1,
            Fate::Left(_) => self.left += 1,
            Fate::Again(_) => self.again += 1,
        }
        if let (Fate::Again(_), Some(again)) = (fate, again) {
            self.differing += usize::from(again.has_texts() && amends(row, reading).is_none());
            self.unread += usize::from(!again.unread.is_empty());
        }
        let is_wanted = matches!(fate, Fate::Ready | Fate::Unsettled);
        let has = |wanted: fn(&Trouble) -> bool| usize::from(row.troubles.iter().any(wanted));
        // Without its year a date cannot be held against the one that the ledger has.
        if is_wanted || again.is_some() {
            self.yearless += has(is_yearless);
        }
        if is_wanted
            || again.is_some_and(|again| again.unread.iter().any(|of| is_day_kind(&of.why)))
        {
            self.day_kinds += has(is_day_kind);
        }
        if is_wanted {
            self.hidden += has(|trouble| *trouble == Trouble::Hidden);
            self.together += has(|trouble| *trouble == Trouble::Together);
            self.twice += has(|trouble| *trouble == Trouble::Twice);
            self.unreceived += has(|trouble| *trouble == Trouble::NotReceived);
            self.leaderless += has(|trouble| *trouble == Trouble::NoLead);
        }
        let early = match again {
            Some(again) => (!again.reports.is_empty()).then_some(again.is_early),
            None => is_wanted.then(|| is_early(row, reading.choices)).flatten(),
        };
        self.progress += usize::from(early.is_some());
        self.early += usize::from(early == Some(true));
    }
}

const fn is_yearless(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Due(Why::NoYear) | Trouble::Received(Why::NoYear))
}

const fn is_day_kind(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Due(Why::DayKind))
}
