//! One pair: two cards side by side, what differs marked, which counts, and what follows.

use super::follows::follows;
use super::{Settling, office_name};
use crate::domain::subject::Subject;
use crate::domain::{Act, Body, Stream, UnitId};
use crate::present::conflicts::{Choice, Counting, Row, is_moot, may};
use crate::present::visible::shown;
use crate::ui::i18n::act_fields::{Line, Words};
use crate::ui::i18n::{Lang, acts, conflicts as texts, short_date, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// Fields that are alike are left out of an act that has more than so many.
const FIELDS: usize = 8;

/// Two acts side by side; `at` is the place among the conflicts of the stream.
pub fn pair(at: usize, row: &Row) -> impl IntoView + use<> {
    let session = Session::expect();
    let settling = expect_context::<Settling>();
    let (left, right) = fields(&session, row);
    let same = row.is_same();
    // A key that was once given counts for good unless it is retracted, which nothing here does.
    let keys = matches!((&row.left.record.act.body, &row.right.record.act.body),
        (Body::Office(l), Body::Office(r)) if l.key != r.key && l.key.is_some() && r.key.is_some());
    let both = {
        let row = row.clone();
        move || {
            let who = Settling::recorder()?;
            let offered = settling.is_offered() && may(Choice::Both, &row, &who);
            offered.then(|| view! {
                <button type="button" class="button" aria-pressed=move || (settling.choice(at) == Some(Choice::Both)).to_string()
                    on:click=move |_| settling.choose(at, Choice::Both)>
                    {t(texts::KEEP_BOTH)}
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
                {side_card(at, row, Choice::Left, left)}
                {side_card(at, row, Choice::Right, right)}
            </div>
            <div class="pair-foot">
                {same.then(|| view! { <p>{t(texts::SAME)}</p> })}
                {keys.then(|| view! { <p>{t(texts::KEYS_STAY)}</p> })}
                {moot}
                {both}
            </div>
        </article>
    }
}

/// What both acts are about, in words.
fn subject(session: &Session, row: &Row) -> String {
    let lang = session.lang();
    let subjects = row.subjects();
    let words: Vec<&str> = subjects.iter().map(|s| texts::subject(s).of(lang)).collect();
    let amended = matches!(subjects.first(), Some(Subject::Field(_)));
    let words = words.join(if lang == Lang::Zh { "、" } else { ", " });
    let words = match (amended, lang) {
        (true, Lang::Zh) => format!("更正同一内容：{words}"),
        (true, Lang::En) => format!("Amendments of: {words}"),
        _ => words,
    };
    let about = subjects.first().and_then(|subject| match subject {
        Subject::Decision(_) => {
            let application = &row.application.as_ref()?.act;
            let unit = row.unit.as_ref().map(|unit| session.unit_name(unit));
            let (what, _) = acts::summary(&application.body, session.as_of(), lang);
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

/// A field of a card: its name, what it holds here, whether the other card holds something else.
type Shown = (Line, bool);

/// The fields of both acts, in one order, so that they stand beside each other.
fn fields(session: &Session, row: &Row) -> (Vec<Shown>, Vec<Shown>) {
    let session = *session;
    let unit = move |unit: &UnitId| session.unit_name(unit);
    let words = Words { unit: &unit, as_of: session.as_of(), lang: session.lang() };
    let left = words.fields(&row.left.record.act.body);
    let right = words.fields(&row.right.record.act.body);
    let mut names: Vec<_> = left.iter().map(|(name, _)| *name).collect();
    for (name, _) in &right {
        if !names.contains(name) {
            names.push(*name);
        }
    }
    let of = |lines: &[Line], name| {
        lines.iter().find(|(n, _)| *n == name).map(|(_, value)| shown(value))
    };
    let mut shown = (Vec::new(), Vec::new());
    let all = names.len() <= FIELDS;
    for name in names {
        let (l, r) = (of(&left, name), of(&right, name));
        let differs = l != r;
        if all || differs {
            let or_none = |value: Option<String>| value.unwrap_or_else(|| "—".to_owned());
            shown.0.push(((name, or_none(l)), differs));
            shown.1.push(((name, or_none(r)), differs));
        }
    }
    shown
}

/// One of the two.
fn side_card(at: usize, row: &Row, choice: Choice, lines: Vec<Shown>) -> impl IntoView + use<> {
    let session = Session::expect();
    let lang = session.lang();
    let settling = expect_context::<Settling>();
    let (side, counts) = match choice {
        Choice::Left => (&row.left, row.counting == Counting::Left),
        _ => (&row.right, row.counting == Counting::Right),
    };
    let badge = match (counts, row.counting) {
        (true, _) => Some(texts::COUNTING),
        (false, Counting::Both) => Some(texts::BOTH_COUNT),
        _ => None,
    };
    let (head, text) = acts::summary(&side.record.act.body, session.as_of(), lang);
    // The text under the summary is one of the fields, where there are any.
    let text = text.filter(|_| lines.is_empty());
    let lines = lines.into_iter().map(|((name, value), differs)| {
        view! {
            <div class:differs=differs>
                <dt>{name.of(lang)}</dt>
                <dd>
                    {value}
                    {differs.then(|| view! { <span class="visually-hidden">"（" {t(texts::DIFFERS)} "）"</span> })}
                </dd>
            </div>
        }
    });
    let chosen = move || settling.choice(at) == Some(choice);
    let dropped = move || matches!(settling.choice(at), Some(other) if other != choice && other != Choice::Both);
    let by = by_whom(&session, &side.record.act);
    let label = format!("{}：{} {head}", t(texts::KEEP_THIS), by.0);
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
                    {move || dropped().then(|| view! { <span class="dropping">{t(lost)}</span> })}
                </p>
                <p class="side-when">{by.1}</p>
            </header>
            <div class="side-says">
                <h4>{head}</h4>
                {text.map(|text| view! { <p>{text}</p> })}
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
