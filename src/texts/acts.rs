//! Texts of acts: what each kind is called, its fields, and what it says in one line.

use super::{Lang, Text, common, short_date, terms};
use crate::domain::matter::{Feedback, Inspect, Purpose, Waives};
use crate::domain::year::Visit;
use crate::domain::{Body, Date, Kind};
use crate::present::draft::ActKind;
use crate::present::visible::shown;
pub use crate::texts::generated::acts::*;

/// What recording a kind of act is called.
pub const fn kind(kind: ActKind) -> Text {
    match kind {
        ActKind::Receive => KIND_RECEIVE,
        ActKind::Refuse => KIND_REFUSE,
        ActKind::Agree => KIND_AGREE,
        ActKind::Plan => KIND_PLAN,
        ActKind::Feedback => KIND_FEEDBACK,
        ActKind::Extend => KIND_EXTEND,
        ActKind::Terminate => KIND_TERMINATE,
        ActKind::Decide => KIND_DECIDE,
        ActKind::Complete => KIND_COMPLETE,
        ActKind::Return => KIND_RETURN,
        ActKind::Verify => KIND_VERIFY,
        ActKind::Close => KIND_CLOSE,
        ActKind::Remind => KIND_REMIND,
        ActKind::Supervise => KIND_SUPERVISE,
        ActKind::Justify => KIND_JUSTIFY,
        ActKind::Violation => KIND_VIOLATION,
        ActKind::Inspect => KIND_INSPECT,
        ActKind::Commend => KIND_COMMEND,
        ActKind::Transfer => KIND_TRANSFER,
        ActKind::SupervisionReport => KIND_SUPERVISION_REPORT,
        ActKind::Assign => KIND_ASSIGN,
        ActKind::Amend => KIND_AMEND,
        ActKind::Note => KIND_NOTE,
        ActKind::Interview => KIND_INTERVIEW,
        ActKind::Conduct => KIND_CONDUCT,
        ActKind::NoCase => KIND_NO_CASE,
    }
}

/// What a field of an act's form is called.
pub fn field(kind: ActKind, name: &str) -> Text {
    match (kind, name) {
        (ActKind::Agree, "due") => FIELD_AGREE_DUE,
        (ActKind::Agree, "text") => FIELD_AGREE_TEXT,
        (ActKind::Plan, "text") => FIELD_PLAN_TEXT,
        (ActKind::Feedback, "text") => FIELD_FEEDBACK_TEXT,
        (ActKind::Feedback, "due") => FIELD_FEEDBACK_DUE,
        (ActKind::Feedback, "responsible") => FIELD_FEEDBACK_RESPONSIBLE,
        (ActKind::Decide, "text") => FIELD_DECIDE_TEXT,
        (ActKind::Decide, "title") => FIELD_DECIDE_TITLE,
        (ActKind::Verify | ActKind::Close, "solved") => FIELD_VERIFY_SOLVED,
        (ActKind::Supervise, "due") => FIELD_SUPERVISE_DUE,
        (ActKind::Supervise | ActKind::Transfer, "number") => FIELD_SUPERVISE_NUMBER,
        (ActKind::SupervisionReport, "text") => FIELD_SUPERVISION_REPORT_TEXT,
        (ActKind::Inspect, "text") => FIELD_INSPECT_TEXT,
        (ActKind::SupervisionReport, "number") => FIELD_SUPERVISION_REPORT_NUMBER,
        (ActKind::Conduct, "which") => FIELD_CONDUCT_WHICH,
        (_, "reason") => FIELD_REASON,
        (_, "dates") => FIELD_DATES,
        (_, "percent") => FIELD_PERCENT,
        (_, "progress") => FIELD_PROGRESS,
        (_, "new_due") => FIELD_NEW_DUE,
        (_, "approved") => FIELD_APPROVED,
        (_, "consulted") => FIELD_CONSULTED,
        (_, "approver") => FIELD_APPROVER,
        (_, "result") => FIELD_RESULT,
        (_, "clear") => FIELD_CLEAR,
        (_, "measures") => FIELD_MEASURES,
        (_, "carried_out") => FIELD_CARRIED_OUT,
        (_, "finished") => FIELD_FINISHED,
        (_, "satisfied") => FIELD_SATISFIED,
        (_, "by") => FIELD_BY,
        (_, "waives") => FIELD_WAIVES,
        (_, "until") => FIELD_UNTIL,
        (_, "manner") => FIELD_MANNER,
        (_, "problems") => FIELD_PROBLEMS,
        (_, "report_by") => FIELD_REPORT_BY,
        (_, "interviewed") => FIELD_INTERVIEWED,
        (_, "unit") => FIELD_UNIT,
        (_, "role") => FIELD_ROLE,
        (_, "responsible") => FIELD_RESPONSIBLE,
        (_, "deputy") => FIELD_DEPUTY,
        (_, "handler") => FIELD_HANDLER,
        (_, "task") => FIELD_TASK,
        (_, "received") => FIELD_RECEIVED,
        (_, "title") => FIELD_TITLE,
        (_, "category") => FIELD_CATEGORY,
        (_, "supervised") => FIELD_SUPERVISED,
        (_, "number") => FIELD_NUMBER,
        (_, "document") => FIELD_DOCUMENT,
        (_, "assigner") => FIELD_ASSIGNER,
        (_, "leader") => FIELD_LEADER,
        (_, "officer") => FIELD_OFFICER,
        (_, "content") => FIELD_CONTENT,
        _ => FIELD_OTHER,
    }
}

/// A value of a choice in words.
pub fn choice(name: &str, value: &str) -> Text {
    match (name, value) {
        ("approved", "true") => CHOICE_APPROVED,
        ("approved", _) => CHOICE_REFUSED,
        ("waives", "refused") => CHOICE_WAIVES_REFUSED,
        ("waives", _) => CHOICE_WAIVES_LIMIT,
        ("manner", "unannounced") => CHOICE_MANNER_UNANNOUNCED,
        ("manner", _) => CHOICE_MANNER_OPEN,
        ("role", "lead") => CHOICE_ROLE_LEAD,
        ("role", _) => CHOICE_ROLE_CO,
        ("which", "1") => CHOICE_WHICH_1,
        ("which", "2") => CHOICE_WHICH_2,
        ("which", _) => CHOICE_WHICH_3,
        ("supervised", "0") => CHOICE_NO_LONGER_SUPERVISED,
        ("supervised", n) if !n.is_empty() => {
            terms::category(&terms::SUPERVISED, n.parse().unwrap_or(0))
        }
        ("category", n) if !n.is_empty() => {
            terms::category(&terms::CATEGORIES, n.parse().unwrap_or(0))
        }
        _ => CHOICE_UNCHANGED,
    }
}

/// What an act says, in one line; the rest is said by `act_fields`.
pub fn head(body: &Body, as_of: Date, lang: Lang) -> String {
    shown(&written(body, as_of, lang))
}

/// What an act is, without its particulars; of what decides something, how it was decided.
pub fn brief(body: &Body, as_of: Date, lang: Lang) -> String {
    match (body, body.kind()) {
        (Body::Decide(_) | Body::Verify(_) | Body::Justify(_), _) | (_, None) => {
            head(body, as_of, lang)
        }
        (_, Some(kind)) => word(kind).of(lang).to_owned(),
    }
}

fn written(body: &Body, as_of: Date, lang: Lang) -> String {
    let own = |t: Text| t.of(lang).to_owned();
    let with = |t: Text, more: &str| common::labelled(t.of(lang), more, lang);
    let date = |date: Date| short_date(date, as_of);
    let either = |is: bool, yes: Text, no: Text| own(if is { yes } else { no });
    match body {
        Body::Transfer(b) => with(word(Kind::Transfer), &b.number),
        Body::Agree(b) => with(word(Kind::Agree), &date(b.due)),
        Body::Feedback(Feedback { percent: Some(percent), .. }) => {
            with(word(Kind::Feedback), &format!("{percent}%"))
        }
        Body::Apply(b) => apply(b.purpose, b.new_due.map(date), lang),
        Body::Decide(b) => either(b.approved, WRITTEN_DECIDE_APPROVED, WRITTEN_DECIDE_NOT_APPROVED),
        Body::Verify(b) => {
            either(b.passed(), WRITTEN_VERIFY_VERIFIED, WRITTEN_VERIFY_VERIFIED_WITH_PROBLEMS)
        }
        Body::Remind(b) => with(word(Kind::Remind), &b.by),
        Body::Supervise(b) => {
            with(word(Kind::Supervise), &format!("{} · {}", b.number, date(b.due)))
        }
        Body::Justify(b) => either(
            b.waives == Waives::PastLimit,
            WRITTEN_JUSTIFY_JUSTIFIED_PAST_THE_LIMIT,
            WRITTEN_JUSTIFY_JUSTIFIED_REFUSAL,
        ),
        Body::Inspect(Inspect { problems: true, .. })
        | Body::Visit(Visit { problems: true, .. }) => own(WRITTEN_INSPECT_INSPECT_TRUE),
        Body::Conduct(b) => own(choice("which", &b.which.to_string())),
        Body::Interview(b) => with(word(Kind::Interview), &b.interviewed),
        Body::Retract(b) => with(word(Kind::Retract), &b.act.short()),
        Body::Unknown { kind } => with(WRITTEN_UNKNOWN, kind),
        Body::CaseDecide(b) => with(word(Kind::CaseDecide), &b.number),
        Body::Unit(b) => with(word(Kind::Unit), &b.name),
        Body::Office(b) => with(word(Kind::Office), &b.name),
        Body::Calendar(b) => with(word(Kind::Calendar), &b.year.to_string()),
        Body::Profile(b) => with(word(Kind::Profile), &b.name),
        other => other.kind().map(word).map(own).unwrap_or_default(),
    }
}

/// What an act of a kind is called in the record.
const fn word(kind: Kind) -> Text {
    match kind {
        Kind::Unit => WORD_UNIT,
        Kind::Office => WORD_OFFICE,
        Kind::Calendar => WORD_CALENDAR,
        Kind::Profile => WORD_PROFILE,
        Kind::Register => WORD_REGISTER,
        Kind::Transfer => WORD_TRANSFER,
        Kind::Assign => WORD_ASSIGN,
        Kind::Receive => WORD_RECEIVE,
        Kind::Refuse => WORD_REFUSE,
        Kind::Agree => WORD_AGREE,
        Kind::Plan => WORD_PLAN,
        Kind::Feedback => WORD_FEEDBACK,
        Kind::Apply => WORD_APPLY,
        Kind::Decide => WORD_DECIDE,
        Kind::Complete => WORD_COMPLETE,
        Kind::Return => WORD_RETURN,
        Kind::Verify => WORD_VERIFY,
        Kind::Close => WORD_CLOSE,
        Kind::Remind => WORD_REMIND,
        Kind::Supervise => WORD_SUPERVISE,
        Kind::Justify => WORD_JUSTIFY,
        Kind::Violation => WORD_VIOLATION,
        Kind::Inspect | Kind::Visit => WORD_INSPECT,
        Kind::Commend => WORD_COMMEND,
        Kind::SupervisionReport => WORD_SUPERVISION_REPORT,
        Kind::Amend => WORD_AMEND,
        Kind::Note => WORD_NOTE,
        Kind::Conduct => WORD_CONDUCT,
        Kind::Interview => WORD_INTERVIEW,
        Kind::NoCase => WORD_NO_CASE,
        Kind::Open => WORD_OPEN,
        Kind::Factor => WORD_FACTOR,
        Kind::Propose => WORD_PROPOSE,
        Kind::Approve => WORD_APPROVE,
        Kind::Consent => WORD_CONSENT,
        Kind::Committee => WORD_COMMITTEE,
        Kind::CaseDecide => WORD_CASE_DECIDE,
        Kind::Rectified => WORD_RECTIFIED,
        Kind::YearPlan => WORD_YEAR_PLAN,
        Kind::Revisit => WORD_REVISIT,
        Kind::Summary => WORD_SUMMARY,
        Kind::RevisitReport => WORD_REVISIT_REPORT,
        Kind::Retract => WORD_RETRACT,
    }
}

fn apply(purpose: Purpose, until: Option<String>, lang: Lang) -> String {
    match (purpose, until) {
        (Purpose::Extension, Some(until)) => apply_extension_until(&until, lang),
        (Purpose::Extension, None) => APPLY_EXTENSION.of(lang).to_owned(),
        (Purpose::Termination, _) => APPLY_TERMINATION.of(lang).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::draft;
    use crate::texts::{cases, years};

    #[test]
    fn every_kind_and_field_that_a_form_has_is_called_something() {
        // What has no word of its own is called 说明, which is right for a text alone.
        for form in ActKind::ALL {
            for of in form.fields() {
                let known = of.name == "text" || field(form, of.name) != FIELD_OTHER;
                assert!(known, "{form:?}: {}", of.name);
            }
        }
        let all_known = |kind: Kind, own: [&str; 2], field: fn(Kind, &str) -> Text, other| {
            for of in kind.form().unwrap_or_default() {
                let known = own.contains(&of.name) || field(kind, of.name) != other;
                assert!(known, "{kind:?}: {}", of.name);
            }
        };
        for kind in draft::case::KINDS {
            assert!(kind == Kind::Note || cases::record(kind) != cases::RECORD_OTHER, "{kind:?}");
            all_known(kind, ["text", "measures"], cases::field, cases::FIELD_OTHER);
        }
        for kind in draft::year::KINDS {
            assert!(kind == Kind::Note || years::record(kind) != years::RECORD_OTHER, "{kind:?}");
            all_known(kind, ["text", "items"], years::field, years::FIELD_OTHER);
        }
    }
}
