//! The list, the responsibility list (M2-6) and the statistics as a spreadsheet, fetched in portions.

use crate::browser::files;
use crate::browser::helper;
use crate::domain::{Date, UnitId};
use crate::engine::query::list::Rows;
use crate::engine::query::workbook::{Assessed, Responsibilities, Statistics};
use crate::engine::workbook::{Column, Sheet, Value};
use crate::engine::{self, Query};
use crate::present::list::Selection;
use crate::present::responsibility::Responsibility;
use crate::present::row::{Row, UnitRow};
use crate::present::statistics::UnitFigures;
use crate::ui::component::task::Task;
use crate::ui::i18n::{Lang, Text, exchange, list as texts, register, shell, terms};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// Matters that are asked for at once.
const PORTION: usize = 500;
/// How often the ledger may change meanwhile before a person is told.
const TRIES: usize = 5;

/// Gives the person a workbook of a selection.
///
/// # Errors
/// A person stopped it, or the ledger changed again and again meanwhile.
pub async fn save(session: Session, task: Task, of: Selection) -> Result<(), Refusal> {
    task.says(exchange::WRITING);
    let (as_of, sheets) = fetch(session, task, &of).await?;
    let (made, lang) = untrack(|| (session.today(), session.lang()));
    let bytes = helper::write_workbook(sheets, made).await?;
    Ok(files::save(&format!("{}--{as_of}.xlsx", texts::TITLE.of(lang)), &bytes)?)
}

/// Fetches the sheets, all of one revision and one day.
async fn fetch(
    session: Session,
    task: Task,
    of: &Selection,
) -> Result<(Date, Vec<Sheet>), Refusal> {
    for _ in 0..TRIES {
        let (at, statistics) = asked(session, Statistics(of.clone())).await?;
        let book = Workbook { session, lang: untrack(|| session.lang()), as_of: at.1 };
        let [mut list, mut responsibilities, mut figures] = book.sheets();
        figures.rows = book.figures(statistics);
        let (mut from, mut total, mut same) = (0, 1, true);
        while same && from < total {
            task.go_on()?;
            let (count, of) = (PORTION, of.clone());
            let (then, window) = asked(session, Rows { of: of.clone(), from, count }).await?;
            let (end, lines) = asked(session, Responsibilities { of, from, count }).await?;
            list.rows.extend(window.rows.iter().flat_map(|row| book.row(row)));
            responsibilities.rows.extend(lines.iter().map(|line| book.responsibility(line)));
            same = then == at && end == at;
            total = window.total;
            from += PORTION;
        }
        if same {
            return Ok((at.1, vec![list, responsibilities, figures]));
        }
    }
    Err(engine::Refusal::Gone.into())
}

async fn asked<Q: Query>(session: Session, query: Q) -> Result<((u64, Date), Q::Answer), Refusal> {
    let (at, answer) = session.client().once_at(query).await?;
    Ok((at, answer.ok_or(engine::Refusal::NoLedger)?))
}

/// What the cells are written by.
#[derive(Clone, Copy)]
struct Workbook {
    session: Session,
    lang: Lang,
    as_of: Date,
}

fn number(n: usize) -> Value {
    Value::Number(u32::try_from(n).unwrap_or(u32::MAX))
}

impl Workbook {
    fn word(self, text: Text) -> Value {
        Value::Text(text.of(self.lang).to_owned())
    }

    fn unit(self, unit: &UnitId) -> String {
        untrack(|| self.session.unit_name(unit))
    }

    /// The three sheets, without their rows.
    fn sheets(self) -> [Sheet; 3] {
        let title = untrack(|| self.session.totals()).map(|totals| totals.title.clone());
        let title = title.unwrap_or_default();
        let title = format!("{title} {} {}", shell::AS_OF.of(self.lang), self.as_of);
        [
            (texts::TITLE, &LIST[..]),
            (texts::RESPONSIBILITIES, &RESPONSIBILITIES[..]),
            (texts::STATISTICS, &STATISTICS[..]),
        ]
        .map(|(name, columns)| Sheet {
            name: name.of(self.lang).to_owned(),
            title: title.clone(),
            columns: columns
                .iter()
                .map(|(head, width)| Column { head: head.of(self.lang).to_owned(), width: *width })
                .collect(),
            rows: Vec::new(),
        })
    }

    /// A line a unit: what is said of time is said of the unit that stands beside it.
    fn row(self, row: &Row) -> Vec<Vec<Value>> {
        if row.units.is_empty() {
            return vec![self.line(row, None)];
        }
        row.units.iter().map(|unit| self.line(row, Some(unit))).collect()
    }

    fn line(self, row: &Row, unit: Option<&UnitRow>) -> Vec<Value> {
        let word = |text: Option<Text>| text.map_or(Value::Blank, |text| self.word(text));
        let next = unit.map_or(row.next, |unit| unit.next);
        let next =
            next.map(|next| format!("{} {}", terms::duty(next.duty).of(self.lang), next.cites));
        let days = unit.map(|unit| texts::days(unit.days, self.as_of, self.lang));
        vec![
            Value::text(row.number.as_deref()),
            word(unit.map(|unit| terms::status(unit.status))),
            Value::Text(row.title.to_string()),
            self.word(terms::category(&terms::CATEGORIES, row.category)),
            Value::text(unit.map(|unit| self.unit(&unit.unit)).as_deref()),
            word(unit.map(|unit| terms::role(unit.role))),
            Value::date(unit.map(|unit| unit.received)),
            Value::date(unit.and_then(|unit| unit.due)),
            Value::text(days.as_deref()),
            Value::date(unit.and_then(|unit| unit.reported)),
            Value::text(next.as_deref()),
        ]
    }

    fn responsibility(self, line: &Responsibility) -> Vec<Value> {
        vec![
            Value::text(line.number.as_deref()),
            Value::Text(line.task.to_string()),
            Value::Text(self.unit(&line.unit)),
            self.word(terms::role(line.role)),
            Value::text(line.responsible.as_deref()),
            Value::text(line.deputy.as_deref()),
            Value::text(line.handler.as_deref()),
            Value::date(line.due),
            self.word(terms::status(line.status)),
        ]
    }

    /// Each unit in numbers, in the order of the names.
    fn figures(self, assessed: Assessed) -> Vec<Vec<Value>> {
        let named = |figures: UnitFigures| (self.unit(&figures.unit), figures);
        let mut units: Vec<(String, UnitFigures)> = assessed.units.into_iter().map(named).collect();
        units.sort_by(|a, b| a.0.cmp(&b.0));
        let points = assessed.points;
        let line = |(name, figures): (String, UnitFigures)| {
            let rates = figures.rates;
            let notices = u32::try_from(figures.notices_missed).unwrap_or(u32::MAX);
            vec![
                Value::Text(name),
                number(rates.assigned),
                number(rates.completed),
                number(rates.on_time),
                number(rates.overdue),
                number(rates.terminated),
                Value::Share(rates.completion()),
                Value::Share(rates.on_time()),
                number(figures.extended),
                number(figures.reports_missed),
                Value::Number(notices),
                points.map_or(Value::Blank, |points| Value::Number(points.saturating_mul(notices))),
            ]
        };
        units.into_iter().map(line).collect()
    }
}

const LIST: [(Text, u16); 11] = [
    (register::NUMBER, 12),
    (texts::STATUS, 12),
    (texts::MATTER, 44),
    (register::CATEGORY, 26),
    (register::UNIT, 22),
    (register::ROLE, 10),
    (texts::RECEIVED, 12),
    (texts::DUE, 12),
    (texts::PROGRESS, 16),
    (texts::REPORTED, 12),
    (texts::NEXT, 20),
];

const RESPONSIBILITIES: [(Text, u16); 9] = [
    (register::NUMBER, 12),
    (register::TASK, 44),
    (register::UNIT, 22),
    (register::ROLE, 10),
    (register::RESPONSIBLE, 14),
    (register::DEPUTY, 14),
    (register::HANDLER, 14),
    (texts::DUE, 12),
    (texts::STATUS, 12),
];

const STATISTICS: [(Text, u16); 12] = [
    (register::UNIT, 26),
    (texts::ASSIGNED, 10),
    (texts::COMPLETED, 10),
    (texts::ON_TIME, 12),
    (texts::OVERDUE, 12),
    (texts::TERMINATED, 10),
    (texts::COMPLETION_RATE, 16),
    (texts::ON_TIME_RATE, 24),
    (texts::EXTENDED, 10),
    (texts::REPORTS_MISSED, 10),
    (texts::NOTICES_MISSED, 16),
    (texts::DEDUCTION, 8),
];
