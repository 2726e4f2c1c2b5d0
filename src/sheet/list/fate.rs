//! What becomes of each row.

use crate::sheet::again::Again;
use crate::sheet::held::Held;
use crate::sheet::plan::{Kind, Row, Trouble};
use crate::sheet::reading::Reading;
use serde::{Deserialize, Serialize};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// It is registered.
    Ready,
    /// A person must settle it first.
    Unsettled,
    /// It is not registered.
    Left(Left),
    /// The ledger has it, and not all as the list has it.
    Again(Kept),
}

/// What becomes of a matter that the ledger has otherwise than the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// It could be corrected: a person must say so.
    Differs,
    /// It is corrected, and its progress reported.
    Corrected,
    /// Its progress is reported.
    Reported,
    /// What differs bears on verdicts: a person corrects it by hand.
    ByHand,
    /// All cells that can be read are the same. A person must compare a cell that cannot be read with the ledger.
    Unread,
}

/// Why a row is not registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Left {
    /// 合计, 小计.
    Total,
    /// A heading between tasks.
    Heading,
    /// The head once more.
    Head,
    /// A note under or between the tasks.
    Note,
    /// One with a row above: merged cells, or a joint matter.
    Same,
    /// The same as a row above, and a person says that such rows are left out.
    Twice,
    /// Hidden in its sheet, and a person says that such rows are left out.
    Hidden,
    /// Struck out in its sheet, and a person says that such rows are left out.
    Struck,
    /// In a further table, and a person says that such rows are left out.
    Further,
    /// The ledger has a matter of this title and number.
    Known,
    /// The ledger was corrected according to this row and is now the same.
    Corrected,
    /// A person says so.
    Unwanted,
}

/// What becomes of a row, by what a person has said and what the ledger has of it.
pub(super) fn fate(row: &Row, held: &Held, reading: &Reading<'_>, again: Option<&Again>) -> Fate {
    let left = reading.doubtful(row.at).into_iter().find_map(|(trouble, is_doubtful, said)| {
        (is_doubtful && said == Some(false)).then_some(match trouble {
            Trouble::Struck => Left::Struck,
            Trouble::Further => Left::Further,
            _ => Left::Hidden,
        })
    });
    match (reading.settled.taken.get(&row.at), row.kind) {
        (None, _) if let Some(left) = left => Fate::Left(left),
        (Some(false), _) => Fate::Left(Left::Unwanted),
        (_, Kind::Total) => Fate::Left(Left::Total),
        (_, Kind::Heading) => Fate::Left(Left::Heading),
        (_, Kind::Head) => Fate::Left(Left::Head),
        (_, Kind::Note) => Fate::Left(Left::Note),
        (_, Kind::Same) => Fate::Left(Left::Same),
        (None, Kind::Task) if again.is_some() => {
            again.map_or(Fate::Left(Left::Known), |again| kept(row, again, reading))
        }
        (None, Kind::Task) if held.has(&row.title, row.details.number.as_deref()) => {
            Fate::Left(Left::Known)
        }
        (None, Kind::Task) if row.is_twice && reading.choices.twice == Some(false) => {
            Fate::Left(Left::Twice)
        }
        (_, Kind::Task) if row.troubles.is_empty() => Fate::Ready,
        (_, Kind::Task) => Fate::Unsettled,
    }
}

/// Whether a person has said that the matter of a row is corrected, or is not.
pub(super) fn amends(row: &Row, reading: &Reading<'_>) -> Option<bool> {
    reading.settled.amended.get(&row.at).copied().or(reading.choices.amend)
}

/// What becomes of a row that the ledger has.
fn kept(row: &Row, again: &Again, reading: &Reading<'_>) -> Fate {
    let by_hand = again.differs.iter().any(|one| !one.is_text());
    let reports =
        !again.reports.is_empty() && reading.choices.progress.is_some() && !again.is_early;
    match (again.has_texts(), amends(row, reading)) {
        (true, Some(true)) => Fate::Again(Kept::Corrected),
        (true, None) if !reports => Fate::Again(Kept::Differs),
        _ if reports => Fate::Again(Kept::Reported),
        _ if by_hand => Fate::Again(Kept::ByHand),
        _ if !again.unread.is_empty() => Fate::Again(Kept::Unread),
        _ => Fate::Left(Left::Known),
    }
}
