//! The paper: a transfer notice and its list, laid out after GB/T 9704-2012. The form says what stands on it.

use crate::domain::matter::Role;
use crate::domain::{Date, UnitId};
use crate::present::draft::{Reader, Values, transfer};
use crate::present::supervision::Line;
use crate::present::transfer::Notice;
use crate::present::visible::shown;
use crate::ui::i18n::official;
use crate::ui::session::Session;
use leptos::prelude::*;

/// The layout of a letter (信函格式), and of a document (文件格式).
pub(super) const LETTER: &str = "letter";
pub(super) const DOCUMENT: &str = "document";

/// What stands on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    is_letter: bool,
    issuer: String,
    number: String,
    subject: String,
    receivers: String,
    paragraphs: Vec<String>,
    written: Date,
    contact: Option<String>,
    copies: Option<String>,
    list: Vec<ListRow>,
}

impl Words {
    /// The class of the notice's sheet. A letter that would not fit on its page has its lines set closer, so that its seal
    /// stands under its text; the standard allows no page with nothing but the signature.
    fn layout(&self) -> &'static str {
        if !self.is_letter {
            return "paper-sheet document";
        }
        let paragraphs = self.paragraphs.iter().map(|text| lines_of(text, 2));
        // Two lines over the title and one under it, one over what names the annex, two over the signature of two.
        let around = 2 + 1 + 2 + 4 + usize::from(self.contact.is_some());
        let title = lines_of(&self.subject, 0) * 7 / 5;
        match around + title + lines_of(&self.receivers, 0) + paragraphs.sum::<usize>() {
            20..=21 => "paper-sheet letter close",
            22 => "paper-sheet letter closest",
            // It has room, or runs on to a second page in any case.
            _ => "paper-sheet letter",
        }
    }
}

/// How many lines of 28 characters a text takes; letters and digits are half as wide.
fn lines_of(text: &str, indent: usize) -> usize {
    let halves: usize = text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    (halves + 2 * indent).div_ceil(2 * 28)
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ListRow {
    task: String,
    unit: String,
    role: &'static str,
    persons: Vec<String>,
    due: String,
}

/// The text that the ledger gives, a paragraph a line.
pub(super) fn generated(
    notice: &Notice,
    values: &Values,
    name: impl Fn(&UnitId) -> String,
) -> String {
    let mut r = Reader::new(values);
    let written = r.date("on").unwrap_or_default();
    let units = transfer::units(notice, values);
    let lines: Vec<&Line> = notice.lines.iter().filter(|line| units.contains(&line.unit)).collect();
    let names = |lead: bool| {
        let of = lines.iter().filter(move |line| (line.role == Role::Lead) == lead);
        of.map(|line| name(&line.unit)).collect::<Vec<_>>()
    };
    let (leads, others) = (names(true), names(false));
    // Several leads are none: then all undertake it together.
    let lead = leads.first().filter(|_| leads.len() == 1);
    let together = leads.iter().filter(|name| lead != Some(*name));
    let first = lines.first().and_then(|line| line.due);
    official::transfer(&official::Said {
        matter: &shown(&notice.title),
        supervised: notice.supervised.map(|(of, since)| (of, official::day(since, written))),
        lead: lead.map(String::as_str),
        others: together.chain(&others).map(String::as_str).collect(),
        report_by: r.date("report_by").map(|by| official::day(by, written)),
        monthly_day: notice.monthly_day,
        due: first
            .filter(|_| lines.iter().all(|line| line.due == first))
            .map(|due| official::day(due, written)),
    })
}

/// What stands on the paper, of what was typed: `office` for all notices, `values` for this one.
pub(super) fn words(
    notice: &Notice,
    values: &Values,
    office: &Values,
    name: impl Fn(&UnitId) -> String,
) -> Words {
    let (mut r, of_office) = (Reader::new(values), Reader::new(office));
    let text = |name: &str| of_office.text(name).map(|text| shown(&text)).unwrap_or_default();
    let written = r.date("on").unwrap_or_default();
    let units = transfer::units(notice, values);
    let names: Vec<String> = units.iter().map(&name).collect();
    let body = r.text("body").map(|text| shown(&text));
    let body = body.unwrap_or_else(|| generated(notice, values, &name));
    let (contact, phone) = (text("contact"), text("phone"));
    let list = notice.lines.iter().filter(|line| units.contains(&line.unit)).map(|line| ListRow {
        task: shown(line.task.as_deref().unwrap_or(&notice.title)),
        unit: name(&line.unit),
        role: if notice.lines.len() > 1 { official::role(line.role) } else { "" },
        persons: official::PERSONS
            .into_iter()
            .zip(&line.persons)
            .filter_map(|(what, person)| Some(official::person(&shown(person.as_deref()?), what)))
            .collect(),
        due: line.due.map(|due| official::day(due, written)).unwrap_or_default(),
    });
    Words {
        is_letter: text("format") != DOCUMENT,
        issuer: text("issuer"),
        number: r.text("number").map(|text| shown(&text)).unwrap_or_default(),
        subject: r
            .text("title")
            .map_or_else(|| official::subject(&shown(&notice.title)), |text| shown(&text)),
        receivers: official::receivers(&names),
        paragraphs: body
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(str::to_owned)
            .collect(),
        written,
        contact: (!contact.is_empty() || !phone.is_empty())
            .then(|| official::contact(&contact, &phone)),
        copies: of_office.text("copies").map(|to| official::copies(&shown(&to))),
        list: list.collect(),
    }
}

/// The sheets: the notice, and the list as its annex on a page of its own.
#[component]
pub(super) fn Sheets(words: Memo<Option<Words>>) -> impl IntoView {
    let session = Session::expect();
    let drawn = move |words: Words| {
        let layout = words.layout();
        // Longer names are set smaller, so that they stand in one line.
        let long = match words.issuer.chars().count() {
            0..=12 => "paper-issuer",
            13..=18 => "paper-issuer long",
            _ => "paper-issuer longest",
        };
        let last = last_lines(&words);
        view! {
            <article class=layout lang="zh-CN">
                <p class=long>{words.issuer.clone()}</p>
                <p class="paper-number">{words.number}</p>
                <h2 class="paper-title">{words.subject}</h2>
                <p class="paper-to">{words.receivers}</p>
                {words.paragraphs.iter().map(|text| paragraph(text)).collect_view()}
                <p class="paper-annexed">{official::annexed()}</p>
                <div class="paper-signed">
                    <p>{words.issuer}</p>
                    <p>{official::date(words.written)}</p>
                </div>
                {words.contact.map(|contact| view! { <p class="paper-contact">{contact}</p> })}
            </article>
            <article class="paper-sheet annex" class:letter=words.is_letter lang="zh-CN">
                <p class="paper-annex">{official::ANNEX}</p>
                <h2 class="paper-title">{official::LIST}</h2>
                <table class="paper-list">
                    <thead><tr>{official::LIST_HEADS.map(|head| view! { <th scope="col">{head}</th> })}</tr></thead>
                    <tbody>{(1..).zip(words.list).map(|(n, row)| list_row(n, row)).collect_view()}</tbody>
                </table>
                {last}
            </article>
        }
    };
    move || {
        // The document is Chinese; only the names of units follow the registry.
        session.lang();
        words.get().map(drawn)
    }
}

/// A paragraph. The number and name of a point stand out.
fn paragraph(text: &str) -> impl IntoView + use<> {
    let (head, rest) = official::point(text);
    let (head, rest) = (head.to_owned(), rest.to_owned());
    view! { <p class="paper-text">{(!head.is_empty()).then(|| view! { <b>{head}</b> })} {rest}</p> }
}

fn list_row(n: usize, row: ListRow) -> impl IntoView {
    view! {
        <tr>
            <td>{n}</td>
            <td class="paper-task">{row.task}</td>
            <td>{row.unit} {row.role}</td>
            <td>{row.persons.into_iter().map(|person| view! { <p>{person}</p> }).collect_view()}</td>
            <td>{row.due}</td>
        </tr>
    }
}

/// 版记: who gets a copy and, of a document, who printed it and when.
fn last_lines(words: &Words) -> impl IntoView + use<> {
    let printed =
        (!words.is_letter).then(|| (words.issuer.clone(), official::printed(words.written)));
    let copies = words.copies.clone();
    (copies.is_some() || printed.is_some()).then(|| {
        view! {
            <div class="paper-last">
                {copies.map(|copies| view! { <p>{copies}</p> })}
                {printed.map(|(by, on)| view! { <p class="paper-printed"><span>{by}</span> <span>{on}</span></p> })}
            </div>
        }
    })
}
