//! The ledger that is open, in memory, as it stands at a day.

use super::store::{Commit, Damage, Head, Key};
use crate::domain::matter::MatterId;
use crate::domain::{ActId, Date, UnitId};
use crate::ledger::{Current, Ledger, Record, Seal, State};
use crate::present::desk::Side;
use crate::present::find::Finder;
use crate::present::index::Index;
use crate::present::list::{Filter, Selection, View};
use crate::present::row::MatterRow;
use crate::sheet::Table;
use crate::sheet::held::Held as Known;
use crate::sheet::learned::Learned;
use std::sync::Arc;

/// A spreadsheet as it was read.
#[derive(Debug, Clone)]
pub struct Sheets {
    /// The command that brought it, by which it is asked for.
    pub id: [u8; 16],
    /// Its sheets.
    pub tables: Vec<Table>,
    /// What was said of earlier lists.
    pub learned: Learned,
}

/// The open ledger: what the store has of it, and what it comes to.
#[derive(Debug)]
pub struct Held {
    current: Current,
    /// How it stood at the day that was looked back to last.
    past: Option<Current>,
    index: Index,
    /// What the store holds of it.
    pub head: Head,
    /// What of it could not be read.
    pub damage: Vec<Damage>,
    /// How many acts are missing of those that must have been there.
    pub missing: u64,
    /// Seals that the store had when the ledger was opened, and that others make superfluous.
    superfluous: Vec<Seal>,
    /// The key with which this installation seals, where it has one.
    pub key: Option<Key>,
    /// The spreadsheet that is being settled, if one is.
    pub sheets: Option<Sheets>,
    known: Option<Arc<Known>>,
    /// What there is to be found; none before anything was sought.
    finder: Option<Finder>,
    /// The desk that was asked for last, with the greatest number of items that was ever asked for.
    desk: Option<(Side, usize)>,
}

impl Held {
    /// A ledger as it was read, at a day for which nothing of it is judged yet, and the seals that the store had although
    /// others make them superfluous.
    pub fn new(ledger: Ledger, superfluous: Vec<Seal>, head: Head, day: Date) -> Self {
        Self { superfluous, ..Self::of(Current::new(ledger, day), head) }
    }

    /// A ledger as it stands.
    pub fn of(current: Current, head: Head) -> Self {
        let index = Index::of(current.matters().values());
        Self {
            current,
            past: None,
            index,
            head,
            damage: Vec::new(),
            missing: 0,
            superfluous: Vec::new(),
            key: None,
            sheets: None,
            known: None,
            finder: None,
            desk: None,
        }
    }

    /// Whether something of it is not whole.
    pub fn is_damaged(&self) -> bool {
        self.missing > 0 || !self.damage.is_empty()
    }

    /// Adds a new seal to a commit if it proves more than the seals that are held, and names all seals that are
    /// superfluous then. If acts are missing, nobody knows what a seal covers, and all seals stay.
    pub fn seal(&self, commit: &mut Commit, seal: &Seal) {
        let dropped = self.ledger().clone().insert_seals([seal.clone()]);
        if dropped.contains(seal) {
            return;
        }
        commit.seals.push(seal.clone());
        if !self.is_damaged() {
            commit.superseded.extend(dropped);
        }
    }

    /// The seals that the next commit is to delete.
    pub fn superfluous(&self) -> Vec<Seal> {
        if self.is_damaged() { Vec::new() } else { self.superfluous.clone() }
    }

    /// A commit was stored: this is what the store holds now.
    pub fn stored(&mut self, head: Head) {
        self.head = head;
        self.superfluous.clear();
    }

    /// Its acts, registry and seals, with the calendar and the profile in force.
    pub fn state(&self) -> &State {
        self.current.state()
    }

    /// The ledger.
    pub fn ledger(&self) -> &Ledger {
        self.current.ledger()
    }

    /// The ledger's id.
    pub fn id(&self) -> ActId {
        *self.ledger().id()
    }

    /// How it stands.
    pub fn current(&self) -> &Current {
        &self.current
    }

    /// The ledger as it stands at another day. The result for the day that was asked for last is kept.
    pub fn at(&mut self, day: Date) -> &Current {
        if day != self.current.day() {
            self.judge_at(day, usize::MAX);
        }
        let past = self.past.as_ref().filter(|past| past.day() == day);
        past.unwrap_or(&self.current)
    }

    /// Judges at most `many` matters as they stand at another day and says how many are left.
    pub(super) fn judge_at(&mut self, day: Date, many: usize) -> usize {
        let past = self.past.get_or_insert_with(|| self.current.clone());
        if past.day() != day {
            // Going on from the last such day may change less than starting from today.
            past.go_to(day);
        }
        past.judge_some(many);
        past.stale().len()
    }

    /// The other day that was asked for last.
    pub(super) fn looked_at(&self) -> Option<Date> {
        self.past.as_ref().map(Current::day)
    }

    /// What is shown of all matters at once.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The rows of a selection, in its order.
    pub fn view(&mut self, selection: &Selection) -> &View {
        let units = &self.current.ledger().registry().units;
        self.index.view(selection, self.current.matters(), units)
    }

    /// The row of a matter, or of one unit's part in it, in a list that is narrowed so.
    pub fn row(&self, of: &Filter, id: MatterId, unit: Option<&UnitId>) -> Option<MatterRow> {
        let matter = self.current.matters().get(&id)?;
        Some(MatterRow::of(matter, of, unit, self.state().calendar(), self.current.day()))
    }

    /// The desk that was asked for last: the next start shows it at once.
    pub(super) fn desk(&self) -> Option<&(Side, usize)> {
        self.desk.as_ref()
    }

    /// Notes whose desk is asked for. The head of each page asks for it, too, and lists nothing.
    pub(super) fn asks_desk(&mut self, side: &Side, most: usize) {
        let kept = self.desk.take().filter(|(kept, _)| kept == side);
        let most = kept.map_or(0, |(_, kept)| kept).max(most);
        self.desk = Some((side.clone(), most));
    }

    /// Judges what stands otherwise at another day.
    pub fn go_to(&mut self, day: Date) {
        self.turn_to(day);
        self.judge_some(usize::MAX);
    }

    /// Turns the ledger to another day without judging yet what is different on it.
    pub(super) fn turn_to(&mut self, day: Date) {
        self.current.go_to(day);
    }

    /// Adds acts and seals, and judges what they touch.
    pub fn add(&mut self, records: Vec<Arc<Record>>, seals: Vec<Seal>) {
        // `past` shares the ledger. If it were kept, adding acts would copy the whole ledger.
        self.past = None;
        let registry = Arc::clone(self.ledger().registry());
        self.current.insert(records);
        self.current.insert_seals(seals);
        if !Arc::ptr_eq(&registry, self.ledger().registry()) {
            self.index.forget_views();
            self.known = None;
            if let Some(finder) = &mut self.finder {
                finder.name_units(self.current.ledger());
            }
        }
        self.judge_some(usize::MAX);
    }

    /// What there is to be found, and the ledger as it stands.
    pub fn finder(&mut self) -> (&Finder, &Current) {
        let finder = self.finder.get_or_insert_with(|| Finder::of(&self.current));
        (finder, &self.current)
    }

    /// What a task list may name of it.
    pub fn known(&mut self) -> Arc<Known> {
        let (ledger, matters) = (self.current.ledger(), self.current.matters());
        let known = self.known.get_or_insert_with(|| Arc::new(Known::of(ledger, matters)));
        Arc::clone(known)
    }

    /// Judges at most `many` of the stale matters.
    pub fn judge_some(&mut self, many: usize) {
        let changed = self.current.judge_some(many);
        if !changed.is_empty() {
            self.known = None;
        }
        if let Some(finder) = &mut self.finder {
            finder.update(&changed);
        }
        self.index.update(&changed, &self.current.ledger().registry().units);
    }
}
