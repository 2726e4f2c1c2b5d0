//! Settling: which acts are recorded when a person has chosen, for all forks of a stream at once.

use super::{ForkRow, Side};
use crate::domain::Retract;
use crate::domain::matter::Note;
use crate::domain::{ActId, Body, Kind, OfficeId, Stream};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is to become of a fork.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// This branch stands, and what is in conflict with it is withdrawn.
    Keep(usize),
    /// All acts are kept, and the rules go on choosing among them.
    All,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum Unready {
    /// Something has not been chosen.
    Open,
    /// An act is to be kept by one choice and withdrawn by another.
    Contradiction,
    /// The reason is blank.
    NoReason,
}

/// Whether an office may settle a fork by this choice (RULES §8).
///
/// A note that keeps all acts may be recorded by a supervising office, or by an office that recorded one
/// of these acts. Others may record notes, but this is not their business.
pub fn may(choice: Choice, row: &ForkRow, who: &Recorder) -> bool {
    match choice {
        // The registry takes no note.
        Choice::All if !Kind::Note.streams().contains(&row.stream.kind()) => false,
        _ if who.supervises => true,
        // In streams that units do not see, undertaking offices record no note and withdraw nothing.
        _ if !matches!(row.stream, Stream::Matter(_)) => false,
        Choice::All => row.sides.iter().any(|side| side.offices.contains(&who.office)),
        Choice::Keep(_) => {
            let dropped = row.withdrawn(choice);
            let loses =
                |side: &&Side| row.acts(side.branch).iter().any(|act| dropped.contains(act));
            let own = |side: &Side| side.offices.iter().all(|office| *office == who.office);
            row.sides.iter().filter(loses).all(own)
        }
    }
}

impl ForkRow {
    /// All choices: each side, in their order, or all.
    pub fn choices(&self) -> impl Iterator<Item = Choice> {
        self.sides.iter().map(|side| Choice::Keep(side.branch)).chain([Choice::All])
    }

    /// The acts of a branch.
    fn acts(&self, branch: usize) -> &[ActId] {
        self.fork.branches.get(branch).map_or(&[], |branch| &branch.acts)
    }

    /// What a choice withdraws.
    pub fn withdrawn(&self, choice: Choice) -> BTreeSet<ActId> {
        match choice {
            Choice::Keep(branch) => self.fork.withdrawn_for(branch).into_iter().collect(),
            Choice::All => BTreeSet::new(),
        }
    }
}

fn withdrawn(rows: &[ForkRow], choices: &[Option<Choice>]) -> BTreeSet<ActId> {
    let chosen = rows.iter().zip(choices);
    chosen.filter_map(|(row, choice)| Some(row.withdrawn((*choice)?))).flatten().collect()
}

/// Whether the choices for other forks of the stream settle this one too. An act that is withdrawn is in
/// no conflict any more.
pub fn is_moot(rows: &[ForkRow], choices: &[Option<Choice>], at: usize) -> bool {
    let open = choices.get(at).is_some_and(Option::is_none);
    let dropped = || withdrawn(rows, choices);
    open && rows.get(at).is_some_and(|row| !row.fork.is_open_without(&dropped()))
}

/// The acts that are recorded in the stream. Each has all acts of the stream among its ancestors and so
/// settles every fork there. That is why every fork needs a choice.
///
/// `note` is the text of the note that says of which forks all acts stay.
pub fn drafts(
    rows: &[ForkRow],
    choices: &[Option<Choice>],
    reason: &str,
    note: &str,
) -> Result<Vec<Body>, Unready> {
    let dropped = withdrawn(rows, choices);
    let mut noted = false;
    let mut retracted: Vec<ActId> = Vec::new();
    let mut bodies: Vec<Body> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let Some(choice) = choices.get(at).copied().flatten() else {
            if row.fork.is_open_without(&dropped) {
                return Err(Unready::Open);
            }
            continue;
        };
        let is_dropped = |act: &ActId| dropped.contains(act);
        let contradicts = match choice {
            Choice::Keep(branch) => row.acts(branch).iter().any(is_dropped),
            Choice::All => row.fork.acts().any(|act| is_dropped(&act)),
        };
        if contradicts {
            return Err(Unready::Contradiction);
        }
        match choice {
            Choice::All => noted = true,
            // In the registry the last act of a key counts, so what is to stand is recorded once more.
            Choice::Keep(branch) if row.stream == Stream::Registry => {
                let kept = row.sides.iter().find(|side| side.branch == branch);
                let body = kept.map(|side| side.record.act.body.clone());
                bodies.extend(body.filter(|body| !bodies.contains(body)));
            }
            Choice::Keep(_) => retracted.extend(row.withdrawn(choice)),
        }
    }
    let registry = rows.first().is_some_and(|row| row.stream == Stream::Registry);
    // A registry act has no place for a reason.
    if !registry && reason.trim().is_empty() {
        return Err(Unready::NoReason);
    }
    let mut seen = BTreeSet::new();
    retracted.retain(|act| seen.insert(*act));
    let retract = |act| Body::Retract(Retract { act, reason: reason.trim().into() });
    bodies.extend(retracted.into_iter().map(retract));
    if noted {
        bodies.push(Body::Note(Note { text: note.into() }));
    }
    if bodies.is_empty() { Err(Unready::Open) } else { Ok(bodies) }
}
