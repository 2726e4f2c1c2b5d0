//! A matter's transfer notice (转办通知) with its list of responsibilities, as far as the ledger knows what is in it
//! (M2-6): the sentences of the document stand with the other texts for people.

use super::supervision::{Line, lines};
use crate::domain::matter::MatterId;
use crate::domain::standing::{Duty, MatterStanding};
use crate::domain::{Body, Date, Instant, Stream, UnitId};
use crate::ledger::Current;
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the ledger knows of a matter's transfer notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The matter.
    pub matter: MatterId,
    /// Its title.
    pub title: Box<str>,
    /// Its category as key work (M2-4), 1 to 4, and the day since which it is supervised. None if it is not supervised.
    pub supervised: Option<(u8, Date)>,
    /// By when the notice is owed, while there is none.
    pub owed: Option<Date>,
    /// The last notice that was recorded.
    pub sent: Option<Sent>,
    /// The number of the notice among the notices of the matter, from 1: of the next one to be sent or, if none is to
    /// be sent, of the last one. A withdrawn notice counts too, because the notice after it is a new one.
    pub ordinal: usize,
    /// The units that no notice names yet.
    pub unnamed: BTreeSet<UnitId>,
    /// The last day of the first report as the measures count it: the earliest of the units' (M2-10).
    pub first_report: Option<Date>,
    /// The day of the month by which further reports are owed (M2-10).
    pub monthly_day: u32,
    /// The number that follows the last one of the ledger.
    pub next_number: Option<String>,
    /// The numbers of the notices of other matters.
    pub used: BTreeSet<Box<str>>,
    /// The list of responsibilities, the lead first.
    pub lines: Vec<Line>,
}

/// A notice that was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its day.
    pub on: Date,
    /// Its number.
    pub number: Box<str>,
    /// To whom it went.
    pub units: Vec<UnitId>,
    /// By when it asks for a report.
    pub report_by: Option<Date>,
}

/// What the ledger knows of a matter's notice; none where the matter is not listed.
pub fn notice(current: &Current, id: MatterId) -> Option<Notice> {
    let matter: &MatterStanding = current.matters().get(&id)?;
    let acts = current.state().counting(id, current.day());
    let sent: Vec<Sent> = acts
        .iter()
        .filter_map(|e| match &e.act.body {
            Body::Transfer(transfer) => Some(Sent {
                on: e.on,
                number: transfer.number.clone(),
                units: transfer.units.clone(),
                report_by: transfer.report_by,
            }),
            _ => None,
        })
        .collect();
    let named: BTreeSet<&UnitId> = sent.iter().flat_map(|sent| &sent.units).collect();
    let units = matter.assignments.iter();
    let unnamed = units.clone().map(|a| &a.unit).filter(|unit| !named.contains(unit)).cloned();
    let unnamed: BTreeSet<UnitId> = unnamed.collect();
    let numbers = numbers(current);
    let last = numbers.iter().max_by_key(|(_, when, _)| *when).map(|(.., number)| number);
    Some(Notice {
        matter: id,
        title: matter.title.clone(),
        supervised: matter.supervised.zip(matter.supervised_since),
        owed: matter.obligations.iter().find(|o| o.kind == Duty::Transfer).and_then(|o| o.due),
        ordinal: numbers.iter().filter(|(of, ..)| *of == id).count()
            + usize::from(!unnamed.is_empty()),
        unnamed,
        monthly_day: current.state().profile().monthly_report_day,
        first_report: units.filter_map(|assignment| assignment.first_report_due).min(),
        next_number: last.and_then(|last| next_number(last, current.day().year())),
        used: numbers
            .iter()
            .filter(|(of, ..)| *of != id)
            .map(|(.., number)| number.clone())
            .collect(),
        lines: lines(matter),
        sent: sent.into_iter().next_back(),
    })
}

/// The numbers of all notices, each with its day and when it was recorded. Withdrawn notices are included, because a
/// number that a document once had is not used again.
fn numbers(current: &Current) -> Vec<(MatterId, (Date, Instant), Box<str>)> {
    let streams = current.ledger().streams().filter_map(|(stream, acts)| match stream {
        Stream::Matter(id) => Some((*id, acts)),
        _ => None,
    });
    let mut numbers = Vec::new();
    for (id, acts) in streams {
        numbers.extend(acts.iter().filter_map(|placed| {
            let act = &placed.record.act;
            let Body::Transfer(transfer) = &act.body else { return None };
            Some((id, (act.on, act.recorded_at), transfer.number.clone()))
        }));
    }
    numbers
}

/// The number after one such as 兰政督转〔2026〕40号. In a new year the numbers begin with 1 again.
pub fn next_number(last: &str, year: i32) -> Option<String> {
    let digits = |c: char| c.is_ascii_digit();
    let end = last.rfind(digits)? + 1;
    let start = last.get(..end)?.rfind(|c| !digits(c)).map_or(0, |at| {
        at + last.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    let (head, number, tail) = (last.get(..start)?, last.get(start..end)?, last.get(end..)?);
    let of_year = head.split(|c: char| !digits(c)).find(|part| part.len() == 4);
    match of_year {
        Some(before) if before.parse() != Ok(year) => {
            Some(format!("{}1{tail}", head.replace(before, &year.to_string())))
        }
        _ => Some(format!("{head}{}{tail}", number.parse::<u32>().ok()?.checked_add(1)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::next_number;

    #[test]
    fn numbers_follow_each_other_and_begin_anew_with_the_year() {
        for (last, next) in [
            ("兰政督转〔2026〕40号", Some("兰政督转〔2026〕41号")),
            ("兰政督转〔2025〕133号", Some("兰政督转〔2026〕1号")),
            ("督转7", Some("督转8")),
            ("9", Some("10")),
            ("无号", None),
            ("号4294967295", None),
        ] {
            assert_eq!(next_number(last, 2026).as_deref(), next, "{last}");
        }
    }
}
