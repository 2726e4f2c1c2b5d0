//! One line of what was found, and where it leads.

use super::commands::{Command, Way};
use crate::domain::matter::MatterId;
use crate::domain::standing::Light;
use crate::domain::{Date, UnitId};
use crate::present::find::{Hit, Marked};
use crate::present::list::Filter;
use crate::present::visible::shown;
use crate::ui::component::light_class;
use crate::ui::i18n::{Lang, Text, find as texts, long_date, terms};
use crate::ui::query::Query;
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// Under which head a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A day.
    Day,
    /// A matter.
    Matter,
    /// A unit.
    Unit,
    /// A page, or something to do.
    Command,
    /// The list, narrowed.
    List,
}

impl Sort {
    /// The head.
    pub(super) const fn head(self) -> Text {
        match self {
            Self::Day => texts::DAYS,
            Self::Matter => texts::MATTERS,
            Self::Unit => texts::UNITS,
            Self::Command => texts::COMMANDS,
            Self::List => texts::LIST,
        }
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) sort: Sort,
    pub(super) way: Way,
    light: Option<Light>,
    name: Marked,
    /// What of it holds what was sought, each with what it is.
    by: Vec<(&'static str, Marked)>,
    note: String,
}

impl Choice {
    fn new(sort: Sort, way: Way, name: Marked) -> Self {
        Self { sort, way, light: None, name, by: Vec::new(), note: String::new() }
    }

    fn unmarked(sort: Sort, way: Way, name: &str) -> Self {
        Self::new(sort, way, Marked { text: name.into(), marks: Vec::new() })
    }

    /// A command, before anything is typed.
    pub(super) fn plain(command: &Command, lang: Lang) -> Self {
        Self::unmarked(Sort::Command, command.way.clone(), command.name.of(lang))
    }

    pub(super) fn command(all: &[Command], hit: &Hit<usize>) -> Option<Self> {
        Some(Self::new(Sort::Command, all.get(hit.of)?.way.clone(), hit.name.clone()))
    }

    pub(super) fn matter(session: &Session, hit: &Hit<MatterId>, light: Light) -> Self {
        let way = Way::To(Route::Matter(hit.of));
        Self {
            light: Some(light),
            by: by(session, hit),
            ..Self::new(Sort::Matter, way, hit.name.clone())
        }
    }

    pub(super) fn unit(session: &Session, hit: &Hit<UnitId>, count: usize) -> Self {
        let filter = Filter { unit: Some(hit.of.clone()), ..Filter::default() };
        let way = Way::To(Route::Ledger(Query { filter, ..Query::default() }));
        let note = texts::matters_of(count, session.lang());
        Self { note, by: by(session, hit), ..Self::new(Sort::Unit, way, hit.name.clone()) }
    }

    /// What may be done with a day: see what falls due on it, or how everything stands on it.
    pub(super) fn of_day(session: &Session, day: Date) -> [Self; 2] {
        let lang = session.lang();
        let words = long_date(day, lang);
        let dues = Way::To(Route::Calendar(Some(day)));
        [
            Self::unmarked(Sort::Day, dues, &texts::dues(&words, lang)),
            Self::unmarked(Sort::Day, Way::AsOf(Some(day)), &texts::as_of(&words, lang)),
        ]
    }

    pub(super) fn in_list(text: &str, lang: Lang) -> Self {
        let way = Way::To(Route::Ledger(Query::of_text(text.to_owned())));
        Self::unmarked(Sort::List, way, &texts::in_list(text, lang))
    }

    pub(super) fn draw(&self) -> impl IntoView + use<> {
        let shape = self.light.map(|light| {
            view! { <span class=light_class(light)><span class="shape" aria-hidden="true">{terms::shape(light)}</span></span> }
        });
        let by =
            self.by.iter().map(|(part, text)| view! { <small>{*part} " " {marked(text)}</small> });
        view! {
            {shape}
            <span class="find-name">{marked(&self.name)} {by.collect_view()}</span>
            <small>{self.note.clone()}</small>
        }
    }
}

fn by<Of>(session: &Session, hit: &Hit<Of>) -> Vec<(&'static str, Marked)> {
    hit.by
        .iter()
        .map(|(part, text)| (texts::part(*part).of(session.lang()), text.clone()))
        .collect()
}

/// A text with the parts marked by which it was found.
fn marked(text: &Marked) -> impl IntoView + use<> {
    let chars: Vec<char> = text.text.chars().collect();
    let piece =
        |from: usize, to: usize| shown(&chars.iter().take(to).skip(from).collect::<String>());
    let mut from = 0;
    let mut pieces = Vec::new();
    for (at, count) in &text.marks {
        pieces.push((piece(from, *at), piece(*at, at + count)));
        from = at + count;
    }
    let rest = piece(from, chars.len());
    view! {
        {pieces.into_iter().map(|(plain, mark)| view! { {plain} <mark>{mark}</mark> }).collect_view()}
        {rest}
    }
}
