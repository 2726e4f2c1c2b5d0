//! The bar of what can be recorded of the chosen unit, always in sight: what is owed first, whose act each is,
//! and only what is possible and counts when this office records it.

use super::{Page, Recording, of};
use crate::domain::UnitId;
use crate::domain::matter::MatterId;
use crate::domain::standing::{AssignmentStanding, Duty};
use crate::present::draft::ActKind;
use crate::present::draft::finish::unfinished;
use crate::present::draft::offered::{Side, is_possible, side};
use crate::present::timeline::{self, Step};
use crate::ui::component::noted::NotedLine;
use crate::ui::i18n::{Text, acts, follows as texts, matter as matter_texts, shell, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::html::Details;
use leptos::prelude::*;

/// How many forms stand in the bar itself; the rest opens above it.
const FIRST: usize = 6;

/// What the bar offers.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bar {
    matter: MatterId,
    unit: UnitId,
    /// Whether the first of them is owed.
    owed: bool,
    first: Vec<ActKind>,
    rest: Vec<ActKind>,
    /// Whether a candidate has to be answered. Both answers are then offered side by side.
    considers: bool,
    /// Whether several units can be finished together.
    several: bool,
}

impl Bar {
    /// What this office is offered of the chosen unit; none where it may record nothing.
    fn of(page: Page, session: Session) -> Option<Self> {
        let (matter, unit) = (page.matter.get()?, page.assignment()?);
        let me = session.me().filter(|me| me.role.is_some())?;
        let application =
            of(page.view, |view| view.applications.get(&unit.unit).cloned()).flatten();
        let may = |kind: ActKind| {
            me.may_record(kind, &unit.unit)
                && is_possible(kind, &matter, &unit, application.as_ref())
        };
        // What the office owes for the matter as a whole, such as the transfer notice, comes before what is owed for
        // the unit.
        let owed: Vec<ActKind> = (matter.obligations.iter())
            .chain(&unit.obligations)
            .filter_map(|obligation| ActKind::for_duty(obligation.kind))
            .filter(|kind| may(*kind))
            .collect();
        let considers = session.supervises()
            && unit.obligations.iter().any(|owed| owed.kind == Duty::ConsiderCase);
        // Nothing obliges a unit to record its receipt; where the ladder says that this comes next, it can be pressed.
        let receives = next(page, &unit) == Some(Step::Receive);
        let usual = receives.then_some(ActKind::Receive).into_iter().chain([
            ActKind::Feedback,
            ActKind::Complete,
            ActKind::Extend,
        ]);
        // If a case has to be considered, `no_case` stands beside the way to a case and not among the other forms.
        let is_either_way = |kind: ActKind| considers && kind == ActKind::NoCase;
        let mut first: Vec<ActKind> = Vec::new();
        for kind in owed.iter().copied().chain(usual) {
            if may(kind) && !is_either_way(kind) && !first.contains(&kind) {
                first.push(kind);
            }
        }
        first.truncate(FIRST);
        // `amend` is left out, because the head of the page has a button that corrects everything that was registered.
        let is_rest = |kind: &ActKind| {
            *kind != ActKind::Amend && may(*kind) && !is_either_way(*kind) && !first.contains(kind)
        };
        let rest: Vec<ActKind> = ActKind::ALL.into_iter().filter(is_rest).collect();
        Some(Self {
            matter: matter.id,
            owed: !owed.is_empty(),
            first,
            rest,
            considers,
            several: session.supervises() && unfinished(&matter).len() > 1,
            unit: unit.unit,
        })
    }
}

/// The step of the unit's ladder that comes next.
fn next(page: Page, unit: &AssignmentStanding) -> Option<Step> {
    of(page.view, |view| {
        let steps = view.ladders.get(&unit.unit)?;
        let at = timeline::next(steps, unit)?;
        steps.get(at).map(|(step, _)| *step)
    })
    .flatten()
}

/// The bar, below what was recorded a moment ago.
#[component]
pub fn Actions() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    let reads_only = Memo::new(move |_| match session.me() {
        None => Some(shell::NOBODY),
        Some(me) if me.role.is_none() => Some(shell::READ_ONLY),
        Some(_) => None,
    });
    let bar = Memo::new(move |_| Bar::of(page, session));
    view! {
        <div class="record-bar">
            <NotedLine />
            {move || reads_only.get().map(|why| view! {
                <div class="record-actions">
                    <p class="note warn">{t(why)} " " <a href=Route::Settings(None).href()>{t(shell::WHO_RECORDS)}</a></p>
                </div>
            })}
            {move || bar.get().map(|bar| offered(page, session, bar))}
        </div>
    }
}

fn offered(page: Page, session: Session, bar: Bar) -> impl IntoView {
    let more = NodeRef::<Details>::new();
    let primary = bar.first.first().copied().filter(|_| bar.owed);
    let Bar { unit, matter, considers, several, .. } = bar;
    // Whatever an undertaking office is offered is its unit's act.
    let supervises = untrack(|| session.supervises());
    let name = (page.matter.get_untracked().is_some_and(|matter| matter.assignments.len() > 1))
        .then(|| session.unit_name(&unit));
    let button = move |kind: ActKind| {
        let unit = unit.clone();
        let record = move |_| {
            if let Some(more) = more.get_untracked() {
                let _ = more.remove_attribute("open");
            }
            page.recording.set(Some(Recording { kind, unit: unit.clone() }));
        };
        view! {
            <button type="button" class="button" class:primary=primary == Some(kind) on:click=record>
                {t(acts::kind(kind))}
            </button>
        }
    };
    let group = |kinds: &[ActKind], whose: Side, more: AnyView, has_more: bool| {
        let is_whose =
            |kind: &ActKind| (if supervises { side(*kind) } else { Side::Unit }) == whose;
        let of: Vec<ActKind> = kinds.iter().copied().filter(is_whose).collect();
        (!of.is_empty() || has_more).then(|| {
            let buttons = of.into_iter().map(button.clone()).collect_view();
            view! {
                <div class="record-side" role="group" aria-label=t(whose_text(whose))>
                    <span class="record-whose">{t(whose_text(whose))}</span>
                    {buttons}
                    {more}
                </div>
            }
        })
    };
    let case = considers.then(|| {
        view! {
            <a class="button" href=Route::Accountability.href()>{t(texts::OPEN_CASE)}</a>
            {button(ActKind::NoCase)}
        }
    });
    let finish = several.then(|| {
        view! {
            <button type="button" class="button" on:click=move |_| page.finishing.set(Some(matter))>
                {t(texts::SEVERAL)}
            </button>
        }
    });
    let of_unit = group(&bar.first, Side::Unit, ().into_any(), false);
    let of_office =
        group(&bar.first, Side::Office, view! { {case} {finish} }.into_any(), considers || several);
    let rest_unit = group(&bar.rest, Side::Unit, ().into_any(), false);
    let rest_office = group(&bar.rest, Side::Office, ().into_any(), false);
    let has_rest = !bar.rest.is_empty();
    view! {
        <div class="record-actions">
            {name.map(|name| view! { <strong class="record-unit">{name}</strong> })}
            {of_unit}
            {of_office}
            {has_rest.then(|| view! {
                <details class="more" node_ref=more>
                    <summary class="button">{t(matter_texts::MORE)}</summary>
                    <div class="more-list">{rest_unit} {rest_office}</div>
                </details>
            })}
        </div>
    }
}

const fn whose_text(side: Side) -> Text {
    match side {
        Side::Unit => texts::SIDE_UNIT,
        Side::Office => texts::SIDE_OFFICE,
    }
}
