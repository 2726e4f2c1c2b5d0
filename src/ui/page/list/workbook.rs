//! The list as shown, the responsibility list (M2-6) and the statistics, as a spreadsheet.

use crate::domain::standing::{AssignmentStanding, MatterStanding, Rates, Rule, Standing};
use crate::present::row::{Row, UnitRow};
use crate::sheet::out::{Column, Sheet, Value};
use crate::ui::i18n::{Text, list as texts, register, t, terms};
use crate::ui::session::Session;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The three sheets, of the matters that the list shows.
pub fn sheets(session: &Session, standing: &Standing, rows: &[Row]) -> Vec<Sheet> {
    let as_of = standing.as_of;
    let by_id = |row: &Row| {
        let at = standing.matters.binary_search_by_key(&row.id, |matter| matter.id).ok()?;
        standing.matters.get(at)
    };
    let matters: Vec<&Arc<MatterStanding>> = rows.iter().filter_map(by_id).collect();
    let title = session.state().map(|state| state.ledger().title().to_owned()).unwrap_or_default();
    let title = format!("{title} {} {as_of}", t(crate::ui::i18n::shell::AS_OF));
    vec![
        list(session, standing, rows, &title),
        responsibilities(session, &matters, &title),
        statistics(session, &matters, &title),
    ]
}

fn column(head: Text, width: u16) -> Column {
    Column { head: t(head).to_owned(), width }
}

fn list(session: &Session, standing: &Standing, rows: &[Row], title: &str) -> Sheet {
    let lang = session.lang();
    let line = |row: &Row, unit: Option<&UnitRow>| {
        let status = unit.map(|unit| t(terms::status(unit.status)));
        let next = unit.map_or(row.next, |unit| unit.next);
        let next = next.map(|next| format!("{} {}", t(terms::duty(next.duty)), next.cites));
        let days = unit.map(|unit| texts::days(unit.days, standing.as_of, lang));
        vec![
            Value::text(row.number.as_deref()),
            Value::text(status),
            Value::Text(row.title.to_string()),
            Value::Text(t(terms::category(&terms::CATEGORIES, row.category)).to_owned()),
            Value::text(unit.map(|unit| session.unit_name(&unit.unit)).as_deref()),
            Value::text(unit.map(|unit| t(terms::role(unit.role)))),
            Value::date(unit.map(|unit| unit.received)),
            Value::date(unit.and_then(|unit| unit.due)),
            Value::text(days.as_deref()),
            Value::date(unit.and_then(|unit| unit.reported)),
            Value::text(next.as_deref()),
        ]
    };
    Sheet {
        name: t(texts::TITLE).to_owned(),
        title: title.to_owned(),
        columns: vec![
            column(register::NUMBER, 12),
            column(texts::STATUS, 12),
            column(texts::MATTER, 44),
            column(register::CATEGORY, 26),
            column(register::UNIT, 22),
            column(register::ROLE, 10),
            column(texts::RECEIVED, 12),
            column(texts::DUE, 12),
            column(texts::PROGRESS, 16),
            column(texts::REPORTED, 12),
            column(texts::NEXT, 20),
        ],
        // A line a unit: what is said of time is said of the unit that stands beside it.
        rows: rows
            .iter()
            .flat_map(|row| {
                let none = row.units.is_empty().then(|| line(row, None));
                row.units.iter().map(|unit| line(row, Some(unit))).chain(none).collect::<Vec<_>>()
            })
            .collect(),
    }
}

/// 工作落实责任清单: the task, the unit, who answers, by when (M2-6).
fn responsibilities(session: &Session, matters: &[&Arc<MatterStanding>], title: &str) -> Sheet {
    let lines = matters.iter().flat_map(|matter| {
        matter.assignments.iter().map(|a| {
            vec![
                Value::text(matter.details.number.as_deref()),
                Value::Text(a.task.as_ref().unwrap_or(&matter.title).to_string()),
                Value::Text(session.unit_name(&a.unit)),
                Value::Text(t(terms::role(a.role)).to_owned()),
                Value::text(a.responsible.as_deref()),
                Value::text(a.deputy.as_deref()),
                Value::text(a.handler.as_deref()),
                Value::date(a.due),
                Value::Text(t(terms::status(a.status)).to_owned()),
            ]
        })
    });
    Sheet {
        name: t(texts::RESPONSIBILITIES).to_owned(),
        title: title.to_owned(),
        columns: vec![
            column(register::NUMBER, 12),
            column(register::TASK, 44),
            column(register::UNIT, 22),
            column(register::ROLE, 10),
            column(register::RESPONSIBLE, 14),
            column(register::DEPUTY, 14),
            column(register::HANDLER, 14),
            column(texts::DUE, 12),
            column(texts::STATUS, 12),
        ],
        rows: lines.collect(),
    }
}

/// Each unit's assignments and rates (RULES §7), and what the yearly assessment asks for of them
/// (M2-17).
fn statistics(session: &Session, matters: &[&Arc<MatterStanding>], title: &str) -> Sheet {
    let mut units: BTreeMap<String, Vec<&AssignmentStanding>> = BTreeMap::new();
    for assignment in matters.iter().flat_map(|matter| &matter.assignments) {
        units.entry(session.unit_name(&assignment.unit)).or_default().push(assignment);
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let points = session.state().and_then(|state| state.profile().deduction_notice_missed);
    let line = |(unit, assignments): (String, Vec<&AssignmentStanding>)| {
        let extended = assignments.iter().filter(|assignment| !assignment.granted.is_empty());
        let extended = number(extended.count());
        let missed = |rules: &[Rule]| {
            let findings = assignments.iter().flat_map(|assignment| &assignment.findings);
            number(findings.filter(|finding| rules.contains(&finding.rule)).count())
        };
        let reports = missed(&[Rule::FirstReportMissed, Rule::MonthlyReportMissed]);
        let notices = missed(&[Rule::NoticeMissed]);
        let rates = Rates::of(assignments.iter().copied());
        vec![
            Value::Text(unit),
            Value::Number(number(rates.assigned)),
            Value::Number(number(rates.completed)),
            Value::Number(number(rates.on_time)),
            Value::Number(number(rates.overdue)),
            Value::Number(number(rates.terminated)),
            Value::Share(rates.completion()),
            Value::Share(rates.on_time()),
            Value::Number(extended),
            Value::Number(reports),
            Value::Number(notices),
            points.map_or(Value::Blank, |points| Value::Number(points.saturating_mul(notices))),
        ]
    };
    Sheet {
        name: t(texts::STATISTICS).to_owned(),
        title: title.to_owned(),
        columns: vec![
            column(register::UNIT, 26),
            column(texts::ASSIGNED, 10),
            column(texts::COMPLETED, 10),
            column(texts::ON_TIME, 12),
            column(texts::OVERDUE, 12),
            column(texts::TERMINATED, 10),
            column(texts::COMPLETION_RATE, 16),
            column(texts::ON_TIME_RATE, 24),
            column(texts::EXTENDED, 10),
            column(texts::REPORTS_MISSED, 10),
            column(texts::NOTICES_MISSED, 16),
            column(texts::DEDUCTION, 8),
        ],
        rows: units.into_iter().map(line).collect(),
    }
}
