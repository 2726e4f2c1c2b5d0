//! The list, the responsibility list (M2-6) and the statistics as a spreadsheet, fetched in portions.

use super::ledger::head_name;
use super::row::matter_words;
use crate::browser::files;
use crate::browser::helper;
use crate::domain::{Date, UnitId};
use crate::engine::query::list::Rows;
use crate::engine::query::workbook::{Assessed, Responsibilities, Statistics};
use crate::engine::workbook::{Column, Sheet, Value};
use crate::engine::{self, Query as Question};
use crate::present::list::{Group, Head};
use crate::present::responsibility::Responsibility;
use crate::present::row::{MatterRow, Next, UnitRow};
use crate::present::statistics::UnitFigures;
use crate::ui::component::task::Task;
use crate::ui::i18n::{Lang, Text, exchange, list as texts, register, shell, terms};
use crate::ui::query::{self as list, Query};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// Matters that are asked for at once.
const PORTION: usize = 500;
/// How often the ledger may change meanwhile before a person is told.
const TRIES: usize = 5;

/// Gives the person a workbook of the list as it is shown: its rows, groups and columns.
///
/// # Errors
/// A person stopped it, or the ledger changed again and again meanwhile.
pub async fn save(session: Session, task: Task, query: Query) -> Result<(), Refusal> {
    task.says(exchange::WRITING);
    let (as_of, sheets) = fetch(session, task, &query).await?;
    write(session, as_of, sheets).await
}

/// Gives the person a workbook of these rows alone.
///
/// # Errors
/// The helper could not write it.
pub async fn save_rows(
    session: Session,
    task: Task,
    query: Query,
    rows: Vec<MatterRow>,
) -> Result<(), Refusal> {
    task.says(exchange::WRITING);
    let book = Workbook::of(session, untrack(|| session.as_of()));
    let mut sheet = book.list(&query);
    sheet.rows = rows.iter().flat_map(|row| book.row(&query, row)).collect();
    write(session, book.as_of, vec![sheet]).await
}

async fn write(session: Session, as_of: Date, sheets: Vec<Sheet>) -> Result<(), Refusal> {
    let (made, lang) = untrack(|| (session.today(), session.lang()));
    let bytes = helper::write_workbook(sheets, made).await?;
    Ok(files::save(&format!("{}--{as_of}.xlsx", texts::TITLE.of(lang)), &bytes)?)
}

/// Fetches the sheets, all of one revision and one day.
async fn fetch(session: Session, task: Task, query: &Query) -> Result<(Date, Vec<Sheet>), Refusal> {
    let of = &query.selection();
    for _ in 0..TRIES {
        let (at, statistics) = asked(session, Statistics(of.clone())).await?;
        let book = Workbook::of(session, at.1);
        let mut list = book.list(query);
        let [mut responsibilities, mut figures] = book.sheets();
        figures.rows = book.figures(statistics);
        let (mut from, mut total, mut same) = (0, 1, true);
        while same && from < total {
            task.go_on()?;
            let (count, of) = (PORTION, of.clone());
            let (then, window) = asked(session, Rows { of: of.clone(), from, count }).await?;
            let (end, lines) = asked(session, Responsibilities { of, from, count }).await?;
            list.rows.extend(window.rows.iter().flat_map(|row| book.row(query, row)));
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

/// Asks one query, and of which revision and day the answer is.
pub(super) async fn asked<Q: Question>(
    session: Session,
    query: Q,
) -> Result<((u64, Date), Q::Answer), Refusal> {
    let (at, answer) = session.client().once_at(query).await?;
    Ok((at, answer.ok_or(engine::Refusal::NoLedger)?))
}

/// What the cells are written by.
#[derive(Clone, Copy)]
pub(super) struct Workbook {
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

    /// Of the open ledger at a day.
    pub(super) fn of(session: Session, as_of: Date) -> Self {
        Self { session, lang: untrack(|| session.lang()), as_of }
    }

    /// The title of every sheet: the ledger and the day.
    fn title(self) -> String {
        let title = untrack(|| self.session.totals()).map(|totals| totals.title.clone());
        format!("{} {} {}", title.unwrap_or_default(), shell::AS_OF.of(self.lang), self.as_of)
    }

    /// The sheet of the list, without its rows.
    pub(super) fn list(self, query: &Query) -> Sheet {
        self.sheet(texts::TITLE, &columns(query))
    }

    /// The two other sheets, without their rows.
    fn sheets(self) -> [Sheet; 2] {
        [
            self.sheet(texts::RESPONSIBILITIES, &RESPONSIBILITIES),
            self.sheet(texts::STATISTICS, &STATISTICS),
        ]
    }

    fn sheet(self, name: Text, columns: &[(Text, u16)]) -> Sheet {
        let column = |(head, width): &(Text, u16)| Column {
            head: head.of(self.lang).to_owned(),
            width: *width,
        };
        Sheet {
            name: name.of(self.lang).to_owned(),
            title: self.title(),
            columns: columns.iter().map(column).collect(),
            rows: Vec::new(),
        }
    }

    /// A line a unit: what is said of time is said of the unit that stands beside it.
    pub(super) fn row(self, query: &Query, row: &MatterRow) -> Vec<Vec<Value>> {
        if row.units.is_empty() {
            return vec![self.line(query, row, None)];
        }
        row.units.iter().map(|unit| self.line(query, row, Some(unit))).collect()
    }

    fn line(self, query: &Query, row: &MatterRow, unit: Option<&UnitRow>) -> Vec<Value> {
        let word = |text: Option<Text>| text.map_or(Value::Blank, |text| self.word(text));
        let mut cells = Vec::new();
        if query.group != Group::None {
            cells.push(Value::Text(untrack(|| {
                head_name(&self.session, &Head::of_row(query.group, row))
            })));
        }
        cells.extend([
            Value::text(row.number.as_deref()),
            word(unit.map(|unit| terms::status(unit.status))),
            Value::Text(row.title.to_string()),
            self.word(terms::category(&terms::CATEGORIES, row.category)),
        ]);
        let chosen = |of_matter: bool| {
            query.columns.0.iter().filter(move |column| column.is_of_matter() == of_matter)
        };
        cells.extend(chosen(true).map(|column| Value::text(matter_words(row, *column).as_deref())));
        cells.extend([
            Value::text(unit.map(|unit| self.unit(&unit.unit)).as_deref()),
            word(unit.map(|unit| terms::role(unit.role))),
        ]);
        cells.extend(chosen(false).map(|column| self.of_unit(*column, row, unit)));
        cells
    }

    /// What a column says of a unit.
    fn of_unit(self, column: list::Column, row: &MatterRow, unit: Option<&UnitRow>) -> Value {
        match column {
            list::Column::Received => Value::date(unit.map(|unit| unit.received)),
            list::Column::Due => Value::date(unit.and_then(|unit| unit.due)),
            list::Column::Reported => Value::date(unit.and_then(|unit| unit.reported)),
            list::Column::Days => Value::text(unit.map(|unit| self.days(unit)).as_deref()),
            list::Column::Next => {
                let next = unit.map_or(row.next, |unit| unit.next);
                let word =
                    |next: Next| format!("{} {}", terms::duty(next.duty).of(self.lang), next.cites);
                Value::text(next.map(word).as_deref())
            }
            list::Column::Leader | list::Column::Officer | list::Column::Document => Value::Blank,
        }
    }

    /// What there is to say of a unit's time, with the reason where its status says otherwise.
    fn days(self, unit: &UnitRow) -> String {
        let days = texts::days(unit.days, self.as_of, self.lang);
        match unit.reason {
            Some(reason) => format!("{days} · {}", texts::reason(reason, self.as_of, self.lang)),
            None => days,
        }
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

/// The columns of the list, each with its width: those that are shown, with the group before them.
fn columns(query: &Query) -> Vec<(Text, u16)> {
    let width = |column: &list::Column| match column {
        list::Column::Days | list::Column::Document => 20,
        list::Column::Next => 22,
        _ => 12,
    };
    let chosen = |of_matter: bool| {
        let chosen =
            query.columns.0.iter().filter(move |column| column.is_of_matter() == of_matter);
        chosen.map(move |column| (super::column::column_name(*column), width(column)))
    };
    let group = (query.group != Group::None).then(|| (texts::group(query.group), 20));
    let matter = [
        (register::NUMBER, 12),
        (texts::STATUS, 12),
        (texts::MATTER, 44),
        (register::CATEGORY, 26),
    ];
    let unit = [(register::UNIT, 22), (register::ROLE, 10)];
    group.into_iter().chain(matter).chain(chosen(true)).chain(unit).chain(chosen(false)).collect()
}

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
