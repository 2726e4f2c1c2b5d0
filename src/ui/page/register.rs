//! Registering a matter: the form, and the last days of its limits while it is filled in.

use crate::domain::limit::{Limit, Term};
use crate::domain::matter::MatterId;
use crate::domain::standing::Counted;
use crate::domain::{Body, Date, Stream, UnitId};
use crate::engine::query::limits::LastDays;
use crate::present::draft::register::{limit, register};
use crate::present::draft::{Reader, Values, Wrong};
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{
    Text, matter as matter_texts, register as texts, shell, short_date, t, terms,
};
use crate::ui::route::Route;
use crate::ui::router::{Move, Router};
use crate::ui::session::record::CommandId;
use crate::ui::session::{Draft, Refusal, Session};
use leptos::prelude::*;

fn label(text: Text) -> Signal<String> {
    Signal::derive(move || t(text).to_owned())
}

fn options(pairs: &[(&str, Text)]) -> Control {
    Control::Choice(
        pairs.iter().map(|(value, text)| ((*value).to_owned(), t(*text).to_owned())).collect(),
    )
}

fn category_options(none: Option<Text>, table: &'static [Text; 4]) -> Control {
    let mut list: Vec<(String, String)> = Vec::new();
    if let Some(none) = none {
        list.push((String::new(), t(none).to_owned()));
    }
    for (n, text) in (1..=4).zip(table) {
        list.push((n.to_string(), t(*text).to_owned()));
    }
    Control::Choice(list)
}

/// The page: the form, for an office that may register.
#[component]
pub fn Register() -> impl IntoView {
    let session = Session::expect();
    // Every act changes the state, but the form is redrawn only for another office.
    let may = Memo::new(move |_| session.me().is_some_and(|me| me.may_register()));
    view! {
        <div class="page-head"><h1>{move || t(texts::TITLE)}</h1></div>
        {move || if may.get() {
            view! { <RegisterForm /> }.into_any()
        } else {
            view! { <p class="note warn">{t(texts::SUPERVISORS)}</p> }.into_any()
        }}
    }
}

#[component]
fn RegisterForm() -> impl IntoView {
    let session = Session::expect();
    let router = Router::expect();
    let task = use_task();
    let form = Form::new(untrack(|| blank(&session)));
    let kept = keep_draft("register", form);
    let rows = Memo::new(move |_| form.values.with(unit_rows));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let values = form.values.get_untracked();
        let mut reader = Reader::new(&values);
        let on = reader.required_date("on");
        let mut wrongs = reader.wrongs;
        if on > untrack(|| session.today()) {
            wrongs.push(("on".to_owned(), Wrong::AfterToday));
        }
        match register(&values, rows.get_untracked()) {
            Err(more) => {
                wrongs.extend(more);
                form.refuse(wrongs);
            }
            Ok(_) if !wrongs.is_empty() => form.refuse(wrongs),
            Ok(body) => {
                task.run(record(session, kept.command(), on, body), move |matter| {
                    kept.end();
                    router.navigate(&Route::Matter(matter), Move::Push);
                });
            }
        }
    };
    let line = move |name: &'static str, text| {
        view! { <FormField form name label=label(text) control=Control::Line("text") /> }
    };
    let no_units = move || session.book().units.is_empty();
    view! {
        {move || no_units().then(|| view! {
            <p class="note warn">{t(texts::NO_UNITS)} " " <a href=Route::Units.href()>{t(shell::UNITS)}</a></p>
        })}
        <Restored kept />
        <form class="register" novalidate on:submit=submit>
            <section class="card form-grid">
                <div class="span-2">
                    <FormField form name="title" label=label(texts::NAME) control=Control::Line("text") required=true />
                </div>
                <FormField form name="on" label=label(texts::ON) control=Control::Line("date") required=true />
                {line("number", texts::NUMBER)}
                <div class="span-2">{move || view! {
                    <FormField form name="category" label=label(texts::CATEGORY) required=true
                        control=category_options(Some(texts::CHOOSE), &terms::CATEGORIES) />
                }}</div>
                <div class="span-2">{move || view! {
                    <FormField form name="supervised" label=label(texts::SUPERVISED)
                        control=category_options(Some(texts::NOT_SUPERVISED), &terms::SUPERVISED) />
                }}</div>
                {line("assigner", texts::ASSIGNER)}
                {line("document", texts::DOCUMENT)}
                {line("leader", texts::LEADER)}
                {line("officer", texts::OFFICER)}
                <div class="span-4">
                    <FormField form name="content" label=label(texts::CONTENT) control=Control::Area />
                </div>
            </section>
            <section class="card">
                <h2>{move || t(texts::LIMIT)}</h2>
                <LimitFields form at=String::new() />
            </section>
            <section class="card">
                <h2>{move || t(texts::UNITS)}</h2>
                <For each=move || 0..rows.get() key=|n| *n let:n>
                    <UnitRow form n />
                </For>
                {move || not_one_lead(form, rows.get()).then(|| view! {
                    <p class="note warn" role="status">{t(texts::ONE_LEAD)}</p>
                })}
                <button type="button" class="button" on:click=move |_| {
                    let n = rows.get_untracked();
                    form.set(&format!("units.{n}.role"), "co".to_owned());
                }>{move || t(texts::ADD_UNIT)}</button>
            </section>
            <RefusalNote refusal=task.refusal() />
            <div class="row-of-buttons">
                <TaskButton task class="button primary" label=label(texts::SUBMIT) />
                <a class="button" href=Route::ledger().href() on:click=move |_| kept.end()>{move || t(shell::CANCEL)}</a>
            </div>
        </form>
    }
}

fn blank(session: &Session) -> Values {
    let on = session.today();
    let pairs = [
        ("on", on.to_string()),
        ("basis", "designated".to_owned()),
        ("term", "date".to_owned()),
        ("units.0.role", "lead".to_owned()),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Registers a matter under the id of the command: the same form sent twice registers one.
async fn record(
    session: Session,
    command: CommandId,
    on: Date,
    body: Body,
) -> Result<MatterId, Refusal> {
    let matter = uuid::Builder::from_random_bytes(command).into_uuid();
    let draft = Draft { stream: Stream::Matter(matter), on, body };
    session.record_as(command, vec![draft]).await?;
    Ok(matter)
}

/// How many rows of units the form has. Each row has a role, so the roles are counted.
fn unit_rows(values: &Values) -> usize {
    (0..values.len()).take_while(|n| values.contains_key(&format!("units.{n}.role"))).count()
}

fn not_one_lead(form: Form, rows: usize) -> bool {
    let named = |n: &usize| !form.get(&format!("units.{n}.unit")).is_empty();
    let units: Vec<usize> = (0..rows).filter(named).collect();
    let leads = units.iter().filter(|n| form.get(&format!("units.{n}.role")) == "lead").count();
    units.len() > 1 && leads != 1
}

/// Basis and term of a limit; `at` stands before the fields' names.
#[component]
fn LimitFields(form: Form, at: String) -> impl IntoView {
    let own = !at.is_empty();
    let name = move |field: &str| format!("{at}{field}");
    let (basis, term) = (name("basis"), name("term"));
    let chosen = Memo::new(move |_| (form.get(&basis), form.get(&term)));
    move || {
        let (basis, term) = chosen.get();
        let none = if own { texts::NO_BASIS } else { texts::NO_LIMIT };
        let bases = options(&[
            ("", none),
            ("designated", Text { zh: "指定时间", en: "Designated" }),
            ("statutory", Text { zh: "规定时间", en: "Statutory" }),
            ("agreed", Text { zh: "约定时间", en: "Agreed" }),
        ]);
        let mut terms_offered = vec![
            ("date", texts::BY_DATE),
            ("working", texts::WORKING),
            ("natural", texts::NATURAL),
        ];
        if basis == "agreed" {
            terms_offered.push(("open", texts::OPEN));
        }
        let open = basis.is_empty();
        let counted = term == "working" || term == "natural";
        let proposed = term == "open" && basis == "agreed";
        let dated = !(counted || proposed);
        view! {
            <div class="form-grid">
                <FormField form name=name("basis") label=label(texts::BASIS) control=bases />
                {(!open).then(|| view! {
                    <FormField form name=name("term") label=label(texts::TERM) control=options(&terms_offered) />
                })}
                {(!open && counted).then(|| view! {
                    <FormField form name=name("days") label=label(texts::DAYS) control=Control::Line("number") required=true />
                })}
                {(!open && dated).then(|| view! {
                    <FormField form name=name("date") label=label(texts::DATE) control=Control::Line("date") required=true />
                })}
                {(basis == "statutory").then(|| view! {
                    <FormField form name=name("law") label=label(texts::LAW) control=Control::Line("text") required=true />
                })}
            </div>
        }
    }
}

#[component]
fn UnitRow(form: Form, n: usize) -> impl IntoView {
    let session = Session::expect();
    let at = format!("units.{n}.");
    let name = {
        let at = at.clone();
        move |field: &str| format!("{at}{field}")
    };
    let units = {
        let name = name.clone();
        move || {
            let book = session.book();
            let active = book.units.values().filter(|unit| unit.active);
            let mut list: Vec<(String, String)> =
                active.map(|unit| (unit.unit.to_string(), shown(&unit.name))).collect();
            list.sort_by(|a, b| a.1.cmp(&b.1));
            list.insert(0, (String::new(), t(texts::CHOOSE).to_owned()));
            view! {
                <FormField form name=name("unit") label=label(texts::UNIT) control=Control::Choice(list) required=n == 0 />
            }
        }
    };
    let role = name("role");
    let roles = move || {
        options(&[
            ("lead", Text { zh: "牵头", en: "Lead" }),
            ("co", Text { zh: "配合", en: "Co-unit" }),
        ])
    };
    let line = |field: &str, text| {
        view! { <FormField form name=name(field) label=label(text) control=Control::Line("text") /> }
    };
    let responsible = line("responsible", texts::RESPONSIBLE);
    let deputy = line("deputy", texts::DEPUTY);
    let handler = line("handler", texts::HANDLER);
    let task = line("task", texts::TASK);
    let drop_unit = {
        let unit = name("unit");
        move |_| form.set(&unit, String::new())
    };
    view! {
        <fieldset class="unit-row">
            <div class="form-grid">
                {units}
                {move || view! { <FormField form name=role.clone() label=label(texts::ROLE) control=roles() /> }}
                <FormField form name=name("received") label=label(texts::RECEIVED) control=Control::Line("date") />
                {responsible}
            </div>
            <details>
                <summary>{move || t(texts::MORE)}</summary>
                <div class="form-grid">{deputy} {handler} {task}</div>
                <h3>{move || t(texts::OWN_LIMIT)}</h3>
                <LimitFields form at=at.clone() />
            </details>
            <Preview form at />
            {(n > 0).then(|| view! {
                <button type="button" class="link" on:click=drop_unit>{move || t(texts::DROP_UNIT)}</button>
            })}
        </fieldset>
    }
}

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
fn Preview(form: Form, at: String) -> impl IntoView {
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
        let line = |(limit, until): (&Limit, &Option<Date>)| {
            let (basis, until) = (terms::basis(limit.basis).of(lang), (*until)?);
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
        let due = lines.iter().map(|(date, _)| *date).min()?;
        let words = lines.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("; ");
        Some(view! {
            <p class="preview">
                <strong>{session.unit_name(&typed.unit)} " → " {short_date(due, as_of)}</strong>
                <small>{words}</small>
            </p>
        })
    }
}
