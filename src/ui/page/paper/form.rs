//! The form of a transfer notice, and what is typed there on the paper beside it.

use super::sheet::{DOCUMENT, LETTER, Sheets, generated, words};
use super::{Known, stands};
use crate::domain::{Stream, UnitId};
use crate::present::draft::{Field, Input, Reader, Values, transfer};
use crate::present::transfer::Notice;
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::kind_field::{KindField, Offered};
use crate::ui::component::print::print;
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::{TaskButton, use_task};
use crate::ui::i18n::{Text, common, official, paper as texts, say, short_date, t};
use crate::ui::route::Route;
use crate::ui::session::{Draft, Session};
use leptos::prelude::*;

/// What an office writes on each of its notices: kept from one to the next.
const OFFICE: &str = "transfer.office";

/// The form and the paper.
#[component]
pub(super) fn Paper(
    /// What the ledger knew of the notice when its form opened.
    first: Notice,
    /// What it knows now.
    of: Known,
    /// The notice that a person turns to, by its number among those of the matter.
    turned: RwSignal<Option<usize>>,
) -> impl IntoView {
    let session = Session::expect();
    let task = use_task();
    let ordinal = first.ordinal;
    let today = untrack(|| session.today());
    let mut values = transfer::begins(&first, today);
    values.insert("title".to_owned(), official::subject(&shown(&first.title)));
    let form = Form::new(values);
    let kept = keep_draft(format!("transfer.{}.{}", first.matter, first.ordinal), form);
    let mut begins = Values::new();
    begins.insert("format".to_owned(), LETTER.to_owned());
    let issuer = untrack(|| session.me()).map(|me| me.office_name).unwrap_or_default();
    begins.insert("issuer".to_owned(), issuer);
    let office = Form::new(begins);
    let _ = keep_draft(OFFICE, office);
    let units: Vec<UnitId> = first.lines.into_iter().map(|line| line.unit).collect();
    let name = move |unit: &UnitId| session.unit_name(unit);
    let paper = Memo::new(move |_| {
        of.with(|of| {
            let of = of.as_ref()?;
            Some(
                form.values
                    .with(|values| office.values.with(|office| words(of, values, office, name))),
            )
        })
    });
    let matter = first.matter;
    let record = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(of) = of.get_untracked() else { return };
        match form
            .values
            .with_untracked(|values| transfer::act(&of, untrack(|| session.today()), values))
        {
            Ok((on, body)) => {
                let draft = Draft { stream: Stream::Matter(matter), on, body };
                // What was typed stays: it is printed after it was recorded, too.
                let recorded = session.record_as(kept.command(), vec![draft]);
                task.run(kept.sent(recorded), |_| ());
            }
            Err(wrongs) => form.refuse(wrongs),
        }
    };
    let is_next = move |of: &Notice| of.ordinal > ordinal;
    let may_record = move || {
        session.supervises()
            && of.with(|of| of.as_ref().is_some_and(|of| !of.unnamed.is_empty() && !is_next(of)))
    };
    let next = move || of.with(|of| of.as_ref().filter(|of| is_next(of)).map(|of| of.ordinal));
    view! {
        <form class="paper-whole" novalidate on:submit=record>
            <div class="page-head">
                <h1>{move || t(texts::TITLE)} " " <small>{move || t(texts::WITH_LIST)}</small></h1>
                {stands(of)}
                <div class="actions">
                    <button type="button" class="button" on:click=|_| print()>{move || t(texts::PRINT)}</button>
                    {move || may_record().then(|| view! {
                        <TaskButton task class="button primary" label=say(texts::RECORD) />
                    })}
                    {move || next().map(|next| view! {
                        <button type="button" class="button" on:click=move |_| turned.set(Some(next))>
                            {t(texts::NEXT_NOTICE)}
                        </button>
                    })}
                </div>
            </div>
            <RefusalNote refusal=task.refusal() />
            <div class="paper-columns">
                <div class="paper-form">
                    <section class="card pad">
                        <h2>{move || t(texts::WORDS)} <small>{move || t(texts::WORDS_WHAT)}</small></h2>
                        <Restored kept />
                        <Fields form office units />
                        <NumberNote form of />
                        <ReportNote form of />
                        <BodyField form of />
                    </section>
                    <Gaps of />
                    <p class="muted">{move || t(texts::FONTS)}</p>
                </div>
                <section class="paper-preview" aria-label=move || t(texts::PREVIEW)>
                    <Sheets words=paper />
                </section>
            </div>
        </form>
    }
}

/// The fields, in the order of the paper.
#[component]
fn Fields(form: Form, office: Form, units: Vec<UnitId>) -> impl IntoView {
    let line = |form: Form, name: &'static str, label: Text, required: bool| {
        view! { <FormField form name label=say(label) control=Control::Line("text") required /> }
    };
    let day = |name: &'static str, label: Text, required: bool| {
        view! { <FormField form name label=say(label) control=Control::Line("date") required /> }
    };
    let field = Field { name: "units", input: Input::Units, required: true };
    let offered = StoredValue::new(Offered { units, ..Offered::default() });
    let layouts = move || {
        let layouts = [(LETTER, texts::LETTER), (DOCUMENT, texts::DOCUMENT)];
        Control::Choice(layouts.map(|(value, word)| (value.to_owned(), t(word).to_owned())).into())
    };
    view! {
        <div class="paper-fields">
            {line(office, "issuer", texts::ISSUER, true)}
            {move || view! { <FormField form=office name="format" label=say(texts::FORMAT) control=layouts() /> }}
            {line(form, "number", texts::NUMBER, true)}
            {day("on", texts::DATE, true)}
        </div>
        {line(form, "title", texts::SUBJECT, false)}
        <KindField form field label=say(texts::TO) choice=|_, _| texts::TO offered />
        <div class="paper-fields">
            {day("report_by", texts::REPORT_BY, false)}
            {line(office, "copies", texts::COPIES, false)}
            {line(office, "contact", texts::CONTACT, false)}
            {line(office, "phone", texts::PHONE, false)}
        </div>
    }
}

/// That another notice bears the number.
#[component]
fn NumberNote(form: Form, of: Known) -> impl IntoView {
    let is_used = move || {
        let number = form.get("number");
        of.with(|of| of.as_ref().is_some_and(|of| of.used.contains(number.trim())))
    };
    move || is_used().then(|| view! { <p class="note warn" role="status">{t(texts::REPEATED)}</p> })
}

/// What the day of the first report is by the measures, and that a later one changes nothing.
#[component]
fn ReportNote(form: Form, of: Known) -> impl IntoView {
    let session = Session::expect();
    move || {
        // Once a notice was sent, the day that it asks for is the one that counts.
        let counted = of.with(|of| of.as_ref().filter(|of| of.sent.is_none())?.first_report)?;
        let typed = form.values.with(|values| Reader::new(values).date("report_by"));
        let late = typed.is_some_and(|by| by > counted);
        let day = short_date(counted, session.as_of());
        Some(if late {
            view! { <p class="note warn" role="status">{t(texts::LATER_IS_IN_VAIN)}</p> }.into_any()
        } else {
            view! { <p class="muted">{texts::counted(&day, session.lang())}</p> }.into_any()
        })
    }
}

/// The text: as the ledger gives it, until a person changes it.
#[component]
fn BodyField(form: Form, of: Known) -> impl IntoView {
    let session = Session::expect();
    let is_changed = Memo::new(move |_| !form.get("body").is_empty());
    let change = move |_| {
        let name = |unit: &UnitId| session.unit_name(unit);
        let text = of.with_untracked(|of| {
            let values = form.values.get_untracked();
            of.as_ref().map(|of| untrack(|| generated(of, &values, name)))
        });
        form.set("body", text.unwrap_or_default());
    };
    move || {
        if is_changed.get() {
            view! {
                <FormField form name="body" label=say(texts::BODY) control=Control::Area />
                <button type="button" class="link" on:click=move |_| form.set("body", String::new())>{t(texts::RESTORE_BODY)}</button>
            }
            .into_any()
        } else {
            view! {
                <p class="muted">
                    {t(texts::BLANK)} " "
                    <button type="button" class="link" on:click=change>{t(texts::EDIT_BODY)}</button>
                </p>
            }
            .into_any()
        }
    }
}

/// What of the list is not said, and where it is filled in.
#[component]
fn Gaps(of: Known) -> impl IntoView {
    let session = Session::expect();
    move || {
        let of = of.get()?;
        let lacking = of.lines.iter().filter(|line| line.lacks_person || line.lacks_limit);
        let names: Vec<String> = lacking.map(|line| session.unit_name(&line.unit)).collect();
        (!names.is_empty()).then(|| {
            view! {
                <section class="card pad">
                    <h2>{t(texts::COMPLETE)}</h2>
                    <p class="note warn">
                        {names.join(t(common::LIST_COMMA))} {t(common::COLON)} {t(texts::LACKING)} " "
                        <a href=Route::Supervision(None).href()>{t(texts::FILL)}</a>
                    </p>
                </section>
            }
        })
    }
}
