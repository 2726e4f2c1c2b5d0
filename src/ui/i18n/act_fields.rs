//! What an act says, field by field, so that two can be laid beside each other.

use super::{Lang, Text, acts, conflicts, profile as profile_texts, shell, short_date, terms};
use crate::domain::case::Measures;
use crate::domain::limit::{Limit, Term};
use crate::domain::matter::{Assignment, Details};
use crate::domain::profile::ProfileAct;
use crate::domain::registry::{CalendarYear, Office, Unit};
use crate::domain::{Body, Date, UnitId};
use crate::present::draft::{ActKind, profile};
use crate::present::fingerprint;

/// A field's name and what it holds.
pub type Line = (Text, String);

const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

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
    /// The fields of an act that can be in conflict; absent ones are left out.
    pub fn fields(&self, body: &Body) -> Vec<Line> {
        let named = |kind: ActKind, name: &str| acts::field(kind, name);
        let mut lines = Lines { words: self, lines: Vec::new() };
        match body {
            Body::Decide(b) => {
                let kind = ActKind::Decide;
                let result = acts::choice("approved", if b.approved { "true" } else { "false" });
                lines.add(named(kind, "approved"), result.of(self.lang).to_owned());
                lines.add(named(kind, "consulted"), self.yes(b.consulted));
                lines.text(named(kind, "approver"), b.approver.as_deref());
                lines.text(named(kind, "title"), b.title.as_deref());
                lines.text(named(kind, "text"), b.text.as_deref());
            }
            Body::Agree(b) => {
                lines.add(named(ActKind::Agree, "due"), self.date(b.due));
                lines.text(named(ActKind::Agree, "text"), b.text.as_deref());
            }
            Body::Plan(b) => {
                lines.text(named(ActKind::Plan, "text"), Some(&b.text));
                let dates = b.dates.iter();
                let dates = dates.map(|d| format!("{} {}", (self.unit)(&d.unit), self.date(d.due)));
                lines.list(named(ActKind::Plan, "dates"), dates);
            }
            Body::Assign(b) => lines.assignment(b),
            Body::Refuse(b) => lines.text(named(ActKind::Refuse, "reason"), Some(&b.reason)),
            Body::Return(b) => lines.text(named(ActKind::Return, "reason"), Some(&b.reason)),
            Body::Complete(b) => lines.text(named(ActKind::Complete, "result"), Some(&b.result)),
            Body::Close(b) => {
                let kind = ActKind::Close;
                lines.add(named(kind, "solved"), self.yes(b.solved));
                lines.add(named(kind, "finished"), self.yes(b.finished));
                lines.add(named(kind, "satisfied"), self.yes(b.satisfied));
                lines.text(named(kind, "text"), b.text.as_deref());
            }
            Body::Register(b) => {
                lines.title(Some(&b.title), Some(b.category), b.supervised);
                lines.details(&b.details);
                lines.list(text("时限", "Limits"), self.limits(&b.limits));
                let units = b.assignments.iter();
                let units = units.map(|a| format!("{} {}", self.role(a), (self.unit)(&a.unit)));
                lines.list(text("承办单位", "Units"), units);
            }
            Body::Amend(b) => {
                lines.title(b.title.as_deref(), b.category, b.supervised);
                lines.details(&b.details);
            }
            Body::Open(b) => {
                lines.add(named(ActKind::Interview, "unit"), (self.unit)(&b.unit));
                lines.add(
                    text("情形（M3-5）", "Circumstance (M3-5)"),
                    format!("（{}）", b.circumstance),
                );
                let persons = b.persons.iter();
                let persons = persons
                    .map(|p| format!("{} {}", p.name, p.post.as_deref().unwrap_or_default()));
                lines.list(text("被问责人", "Persons"), persons);
                lines.text(text("说明", "Text"), b.text.as_deref());
            }
            Body::CaseDecide(b) => {
                lines.text(text("决定文号", "Number"), Some(&b.number));
                lines.measures(&b.measures);
                if let Some(year) = b.honours_year {
                    lines.add(text("评先年度", "Year of honours"), year.to_string());
                }
            }
            Body::Unit(b) => lines.unit(b),
            Body::Office(b) => lines.office(b),
            Body::Calendar(b) => lines.calendar(b),
            Body::Profile(b) => lines.profile(b),
            _ => {}
        }
        lines.lines
    }

    fn yes(&self, yes: bool) -> String {
        if yes { text("是", "Yes") } else { text("否", "No") }.of(self.lang).to_owned()
    }

    fn date(&self, date: Date) -> String {
        short_date(date, self.as_of)
    }

    fn role(&self, assignment: &Assignment) -> &'static str {
        terms::role(assignment.role).of(self.lang)
    }

    fn limits(&self, limits: &[Limit]) -> Vec<String> {
        let limit = |limit: &Limit| {
            let term = match limit.term {
                Term::Date(date) => self.date(date),
                Term::Days { days, kind } => terms::days(days.into(), kind, self.lang),
                Term::Open => String::new(),
            };
            format!("{} {term}", terms::basis(limit.basis).of(self.lang)).trim_end().to_owned()
        };
        limits.iter().map(limit).collect()
    }

    /// The measures of a decision, one a text.
    pub fn measures(&self, measures: &Measures) -> Vec<String> {
        let join = |words: Vec<&str>| words.join(if self.lang == Lang::Zh { "、" } else { ", " });
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
            self.add(name, values.join(if self.words.lang == Lang::Zh { "；" } else { "; " }));
        }
    }

    fn title(&mut self, title: Option<&str>, category: Option<u8>, supervised: Option<u8>) {
        let named = |name| acts::field(ActKind::Amend, name);
        let lang = self.words.lang;
        self.text(named("title"), title);
        for (name, number) in [("category", category), ("supervised", supervised)] {
            if let Some(number) = number {
                let value = acts::choice(name, &number.to_string()).of(lang).to_owned();
                self.add(named(name), value);
            }
        }
    }

    fn details(&mut self, details: &Details) {
        for (name, value) in [
            ("content", &details.content),
            ("document", &details.document),
            ("assigner", &details.assigner),
            ("leader", &details.leader),
            ("officer", &details.officer),
            ("number", &details.number),
        ] {
            self.text(acts::field(ActKind::Amend, name), value.as_deref());
        }
        if let Some(tags) = &details.tags {
            let tags = tags.iter().map(ToString::to_string).collect::<Vec<_>>();
            // An empty list clears the tags, which says something.
            self.add(
                text("标签", "Tags"),
                if tags.is_empty() { "—".to_owned() } else { tags.join("、") },
            );
        }
    }

    fn assignment(&mut self, assignment: &Assignment) {
        let named = |name| acts::field(ActKind::Assign, name);
        let words = self.words;
        self.add(named("unit"), (words.unit)(&assignment.unit));
        self.add(named("role"), words.role(assignment).to_owned());
        for (name, value) in [
            ("task", &assignment.task),
            ("responsible", &assignment.responsible),
            ("deputy", &assignment.deputy),
            ("handler", &assignment.handler),
        ] {
            self.text(named(name), value.as_deref());
        }
        if let Some(received) = assignment.received {
            self.add(named("received"), words.date(received));
        }
        self.list(text("时限", "Limits"), words.limits(&assignment.limits));
    }

    fn measures(&mut self, measures: &Measures) {
        let words = self.words;
        self.list(text("问责方式", "Measures"), words.measures(measures));
        if let Some(due) = measures.rectify_due {
            self.add(text("整改期限", "Rectify by"), words.date(due));
        }
    }

    fn unit(&mut self, unit: &Unit) {
        let words = self.words;
        self.text(shell::UNIT_NAME, Some(&unit.name));
        self.text(shell::UNIT_SHORT, unit.short.as_deref());
        self.add(shell::UNIT_KIND, terms::unit_kind(unit.unit_kind).of(words.lang).to_owned());
        if let Some(parent) = &unit.parent {
            self.add(text("上级单位", "Parent"), (words.unit)(parent));
        }
        self.text(shell::UNIT_HEAD, unit.head.as_deref());
        self.add(shell::UNIT_ACTIVE, words.yes(unit.active));
    }

    fn office(&mut self, office: &Office) {
        let words = self.words;
        self.text(shell::UNIT_NAME, Some(&office.name));
        self.add(text("职责", "Role"), terms::office_role(office.role).of(words.lang).to_owned());
        if let Some(unit) = &office.unit {
            self.add(text("所代表的单位", "Unit"), (words.unit)(unit));
        }
        let key = office.key.as_ref();
        let key = key.map_or_else(|| "—".to_owned(), |key| fingerprint::words(key).join(" "));
        self.add(text("公钥", "Key"), key);
    }

    fn calendar(&mut self, year: &CalendarYear) {
        self.add(text("年份", "Year"), year.year.to_string());
        let dates = |dates: &[Date]| {
            let dates: Vec<_> = dates.iter().map(|d| d.format("%m-%d").to_string()).collect();
            dates.join("、")
        };
        self.add(text("放假", "Days off"), dates(&year.off));
        self.add(text("调休上班", "Working days"), dates(&year.work));
        self.text(text("来源", "Source"), Some(&year.source));
    }

    fn profile(&mut self, act: &ProfileAct) {
        self.text(profile_texts::NAME, Some(&act.name));
        self.text(profile_texts::ARTICLE_SOURCE, Some(&act.article_source));
        if let Some(on) = act.checked_on {
            self.add(profile_texts::CHECKED_ON, self.words.date(on));
        }
        for (name, value) in profile::values(Some(act)) {
            let (label, _) = profile_texts::parameter(&name);
            let value = match value.as_str() {
                "true" => self.words.yes(true),
                "false" => self.words.yes(false),
                "" => continue,
                _ => value,
            };
            // The source's fields stand above, and the kinds of unit have a line together.
            if !label.zh.is_empty() {
                self.add(label, value);
            }
        }
        let kinds = act.parameters.m2_kinds.iter();
        let kinds = kinds.map(|kind| terms::unit_kind(*kind).of(self.words.lang).to_owned());
        self.list(profile_texts::parameter("m2_kinds").0, kinds);
    }
}
