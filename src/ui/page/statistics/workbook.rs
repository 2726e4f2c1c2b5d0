//! The statistics as a spreadsheet: all figures beside those of the other period, a sheet for each
//! grouping, the days to completion and the weeks to come.

use super::took::days;
use super::words::name;
use crate::browser::{files, helper};
use crate::domain::Date;
use crate::domain::figures::{By, Figure, Figures as Counted, PeriodFigures};
use crate::engine;
use crate::engine::query::figures::{Figures, Report};
use crate::engine::workbook::{Column, Sheet, Value};
use crate::ui::component::task::Task;
use crate::ui::figured::Asked;
use crate::ui::i18n::{Lang, Text, exchange, statistics as texts};
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;

/// How often the ledger may change meanwhile before a person is told.
const TRIES: usize = 5;

/// Gives the person a workbook of what is asked.
///
/// # Errors
/// A person stopped it, or the ledger changed again and again meanwhile.
pub async fn save(session: Session, task: Task, asked: Asked) -> Result<(), Refusal> {
    task.says(exchange::WRITING);
    let (reports, as_of) = fetch(session, task, asked).await?;
    let (made, lang) = untrack(|| (session.today(), session.lang()));
    let sheets = untrack(|| sheets(&session, &reports, as_of, lang));
    let bytes = helper::write_workbook(sheets, made).await?;
    let (period, title) = (asked.period(as_of), texts::TITLE.of(lang));
    let name = format!("{title}--{}--{}.xlsx", period.from, period.to);
    Ok(files::save(&name, &bytes)?)
}

/// One report for each grouping, all of one revision and one day.
async fn fetch(
    session: Session,
    task: Task,
    asked: Asked,
) -> Result<(Vec<(By, Report)>, Date), Refusal> {
    for _ in 0..TRIES {
        let today = untrack(|| session.as_of());
        let (period, against) = (asked.period(today), asked.held_against(today));
        let (mut reports, mut at) = (Vec::new(), None);
        for (by, _) in By::ALL {
            task.go_on()?;
            let question = Figures { period, against, by };
            let (of, report) = session.client().once_at(question).await?;
            if at.is_none_or(|at| at == of) && of.1 == today {
                at = Some(of);
                reports.push((by, report.ok_or(engine::Refusal::NoLedger)?));
            }
        }
        if reports.len() == By::ALL.len() {
            return Ok((reports, today));
        }
    }
    Err(engine::Refusal::Gone.into())
}

fn count(n: usize) -> Value {
    Value::Number(u32::try_from(n).unwrap_or(u32::MAX))
}

fn column(head: Text, width: u16, lang: Lang) -> Column {
    Column { head: head.of(lang).to_owned(), width }
}

/// The sheets. No context is at hand here any more: the language is given.
fn sheets(session: &Session, reports: &[(By, Report)], as_of: Date, lang: Lang) -> Vec<Sheet> {
    let Some((_, report)) = reports.first() else { return Vec::new() };
    let period = report.now.period;
    let ledger = session.totals().map(|totals| totals.title.clone()).unwrap_or_default();
    let title = format!(
        "{ledger} {}",
        texts::period_of(&period.from.to_string(), &period.to.to_string(), lang)
    );
    let sheet = |name: &str, columns: Vec<Column>, rows: Vec<Vec<Value>>| Sheet {
        name: name.to_owned(),
        title: title.clone(),
        columns,
        rows,
    };
    let heads = |heads: [(Text, u16); 3]| -> Vec<Column> {
        heads.into_iter().map(|(head, width)| column(head, width, lang)).collect()
    };
    let indicators = heads([(texts::INDICATOR, 24), (texts::NOW, 14), (texts::THEN, 14)]);
    let mut sheets = vec![sheet(texts::TITLE.of(lang), indicators, totals(report, lang))];
    for (by, report) in reports {
        let rows = groups(session, &report.now, lang);
        sheets.push(sheet(texts::by(*by).of(lang), columns(*by, lang), rows));
    }
    let part = |n: usize, now: &usize| {
        let then = report.took_before.as_ref().and_then(|then| then.counts.get(n).copied());
        vec![Value::Text(days(n, lang)), count(*now), then.map_or(Value::Blank, count)]
    };
    let took = report.took.counts.iter().enumerate().map(|(n, now)| part(n, now)).collect();
    let columns = heads([(texts::DAYS, 14), (texts::NOW, 14), (texts::THEN, 14)]);
    sheets.push(sheet(texts::TOOK.of(lang), columns, took));
    let weeks = report.weeks.iter();
    let weeks =
        weeks.map(|week| vec![Value::Date(week.days.from), count(week.due), count(week.reports)]);
    let columns = heads([(texts::WEEK, 14), (texts::DUE, 14), (texts::REPORT, 24)]);
    sheets.push(sheet(&texts::weeks_from(&as_of.to_string(), lang), columns, weeks.collect()));
    sheets
}

/// A line for each figure, with that of the other period.
fn totals(report: &Report, lang: Lang) -> Vec<Vec<Value>> {
    let (now, then) = (report.now.total, report.before.as_ref().map(|before| before.total));
    let line = |name: Text, of: &dyn Fn(&Counted) -> Value| {
        let name = Value::Text(name.of(lang).to_owned());
        vec![name, of(&now), then.as_ref().map_or(Value::Blank, of)]
    };
    let mut lines: Vec<_> = Figure::ALL
        .iter()
        .map(|figure| line(texts::figure(*figure), &|of: &Counted| count(of.of(*figure))))
        .collect();
    lines.push(line(texts::COMPLETION, &|of: &Counted| Value::Share(of.completion())));
    lines.push(line(texts::ON_TIME, &|of: &Counted| Value::Share(of.on_time())));
    lines.push(line(texts::DEDUCTION, &|of: &Counted| of.deductions.map_or(Value::Blank, count)));
    lines
}

fn columns(by: By, lang: Lang) -> Vec<Column> {
    let figures = Figure::ALL.iter().map(|figure| (texts::figure(*figure), 12));
    let rates = [texts::COMPLETION, texts::ON_TIME, texts::DEDUCTION].map(|head| (head, 10));
    let heads = [(texts::by(by), 28)].into_iter().chain(figures).chain(rates);
    heads.map(|(head, width)| column(head, width, lang)).collect()
}

fn groups(session: &Session, figures: &PeriodFigures, lang: Lang) -> Vec<Vec<Value>> {
    let line = |named: String, of: &Counted| {
        let mut line = vec![Value::Text(named)];
        line.extend(Figure::ALL.iter().map(|figure| count(of.of(*figure))));
        line.extend([Value::Share(of.completion()), Value::Share(of.on_time())]);
        line.push(of.deductions.map_or(Value::Blank, count));
        line
    };
    let groups = figures.groups.iter().flatten();
    let mut lines: Vec<_> = groups.map(|(key, of)| line(name(session, key, lang), of)).collect();
    lines.push(line(texts::ALL.of(lang).to_owned(), &figures.total));
    lines
}
