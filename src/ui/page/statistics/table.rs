//! Each group with all its figures: by unit, what the yearly assessment is made from (M2-17, M2-18).

use super::tiles::percent;
use super::words::name;
use crate::domain::Article;
use crate::domain::figures::{By, Figure, Figures, Key};
use crate::domain::percent::{Percent, Share};
use crate::engine::query::figures::Report;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::opens::figure;
use crate::ui::figured::Asked;
use crate::ui::i18n::{Text, common, statistics as texts, t};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The counts before the rates, and those behind.
const BEFORE: [Figure; 6] = [
    Figure::Assigned,
    Figure::Completed,
    Figure::OnTime,
    Figure::Late,
    Figure::Overdue,
    Figure::Terminated,
];
const BEHIND: [Figure; 9] = [
    Figure::Extended,
    Figure::FirstReportsMissed,
    Figure::MonthlyReportsMissed,
    Figure::ReportsIncomplete,
    Figure::NoticesMissed,
    Figure::Reminders,
    Figure::Interviews,
    Figure::Commendations,
    Figure::Accountability,
];

/// The card.
pub fn table(
    session: &Session,
    report: &Report,
    by: By,
    sums: Memo<bool>,
) -> impl IntoView + use<> {
    let (lang, period) = (session.lang(), report.now.period);
    let mut groups: Vec<&(Key, Figures)> = report.now.groups.iter().flatten().collect();
    // A month stands where the calendar has it, others by how much they have.
    if by != By::Month {
        groups.sort_by_key(|(_, figures)| std::cmp::Reverse(figures.rates.assigned));
    }
    let assigned: Vec<usize> = groups.iter().map(|(_, f)| f.rates.assigned).collect();
    // Only the shares follow the switch, which keeps the focus that way.
    let shares = Memo::new(move |_| shares(&assigned, sums.get()));
    let cells = |figures: &Figures, share: AnyView, key: Option<(&Key, &str)>| {
        let group = key.map(|(key, name)| (by, key, name));
        let count = |of: &Figure| {
            view! { <td>{figure(period, *of, group, figures.of(*of))}</td> }
        };
        let rate = |share: Share| {
            view! { <td class="figure">{percent(share)} <small>{format!("{} / {}", share.part, share.whole)}</small></td> }
        };
        view! {
            {BEFORE.iter().map(count).collect_view()}
            <td>{share}</td>
            {rate(figures.completion())}
            {rate(figures.on_time())}
            {BEHIND.iter().map(count).collect_view()}
            <td><strong>{figures.deductions.map_or_else(|| t(common::DASH).to_owned(), |points| points.to_string())}</strong></td>
        }
    };
    let rows = groups.iter().enumerate().map(|(n, (key, figures))| {
        let name = name(session, key, lang);
        let share = move || shares.with(|shares| shares.get(n).cloned());
        let share = share.into_any();
        let cells = cells(figures, share, Some((key, &name)));
        view! { <tr><th scope="row"><span title=name.clone()>{name.clone()}</span></th> {cells}</tr> }
    });
    let rows = rows.collect_view();
    let whole = Percent::of_parts(&[report.now.total.rates.assigned], 1);
    let whole = whole.and_then(|parts| Some(parts.first()?.to_string()));
    let whole = whole.unwrap_or_else(|| t(common::DASH).to_owned()).into_any();
    let all = cells(&report.now.total, whole, None);
    let head = |name: Text| view! { <th scope="col">{t(name)}</th> };
    let heads = |of: &[Figure]| of.iter().map(|of| head(texts::figure(*of))).collect_view();
    let points = report
        .points
        .map_or_else(|| t(texts::NO_POINTS).to_owned(), |points| texts::points(points, lang));
    let title = if by == By::Unit { texts::TABLE } else { texts::GROUPS };
    let article =
        |measure, article| view! { <ArticleTag article=Article { measure, article, item: 0 } /> };
    view! {
        <section class="card statistics-groups">
            <header class="card-head">
                <h2>{t(title)} " " <small>{t(texts::TABLE_NOTE)}</small></h2>
                <span class="statistics-settings">
                    {summing(sums)}
                    <span>{points} " " <a href=Route::Profile.href()>{t(texts::SET_POINTS)}</a></span>
                    {article(2, 17)} {article(2, 18)}
                </span>
            </header>
            {if groups.is_empty() {
                view! { <p class="empty">{t(texts::NOTHING)}</p> }.into_any()
            } else {
                view! {
                    <div class="table-card">
                        <table class="statistics-table">
                            <thead><tr>
                                {head(texts::by(by))} {heads(&BEFORE)} {head(texts::SHARE)} {head(texts::COMPLETION)}
                                {head(texts::ON_TIME)} {heads(&BEHIND)} {head(texts::DEDUCTION)}
                            </tr></thead>
                            <tbody>{rows}</tbody>
                            <tfoot><tr><th scope="row">{t(texts::ALL)}</th> {all}</tr></tfoot>
                        </table>
                    </div>
                }.into_any()
            }}
            <p class="statistics-note">{t(texts::OFFICE_NOTE)}</p>
        </section>
    }
}

/// Each part in percent of all; where they are to, they sum to 100 at the cost of the largest.
fn shares(parts: &[usize], summing: bool) -> Vec<String> {
    let whole = parts.iter().sum();
    let single = |part: &usize| percent(Share { part: *part, whole });
    match Percent::of_parts(parts, 1).filter(|_| summing) {
        Some(shares) => shares.iter().map(ToString::to_string).collect(),
        None => parts.iter().map(single).collect(),
    }
}

/// Whether the shares are to sum to 100.
fn summing(sums: Memo<bool>) -> impl IntoView {
    let router = Router::expect();
    view! {
        <label class="chip" title=t(texts::SUMMING_WHY)>
            <input type="checkbox" prop:checked=sums on:change=move |event| {
                let summing = event_target_checked(&event);
                if let Some(Route::Statistics(asked)) = untrack(|| router.route()) {
                    router.navigate(&Route::Statistics(Asked { summing, ..asked }), Move::Replace);
                }
            } />
            {t(texts::SUMMING)}
        </label>
    }
}
