//! Random ledgers of well-formed acts: two matters, their internal records, a case, a year.

use banjie::domain::case::{
    CaseDecide, Measures, Open, Person, PersonMeasure, PersonMeasures, UnitMeasure,
};
use banjie::domain::limit::{Basis, DayKind, Limit, Term};
use banjie::domain::matter::{
    Agree, Apply, Assignment, Close, Complete, Conduct, Decide, Details, Feedback, Justify, NoCase,
    Plan, PlanDate, Purpose, Receive, Refuse, Register, Return, Role, Supervise, Transfer, Verify,
    Violation, Waives,
};
use banjie::domain::profile::{Profile, ProfileAct};
use banjie::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use banjie::domain::year::{Revisit, Summary};
use banjie::domain::{ActId, Body, Date, Instant, OfficeId, Retract, Stream, UnitId};
use banjie::ledger::{Ledger, NewAct};
use chrono::{Days, TimeZone as _};
use proptest::prelude::*;
use uuid::Uuid;

/// What makes an act: numbers that are read as the act needs them.
#[derive(Debug, Clone)]
pub struct Seed {
    kind: u8,
    matter: bool,
    unit: u8,
    /// Days after the world's beginning.
    day: u16,
    /// Days by which it is recorded later.
    lag: u8,
    number: u16,
    flags: u8,
    own_office: bool,
}

/// A world: its first day, and its acts.
#[derive(Debug, Clone)]
pub struct World {
    first: Date,
    limits: u8,
    profile: Option<(u16, u8)>,
    seeds: Vec<Seed>,
}

fn seed() -> impl Strategy<Value = Seed> {
    let numbers = (0u8..32, any::<bool>(), 0u8..4, 0u16..420, 0u8..4);
    (numbers, any::<u16>(), any::<u8>(), any::<bool>()).prop_map(
        |((kind, matter, unit, day, lag), number, flags, own_office)| Seed {
            kind,
            matter,
            unit,
            day,
            lag,
            number,
            flags,
            own_office,
        },
    )
}

/// Worlds that begin in a year that the calendar knows, and at the ends of what files may hold.
pub fn worlds() -> impl Strategy<Value = World> {
    let first = prop_oneof![
        8 => (0u64..2900).prop_map(|days| day(2018, 1, 1) + Days::new(days)),
        1 => Just(day(1900, 1, 1)),
        1 => Just(day(2998, 9, 1)),
    ];
    let profile = prop::option::of((any::<u16>(), any::<u8>()));
    (first, any::<u8>(), profile, prop::collection::vec(seed(), 1..40))
        .prop_map(|(first, limits, profile, seeds)| World { first, limits, profile, seeds })
}

pub fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

fn unit(n: u8) -> UnitId {
    UnitId::from(["甲局", "乙局", "丙区", "丁街道"][usize::from(n % 4)])
}

impl World {
    /// A day of this world.
    pub fn day(&self, n: u16) -> Date {
        let last = day(2999, 12, 31);
        self.first.checked_add_days(Days::new(n.into())).unwrap_or(last).min(last)
    }

    /// The ledger with all its acts.
    pub fn ledger(&self) -> Ledger {
        let founder = Office {
            office: OfficeId::from("督查室"),
            name: "督查室".into(),
            role: OfficeRole::Supervisor,
            unit: None,
            key: None,
            vouched: Vec::new(),
        };
        let new = self.new_act(Stream::Registry, "督查室", 0, 0, Body::Office(founder));
        let mut ledger = Ledger::found("随机", &new).unwrap();
        self.registry(&mut ledger);
        for seed in &self.seeds {
            let stream = self.stream(seed);
            let Some(body) = self.body(seed, &stream, &ledger) else { continue };
            let office =
                if seed.own_office { unit(seed.unit).to_string() } else { "督查室".into() };
            let new = self.new_act(stream, &office, seed.day, seed.lag, body);
            // What FORMAT §3 does not allow is not recorded, here as on the page.
            if let Ok(record) = ledger.compose(&new) {
                ledger.insert([record]);
            }
        }
        ledger
    }

    fn registry(&self, ledger: &mut Ledger) {
        let kinds =
            [UnitKind::Department, UnitKind::Institution, UnitKind::District, UnitKind::Township];
        // The last unit is one that the registry does not know.
        for (n, kind) in (0..3).zip(kinds) {
            let id = unit(n);
            let body = Body::Unit(Unit {
                unit: id.clone(),
                name: id.as_str().into(),
                short: None,
                unit_kind: kind,
                parent: None,
                head: None,
                active: true,
            });
            self.record(ledger, Stream::Registry, body);
            let body = Body::Office(Office {
                office: OfficeId::from(id.as_str()),
                name: id.as_str().into(),
                role: OfficeRole::Undertaker,
                unit: Some(id),
                key: None,
                vouched: Vec::new(),
            });
            self.record(ledger, Stream::Registry, body);
        }
        if let Some((numbers, flags)) = self.profile {
            let number = |shift: u32, modulus: u16| u32::from((numbers >> shift) % modulus);
            let parameters = Profile {
                rest_day_rollover: flags & 1 > 0,
                monthly_report_day: 1 + number(0, 28),
                max_extensions: number(3, 3),
                first_report_workdays: 1 + number(5, 20),
                propose_workdays: 1 + number(2, 20),
                transfer_workdays: 1 + number(7, 5),
                warn_workdays: number(1, 30),
                revisit_rounds: number(4, 3),
                summary_months: [1, 2, 3, 4, 6, 12][usize::from(flags) % 6],
                backdate_days: number(9, 10),
                deduction_notice_missed: (flags & 2 > 0).then_some(number(6, 10)),
                valid_from: self.day(numbers % 60),
                ..Profile::default()
            };
            let act = ProfileAct {
                name: "参数".into(),
                article_source: "某".into(),
                checked_on: None,
                parameters,
            };
            self.record(ledger, Stream::Registry, Body::Profile(Box::new(act)));
        }
    }

    fn record(&self, ledger: &mut Ledger, stream: Stream, body: Body) {
        let record = ledger.compose(&self.new_act(stream, "督查室", 0, 0, body)).unwrap();
        ledger.insert([record]);
    }

    fn new_act(&self, stream: Stream, office: &str, on: u16, lag: u8, body: Body) -> NewAct {
        let recorded = self.day(on.saturating_add(lag.into())).and_hms_opt(9, 0, 0).unwrap();
        let zone = chrono::FixedOffset::east_opt(8 * 3600).unwrap();
        let recorded_at: Instant = zone.from_local_datetime(&recorded).unwrap();
        NewAct {
            stream,
            office: OfficeId::from(office),
            person: "王敏".into(),
            recorded_at,
            on: self.day(on),
            body,
        }
    }

    fn stream(&self, seed: &Seed) -> Stream {
        let matter = Uuid::from_u128(1 + u128::from(seed.matter));
        match seed.kind {
            20..=22 => Stream::Internal(matter),
            23 => Stream::Year(chrono::Datelike::year(&self.day(seed.day))),
            28..=30 => Stream::Case(Uuid::from_u128(9 + u128::from(seed.flags % 3))),
            _ => Stream::Matter(matter),
        }
    }

    fn body(&self, seed: &Seed, stream: &Stream, ledger: &Ledger) -> Option<Body> {
        let unit = unit(seed.unit);
        let flag = |n: u8| seed.flags & (1 << n) > 0;
        let later = self.day(seed.day.saturating_add(seed.number % 90));
        let text = || Some("情况".into());
        Some(match seed.kind {
            0 | 24 | 25 => Body::Register(Box::new(self.register(seed))),
            1 | 26 => Body::Receive(Receive { unit }),
            2 => Body::Refuse(Refuse { unit, reason: "不受理".into() }),
            3 => Body::Agree(Agree { unit, due: later, text: None }),
            4 => Body::Plan(Plan {
                unit: unit.clone(),
                text: "方案".into(),
                dates: vec![PlanDate { unit: self::unit(seed.flags), due: later }],
            }),
            5 | 6 | 27 => Body::Feedback(Feedback {
                unit,
                text: "进展".into(),
                percent: None,
                due: flag(0).then_some(later),
                responsible: flag(1).then(|| "李强".into()),
            }),
            7..=9 => Body::Apply(Apply {
                unit,
                purpose: if flag(0) { Purpose::Extension } else { Purpose::Termination },
                progress: flag(1).then(text).flatten(),
                reason: flag(2).then(text).flatten(),
                new_due: flag(3).then_some(later),
            }),
            10 | 11 => Body::Decide(Decide {
                application: some_act(ledger, stream, seed.number)?,
                approved: flag(0),
                consulted: flag(1) || flag(2),
                approver: (flag(3) || flag(4)).then(|| "分管领导".into()),
                title: None,
                text: None,
            }),
            12 | 13 => Body::Complete(Complete { unit, result: "完成".into() }),
            14 => Body::Return(Return { unit, reason: "退回".into() }),
            15 => Body::Verify(Verify {
                unit,
                clear: true,
                measures: flag(0),
                carried_out: flag(1),
                solved: true,
                text: None,
            }),
            16 => Body::Close(Close {
                unit,
                solved: true,
                finished: flag(0),
                satisfied: true,
                text: None,
            }),
            17 => {
                Body::Supervise(Supervise { unit, number: "1号".into(), due: later, text: None })
            }
            18 => Body::Justify(Justify {
                unit,
                waives: if flag(0) { Waives::PastLimit } else { Waives::Refused },
                until: flag(1).then_some(later),
                reason: "不可抗力".into(),
                approver: flag(2).then(|| "市长".into()),
            }),
            19 => Body::Violation(Violation { unit, text: "其他".into() }),
            20 => Body::Conduct(Conduct { unit, which: 1 + seed.flags % 3, text: "推诿".into() }),
            21 => Body::NoCase(NoCase { unit, reason: "轻微".into(), approver: "主任".into() }),
            22 => Body::Retract(Retract {
                act: some_act(ledger, stream, seed.number)?,
                reason: "误记".into(),
            }),
            28 | 29 => Body::Open(Self::open(seed)),
            30 => Body::CaseDecide(Self::case_decide(seed, later)),
            23 if flag(0) => Body::Revisit(Revisit {
                round: 1 + seed.flags % 2,
                matters: vec![Uuid::from_u128(1)],
                text: "回访".into(),
            }),
            _ => Body::Summary(Summary {
                from: self.day(seed.day.saturating_sub(60)),
                to: self.day(seed.day),
                number: None,
                text: "汇总".into(),
                circulated: flag(1).then(|| "全市".into()),
            }),
        })
        .map(|body| match (body, stream) {
            // A transfer is of the whole matter.
            (Body::Violation(_), _) if flag(7) => Body::Transfer(Transfer {
                number: "转1号".into(),
                units: vec![self::unit(seed.unit)],
                report_by: flag(0).then_some(later),
            }),
            (body, _) => body,
        })
    }

    fn open(seed: &Seed) -> Open {
        let person = |name: &str| Person { name: name.into(), post: None, leader: false };
        Open {
            unit: unit(seed.unit % 2),
            persons: vec![person(["甲某", "乙某"][usize::from(seed.unit % 2)])],
            circumstance: 1,
            matters: vec![Uuid::from_u128(1 + u128::from(seed.matter))],
            text: None,
        }
    }

    fn case_decide(seed: &Seed, later: Date) -> CaseDecide {
        let flag = |n: u8| seed.flags & (1 << n) > 0;
        let rectify = flag(4).then_some(UnitMeasure::Rectify);
        let person = flag(5).then(|| PersonMeasures {
            name: ["甲某", "乙某"][usize::from(seed.unit % 2)].into(),
            measures: vec![PersonMeasure::Interview],
        });
        CaseDecide {
            number: "问1号".into(),
            measures: Measures {
                unit: rectify.into_iter().collect(),
                persons: person.into_iter().collect(),
                rectify_due: flag(4).then_some(later),
            },
            honours_year: None,
        }
    }

    fn register(&self, seed: &Seed) -> Register {
        let flag = |n: u8| (seed.flags ^ self.limits) & (1 << n) > 0;
        let days = 1 + seed.number % 60;
        let term = match self.limits % 4 {
            0 => Term::Days { days, kind: DayKind::Working },
            1 => Term::Days { days, kind: DayKind::Natural },
            2 => Term::Date(self.day(seed.day.saturating_add(days))),
            _ => Term::Open,
        };
        let basis = match term {
            Term::Open => Basis::Agreed,
            _ if flag(0) => Basis::Statutory,
            _ => Basis::Designated,
        };
        let law = (basis == Basis::Statutory).then(|| "某法".into());
        let assignments = (0..=seed.flags % 3).map(|n| Assignment {
            unit: unit(seed.unit + n),
            role: if n == 0 || flag(6) { Role::Lead } else { Role::Co },
            task: None,
            received: flag(1).then(|| self.day(seed.day)),
            responsible: flag(2).then(|| "局长".into()),
            deputy: None,
            handler: None,
            limits: Vec::new(),
        });
        Register {
            title: "事项".into(),
            category: 1 + seed.unit,
            supervised: flag(3).then_some(1 + seed.unit),
            details: Details::default(),
            limits: vec![Limit { basis, law, term }],
            assignments: assignments.collect(),
        }
    }
}

/// An act of the stream, if it has any.
fn some_act(ledger: &Ledger, stream: &Stream, number: u16) -> Option<ActId> {
    let acts = ledger.stream(stream)?;
    acts.iter().nth(usize::from(number) % acts.len().max(1)).map(|placed| placed.record.act.id)
}
