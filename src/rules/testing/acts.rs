//! Limits and acts as the tests tell them, about `fgw` where nothing else is said.

use super::{date, nth};
use crate::domain::limit::{Basis, DayKind, Limit, Term};
use crate::domain::matter::{
    Apply, Assignment, Close, Complete, Decide, Details, Feedback, Purpose, Register, Remind,
    Return, Role, Transfer, Verify,
};
use crate::domain::{Body, Date};

/// A limit given as a date.
pub fn by(basis: Basis, day: &str) -> Limit {
    Limit { basis, law: None, term: Term::Date(date(day)) }
}

/// A limit of so many days.
pub fn within(days: u16, kind: DayKind) -> Limit {
    Limit { basis: Basis::Designated, law: None, term: Term::Days { days, kind } }
}

/// A unit's assignment, with a responsible person and without limits of its own.
pub fn assignment(unit: &str, role: Role) -> Assignment {
    Assignment {
        unit: unit.into(),
        role,
        task: None,
        received: None,
        responsible: Some("第一责任人".into()),
        deputy: None,
        handler: None,
        limits: Vec::new(),
    }
}

/// A registration for these units, of which the first leads.
pub fn register(limits: Vec<Limit>, units: &[&str]) -> Register {
    let role = |n| if n == 0 { Role::Lead } else { Role::Co };
    let assignments = units.iter().enumerate().map(|(n, unit)| assignment(unit, role(n)));
    Register {
        title: "事项".into(),
        category: 2,
        supervised: None,
        details: Details::default(),
        limits,
        assignments: assignments.collect(),
    }
}

/// The same of a supervised matter.
pub fn supervised(limits: Vec<Limit>, units: &[&str]) -> Register {
    Register { supervised: Some(3), ..register(limits, units) }
}

/// A report that names a deadline and a person.
pub fn feedback() -> Body {
    Body::Feedback(Feedback {
        unit: "fgw".into(),
        text: "正在办理".into(),
        percent: None,
        due: Some(date("2026-12-31")),
        responsible: Some("承办人".into()),
    })
}

/// An application for extension to a day, with progress and reason.
pub fn extend(new_due: &str) -> Body {
    apply(Purpose::Extension, Some(date(new_due)))
}

/// An application for termination.
pub fn terminate() -> Body {
    apply(Purpose::Termination, None)
}

fn apply(purpose: Purpose, new_due: Option<Date>) -> Body {
    let (progress, reason) = (Some("过半".into()), Some("汛期".into()));
    Body::Apply(Apply { unit: "fgw".into(), purpose, progress, reason, new_due })
}

/// The approval of the n-th act, an application; or one in which nobody agreed.
pub fn approve(n: u8, consulted: bool) -> Body {
    Body::Decide(Decide {
        application: nth(n),
        approved: true,
        consulted,
        approver: Some("分管副市长".into()),
        title: None,
        text: None,
    })
}

/// A completion.
pub fn complete() -> Body {
    Body::Complete(Complete { unit: "fgw".into(), result: "已办结".into() })
}

/// What was completed is sent back.
pub fn sent_back() -> Body {
    Body::Return(Return { unit: "fgw".into(), reason: "材料不全".into() })
}

/// A closing, with all confirmations or without that of the public.
pub fn close(satisfied: bool) -> Body {
    let unit = "fgw".into();
    Body::Close(Close { unit, solved: true, finished: true, satisfied, text: None })
}

/// A verification in which all is well, or the problem is not solved.
pub fn verify(solved: bool) -> Body {
    let unit = "fgw".into();
    Body::Verify(Verify {
        unit,
        clear: true,
        measures: true,
        carried_out: true,
        solved,
        text: None,
    })
}

/// A reminder by telephone.
pub fn remind() -> Body {
    Body::Remind(Remind { unit: "fgw".into(), by: "电话".into(), text: None })
}

/// A transfer notice that asks for a report by a day, or names none.
pub fn transfer(report_by: Option<&str>) -> Body {
    let units = vec!["fgw".into()];
    Body::Transfer(Transfer { number: "转1".into(), units, report_by: report_by.map(date) })
}
