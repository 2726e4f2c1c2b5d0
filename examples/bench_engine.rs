//! Measures for how long the engine keeps its thread: while it does, a page gets no answer and no command can be
//! stopped. Natively, over a store in memory.
//!
//! ```sh
//! cargo run --release --no-default-features --example bench_engine -- [MATTERS …]
//! ```
//!
//! Linux only: the processor's time is read from `/proc`, so that a busy machine gives the same figures.
//!
//! Makes a ledger of each number of matters (1,000, 10,000 and 100,000 unless told). For each command it prints its whole
//! time, the longest stretch between two of its steps, and which steps these were; for each query its whole time. In a
//! browser all of it takes two to three times as long.

#[path = "make_ledger/city/mod.rs"]
mod city;
#[path = "common/processor.rs"]
mod processor;

use banjie::domain::figures::{By, Period};
use banjie::domain::{Date, Instant, OfficeId};
use banjie::engine::command::hand_out::HandOut;
use banjie::engine::command::look::{Look, Picked};
use banjie::engine::command::open::{Close, Open};
use banjie::engine::command::record::RegisterKey;
use banjie::engine::command::take_in::TakeIn;
use banjie::engine::command::verify::Verify;
use banjie::engine::query::accountability::Accountability;
use banjie::engine::query::calendar::Loads;
use banjie::engine::query::conflicts::Conflicts;
use banjie::engine::query::desk::{Desk, ReportsOwed};
use banjie::engine::query::figures::Figures;
use banjie::engine::query::files::{Contained, Recipients};
use banjie::engine::query::find::Find;
use banjie::engine::query::leader::Leader;
use banjie::engine::query::ledger::{Overview, Registry};
use banjie::engine::query::list::{Facets, Geometry, Rows};
use banjie::engine::query::remembered::Remembered;
use banjie::engine::query::supervision::{Reports, Supervision};
use banjie::engine::query::units::{Namesakes, NewNames, Units};
use banjie::engine::query::workbook::Statistics;
use banjie::engine::query::year::Year;
use banjie::engine::{self, Engine, Progress, Question, Refusal, Run, Scope, Stage, Steps};
use banjie::ledger::Ledger;
use banjie::present::desk::Side;
use banjie::present::list::Selection;
use banjie::storage::memory::Memory;
use processor::processor;
use std::cell::{Cell, RefCell};
use std::error::Error;
use std::time::Duration;

fn main() -> Result<(), Box<dyn Error>> {
    let mut sizes: Vec<u32> =
        std::env::args().skip(1).map(|n| n.parse()).collect::<Result<_, _>>()?;
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000, 100_000];
    }
    println!("{:<28}{:>10}{:>12}{:>12}  between", "", "matters", "ms", "longest ms");
    sizes.into_iter().try_for_each(bench)
}

/// The longest time that a command kept the thread, and between which of its steps.
#[derive(Debug)]
struct Meter {
    since: Cell<Duration>,
    last: Cell<Option<Stage>>,
    longest: Cell<Duration>,
    between: RefCell<String>,
}

impl Meter {
    fn begun() -> Self {
        Self {
            since: Cell::new(processor()),
            last: Cell::default(),
            longest: Cell::default(),
            between: RefCell::default(),
        }
    }

    fn reached(&self, stage: Option<Stage>, done: u16) {
        let now = processor();
        let took = now.saturating_sub(self.since.get());
        if took > self.longest.get() {
            self.longest.set(took);
            let from = self.last.get().map_or("the start".to_owned(), |stage| format!("{stage:?}"));
            let to = stage.map_or("the end".to_owned(), |stage| format!("{stage:?} {done}"));
            self.between.replace(format!("{from} and {to}"));
        }
        self.last.set(stage);
        self.since.set(now);
    }
}

impl Steps for Meter {
    async fn step(&self, at: Progress) -> Result<(), Refusal> {
        self.reached(Some(at.stage), at.done);
        Ok(())
    }
}

/// What is measured: an engine over a store in memory, at a day.
struct Bench {
    engine: Engine<Memory>,
    matters: u32,
    day: Date,
    now: Instant,
    who: (OfficeId, String),
    commands: Cell<u8>,
}

impl Bench {
    fn new(matters: u32, day: Date) -> Result<Self, Box<dyn Error>> {
        let now = format!("{day}T18:00:00+08:00").parse()?;
        let by = city::exported(day)?;
        let who = (by.office, by.person.into());
        let engine = Engine::new(Memory::new());
        Ok(Self { engine, matters, day, now, who, commands: Cell::default() })
    }

    /// Runs a command and prints what it took.
    async fn run<C: Run>(&self, what: &str, command: C) -> Result<C::Done, Box<dyn Error>> {
        self.commands.set(self.commands.get() + 1);
        let by = engine::By {
            who: Some(self.who.clone()),
            now: self.now,
            as_of: self.day,
            command: [self.commands.get(); 16],
        };
        let (begun, meter) = (processor(), Meter::begun());
        let done = self.engine.run(command, &by, &meter).await?;
        meter.reached(None, 0);
        let took = processor().saturating_sub(begun);
        self.say(what, took, meter.longest.get(), &meter.between.borrow());
        Ok(done)
    }

    fn ask(&self, what: &str, question: impl Into<Question>) {
        let question = question.into();
        for round in ["", ", again"] {
            let begun = processor();
            drop(self.engine.ask(self.day, std::slice::from_ref(&question)));
            let took = processor().saturating_sub(begun);
            self.say(&format!("{what}{round}"), took, took, "");
        }
    }

    fn say(&self, what: &str, took: Duration, longest: Duration, between: &str) {
        let [took, longest] = [took, longest].map(|time| time.as_secs_f64() * 1000.0);
        println!("{what:<28}{:>10}{took:>12.1}{longest:>12.1}  {between}", self.matters);
    }
}

/// The file of a ledger.
fn file(ledger: &Ledger, name: &str, day: Date) -> Result<Picked, Box<dyn Error>> {
    let bytes = ledger.export(&city::exported(day)?).into_bytes();
    Ok(Picked { name: name.to_owned(), bytes })
}

fn bench(matters: u32) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        let day: Date = city::UNTIL.parse()?;
        let part = file(&city::ledger(matters / 10 * 9, city::SEED, day)?, "nine tenths", day)?;
        let whole = file(&city::ledger(matters, city::SEED, day)?, "whole", day)?;
        commands(&Bench::new(matters, day)?, part, whole).await
    })
}

/// What an office does with files, and what its pages ask.
async fn commands(bench: &Bench, part: Picked, whole: Picked) -> Result<(), Box<dyn Error>> {
    bench.run("look at nine tenths", Look(vec![part])).await?;
    bench.run("open it", TakeIn { chance: Some([1; 32]) }).await?;
    bench.run("look at the whole", Look(vec![whole])).await?;
    bench.run("take it in", TakeIn { chance: None }).await?;
    let own = bench.engine.query(bench.day, Registry).and_then(|book| book.own_key);
    let key = RegisterKey { office: bench.who.0.clone(), key: own.ok_or("no key")? };
    bench.run("register the key", key).await?;
    let sealed = bench.run("export, sealed", HandOut(Scope::All)).await?.bytes;
    let sealed = || Picked { name: "sealed".to_owned(), bytes: sealed.clone() };
    bench.run("verify", Verify(sealed())).await?;
    bench.run("look at it once more", Look(vec![sealed()])).await?;
    bench.run("close", Close).await?;
    bench.run("open what is stored", Open::default()).await?;
    queries(bench)?;

    let new = Bench::new(bench.matters, bench.day)?;
    new.run("look at the sealed file", Look(vec![sealed()])).await?;
    new.run("open it", TakeIn { chance: Some([2; 32]) }).await?;
    let other = Bench { day: new.day + chrono::Days::new(30), ..new };
    other.ask("a month later: overview", Overview);
    Ok(())
}

fn queries(bench: &Bench) -> Result<(), Box<dyn Error>> {
    let of = Selection::default();
    let january: Date = "2026-01-01".parse()?;
    let period = Period { from: january, to: bench.day };
    let before = Period { from: "2025-01-01".parse()?, to: "2025-11-23".parse()? };
    bench.ask("overview", Overview);
    bench.ask("registry", Registry);
    bench.ask("rows", Rows { of: of.clone(), from: 0, count: 100 });
    bench.ask("geometry", Geometry(of.clone()));
    bench.ask("facets", Facets(of.clone()));
    bench.ask("desk", Desk { side: Side::Office, most: 100 });
    bench.ask("reports owed", ReportsOwed);
    bench.ask("calendar", Loads { side: Side::Office, days: (january, bench.day) });
    bench.ask("conflicts", Conflicts { streams: 20 });
    bench.ask("supervision", Supervision { year: 2026, most: 100 });
    bench.ask("reports", Reports(2026));
    bench.ask("accountability", Accountability { waiting: 50, answered: 50 });
    bench.ask("year", Year(2026));
    bench.ask("figures", Figures { period, against: Some(before), by: By::Unit });
    bench.ask("statistics workbook", Statistics(of));
    bench.ask("leader", Leader { name: None, most: 20 });
    bench.ask("units", Units(String::new()));
    bench.ask("namesakes", Namesakes);
    bench.ask("new names", NewNames("市水务局".to_owned()));
    bench.ask("find", Find { text: "gsgw".to_owned(), most: 10, among: Vec::new() });
    bench.ask("remembered", Remembered);
    bench.ask("what a file holds", Contained(Scope::All));
    bench.ask("recipients", Recipients);
    Ok(())
}
