//! What a person types, made an act: the fields of each kind, and which of them is wrong.

use crate::domain::matter::{
    Agree, Amend, Apply, Assignment, Close, Commend, Complete, Conduct, Decide, Feedback, Inspect,
    Interview, Justify, Manner, NoCase, Note, Plan, PlanDate, Purpose, Receive, Refuse, Remind,
    Return, Role, Supervise, SupervisionReport, Transfer, Verify, Violation, Waives,
};
use crate::domain::{ActId, Body, Date, UnitId};
use std::collections::BTreeMap;

/// The kinds of act that the matter's page records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the kinds of FORMAT §3")]
pub enum ActKind {
    Receive,
    Refuse,
    Agree,
    Plan,
    Feedback,
    Extend,
    Terminate,
    Decide,
    Complete,
    Return,
    Verify,
    Close,
    Remind,
    Supervise,
    Justify,
    Violation,
    Inspect,
    Commend,
    Transfer,
    SupervisionReport,
    Assign,
    Amend,
    Note,
    Interview,
    Conduct,
    NoCase,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A line of text.
    Line,
    /// Several lines.
    Area,
    /// A date.
    Date,
    /// 0 to 100.
    Percent,
    /// Ticked or not.
    Tick,
    /// One of these values.
    Choice(&'static [&'static str]),
    /// A unit of the registry.
    Unit,
    /// A date for each unit of the matter; its fields are named `dates.<unit>`.
    UnitDates,
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in FORMAT §3.
    pub name: &'static str,
    /// What it takes.
    pub input: Input,
    /// Whether it must be filled in.
    pub required: bool,
}

const fn must(name: &'static str, input: Input) -> Field {
    Field { name, input, required: true }
}

const fn may(name: &'static str, input: Input) -> Field {
    Field { name, input, required: false }
}

impl ActKind {
    /// All kinds, as the page offers them.
    pub const ALL: [Self; 26] = [
        Self::Receive,
        Self::Feedback,
        Self::Complete,
        Self::Extend,
        Self::Terminate,
        Self::Agree,
        Self::Plan,
        Self::Refuse,
        Self::Decide,
        Self::Verify,
        Self::Close,
        Self::Return,
        Self::Remind,
        Self::Supervise,
        Self::Transfer,
        Self::Justify,
        Self::Violation,
        Self::Inspect,
        Self::Commend,
        Self::SupervisionReport,
        Self::Assign,
        Self::Amend,
        Self::Note,
        Self::Interview,
        Self::Conduct,
        Self::NoCase,
    ];

    /// Whether an undertaking office may record it for its own unit (RULES §8).
    pub const fn by_undertaker(self) -> bool {
        matches!(
            self,
            Self::Receive
                | Self::Refuse
                | Self::Agree
                | Self::Plan
                | Self::Feedback
                | Self::Extend
                | Self::Terminate
                | Self::Complete
                | Self::Note
        )
    }

    /// Whether it stands in the internal stream (FORMAT §3).
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::Interview | Self::Conduct | Self::NoCase)
    }

    /// Whether it is about one unit.
    pub const fn has_unit(self) -> bool {
        !matches!(
            self,
            Self::Transfer
                | Self::SupervisionReport
                | Self::Assign
                | Self::Amend
                | Self::Note
                | Self::Decide
        )
    }

    /// Its fields, besides the unit and the date.
    pub const fn fields(self) -> &'static [Field] {
        use Input::{Area, Choice, Line, Percent, Tick, Unit, UnitDates};
        match self {
            Self::Receive => const { &[] },
            Self::Refuse | Self::Return => const { &[must("reason", Area)] },
            Self::Agree => const { &[must("due", Input::Date), may("text", Area)] },
            Self::Plan => const { &[must("text", Area), must("dates", UnitDates)] },
            Self::Feedback => {
                const {
                    &[
                        must("text", Area),
                        may("percent", Percent),
                        may("due", Input::Date),
                        may("responsible", Line),
                    ]
                }
            }
            Self::Extend => {
                const { &[may("progress", Area), may("reason", Area), may("new_due", Input::Date)] }
            }
            Self::Terminate => const { &[may("progress", Area), may("reason", Area)] },
            Self::Decide => {
                const {
                    &[
                        must("approved", Choice(&["true", "false"])),
                        may("consulted", Tick),
                        may("approver", Line),
                        may("title", Line),
                        may("text", Area),
                    ]
                }
            }
            Self::Complete => const { &[must("result", Area)] },
            Self::Verify => {
                const {
                    &[
                        may("clear", Tick),
                        may("measures", Tick),
                        may("carried_out", Tick),
                        may("solved", Tick),
                        may("text", Area),
                    ]
                }
            }
            Self::Close => {
                const {
                    &[
                        may("solved", Tick),
                        may("finished", Tick),
                        may("satisfied", Tick),
                        may("text", Area),
                    ]
                }
            }
            Self::Remind => const { &[must("by", Line), may("text", Area)] },
            Self::Supervise => {
                const { &[must("number", Line), must("due", Input::Date), may("text", Area)] }
            }
            Self::Justify => {
                const {
                    &[
                        must("waives", Choice(&["past_limit", "refused"])),
                        must("reason", Area),
                        must("approver", Line),
                        may("until", Input::Date),
                    ]
                }
            }
            Self::Violation | Self::Commend | Self::Note => const { &[must("text", Area)] },
            Self::Inspect => {
                const {
                    &[
                        must("manner", Choice(&["open", "unannounced"])),
                        must("text", Area),
                        may("problems", Tick),
                    ]
                }
            }
            Self::Transfer => const { &[must("number", Line), may("report_by", Input::Date)] },
            Self::SupervisionReport => const { &[must("text", Area), may("number", Line)] },
            Self::Assign => {
                const {
                    &[
                        must("unit", Unit),
                        must("role", Choice(&["co", "lead"])),
                        may("responsible", Line),
                        may("deputy", Line),
                        may("handler", Line),
                        may("task", Area),
                        may("received", Input::Date),
                    ]
                }
            }
            Self::Amend => {
                const {
                    &[
                        may("title", Line),
                        may("category", Choice(&["", "1", "2", "3", "4"])),
                        may("supervised", Choice(&["", "0", "1", "2", "3", "4"])),
                        may("number", Line),
                        may("document", Line),
                        may("assigner", Line),
                        may("leader", Line),
                        may("officer", Line),
                        may("content", Area),
                    ]
                }
            }
            Self::Interview => const { &[must("interviewed", Line), may("text", Area)] },
            Self::Conduct => {
                const { &[must("which", Choice(&["1", "2", "3"])), must("text", Area)] }
            }
            Self::NoCase => const { &[must("reason", Area), must("approver", Line)] },
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// Not filled in.
    Missing,
    /// Not a date.
    NotADate,
    /// Not a whole number within its bounds.
    NotANumber,
    /// Nothing was changed.
    Nothing,
}

/// The fields that are wrong, by name.
pub type Wrongs = Vec<(String, Wrong)>;

/// What was typed, by the field's name.
pub type Values = BTreeMap<String, String>;

/// Reads typed values, noting what is wrong.
#[derive(Debug)]
pub struct Reader<'v> {
    values: &'v Values,
    /// What has been found wrong so far.
    pub wrongs: Wrongs,
}

impl<'v> Reader<'v> {
    /// Reads these values.
    pub const fn new(values: &'v Values) -> Self {
        Self { values, wrongs: Vec::new() }
    }

    /// A text, trimmed; blank is absent.
    pub fn text(&self, name: &str) -> Option<Box<str>> {
        let text = self.values.get(name)?.trim();
        (!text.is_empty()).then(|| text.into())
    }

    /// A text that must be there.
    pub fn required(&mut self, name: &str) -> Box<str> {
        self.text(name).unwrap_or_else(|| {
            self.wrongs.push((name.to_owned(), Wrong::Missing));
            Box::default()
        })
    }

    /// A date, where one is given.
    pub fn date(&mut self, name: &str) -> Option<Date> {
        let text = self.text(name)?;
        let date = text.parse().ok();
        if date.is_none() {
            self.wrongs.push((name.to_owned(), Wrong::NotADate));
        }
        date
    }

    /// A date that must be there.
    pub fn required_date(&mut self, name: &str) -> Date {
        if self.text(name).is_none() {
            self.wrongs.push((name.to_owned(), Wrong::Missing));
        }
        self.date(name).unwrap_or_default()
    }

    /// A whole number within bounds, where one is given.
    pub fn number<T: std::str::FromStr + PartialOrd>(
        &mut self,
        name: &str,
        bounds: std::ops::RangeInclusive<T>,
    ) -> Option<T> {
        let text = self.text(name)?;
        let number = text.parse().ok().filter(|number| bounds.contains(number));
        if number.is_none() {
            self.wrongs.push((name.to_owned(), Wrong::NotANumber));
        }
        number
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(|value| value == "true")
    }

    /// The value, unless something was wrong.
    pub fn finish<T>(self, value: T) -> Result<T, Wrongs> {
        if self.wrongs.is_empty() { Ok(value) } else { Err(self.wrongs) }
    }
}

/// Makes an act of what was typed. `unit`: whom it is about; `units`: all of the matter;
/// `application`: the one that a `decide` settles.
pub fn body(
    kind: ActKind,
    unit: &UnitId,
    units: &[UnitId],
    application: Option<ActId>,
    values: &Values,
) -> Result<Body, Wrongs> {
    let mut r = Reader::new(values);
    let unit = unit.clone();
    let body = match kind {
        ActKind::Receive => Body::Receive(Receive { unit }),
        ActKind::Refuse => Body::Refuse(Refuse { unit, reason: r.required("reason") }),
        ActKind::Return => Body::Return(Return { unit, reason: r.required("reason") }),
        ActKind::Agree => {
            Body::Agree(Agree { unit, due: r.required_date("due"), text: r.text("text") })
        }
        ActKind::Plan => plan(unit, units, &mut r),
        ActKind::Feedback => Body::Feedback(Feedback {
            unit,
            text: r.required("text"),
            percent: r.number("percent", 0..=100),
            due: r.date("due"),
            responsible: r.text("responsible"),
        }),
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
        ActKind::Decide => decide(application, &mut r),
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
        ActKind::Supervise => Body::Supervise(Supervise {
            unit,
            number: r.required("number"),
            due: r.required_date("due"),
            text: r.text("text"),
        }),
        ActKind::Justify => justify(unit, &mut r),
        ActKind::Violation => Body::Violation(Violation { unit, text: r.required("text") }),
        ActKind::Commend => Body::Commend(Commend { unit, text: r.required("text") }),
        ActKind::Inspect => inspect(unit, &mut r),
        ActKind::Transfer => Body::Transfer(Transfer {
            number: r.required("number"),
            units: units.to_vec(),
            report_by: r.date("report_by"),
        }),
        ActKind::SupervisionReport => Body::SupervisionReport(SupervisionReport {
            text: r.required("text"),
            number: r.text("number"),
        }),
        ActKind::Assign => Body::Assign(assign(&mut r)),
        ActKind::Amend => amend(&mut r),
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
    };
    r.finish(body)
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
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn read(kind: ActKind, pairs: &[(&str, &str)]) -> Result<Body, Wrongs> {
        let unit = UnitId::from("u1");
        body(kind, &unit, std::slice::from_ref(&unit), None, &values(pairs))
    }

    #[test]
    fn each_wrong_field_is_named() {
        for (why, kind, typed, wrong) in [
            (
                "a blank text",
                ActKind::Complete,
                &[("result", "  ")][..],
                ("result", Wrong::Missing),
            ),
            ("no such day", ActKind::Agree, &[("due", "2026-02-30")], ("due", Wrong::NotADate)),
            (
                "over a hundred",
                ActKind::Feedback,
                &[("text", "x"), ("percent", "101")],
                ("percent", Wrong::NotANumber),
            ),
            ("a plan for nobody", ActKind::Plan, &[("text", "x")], ("dates", Wrong::Missing)),
            ("nothing amended", ActKind::Amend, &[], ("title", Wrong::Nothing)),
            (
                "no application to decide",
                ActKind::Decide,
                &[("approved", "true")],
                ("application", Wrong::Missing),
            ),
        ] {
            let wrongs = read(kind, typed).expect_err(why);
            assert_eq!(wrongs, [(wrong.0.to_owned(), wrong.1)], "{why}");
        }
    }

    #[test]
    fn an_application_without_reason_may_be_recorded_for_the_rules_to_judge() {
        let body = read(ActKind::Extend, &[("new_due", "2026-12-01")]).unwrap();
        let Body::Apply(apply) = body else { panic!("not an application") };
        assert_eq!(apply.reason, None);
        assert_eq!(apply.new_due, Date::from_ymd_opt(2026, 12, 1));
    }

    #[test]
    fn a_box_that_is_not_ticked_is_no() {
        let body = read(ActKind::Close, &[("solved", "true"), ("finished", "true")]).unwrap();
        let Body::Close(close) = body else { panic!("not a closing") };
        assert!(close.solved && close.finished && !close.satisfied);
    }
}
