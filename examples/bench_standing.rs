//! Times what an open ledger does, by the number of its matters: natively, without a store or a page.
//!
//! ```sh
//! cargo run --release --no-default-features --example bench_standing -- [MATTERS …]
//! ```
//!
//! Linux only: the processor's time is read from `/proc`, so that a busy machine gives the same figures.
//!
//! Makes a ledger of each number of matters (1,000, 10,000 and 100,000 unless told), and prints a line
//! for each thing done to it. An act is timed from its form to the first window of the list.

#[path = "make_ledger/city/mod.rs"]
mod city;
#[path = "common/processor.rs"]
mod processor;

use banjie::domain::matter::{MatterId, Note};
use banjie::domain::registry::{Unit, UnitKind};
use banjie::domain::{Body, Date, Instant, OfficeId, Stream, UnitId};
use banjie::ledger::{self, Current, NewAct, Record};
use banjie::present::index::Index;
use banjie::present::list::{Filter, Selection};
use banjie::present::row::MatterRow;
use chrono::Days;
use processor::processor;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

/// How many rows a window of the list has.
const WINDOW: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let mut sizes: Vec<usize> =
        std::env::args().skip(1).map(|n| n.parse()).collect::<Result<_, _>>()?;
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000, 100_000];
    }
    println!("{:<44}{:>12}{:>14}{:>10}", "", "matters", "ms", "judged");
    sizes.into_iter().try_for_each(bench)
}

/// An open ledger with what is shown of it.
struct Open {
    current: Current,
    index: Index,
    office: OfficeId,
    at: Instant,
}

impl Open {
    /// Judges all stale matters and updates the index. Returns how many were stale.
    fn judge(&mut self) -> usize {
        let stale = self.current.stale().len();
        let changed = self.current.judge_all();
        self.index.update(&changed, &self.current.ledger().registry().units);
        stale
    }

    /// Computes the counts, the strip of days and one window of rows, as the page does when it draws the list.
    fn draw(&mut self, from: usize) -> usize {
        let units = &self.current.ledger().registry().units;
        let view = self.index.view(&Selection::default(), self.current.matters(), units);
        let (day, calendar) = (self.current.day(), self.current.state().calendar());
        let all = Filter::default();
        let rows: Vec<MatterRow> = view
            .window(from, WINDOW)
            .filter_map(|(id, unit)| Some((self.current.matters().get(&id)?, unit)))
            .map(|(matter, unit)| MatterRow::of(matter, &all, unit.as_ref(), calendar, day))
            .collect();
        let counts = self.index.counts().at(day).len();
        rows.len() + counts + self.index.dues().strip(day, calendar).len()
    }

    fn compose(&self, stream: Stream, body: Body) -> Result<Arc<Record>, Box<dyn Error>> {
        let new = NewAct {
            stream: stream.clone(),
            office: self.office.clone(),
            person: "王敏".into(),
            recorded_at: self.at,
            on: self.at.date_naive(),
            body,
        };
        let record = self.current.ledger().only([stream]).compose(&new);
        Ok(Arc::new(record.map_err(|fault| format!("{fault:?}"))?))
    }

    fn note(&self, matter: MatterId, text: &str) -> Result<Arc<Record>, Box<dyn Error>> {
        self.compose(Stream::Matter(matter), Body::Note(Note { text: text.into() }))
    }
}

fn since(begun: Duration) -> Duration {
    processor().saturating_sub(begun)
}

fn bench(matters: usize) -> Result<(), Box<dyn Error>> {
    let day: Date = city::UNTIL.parse()?;
    let made = city::ledger(u32::try_from(matters)?, city::SEED, day)?;
    let file = made.export(&city::exported(day)?);
    drop(made);
    let begun = processor();
    let read = ledger::read(file.as_bytes()).map_err(|errors| format!("{errors:?}"))?;
    let ledger = ledger::check(read, None).map_err(|errors| format!("{errors:?}"))?.ledger;
    let took = since(begun);
    drop(file);
    let registry = Arc::clone(ledger.registry());
    let office = registry.offices.keys().find(|id| registry.is_supervisor(id)).ok_or("office")?;
    let (office, at) = (office.clone(), format!("{day}T18:00:00+08:00").parse()?);
    let say = |what: &str, took: Duration, judged: usize| {
        let took = took.as_secs_f64() * 1000.0;
        println!("{what:<44}{matters:>12}{took:>14.3}{judged:>10}");
    };

    say("a file read, hashed and joined", took, 0);
    let begun = processor();
    let current = Current::new(ledger, day);
    let mut open = Open { current, index: Index::default(), office, at };
    let judged = open.judge();
    say("judged from scratch, with the counts", since(begun), judged);
    let begun = processor();
    open.draw(0);
    say("the list sorted for the first time", since(begun), 0);

    let ids: Vec<MatterId> = open.current.matters().keys().copied().collect();
    let some = |n: usize| ids.get(n * 7919 % ids.len()).copied().ok_or("matter");
    // One act takes less time than the clock of `/proc` can measure, so many are timed together.
    let acts = 2_000;
    let mut judged = 0;
    let begun = processor();
    for n in 0..acts {
        let record = open.note(some(n)?, &format!("第{n}次"))?;
        open.current.insert([record]);
        judged += open.judge();
        open.draw(0);
    }
    let took = since(begun) / u32::try_from(acts)?;
    say("one act (mean of 2,000)", took, judged / acts);

    let begun = processor();
    for n in 0..100 {
        open.draw(n * matters / 100);
    }
    say("a page of the list (mean of 100)", since(begun) / 100, 0);
    for (what, to) in [
        ("the day after", day + Days::new(1)),
        ("and back", day),
        ("a month later", day + Days::new(30)),
        ("and back", day),
    ] {
        let begun = processor();
        open.current.go_to(to);
        let judged = open.judge();
        open.draw(0);
        say(what, since(begun), judged);
    }

    let new: Vec<Arc<Record>> = (0..10_000)
        .map(|n| open.note(some(n)?, &format!("来自文件 {n}")))
        .collect::<Result<_, _>>()?;
    let begun = processor();
    open.current.insert(new);
    say("10,000 acts added", since(begun), 0);
    let begun = processor();
    let judged = open.judge();
    open.draw(0);
    say("what they touch judged", since(begun), judged);

    let unit = Body::Unit(Unit {
        unit: UnitId::from("新设单位"),
        name: "新设单位".into(),
        short: None,
        unit_kind: UnitKind::Department,
        parent: None,
        head: None,
        active: true,
    });
    let record = open.compose(Stream::Registry, unit)?;
    let begun = processor();
    open.current.insert([record]);
    open.index.forget_views();
    let judged = open.judge();
    open.draw(0);
    say("a unit registered", since(begun), judged);
    Ok(())
}
