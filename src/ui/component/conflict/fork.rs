//! One fork: a card a side, what differs marked, which counts, and what follows.

use super::follows::follows;
use super::{Settling, office_name};
use crate::domain::subject::Subject;
use crate::domain::{Act, Body, Stream, UnitId};
use crate::present::conflicts::{Choice, ForkRow, JUDGED, Side, is_moot, may};
use crate::present::visible::shown;
use crate::ui::i18n::act_fields::{Line, Words};
use crate::ui::i18n::{acts, common, conflicts as texts, listed, short_date, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// An act with more fields than this shows only those that differ.
const FIELDS: usize = 8;

/// The sides of a fork, as many as are worked out; `at` is its place among those of the stream.
pub fn fork(at: usize, row: &ForkRow) -> impl IntoView + use<> {
    let session = Session::expect();
    let settling = expect_context::<Settling>();
    let sides: Vec<&Side> = row.sides.iter().take(JUDGED).collect();
    let rest = row.sides.len() - sides.len();
    let lines = fields(&session, &sides);
    let same = row.is_same();
    // A key that was once given stays valid unless the act is retracted, and nothing here retracts it.
    let keys: BTreeSet<_> = row
        .sides
        .iter()
        .filter_map(|side| match &side.record.act.body {
            Body::Office(office) => office.key,
            _ => None,
        })
        .collect();
    let keys = keys.len() > 1;
    let all = {
        let row = row.clone();
        move || {
            let who = Settling::recorder()?;
            let offered = settling.is_offered() && may(Choice::All, &row, &who);
            offered.then(|| view! {
                <button type="button" class="button" aria-pressed=move || (settling.choice(at) == Some(Choice::All)).to_string()
                    on:click=move |_| settling.choose(at, Choice::All)>
                    {t(texts::KEEP_ALL)}
                </button>
            })
        }
    };
    let moot = move || {
        settling
            .rows
            .with(|rows| settling.choices.with(|choices| is_moot(rows, choices, at)))
            .then(|| view! { <p class="muted">{t(texts::MOOT)}</p> })
    };
    view! {
        <article class="pair">
            <h3>{subject(&session, row)}</h3>
            <div class="pair-sides">
                {sides.into_iter().zip(lines).map(|(side, lines)| side_card(at, row, side, lines)).collect_view()}
            </div>
            <div class="pair-foot">
                {(rest > 0).then(|| view! { <p>{texts::more_sides(rest, session.lang())}</p> })}
                {same.then(|| view! { <p>{t(texts::SAME)}</p> })}
                {keys.then(|| view! { <p>{t(texts::KEYS_STAY)}</p> })}
                {moot}
                {all}
            </div>
        </article>
    }
}

/// What all its acts are about, in words.
fn subject(session: &Session, row: &ForkRow) -> String {
    let lang = session.lang();
    let subjects = row.subjects();
    let words: Vec<&str> = subjects.iter().map(|s| texts::subject(s).of(lang)).collect();
    let amended = matches!(subjects.first(), Some(Subject::Field(_)));
    let words = listed(&words, lang);
    let words = if amended { texts::amended(&words, lang) } else { words };
    let about = subjects.first().and_then(|subject| match subject {
        Subject::Decision(_) => {
            let application = &row.application.as_ref()?.act;
            let unit = row.unit.as_ref().map(|unit| session.unit_name(unit));
            let what = acts::head(&application.body, session.as_of(), lang);
            let on = short_date(application.on, session.as_of());
            Some(format!("{} {on} {what}", unit.unwrap_or_default()))
        }
        Subject::Agree(unit)
        | Subject::Plan(unit)
        | Subject::Assign(unit)
        | Subject::Acceptance(unit)
        | Subject::Completion(unit)
        | Subject::Unit(unit) => Some(session.unit_name(unit)),
        Subject::Office(office) => Some(office_name(session, office)),
        Subject::Calendar(year) => Some(year.to_string()),
        _ => None,
    });
    match about {
        Some(about) => format!("{words} · {about}"),
        None => words,
    }
}

/// A field of a card: its name, its value, and whether the cards differ in it.
type Shown = (Line, bool);

/// The fields of each side, in one order, so that they stand beside each other.
fn fields(session: &Session, sides: &[&Side]) -> Vec<Vec<Shown>> {
    let session = *session;
    let unit = move |unit: &UnitId| session.unit_name(unit);
    let words = Words { unit: &unit, as_of: session.as_of(), lang: session.lang() };
    let of: Vec<Vec<Line>> = sides.iter().map(|side| words.fields(&side.record.act.body)).collect();
    let mut names = Vec::new();
    for (name, _) in of.iter().flatten() {
        if !names.contains(name) {
            names.push(*name);
        }
    }
    let all = names.len() <= FIELDS;
    let mut cards: Vec<Vec<Shown>> = vec![Vec::new(); sides.len()];
    for name in names {
        let value = |lines: &Vec<Line>| {
            let found = lines.iter().find(|(other, _)| *other == name);
            found.map_or_else(|| t(common::DASH).to_owned(), |(_, value)| shown(value))
        };
        let values: Vec<String> = of.iter().map(value).collect();
        let differs = values.iter().any(|value| Some(value) != values.first());
        if all || differs {
            for (card, value) in cards.iter_mut().zip(values) {
                card.push(((name, value), differs));
            }
        }
    }
    cards
}

/// One side.
fn side_card(at: usize, row: &ForkRow, side: &Side, lines: Vec<Shown>) -> impl IntoView + use<> {
    let session = Session::expect();
    let lang = session.lang();
    let settling = expect_context::<Settling>();
    let choice = Choice::Keep(side.branch);
    let together = row.sides.iter().filter(|side| side.counts).count() > 1;
    let badge = side.counts.then_some(if together { texts::ALL_COUNT } else { texts::COUNTING });
    let head = acts::head(&side.record.act.body, session.as_of(), lang);
    let lines = lines.into_iter().map(|((name, value), differs)| {
        view! {
            <div class:differs=differs>
                <dt>{name.of(lang)}</dt>
                <dd>
                    {value}
                    {differs.then(|| view! { <span class="visually-hidden">" " {t(texts::DIFFERS)}</span> })}
                </dd>
            </div>
        }
    });
    let chosen = move || settling.choice(at) == Some(choice);
    let dropped = {
        let row = row.clone();
        let act = side.record.act.id;
        move || settling.choice(at).is_some_and(|choice| row.withdrawn(choice).contains(&act))
    };
    let is_dropped = dropped.clone();
    let by = by_whom(&session, &side.record.act);
    let label = common::labelled(t(texts::KEEP_THIS), &format!("{} {head}", by.0), lang);
    let button = {
        let row = row.clone();
        move || {
            let who = Settling::recorder()?;
            let label = label.clone();
            (settling.is_offered() && may(choice, &row, &who)).then(|| view! {
                <button type="button" class="button" aria-label=label aria-pressed=move || chosen().to_string()
                    on:click=move |_| settling.choose(at, choice)>
                    {t(texts::KEEP_THIS)}
                </button>
            })
        }
    };
    // The registry keeps every act: the chosen one is written again.
    let lost = if side.record.act.stream == Stream::Registry {
        texts::NOT_CHOSEN
    } else {
        texts::WITHDRAWN
    };
    let follows = follows(side);
    view! {
        <section class="side-card" class:in-force=badge.is_some() class:chosen=chosen class:dropped=dropped>
            <header>
                <p class="side-who">
                    <strong>{by.0}</strong>
                    {badge.map(|badge| view! { <span class="counting">{t(badge)}</span> })}
                    {move || is_dropped().then(|| view! { <span class="dropping">{t(lost)}</span> })}
                </p>
                <p class="side-when">{by.1}</p>
                {(side.more > 0).then(|| view! { <p class="side-when">{texts::more_acts(side.more + 1, lang)}</p> })}
            </header>
            <div class="side-says">
                <h4>{head}</h4>
                <dl>{lines.collect_view()}</dl>
            </div>
            {follows}
            <footer>{button}</footer>
        </section>
    }
}

/// By whom an act was recorded, and when.
fn by_whom(session: &Session, act: &Act) -> (String, String) {
    let office = office_name(session, &act.office);
    let at = act.recorded_at.format("%Y-%m-%d %H:%M");
    let when = format!(
        "{} {} · {} {at}",
        t(texts::HAPPENED),
        short_date(act.on, session.as_of()),
        t(texts::RECORDED)
    );
    (format!("{office} · {}", shown(&act.person)), when)
}
