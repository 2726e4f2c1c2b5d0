//! A task list as matters to be registered: each row with what was read and what a person must settle.

use super::Flaw;
use super::column::Column;
use super::head::Head;
use super::units::NameDoubt;
use super::when::{Said, Why, year_in};
use crate::domain::limit::{Basis, DayKind, Limit, Term};
use crate::domain::matter::{Assignment, Details, Register, Role};
use crate::domain::{Body, Date, UnitId};
use serde::{Deserialize, Serialize};

/// What a person says of the whole list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// The year of days and months written without one: none until a person has said it.
    pub year: Option<i32>,
    /// Of several units in one cell the first leads.
    pub first_leads: bool,
    /// Of M1-5, 1 to 4: none until a person has said it.
    pub category: Option<u8>,
    /// Of M2-4, 1 to 4.
    pub supervised: Option<u8>,
    /// The date of receipt of rows without one.
    pub received: Option<Date>,
    /// 交办主体 of rows without one.
    pub assigner: Option<Box<str>>,
    /// 文号 of rows without one.
    pub document: Option<Box<str>>,
    /// What days without a kind are: 15天.
    pub days: Option<DayKind>,
    /// Whether the rows are registered that the sheet hides.
    pub hidden: Option<bool>,
    /// Whether the rows are registered that the sheet strikes out.
    pub struck: Option<bool>,
    /// Whether the rows of further tables below the first are registered.
    pub further: Option<bool>,
    /// Whether a task over several units is one joint matter.
    pub joint: Option<bool>,
    /// Whether the rows are registered that tell a task of a row above once more.
    pub twice: Option<bool>,
    /// The day of the registration; none: today.
    pub on: Option<Date>,
    /// The day of the progress that the list tells; without one none of it is recorded.
    pub progress: Option<Date>,
    /// Whether matters that the ledger has otherwise are corrected after the list.
    pub amend: Option<bool>,
}

impl Choices {
    /// What a head itself says; all else is for a person to say.
    pub fn of(head: &Head) -> Self {
        Self {
            year: None,
            first_leads: head.first_leads,
            category: None,
            supervised: None,
            received: None,
            assigner: None,
            document: None,
            days: None,
            hidden: None,
            struck: None,
            further: None,
            joint: None,
            twice: None,
            on: None,
            progress: None,
            amend: None,
        }
    }

    /// By which dates are read.
    pub const fn said(&self) -> Said {
        Said { year: self.year, days: self.days }
    }
}

/// The year that stands above a head, to be offered to a person.
pub fn year_above(head: &Head) -> Option<i32> {
    head.above.iter().find_map(|line| year_in(line))
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A task.
    Task,
    /// 合计, 小计.
    Total,
    /// One cell over the tasks that follow.
    Heading,
    /// 注：, 填表人：.
    Note,
    /// More of the merged cells above, which are one row.
    Same,
    /// The head once more, as it stands on each page of a long list.
    Head,
}

/// What a person must settle before a row is registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trouble {
    /// A cell without a value, in a column of a kind.
    Flawed(Column, Flaw),
    /// No title.
    NoTitle,
    /// The titles of several tasks side by side.
    SeveralTitles,
    /// No unit.
    NoUnit,
    /// Several units, and none is said to lead.
    NoLead,
    /// More than one unit in the column of leads.
    SeveralLeads,
    /// A name of a unit, in a column of a kind.
    Name(Column, String, NameDoubt),
    /// More than one responsible person, or a unit in the place of one.
    Responsible,
    /// The time limit.
    Due(Why),
    /// The date of receipt.
    Received(Why),
    /// No date of receipt, neither in the row nor for the list.
    NotReceived,
    /// A text longer than a ledger keeps.
    TooLong,
    /// Hidden in its sheet.
    Hidden,
    /// Struck out in its sheet.
    Struck,
    /// In a further table below the first, under a head of its own.
    Further,
    /// One task over several units, in merged cells or told once for each: one joint matter, or several.
    Together,
    /// The same task as in a row above.
    Twice,
}

impl Trouble {
    /// Whether the whole row is in doubt for where it stands or how it looks.
    pub const fn may_be_none(&self) -> bool {
        matches!(self, Self::Hidden | Self::Struck | Self::Further)
    }
}

/// One unit of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    /// Its name.
    pub name: String,
    /// Whether it leads; until that is said, none does.
    pub role: Role,
    /// Its own limit, where several rows are one joint matter.
    pub term: Option<Term>,
    /// Its own responsible person.
    pub responsible: Option<String>,
    /// Its own progress.
    pub progress: Option<String>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its place in the sheet, from 1.
    pub at: usize,
    /// What it is.
    pub kind: Kind,
    /// The title.
    pub title: String,
    /// The other texts.
    pub details: Details,
    /// 第一责任人 of the lead.
    pub responsible: Option<String>,
    /// The units, the lead first.
    pub units: Vec<Assigned>,
    /// Names of units that a person has said stand for others.
    pub renamed: Vec<String>,
    /// The limit; none where the list sets none.
    pub due: Option<Term>,
    /// The date of receipt.
    pub received: Option<Date>,
    /// How the list says that it goes, for all of its units.
    pub progress: Option<String>,
    /// Whether it tells a task of a row above once more.
    pub is_twice: bool,
    /// What must be settled first; empty when the row can be registered.
    pub troubles: Vec<Trouble>,
}

impl Row {
    /// Whether it can be registered as it is.
    pub fn is_ready(&self) -> bool {
        self.kind == Kind::Task && self.troubles.is_empty()
    }

    /// Whether its limit ends before it is received: it can be registered, and is found fault with.
    pub fn is_due_before_receipt(&self) -> bool {
        matches!((self.due, self.received), (Some(Term::Date(due)), Some(received)) if due < received)
    }

    /// Notes what must be settled first, once.
    pub fn trouble(&mut self, trouble: Trouble) {
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
    }

    /// The act that registers it; `of` knows its units, each with the head that the registry names, who is
    /// 第一责任人 where the list names nobody.
    pub fn register(
        &self,
        choices: &Choices,
        of: impl Fn(&str) -> (UnitId, Option<Box<str>>),
    ) -> Body {
        let limits = |term: Option<Term>| -> Vec<Limit> {
            let limit = |term| Limit { basis: Basis::Designated, law: None, term };
            term.map(limit).into_iter().collect()
        };
        let assignments = self.units.iter().enumerate().map(|(n, unit)| {
            let responsible = unit.responsible.clone();
            let responsible = responsible.or_else(|| self.responsible.clone().filter(|_| n == 0));
            let (id, head) = of(&unit.name);
            Assignment {
                unit: id,
                role: unit.role,
                task: None,
                received: self.received,
                responsible: responsible.map(String::into_boxed_str).or(head),
                deputy: None,
                handler: None,
                limits: limits(unit.term),
            }
        });
        Body::Register(Box::new(Register {
            title: self.title.as_str().into(),
            // Without one the act is refused (FORMAT §3).
            category: choices.category.unwrap_or_default(),
            supervised: choices.supervised,
            details: self.details.clone(),
            limits: limits(self.due),
            assignments: assignments.collect(),
        }))
    }
}
