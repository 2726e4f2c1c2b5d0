//! Where a person was on a page: in which ledger, how far it was scrolled and what had the focus. Back leads there.

use crate::browser::held;
use crate::browser::shelf::Shelf;
use crate::domain::ActId;
use leptos::prelude::{document, request_animation_frame, window};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// Where the places of this tab are kept over a reload.
const KEPT: &str = "banjie.places";
/// How many entries of the history are remembered.
const MOST: usize = 50;
/// How many animation frames to wait until a page is long enough to be scrolled: about three seconds.
const PATIENCE: u32 = 180;

/// Where a person was on one entry of the history.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Place {
    /// The entry.
    key: String,
    /// How far it was scrolled, in pixels.
    top: f64,
    /// A selector of what had the focus.
    focus: Option<String>,
    /// The ledger that was shown.
    #[serde(default)]
    ledger: Option<ActId>,
}

/// Where a person was on the entries of this tab's history.
#[derive(Debug, Default)]
pub(super) struct Places {
    kept: VecDeque<Place>,
    /// The entry that is shown, and what stands after `#` in it.
    key: String,
    fragment: String,
    /// Set to false when another place is to be shown, or when a person has scrolled.
    going: Rc<Cell<bool>>,
}

/// A name for an entry of the history that no other has.
pub(super) fn new_key() -> String {
    format!("{:x}", js_sys::Math::random().to_bits())
}

impl Places {
    /// What was kept when this tab was reloaded.
    pub(super) fn kept() -> Self {
        Self { kept: Shelf::Tab.get(KEPT).unwrap_or_default(), ..Self::default() }
    }

    /// Whether this is the entry that is shown.
    pub(super) fn is_at(&self, key: &str, fragment: &str) -> bool {
        self.key == key && self.fragment == fragment
    }

    /// Whether this tab has shown another entry before.
    pub(super) fn has_left_another(&self) -> bool {
        self.kept.iter().any(|place| place.key != self.key)
    }

    /// The entry that is shown has another address now.
    pub(super) fn stay(&mut self, fragment: String) {
        self.fragment = fragment;
    }

    /// The ledger that an entry showed, if this browser still has it and this tab shows another one now.
    pub(super) fn other_ledger(&self, key: &str) -> Option<ActId> {
        let ledger = self.kept.iter().find(|place| place.key == key)?.ledger?;
        (held::current() != Some(ledger) && held::is_known(&ledger)).then_some(ledger)
    }

    /// The page is loaded anew for another entry. What is drawn until then is not where a person was on it.
    pub(super) fn give_up(&mut self) {
        self.key.clear();
    }

    /// Notes where a person is on the entry that is shown. It must still be drawn.
    pub(super) fn leave(&mut self) {
        if self.key.is_empty() {
            return;
        }
        let top = window().scroll_y().unwrap_or(0.0);
        let focus = document().active_element().and_then(|element| selector(&element));
        self.kept.retain(|place| place.key != self.key);
        self.kept.push_back(Place { key: self.key.clone(), top, focus, ledger: held::current() });
        if self.kept.len() > MOST {
            self.kept.pop_front();
        }
        // A browser that keeps nothing forgets it with the reload.
        Shelf::Tab.set(KEPT, &self.kept);
    }

    /// Called when an entry of the history is shown. Goes to where the person was on it; on a new entry, to the element
    /// of this id or to the top.
    pub(super) fn arrive(&mut self, key: String, fragment: String, at: Option<String>) {
        self.going.set(false);
        self.going = Rc::new(Cell::new(true));
        let known = self.kept.iter().find(|place| place.key == key).cloned();
        let is_first = self.key.is_empty();
        self.key = key;
        self.fragment = fragment;
        match (known, at) {
            // After a reload the focus is not restored: the keyboard begins at the top of the page.
            (Some(place), _) if is_first => {
                restore(self.going.clone(), Place { focus: None, ..place }, PATIENCE);
            }
            (Some(place), _) => restore(self.going.clone(), place, PATIENCE),
            (None, Some(id)) => show(self.going.clone(), id, PATIENCE),
            // The clicked element is gone with its page, so the focus goes to the top of the new page.
            (None, None) if !is_first => {
                window().scroll_to_with_x_and_y(0.0, 0.0);
                focus(document().get_element_by_id("main"));
            }
            (None, None) => {}
        }
    }

    /// A person has scrolled, so the page is no longer scrolled automatically.
    pub(super) fn let_go(&self) {
        self.going.set(false);
    }
}

/// Scrolls back and gives the focus back as soon as the page is drawn that far.
fn restore(going: Rc<Cell<bool>>, mut place: Place, patience: u32) {
    request_animation_frame(move || {
        if !going.get() || patience == 0 {
            return;
        }
        window().scroll_to_with_x_and_y(0.0, place.top);
        let found = place.focus.as_deref().and_then(|s| document().query_selector(s).ok()?);
        if found.is_some() {
            place.focus = None;
            focus(found);
        }
        let reached = (window().scroll_y().unwrap_or(0.0) - place.top).abs() < 1.0;
        if !reached || place.focus.is_some() {
            restore(going, place, patience - 1);
        }
    });
}

/// Scrolls to the element of this id as soon as it is drawn.
fn show(going: Rc<Cell<bool>>, id: String, patience: u32) {
    request_animation_frame(move || {
        if !going.get() || patience == 0 {
            return;
        }
        match document().get_element_by_id(&id) {
            Some(element) => element.scroll_into_view(),
            None => show(going, id, patience - 1),
        }
    });
}

fn focus(element: Option<Element>) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus_with_options(&options);
    }
}

/// What finds this element again on the page drawn anew: where a link leads, an id, or the way from
/// the nearest element that has one. None for the body, which has the focus when nothing has.
fn selector(element: &Element) -> Option<String> {
    if element.tag_name() == "BODY" {
        return None;
    }
    if let Some(href) = element.get_attribute("href") {
        return Some(format!("a[href={href:?}]"));
    }
    let mut way = String::new();
    let mut at = element.clone();
    loop {
        if !at.id().is_empty() {
            return Some(format!("[id={:?}]{way}", at.id()));
        }
        let Some(parent) = at.parent_element() else { return Some(format!(":root{way}")) };
        let siblings = parent.children();
        let n = (0..siblings.length()).find(|n| siblings.item(*n).as_ref() == Some(&at))?;
        way = format!(" > :nth-child({}){way}", n + 1);
        at = parent;
    }
}
