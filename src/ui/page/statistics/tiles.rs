//! The figures of all, each with its parts, its denominator and the period that it is held against.

use crate::domain::Article;
use crate::domain::figures::{Figure, Figures};
use crate::domain::percent::Share;
use crate::engine::query::figures::Report;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::opens::figure;
use crate::ui::i18n::{Lang, Text, common, statistics as texts, t};
use crate::ui::session::Session;
use leptos::prelude::*;
use std::cmp::Ordering;

/// The card.
pub fn tiles(session: &Session, report: &Report) -> impl IntoView + use<> {
    let lang = session.lang();
    let (now, period) = (report.now.total, report.now.period);
    let before = report.before.as_ref().map(|before| before.total);
    let n = |of: Figure| figure(period, of, None, now.of(of));
    let named = |of: Figure| view! { <span>{t(texts::figure(of))} " " {n(of)}</span> };
    let sum = |of: &[Figure]| {
        let count = |figures: &Figures| of.iter().map(|of| figures.of(*of)).sum::<usize>();
        (count(&now), before.as_ref().map(count))
    };
    let counted = |name, article, of: &[Figure], parts: AnyView| {
        let (now, then) = sum(of);
        let single = if let [single] = of { n(*single) } else { now.into_any() };
        tile(name, article, single, parts, then.map(|then| against(now, then, lang)))
    };
    let rate = |name, article, of: fn(&Figures) -> Share, parts: AnyView| {
        let then = before.as_ref().map(|before| rate_against(of(&now), of(before), lang));
        tile(name, article, percent(of(&now)).into_any(), parts, then)
    };
    let slash = || view! { <span aria-hidden="true">"/"</span> };
    let late = [Figure::Overdue, Figure::Late];
    let reports = [Figure::FirstReportsMissed, Figure::MonthlyReportsMissed];
    let urged =
        [Figure::Reminders, Figure::Interviews, Figure::Commendations, Figure::Accountability];
    let points =
        now.deductions.map(|points| view! { <span>{t(texts::DEDUCTION)} " " {points}</span> });
    view! {
        <dl class="statistics-tiles card">
            {counted(texts::ASSIGNED, (1, 14), &[Figure::Assigned], named(Figure::Terminated).into_any())}
            {rate(texts::COMPLETION, (1, 8), Figures::completion, view! {
                {named(Figure::Completed)} {slash()} {named(Figure::Assigned)}
            }.into_any())}
            {rate(texts::ON_TIME, (1, 10), Figures::on_time, view! {
                {named(Figure::OnTime)} {slash()} {named(Figure::Completed)} <span>"+"</span> {named(Figure::Overdue)}
            }.into_any())}
            {counted(texts::LATE, (1, 10), &late, late.map(named).collect_view().into_any())}
            {counted(texts::EXTENDED, (1, 9), &[Figure::Extended], named(Figure::Terminated).into_any())}
            {counted(texts::REPORTS, (2, 10), &reports, view! {
                {reports.map(named).collect_view()} {named(Figure::ReportsIncomplete)}
            }.into_any())}
            {counted(texts::NOTICES, (2, 17), &[Figure::NoticesMissed], points.into_any())}
            {counted(texts::URGED, (2, 18), &urged, urged.map(named).collect_view().into_any())}
        </dl>
    }
}

fn tile(
    name: Text,
    (measure, article): (u8, u8),
    value: AnyView,
    parts: AnyView,
    against: Option<(String, String)>,
) -> impl IntoView {
    let article = Article { measure, article, item: 0 };
    view! {
        <div>
            <dt>{t(name)} <ArticleTag article /></dt>
            <dd class="statistics-value"><strong>{value}</strong> <span class="statistics-parts">{parts}</span></dd>
            {against.map(|(then, change)| view! {
                <dd class="statistics-then"><span>{t(texts::THEN)} " " {then}</span> <span>{change}</span></dd>
            })}
        </div>
    }
}

/// A rate in percent; over nothing there is none (RULES §7).
pub fn percent(share: Share) -> String {
    share.percent(1).map_or_else(|| t(common::DASH).to_owned(), |percent| percent.to_string())
}

/// The number of the other period, and the change.
fn against(now: usize, then: usize, lang: Lang) -> (String, String) {
    let change = match now.cmp(&then) {
        Ordering::Greater => texts::more(now - then, lang),
        Ordering::Less => texts::fewer(then - now, lang),
        Ordering::Equal => t(texts::SAME).to_owned(),
    };
    (then.to_string(), change)
}

/// The rate of the other period with its parts, and the change in points of what is printed.
fn rate_against(now: Share, then: Share, lang: Lang) -> (String, String) {
    let Some(before) = then.percent(1) else {
        return (t(texts::NOTHING_THEN).to_owned(), String::new());
    };
    let change = now.percent(1).map(|now| {
        let points = now.points_to(before);
        match now.cmp(&before) {
            Ordering::Greater => texts::risen(&points, lang),
            Ordering::Less => texts::fallen(&points, lang),
            Ordering::Equal => t(texts::SAME).to_owned(),
        }
    });
    (format!("{before} ({} / {})", then.part, then.whole), change.unwrap_or_default())
}
