//! From one row that must be settled to the next, by keyboard: what is asked gets the focus, and Enter goes on.

use super::work::{PAGE, Work};
use crate::engine::query::sheet::{Fate, Which};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlInputElement};

/// Asks for the step to be made that the list allows once it is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Steps(RwSignal<bool>);

impl Steps {
    /// Those of the page that is open.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Goes on when what was said is drawn.
    pub fn go_on(self) {
        self.0.set(true);
    }

    /// Goes to what is asked once of the whole list, and then from row to row.
    pub fn begin(self, work: Work) {
        if focus_within(".sheet-once.wanted :is(input, select)").is_some() {
            return;
        }
        if let Some(next) = work.shown_untracked(|list| list.next).flatten() {
            self.open(work, next);
        }
    }

    /// Opens a row, and goes into it.
    pub fn open(self, work: Work, at: usize) {
        if work.shown_untracked(|list| list.total).unwrap_or_default() > PAGE {
            // Among thousands of rows those that are settled are in the way.
            work.which.set(Which::Unsettled);
        }
        work.open.set(Some(at));
        self.go_on();
    }
}

/// Makes the page follow.
pub fn follow_steps(work: Work) {
    let steps = Steps(RwSignal::new(false));
    provide_context(steps);
    Effect::new(move |_| {
        work.list.track();
        if steps.0.try_get_untracked() == Some(true) {
            // What is drawn of the answer is there in the next frame.
            request_animation_frame(move || step(work, steps));
        }
    });
}

/// What is asked of a row, in the order in which it gets the focus.
const ASKED: [&str; 4] =
    [".sheet-alike", ".wanted :is(input, select, textarea)", ".wanted button", ".sheet-next"];

fn step(work: Work, steps: Steps) {
    // The page may have been left meanwhile.
    if steps.0.try_set(false).is_some() {
        return;
    }
    let Some(at) = work.open.get_untracked() else { return };
    let fate = work.shown_untracked(|list| {
        list.rows.iter().find(|line| line.row.at == at).map(|line| line.fate)
    });
    let focus = |place: &&str| focus_within(&format!("#settle-{at} {place}"));
    // One that was settled, and others like it, are offered before the next.
    let most = if fate.flatten() == Some(Fate::Unsettled) { ASKED.len() } else { 1 };
    if ASKED.iter().take(most).find_map(focus).is_some() {
        return;
    }
    if let Some(next) = work.shown_untracked(|list| list.next).flatten() {
        steps.open(work, next);
    } else {
        work.open.set(None);
        focus_within(".sheet-agree .primary");
    }
}

/// Puts the focus on the first such control; what stands in a line is typed over.
fn focus_within(place: &str) -> Option<()> {
    let found = document().query_selector(place).ok()??.dyn_into::<HtmlElement>().ok()?;
    found.focus().ok()?;
    if let Ok(line) = found.dyn_into::<HtmlInputElement>() {
        line.select();
    }
    Some(())
}
