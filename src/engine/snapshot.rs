//! What the first page shows of a ledger, kept beside it so that the next start shows it at once.
//!
//! A snapshot is never relied on: the ledger is read all the same and then replaces it. It is thrown away if it was not
//! made of the very acts that are stored, was written by another build, or is not whole.

use super::Held;
use super::query::desk::{Desk, Owed};
use super::query::ledger::{Book, Overview, Registry, Totals};
use super::query::list::{Rows, Window};
use super::query::{Ask as _, Question, Reply};
use super::store::Head;
use crate::calendar::Calendar;
use crate::domain::standing::MatterStanding;
use crate::domain::{Date, Span};
use crate::present::desk::Side;
use crate::present::list::Selection;
use crate::present::row::MatterRow;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// How many matters of the list it has: as many as a page shows.
const FIRST: usize = 100;
/// How many bytes its hash has, which comes first.
const HASH: usize = 32;

/// What the first page shows of a ledger, as of one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Snapshot {
    /// The head of the acts that it was made of.
    pub(super) head: Head,
    totals: Totals,
    book: Book,
    /// The matters that come first in the list, each with the days on which it stands so.
    first: Vec<(Span, Arc<MatterStanding>)>,
    /// The desk that was asked for last.
    desk: Option<(Desk, Owed)>,
}

impl Snapshot {
    /// Of a ledger as it stands.
    pub(super) fn of(held: &mut Held) -> Self {
        let ids: Vec<_> = held.view(&Selection::default()).window(0, FIRST).collect();
        let current = held.current();
        let first = ids
            .iter()
            .filter_map(|(id, _)| Some((current.stands(*id)?, current.matters().get(id)?.clone())));
        let first = first.collect();
        let desk = held.desk().cloned().map(|(side, most)| Desk { side, most });
        let desk = desk.map(|desk| (desk.clone(), desk.answer(held)));
        let (totals, book) = (Overview.answer(held), Registry.answer(held));
        Self { head: held.head, totals, book, first, desk }
    }

    /// The day that it is of.
    pub(super) fn day(&self) -> Date {
        self.totals.as_of
    }

    /// Whose desk it has, with how many items of each time.
    pub(super) fn desk(&self) -> Option<(Side, usize)> {
        self.desk.as_ref().map(|(desk, _)| (desk.side.clone(), desk.most))
    }

    /// Answers a question at a day; none if only the ledger can answer it. Totals and desk are of the snapshot's own
    /// day and say so. In the list, matters whose standing may differ at the asked day are named (`checking`).
    pub(super) fn answer(&self, question: &Question, day: Date) -> Option<Reply> {
        match question {
            Question::Overview(_) => Some(Reply::Overview(Box::new(self.totals.clone()))),
            Question::Registry(_) => Some(Reply::Registry(Box::new(self.book.clone()))),
            Question::Rows(rows) => Some(Reply::Rows(Box::new(self.window(rows, day)?))),
            Question::Desk(desk) => Some(Reply::Desk(Box::new(self.owed(desk)?))),
            _ => None,
        }
    }

    fn owed(&self, asked: &Desk) -> Option<Owed> {
        let (kept, owed) = self.desk.as_ref()?;
        let is_known = kept.side == asked.side && kept.most >= asked.most;
        is_known.then(|| owed.clone().at_most(asked.most))
    }

    fn window(&self, rows: &Rows, day: Date) -> Option<Window> {
        if rows.of != Selection::default() || rows.from > 0 {
            return None;
        }
        let all = &rows.of.filter;
        let years: Vec<_> = self.book.years.iter().collect();
        let calendar = Calendar::new(&years);
        let first = self.first.iter().take(rows.count);
        let left = first.clone().filter(|(stands, _)| !stands.holds(day));
        Some(Window {
            total: self.totals.matters,
            from: 0,
            rows: first
                .map(|(_, matter)| MatterRow::of(matter, all, None, &calendar, day))
                .collect(),
            checking: left.map(|(_, matter)| matter.id).collect(),
        })
    }
}

/// The bytes of what is kept beside a ledger. Their hash is taken over the build, too: those of another
/// build read as broken.
pub(super) fn write<T: Serialize>(kept: &T, build: &str) -> Option<Vec<u8>> {
    let body = postcard::to_stdvec(kept).ok()?;
    let mut bytes = hash(build, &body).to_vec();
    bytes.extend(body);
    Some(bytes)
}

/// Reads what this build has written; none where it is not whole.
pub(super) fn read<T: for<'d> Deserialize<'d>>(bytes: &[u8], build: &str) -> Option<T> {
    let (claimed, body) = bytes.split_at_checked(HASH)?;
    (claimed == hash(build, body)).then(|| postcard::from_bytes(body).ok())?
}

fn hash(build: &str, body: &[u8]) -> [u8; HASH] {
    Sha256::new().chain_update(build).chain_update([0]).chain_update(body).finalize().into()
}
