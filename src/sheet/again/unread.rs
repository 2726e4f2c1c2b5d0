//! Cells that cannot be read, in rows that the ledger has already. They cannot be compared with the ledger, so a
//! person is told of them, once.

use super::Unread;
use super::remembered::Remembered;
use crate::domain::Date;
use crate::domain::limit::DayKind;
use crate::domain::standing::MatterStanding;
use crate::sheet::column::Column;
use crate::sheet::doubt::{column_of, said};
use crate::sheet::held::Held;
use crate::sheet::plan::{Row, Trouble};
use crate::sheet::reading::Reading;
use crate::sheet::when::{Said, When, Why, when};

/// The cells that cannot be read and of which no person has said what they mean for this matter.
pub(super) fn unread(
    reading: &Reading<'_>,
    row: &Row,
    matter: &MatterStanding,
    held: &Held,
    remembered: &Remembered,
) -> Vec<Unread> {
    let cells = row.troubles.iter().filter(|trouble| is_of_cell(trouble));
    let cells = cells.filter_map(|why| {
        let column = column_of(why)?;
        let said = said(reading, row, why);
        let is_known = reading.settled.agreed.contains(&(row.at, column))
            || remembered.has(matter.id, why, &said)
            || is_same(row, matter, reading, why);
        let was = stands(column, matter, held);
        (!is_known).then(|| Unread { why: why.clone(), said, was })
    });
    cells.collect()
}

/// Whether a trouble is that of a cell which cannot be read as it is. A date without its year is asked for once
/// for the whole list, and a list that does not say who leads says nothing of it.
pub(in crate::sheet) const fn is_of_cell(trouble: &Trouble) -> bool {
    match trouble {
        Trouble::Flawed(..) | Trouble::Name(..) | Trouble::SeveralLeads | Trouble::Responsible => {
            true
        }
        Trouble::Due(why) | Trouble::Received(why) => !matches!(why, Why::NoYear),
        Trouble::NoTitle
        | Trouble::SeveralTitles
        | Trouble::NoUnit
        | Trouble::NoLead
        | Trouble::NotReceived
        | Trouble::TooLong
        | Trouble::Hidden
        | Trouble::Struck
        | Trouble::Further
        | Trouble::Together
        | Trouble::Twice => false,
    }
}

/// Whether the ledger agrees with the words of a limit although their meaning would have to be asked: 长期 if the
/// matter has no limit, 15天 if it has one of fifteen days of either kind.
fn is_same(row: &Row, matter: &MatterStanding, reading: &Reading<'_>, why: &Trouble) -> bool {
    match why {
        Trouble::Due(Why::Ongoing) => matter.assignments.iter().all(|unit| !unit.is_limited),
        Trouble::Due(Why::DayKind) => {
            let as_kind = |kind| {
                let said = Said { days: Some(kind), ..reading.choices.said() };
                when(&reading.shown(row.at, Column::Due), said, reading.table.epoch)
            };
            let terms = [DayKind::Natural, DayKind::Working].map(as_kind);
            matter.limits.iter().any(|limit| terms.contains(&When::By(limit.term)))
        }
        _ => false,
    }
}

/// What the ledger has in a column that bears on verdicts.
fn stands(column: Column, matter: &MatterStanding, held: &Held) -> String {
    let units = &matter.assignments;
    match column {
        Column::Due => latest(units.iter().filter_map(|unit| unit.due)),
        Column::Received => latest(units.iter().map(|unit| unit.received)),
        Column::Lead | Column::Units | Column::Co => {
            let names: Vec<&str> = units.iter().map(|unit| held.name(&unit.unit)).collect();
            names.join("、")
        }
        _ => String::new(),
    }
}

fn latest(days: impl Iterator<Item = Date>) -> String {
    days.max().map(|day| day.to_string()).unwrap_or_default()
}
