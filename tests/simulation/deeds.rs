//! What the offices record: every kind of stream, each act as the page of its office would let it.

use super::story::{Deed, MATTERS, OFFICES, SUPERVISORS};
use banjie::domain::case::{Open, Person};
use banjie::domain::limit::{Basis, DayKind, Limit, Term};
use banjie::domain::matter::{
    Agree, Amend, Apply, Assignment, Close, Complete, Conduct, Decide, Details, Feedback, Inspect,
    Interview, Justify, Manner, NoCase, Note, Plan, PlanDate, Purpose, Receive, Refuse, Register,
    Remind, Return, Role, Supervise, Transfer, Verify, Violation, Waives,
};
use banjie::domain::profile::{Profile, ProfileAct};
use banjie::domain::registry::{CalendarYear, Office, OfficeRole, Unit, UnitKind};
use banjie::domain::year::{Revisit, Summary};
use banjie::domain::{Body, Date, OfficeId, Retract, Stream, UnitId};
use banjie::ledger::Ledger;
use chrono::{Datelike as _, Days};
use uuid::Uuid;

/// The unit of the n-th undertaking office; its id is the office's.
pub fn unit(n: u8) -> UnitId {
    let units = &OFFICES[SUPERVISORS..];
    UnitId::from(units[usize::from(n) % units.len()])
}

pub fn matter(n: u8) -> Uuid {
    Uuid::from_u128(1 + u128::from(n % MATTERS))
}

/// An office, as the registry has it.
pub fn office(n: usize, key: Option<[u8; 32]>) -> Office {
    let supervises = n < SUPERVISORS;
    Office {
        office: OfficeId::from(OFFICES[n]),
        name: OFFICES[n].into(),
        role: if supervises { OfficeRole::Supervisor } else { OfficeRole::Undertaker },
        unit: (!supervises).then(|| UnitId::from(OFFICES[n])),
        key,
        vouched: Vec::new(),
    }
}

pub fn unit_body(n: u8, name: &str) -> Body {
    let kinds =
        [UnitKind::Department, UnitKind::Institution, UnitKind::District, UnitKind::Township];
    Body::Unit(Unit {
        unit: unit(n),
        name: name.into(),
        short: None,
        unit_kind: kinds[usize::from(n) % kinds.len()],
        parent: None,
        head: None,
        active: true,
    })
}

fn assignment(unit: UnitId, role: Role, received: Option<Date>) -> Assignment {
    let (task, responsible, deputy, handler) = (None, Some("局长".into()), None, None);
    Assignment { unit, role, task, received, responsible, deputy, handler, limits: Vec::new() }
}

/// A new matter: of one unit or two, with a limit of one kind or another.
pub fn register(deed: &Deed, on: Date) -> Body {
    let days = 1 + deed.number % 60;
    let basis = if deed.number % 4 == 3 { Basis::Agreed } else { Basis::Designated };
    let term = match deed.number % 4 {
        0 => Term::Days { days, kind: DayKind::Working },
        1 => Term::Days { days, kind: DayKind::Natural },
        2 => Term::Date(on + Days::new(days.into())),
        _ => Term::Open,
    };
    let mut assignments = vec![assignment(unit(deed.unit), Role::Lead, Some(on))];
    if deed.number & 4 > 0 {
        assignments.push(assignment(unit(deed.unit + 1), Role::Co, None));
    }
    Body::Register(Box::new(Register {
        title: "事项".into(),
        category: 1 + deed.unit % 4,
        supervised: (deed.number & 8 > 0).then_some(1),
        details: Details::default(),
        limits: vec![Limit { basis, law: None, term }],
        assignments,
    }))
}

/// What an office records by a deed, and in which stream; nothing where it has nothing to say.
pub fn record(deed: &Deed, office: usize, on: Date, ledger: &Ledger) -> Option<(Stream, Body)> {
    if office >= SUPERVISORS {
        // An undertaking office sees only what it has been given.
        let given: Vec<&Stream> = ledger
            .streams()
            .map(|(stream, _)| stream)
            .filter(|stream| matches!(stream, Stream::Matter(_)))
            .collect();
        let stream = *given.get(usize::from(deed.matter) % given.len().max(1))?;
        return Some((stream.clone(), undertaken(deed, office, on, stream, ledger)?));
    }
    let id = matter(deed.matter);
    let stream = Stream::Matter(id);
    if ledger.stream(&stream).is_none() {
        return Some((stream, register(deed, on)));
    }
    let year = Stream::Year(on.year());
    let (stream, body) = match deed.kind % 36 {
        0..=3 => (Stream::Registry, registry(deed, on)),
        4..=7 => (Stream::Internal(id), internal(deed)),
        8 => (Stream::Case(id), case(deed)),
        9 => (
            year,
            Body::Summary(Summary {
                from: on,
                to: on,
                number: None,
                text: "汇总".into(),
                circulated: None,
            }),
        ),
        10 => {
            let round = 1 + deed.unit % 2;
            (year, Body::Revisit(Revisit { round, matters: vec![id], text: "回访".into() }))
        }
        11 | 12 => {
            let streams = [stream, Stream::Registry, Stream::Internal(id), Stream::Case(id), year];
            let stream = streams[usize::from(deed.number) % streams.len()].clone();
            let body = retract(deed, office, &stream, ledger)?;
            (stream, body)
        }
        _ => (stream.clone(), supervised(deed, on, &stream, ledger)?),
    };
    Some((stream, body))
}

fn registry(deed: &Deed, on: Date) -> Body {
    match deed.kind % 4 {
        0 => unit_body(deed.unit, &format!("单位{}", deed.number)),
        1 | 2 => Body::Profile(Box::new(ProfileAct {
            name: "参数".into(),
            article_source: "某".into(),
            checked_on: None,
            parameters: Profile {
                backdate_days: u32::from(deed.number % 4),
                max_extensions: u32::from(deed.number % 3),
                first_report_workdays: 1 + u32::from(deed.number % 20),
                propose_workdays: 1 + u32::from(deed.number % 9),
                warn_workdays: u32::from(deed.number % 30),
                ..Profile::default()
            },
        })),
        _ => Body::Calendar(CalendarYear {
            year: on.year(),
            off: vec![on],
            work: Vec::new(),
            source: "通知".into(),
        }),
    }
}

fn internal(deed: &Deed) -> Body {
    let unit = unit(deed.unit);
    let text = || "情况".into();
    match deed.kind % 5 {
        0 => Body::Inspect(Inspect {
            unit,
            manner: Manner::Unannounced,
            text: text(),
            problems: deed.number & 1 > 0,
        }),
        1 => Body::Conduct(Conduct { unit, which: 1, text: text() }),
        2 => Body::Interview(Interview { unit, interviewed: "李强".into(), text: None }),
        3 => Body::NoCase(NoCase { unit, reason: "轻微".into(), approver: "主任".into() }),
        _ => Body::Note(Note { text: text() }),
    }
}

fn case(deed: &Deed) -> Body {
    Body::Open(Open {
        unit: unit(deed.unit),
        persons: vec![Person { name: "李强".into(), post: None, leader: true }],
        circumstance: 1 + deed.unit % 4,
        matters: vec![matter(deed.matter)],
        text: None,
    })
}

/// What a supervising office records in a matter.
fn supervised(deed: &Deed, on: Date, stream: &Stream, ledger: &Ledger) -> Option<Body> {
    let (unit, flag) = (unit(deed.unit), |n: u16| deed.number & (1 << n) > 0);
    let later = on + Days::new(u64::from(deed.number % 90));
    let text = || "情况".into();
    Some(match deed.kind % 14 {
        0 | 1 => Body::Assign(assignment(unit, Role::Co, None)),
        2 => Body::Transfer(Transfer { number: "1号".into(), units: vec![unit], report_by: None }),
        3 => Body::Return(Return { unit, reason: text() }),
        4 | 5 => {
            let acts = ledger.stream(stream)?;
            let mut applied = acts.iter().filter(|a| matches!(a.record.act.body, Body::Apply(_)));
            let application = applied.next()?.record.act.id;
            Body::Decide(Decide {
                application,
                approved: flag(0),
                consulted: true,
                approver: Some("分管领导".into()),
                title: None,
                text: None,
            })
        }
        6 => {
            let (clear, measures, carried_out, solved, text) = (true, true, true, flag(0), None);
            Body::Verify(Verify { unit, clear, measures, carried_out, solved, text })
        }
        7 | 8 => {
            let (solved, finished, satisfied, text) = (true, true, flag(0), None);
            Body::Close(Close { unit, solved, finished, satisfied, text })
        }
        9 => Body::Remind(Remind { unit, by: "电话".into(), text: None }),
        10 => Body::Supervise(Supervise { unit, number: "1号".into(), due: later, text: None }),
        11 => Body::Justify(Justify {
            unit,
            waives: if flag(0) { Waives::PastLimit } else { Waives::Refused },
            until: flag(1).then_some(later),
            reason: text(),
            approver: Some("市长".into()),
        }),
        12 => Body::Violation(Violation { unit, text: text() }),
        _ => Body::Amend(Box::new(Amend {
            title: Some(format!("事项{}", deed.number).into()),
            supervised: flag(0).then_some(u8::from(flag(1))),
            ..Amend::default()
        })),
    })
}

/// What an undertaking office records, of its own unit.
fn undertaken(
    deed: &Deed,
    office: usize,
    on: Date,
    stream: &Stream,
    ledger: &Ledger,
) -> Option<Body> {
    let (own, flag) = (UnitId::from(OFFICES[office]), |n: u16| deed.number & (1 << n) > 0);
    let due = on + Days::new(u64::from(deed.number % 90));
    let text = || "情况".into();
    Some(match deed.kind % 14 {
        0 | 1 => Body::Receive(Receive { unit: own }),
        2 => Body::Refuse(Refuse { unit: own, reason: text() }),
        3 => Body::Agree(Agree { unit: own, due, text: None }),
        4 => {
            let dates = vec![PlanDate { unit: unit(deed.unit), due }];
            Body::Plan(Plan { unit: own, text: text(), dates })
        }
        5 | 6 => {
            let (percent, due, responsible) = (None, flag(0).then_some(due), Some("李强".into()));
            Body::Feedback(Feedback { unit: own, text: text(), percent, due, responsible })
        }
        7 | 8 => Body::Apply(Apply {
            unit: own,
            purpose: if flag(0) { Purpose::Extension } else { Purpose::Termination },
            progress: Some(text()),
            reason: Some(text()),
            new_due: flag(0).then_some(due),
        }),
        9 | 10 => Body::Complete(Complete { unit: own, result: text() }),
        11 => Body::Assign(assignment(unit(deed.unit), Role::Co, None)),
        12 => retract(deed, office, stream, ledger)?,
        _ => Body::Note(Note { text: text() }),
    })
}

/// An act withdrawn: any by a supervising office, by another one of its own.
fn retract(deed: &Deed, office: usize, stream: &Stream, ledger: &Ledger) -> Option<Body> {
    let acts: Vec<_> = ledger
        .stream(stream)?
        .iter()
        .map(|placed| &placed.record.act)
        .filter(|act| office < SUPERVISORS || act.office.as_str() == OFFICES[office])
        .map(|act| act.id)
        .collect();
    let act = *acts.get(usize::from(deed.number / 5) % acts.len().max(1))?;
    Some(Body::Retract(Retract { act, reason: "误记".into() }))
}
