//! What an act says, field by field, so that nothing that was typed is hidden and two acts can be compared side by
//! side.
//!
//! Each body is destructured completely. So a new field does not compile before it is shown here.

mod case;
mod matter;
mod registry;
mod year;

use super::{Lang, Text, common, conflicts, listed, short_date, terms};
use crate::domain::case::Measures;
use crate::domain::limit::{Limit, Term};
use crate::domain::matter::{Amend, MatterId, Receive};
use crate::domain::{Body, Date, UnitId};
pub use crate::texts::generated::act_fields::*;

/// A field's name and what it holds.
pub type Line = (Text, String);

/// What is needed to say a field.
pub struct Words<'a> {
    /// A unit's name.
    pub unit: &'a dyn Fn(&UnitId) -> String,
    /// The day for which dates are said.
    pub as_of: Date,
    /// The language.
    pub lang: Lang,
}

impl Words<'_> {
    /// The fields of an act; absent ones are left out, and the unit that it is about, which stands
    /// beside it.
    pub fn fields(&self, body: &Body) -> Vec<Line> {
        self.fields_after(body, None)
    }

    /// The same; of an amendment also what stood before: `A → B`.
    pub fn fields_after(&self, body: &Body, before: Option<&Amend>) -> Vec<Line> {
        let mut lines = Lines { words: self, lines: Vec::new() };
        match body {
            Body::Unit(b) => lines.unit(b),
            Body::Office(b) => lines.office(b),
            Body::Calendar(b) => lines.calendar(b),
            Body::Profile(b) => lines.profile(b),
            Body::Register(b) => lines.register(b),
            Body::Transfer(b) => lines.transfer(b),
            Body::Assign(b) => lines.assignment(b),
            Body::Refuse(b) => lines.refuse(b),
            Body::Agree(b) => lines.agree(b),
            Body::Plan(b) => lines.plan(b),
            Body::Feedback(b) => lines.feedback(b),
            Body::Apply(b) => lines.apply(b),
            Body::Decide(b) => lines.decide(b),
            Body::Complete(b) => lines.complete(b),
            Body::Return(b) => lines.returned(b),
            Body::Verify(b) => lines.verify(b),
            Body::Close(b) => lines.close(b),
            Body::Remind(b) => lines.remind(b),
            Body::Supervise(b) => lines.supervise(b),
            Body::Justify(b) => lines.justify(b),
            Body::Violation(b) => lines.violation(b),
            Body::Inspect(b) => lines.inspect(b),
            Body::Commend(b) => lines.commend(b),
            Body::SupervisionReport(b) => lines.supervision_report(b),
            Body::Amend(b) => lines.amend(b, before),
            Body::Note(b) => lines.note(b),
            Body::Conduct(b) => lines.conduct(b),
            Body::Interview(b) => lines.interview(b),
            Body::NoCase(b) => lines.no_case(b),
            Body::Open(b) => lines.open(b),
            Body::Factor(b) => lines.factor(b),
            Body::Propose(b) => lines.propose(b),
            Body::Approve(b) => lines.approval(crate::domain::Kind::Approve, b),
            Body::Consent(b) => lines.approval(crate::domain::Kind::Consent, b),
            Body::Committee(b) => lines.committee(b),
            Body::CaseDecide(b) => lines.case_decide(b),
            Body::Rectified(b) => lines.rectified(b),
            Body::YearPlan(b) => lines.year_plan(b),
            Body::Revisit(b) => lines.revisit(b),
            Body::Summary(b) => lines.summary(b),
            Body::RevisitReport(b) => lines.revisit_report(b),
            Body::Visit(b) => lines.visit(b),
            Body::Retract(b) => lines.retract(b),
            // The unit that has received it stands beside it; what this version does not know it cannot say.
            Body::Receive(Receive { unit: _ }) | Body::Unknown { kind: _ } => {}
        }
        lines.lines
    }

    fn yes(&self, yes: bool) -> String {
        if yes { YES } else { NO }.of(self.lang).to_owned()
    }

    fn date(&self, date: Date) -> String {
        short_date(date, self.as_of)
    }

    fn limits(&self, limits: &[Limit]) -> Vec<String> {
        let limit = |limit: &Limit| {
            let Limit { basis, law, term } = limit;
            let term = match *term {
                Term::Date(date) => self.date(date),
                Term::Days { days, kind } => terms::days(days.into(), kind, self.lang),
                Term::Open => String::new(),
            };
            let law = law.as_deref().map(|law| format!(" {law}")).unwrap_or_default();
            format!("{}{law} {term}", terms::basis(*basis).of(self.lang)).trim_end().to_owned()
        };
        limits.iter().map(limit).collect()
    }

    /// The measures of a decision, one a text.
    pub fn measures(&self, measures: &Measures) -> Vec<String> {
        let join = |words: Vec<&str>| listed(&words, self.lang);
        let unit = measures.unit.iter().map(|m| conflicts::unit_measure(*m).of(self.lang));
        let unit = join(unit.collect());
        let persons = measures.persons.iter().map(|person| {
            let words = person.measures.iter();
            let words = words.map(|m| conflicts::person_measure(*m).of(self.lang)).collect();
            format!("{} {}", person.name, join(words))
        });
        std::iter::once(unit).filter(|unit| !unit.is_empty()).chain(persons).collect()
    }
}

/// The lines of one act.
struct Lines<'w, 'a> {
    words: &'w Words<'a>,
    lines: Vec<Line>,
}

impl Lines<'_, '_> {
    fn add(&mut self, name: Text, value: String) {
        self.lines.push((name, value));
    }

    fn text(&mut self, name: Text, value: Option<&str>) {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            self.add(name, value.to_owned());
        }
    }

    fn list(&mut self, name: Text, values: impl IntoIterator<Item = String>) {
        let values: Vec<String> = values.into_iter().collect();
        if !values.is_empty() {
            self.add(name, values.join(common::LIST_SEMICOLON.of(self.words.lang)));
        }
    }

    fn yes(&mut self, name: Text, yes: bool) {
        self.add(name, self.words.yes(yes));
    }

    fn date(&mut self, name: Text, date: Option<Date>) {
        if let Some(date) = date {
            self.add(name, self.words.date(date));
        }
    }

    fn units(&mut self, name: Text, units: &[UnitId]) {
        let words = self.words;
        self.list(name, units.iter().map(|unit| (words.unit)(unit)));
    }

    fn matters(&mut self, matters: &[MatterId]) {
        if !matters.is_empty() {
            self.add(MATTERS, count(matters.len(), self.words.lang));
        }
    }
}
