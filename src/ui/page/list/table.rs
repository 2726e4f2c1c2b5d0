//! The rows of the list: of a long one only those in sight are asked for and drawn.

use super::heads::Heads;
use super::ledger::{LIST, Ledger, head_name};
use super::picks::key_of;
use super::row::{Place, checking_lines, lines};
use super::scroll::{follow, gap, go_to_page, step};
use crate::domain::UnitId;
use crate::domain::matter::MatterId;
use crate::domain::standing::Light;
use crate::engine::query::list::{Geometry, Rows, Window};
use crate::present::list::{Head, Part};
use crate::present::sight::{Layout, WHOLE, next};
use crate::ui::component::light_class;
use crate::ui::i18n::{list as texts, t, terms};
use crate::ui::query::{Columns, Query};
use crate::ui::route::Route;
use crate::ui::router::{self, Move, Router};
use crate::ui::session::Session;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

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
    let to_draw = Memo::new(move |_| {
        let (top, height) = sight.get();
        layout.with(|layout| layout.as_ref().map_or((0, WHOLE), |layout| layout.drawn(top, height)))
    });
    // Where the rows begin that are drawn, and how many they are.
    let so_far = RwSignal::new(None);
    let window = session.client().ask(move || {
        let (from, count) = next(to_draw.get(), so_far.get());
        Some(Rows { of: selection.get(), from, count })
    });
    Effect::new(move |_| {
        if let Some(window) = window.get() {
            so_far.set(Some((window.from, window.rows.len())));
        }
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
            <table class="list" node_ref=table aria-rowcount=lines on:keydown=move |event| step(&event)>
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
            let (id, unit) = key_of(row);
            items.push(Item::Row(id, unit.map(|unit| unit.as_str().into())));
        }
        items
    }
}

/// What tells a group from the others.
fn name_of(head: &Head) -> Box<str> {
    format!("{head:?}").into()
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
                let place = Place { picked: ledger.picked, key: key.clone(), columns: columns.get(), line };
                if checking {
                    checking_lines(&session, &row, &place).into_any()
                } else {
                    lines(&session, &row, &place).into_any()
                }
            })}
        </tbody>
    }
}
