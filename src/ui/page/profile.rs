//! The rule profile: each parameter with the words that it interprets, and a dry run of a change.

use crate::domain::registry::UnitKind;
use crate::domain::{Date, Stream};
use crate::engine::query::try_out::Tried;
use crate::present::draft::profile::{self, MONTHS, Parameter, Takes};
use crate::present::draft::{Values, Wrongs};
use crate::present::visible::shown;
use crate::ui::component::article::ArticleTag;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{Text, common, exchange, profile as texts, say, t, terms};
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;
use std::sync::Arc;

/// Rows of a dry run before the rest is only counted.
const LINES: usize = 40;

/// The page.
#[component]
pub fn ProfilePage() -> impl IntoView {
    let session = Session::expect();
    let form = Form::new(profile::values(untrack(|| session.book()).profile.as_ref()));
    let kept = keep_draft("profile", form);
    let task = use_task();
    let tried = RwSignal::new(None::<(Values, Arc<Tried>)>);
    let done = RwSignal::new(false);
    let draft = move || -> Result<Draft, Wrongs> {
        let body = profile::body(&form.values.get_untracked())?;
        Ok(Draft { stream: Stream::Registry, on: untrack(|| session.today()), body })
    };
    let attempt = move |_| {
        done.set(false);
        match draft() {
            Err(wrongs) => form.refuse(wrongs),
            Ok(draft) => {
                let values = form.values.get_untracked();
                let command = async move { session.try_out(vec![draft]).await };
                task.run(command, move |outcome| tried.set(Some((values, Arc::new(outcome)))));
            }
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match draft() {
            Err(wrongs) => form.refuse(wrongs),
            Ok(draft) => {
                let recorded = kept.sent(session.record_as(kept.command(), vec![draft]));
                task.run(recorded, move |_| {
                    tried.set(None);
                    kept.settle();
                    done.set(true);
                });
            }
        }
    };
    let usual = move || session.book().profile.is_none();
    let fresh = move || {
        tried.with(|tried| tried.as_ref().is_some_and(|(values, _)| *values == form.values.get()))
    };
    let line = move |name: &'static str, text: Text, kind: &'static str, required| {
        let label = Signal::derive(move || t(text).to_owned());
        view! { <FormField form name label control=Control::Line(kind) required /> }
    };
    view! {
        <div class="page-head">
            <h1>{move || t(texts::TITLE)}</h1>
            <span class="page-sub">{move || usual().then(|| t(texts::USUAL))}</span>
        </div>
        <p class="page-intro">{move || t(texts::LEAD)}</p>
        <form class="profile" novalidate on:submit=submit>
            <Restored kept />
            <section class="card pad">
                <h2>{move || t(texts::SOURCE_CARD)}</h2>
                <div class="form-grid">
                    {line("name", texts::NAME, "text", true)}
                    <div class="span-2">{line("article_source", texts::ARTICLE_SOURCE, "text", true)}</div>
                    {line("checked_on", texts::CHECKED_ON, "date", false)}
                </div>
            </section>
            <section class="card">
                <table class="data">
                    <thead>
                        <tr>
                            <th scope="col">{move || t(texts::PARAMETERS)}</th>
                            <th scope="col">{move || t(texts::INTERPRETS)}</th>
                            <th scope="col">{move || t(texts::VALUE)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {profile::parameters().iter().map(|parameter| row(form, parameter)).collect_view()}
                    </tbody>
                </table>
            </section>
            <RefusalNote refusal=task.refusal() />
            {move || tried.get().map(|(_, tried)| view! { <Outcome tried /> })}
            <div class="row-of-buttons">
                <button type="button" class="button" on:click=attempt>{move || t(texts::TRY)}</button>
                {move || session.supervises().then(|| view! {
                    <TaskButton task class="button primary" label=say(texts::RECORD)
                        idle=Signal::derive(move || !fresh()) />
                })}
                <span role="status" class="muted">{move || {
                    if done.get() {
                        t(texts::RECORDED)
                    } else if !session.supervises() {
                        t(texts::ONLY_SUPERVISOR)
                    } else if tried.with(Option::is_some) && !fresh() {
                        t(texts::STALE)
                    } else {
                        ""
                    }
                }}</span>
            </div>
        </form>
    }
}

fn row(form: Form, parameter: &Parameter) -> impl IntoView + use<> {
    let (name, why) = texts::parameter(parameter.name).unwrap_or((common::DASH, common::DASH));
    let (words, article) = (parameter.words, parameter.article);
    let quoted = move || {
        if words.is_empty() {
            view! { <span class="muted">{t(texts::SILENT)}</span> }.into_any()
        } else {
            view! { <q lang="zh-CN">{words}</q> }.into_any()
        }
    };
    let label = Signal::derive(move || t(name).to_owned());
    let field = parameter.name;
    let control = match parameter.takes {
        Takes::Date => view! { <FormField form name=field label control=Control::Line("date") required=true /> }.into_any(),
        Takes::Number(_) => view! { <FormField form name=field label control=Control::Line("number") /> }.into_any(),
        Takes::Tick => view! { <FormField form name=field label control=Control::Tick /> }.into_any(),
        Takes::Months => {
            let months = MONTHS.map(|n| (n.to_owned(), n.to_owned())).to_vec();
            view! { <FormField form name=field label control=Control::Choice(months) /> }.into_any()
        }
        Takes::Kinds => UnitKind::ALL
            .into_iter()
            .enumerate()
            .map(|(n, kind)| {
                let label = Signal::derive(move || t(terms::unit_kind(kind)).to_owned());
                view! { <FormField form name=format!("{field}.{n}") label control=Control::Tick /> }
            })
            .collect_view()
            .into_any(),
    };
    view! {
        <tr>
            <th scope="row">{move || t(name)} <small class="block">{move || t(why)}</small></th>
            <td><ArticleTag article /> " " {quoted}</td>
            <td class="parameter">{control}</td>
        </tr>
    }
}

/// What a dry run showed.
#[component]
fn Outcome(tried: Arc<Tried>) -> impl IntoView {
    let session = Session::expect();
    move || {
        let (lang, changes) = (session.lang(), &tried.changes);
        if changes.dues.is_empty() && changes.statuses.is_empty() && changes.findings.is_empty() {
            return view! { <p class="note" role="status">{t(texts::NOTHING)}</p> }.into_any();
        }
        let title = |matter| tried.titles.get(matter).map(|title| shown(title));
        let date = |date: Option<Date>| {
            date.map_or_else(|| t(texts::NO_LIMIT).to_owned(), |date| date.to_string())
        };
        let dues = changes.dues.iter().take(LINES).map(|change| {
            let what = format!("{} → {}", date(change.before), date(change.after));
            line(title(&change.matter), session.unit_name(&change.unit), what)
        });
        let statuses = changes.statuses.iter().take(LINES).map(|change| {
            let before = change.before.map_or("", |status| t(terms::status(status)));
            let what = format!("{before} → {}", t(terms::status(change.after)));
            line(title(&change.matter), session.unit_name(&change.unit), what)
        });
        let findings = changes.findings.iter().map(|(rule, were, are)| {
            line(Some(t(terms::rule(*rule)).to_owned()), String::new(), format!("{were} → {are}"))
        });
        let (dues, statuses): (Vec<_>, Vec<_>) = (dues.collect(), statuses.collect());
        let findings: Vec<_> = findings.collect();
        let part = |head: Text, lines: Vec<_>, all: usize| {
            let rest = all.saturating_sub(LINES);
            (!lines.is_empty()).then(|| {
                view! {
                    <h3>{t(head)}</h3>
                    <table class="data"><tbody>{lines}</tbody></table>
                    {(rest > 0).then(|| view! { <p class="muted">{exchange::and_more(rest, lang)}</p> })}
                }
            })
        };
        view! {
            <section class="card pad outcome" role="status">
                <h2>{texts::summary(changes.dues.len(), changes.statuses.len(), changes.findings.len(), lang)}</h2>
                {part(texts::DUES, dues, changes.dues.len())}
                {part(texts::STATUSES, statuses, changes.statuses.len())}
                {part(texts::FINDINGS, findings, changes.findings.len())}
            </section>
        }
        .into_any()
    }
}

fn line(matter: Option<String>, unit: String, what: String) -> AnyView {
    view! { <tr><td>{matter}</td><td>{unit}</td><td class="figure">{what}</td></tr> }.into_any()
}
