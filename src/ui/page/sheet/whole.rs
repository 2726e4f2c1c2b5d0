//! What is said of the whole list.

use super::step::Steps;
use super::work::Work;
use crate::engine::query::sheet::{Column, Shown};
use crate::present::draft::Wrong;
use crate::ui::component::field::{Control, FormField};
use crate::ui::i18n::{Text, register, say, sheet as texts, sheet_again as again, t, terms};
use crate::ui::session::Session;
use leptos::prelude::*;

/// A question that is asked once for the list: its field, its label, its two answers, and how many rows give cause for it.
type Question = (&'static str, Text, [(&'static str, Text); 2], fn(&Shown) -> usize);

const TAKEN: [(&str, Text); 2] = [("true", texts::REGISTER_THEM), ("false", texts::LEAVE_OUT)];
const JOINT: [(&str, Text); 2] = [("true", texts::ONE_MATTER), ("false", texts::MATTER_EACH)];
const DAYS: [(&str, Text); 2] = [("natural", texts::NATURAL), ("working", texts::WORKING)];
const QUESTIONS: [Question; 6] = [
    ("days", texts::DAYS, DAYS, |list| list.counts.day_kinds),
    ("hidden", texts::HIDDEN_ROWS, TAKEN, |list| list.counts.hidden),
    ("struck", texts::STRUCK_ROWS, TAKEN, |list| list.counts.struck),
    ("further", texts::FURTHER_ROWS, TAKEN, |list| list.counts.further),
    ("joint", texts::TOGETHER, JOINT, |list| list.counts.together),
    ("twice", again::TWICE, TAKEN, |list| list.counts.twice),
];

fn categories(none: Text, table: &[Text; 4]) -> Control {
    let none = (String::new(), t(none).to_owned());
    let numbered = (1..=4).zip(table).map(|(n, text)| (n.to_string(), t(*text).to_owned()));
    Control::Choice(std::iter::once(none).chain(numbered).collect())
}

/// The card.
#[component]
pub fn Whole() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let form = work.form;
    let above = Memo::new(move |_| work.shown(|list| list.year_above).flatten());
    let yearless = Memo::new(move |_| work.shown(|list| list.counts.yearless).unwrap_or_default());
    let is_said = Memo::new(move |_| work.choices.with(|choices| choices.year.is_some()));
    // Rows without a receipt are asked for once; it is said too what holds for them.
    let unreceived =
        Memo::new(move |_| work.shown(|list| list.counts.unreceived).unwrap_or_default());
    let is_received = Memo::new(move |_| work.choices.with(|choices| choices.received.is_some()));
    let leaderless =
        Memo::new(move |_| work.shown(|list| list.counts.leaderless).unwrap_or_default());
    let steps = Steps::expect();
    // Enter takes the answer down and goes on to what is asked next.
    let on_enter = move |event: leptos::ev::KeyboardEvent| {
        let is_button = event_target::<web_sys::Element>(&event).tag_name() == "BUTTON";
        if event.key() == "Enter" && !is_button {
            event.prevent_default();
            steps.begin(work);
        }
    };
    refuse_days_to_come(session, work);
    // Each is asked only where the list gives cause.
    let asked = move |name: &'static str, count: fn(&Shown) -> usize| {
        let n = Memo::new(move |_| work.shown(count).unwrap_or_default());
        let is_said = Memo::new(move |_| {
            form.values.with(|values| values.get(name).is_some_and(|v| !v.is_empty()))
        });
        (move || n.get() > 0 && !is_said.get(), move || n.get() > 0 || is_said.get())
    };
    let choice = move |name, label_text, options: [(&str, Text); 2]| {
        let none = (String::new(), t(texts::CHOOSE).to_owned());
        let options = options.map(|(value, text)| (value.to_owned(), t(text).to_owned()));
        let control = Control::Choice(std::iter::once(none).chain(options).collect());
        view! { <FormField form name label=say(label_text) control /> }
    };
    let (category_wanted, _) = asked("category", |list| list.counts.ready + list.counts.unsettled);
    let once = QUESTIONS.map(|(name, label_text, options, count)| {
        let (is_wanted, is_asked) = asked(name, count);
        view! {
            <div class="sheet-once" class:wanted=is_wanted hidden=move || !is_asked()>
                {move || choice(name, label_text, options)}
            </div>
        }
    });
    let (amend_wanted, amend_asked) = asked("amend", |list| list.counts.differing);
    view! {
        <section class="card pad sheet-whole" on:keydown=on_enter>
            <h2>{move || t(texts::WHOLE)}</h2>
            <div class="form-grid">
                <div class="span-2 sheet-once" class:wanted=category_wanted>{move || view! {
                    <FormField form name="category" label=say(register::CATEGORY) required=true
                        control=categories(texts::CHOOSE, &terms::CATEGORIES) />
                }}</div>
                <div class="span-2">{move || view! {
                    <FormField form name="supervised" label=say(register::SUPERVISED)
                        control=categories(register::NOT_SUPERVISED, &terms::SUPERVISED) />
                }}</div>
                <RegisteredOn />
                <div class="sheet-once" class:wanted=move || { unreceived.get() > 0 } hidden=move || unreceived.get() == 0 && !is_received.get()>
                    <FormField form name="received" label=say(texts::RECEIVED) control=Control::Line("date") />
                </div>
                <div class="sheet-year sheet-once" class:wanted=move || { yearless.get() > 0 && !is_said.get() }
                    hidden=move || yearless.get() == 0 && !is_said.get()>
                    <FormField form name="year" label=say(texts::YEAR) control=Control::Line("number") />
                    {move || (yearless.get() > 0 && !is_said.get()).then(|| view! {
                        <p class="small">
                            {match above.get() {
                                Some(year) => texts::yearless_under(yearless.get(), year, session.lang()),
                                None => texts::yearless(yearless.get(), session.lang()),
                            }} " "
                            {above.get().map(|year| view! {
                                <button type="button" class="link" on:click=move |_| form.set("year", year.to_string())>
                                    {texts::use_year(year, session.lang())}
                                </button>
                            })}
                        </p>
                    })}
                </div>
                {once}
                <div class:wanted=amend_wanted hidden=move || !amend_asked()>{move || {
                    choice("amend", again::AMEND, [("true", again::AFTER_LIST), ("false", again::AS_LEDGER)])
                }}</div>
                <NotRead />
                <ProgressDay />
                <FormField form name="assigner" label=say(texts::ASSIGNER) control=Control::Line("text") />
                <FormField form name="document" label=say(texts::DOCUMENT) control=Control::Line("text") />
                <div class="span-4 sheet-first" class:wanted=move || { leaderless.get() > 0 }>
                    <FormField form name="first_leads" label=say(texts::FIRST_LEADS) control=Control::Tick />
                    {move || (leaderless.get() > 0).then(|| view! {
                        <span class="small">{again::leaderless(leaderless.get(), session.lang())}</span>
                    })}
                </div>
            </div>
        </section>
    }
}

/// Cells of rows that the ledger has which cannot be read: one answer says of all that the ledger has the same.
#[component]
fn NotRead() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let rows = Memo::new(move |_| work.shown(|list| list.counts.unread).unwrap_or_default());
    let agree = move |_| {
        let cells = work.shown_untracked(|list| list.unread.clone()).unwrap_or_default();
        work.settled.update(|settled| settled.agree(cells));
    };
    move || {
        (rows.get() > 0).then(|| view! {
            <div class="span-2 wanted">
                <p class="small">{again::rows_unread(rows.get(), session.lang())}</p>
                <button type="button" class="button small" on:click=agree>{t(again::ALL_AS_LEDGER)}</button>
            </div>
        })
    }
}

/// What has not come is recorded by nobody: a day to come is refused at its field.
fn refuse_days_to_come(session: Session, work: Work) {
    Effect::new(move |_| {
        let today = session.today();
        work.choices.with(|choices| {
            let wrong = |name: &str, date: Option<_>| {
                date.filter(|date| *date > today).map(|_| (name.to_owned(), Wrong::AfterToday))
            };
            let missing = choices.on.is_none().then(|| ("on".to_owned(), Wrong::Missing));
            let wrongs = [missing, wrong("on", choices.on), wrong("progress", choices.progress)];
            work.form.wrongs.set(wrongs.into_iter().flatten().collect());
        });
    });
}

/// The day of the reports that a column of progress becomes, asked once where the list has one.
#[component]
fn ProgressDay() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let form = work.form;
    let is_there =
        Memo::new(move |_| work.head.with(|head| head.columns.contains(&Column::Progress)));
    let progress = Memo::new(move |_| {
        work.shown(|list| (list.counts.progress, list.counts.early)).unwrap_or_default()
    });
    let is_said = Memo::new(move |_| work.choices.with(|choices| choices.progress.is_some()));
    view! {
        <div class="sheet-year" class:wanted=move || { progress.get().0 > 0 && !is_said.get() }
            hidden=move || !is_there.get()>
            <FormField form name="progress" label=say(again::PROGRESS_ON) control=Control::Line("date") />
            {move || {
                let (rows, early) = progress.get();
                (rows > 0).then(|| view! {
                    <p class="small">{again::progress(rows, early, is_said.get(), session.lang())}</p>
                })
            }}
        </div>
    }
}

/// The day of the registration. A list in hand may be older than a night: that its day has passed is said.
#[component]
fn RegisteredOn() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let form = work.form;
    let is_other_day = move || {
        let today = session.today();
        work.choices.with(|choices| choices.on.is_some_and(|on| on < today))
    };
    view! {
        <div>
            <FormField form name="on" label=say(again::ON) control=Control::Line("date") required=true />
            {move || is_other_day().then(|| view! {
                <p class="small">
                    {t(again::ON_OTHER)} " "
                    <button type="button" class="link"
                        on:click=move |_| form.set("on", session.today().to_string())>{t(again::ON_TODAY)}</button>
                </p>
            })}
        </div>
    }
}
