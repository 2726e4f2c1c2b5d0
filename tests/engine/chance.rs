//! Random actions in two tabs, with other days looked at between them: the page always shows what a newly started
//! engine would show of the stored acts.

use super::clerk::{Clerk, day};
use banjie::domain::ActId;
use banjie::domain::matter::MatterId;
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::list::Rows;
use banjie::engine::query::matter::Matter;
use banjie::engine::{Answers, Question};
use banjie::present::draft::ActKind;
use banjie::present::list::Selection;
use chrono::Days;
use proptest::prelude::*;

const UNITS: [&str; 3] = ["市教育局", "市公安局", "市财政局"];

/// What happens next; numbers choose among what there is.
#[derive(Debug, Clone)]
enum Deed {
    Registers { due: u8, units: usize },
    Applies { matter: usize, unit: usize, due: u8 },
    Decides { matter: usize, unit: usize, approved: bool },
    Records { matter: usize, unit: usize, kind: usize },
    Withdraws { matter: usize, act: usize },
    AddsUnit,
    Wakes { days: u8 },
    Looks { at: i8 },
    OtherTab,
    CatchesUp,
}

const KINDS: [(ActKind, &[(&str, &str)]); 6] = [
    (ActKind::Receive, &[]),
    (ActKind::Feedback, &[("text", "按计划推进")]),
    (ActKind::Complete, &[("result", "已办结")]),
    (ActKind::Return, &[("reason", "材料不全")]),
    (ActKind::Close, &[("solved", "true"), ("finished", "true"), ("satisfied", "true")]),
    (ActKind::Remind, &[("by", "电话")]),
];

fn deed() -> impl Strategy<Value = Deed> {
    let (matter, unit) = (any::<usize>(), any::<usize>());
    prop_oneof![
        2 => (0..90_u8, 1..4_usize).prop_map(|(due, units)| Deed::Registers { due, units }),
        2 => (matter, unit, 0..90_u8)
            .prop_map(|(matter, unit, due)| Deed::Applies { matter, unit, due }),
        2 => (matter, unit, any::<bool>())
            .prop_map(|(matter, unit, approved)| Deed::Decides { matter, unit, approved }),
        6 => (matter, unit, 0..KINDS.len())
            .prop_map(|(matter, unit, kind)| Deed::Records { matter, unit, kind }),
        2 => (matter, any::<usize>()).prop_map(|(matter, act)| Deed::Withdraws { matter, act }),
        1 => Just(Deed::AddsUnit),
        3 => (1..20_u8).prop_map(|days| Deed::Wakes { days }),
        4 => (-60..90_i8).prop_map(|at| Deed::Looks { at }),
        2 => Just(Deed::OtherTab),
        1 => Just(Deed::CatchesUp),
    ]
}

/// Two tabs of one browser, of which one is in front.
struct Tabs {
    both: [Clerk; 2],
    front: usize,
    matters: Vec<MatterId>,
    today: banjie::domain::Date,
    units: usize,
}

impl Tabs {
    fn new() -> Self {
        let clerk = Clerk::supervising(&UNITS);
        let other = clerk.tab();
        let both = [clerk, other];
        Self { both, front: 0, matters: Vec::new(), today: day("2026-11-02"), units: 0 }
    }

    fn front(&self) -> &Clerk {
        &self.both[self.front]
    }

    /// A matter that stands in the list of the tab in front, with a unit of it.
    fn chosen(&self, matter: usize, unit: usize) -> Option<(MatterId, String)> {
        let id = *self.matters.get(matter.checked_rem(self.matters.len())?)?;
        let view = self.front().asks(Matter(id))?;
        let units = &view.standing.assignments;
        let unit = &units.get(unit.checked_rem(units.len())?)?.unit;
        Some((id, self.front().book().units[unit].name.to_string()))
    }

    fn does(&mut self, deed: &Deed) {
        let later = |days: &u8| (self.today + Days::new((*days).into())).to_string();
        match deed {
            Deed::Registers { due, units } => {
                let (title, due) = (format!("事项{}", self.matters.len()), later(due));
                let id = self.front().registers(&title, &due, &UNITS[..*units]);
                self.matters.push(id);
            }
            Deed::Applies { matter, unit, due } => {
                if let Some((id, unit)) = self.chosen(*matter, *unit) {
                    self.front().applies(id, &unit, &later(due));
                }
            }
            Deed::Decides { matter, unit, approved } => {
                if let Some((id, unit)) = self.chosen(*matter, *unit)
                    && self.front().assignment(id, &unit, &self.today.to_string()).pending.is_some()
                {
                    self.front().decides(id, &unit, *approved);
                }
            }
            Deed::Records { matter, unit, kind } => {
                if let Some((id, unit)) = self.chosen(*matter, *unit) {
                    let (kind, fields) = KINDS[*kind];
                    self.front().records(id, kind, &unit, fields).unwrap();
                }
            }
            Deed::Withdraws { matter, act } => {
                if let Some((id, _)) = self.chosen(*matter, 0) {
                    let record = self.front().matter(id).record;
                    let ids: Vec<ActId> = record.iter().map(|entry| entry.record.act.id).collect();
                    self.front().withdraws(id, ids[act % ids.len()]);
                }
            }
            Deed::AddsUnit => {
                self.units += 1;
                self.front().adds_units(&[&format!("新单位{}", self.units)]);
            }
            Deed::Wakes { days } => {
                self.today = self.today + Days::new((*days).into());
                for tab in &self.both {
                    tab.wakes(&self.today.to_string());
                }
            }
            Deed::Looks { at } => {
                let on = self.today + chrono::Duration::days((*at).into());
                let shown = self.shows(self.front(), on);
                let front = self.front().tab();
                // What the other tab has done may not have been taken up yet.
                if self.front().engine.head() == front.engine.head() {
                    assert_eq!(shown, self.shows(&front, on), "at {on}");
                }
            }
            Deed::OtherTab => self.front = 1 - self.front,
            Deed::CatchesUp => self.front().catches_up(),
        }
    }

    fn shows(&self, clerk: &Clerk, on: banjie::domain::Date) -> Answers {
        let rows = Rows { of: Selection::default(), from: 0, count: 100 };
        let mut questions: Vec<Question> = vec![Overview.into(), rows.into()];
        questions.extend(self.matters.iter().map(|id| Question::from(Matter(*id))));
        Answers { revision: 0, ..clerk.engine.ask(on, &questions) }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_is_shown_is_what_a_fresh_start_shows(deeds in prop::collection::vec(deed(), 1..50)) {
        let mut tabs = Tabs::new();
        for deed in &deeds {
            tabs.does(deed);
        }
        for tab in &tabs.both {
            tab.catches_up();
        }
        let fresh = tabs.both[0].tab();
        for on in [tabs.today, day("2026-11-10"), tabs.today + Days::new(40), tabs.today] {
            let shown = tabs.shows(&fresh.tab(), on);
            for tab in &tabs.both {
                prop_assert_eq!(&tabs.shows(tab, on), &shown);
            }
        }
        prop_assert_eq!(tabs.both[0].engine.head(), fresh.engine.head());
    }
}
