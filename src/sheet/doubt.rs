//! What must be settled, in the words of FORMAT §7: of which field, and why. The list is closed.

use super::Flaw;
use super::column::Column;
use super::plan::{Row, Trouble};
use super::reading::Reading;
use super::units::NameDoubt;
use super::when::Why;

/// The name of a column's kind. FORMAT §7 has none for progress: nothing of it becomes part of a matter.
pub const fn column_word(column: Column) -> &'static str {
    match column {
        Column::Ignored | Column::Progress => "ignored",
        Column::Number => "number",
        Column::Title => "title",
        Column::Content => "content",
        Column::Tag => "tag",
        Column::Lead => "lead",
        Column::Units => "units",
        Column::Co => "co",
        Column::Due => "due",
        Column::Received => "received",
        Column::Responsible => "responsible",
        Column::Document => "document",
        Column::Assigner => "assigner",
        Column::Leader => "leader",
        Column::Officer => "officer",
    }
}

/// The column that a trouble is of; none where it is the row's own.
pub const fn column_of(trouble: &Trouble) -> Option<Column> {
    Some(match trouble {
        Trouble::Flawed(column, _) | Trouble::Name(column, ..) => *column,
        Trouble::NoTitle | Trouble::SeveralTitles => Column::Title,
        Trouble::NoUnit => Column::Units,
        Trouble::NoLead | Trouble::SeveralLeads => Column::Lead,
        Trouble::Responsible => Column::Responsible,
        Trouble::Due(_) => Column::Due,
        Trouble::Received(_) | Trouble::NotReceived => Column::Received,
        Trouble::TooLong
        | Trouble::Hidden
        | Trouble::Struck
        | Trouble::Further
        | Trouble::Together
        | Trouble::Twice => return None,
    })
}

/// What the sheet says where something must be settled: the cell, the name within it, or the row's title.
pub fn said(reading: &Reading<'_>, row: &Row, trouble: &Trouble) -> String {
    let shown = |column| reading.shown(row.at, column).to_string();
    match (trouble, column_of(trouble)) {
        (Trouble::Name(_, name, _), _) => name.clone(),
        (Trouble::NoLead | Trouble::SeveralLeads, _) => {
            let cells = [Column::Lead, Column::Units, Column::Co].map(shown);
            let cells: Vec<String> = cells.into_iter().filter(|cell| !cell.is_empty()).collect();
            cells.join("；")
        }
        (_, Some(column)) => shown(column),
        (_, None) => row.title.clone(),
    }
}

/// Why it must be settled.
pub const fn why_word(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Flawed(_, flaw) => flaw_word(*flaw),
        Trouble::NoTitle | Trouble::NoUnit | Trouble::NotReceived => "missing",
        Trouble::NoLead => "no_lead",
        Trouble::SeveralLeads => "several_leads",
        Trouble::SeveralTitles => "several",
        Trouble::Name(_, _, doubt) => name_word(*doubt),
        Trouble::Responsible => "no_person",
        Trouble::Due(why) | Trouble::Received(why) => date_word(*why),
        Trouble::TooLong => "too_long",
        Trouble::Hidden => "hidden",
        Trouble::Struck => "struck",
        Trouble::Further => "further_table",
        Trouble::Together => "merged",
        Trouble::Twice => "twice",
    }
}

const fn flaw_word(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Error => "error",
        Flaw::NoResult => "no_result",
        Flaw::NoDate => "no_date",
        Flaw::Truth => "boolean",
        Flaw::Duration => "duration",
        Flaw::Date => "date",
        Flaw::Number => "number",
        Flaw::NotShown => "not_shown",
        Flaw::Struck => "struck",
    }
}

const fn name_word(doubt: NameDoubt) -> &'static str {
    match doubt {
        NameDoubt::Nobody => "nobody_in_particular",
        NameDoubt::NoUnit => "no_unit",
        NameDoubt::Apart => "one_or_several",
        NameDoubt::Aside => "in_parentheses",
        NameDoubt::Government => "government",
        NameDoubt::SameOffice => "same_office",
    }
}

const fn date_word(why: Why) -> &'static str {
    match why {
        Why::NoYear => "no_year",
        Why::ShortYear => "short_year",
        Why::NoYearOfAList => "no_year_of_a_list",
        Why::FarYear => "far_year",
        Why::Recurring => "recurring",
        Why::Ongoing => "ongoing",
        Why::Relative => "relative",
        Why::DayKind => "day_kind",
        Why::Several => "several",
        Why::More => "more",
        Why::Before => "before",
        Why::LostZero => "lost_zero",
        Why::NoSuchDay => "no_such_day",
        Why::Unknown => "unknown",
    }
}
