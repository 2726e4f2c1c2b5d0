//! The course of one matter, from its registration to wherever it has come.

use super::chance::Chance;
use super::pen::{Pen, instant};
use super::{registry, words};
use banjie::domain::limit::{Basis, DayKind, Limit, Term};
use banjie::domain::matter::{
    Agree, Assignment, Decide, Details, Feedback, Plan, PlanDate, Receive, Register, Role,
    Supervise, Transfer,
};
use banjie::domain::{Body, Date, Stream};
use banjie::ledger::NewAct;
use chrono::{Datelike as _, Days, Weekday};
use std::error::Error;
use uuid::Uuid;

/// Days over which matters come in.
const SPAN: u32 = 670;

/// A matter with all acts that are planned for it, also those after the last day of the ledger.
pub(super) struct Course {
    pub(super) id: Uuid,
    /// Places of the units; the first leads.
    pub(super) units: Vec<u32>,
    pub(super) due: Date,
    /// Whether the lead did not complete in time.
    pub(super) late: bool,
    number: u32,
    pub(super) opened: Date,
    pub(super) supervised: bool,
    acts: Vec<Planned>,
}

struct Planned {
    on: Date,
    internal: bool,
    /// The unit that acts; none is the supervising office.
    by: Option<u32>,
    body: Body,
}

impl Course {
    /// The matter of this number with its registration and reports. How it ends is added by `ending`.
    pub(super) fn begun(number: u32, until: Date, chance: &mut Chance) -> Self {
        let opened = weekday(until - Days::new(u64::from(chance.below(SPAN))));
        let first = chance.below(registry::COUNT);
        let together = [1, 1, 1, 1, 1, 1, 2, 2, 3, 4];
        let together = together.get(chance.below(10) as usize).copied().unwrap_or(1);
        let mut course = Self {
            id: chance.id(),
            units: (0..together).map(|place| first + place * 5).collect(),
            due: opened + Days::new(u64::from(20 + chance.below(110))),
            late: false,
            number,
            opened,
            supervised: chance.percent(35),
            acts: Vec::new(),
        };
        course.begin(chance);
        course.reports(chance);
        course
    }

    /// The unit that leads.
    pub(super) fn lead(&self) -> u32 {
        self.units.first().copied().unwrap_or(0)
    }

    /// Writes what happened until that day.
    pub(super) fn write(&self, pen: &mut Pen, until: Date) -> Result<(), Box<dyn Error>> {
        let mut application = None;
        let mut acts: Vec<&Planned> = self.acts.iter().collect();
        acts.sort_by_key(|planned| planned.on);
        for (second, planned) in (0..).zip(acts) {
            if planned.on > until {
                break;
            }
            let (office, person) = match planned.by {
                Some(unit) => registry::recorder(unit),
                None => (registry::OFFICE.into(), registry::CLERK),
            };
            let body = match (&planned.body, application) {
                (Body::Decide(decide), Some(application)) => {
                    Body::Decide(Decide { application, ..decide.clone() })
                }
                (body, _) => body.clone(),
            };
            let applies = matches!(body, Body::Apply(_));
            let written = pen.write(&NewAct {
                stream: if planned.internal {
                    Stream::Internal(self.id)
                } else {
                    Stream::Matter(self.id)
                },
                office,
                person: person.into(),
                recorded_at: instant(planned.on, i64::from(self.number % 400) * 60 + second)?,
                on: planned.on,
                body,
            });
            if applies {
                application = written;
            }
        }
        Ok(())
    }

    /// The supervising office records it.
    pub(super) fn office(&mut self, on: Date, body: Body) {
        self.acts.push(Planned { on, internal: false, by: None, body });
    }

    /// The unit of that place does it.
    pub(super) fn unit(&mut self, unit: u32, on: Date, body: Body) {
        self.acts.push(Planned { on, internal: false, by: Some(unit), body });
    }

    /// The supervising office keeps it to itself.
    pub(super) fn internal(&mut self, on: Date, body: Body) {
        self.acts.push(Planned { on, internal: true, by: None, body });
    }

    /// 登记、转办、签收、实施方案.
    fn begin(&mut self, chance: &mut Chance) {
        let lead = self.lead();
        let limit = self.limit(chance);
        let agreed = limit.basis == Basis::Agreed;
        let register = self.register(limit, chance);
        self.office(self.opened, register);
        if self.supervised {
            let number = format!("兰政督转〔{}〕{}号", self.opened.year(), self.number + 1).into();
            let units = self.units.iter().copied().map(registry::unit).collect();
            self.office(self.opened, Body::Transfer(Transfer { number, units, report_by: None }));
        }
        for unit in self.units.clone() {
            let received = self.opened + Days::new(u64::from(chance.below(2)));
            self.unit(unit, received, Body::Receive(Receive { unit: registry::unit(unit) }));
        }
        if agreed {
            let text = Some("约定办结时限和推进计划。".into());
            let agree = Agree { unit: registry::unit(lead), due: self.due, text };
            self.unit(lead, self.opened + Days::new(2), Body::Agree(agree));
        }
        if self.units.len() > 1 && chance.percent(90) {
            let others = self.units.iter().skip(1);
            let date = |unit: &u32| PlanDate { unit: registry::unit(*unit), due: self.due };
            let text = "牵头单位会同配合单位制定实施方案，明确分工和时限。".into();
            let plan = Plan { unit: registry::unit(lead), text, dates: others.map(date).collect() };
            self.unit(lead, self.opened + Days::new(3), Body::Plan(plan));
        }
    }

    fn limit(&self, chance: &mut Chance) -> Limit {
        match chance.below(20) {
            0 => Limit { basis: Basis::Agreed, law: None, term: Term::Open },
            1 | 2 => {
                let days = u16::try_from(10 + chance.below(60)).unwrap_or(30);
                let term = Term::Days { days, kind: DayKind::Working };
                Limit { basis: Basis::Designated, law: None, term }
            }
            3 => {
                let law = Some("有关条例规定的办理期限".into());
                Limit { basis: Basis::Statutory, law, term: Term::Date(self.due) }
            }
            _ => Limit { basis: Basis::Designated, law: None, term: Term::Date(self.due) },
        }
    }

    fn register(&self, limit: Limit, chance: &mut Chance) -> Body {
        let year = self.opened.year();
        let assignment = |(place, unit): (usize, &u32)| Assignment {
            unit: registry::unit(*unit),
            role: if place == 0 { Role::Lead } else { Role::Co },
            task: None,
            received: None,
            responsible: Some(words::person(chance)),
            deputy: None,
            handler: None,
            limits: Vec::new(),
        };
        let assignments = self.units.iter().enumerate().map(assignment).collect();
        let details = Details {
            content: chance.percent(20).then(|| {
                "按照市政府常务会议要求，落实属地和部门责任，倒排工期、挂图作战，按期完成并报送办理结果。".into()
            }),
            document: Some(format!("兰政办交〔{year}〕{}号", self.number / 5 + 1).into()),
            assigner: Some("市政府".into()),
            leader: Some(words::person(chance)),
            officer: self.supervised.then(|| registry::CLERK.into()),
            number: Some(format!("{year}-{:06}", self.number + 1).into()),
            tags: None,
        };
        Body::Register(Box::new(Register {
            title: words::title(chance).into(),
            category: u8::try_from(1 + chance.below(4)).unwrap_or(1),
            supervised: self.supervised.then(|| u8::try_from(1 + chance.below(4)).unwrap_or(1)),
            details,
            limits: vec![limit],
            assignments,
        }))
    }

    fn feedback(&mut self, unit: u32, on: Date, percent: u32, chance: &mut Chance) {
        let feedback = Feedback {
            unit: registry::unit(unit),
            text: words::report(chance),
            percent: u8::try_from(percent.min(95)).ok(),
            due: None,
            responsible: None,
        };
        self.unit(unit, on, Body::Feedback(feedback));
    }

    /// The first report and the monthly ones. Some are left out; notices follow for some of these.
    fn reports(&mut self, chance: &mut Chance) {
        for unit in self.units.clone() {
            if chance.percent(if self.supervised { 90 } else { 33 }) {
                let on = weekday(self.opened + Days::new(u64::from(2 + chance.below(4))));
                self.feedback(unit, on, 10, chance);
            }
        }
        let mut day = next_fifth(self.opened + Days::new(10));
        let mut percent = 20;
        while day < self.due {
            percent += 15;
            if chance.percent(61) {
                let on = day - Days::new(u64::from(chance.below(4)));
                self.feedback(self.lead(), on, percent, chance);
            } else if self.supervised && chance.percent(50) {
                self.notice(day + Days::new(2));
            }
            day = next_fifth(day + Days::new(1));
        }
    }

    /// 督办通知.
    fn notice(&mut self, on: Date) {
        let number = format!("兰政督办〔{}〕{}号", on.year(), self.number + 1).into();
        let text = Some("未按要求报送进展，请于限期内报送。".into());
        let (unit, due) = (registry::unit(self.lead()), on + Days::new(5));
        self.office(on, Body::Supervise(Supervise { unit, number, due, text }));
    }
}

/// The day, or the Monday after a weekend.
pub(super) fn weekday(day: Date) -> Date {
    day + Days::new(match day.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    })
}

/// The first 5th of a month on or after the day.
fn next_fifth(day: Date) -> Date {
    day.iter_days().take(31).find(|day| day.day() == 5).unwrap_or(day)
}
