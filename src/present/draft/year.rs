//! What a person types about a year of supervision, made an act (M1-14, M2-12, M2-13, M2-15).

use super::case::ticked;
use super::reader::{Reader, Values, Wrong, Wrongs};
use crate::domain::matter::{Manner, MatterId, Note};
use crate::domain::year::{PlanItem, Revisit, RevisitReport, Summary, Visit, YearPlan};
use crate::domain::{Body, Kind, UnitId};
use chrono::Datelike as _;

/// The kinds of act that are recorded of a year, as its page offers them.
pub const KINDS: [Kind; 6] =
    [Kind::YearPlan, Kind::Revisit, Kind::RevisitReport, Kind::Summary, Kind::Visit, Kind::Note];

/// Makes an act of a year. `units` and `matters`: those that may be ticked.
pub fn body(
    kind: Kind,
    units: &[UnitId],
    matters: &[MatterId],
    values: &Values,
) -> Result<Body, Wrongs> {
    let mut r = Reader::new(values);
    let body = match kind {
        Kind::YearPlan => Some(Body::YearPlan(YearPlan { items: items(units, &mut r) })),
        Kind::Revisit => {
            let round = round(&mut r);
            let matters = ticked(&r, matters);
            if matters.is_empty() {
                r.wrongs.push(("matters".to_owned(), Wrong::Missing));
            }
            Some(Body::Revisit(Revisit { round, matters, text: r.required("text") }))
        }
        Kind::RevisitReport => Some(Body::RevisitReport(RevisitReport {
            round: round(&mut r),
            number: r.text("number"),
            text: r.required("text"),
        })),
        Kind::Summary => Some(summary(&mut r)),
        Kind::Visit => {
            let manner = r.chosen("manner", |manner| match manner {
                "open" => Some(Manner::Open),
                "unannounced" => Some(Manner::Unannounced),
                _ => None,
            });
            let units = ticked_units(&r, "units", units);
            if units.is_empty() {
                r.wrongs.push(("units".to_owned(), Wrong::Missing));
            }
            manner.map(|manner| {
                Body::Visit(Visit {
                    manner,
                    units,
                    topic: r.text("topic"),
                    text: r.required("text"),
                    problems: r.ticked("problems"),
                })
            })
        }
        Kind::Note => Some(Body::Note(Note { text: r.required("text") })),
        _ => None,
    };
    match body {
        Some(body) => r.finish(body),
        None => Err(r.wrongs),
    }
}

/// What the rules will not count of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// A return visit that is dated in another year than the one in whose stream it stands is of no round (RULES §5).
    NoRound,
    /// An inspection that is dated in another year stands in this one all the same.
    OtherYear,
}

/// Looks at what was typed for an act of a year. There is no warning before a day is typed.
pub fn warning(kind: Kind, year: i32, values: &Values) -> Option<Warning> {
    let on = Reader::new(values).date("on")?;
    match kind {
        _ if on.year() == year => None,
        Kind::Revisit => Some(Warning::NoRound),
        Kind::Visit => Some(Warning::OtherYear),
        _ => None,
    }
}

fn round(r: &mut Reader<'_>) -> u8 {
    if r.text("round").is_none() {
        r.wrongs.push(("round".to_owned(), Wrong::Missing));
    }
    r.number("round", 1..=2).unwrap_or_default()
}

fn summary(r: &mut Reader<'_>) -> Body {
    let (from, to) = (r.required_date("from"), r.required_date("to"));
    if r.wrongs.is_empty() && to < from {
        r.wrongs.push(("to".to_owned(), Wrong::BeforeItBegins));
    }
    Body::Summary(Summary {
        from,
        to,
        number: r.text("number"),
        text: r.required("text"),
        circulated: r.text("circulated"),
    })
}

fn ticked_units(r: &Reader<'_>, name: &str, units: &[UnitId]) -> Vec<UnitId> {
    units.iter().filter(|unit| r.ticked(&format!("{name}.{unit}"))).cloned().collect()
}

/// The lines of a plan: at least one, each whole.
fn items(units: &[UnitId], r: &mut Reader<'_>) -> Vec<PlanItem> {
    let mut items = Vec::new();
    for n in r.rows("items") {
        let field = |name: &str| format!("items.{n}.{name}");
        let (from, to) = (r.required_date(&field("from")), r.required_date(&field("to")));
        if to < from && r.date(&field("to")).is_some() {
            r.wrongs.push((field("to"), Wrong::BeforeItBegins));
        }
        items.push(PlanItem {
            topic: r.required(&field("topic")),
            from,
            to,
            manner: r.required(&field("manner")),
            units: ticked_units(r, &field("units"), units),
        });
    }
    if items.is_empty() {
        r.wrongs.push(("items.0.topic".to_owned(), Wrong::Missing));
    }
    items
}

/// How a plan stands in a form, to be changed there.
pub fn typed_plan(items: &[PlanItem]) -> Values {
    let mut values = Values::new();
    for (n, item) in items.iter().enumerate() {
        let mut put = |name: &str, value: String| values.insert(format!("items.{n}.{name}"), value);
        put("topic", item.topic.to_string());
        put("from", item.from.to_string());
        put("to", item.to.to_string());
        put("manner", item.manner.to_string());
        for unit in &item.units {
            put(&format!("units.{unit}"), "true".to_owned());
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::StreamKind;
    use std::collections::BTreeSet;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn every_kind_of_act_of_a_year_has_its_form() {
        let in_years =
            |kind: &&Kind| kind.streams().contains(&StreamKind::Year) && kind.form().is_some();
        let all: BTreeSet<Kind> = Kind::ALL.iter().filter(in_years).copied().collect();
        assert_eq!(all, KINDS.into_iter().collect());
        // What is made of an empty form says what is missing.
        for kind in KINDS {
            let wrongs = body(kind, &[], &[], &Values::new()).unwrap_err();
            assert!(!wrongs.is_empty(), "{kind:?}");
        }
    }

    #[test]
    fn a_plan_is_read_back_from_what_it_was_typed_as() {
        let units = [UnitId::from("甲"), UnitId::from("乙")];
        let typed = values(&[
            ("items.0.topic", "冬季供暖"),
            ("items.0.from", "2026-11-10"),
            ("items.0.to", "2026-12-10"),
            ("items.0.manner", "暗访"),
            ("items.0.units.乙", "true"),
        ]);
        let Ok(Body::YearPlan(plan)) = body(Kind::YearPlan, &units, &[], &typed) else {
            panic!("no plan")
        };
        assert_eq!(plan.items[0].units, [UnitId::from("乙")]);
        assert_eq!(typed_plan(&plan.items), typed);
    }

    #[test]
    fn a_return_visit_of_another_year_is_warned_of() {
        let on = |kind, day| warning(kind, 2026, &values(&[("on", day)]));
        assert_eq!(on(Kind::Revisit, "2026-12-31"), None);
        assert_eq!(on(Kind::Revisit, "2027-01-04"), Some(Warning::NoRound));
        assert_eq!(on(Kind::Visit, "2025-12-31"), Some(Warning::OtherYear));
        assert_eq!(on(Kind::RevisitReport, "2027-01-04"), None, "a report may come later");
        assert_eq!(on(Kind::Summary, "2027-01-10"), None, "as that of the last quarter does");
        assert_eq!(on(Kind::Revisit, ""), None);
    }

    #[test]
    fn what_is_missing_or_ends_before_it_begins_is_refused_at_its_field() {
        let wrong = |kind, typed: &[(&str, &str)]| {
            let wrongs = body(kind, &[], &[], &values(typed)).unwrap_err();
            wrongs.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(wrong(Kind::YearPlan, &[]), ["items.0.topic"]);
        assert_eq!(wrong(Kind::Revisit, &[]), ["round", "matters", "text"]);
        assert_eq!(wrong(Kind::RevisitReport, &[("round", "3")]), ["round", "text"]);
        assert_eq!(wrong(Kind::Visit, &[]), ["manner", "units"]);
        let backwards = [("from", "2026-12-31"), ("to", "2026-10-01"), ("text", "三季度")];
        assert_eq!(wrong(Kind::Summary, &backwards), ["to"]);
    }
}
