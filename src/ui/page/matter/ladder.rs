//! The steps of the chosen unit, with the one that comes next and whose it is.

use super::{Page, of};
use crate::present::draft::offered::Side;
use crate::present::timeline::{self, StepState};
use crate::ui::i18n::{follows as follows_texts, matter as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The steps.
#[component]
pub fn Ladder() -> impl IntoView {
    let session = Session::expect();
    let page = expect_context::<Page>();
    move || {
        let (matter, assignment) = (page.matter.get()?, page.assignment()?);
        let as_of = page.as_of.get();
        let unit = (matter.assignments.len() > 1).then(|| session.unit_name(&assignment.unit));
        let steps = of(page.view, |view| view.ladders.get(&assignment.unit).cloned()).flatten()?;
        let next = timeline::next(&steps, &assignment);
        let steps = steps
            .into_iter()
            .enumerate()
            .map(|(n, (step, state))| {
                let class = match state {
                    StepState::Done(_) => "done",
                    StepState::DoneLate(..) => "done late",
                    StepState::Late(_) => "late",
                    StepState::ToCome(_) => "to-come",
                };
                // Whose it is: the unit's own, or the supervising office's.
                let whose = (next == Some(n)).then(|| match step.side() {
                    Side::Unit => session.unit_name(&assignment.unit),
                    Side::Office => t(follows_texts::SIDE_OFFICE).to_owned(),
                });
                view! {
                    <li class=class aria-current=(next == Some(n)).then_some("step")>
                        <strong>{t(texts::step(step))}</strong>
                        {whose.map(|whose| view! {
                            <small class="next-step">{follows_texts::next_by(&whose, session.lang())}</small>
                        })}
                        <small>{texts::step_state(state, as_of, session.lang())}</small>
                    </li>
                }
            })
            .collect_view();
        // Where several units take part it is said whose way this is.
        Some(view! {
            {unit.map(|unit| view! { <p class="ladder-of">{texts::ladder_of(&unit, session.lang())}</p> })}
            <ol class="ladder card">{steps}</ol>
        })
    }
}
