//! What a person types for a transfer notice, made an act (M2-6).

use super::on;
use super::reader::{Reader, Values, Wrong, Wrongs};
use crate::domain::matter::Transfer;
use crate::domain::{Body, Date, UnitId};
use crate::present::transfer::Notice;

/// What the form holds at first: the notice that was recorded last, or the one that follows from the ledger.
pub fn begins(notice: &Notice, today: Date) -> Values {
    let mut values = Values::new();
    let mut put = |name: &str, value: String| values.insert(name.to_owned(), value);
    let sent = notice.sent.as_ref().filter(|_| notice.unnamed.is_empty());
    put("on", sent.map_or(today, |sent| sent.on).to_string());
    let number = sent.map(|sent| sent.number.to_string()).or_else(|| notice.next_number.clone());
    put("number", number.unwrap_or_default());
    // A notice that is sent late asks for no day that has passed.
    let counted = notice.first_report.filter(|by| *by >= today);
    let report_by = sent.map_or(counted, |sent| sent.report_by);
    put("report_by", report_by.map(|by| by.to_string()).unwrap_or_default());
    for line in &notice.lines {
        let is_named = match sent {
            Some(sent) => sent.units.contains(&line.unit),
            None => notice.unnamed.contains(&line.unit),
        };
        put(&format!("units.{}", line.unit), is_named.to_string());
    }
    values
}

/// The units that are ticked, in the order of the list.
pub fn units(notice: &Notice, values: &Values) -> Vec<UnitId> {
    let r = Reader::new(values);
    let units = notice.lines.iter().map(|line| &line.unit);
    units.filter(|unit| r.ticked(&format!("units.{unit}"))).cloned().collect()
}

/// The day and the act.
///
/// # Errors
/// What is wrong, by the field: no number, no unit, a day that has not come, a report asked for before the notice.
pub fn act(notice: &Notice, today: Date, values: &Values) -> Result<(Date, Body), Wrongs> {
    let day = on(today, values);
    let mut r = Reader::new(values);
    let number = r.required("number");
    let (units, report_by) = (units(notice, values), r.date("report_by"));
    if units.is_empty() {
        r.wrongs.push(("units".to_owned(), Wrong::Missing));
    }
    r.not_before_its_act("report_by");
    match (day, r.finish(Body::Transfer(Transfer { number, units, report_by }))) {
        (Ok(on), Ok(body)) => Ok((on, body)),
        (on, body) => Err([on.err(), body.err()].into_iter().flatten().flatten().collect()),
    }
}
