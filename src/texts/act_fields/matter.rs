//! What acts of a matter say.

use super::{Lines, Words};
use crate::domain::Retract;
use crate::domain::matter::{
    Agree, Amend, Apply, Assignment, Close, Commend, Complete, Conduct, Decide, Details, Feedback,
    Inspect, Interview, Justify, Manner, NoCase, Note, Plan, PlanDate, Purpose, Refuse, Register,
    Remind, Return, Supervise, SupervisionReport, Transfer, Verify, Violation, Waives,
};
use crate::present::draft::ActKind;
use crate::texts::generated::act_fields::{
    MATTER_ASSIGNMENT_LIMITS, MATTER_REGISTER_LIMITS, MATTER_REGISTER_UNITS, MATTER_RETRACT_REASON,
    MATTER_TAGS, MATTER_TRANSFER_UNITS,
};
use crate::texts::{acts, common, listed, terms};

/// A text of the amended matter as it was and as it is.
type Changed<'a> = (&'static str, Option<String>, Option<&'a str>);

impl Words<'_> {
    fn role(&self, assignment: &Assignment) -> &'static str {
        terms::role(assignment.role).of(self.lang)
    }
}

impl Lines<'_, '_> {
    pub(super) fn register(&mut self, b: &Register) {
        let Register { title, category, supervised, details, limits, assignments } = b;
        self.change(("title", None, Some(title)));
        self.numbers([("category", None, Some(*category)), ("supervised", None, *supervised)]);
        self.details(details, None);
        self.list(MATTER_REGISTER_LIMITS, self.words.limits(limits));
        let words = self.words;
        let unit = |of: &Assignment| {
            let mut lines = Lines { words, lines: Vec::new() };
            lines.assignment(of);
            let lines = lines.lines.into_iter().skip(2).map(|(_, value)| value);
            let rest: Vec<String> = lines.collect();
            let unit = format!("{} {}", words.role(of), (words.unit)(&of.unit));
            if rest.is_empty() {
                return unit;
            }
            let rest = rest.join(common::CLAUSE_COMMA.of(words.lang));
            common::with_aside(&unit, &rest, words.lang)
        };
        self.list(MATTER_REGISTER_UNITS, assignments.iter().map(unit));
    }

    pub(super) fn assignment(&mut self, b: &Assignment) {
        let Assignment { unit, role: _, task, received, responsible, deputy, handler, limits } = b;
        let named = |name| acts::field(ActKind::Assign, name);
        let words = self.words;
        self.add(named("unit"), (words.unit)(unit));
        self.add(named("role"), words.role(b).to_owned());
        self.text(named("task"), task.as_deref());
        self.text(named("responsible"), responsible.as_deref());
        self.text(named("deputy"), deputy.as_deref());
        self.text(named("handler"), handler.as_deref());
        self.date(named("received"), *received);
        self.list(MATTER_ASSIGNMENT_LIMITS, words.limits(limits));
    }

    pub(super) fn transfer(&mut self, b: &Transfer) {
        let Transfer { number, units, report_by } = b;
        let named = |name| acts::field(ActKind::Transfer, name);
        self.text(named("number"), Some(number));
        self.units(MATTER_TRANSFER_UNITS, units);
        self.date(named("report_by"), *report_by);
    }

    pub(super) fn refuse(&mut self, b: &Refuse) {
        let Refuse { unit: _, reason } = b;
        self.text(acts::field(ActKind::Refuse, "reason"), Some(reason));
    }

    pub(super) fn agree(&mut self, b: &Agree) {
        let Agree { unit: _, due, text } = b;
        self.date(acts::field(ActKind::Agree, "due"), Some(*due));
        self.text(acts::field(ActKind::Agree, "text"), text.as_deref());
    }

    pub(super) fn plan(&mut self, b: &Plan) {
        let Plan { unit: _, text, dates } = b;
        self.text(acts::field(ActKind::Plan, "text"), Some(text));
        let words = self.words;
        let date = |PlanDate { unit, due }: &PlanDate| {
            format!("{} {}", (words.unit)(unit), words.date(*due))
        };
        self.list(acts::field(ActKind::Plan, "dates"), dates.iter().map(date));
    }

    pub(super) fn feedback(&mut self, b: &Feedback) {
        let Feedback { unit: _, text, percent, due, responsible } = b;
        let named = |name| acts::field(ActKind::Feedback, name);
        self.text(named("text"), Some(text));
        if let Some(percent) = percent {
            self.add(named("percent"), format!("{percent}%"));
        }
        self.date(named("due"), *due);
        self.text(named("responsible"), responsible.as_deref());
    }

    pub(super) fn apply(&mut self, b: &Apply) {
        let Apply { unit: _, purpose, progress, reason, new_due } = b;
        let kind = match purpose {
            Purpose::Extension => ActKind::Extend,
            Purpose::Termination => ActKind::Terminate,
        };
        self.text(acts::field(kind, "progress"), progress.as_deref());
        self.text(acts::field(kind, "reason"), reason.as_deref());
        self.date(acts::field(kind, "new_due"), *new_due);
    }

    pub(super) fn decide(&mut self, b: &Decide) {
        // Which application it is about stands beside it.
        let Decide { application: _, approved, consulted, approver, title, text } = b;
        let named = |name| acts::field(ActKind::Decide, name);
        let result = acts::choice("approved", if *approved { "true" } else { "false" });
        self.add(named("approved"), result.of(self.words.lang).to_owned());
        self.yes(named("consulted"), *consulted);
        self.text(named("approver"), approver.as_deref());
        self.text(named("title"), title.as_deref());
        self.text(named("text"), text.as_deref());
    }

    pub(super) fn complete(&mut self, b: &Complete) {
        let Complete { unit: _, result } = b;
        self.text(acts::field(ActKind::Complete, "result"), Some(result));
    }

    pub(super) fn returned(&mut self, b: &Return) {
        let Return { unit: _, reason } = b;
        self.text(acts::field(ActKind::Return, "reason"), Some(reason));
    }

    pub(super) fn verify(&mut self, b: &Verify) {
        let Verify { unit: _, clear, measures, carried_out, solved, text } = b;
        let named = |name| acts::field(ActKind::Verify, name);
        self.yes(named("clear"), *clear);
        self.yes(named("measures"), *measures);
        self.yes(named("carried_out"), *carried_out);
        self.yes(named("solved"), *solved);
        self.text(named("text"), text.as_deref());
    }

    pub(super) fn close(&mut self, b: &Close) {
        let Close { unit: _, solved, finished, satisfied, text } = b;
        let named = |name| acts::field(ActKind::Close, name);
        self.yes(named("solved"), *solved);
        self.yes(named("finished"), *finished);
        self.yes(named("satisfied"), *satisfied);
        self.text(named("text"), text.as_deref());
    }

    pub(super) fn remind(&mut self, b: &Remind) {
        let Remind { unit: _, by, text } = b;
        self.text(acts::field(ActKind::Remind, "by"), Some(by));
        self.text(acts::field(ActKind::Remind, "text"), text.as_deref());
    }

    pub(super) fn supervise(&mut self, b: &Supervise) {
        let Supervise { unit: _, number, due, text } = b;
        let named = |name| acts::field(ActKind::Supervise, name);
        self.text(named("number"), Some(number));
        self.date(named("due"), Some(*due));
        self.text(named("text"), text.as_deref());
    }

    pub(super) fn justify(&mut self, b: &Justify) {
        let Justify { unit: _, waives, until, reason, approver } = b;
        let named = |name| acts::field(ActKind::Justify, name);
        let waives = match waives {
            Waives::PastLimit => "past_limit",
            Waives::Refused => "refused",
        };
        self.add(named("waives"), acts::choice("waives", waives).of(self.words.lang).to_owned());
        self.text(named("reason"), Some(reason));
        self.text(named("approver"), approver.as_deref());
        self.date(named("until"), *until);
    }

    pub(super) fn violation(&mut self, b: &Violation) {
        let Violation { unit: _, text } = b;
        self.text(acts::field(ActKind::Violation, "text"), Some(text));
    }

    pub(super) fn inspect(&mut self, b: &Inspect) {
        let Inspect { unit: _, manner, text, problems } = b;
        let named = |name| acts::field(ActKind::Inspect, name);
        self.manner(*manner);
        self.text(named("text"), Some(text));
        self.yes(named("problems"), *problems);
    }

    /// 明查 or 暗访.
    pub(super) fn manner(&mut self, manner: Manner) {
        let manner = match manner {
            Manner::Open => "open",
            Manner::Unannounced => "unannounced",
        };
        let words = acts::choice("manner", manner).of(self.words.lang).to_owned();
        self.add(acts::field(ActKind::Inspect, "manner"), words);
    }

    pub(super) fn commend(&mut self, b: &Commend) {
        let Commend { unit: _, text } = b;
        self.text(acts::field(ActKind::Commend, "text"), Some(text));
    }

    pub(super) fn supervision_report(&mut self, b: &SupervisionReport) {
        let SupervisionReport { text, number } = b;
        self.text(acts::field(ActKind::SupervisionReport, "number"), number.as_deref());
        self.text(acts::field(ActKind::SupervisionReport, "text"), Some(text));
    }

    pub(super) fn amend(&mut self, b: &Amend, before: Option<&Amend>) {
        let Amend { title, category, supervised, details } = b;
        let was = |of: fn(&Amend) -> Option<String>| before.and_then(of);
        self.change(("title", was(|b| b.title.as_deref().map(str::to_owned)), title.as_deref()));
        self.numbers([
            ("category", before.and_then(|b| b.category), *category),
            ("supervised", before.and_then(|b| b.supervised), *supervised),
        ]);
        self.details(details, before.map(|before| &before.details));
    }

    pub(super) fn note(&mut self, b: &Note) {
        let Note { text } = b;
        self.text(acts::field(ActKind::Note, "text"), Some(text));
    }

    pub(super) fn conduct(&mut self, b: &Conduct) {
        let Conduct { unit: _, which, text } = b;
        let words = acts::choice("which", &which.to_string()).of(self.words.lang).to_owned();
        self.add(acts::field(ActKind::Conduct, "which"), words);
        self.text(acts::field(ActKind::Conduct, "text"), Some(text));
    }

    pub(super) fn interview(&mut self, b: &Interview) {
        let Interview { unit: _, interviewed, text } = b;
        self.text(acts::field(ActKind::Interview, "interviewed"), Some(interviewed));
        self.text(acts::field(ActKind::Interview, "text"), text.as_deref());
    }

    pub(super) fn no_case(&mut self, b: &NoCase) {
        let NoCase { unit: _, reason, approver } = b;
        self.text(acts::field(ActKind::NoCase, "reason"), Some(reason));
        self.text(acts::field(ActKind::NoCase, "approver"), Some(approver));
    }

    pub(super) fn retract(&mut self, b: &Retract) {
        // Which act it withdraws stands in its head.
        let Retract { act: _, reason } = b;
        self.text(MATTER_RETRACT_REASON, Some(reason));
    }

    fn change(&mut self, (name, before, now): Changed<'_>) {
        let named = acts::field(ActKind::Amend, name);
        match (before, now) {
            (Some(before), Some(now)) => self.add(named, format!("{before} → {now}")),
            (None, now) => self.text(named, now),
            (Some(_), None) => {}
        }
    }

    fn numbers(&mut self, numbers: [(&'static str, Option<u8>, Option<u8>); 2]) {
        let lang = self.words.lang;
        for (name, before, now) in numbers {
            let word = |n: u8| acts::choice(name, &n.to_string()).of(lang).to_owned();
            let now = now.map(word);
            self.change((name, before.map(word), now.as_deref()));
        }
    }

    fn details(&mut self, details: &Details, before: Option<&Details>) {
        let Details { content, document, assigner, leader, officer, number, tags } = details;
        let was = |of: fn(&Details) -> &Option<Box<str>>| {
            before.map(|before| of(before).as_deref().unwrap_or("—").to_owned())
        };
        for changed in [
            ("content", was(|d| &d.content), content),
            ("document", was(|d| &d.document), document),
            ("assigner", was(|d| &d.assigner), assigner),
            ("leader", was(|d| &d.leader), leader),
            ("officer", was(|d| &d.officer), officer),
            ("number", was(|d| &d.number), number),
        ] {
            let (name, before, now) = changed;
            self.change((name, before, now.as_deref()));
        }
        if let Some(tags) = tags {
            let tags = tags.iter().map(ToString::to_string).collect::<Vec<_>>();
            // An empty list clears the tags, which says something.
            let lang = self.words.lang;
            let none = || common::DASH.of(lang).to_owned();
            let tags = if tags.is_empty() { none() } else { listed(&tags, lang) };
            self.add(MATTER_TAGS, tags);
        }
    }
}
