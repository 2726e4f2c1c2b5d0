//! A clerk at a computer: what the page does for one, in as few words.

use banjie::domain::Retract;
use banjie::domain::matter::MatterId;
use banjie::domain::registry::UnitKind;
use banjie::domain::standing::{AssignmentStanding, Status};
use banjie::domain::{ActId, Body, Date, Instant, OfficeId, Stream, UnitId};
use banjie::engine::command::Run;
use banjie::engine::command::found::Found;
use banjie::engine::command::hand_out::HandOut;
use banjie::engine::command::look::{Look, Picked};
use banjie::engine::command::open::{Open, Opened};
use banjie::engine::command::preview::Preview;
use banjie::engine::command::record::{CatchUp, Record, RegisterKey};
use banjie::engine::command::take_in::TakeIn;
use banjie::engine::query::ledger::{Book, Registry};
use banjie::engine::query::list::Rows;
use banjie::engine::query::matter::{Matter, View};
use banjie::engine::{By, Draft, Engine, Query, Refusal, Straight};
use banjie::ledger::Scope;
use banjie::present::draft::register::register;
use banjie::present::draft::units::{new_units, office_of};
use banjie::present::draft::{self, ActKind, Values};
use banjie::present::list::Selection;
use banjie::present::row::MatterRow;
use banjie::storage::memory::Memory;
use std::cell::Cell;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};
use uuid::Uuid;

/// The supervising office.
pub const GOV: &str = "市政府督查室";
/// A matter that is nothing out of the common.
pub const TITLE: &str = "南山路北段道路照明改造";

/// A store in memory never waits.
pub fn done<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => out,
        Poll::Pending => panic!("it waits"),
    }
}

/// A number that no call gave before.
fn next() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// The id of a command: chance, in a browser. No two are near each other, as ids of matters are made of them.
pub fn new_command() -> [u8; 16] {
    u128::from(next()).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).to_be_bytes()
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What was typed.
pub fn typed(fields: &[(&str, &str)]) -> Values {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// One tab of a browser, and who sits before it.
pub struct Clerk {
    pub engine: Engine<Memory>,
    pub who: Option<(OfficeId, String)>,
    now: Cell<Instant>,
}

impl Clerk {
    /// At a browser in which nothing is stored.
    pub fn new() -> Self {
        Self::at(Memory::new())
    }

    /// At a browser in which this is stored.
    pub fn at(store: Memory) -> Self {
        let now = "2026-11-02T09:00:00+08:00".parse().unwrap();
        Self { engine: Engine::new(store), who: None, now: Cell::new(now) }
    }

    /// With a new ledger of the supervising office, and units in it.
    pub fn supervising(units: &[&str]) -> Self {
        let mut clerk = Self::new();
        clerk.who = Some((GOV.into(), "王敏".to_owned()));
        let found = Found {
            title: "兰州市限时办结台账".to_owned(),
            office: GOV.into(),
            name: GOV.to_owned(),
            person: "王敏".to_owned(),
            chance: Some([1; 32]),
        };
        clerk.run(found).unwrap();
        clerk.adds_units(units);
        clerk
    }

    /// At another computer, on which a file is opened; chance makes that computer's key.
    pub fn opening(file: &[u8], who: Option<(&str, &str)>, chance: u8) -> Self {
        let mut clerk = Self::new();
        clerk.who = who.map(|(office, person)| (office.into(), person.to_owned()));
        clerk.looks(file);
        let opened = clerk.run(TakeIn { chance: Some([chance; 32]) }).unwrap();
        assert!(opened.opened.is_some());
        clerk
    }

    /// Another tab of the same browser.
    pub fn tab(&self) -> Self {
        let tab = self.new_tab();
        tab.opens();
        tab
    }

    /// Another tab of the same browser, in which nothing is open yet.
    pub fn new_tab(&self) -> Self {
        let mut tab = Self::at(self.engine.store().clone());
        tab.who.clone_from(&self.who);
        tab.now.set(self.now.get());
        tab
    }

    /// Keeps a snapshot of what is open, as when nothing has been asked for a while.
    pub fn remembers(&self) {
        done(self.engine.remember()).unwrap();
    }

    /// Opens what is stored.
    pub fn opens(&self) -> Opened {
        self.run(Open::default()).unwrap().unwrap()
    }

    /// It becomes another day.
    pub fn wakes(&self, on: &str) {
        self.wakes_at(&format!("{on}T09:00:00+08:00"));
    }

    /// It becomes this instant.
    pub fn wakes_at(&self, instant: &str) {
        self.now.set(instant.parse().unwrap());
    }

    pub fn today(&self) -> Date {
        banjie::domain::china_date(self.now.get())
    }

    pub fn by(&self) -> By {
        By {
            who: self.who.clone(),
            now: self.now.get(),
            as_of: self.today(),
            command: new_command(),
        }
    }

    pub fn run<C: Run>(&self, command: C) -> Result<C::Done, Refusal> {
        done(self.engine.run(command, &self.by(), &Straight))
    }

    /// Asks as of today.
    pub fn asks<Q: Query>(&self, query: Q) -> Q::Answer {
        self.engine.query(self.today(), query).unwrap()
    }

    pub fn catches_up(&self) {
        self.run(CatchUp).unwrap();
    }

    /// The registry.
    pub fn book(&self) -> Book {
        self.asks(Registry)
    }

    /// A unit by its name.
    pub fn unit(&self, name: &str) -> UnitId {
        self.book().units.values().find(|unit| &*unit.name == name).unwrap().unit.clone()
    }

    pub fn records_body(&self, stream: Stream, body: Body) -> Result<Vec<ActId>, Refusal> {
        self.run(Record(vec![Draft { stream, on: self.today(), body }]))
    }

    pub fn adds_units(&self, names: &[&str]) {
        let new = new_units(&names.join("\n"), UnitKind::Department, &self.book().units);
        let draft =
            |unit| Draft { stream: Stream::Registry, on: self.today(), body: Body::Unit(unit) };
        self.run(Record(new.new.into_iter().map(draft).collect())).unwrap();
    }

    /// Makes a unit an office of its own.
    pub fn makes_office(&self, name: &str) -> OfficeId {
        let unit = &self.book().units[&self.unit(name)];
        self.records_body(Stream::Registry, office_of(unit)).unwrap();
        OfficeId::from(unit.unit.as_str())
    }

    /// Registers the key of another office's computer.
    pub fn registers_key(&self, office: &OfficeId, of: &Self) {
        let key = of.book().own_key.unwrap();
        self.run(RegisterKey { office: office.clone(), key }).unwrap();
    }

    /// Fills in the form that registers a matter; the first unit leads.
    pub fn registers(&self, title: &str, due: &str, units: &[&str]) -> MatterId {
        self.registers_with(title, due, units, &[])
    }

    /// The same, with more fields of the form filled in, or others.
    pub fn registers_with(
        &self,
        title: &str,
        due: &str,
        units: &[&str],
        fields: &[(&str, &str)],
    ) -> MatterId {
        let mut form = typed(&[
            ("title", title),
            ("category", "4"),
            ("basis", "designated"),
            ("term", "date"),
            ("date", due),
        ]);
        for (n, name) in units.iter().enumerate() {
            let role = if n == 0 { "lead" } else { "co" };
            form.insert(format!("units.{n}.unit"), self.unit(name).to_string());
            form.insert(format!("units.{n}.role"), role.to_owned());
            form.insert(format!("units.{n}.received"), self.today().to_string());
        }
        form.extend(typed(fields));
        let body = register(&form, units.len()).unwrap();
        let matter = Uuid::from_u128(u128::from(next()));
        self.records_body(Stream::Matter(matter), body).unwrap();
        matter
    }

    /// Fills in the form of an act about a unit, today.
    pub fn records(
        &self,
        matter: MatterId,
        kind: ActKind,
        unit: &str,
        fields: &[(&str, &str)],
    ) -> Result<Vec<ActId>, Refusal> {
        let (unit, view) = (self.unit(unit), self.matter(matter));
        let units: Vec<UnitId> = view.standing.assignments.iter().map(|a| a.unit.clone()).collect();
        let application =
            view.standing.assignments.iter().find(|a| a.unit == unit).unwrap().pending;
        let body = draft::body(kind, &unit, &units, application, &typed(fields)).unwrap();
        self.records_body(Stream::Matter(matter), body)
    }

    /// 申请延期.
    pub fn applies(&self, matter: MatterId, unit: &str, new_due: &str) {
        let fields = [("progress", "八成"), ("reason", "连续降雪"), ("new_due", new_due)];
        self.records(matter, ActKind::Extend, unit, &fields).unwrap();
    }

    /// 审批申请.
    pub fn decides(&self, matter: MatterId, unit: &str, approved: bool) {
        let approved = if approved { "true" } else { "false" };
        let fields = [("approved", approved), ("consulted", "true"), ("approver", "张副市长")];
        self.records(matter, ActKind::Decide, unit, &fields).unwrap();
    }

    /// 报告办结.
    pub fn completes(&self, matter: MatterId, unit: &str) {
        self.records(matter, ActKind::Complete, unit, &[("result", "已办结")]).unwrap();
    }

    /// 核查 and 销号.
    pub fn closes(&self, matter: MatterId, unit: &str) {
        let found = ["clear", "measures", "carried_out", "solved"].map(|name| (name, "true"));
        self.records(matter, ActKind::Verify, unit, &found).unwrap();
        let closed = ["solved", "finished", "satisfied"].map(|name| (name, "true"));
        self.records(matter, ActKind::Close, unit, &closed).unwrap();
    }

    /// 备注.
    pub fn notes(&self, matter: MatterId, text: &str) -> Result<Vec<ActId>, Refusal> {
        let note =
            draft::body(ActKind::Note, &UnitId::from(""), &[], None, &typed(&[("text", text)]));
        self.records_body(Stream::Matter(matter), note.unwrap())
    }

    /// Withdraws an act of a matter.
    pub fn withdraws(&self, matter: MatterId, act: ActId) {
        let retract = Retract { act, reason: "误登".into() };
        self.records_body(Stream::Matter(matter), Body::Retract(retract)).unwrap();
    }

    /// What the matter's page shows.
    pub fn matter(&self, matter: MatterId) -> View {
        self.asks(Matter(matter)).unwrap()
    }

    /// How a unit stands in a matter at a day.
    pub fn assignment(&self, matter: MatterId, unit: &str, on: &str) -> AssignmentStanding {
        let view = self.engine.query(day(on), Matter(matter)).unwrap().unwrap();
        let unit = self.unit(unit);
        view.standing.assignments.iter().find(|a| a.unit == unit).unwrap().clone()
    }

    /// The status of a unit in a matter at a day.
    pub fn status(&self, matter: MatterId, unit: &str, on: &str) -> Status {
        self.assignment(matter, unit, on).status
    }

    /// The whole list at a day.
    pub fn list_at(&self, on: Date) -> Vec<MatterRow> {
        let rows = Rows { of: Selection::default(), from: 0, count: usize::MAX };
        self.engine.query(on, rows).unwrap().rows
    }

    /// The whole list today.
    pub fn list(&self) -> Vec<MatterRow> {
        self.list_at(self.today())
    }

    /// The file of a scope.
    pub fn hands_out(&self, scope: Scope) -> Vec<u8> {
        self.run(HandOut(scope)).unwrap().bytes
    }

    /// The file for a unit.
    pub fn hands_out_for(&self, unit: &str) -> Vec<u8> {
        self.hands_out(Scope::Unit(self.unit(unit)))
    }

    /// Looks at one file.
    pub fn looks(&self, file: &[u8]) -> Preview {
        self.looks_at(&[("a.ledger.json", file)])
    }

    /// Looks at files.
    pub fn looks_at(&self, files: &[(&str, &[u8])]) -> Preview {
        let picked = |(name, bytes): &(&str, &[u8])| Picked {
            name: (*name).to_owned(),
            bytes: bytes.to_vec(),
        };
        self.run(Look(files.iter().map(picked).collect())).unwrap()
    }

    /// Takes in a file that is in order; how many acts were new.
    pub fn takes_in(&self, file: &[u8]) -> usize {
        let preview = self.looks(file);
        assert_eq!(preview.refused, []);
        let taken = self.run(TakeIn { chance: None }).unwrap();
        assert_eq!(taken.new, preview.new);
        taken.new
    }
}
