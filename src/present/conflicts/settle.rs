//! Settling: what is recorded of what a person chose, for all conflicts of a stream at once.

use super::Row;
use crate::domain::Retract;
use crate::domain::matter::Note;
use crate::domain::{ActId, Body, Kind, OfficeId, Stream};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is to become of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// The left act stands, the right one is withdrawn.
    Left,
    /// The right act stands, the left one is withdrawn.
    Right,
    /// Both stay, and the rules go on choosing among them.
    Both,
}

impl Choice {
    /// All of them, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Left, Self::Right, Self::Both];
}

/// Who would settle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorder {
    /// The office.
    pub office: OfficeId,
    /// Whether it is a supervising one.
    pub supervises: bool,
}

/// Why nothing can be recorded yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unready {
    /// Something has not been chosen.
    Open,
    /// An act is to be kept by one choice and withdrawn by another.
    Contradiction,
    /// The reason is blank.
    NoReason,
}

/// Whether an office may settle a conflict so (RULES §8).
///
/// A note that keeps both is for a supervising office, or for one of whose acts one is in conflict:
/// others may record notes, but have no part in this.
pub fn may(choice: Choice, row: &Row, who: &Recorder) -> bool {
    let own = |record: &crate::ledger::Record| record.act.office == who.office;
    match choice {
        // The registry takes no note.
        Choice::Both if !Kind::Note.streams().contains(&row.stream.kind()) => false,
        _ if who.supervises => true,
        // Outside of what units see undertaking offices neither note nor withdraw anything.
        _ if !matches!(row.stream, Stream::Matter(_)) => false,
        Choice::Left => own(&row.right.record),
        Choice::Right => own(&row.left.record),
        Choice::Both => own(&row.left.record) || own(&row.right.record),
    }
}

/// The act that a choice keeps and the one that it withdraws.
fn split(row: &Row, choice: Choice) -> (Vec<ActId>, Option<ActId>) {
    let (left, right) = (row.left.record.act.id, row.right.record.act.id);
    match choice {
        Choice::Left => (vec![left], Some(right)),
        Choice::Right => (vec![right], Some(left)),
        Choice::Both => (vec![left, right], None),
    }
}

fn withdrawn(rows: &[Row], choices: &[Option<Choice>]) -> BTreeSet<ActId> {
    rows.iter()
        .zip(choices)
        .filter_map(|(row, choice)| choice.and_then(|choice| split(row, choice).1))
        .collect()
}

/// Whether what has been chosen for other conflicts of the stream settles this one: an act that is
/// withdrawn is in conflict with none.
pub fn is_moot(rows: &[Row], choices: &[Option<Choice>], at: usize) -> bool {
    let dropped = withdrawn(rows, choices);
    let open = choices.get(at).is_some_and(Option::is_none);
    open && rows.get(at).is_some_and(|row| {
        dropped.contains(&row.left.record.act.id) || dropped.contains(&row.right.record.act.id)
    })
}

/// What is recorded in the stream. Whatever it is has all acts there among its ancestors, so that
/// it settles every conflict of the stream: each has to be chosen for.
///
/// `note` is the text of the note that says of which conflicts both acts stay.
pub fn drafts(
    rows: &[Row],
    choices: &[Option<Choice>],
    reason: &str,
    note: &str,
) -> Result<Vec<Body>, Unready> {
    let dropped = withdrawn(rows, choices);
    let mut both = false;
    let mut bodies: Vec<Body> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let Some(choice) = choices.get(at).copied().flatten() else {
            if is_moot(rows, choices, at) {
                continue;
            }
            return Err(Unready::Open);
        };
        let (keeps, drops) = split(row, choice);
        if keeps.iter().any(|id| dropped.contains(id)) {
            return Err(Unready::Contradiction);
        }
        let body = match drops {
            None => {
                both = true;
                continue;
            }
            // In the registry the last of a key counts: what is to stand is recorded once more.
            Some(_) if row.stream == Stream::Registry => {
                let side = if choice == Choice::Left { &row.left } else { &row.right };
                side.record.act.body.clone()
            }
            Some(act) => Body::Retract(Retract { act, reason: reason.trim().into() }),
        };
        if !bodies.contains(&body) {
            bodies.push(body);
        }
    }
    let registry = rows.first().is_some_and(|row| row.stream == Stream::Registry);
    // A registry act has no place for a reason.
    if !registry && reason.trim().is_empty() {
        return Err(Unready::NoReason);
    }
    if both {
        bodies.push(Body::Note(Note { text: note.into() }));
    }
    if bodies.is_empty() { Err(Unready::Open) } else { Ok(bodies) }
}
