//! How many rows of a list there are of each kind, and how many give cause for a question that is asked once
//! of the whole list.

use super::fate::{Fate, amends};
use super::progress::is_early;
use crate::sheet::again::Again;
use crate::sheet::plan::{Row, Trouble};
use crate::sheet::reading::Reading;
use crate::sheet::when::Why;
use serde::{Deserialize, Serialize};

/// The numbers of rows of each kind. If a kind gives cause for a question, only rows for which nobody has answered
/// it are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Rows that will be registered.
    pub ready: usize,
    /// Rows that a person must settle first.
    pub unsettled: usize,
    /// Rows that will not be registered.
    pub left: usize,
    /// Rows that the ledger has already, but not entirely as the list has them.
    pub again: usize,
    /// Rows with a date without a year.
    pub yearless: usize,
    /// Rows that the sheet hides.
    pub hidden: usize,
    /// Rows that the sheet strikes out.
    pub struck: usize,
    /// Rows of further tables.
    pub further: usize,
    /// Rows that give one task to several units, so that a person must say whether it is one matter.
    pub together: usize,
    /// Rows whose limit counts days without saying of which kind.
    pub day_kinds: usize,
    /// Rows that repeat the task of a row above.
    pub twice: usize,
    /// Rows without a date of receipt, if the list as a whole has none either.
    pub unreceived: usize,
    /// Rows that name several units without saying which one leads.
    pub leaderless: usize,
    /// Rows of `again` whose texts differ, so that the matter could be corrected.
    pub differing: usize,
    /// Rows of `again` with a cell that cannot be read and therefore cannot be compared with the ledger.
    pub unread: usize,
    /// Rows that tell progress which is not recorded yet.
    pub progress: usize,
    /// Those of `progress` whose task came after the day that a person has given for the progress. Their progress is
    /// not recorded.
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
        // A date without a year cannot be compared with the date in the ledger.
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
            self.struck += has(|trouble| *trouble == Trouble::Struck);
            self.further += has(|trouble| *trouble == Trouble::Further);
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
