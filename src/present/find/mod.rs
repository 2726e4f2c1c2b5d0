//! Finding: matters by title, numbers and persons, units by their names, and other names that are handed in.
//!
//! The texts that are searched are prepared once and kept by difference. A search then looks at each of them, which
//! takes some milliseconds at 10,000 matters. So there is no index of words, which every act would have to update.

mod day;
mod text;

pub use day::day;
pub use text::Marked;

use crate::domain::matter::MatterId;
use crate::domain::registry::Unit;
use crate::domain::standing::{Light, MatterStanding};
use crate::domain::{Body, Stream, UnitId};
use crate::ledger::{Changed, Current, Ledger};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use text::{Fit, Text, Word, words};

/// What a text is of the thing that was found by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Part {
    /// Its title or its name.
    Name,
    /// 台账编号.
    Number,
    /// 文号.
    Document,
    /// 市政府分管领导.
    Leader,
    /// 督查专人.
    Officer,
    /// 第一责任人.
    Responsible,
    /// 分管领导.
    Deputy,
    /// 承办人员.
    Handler,
    /// A unit's short name.
    Short,
    /// A name that the unit had before.
    Former,
    /// 主要负责人.
    Head,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit<Of> {
    /// What.
    pub of: Of,
    /// Its title or its name.
    pub name: Marked,
    /// What else of it holds what was sought.
    pub by: Vec<(Part, Marked)>,
}

/// What there is to be found, prepared.
#[derive(Debug, Clone)]
pub struct Finder {
    matters: BTreeMap<MatterId, Entry>,
    units: BTreeMap<UnitId, Entry>,
}

/// One thing with its texts; the first is its name.
#[derive(Debug, Clone)]
struct Entry(Vec<(Part, Text)>);

impl Finder {
    /// Of a ledger as it stands.
    pub fn of(current: &Current) -> Self {
        let matters = current.matters().values();
        let matters = matters.map(|matter| (matter.id, Entry::of(texts_of(matter)))).collect();
        let mut finder = Self { matters, units: BTreeMap::new() };
        finder.name_units(current.ledger());
        finder
    }

    /// Takes up the units as the registry names them now, and as it has named them before.
    pub fn name_units(&mut self, ledger: &Ledger) {
        let mut names: BTreeMap<&UnitId, BTreeSet<&str>> = BTreeMap::new();
        for placed in ledger.stream(&Stream::Registry).iter().flat_map(|acts| acts.iter()) {
            if let Body::Unit(unit) = &placed.record.act.body {
                let known = names.entry(&unit.unit).or_default();
                known.extend(
                    [Some(&unit.name), unit.short.as_ref()].into_iter().flatten().map(|n| &**n),
                );
            }
        }
        let entry = |unit: &Unit| {
            let (name, short) = (&*unit.name, unit.short.as_deref());
            let known = names.get(&unit.unit).into_iter().flatten();
            let former = known.filter(|known| **known != name && Some(**known) != short);
            let texts = [
                (Part::Name, Some(name)),
                (Part::Short, short),
                (Part::Head, unit.head.as_deref()),
            ];
            Entry::of(texts.into_iter().chain(former.map(|former| (Part::Former, Some(*former)))))
        };
        let units = ledger.registry().units.iter();
        self.units = units.map(|(id, unit)| (id.clone(), entry(unit))).collect();
    }

    /// Takes up the matters that have changed. Most changes are of how a matter stands, not of what it is called.
    pub fn update(&mut self, changed: &[Changed]) {
        for Changed { before, after, .. } in changed {
            match (before, after) {
                (Some(before), Some(after)) if texts_of(before).eq(texts_of(after)) => {}
                (_, Some(after)) => {
                    self.matters.insert(after.id, Entry::of(texts_of(after)));
                }
                (Some(before), None) => {
                    self.matters.remove(&before.id);
                }
                (None, None) => {}
            }
        }
    }

    /// The matters that hold all words that were typed, at most so many, and how many there are: those that fit
    /// best first, among them those with the worst light.
    pub fn matters(
        &self,
        typed: &str,
        most: usize,
        light: impl Fn(MatterId) -> Option<Light>,
    ) -> (Vec<Hit<MatterId>>, usize) {
        let words = words(typed);
        best(&self.matters, &words, most, |id| Reverse(light(*id)))
    }

    /// The units that hold all words, and how many there are.
    pub fn units(&self, typed: &str, most: usize) -> (Vec<Hit<UnitId>>, usize) {
        best(&self.units, &words(typed), most, |_| ())
    }
}

/// Which of other names hold all words that were typed, by their place among them.
pub fn among(names: &[Box<str>], typed: &str, most: usize) -> Vec<Hit<usize>> {
    let entries = names.iter().map(|name| Entry::of([(Part::Name, Some(&**name))])).enumerate();
    best(&entries.collect(), &words(typed), most, |_| ()).0
}

/// Whether a matter holds all words that were typed: in what it is found by, in its content, or in the names of its
/// units.
pub fn holds(matter: &MatterStanding, units: &BTreeMap<UnitId, Unit>, typed: &str) -> bool {
    let details = &matter.details;
    let more = [details.content.as_deref(), details.assigner.as_deref()];
    let units = matter.assignments.iter().filter_map(|assignment| units.get(&assignment.unit));
    let names = units.flat_map(|unit| [Some(&*unit.name), unit.short.as_deref()]);
    let more = more.into_iter().chain(names).map(|text| (Part::Name, text));
    Entry::of(texts_of(matter).chain(more)).fits(&words(typed)).is_some()
}

fn best<Of: Ord + Clone, K: Ord>(
    of: &BTreeMap<Of, Entry>,
    words: &[Word],
    most: usize,
    then: impl Fn(&Of) -> K,
) -> (Vec<Hit<Of>>, usize) {
    if words.is_empty() {
        return (Vec::new(), 0);
    }
    let fits = of.iter().filter_map(|(id, entry)| Some((entry.fits(words)?, then(id), id, entry)));
    let mut fits: Vec<_> = fits.collect();
    let total = fits.len();
    fits.sort_by(|a, b| (&a.0, &a.1, a.2).cmp(&(&b.0, &b.1, b.2)));
    let hits = fits.into_iter().take(most).map(|(_, _, id, entry)| entry.hit(id.clone(), words));
    (hits.collect(), total)
}

impl Entry {
    fn of<'t>(texts: impl IntoIterator<Item = (Part, Option<&'t str>)>) -> Self {
        let texts = texts.into_iter().filter_map(|(part, text)| Some((part, Text::new(text?))));
        Self(texts.collect())
    }

    /// How well the words fit: for each word the text that it fits best, and of these the worst fit. None if a word
    /// fits no text.
    fn fits(&self, words: &[Word]) -> Option<(Fit, Part)> {
        let best = |word: &Word| {
            self.0.iter().filter_map(|(part, text)| Some((text.holds(word)?.0, *part))).min()
        };
        words.iter().map(best).collect::<Option<Vec<_>>>()?.into_iter().max()
    }

    fn hit<Of>(&self, of: Of, words: &[Word]) -> Hit<Of> {
        let mut texts = self.0.iter();
        let name =
            texts.next().map_or_else(|| Text::new("").unmarked(), |(_, name)| name.marked(words));
        // Words that are marked in the name are not marked in other texts again.
        let left: Vec<Word> = match self.0.first() {
            Some((_, name)) => words.iter().filter(|w| name.holds(w).is_none()).cloned().collect(),
            None => words.to_vec(),
        };
        let holds = |text: &Text| left.iter().any(|word| text.holds(word).is_some());
        let by =
            texts.filter(|(_, text)| holds(text)).map(|(part, text)| (*part, text.marked(&left)));
        let mut by: Vec<(Part, Marked)> = by.collect();
        by.dedup();
        Hit { of, name, by }
    }
}

/// What a matter is found by.
fn texts_of(matter: &MatterStanding) -> impl Iterator<Item = (Part, Option<&str>)> {
    let details = &matter.details;
    let own = [
        (Part::Name, Some(&*matter.title)),
        (Part::Number, details.number.as_deref()),
        (Part::Document, details.document.as_deref()),
        (Part::Leader, details.leader.as_deref()),
        (Part::Officer, details.officer.as_deref()),
    ];
    own.into_iter().chain(matter.assignments.iter().flat_map(|assignment| {
        [
            (Part::Responsible, assignment.responsible.as_deref()),
            (Part::Deputy, assignment.deputy.as_deref()),
            (Part::Handler, assignment.handler.as_deref()),
        ]
    }))
}
