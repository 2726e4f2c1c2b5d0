//! A line for each unit that is late: whose, since when, why, and what comes next.

use crate::domain::Date;
use crate::domain::standing::Light;
use crate::present::leader::{Late, Named, Sheet};
use crate::present::row::Next;
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::light_class;
use crate::ui::i18n::{cases, leader as texts, list, short_date, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The table.
pub fn late(session: &Session, sheet: &Sheet, as_of: Date) -> impl IntoView + use<> {
    let (lang, part) = (session.lang(), &sheet.late);
    let rest = part.all - part.first.len();
    let heads = [
        texts::MATTER,
        texts::WHOSE,
        texts::RESPONSIBLE,
        texts::SINCE,
        texts::WHY,
        texts::NEXT,
        texts::BY_WHEN,
    ];
    view! {
        <section class="leader-late">
            <h3>
                <span class:late={part.all > 0}>{texts::counted(t(texts::LATE), part.all, lang)}</span>
                " " <small>{t(texts::LATE_WHAT)}</small>
            </h3>
            {if part.all == 0 {
                view! { <p class="muted">{t(texts::NO_LATE)}</p> }.into_any()
            } else {
                view! {
                    <table>
                        <thead><tr>{heads.map(|head| view! { <th scope="col">{t(head)}</th> }).collect_view()}</tr></thead>
                        <tbody>{part.first.iter().map(|late| line(session, late, as_of)).collect_view()}</tbody>
                    </table>
                }.into_any()
            }}
            {(rest > 0).then(|| view! {
                <p class="muted">{texts::more(rest, lang)}</p>
            })}
        </section>
    }
}

/// A matter by its title, with its number and category.
pub fn named(matter: &Named) -> impl IntoView + use<> {
    let number = matter.number.as_deref().map(shown).filter(|number| !number.is_empty());
    let category = t(terms::category(&terms::CATEGORIES, matter.category)).to_owned();
    let second = number.into_iter().chain([category]).collect::<Vec<_>>().join(" · ");
    view! {
        <a href=Route::Matter(matter.id).href()>{shown(&matter.title)}</a>
        <small>{second}</small>
    }
}

fn line(session: &Session, late: &Late, as_of: Date) -> impl IntoView + use<> {
    let lang = session.lang();
    let part = match &late.lead {
        _ if late.units == 1 => t(texts::ALONE).to_owned(),
        Some((lead, light)) => {
            let lead = format!("{} {}", session.unit_name(lead), terms::shape(*light));
            texts::co(t(terms::role(late.role)), &lead, lang)
        }
        None => texts::leading(t(terms::role(late.role)), late.units, lang),
    };
    let reasons: Vec<&str> = late.reasons.iter().map(|(rule, _)| t(terms::rule(*rule))).collect();
    let tags = late.reasons.iter().map(|(_, article)| view! { <ArticleTag article=*article /> });
    let tags = tags.collect_view();
    let due = late.due.map(|due| texts::was_due(&short_date(due, as_of), lang));
    let responsible = late.responsible.as_deref().map(shown).filter(|name| !name.is_empty());
    let nobody = responsible.is_none();
    let (next, by_when) = next(session, late, as_of);
    view! {
        <tr>
            <td>{named(&late.matter)}</td>
            <td>
                <span class=light_class(Light::Red)>
                    <span class="shape" aria-hidden="true">{terms::shape(Light::Red)}</span>
                    <span>{session.unit_name(&late.unit)}</span>
                </span>
                <small>{part}</small>
            </td>
            <td class:muted=nobody>{responsible.unwrap_or_else(|| t(texts::NOT_NAMED).to_owned())}</td>
            <td class="leader-since">
                <strong class="late">{list::days(late.days, as_of, lang)}</strong>
                <small>{texts::since_of(&short_date(late.since, as_of), lang)} {due.map(|due| format!(" · {due}"))}</small>
            </td>
            <td class="leader-why"><span>{reasons.join(" · ")}</span> <span>{tags}</span></td>
            <td class="leader-next">{next}</td>
            <td class="figure">{by_when}</td>
        </tr>
    }
}

/// What comes next and by whom, and by when: the open case, or what the office owes, with what the unit
/// still owes under it.
fn next(session: &Session, late: &Late, as_of: Date) -> (AnyView, AnyView) {
    let lang = session.lang();
    let duty = |next: Next| t(terms::duty(next.duty));
    let own = late.own.map(|own| texts::of_unit(duty(own), lang));
    let day = |next: Next| match next.due {
        None => t(texts::NO_DAY).to_owned(),
        Some(due) if next.duty.since() => texts::since_of(&short_date(due, as_of), lang),
        Some(due) => short_date(due, as_of),
    };
    if let Some((id, step)) = late.case {
        let who = step.role.map(|role| t(cases::role(role)).to_owned());
        let first = view! {
            <a href=Route::Case(id).href()>{t(texts::CASE)} " " {cases::awaits(t(cases::step(step.kind)), lang)}</a>
            <small>{who.into_iter().chain(own).collect::<Vec<_>>().join(" · ")}</small>
        };
        return (first.into_any(), t(texts::NO_DAY).into_any());
    }
    match (late.office, late.own) {
        (Some(office), _) => {
            let who = format!("{} · {}", duty(office), t(texts::OFFICE));
            let first = view! { <span>{who}</span> <small>{own}</small> };
            (first.into_any(), day(office).into_any())
        }
        (None, Some(next)) => (own.into_any(), day(next).into_any()),
        (None, None) => (t(texts::NOTHING_NEXT).into_any(), ().into_any()),
    }
}
