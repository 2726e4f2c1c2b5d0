//! The last days of the limits for one unit, while they are typed.

use crate::domain::limit::{Limit, Term};
use crate::domain::standing::Counted;
use crate::domain::{Date, UnitId};
use crate::engine::query::limits::LastDays;
use crate::present::draft::register::limit;
use crate::present::draft::{Reader, Values};
use crate::ui::component::field::Form;
use crate::ui::i18n::{common, matter as matter_texts, short_date, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The limits that are typed for one unit, the matter's and its own, and from when they count.
#[derive(Debug, Clone, PartialEq)]
struct Typed {
    unit: UnitId,
    received: Date,
    limits: Vec<Limit>,
}

fn typed(values: &Values, at: &str) -> Option<Typed> {
    let unit = UnitId::from(values.get(&format!("{at}unit")).filter(|u| !u.is_empty())?.as_str());
    let date = |name: &str| values.get(name).and_then(|text| text.parse::<Date>().ok());
    let received = date(&format!("{at}received")).or_else(|| date("on"))?;
    let one = |at: &str| {
        let mut reader = Reader::new(values);
        limit(&mut reader, at).filter(|_| reader.wrongs.is_empty())
    };
    Some(Typed { unit, received, limits: ["", at].into_iter().filter_map(one).collect() })
}

/// The last days of the limits for one unit, counted from its receipt.
#[component]
pub fn Preview(
    /// The form.
    form: Form,
    /// What stands before the names of the unit's fields.
    at: String,
) -> impl IntoView {
    let session = Session::expect();
    let typed = Memo::new(move |_| form.values.with(|values| typed(values, &at)));
    let last_days = session.client().ask(move || {
        let typed = typed.get()?;
        let terms = typed.limits.iter().map(|limit| (limit.term, typed.received));
        Some(LastDays(terms.collect()))
    });
    move || {
        let (typed, last_days) = (typed.get()?, last_days.get()?);
        let (as_of, lang) = (session.as_of(), session.lang());
        let line = |(limit, until): (&Limit, &Option<(Date, bool)>)| {
            let (basis, (until, _)) = (terms::basis(limit.basis).of(lang), (*until)?);
            let how = match limit.term {
                Term::Open => return None,
                Term::Date(date) => short_date(date, as_of),
                Term::Days { days, kind } => {
                    let days = u32::from(days);
                    let counted = Counted { from: typed.received, days, kind, until };
                    matter_texts::counting(&counted, as_of, lang)
                }
            };
            Some((until, format!("{basis} {how}")))
        };
        let lines: Vec<(Date, String)> =
            typed.limits.iter().zip(&*last_days).filter_map(line).collect();
        let may_move = last_days.iter().flatten().any(|(_, is_unpublished)| *is_unpublished);
        let due = lines.iter().map(|(date, _)| *date).min()?;
        let words = lines
            .into_iter()
            .map(|(_, line)| line)
            .collect::<Vec<_>>()
            .join(t(common::LIST_SEMICOLON));
        Some(view! {
            <p class="preview">
                <strong>{session.unit_name(&typed.unit)} " → " {short_date(due, as_of)}</strong>
                <small>{words}</small>
                {may_move.then(|| view! { <small class="preview-moves">{t(matter_texts::UNPUBLISHED)}</small> })}
            </p>
        })
    }
}
