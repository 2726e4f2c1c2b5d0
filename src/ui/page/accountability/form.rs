//! The forms of accountability: a case opened, none opened, and the acts of a case.

use super::going_on::GoingOn;
use crate::domain::case::Person;
use crate::domain::matter::MatterId;
use crate::domain::{Date, Kind, Stream};
use crate::present::accountability::Candidate;
use crate::present::draft::{self, ActKind, Values, case, is_before};
use crate::ui::component::act_form::ActForm;
use crate::ui::component::kept::Kept;
use crate::ui::component::kind_field::Offered;
use crate::ui::i18n::{acts, cases as texts, say, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// Opens a case on a candidate.
#[component]
pub(super) fn OpenForm(
    /// The candidate.
    candidate: Candidate,
    /// All matters for which a case on its unit waits to be considered, with their titles.
    matters: Vec<(MatterId, Box<str>)>,
    /// Closes the form.
    end: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let mut values = Values::new();
    values.insert(format!("matters.{}", candidate.matter), "true".to_owned());
    if let Some(circumstance) = candidate.circumstance {
        values.insert("circumstance".to_owned(), circumstance.to_string());
    }
    let ids: Vec<MatterId> = matters.iter().map(|(id, _)| *id).collect();
    let persons = candidate.persons.clone();
    let offered =
        Offered { matters, persons: persons.clone(), undecided: true, ..Offered::default() };
    let unit = candidate.unit.clone();
    let hint =
        if candidate.circumstance.is_some() { texts::SUGGESTED } else { texts::ASKED_OF_PEOPLE };
    let title = move || format!("{} · {}", t(texts::OPEN_CASE), session.unit_name(&candidate.unit));
    let router = Router::expect();
    let opened = StoredValue::new(None::<Uuid>);
    let go_on = move |()| {
        if let Some(id) = opened.get_value() {
            router.navigate(&Route::Case(id), Move::Push);
        }
    };
    let going_on = GoingOn::expect();
    // To the form of the step after this one, on the page of the case.
    let onward = Callback::new(move |()| going_on.with(opened.get_value()));
    let leave = move |stream: &Stream| {
        if let Stream::Case(id) = stream {
            router.leave_for(&Route::Case(*id), &Route::Accountability);
        }
    };
    view! {
        <ActForm
            name=format!("case.{}.{unit}", candidate.matter)
            title=Signal::derive(title)
            hint=Some(hint)
            values
            fields=Kind::Open.form().unwrap_or_default().to_vec()
            label=|name| texts::field(Kind::Open, name)
            choice=texts::choice
            offered
            make=move |values, kept: Kept| {
                // The command's id names the case too: the same form sent twice opens one.
                let id = Uuid::from_bytes(kept.command());
                opened.set_value(Some(id));
                case::open(&unit, &ids, &persons, values).map(|body| vec![(Stream::Case(id), body)])
            }
            undone=Arc::new(leave)
            onward=Some((texts::ONWARD, onward))
            is_recorded=go_on
            end
        />
    }
}

/// Opens none, for a reason that somebody approves.
#[component]
pub(super) fn DeclineForm(
    /// The candidate.
    candidate: Candidate,
    /// Closes the form.
    end: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::expect();
    let (matter, unit) = (candidate.matter, candidate.unit.clone());
    let title = move || format!("{} · {}", t(texts::NO_CASE), session.unit_name(&candidate.unit));
    view! {
        <ActForm
            name=format!("no-case.{matter}.{unit}")
            title=Signal::derive(title)
            hint=None
            values=Values::new()
            fields=ActKind::NoCase.fields()
            label=|name| acts::field(ActKind::NoCase, name)
            choice=acts::choice
            offered=Offered::default()
            make=move |values, _| {
                let body = draft::body(ActKind::NoCase, &unit, &[], None, values);
                body.map(|body| vec![(Stream::Internal(matter), body)])
            }
            end
        />
    }
}

/// Records an act of a case.
#[component]
pub(super) fn CaseForm(
    /// The case.
    case: Uuid,
    /// The day on which it was opened.
    opened: Date,
    /// The kind of act.
    kind: Kind,
    /// In which role the path has the step taken, where it is the next.
    role: Option<crate::domain::case::CaseRole>,
    /// The persons of the case.
    persons: Vec<Person>,
    /// The measures as they stand: a decision begins with those proposed.
    measures: Values,
    /// Goes on to the step after this one, where it is a step of the path.
    onward: Callback<()>,
    /// Closes the form.
    end: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let mut values =
        if matches!(kind, Kind::Propose | Kind::CaseDecide) { measures } else { Values::new() };
    values.extend(role.map(|role| ("role".to_owned(), role.name().to_owned())));
    let offered = Offered { persons: persons.clone(), undecided: true, ..Offered::default() };
    let goes_on = matches!(kind, Kind::Propose | Kind::Approve | Kind::Consent | Kind::Committee);
    view! {
        <ActForm
            name=format!("case.{case}.{kind:?}")
            title=say(texts::record(kind))
            hint=None
            values
            fields=kind.form().unwrap_or_default().to_vec()
            label=move |name| texts::field(kind, name)
            choice=texts::choice
            offered
            warn=Callback::new(move |values| is_before(&values, opened).then_some(texts::BEFORE_OPENED))
            make=move |values, _| {
                case::body(kind, &persons, values).map(|body| vec![(Stream::Case(case), body)])
            }
            onward=goes_on.then_some((texts::ONWARD, onward))
            end
        />
    }
}
