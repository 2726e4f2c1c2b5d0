//! The ledger being written, and the short words in which a matter's proceedings are told.

use super::pen::{Pen, instant};
use super::stories::Story;
use super::tasks::{self, Task};
use banjie::domain::limit::{Basis, Limit, Term};
use banjie::domain::matter::{
    Assignment, Close, Complete, Details, Feedback, Note, Plan, PlanDate, Receive, Register,
    Remind, Role, Transfer, Verify,
};
use banjie::domain::profile::ProfileAct;
use banjie::domain::registry::{Office, OfficeRole, Unit};
use banjie::domain::{ActId, Body, Date, OfficeId, Profile, Stream, UnitId};
use banjie::ledger::{Exported, NewAct, Scope};
use std::collections::BTreeMap;
use std::error::Error;
use uuid::Uuid;

const OFFICE: &str = "dcs";
const CLERK: &str = "督查专员（演示）";
const HANDLER: &str = "经办人（演示）";

/// A day of 2026.
pub(super) fn on(month: u32, day: u32) -> Date {
    Date::from_ymd_opt(2026, month, day).unwrap_or_default()
}

/// A limit given as a date.
pub(super) fn by(month: u32, day: u32) -> Limit {
    Limit { basis: Basis::Designated, law: None, term: Term::Date(on(month, day)) }
}

/// The id of the matter of a row.
pub(super) fn matter_id(number: usize) -> Uuid {
    Uuid::from_u128(0x2012_0633_0258_4000_8000_0000_0000_0000 + number as u128)
}

pub(super) struct Book {
    pen: Pen,
    units: BTreeMap<String, UnitId>,
    /// Seconds since nine o'clock, so that no two acts are recorded at one instant.
    second: i64,
}

impl Book {
    pub(super) fn found(tasks: &[Task]) -> Result<Self, Box<dyn Error>> {
        let office = Office {
            office: OFFICE.into(),
            name: "市政府督查室（演示）".into(),
            role: OfficeRole::Supervisor,
            unit: None,
            key: None,
            vouched: Vec::new(),
        };
        let founding = NewAct {
            stream: Stream::Registry,
            office: OFFICE.into(),
            person: CLERK.into(),
            recorded_at: instant(on(1, 4), 0)?,
            on: on(1, 4),
            body: Body::Office(office),
        };
        let title = "演示台账（任务来自公开的任务分解表，日期和办理情况均为示例）";
        let pen = Pen::found(title, &founding)?;
        let mut book = Self { pen, units: BTreeMap::new(), second: 0 };
        let profile = ProfileAct {
            name: "兰州市三个办法（演示）".into(),
            article_source: "兰政办发〔2018〕258号".into(),
            checked_on: None,
            parameters: Profile::default(),
        };
        book.registry(Body::Profile(Box::new(profile)));
        for name in tasks.iter().flat_map(|task| &task.units) {
            if !book.units.contains_key(name) {
                book.unit(name);
            }
        }
        Ok(book)
    }

    fn unit(&mut self, name: &str) {
        let id = UnitId::from(format!("u{:02}", self.units.len() + 1).as_str());
        self.units.insert(name.to_owned(), id.clone());
        self.registry(Body::Unit(Unit {
            unit: id.clone(),
            name: name.into(),
            short: None,
            unit_kind: tasks::kind(name),
            parent: None,
            head: None,
            active: true,
        }));
        self.registry(Body::Office(Office {
            office: office_of(&id),
            name: format!("{name}办公室（演示）").into(),
            role: OfficeRole::Undertaker,
            unit: Some(id),
            key: None,
            vouched: Vec::new(),
        }));
    }

    /// The id of a unit by its name in the lists.
    pub(super) fn unit_id(&mut self, name: &str) -> UnitId {
        let id = self.units.get(name).cloned();
        id.unwrap_or_else(|| {
            self.pen.fail(&format!("no unit {name}"));
            UnitId::from("")
        })
    }

    fn registry(&mut self, body: Body) {
        self.supervisor(Stream::Registry, on(1, 4), body);
    }

    /// Records an act of the supervising office.
    pub(super) fn supervisor(&mut self, stream: Stream, day: Date, body: Body) -> Option<ActId> {
        self.act(stream, OFFICE.into(), CLERK, day, day, body)
    }

    /// Records an act of a unit's own office, on the day or later.
    pub(super) fn undertaker(
        &mut self,
        stream: Stream,
        unit: &UnitId,
        (day, recorded): (Date, Date),
        body: Body,
    ) -> Option<ActId> {
        self.act(stream, office_of(unit), HANDLER, day, recorded, body)
    }

    fn act(
        &mut self,
        stream: Stream,
        office: OfficeId,
        person: &str,
        day: Date,
        recorded: Date,
        body: Body,
    ) -> Option<ActId> {
        self.second += 1;
        let recorded_at = instant(recorded, self.second % 25_200).ok()?;
        let new = NewAct { stream, office, person: person.into(), recorded_at, on: day, body };
        self.pen.write(&new)
    }

    /// Tells one matter.
    pub(super) fn matter(&mut self, number: usize, task: &Task, story: Story) {
        let units = task.units.iter().map(|name| self.unit_id(name)).collect();
        let stream = Stream::Matter(matter_id(number));
        let mut matter = Matter { book: self, stream, number, task, units, due: None };
        story(&mut matter);
        let day = on(11, 20);
        let deadline = if task.deadline.is_empty() { "未写" } else { &task.deadline };
        let text = format!(
            "演示：任务和单位来自{}，原表完成时限：{deadline}；收到日期、时限、办理情况均为示例。",
            task.source
        );
        matter.office(day, Body::Note(Note { text: text.into() }));
    }

    pub(super) fn export(self) -> Result<String, Box<dyn Error>> {
        let at = instant(on(11, 23), 0)?;
        Ok(self.pen.finish()?.export(&Exported::new(at, OFFICE.into(), CLERK, Scope::All)))
    }
}

fn office_of(unit: &UnitId) -> OfficeId {
    OfficeId::from(format!("{unit}-office").as_str())
}

/// One matter, with the methods by which its story is told. A unit is named by its place in the row of the list.
pub(super) struct Matter<'b> {
    pub(super) book: &'b mut Book,
    pub(super) stream: Stream,
    pub(super) number: usize,
    pub(super) task: &'b Task,
    pub(super) units: Vec<UnitId>,
    due: Option<Date>,
}

impl Matter<'_> {
    pub(super) fn unit(&self, place: usize) -> UnitId {
        self.units.get(place).cloned().unwrap_or_else(|| UnitId::from("u00"))
    }

    pub(super) fn internal(&self) -> Stream {
        Stream::Internal(matter_id(self.number))
    }

    pub(super) fn office(&mut self, day: Date, body: Body) -> Option<ActId> {
        self.book.supervisor(self.stream.clone(), day, body)
    }

    pub(super) fn by_unit(&mut self, place: usize, day: Date, body: Body) -> Option<ActId> {
        self.book.undertaker(self.stream.clone(), &self.unit(place), (day, day), body)
    }

    pub(super) fn assignment(&self, place: usize) -> Assignment {
        Assignment {
            unit: self.unit(place),
            role: if place == 0 { Role::Lead } else { Role::Co },
            task: None,
            received: None,
            responsible: Some("主要负责同志（演示）".into()),
            deputy: Some("分管领导（演示）".into()),
            handler: Some(HANDLER.into()),
            limits: Vec::new(),
        }
    }

    /// 登记, to all units of the row; the first leads.
    pub(super) fn open(
        &mut self,
        day: Date,
        supervised: Option<u8>,
        limits: &[Limit],
    ) -> &mut Self {
        let assignments = (0..self.units.len()).map(|place| self.assignment(place)).collect();
        self.open_to(day, supervised, limits, assignments)
    }

    pub(super) fn open_to(
        &mut self,
        day: Date,
        supervised: Option<u8>,
        limits: &[Limit],
        assignments: Vec<Assignment>,
    ) -> &mut Self {
        self.due = limits.iter().find_map(|limit| match limit.term {
            Term::Date(date) => Some(date),
            _ => None,
        });
        let series = if supervised.is_some() { "督" } else { "限" };
        let details = Details {
            content: self.task.content.as_deref().map(Into::into),
            document: Some(self.task.source.as_str().into()),
            assigner: Some("市政府（演示）".into()),
            leader: Some("分管副市长（演示）".into()),
            officer: supervised.map(|_| CLERK.into()),
            number: Some(format!("{series}-{:03}", self.number + 1).into()),
            tags: Some(vec!["演示".into(), self.task.group.as_str().into()]),
        };
        self.office(
            day,
            Body::Register(Box::new(Register {
                title: self.task.title.as_str().into(),
                category: u8::try_from(self.number % 4).map_or(1, |rest| rest + 1),
                supervised,
                details,
                limits: limits.to_vec(),
                assignments,
            })),
        );
        self
    }

    /// 转办通知.
    pub(super) fn transfer(&mut self, day: Date) -> &mut Self {
        let number = format!("兰政督转（演示）〔2026〕{}号", self.number + 1).into();
        let units = self.units.clone();
        self.office(day, Body::Transfer(Transfer { number, units, report_by: None }));
        self
    }

    /// 签收 by every unit, and the lead's 实施方案 where there are several.
    pub(super) fn receive(&mut self, day: Date) -> &mut Self {
        for place in 0..self.units.len() {
            self.by_unit(place, day, Body::Receive(Receive { unit: self.unit(place) }));
        }
        self
    }

    pub(super) fn plan(&mut self, day: Date, due: Date) -> &mut Self {
        let places = 1..self.units.len();
        let dates = places.map(|place| PlanDate { unit: self.unit(place), due }).collect();
        let text = "演示：牵头单位会同配合单位制定实施方案，约定各单位办结时限。".into();
        self.by_unit(0, day, Body::Plan(Plan { unit: self.unit(0), text, dates }));
        self
    }

    pub(super) fn feedback(
        &mut self,
        place: usize,
        day: Date,
        text: &str,
        percent: u8,
    ) -> &mut Self {
        let feedback = Feedback {
            unit: self.unit(place),
            text: format!("演示：{text}").into(),
            percent: Some(percent),
            due: self.due,
            responsible: Some("承办负责人（演示）".into()),
        };
        self.by_unit(place, day, Body::Feedback(feedback));
        self
    }

    /// 反馈 by every unit.
    pub(super) fn report(&mut self, day: Date, text: &str, percent: u8) -> &mut Self {
        for place in 0..self.units.len() {
            self.feedback(place, day, text, percent);
        }
        self
    }

    pub(super) fn complete(&mut self, place: usize, day: Date) -> &mut Self {
        let result = "演示：任务已完成，附办理结果报告。".into();
        self.by_unit(place, day, Body::Complete(Complete { unit: self.unit(place), result }));
        self
    }

    /// 办结 by every unit.
    pub(super) fn completed(&mut self, day: Date) -> &mut Self {
        for place in 0..self.units.len() {
            self.complete(place, day);
        }
        self
    }

    /// 核查, 销号 of every unit.
    pub(super) fn close(&mut self, day: Date) -> &mut Self {
        for place in 0..self.units.len() {
            let unit = self.unit(place);
            self.verify(place, day, true);
            let text = Some("演示：核查属实，对账销号。".into());
            let close = Close { unit, solved: true, finished: true, satisfied: true, text };
            self.office(day, Body::Close(close));
        }
        self
    }

    pub(super) fn verify(&mut self, place: usize, day: Date, solved: bool) -> &mut Self {
        let text =
            if solved { "演示：问题已解决。" } else { "演示：问题尚未解决。" };
        let verify = Verify {
            unit: self.unit(place),
            clear: true,
            measures: true,
            carried_out: true,
            solved,
            text: Some(text.into()),
        };
        self.office(day, Body::Verify(verify));
        self
    }

    /// 提醒 of every unit.
    pub(super) fn remind(&mut self, day: Date) -> &mut Self {
        for place in 0..self.units.len() {
            let text = Some("演示：请按时限办理并反馈。".into());
            self.office(
                day,
                Body::Remind(Remind { unit: self.unit(place), by: "电话".into(), text }),
            );
        }
        self
    }
}
