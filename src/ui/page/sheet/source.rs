//! Where the list comes from: a file, picked or dropped, or what was copied; and which of its sheets.

use super::work::{Read, Work};
use crate::browser::files::PickedFile;
use crate::present::visible::shown;
use crate::ui::component::files::{PickFiles, SHEET_FILE, take_dropped};
use crate::ui::component::refusal::RefusalNote;
use crate::ui::component::task::use_task;
use crate::ui::component::working::Working;
use crate::ui::i18n::{sheet as texts, sheet_again as again, sheet_doubts as doubts, t};
use crate::ui::session::Session;
use crate::ui::session::sheet::{Given, stop_reading};
use leptos::html::Textarea;
use leptos::prelude::*;

/// The card.
#[component]
pub fn Source() -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let files = use_task();
    let over = RwSignal::new(false);
    let choosing = RwSignal::new(false);
    let area = NodeRef::<Textarea>::new();
    let take = move |given: Given| {
        work.unread.set(None);
        if work.reading.is_busy_untracked() {
            // The newer choice takes the place of the one that is being read.
            stop_reading();
        }
        let command = async move {
            work.reading.says(texts::READING);
            let read = session.read_sheet(&given).await?;
            Ok((given.name().cloned(), read))
        };
        work.reading.run_instead(command, move |(name, read)| match read {
            Ok((id, sheets)) => {
                // The page may have been left meanwhile; what was read waits for whoever comes back.
                let _ = choosing.try_set(false);
                work.begin(Read { name, id, sheets }, untrack(|| session.today()));
            }
            Err(error) => work.unread.set(Some((name, error))),
        });
    };
    let picked = move |files: Vec<PickedFile>| {
        if let Some(file) = files.into_iter().next() {
            take(Given::File(file));
        }
    };
    let dropped = move |event| take_dropped(&event, over, SHEET_FILE, picked, files);
    let read_pasted = move || {
        let text = area.get_untracked().map(|area| area.value()).unwrap_or_default();
        take(Given::Pasted(text));
    };
    let is_open = move || choosing.get() || work.read.with(Option::is_none);
    view! {
        <section
            class="card pad take-in sheet-source"
            class:over=move || over.get()
            on:dragover=move |event| { event.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <h2>{move || t(texts::SOURCE)}</h2>
            <Chosen choosing />
            <div class="sheet-ways" hidden=move || !is_open()>
                <div>
                    <h3>{move || t(texts::FILE)}</h3>
                    <div class="drop">
                        <p>{move || t(texts::FILE_WHY)}</p>
                        <PickFiles label=texts::PICK several=false most=SHEET_FILE accept=".xlsx,.xls,.et,.ods,.csv,.tsv,.txt,.htm,.html,.xml" picked task=files />
                    </div>
                </div>
                <div>
                    <h3><label for="sheet-paste">{move || t(texts::PASTE)}</label></h3>
                    <textarea id="sheet-paste" node_ref=area rows="3" spellcheck="false"
                        placeholder=move || t(texts::PASTE_WHY)
                        on:paste=move |_| request_animation_frame(read_pasted)></textarea>
                    <button type="button" class="button" on:click=move |_| read_pasted()>{move || t(texts::READ)}</button>
                </div>
            </div>
            <Working doing=move || work.reading.step() stop=stop_reading />
            <RefusalNote refusal=files.refusal() />
            <RefusalNote refusal=work.reading.refusal() />
            {move || work.unread.get().map(|(name, error)| {
                let name = name.unwrap_or_else(|| t(texts::PASTED).to_owned());
                view! {
                    <div class="note bad" role="alert">
                        <p><strong class="file-name">{shown(&name)}</strong></p>
                        <p>{doubts::error(&error, session.lang())}</p>
                    </div>
                }
            })}
        </section>
    }
}

/// What was read: its name, the sheet, how large it is.
#[component]
fn Chosen(choosing: RwSignal<bool>) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let sheets = move |read: &Read| {
        let options = read.sheets.iter().enumerate().map(|(n, sheet)| {
            let chosen = move || work.sheet.get() == n;
            let name = texts::sheet_name(&shown(&sheet.name), sheet.is_hidden, session.lang());
            let refused = sheet.refused.is_some();
            view! { <option value=n.to_string() selected=chosen disabled=refused>{name}</option> }
        });
        let turn = move |event| {
            if let Ok(n) = event_target_value(&event).parse() {
                work.turn_to(n);
            }
        };
        view! {
            <span class="sheet-inline">
                <label for="sheet-name">{t(texts::SHEET)}</label>
                <select id="sheet-name" on:change=turn>{options.collect_view()}</select>
            </span>
        }
    };
    move || {
        work.read.get().map(|read| {
            let name = read.name.clone().unwrap_or_else(|| t(texts::PASTED).to_owned());
            let size = move || {
                let (rows, columns) = work.sheet().map_or((0, 0), |s| (s.rows, s.columns));
                texts::size(rows, columns, session.lang())
            };
            view! {
                <div class="sheet-chosen">
                    <strong class="file-name">{shown(&name)}</strong>
                    {(read.sheets.len() > 1).then(|| sheets(&read))}
                    <span class="muted">{size}</span>
                    {read.sheets.iter().filter_map(|sheet| sheet.refused.as_ref()).map(|error| view! {
                        <p class="note warn">{doubts::error(error, session.lang())}</p>
                    }).collect_view()}
                    {move || (!choosing.get()).then(|| view! {
                        <span class="sheet-turn">
                            <button type="button" class="link" on:click=move |_| work.put_away(session)>{t(again::PUT_AWAY)}</button> " "
                            <button type="button" class="button" on:click=move |_| choosing.set(true)>{t(texts::ANOTHER)}</button>
                        </span>
                    })}
                </div>
            }
        })
    }
}
