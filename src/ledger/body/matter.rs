//! Bodies of a matter's two streams.

use crate::domain::matter::{
    Agree, Amend, Apply, Assignment, Close, Commend, Complete, Conduct, Decide, Details, Feedback,
    Inspect, Interview, Justify, Manner, NoCase, Note, Plan, PlanDate, Purpose, Receive, Refuse,
    Register, Remind, Return, Role, Supervise, SupervisionReport, Transfer, Verify, Violation,
    Waives,
};
use crate::ledger::json::{Object, Value};
use crate::ledger::problem::Fault;
use crate::ledger::shape::{Members, Shape, put, shapes, words};

words! {
    Role { Lead = "lead", Co = "co" }
    Purpose { Extension = "extension", Termination = "termination" }
    Waives { PastLimit = "past_limit", Refused = "refused" }
    Manner { Open = "open", Unannounced = "unannounced" }
}

shapes! {
    Assignment { unit, role, task, received, responsible, deputy, handler, ?limits, }
    Details { content, document, assigner, leader, officer, number, tags, }
    Transfer { number, units, report_by, }
    Receive { unit, }
    Refuse { unit, reason, }
    Agree { unit, due, text, }
    Plan { unit, text, dates, }
    PlanDate { unit, due, }
    Feedback { unit, text, ?percent in 0..=100, due, responsible, }
    Apply { unit, purpose = "for", progress, reason, new_due, }
    Decide { application, approved, consulted, approver, title, text, }
    Complete { unit, result, }
    Return { unit, reason, }
    Verify { unit, clear, measures, carried_out, solved, text, }
    Close { unit, solved, finished, satisfied, text, }
    Remind { unit, by, text, }
    Supervise { unit, number, due, text, }
    Justify { unit, waives, until, reason, approver, }
    Violation { unit, text, }
    Inspect { unit, manner, text, problems, }
    Commend { unit, text, }
    SupervisionReport { text, number, }
    Note { text, }
    Conduct { unit, which in 1..=3, text, }
    Interview { unit, interviewed, text, }
    NoCase { unit, reason, approver, }
}

impl Shape for Register {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        Ok(Self {
            title: members.get("title")?,
            category: members.number("category", 1..=4)?,
            supervised: members.number_opt("supervised", 1..=4)?,
            details: Details::read_members(members)?,
            limits: members.get("limits")?,
            assignments: members.get("assignments")?,
        })
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        put(out, "title", &self.title);
        out.set("category", Value::Int(self.category.into()));
        if let Some(supervised) = self.supervised {
            out.set("supervised", Value::Int(supervised.into()));
        }
        self.details.write_members(out);
        put(out, "limits", &self.limits);
        put(out, "assignments", &self.assignments);
    }
}

impl Shape for Amend {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        Ok(Self {
            title: members.get("title")?,
            category: members.number_opt("category", 1..=4)?,
            supervised: members.number_opt("supervised", 0..=4)?,
            details: Details::read_members(members)?,
        })
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        put(out, "title", &self.title);
        for (key, number) in [("category", self.category), ("supervised", self.supervised)] {
            if let Some(number) = number {
                out.set(key, Value::Int(number.into()));
            }
        }
        self.details.write_members(out);
    }
}
