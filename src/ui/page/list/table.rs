//! The rows of the list: of a long one only those in sight are asked for and drawn.

use super::ledger::{LIST, Ledger, head_name};
use super::picked::{TickAll, key_of};
use super::row::{Place, checking_lines, lines};
use crate::domain::UnitId;
use crate::domain::matter::MatterId;
use crate::domain::standing::Light;
use crate::engine::query::list::{Geometry, Rows, Window};
use crate::present::list::{Head, Order, Part};
use crate::present::sight::{Heights, Layout, WHOLE};
use crate::ui::component::light_class;
use crate::ui::i18n::{Text, list as texts, t, terms};
use crate::ui::query::{Column, Columns, Query};
use crate::ui::route::Route;
use crate::ui::router::{self, Move, Router};
use crate::ui::session::Session;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;

/// How many rows an address of earlier builds meant by a page.
const PAGE: usize = 100;
/// What is seen is noted in steps of so many pixels.
const GRAIN: f64 = 100.0;

/// Where a row of the table comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Item {
    /// The head of a group.
    Head(Box<str>),
    /// A matter, or one unit's part in it.
    Row(MatterId, Option<Box<str>>),
}

/// What the rows are drawn by.
#[derive(Clone, Copy)]
struct Drawn {
    window: Signal<Option<Arc<Window>>>,
    layout: Memo<Option<Arc<Layout>>>,
    groups: Memo<Vec<Part>>,
}

/// The table.
#[component]
pub fn Table(ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let query = ledger.query;
    let table = NodeRef::<html::Table>::new();
    let selection = Memo::new(move |_| query.with(Query::selection));
    let geometry = session.client().ask(move || Some(Geometry(selection.get())));
    let (sight, heights) = follow(table);
    let layout = Memo::new(move |_| {
        let heights = heights.get();
        Some(Arc::new(Layout::new(geometry.get().as_deref()?, heights)))
    });
    let wanted = Memo::new(move |_| {
        let (top, height) = sight.get();
        layout.with(|layout| layout.as_ref().map_or((0, WHOLE), |layout| layout.drawn(top, height)))
    });
    let window = session.client().ask(move || {
        let (from, count) = wanted.get();
        Some(Rows { of: selection.get(), from, count })
    });
    let groups = Memo::new(move |_| geometry.get().map(|g| g.groups.clone()).unwrap_or_default());
    let drawn = Drawn { window, layout, groups };
    let total = Memo::new(move |_| window.with(|window| window.as_ref().map(|w| w.total)));
    go_to_page(ledger, table, layout);
    let is_long = Memo::new(move |_| total.get().is_some_and(|total| total > WHOLE));
    let above = Memo::new(move |_| drawn.edges().0);
    let below = Memo::new(move |_| drawn.edges().1);
    let lines = move || layout.with(|l| Some(l.as_ref()?.lines() + 1)).map(|n| n.to_string());
    view! {
        <div class="list-card card" id=LIST>
            <table class="list" node_ref=table aria-rowcount=lines on:keydown=step>
                <Heads ledger />
                {gap(above)}
                <For each=move || drawn.items() key=Clone::clone let:item>
                    {match item {
                        Item::Head(name) => view! { <GroupHead name drawn ledger /> }.into_any(),
                        Item::Row(id, unit) => view! { <ListRow id unit drawn ledger /> }.into_any(),
                    }}
                </For>
                {gap(below)}
            </table>
            {move || (total.get() == Some(0)).then(|| view! { <p class="empty">{t(texts::NONE_MATCH)}</p> })}
        </div>
        <div class="list-foot">
            <span>{move || Some(texts::rows(total.get()?, session.lang()))}</span>
            {move || is_long.get().then(|| view! { <span>{t(texts::FIND_NOTE)}</span> })}
            <span class="foot-note">{move || t(texts::FOOT)}</span>
        </div>
    }
}

/// The room of the rows that are not drawn.
fn gap(height: Memo<f64>) -> impl IntoView {
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

impl Drawn {
    /// How high the rows before and after those that are drawn are.
    fn edges(self) -> (f64, f64) {
        let (Some(layout), Some(window)) = (self.layout.get(), self.window.get()) else {
            return (0.0, 0.0);
        };
        let end = layout.top(window.from + window.rows.len());
        (layout.top(window.from), layout.height() - end)
    }

    /// What is drawn: rows, with the heads of the groups that they open.
    fn items(self) -> Vec<Item> {
        let Some(window) = self.window.get() else { return Vec::new() };
        let (layout, groups) = (self.layout.get(), self.groups.get());
        let mut items = Vec::new();
        for (n, row) in window.rows.iter().enumerate() {
            let group = layout.as_ref().and_then(|layout| layout.group_at(window.from + n));
            items.extend(
                group.and_then(|group| Some(Item::Head(name_of(&groups.get(group)?.head)))),
            );
            let by_unit = matches!(groups.first(), Some(Part { head: Head::Unit(_), .. }));
            let (id, unit) = key_of(row, by_unit);
            items.push(Item::Row(id, unit.map(|unit| unit.as_str().into())));
        }
        items
    }
}

/// What tells a group from the others.
fn name_of(head: &Head) -> Box<str> {
    format!("{head:?}").into()
}

/// How much of the table is above the screen's edge, and how high the screen is, followed as it is scrolled;
/// and how high its lines are.
fn follow(table: NodeRef<html::Table>) -> (RwSignal<(f64, f64)>, RwSignal<Heights>) {
    let sight = RwSignal::new((0.0, 1000.0));
    let heights = RwSignal::new(Heights { first: 48.0, further: 36.0, together: 28.0, head: 36.0 });
    let look = move || {
        let Some(table) = table.get_untracked() else { return };
        let top = -table.get_bounding_client_rect().top();
        let height = window().inner_height().ok().and_then(|height| height.as_f64());
        let seen = ((top / GRAIN).floor() * GRAIN, height.unwrap_or(1000.0));
        if sight.get_untracked() != seen {
            sight.set(seen);
        }
    };
    let measure = move || {
        if let Some(measured) = table.get_untracked().and_then(|table| measured(&table))
            && heights.get_untracked() != measured
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

/// The arrows lead from matter to matter: a row that is not drawn yet comes in sight with the one before.
fn step(event: web_sys::KeyboardEvent) {
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

/// Leads to the page that an address of an earlier build names, once the list's length is known.
fn go_to_page(ledger: Ledger, table: NodeRef<html::Table>, layout: Memo<Option<Arc<Layout>>>) {
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

/// The heads of the columns.
#[component]
fn Heads(ledger: Ledger) -> impl IntoView {
    let query = ledger.query;
    let columns = Memo::new(move |_| query.with(|query| query.columns.clone()));
    let head = move |column: Column| {
        let name = texts::column(column);
        match column {
            Column::Received => {
                view! { <Sort ledger order=Order::Received name class="col-date" /> }.into_any()
            }
            Column::Due => {
                view! { <Sort ledger order=Order::Due name class="col-date" /> }.into_any()
            }
            _ => view! { <th scope="col" class=column_class(column)>{move || t(name)}</th> }
                .into_any(),
        }
    };
    view! {
        <thead>
            {move || {
                let columns = columns.get();
                let all = Column::ALL.into_iter().map(|(column, _)| column);
                let shown = all.filter(|column| columns.0.contains(column));
                let (of_matter, of_unit): (Vec<_>, Vec<_>) = shown.partition(|column| is_of_matter(*column));
                view! {
                    <tr aria-rowindex="1">
                        <Sort ledger order=Order::Urgency name=texts::STATUS class="col-status" ticks=true />
                        <Sort ledger order=Order::Title name=texts::MATTER class="col-matter" />
                        {of_matter.into_iter().map(head).collect_view()}
                        <Sort ledger order=Order::Unit name=texts::UNIT class="col-unit" />
                        {of_unit.into_iter().map(head).collect_view()}
                    </tr>
                }
            }}
        </thead>
    }
}

/// Whether a column says something of the matter, and not of each of its units.
pub const fn is_of_matter(column: Column) -> bool {
    matches!(column, Column::Leader | Column::Officer | Column::Document)
}

const fn column_class(column: Column) -> &'static str {
    match column {
        Column::Leader | Column::Officer => "col-name",
        Column::Document => "col-document",
        Column::Received | Column::Due | Column::Reported => "col-date",
        Column::Days => "col-days",
        Column::Next => "col-next",
    }
}

/// A head that sorts.
#[component]
fn Sort(
    ledger: Ledger,
    order: Order,
    name: Text,
    class: &'static str,
    #[prop(optional)] ticks: bool,
) -> impl IntoView {
    let query = ledger.query;
    let sorted = move || query.with(|query| (query.order == order).then_some(query.descending));
    let aria = move || match sorted() {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    view! {
        <th scope="col" class=class aria-sort=aria>
            {ticks.then(|| view! { <TickAll ledger /> })}
            <button type="button" on:click=move |_| ledger.turn(|query| {
                query.descending = query.order == order && !query.descending;
                query.order = order;
            })>
                {move || t(name)}
                <span class="sort-mark" aria-hidden="true"></span>
            </button>
        </th>
    }
}

/// The head of a group: what it is of, and its rows by light.
#[component]
fn GroupHead(name: Box<str>, drawn: Drawn, ledger: Ledger) -> impl IntoView {
    let session = Session::expect();
    let group = Memo::new(move |_| {
        let groups = drawn.groups.get();
        groups.into_iter().find(|group| name_of(&group.head) == name)
    });
    let columns = Memo::new(move |_| ledger.query.with(|query| query.columns.0.len()));
    let inner = move || {
        let group = group.get()?;
        let lights = Light::ALL.iter().copied().zip(group.lights).filter(|(_, n)| *n > 0);
        let lights = lights.map(|(light, n)| {
            let label = format!("{} {n}", t(terms::light(light)));
            view! {
                <span class=light_class(light) title=label>
                    <span class="shape" aria-hidden="true">{terms::shape(light)}</span>{n}
                </span>
            }
        });
        Some(view! {
            <th scope="rowgroup" colspan=move || (3 + columns.get()).to_string()>
                <span class="group-name">{head_name(&session, &group.head)}</span>
                {lights.collect_view()}
                <small>{texts::rows(group.rows, session.lang())}</small>
            </th>
        })
    };
    view! { <tbody class="group-head"><tr>{inner}</tr></tbody> }
}

/// A row. It is drawn anew only where it stands otherwise.
#[component]
fn ListRow(id: MatterId, unit: Option<Box<str>>, drawn: Drawn, ledger: Ledger) -> impl IntoView {
    let router = Router::expect();
    let session = Session::expect();
    let found = {
        let unit = unit.clone();
        move |window: &Window| {
            window.rows.iter().position(|row| {
                let first = || row.units.first().map(|first| first.unit.as_str());
                row.id == id && unit.as_deref().is_none_or(|unit| first() == Some(unit))
            })
        }
    };
    let place = found.clone();
    let row = Memo::new(move |_| {
        let window = drawn.window.get()?;
        let row = window.rows.get(found(&window)?).cloned()?;
        Some((row, window.checking.contains(&id)))
    });
    let line = Memo::new(move |_| {
        let (window, layout) = (drawn.window.get()?, drawn.layout.get()?);
        Some(layout.line(window.from + place(&window)?) + 2)
    });
    let key = (id, unit.map(|unit| UnitId::from(&*unit)));
    let columns: Memo<Columns> =
        Memo::new(move |_| ledger.query.with(|query| query.columns.clone()));
    let to = Route::Matter(id);
    view! {
        <tbody on:click=move |event| if router::is_for_row(&event) { router.navigate(&to, Move::Push) }>
            {move || row.get().map(|(row, checking)| {
                let place = Place { ledger, key: key.clone(), columns: columns.get(), line };
                if checking {
                    checking_lines(&session, &row, &place).into_any()
                } else {
                    lines(&session, &row, &place).into_any()
                }
            })}
        </tbody>
    }
}
