//! How a long list is scrolled: what of it is seen, the room of what is not drawn, and the keys.

use super::ledger::Ledger;
use crate::present::sight::{Heights, Layout};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;

/// How many rows an address of earlier builds meant by a page.
const PAGE: usize = 100;
/// What is seen is noted in steps of so many pixels.
const GRAIN: f64 = 100.0;

/// How much of the table is above the top of the screen and how high the screen is, updated while the page is scrolled;
/// and how high the lines of the table are.
pub fn follow(table: NodeRef<html::Table>) -> (RwSignal<(f64, f64)>, RwSignal<Heights>) {
    let sight = RwSignal::new((0.0, 1000.0));
    let heights = RwSignal::new(Heights { first: 48.0, further: 38.0, together: 28.0, head: 34.0 });
    // The animation frame may come after the page has been left.
    let look = move || {
        let Some(before) = sight.try_get_untracked() else { return };
        let Some(table) = table.get_untracked() else { return };
        let top = -table.get_bounding_client_rect().top();
        let height = window().inner_height().ok().and_then(|height| height.as_f64());
        let seen = ((top / GRAIN).floor() * GRAIN, height.unwrap_or(1000.0));
        if before != seen {
            sight.set(seen);
        }
    };
    let measure = move || {
        let Some(before) = heights.try_get_untracked() else { return };
        if let Some(measured) = table.get_untracked().and_then(|table| measured(&table))
            && before != measured
        {
            heights.set(measured);
        }
        look();
    };
    let scrolled = window_event_listener(leptos::ev::scroll, move |_| look());
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || {
        scrolled.remove();
        resized.remove();
    });
    Effect::new(move |_| {
        if table.get().is_some() {
            request_animation_frame(measure);
        }
    });
    (sight, heights)
}

/// The heights as the style sheet gives them: `list.css` says them in pixels, and other ones on a narrow screen.
fn measured(table: &web_sys::HtmlTableElement) -> Option<Heights> {
    let style = window().get_computed_style(table).ok()??;
    let height = |name| {
        let value = style.get_property_value(name).ok()?;
        value.trim().strip_suffix("px")?.parse().ok()
    };
    Some(Heights {
        first: height("--first")?,
        further: height("--further")?,
        together: height("--together")?,
        head: height("--group")?,
    })
}

/// The arrow keys move from matter to matter. When the last drawn row gets the focus, it scrolls into sight and the
/// next rows are drawn.
pub fn step(event: &web_sys::KeyboardEvent) {
    let from = document().active_element().filter(|element| element.tag_name() == "A");
    let Some(mut row) = from.and_then(|link| link.closest("tbody").ok().flatten()) else { return };
    let to = loop {
        let next = match event.key().as_str() {
            "ArrowDown" => row.next_element_sibling(),
            "ArrowUp" => row.previous_element_sibling(),
            _ => None,
        };
        let Some(next) = next else { return };
        match next.query_selector("a").ok().flatten() {
            Some(link) => break link,
            // The head of a group.
            None => row = next,
        }
    };
    if let Ok(link) = to.dyn_into::<web_sys::HtmlElement>() {
        event.prevent_default();
        let _ = link.focus();
    }
}

/// Scrolls to the place that an address of an earlier build names by a page number, once the length of the list is
/// known.
pub fn go_to_page(ledger: Ledger, table: NodeRef<html::Table>, layout: Memo<Option<Arc<Layout>>>) {
    Effect::new(move |gone: Option<bool>| {
        let page = ledger.query.with_untracked(|query| query.page);
        if page == 0 || gone == Some(true) {
            return true;
        }
        let (Some(table), Some(layout)) = (table.get(), layout.get()) else { return false };
        let top = layout.top(page.saturating_mul(PAGE).min(layout.len()));
        request_animation_frame(move || {
            let above = table.get_bounding_client_rect().top();
            window().scroll_by_with_x_and_y(0.0, above + top);
        });
        true
    });
}

/// The room of the rows that are not drawn.
pub fn gap(height: Memo<f64>) -> impl IntoView {
    let is_there = Memo::new(move |_| height.get() > 0.0);
    move || {
        is_there.get().then(|| {
            view! {
                <tbody class="list-gap" aria-hidden="true">
                    <tr><td style:height=move || format!("{}px", height.get())></td></tr>
                </tbody>
            }
        })
    }
}
