//! What people have said of earlier lists, of a head, of a name, of a limit in words: offered with the next
//! list that says the same, and never taken by itself.

use super::again::is_of_cell;
use super::again::remembered::Remembered;
use super::answers::Answers;
use super::column::Column;
use super::doubt::{column_of, column_word, said};
use super::head::{Head, head_at};
use super::list::{Fate, List};
use super::plan::{Choices, Kind, Row, Trouble};
use super::reading::Reading;
use super::units::named;
use crate::domain::matter::MatterId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most answers of a kind that are kept.
const MOST: usize = 2000;

/// What was said, in words alone, so that any version of the program can read it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// What a column of this head holds.
    heads: BTreeMap<String, String>,
    /// Which units a name stands for; itself, where it is meant as it is written.
    names: BTreeMap<String, Vec<String>>,
    /// What a limit of these words is.
    limits: BTreeMap<String, String>,
    /// Words that have been held against a matter: these are not asked again.
    matters: Remembered,
}

/// Something that was said before and would settle something of this list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Offer {
    /// What a column holds, by its place.
    Head(usize, Column),
    /// Which units a name stands for.
    Name(String, Vec<String>),
    /// What a limit of these words is, in these rows.
    Limit(String, String, Vec<usize>),
}

impl Offer {
    /// Takes it.
    pub fn take(&self, head: &mut Head, settled: &mut Answers) {
        match self {
            Self::Head(n, column) => head.hold(*n, *column),
            Self::Name(written, meant) if *meant == [written.clone()] => {
                settled.name(written, written);
            }
            Self::Name(written, meant) => settled.pick(written, meant.clone()),
            Self::Limit(_, said, rows) => {
                for at in rows {
                    settled.say(*at, Column::Due, said);
                }
            }
        }
    }
}

const fn word(column: Column) -> &'static str {
    match column {
        Column::Progress => "progress",
        column => column_word(column),
    }
}

impl Learned {
    /// Takes up what was said of a list.
    pub fn learn(&mut self, reading: &Reading<'_>) {
        let (head, settled) = (reading.head, reading.settled);
        let found = found(reading);
        let columns = head.words.iter().zip(&head.columns).enumerate();
        for (n, (words, column)) in columns.filter(|(_, (words, _))| !words.is_empty()) {
            let is_said = found.columns.get(n) != Some(column)
                || found.suspects.get(n).is_some_and(Option::is_some);
            if is_said && head.suspects.get(n) == Some(&None) {
                put(&mut self.heads, words, word(*column).to_owned());
            }
        }
        for (written, meant) in &settled.names {
            let read = named(meant);
            let units = if read.doubts.is_empty() && written != meant {
                read.names
            } else {
                vec![meant.clone()]
            };
            put(&mut self.names, written, units);
        }
        for (written, units) in &settled.picked {
            put(&mut self.names, written, units.clone());
        }
        for ((at, column), said) in &settled.cells {
            let written = reading.written(*at, Column::Due).to_string();
            if *column == Column::Due && !written.is_empty() && !said.is_empty() {
                put(&mut self.limits, &written, said.clone());
            }
        }
    }

    /// Learns which doubtful words of a list a person has settled for the matter of their row. `matter` gives the
    /// matter of the row at a place.
    pub fn learn_words(
        &mut self,
        reading: &Reading<'_>,
        matter: impl Fn(usize) -> Option<MatterId>,
    ) {
        let (choices, settled) = (Choices::of(reading.head), Answers::default());
        let unsaid = Reading { choices: &choices, settled: &settled, ..*reading };
        let doubts = |row: &Row| -> Vec<Trouble> {
            row.troubles.iter().filter(|trouble| is_of_cell(trouble)).cloned().collect()
        };
        for (row, bare) in reading.rows().iter().zip(unsaid.rows()) {
            let Some(matter) = matter(row.at).filter(|_| row.kind == Kind::Task) else { continue };
            let open: BTreeSet<Option<Column>> = doubts(row).iter().map(column_of).collect();
            for trouble in doubts(&bare) {
                let column = column_of(&trouble);
                let is_agreed =
                    column.is_some_and(|column| reading.settled.agreed.contains(&(row.at, column)));
                if is_agreed || !open.contains(&column) {
                    self.matters.put(matter, &trouble, &said(&unsaid, &bare, &trouble));
                }
            }
        }
    }

    /// The words that have been held against the matters of lists before.
    pub const fn remembered(&self) -> &Remembered {
        &self.matters
    }

    /// What of it would settle something of a list of which nobody has said it yet.
    pub fn offers(&self, reading: &Reading<'_>, list: &List) -> Vec<Offer> {
        let (head, found) = (reading.head, found(reading));
        let mut offers = Vec::new();
        for (n, words) in head.words.iter().enumerate() {
            let said = self.heads.get(words);
            let said = said.and_then(|said| Column::ALL.into_iter().find(|one| word(*one) == said));
            let is_untouched = head.columns.get(n) == found.columns.get(n)
                && head.suspects.get(n) == found.suspects.get(n);
            let would_change = head.columns.get(n).copied() != said
                || head.suspects.get(n).is_some_and(Option::is_some);
            if let Some(said) = said.filter(|_| is_untouched && would_change) {
                offers.push(Offer::Head(n, said));
            }
        }
        for name in &list.names {
            if let Some(meant) = self.names.get(&name.written)
                && !reading.settled.is_name_said(&name.written)
            {
                offers.push(Offer::Name(name.written.clone(), meant.clone()));
            }
        }
        let mut limits: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (row, fate) in &list.rows {
            if *fate == Fate::Unsettled
                && row.troubles.iter().any(|trouble| matches!(trouble, Trouble::Due(_)))
            {
                let written = reading.written(row.at, Column::Due).to_string();
                limits.entry(written).or_default().push(row.at);
            }
        }
        for (written, rows) in limits {
            if let Some(said) = self.limits.get(&written) {
                offers.push(Offer::Limit(written, said.clone(), rows));
            }
        }
        offers
    }
}

/// The head as it was found, before a person said anything of its columns.
fn found(reading: &Reading<'_>) -> Head {
    let head = reading.head;
    head_at(reading.table, head.first.saturating_sub(head.height), head.height)
}

fn put<T>(kept: &mut BTreeMap<String, T>, key: &str, value: T) {
    if kept.len() < MOST || kept.contains_key(key) {
        kept.insert(key.to_owned(), value);
    }
}
