//! The transfer notices and the lists of responsibilities: what of the four things is not said, and the form that says it
//! (M2-6).

use super::form::{Asked, Recording};
use super::{Card, matter_link};
use crate::domain::Article;
use crate::domain::standing::Light;
use crate::present::draft::{ActKind, Values};
use crate::present::supervision::{Line, Part, Transfer};
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::i18n::{acts, common, short_date, supervision as texts, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The card.
pub(super) fn card(
    part: &Part<Transfer>,
    gaps: usize,
    all: RwSignal<bool>,
) -> impl IntoView + use<> {
    let session = Session::expect();
    let lang = session.lang();
    let whole = part.count.saturating_sub(gaps);
    let foot = (whole > 0).then(|| {
        let fold = move || {
            if all.get() {
                t(texts::FOLD).to_owned()
            } else {
                texts::others_whole(whole, session.lang())
            }
        };
        view! {
            <p class="supervision-foot">
                <button type="button" class="link" aria-expanded=move || all.get().to_string()
                    on:click=move |_| all.update(|all| *all = !*all)>{fold}</button>
            </p>
        }
        .into_any()
    });
    // Those with gaps come first, and are shown whatever is folded.
    let (with_gaps, without): (Vec<Transfer>, Vec<Transfer>) =
        part.first.iter().cloned().partition(Transfer::has_gaps);
    let without = move || all.get().then(|| without.iter().map(matter).collect_view());
    let card = Card {
        name: texts::TRANSFERS,
        what: texts::TRANSFERS_WHAT,
        article: Article::new(2, 6),
        count: texts::with_gaps(part.count, gaps, lang),
        heads: vec![
            texts::MATTER,
            texts::NOTICE,
            texts::UNIT,
            texts::TASK,
            texts::PERSON,
            texts::LIMIT,
        ],
        empty: (part.count == 0).then_some(texts::NO_TRANSFERS),
        foot,
    };
    card.with(view! { {with_gaps.iter().map(matter).collect_view()} {without} })
}

/// A matter: a line a unit.
fn matter(of: &Transfer) -> impl IntoView + use<> {
    let as_of = Session::expect().as_of();
    let rows = of.lines.len().max(1).to_string();
    let number = of.number.as_deref().map(|number| format!("{} · ", shown(number)));
    let head = view! {
        <th scope="rowgroup" rowspan=rows.clone()>
            {matter_link(of.matter, &of.title)}
            <small>{number} {t(texts::SINCE)} " " {short_date(of.since, as_of)}</small>
        </th>
        <td rowspan=rows>{notice(of)}</td>
    };
    let mut lines = of.lines.iter().map(|of_unit| line(of, of_unit));
    view! {
        <tbody>
            <tr>{head} {lines.next()}</tr>
            {lines.map(|line| view! { <tr>{line}</tr> }).collect_view()}
        </tbody>
    }
}

/// The notices that were sent, or the day by which one is to be.
fn notice(of: &Transfer) -> impl IntoView + use<> {
    let session = Session::expect();
    let as_of = session.as_of();
    let owed = of.owed.map(|due| {
        let light = if due < as_of { Light::Red } else { Light::Yellow };
        let word = format!("{} {}", t(texts::DUE_BY), short_date(due, as_of));
        view! { <p><LightBadge light word /></p> }
    });
    let sent = of.notices.iter().map(|(on, number)| {
        view! { <p>{shown(number)} " " <small>{short_date(*on, as_of)}</small></p> }
    });
    let word = if of.notices.is_empty() { texts::DRAW_UP } else { texts::DOCUMENT };
    let is_first = of.notices.is_empty();
    view! {
        {owed}
        {sent.collect_view()}
        {session.supervises().then(|| view! {
            <a class:button=is_first class="supervision-draw" href=Route::Transfer(of.matter).href()>{t(word)}</a>
        })}
    }
}

/// The cells of a unit's line.
fn line(of: &Transfer, line: &Line) -> impl IntoView + use<> {
    let session = Session::expect();
    let (as_of, lang) = (session.as_of(), session.lang());
    let task = match line.task.as_deref() {
        Some(task) => shown(task).into_any(),
        None => view! { <span class="muted">{t(texts::WHOLE_MATTER)}</span> }.into_any(),
    };
    let named: Vec<String> = line.persons.iter().flatten().map(|name| shown(name)).collect();
    let (matter, unit) = (of.matter, line.unit.clone());
    let values = assigned(line);
    let recording = expect_context::<Recording>();
    let fill = session.supervises().then(|| {
        let begin = move |_| {
            let values = values.clone();
            recording.begin(Asked::Act { kind: ActKind::Assign, matter, unit: unit.clone(), values });
        };
        view! {
            <button type="button" class="link" on:click=begin title=t(acts::kind(ActKind::Assign))>{t(texts::FILL)}</button>
        }
    });
    let persons = if line.lacks_person {
        view! { <LightBadge light=Light::Yellow word=t(texts::LACKING) /> " " {fill} }.into_any()
    } else {
        let others = (named.len() > 1).then(|| texts::and_others(named.len(), lang));
        view! { <span title=named.join(t(common::LIST_COMMA))>{named.first().cloned()} " " <small>{others}</small></span> }.into_any()
    };
    let inspect = session.supervises().then(|| {
        let unit = line.unit.clone();
        let begin = move |_| {
            let (kind, unit, values) = (ActKind::Inspect, unit.clone(), Values::new());
            recording.begin(Asked::Act { kind, matter, unit, values });
        };
        view! {
            <button type="button" class="link quiet" on:click=begin title=t(acts::kind(ActKind::Inspect))>{t(texts::INSPECT)}</button>
        }
    });
    let limit = match (line.lacks_limit, line.due) {
        (true, _) => view! {
            <LightBadge light=Light::Yellow word=t(texts::LACKING) /> " "
            <a href=Route::Matter(of.matter).href()>{t(texts::CORRECT)}</a>
        }
        .into_any(),
        (false, Some(due)) => {
            view! { <span class="figure">{short_date(due, as_of)}</span> }.into_any()
        }
        (false, None) => view! { <span class="muted">{t(texts::NO_DATE)}</span> }.into_any(),
    };
    view! {
        <td>{session.unit_name(&line.unit)} " " <small>{t(terms::role(line.role))}</small> " " {inspect}</td>
        <td>{task}</td>
        <td>{persons}</td>
        <td>{limit}</td>
    }
}

/// A line as it stands, in the form that assigns the unit again.
fn assigned(line: &Line) -> Values {
    let mut values = Values::new();
    let mut put = |name: &str, value: &str| values.insert(name.to_owned(), value.to_owned());
    put("unit", line.unit.as_str());
    put("role", if line.role == crate::domain::matter::Role::Lead { "lead" } else { "co" });
    let persons = ["responsible", "deputy", "handler"].into_iter().zip(&line.persons);
    for (name, person) in persons {
        put(name, person.as_deref().unwrap_or_default());
    }
    put("task", line.task.as_deref().unwrap_or_default());
    values
}
