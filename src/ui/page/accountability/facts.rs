//! What a candidate or a case rests on, in a line each.

use crate::domain::standing::Light;
use crate::domain::{Article, Date};
use crate::present::accountability::Ground;
use crate::present::visible::shown;
use crate::ui::component::LightBadge;
use crate::ui::component::article::ArticleTag;
use crate::ui::i18n::{acts, findings, short_date, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// A ground with its article; `due`: the limit of the assignment.
pub(super) fn ground(ground: &Ground, due: Option<Date>, as_of: Date) -> impl IntoView + use<> {
    let lang = Session::expect().lang();
    let (word, text, article) = match ground {
        Ground::Overdue(finding) => {
            (terms::rule(finding.rule), findings::detail(finding, due, as_of, lang), finding.cites)
        }
        Ground::Conduct { on, which, text, .. } => (
            acts::choice("which", &which.to_string()),
            format!("{} {}", short_date(*on, as_of), shown(text)),
            Article::item(2, 16, *which),
        ),
    };
    view! {
        <li class="ground">
            <LightBadge light=Light::Red word=t(word) />
            <span>{text}</span>
            <ArticleTag article />
        </li>
    }
}
