//! The application that a decision is about, quoted where it is decided (M1-9).

use crate::domain::Date;
use crate::domain::matter::Purpose;
use crate::present::application::{Application, Stage};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{findings, follows as texts, short_date, t, terms, weekday};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The quotation, or why there is nothing to be decided.
pub fn application(of: Option<Application>) -> AnyView {
    let Some(of) = of.filter(|of| of.stage != Stage::Decided) else {
        return view! { <p class="note warn" role="status">{t(texts::NOTHING_TO_DECIDE)}</p> }
            .into_any();
    };
    let session = Session::expect();
    let (today, lang, calendar) = (session.today(), session.lang(), session.calendar());
    let day = |date: Date| format!("{} {}", short_date(date, today), weekday(date, lang));
    let text = |text: &Option<Box<str>>| {
        text.as_deref().map_or_else(|| t(texts::ABSENT).to_owned(), shown)
    };
    let extends = of.apply.purpose == Purpose::Extension;
    let what = if extends { texts::EXTENSION } else { texts::TERMINATION };
    let new_due = of.apply.new_due.map(|new| {
        let later = of.due.filter(|due| new > *due);
        let by = later.map(|due| texts::later_by(calendar.workdays_between(due, new), lang));
        [Some(day(new)), by].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let mut lines = vec![
        (texts::FOR, t(what).to_owned()),
        (texts::APPLIED_ON, format!("{} · {}", session.unit_name(of.unit()), day(of.on))),
        (texts::PROGRESS, text(&of.apply.progress)),
        (texts::REASON, text(&of.apply.reason)),
    ];
    if extends {
        lines.push((texts::NEW_DUE, new_due.unwrap_or_else(|| t(texts::ABSENT).to_owned())));
        lines.push((texts::GRANTED, texts::granted_of(of.granted, of.most, lang)));
    }
    let in_force = of.due.map_or_else(|| t(texts::NO_LIMIT).to_owned(), day);
    lines.push((texts::IN_FORCE, in_force));
    lines.extend(of.statutory.map(|law| (texts::BY_LAW, day(law))));
    let lines = lines.into_iter().map(|(name, value)| {
        view! { <dt>{t(name)}</dt> <dd>{value}</dd> }
    });
    view! {
        <section class="application">
            <h3>{t(texts::APPLIED)} " " <ArticleTag article=crate::domain::Article::new(1, 9) /></h3>
            <dl class="facts">{lines.collect_view()}</dl>
            {of.is_beyond_law().then(|| view! { <p class="note warn">{t(texts::BEYOND_LAW)}</p> })}
            {why_not(&of)}
        </section>
    }
    .into_any()
}

/// Why a decision has no effect, or not the one that is asked for.
fn why_not(of: &Application) -> Option<AnyView> {
    let session = Session::expect();
    match &of.stage {
        Stage::Pending | Stage::Decided => None,
        Stage::LateTermination => {
            Some(view! { <p class="note warn">{t(texts::LATE_TERMINATION)}</p> }.into_any())
        }
        Stage::Void(rules) if rules.is_empty() => Some(
            view! { <p class="note warn" role="status">{t(texts::VOID)} {t(texts::NOT_LOOKED_AT)}</p> }
                .into_any(),
        ),
        Stage::Void(rules) => {
            let why = rules.iter().map(|rule| {
                let detail = findings::why_void(*rule).map_or("", |text| text.of(session.lang()));
                view! { <span>{t(terms::rule(*rule))} " " {detail} " "</span> }
            });
            Some(
                view! { <p class="note warn" role="status">{t(texts::VOID)} {why.collect_view()}</p> }
                    .into_any(),
            )
        }
    }
}
