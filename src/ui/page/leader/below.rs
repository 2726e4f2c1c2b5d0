//! Below the late: what is to be decided, what is due, what went well, and room for a pen.

use crate::domain::matter::Purpose;
use crate::domain::{Article, Date};
use crate::present::days::Days;
use crate::present::leader::{Part, Sheet, Soon, Waits};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::light_class;
use crate::ui::i18n::{Lang, cases, common, leader as texts, list, short_date, t};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// How many of each list stand on one sheet; where all are listed, all.
const FEW: usize = 4;

/// The three columns.
pub fn below(session: &Session, sheet: &Sheet, as_of: Date, all: bool) -> impl IntoView + use<> {
    let lang = session.lang();
    let (on_time, done) = sheet.done;
    let most = |few: usize| if all { usize::MAX } else { few };
    let waits = rows(&sheet.waits, most(2), lang, |waits| waiting(session, waits, as_of));
    let soon = rows(&sheet.soon, most(FEW), lang, |soon| due(session, soon, as_of));
    let known = rows(&sheet.commended, most(2), lang, |known| commended(session, known, as_of));
    // The total counts everything that was completed, on time or late. The rows show only what was completed before its
    // limit; where nothing was, the heading says all there is to say.
    let early = Part { all: done, ..sheet.early.clone() };
    let has_early = !early.first.is_empty();
    let early = has_early.then(|| rows(&early, 2, lang, |early| due(session, early, as_of)));
    view! {
        <div class="leader-below">
            <section>
                <h3>{texts::counted(t(texts::WAITS), sheet.waits.all, lang)}</h3>
                {(sheet.waits.all == 0).then(|| view! { <p class="muted">{t(texts::NO_WAITS)}</p> })}
                <ul>{waits}</ul>
                <div class="leader-note">{t(texts::NOTE)}</div>
            </section>
            <section>
                <h3>
                    {texts::counted(t(texts::SOON), sheet.soon.all, lang)}
                    " " <small>{texts::until(&short_date(sheet.soon_until, as_of), lang)}</small>
                </h3>
                {(sheet.soon.all == 0).then(|| view! { <p class="muted">{t(texts::NO_SOON)}</p> })}
                <ul>{soon}</ul>
            </section>
            <section>
                <h3>
                    {texts::counted(t(texts::NEWS), done, lang)}
                    {(done > 0).then(|| view! { " " <small>{format!("{} {on_time} / {done}", t(texts::ON_TIME))}</small> })}
                </h3>
                {(done == 0).then(|| view! { <p class="muted">{t(texts::NO_NEWS)}</p> })}
                <ul>{early} {known}</ul>
            </section>
        </div>
    }
}

/// The first of a list, and how many more there are.
fn rows<T, V: IntoView + 'static>(
    part: &Part<T>,
    most: usize,
    lang: Lang,
    row: impl Fn(&T) -> V,
) -> AnyView {
    let listed = part.first.len().min(most);
    let rest = part.all - listed;
    let rows = part.first.iter().take(listed).map(row).collect_view();
    let rest = (rest > 0).then(|| view! { <li class="muted">{texts::more(rest, lang)}</li> });
    (rows, rest).into_any()
}

/// A unit in a matter with its day, and what there is to say of time.
fn due(session: &Session, soon: &Soon, as_of: Date) -> impl IntoView + use<> {
    let words = list::days(soon.days, as_of, session.lang());
    let day = if matches!(soon.days, Days::Early(_)) {
        words
    } else {
        format!("{} · {words}", short_date(soon.on, as_of))
    };
    view! {
        <li>
            <div>
                <a href=Route::Matter(soon.matter.id).href()>{shown(&soon.matter.title)}</a>
                <small>{session.unit_name(&soon.unit)} {soon.pending.then(|| format!(" · {}", t(texts::PENDING)))}</small>
            </div>
            <span class=light_class(soon.light)>{day}</span>
        </li>
    }
}

/// What was made known of a matter.
fn commended(session: &Session, known: &Soon, as_of: Date) -> impl IntoView + use<> {
    view! {
        <li>
            <div>
                <a href=Route::Matter(known.matter.id).href()>{shown(&known.matter.title)}</a>
                <small>{session.unit_name(&known.unit)} " · " {short_date(known.on, as_of)}</small>
            </div>
            <span>{t(texts::MADE_KNOWN)} " " <ArticleTag article=article(2, 18) /></span>
        </li>
    }
}

/// An application, or the step of a case.
fn waiting(session: &Session, waits: &Waits, as_of: Date) -> impl IntoView + use<> {
    let lang = session.lang();
    let (head, to, what, cites) = match waits {
        Waits::Case { id, unit, step, since } => {
            let who = step.role.map(|role| t(cases::role(role))).unwrap_or_default();
            let day = short_date(*since, as_of);
            let what = texts::waits_of(t(cases::step(step.kind)), who, &day, lang);
            let head = format!("{} · {}", t(texts::CASE), session.unit_name(unit));
            (head, Route::Case(*id), what, article(3, 8))
        }
        Waits::Application { matter, unit, apply, due, since } => {
            let due = due.map_or_else(|| t(common::DASH).to_owned(), |due| short_date(due, as_of));
            let (unit, day) = (session.unit_name(unit), short_date(*since, as_of));
            let what = texts::applied(&unit, &day, &due, lang);
            let asked = match (apply.purpose, apply.new_due) {
                (Purpose::Extension, Some(new)) => {
                    format!("{} {}", t(texts::EXTENSION), short_date(new, as_of))
                }
                (Purpose::Extension, None) => t(texts::EXTENSION).to_owned(),
                (Purpose::Termination, _) => t(texts::TERMINATION).to_owned(),
            };
            let head = format!("{asked} · {}", shown(&matter.title));
            (head, Route::Matter(matter.id), what, article(1, 9))
        }
    };
    view! {
        <li>
            <div><a href=to.href()>{head}</a> <small>{what}</small></div>
            <ArticleTag article=cites />
        </li>
    }
}

const fn article(measure: u8, article: u8) -> Article {
    Article { measure, article, item: 0 }
}
