//! What a person types, made an act: the fields of each kind, and which of them is wrong.

pub mod case;
pub mod correct;
pub mod finish;
mod kind;
pub mod offered;
pub mod profile;
mod reader;
pub mod register;
pub mod transfer;
pub mod units;
pub mod year;

pub use crate::domain::kind::{Field, Input};
use crate::domain::matter::{
    Agree, Amend, Apply, Assignment, Close, Commend, Complete, Conduct, Decide, Feedback, Inspect,
    Interview, Justify, Manner, NoCase, Note, Plan, PlanDate, Purpose, Receive, Refuse, Remind,
    Return, Role, Supervise, SupervisionReport, Transfer, Verify, Violation, Waives,
};
use crate::domain::{ActId, Body, Date, Instant, UnitId, china_date};
pub use kind::{ActKind, may_record};
pub use reader::{Reader, Values, Wrong, Wrongs};

/// Makes an act of what was typed. `unit`: whom it is about; `units`: all of the matter;
/// `application`: the one that a `decide` settles.
pub fn body(
    kind: ActKind,
    unit: &UnitId,
    units: &[UnitId],
    application: Option<ActId>,
    values: &Values,
) -> Result<Body, Wrongs> {
    let mut reader = Reader::new(values);
    let body = typed(kind, unit, units, application, &mut reader);
    reader.finish(body)
}

/// All acts of a form. A report that names a deadline for a unit without one gives a second act, which agrees that
/// deadline (M1-6(3)), if `agree` is ticked.
///
/// # Errors
/// The fields that are wrong.
pub fn bodies(
    kind: ActKind,
    unit: &UnitId,
    units: &[UnitId],
    application: Option<ActId>,
    values: &Values,
) -> Result<Vec<Body>, Wrongs> {
    let body = body(kind, unit, units, application, values)?;
    let agreed = match &body {
        Body::Feedback(feedback) if Reader::new(values).ticked(AGREE) => {
            feedback.due.map(|due| Body::Agree(Agree { unit: unit.clone(), due, text: None }))
        }
        _ => None,
    };
    Ok([body].into_iter().chain(agreed).collect())
}

/// Fills in the required texts that are still missing, so that the form can be judged before they are written: no
/// verdict depends on their wording.
pub fn as_if_written(kind: ActKind, values: &Values) -> Values {
    let mut values = values.clone();
    for field in kind.fields() {
        let is_text = matches!(field.input, Input::Line | Input::Area);
        let typed = values.entry(field.name.to_owned()).or_default();
        if field.required && is_text && typed.trim().is_empty() {
            "…".clone_into(typed);
        }
    }
    values
}

/// The box by which the deadline that a report names is agreed.
pub const AGREE: &str = "agree";

/// What was typed as far as it can be read; the reader keeps what is wrong.
fn typed(
    kind: ActKind,
    unit: &UnitId,
    units: &[UnitId],
    application: Option<ActId>,
    r: &mut Reader<'_>,
) -> Body {
    let unit = unit.clone();
    match kind {
        ActKind::Receive => Body::Receive(Receive { unit }),
        ActKind::Refuse => Body::Refuse(Refuse { unit, reason: r.required("reason") }),
        ActKind::Return => Body::Return(Return { unit, reason: r.required("reason") }),
        ActKind::Agree => {
            let due = r.required_date("due");
            r.not_before_its_act("due");
            Body::Agree(Agree { unit, due, text: r.text("text") })
        }
        ActKind::Plan => plan(unit, units, r),
        ActKind::Feedback => {
            r.not_before_its_act("due");
            Body::Feedback(Feedback {
                unit,
                text: r.required("text"),
                percent: r.number("percent", 0..=100),
                due: r.date("due"),
                responsible: r.text("responsible"),
            })
        }
        ActKind::Extend | ActKind::Terminate => Body::Apply(Apply {
            unit,
            purpose: if kind == ActKind::Extend {
                Purpose::Extension
            } else {
                Purpose::Termination
            },
            progress: r.text("progress"),
            reason: r.text("reason"),
            new_due: r.date("new_due"),
        }),
        ActKind::Decide => decide(application, r),
        ActKind::Complete => Body::Complete(Complete { unit, result: r.required("result") }),
        ActKind::Verify => Body::Verify(Verify {
            unit,
            clear: r.ticked("clear"),
            measures: r.ticked("measures"),
            carried_out: r.ticked("carried_out"),
            solved: r.ticked("solved"),
            text: r.text("text"),
        }),
        ActKind::Close => Body::Close(Close {
            unit,
            solved: r.ticked("solved"),
            finished: r.ticked("finished"),
            satisfied: r.ticked("satisfied"),
            text: r.text("text"),
        }),
        ActKind::Remind => {
            Body::Remind(Remind { unit, by: r.required("by"), text: r.text("text") })
        }
        ActKind::Supervise => {
            r.not_before_its_act("due");
            Body::Supervise(Supervise {
                unit,
                number: r.required("number"),
                due: r.required_date("due"),
                text: r.text("text"),
            })
        }
        ActKind::Justify => justify(unit, r),
        ActKind::Violation => Body::Violation(Violation { unit, text: r.required("text") }),
        ActKind::Commend => Body::Commend(Commend { unit, text: r.required("text") }),
        ActKind::Inspect => inspect(unit, r),
        ActKind::Transfer => {
            r.not_before_its_act("report_by");
            Body::Transfer(Transfer {
                number: r.required("number"),
                units: units.to_vec(),
                report_by: r.date("report_by"),
            })
        }
        ActKind::SupervisionReport => Body::SupervisionReport(SupervisionReport {
            text: r.required("text"),
            number: r.text("number"),
        }),
        ActKind::Assign => Body::Assign(assign(r)),
        ActKind::Amend => amend(r),
        ActKind::Note => Body::Note(Note { text: r.required("text") }),
        ActKind::Interview => Body::Interview(Interview {
            unit,
            interviewed: r.required("interviewed"),
            text: r.text("text"),
        }),
        ActKind::Conduct => {
            let which = r.number("which", 1..=3).unwrap_or(1);
            Body::Conduct(Conduct { unit, which, text: r.required("text") })
        }
        ActKind::NoCase => Body::NoCase(NoCase {
            unit,
            reason: r.required("reason"),
            approver: r.required("approver"),
        }),
    }
}

/// Whether what was typed is recorded as a verification that found problems: a box that is not ticked is no.
pub fn finds_problems(kind: ActKind, values: &Values) -> bool {
    let reader = Reader::new(values);
    kind == ActKind::Verify && !finish::FOUND.iter().all(|name| reader.ticked(name))
}

/// Whether the day that was typed lies before that on which all began: the registration of the matter, the opening of
/// the case. It may, where something is recorded after the event; more often it is mistyped.
pub fn is_before(values: &Values, began: Date) -> bool {
    Reader::new(values).date("on").is_some_and(|on| on < began)
}

/// Whether the day of a draft was chosen. One that was typed on the very day it names is the day with which the form
/// began, and is today's whenever the draft is taken up again.
pub fn has_chosen_day(typed: &Values, at: Instant) -> bool {
    Reader::new(typed).date("on").is_some_and(|on| on != china_date(at))
}

/// The day that was typed: not one that has not come.
pub fn on(today: Date, values: &Values) -> Result<Date, Wrongs> {
    let mut reader = Reader::new(values);
    let on = reader.required_date("on");
    if reader.wrongs.is_empty() && on > today {
        reader.wrongs.push(("on".to_owned(), Wrong::AfterToday));
    }
    reader.finish(on)
}

/// The day that was typed, and what is wrong with it: `registered_on` is that of the matter.
pub fn day(
    kind: ActKind,
    registered_on: Date,
    today: Date,
    values: &Values,
) -> Result<Date, Wrongs> {
    let on = on(today, values)?;
    if kind == ActKind::Amend && on < registered_on {
        return Err(vec![("on".to_owned(), Wrong::BeforeRegistration)]);
    }
    Ok(on)
}

fn plan(unit: UnitId, units: &[UnitId], r: &mut Reader<'_>) -> Body {
    let text = r.required("text");
    let dates: Vec<PlanDate> = units
        .iter()
        .filter_map(|unit| {
            let due = r.date(&format!("dates.{unit}"))?;
            Some(PlanDate { unit: unit.clone(), due })
        })
        .collect();
    if dates.is_empty() {
        r.wrongs.push(("dates".to_owned(), Wrong::Missing));
    }
    Body::Plan(Plan { unit, text, dates })
}

fn decide(application: Option<ActId>, r: &mut Reader<'_>) -> Body {
    if application.is_none() {
        r.wrongs.push(("application".to_owned(), Wrong::Missing));
    }
    Body::Decide(Decide {
        application: application.unwrap_or(ActId::from_bytes([0; 32])),
        approved: &*r.required("approved") == "true",
        consulted: r.ticked("consulted"),
        approver: r.text("approver"),
        title: r.text("title"),
        text: r.text("text"),
    })
}

fn justify(unit: UnitId, r: &mut Reader<'_>) -> Body {
    let refused = &*r.required("waives") == "refused";
    Body::Justify(Justify {
        unit,
        waives: if refused { Waives::Refused } else { Waives::PastLimit },
        until: r.date("until"),
        reason: r.required("reason"),
        approver: Some(r.required("approver")),
    })
}

fn inspect(unit: UnitId, r: &mut Reader<'_>) -> Body {
    let unannounced = &*r.required("manner") == "unannounced";
    Body::Inspect(Inspect {
        unit,
        manner: if unannounced { Manner::Unannounced } else { Manner::Open },
        text: r.required("text"),
        problems: r.ticked("problems"),
    })
}

fn assign(r: &mut Reader<'_>) -> Assignment {
    Assignment {
        unit: UnitId::from(&*r.required("unit")),
        role: if &*r.required("role") == "lead" { Role::Lead } else { Role::Co },
        task: r.text("task"),
        received: r.date("received"),
        responsible: r.text("responsible"),
        deputy: r.text("deputy"),
        handler: r.text("handler"),
        limits: Vec::new(),
    }
}

fn amend(r: &mut Reader<'_>) -> Body {
    let amend = Amend {
        title: r.text("title"),
        category: r.number("category", 1..=4),
        supervised: r.number("supervised", 0..=4),
        details: crate::domain::matter::Details {
            content: r.text("content"),
            document: r.text("document"),
            assigner: r.text("assigner"),
            leader: r.text("leader"),
            officer: r.text("officer"),
            number: r.text("number"),
            tags: None,
        },
    };
    if r.wrongs.is_empty() && amend == Amend::default() {
        r.wrongs.push(("title".to_owned(), Wrong::Nothing));
    }
    Body::Amend(Box::new(amend))
}

#[cfg(test)]
mod tests;
