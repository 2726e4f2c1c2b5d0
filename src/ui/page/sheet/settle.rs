//! One row settled by hand, in its place: any cell's text, which unit leads, that there is no limit,
//! that it is no task at all. Enter goes on to what is asked next.

use super::answer::NameAnswer;
use super::step::Steps;
use super::work::Work;
use crate::engine::query::sheet::{Column, Fate, Kept, LONG_TERM, Line, Trouble, Written};
use crate::present::visible::{shown, visible};
use crate::ui::i18n::{sheet as texts, sheet_again as again, t};
use crate::ui::session::Session;
use leptos::prelude::*;

/// The form under a row.
#[component]
pub fn Settle(at: usize, line: Memo<Option<Line>>) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let steps = Steps::expect();
    let columns = Memo::new(move |_| {
        let columns: Option<Vec<Column>> =
            work.shown(|list| list.cells.iter().map(|cell| cell.column).collect());
        columns.unwrap_or_default()
    });
    let left = Memo::new(move |_| work.shown(|list| list.counts.unsettled).unwrap_or_default());
    let next = Memo::new(move |_| work.shown(|list| list.next).flatten());
    let take = move |wanted: bool| {
        steps.go_on();
        work.settled.update(|settled| settled.take(at, wanted));
    };
    let of_line = move |read: fn(&Line) -> bool| line.with(|line| line.as_ref().is_some_and(read));
    // What is asked of the row itself, hidden, there twice, is answered by taking it or leaving it out.
    let is_doubtful = Memo::new(move |_| {
        of_line(|line| {
            let own = |trouble: &Trouble| {
                trouble.may_be_none() || matches!(trouble, Trouble::Together | Trouble::Twice)
            };
            line.row.troubles.iter().any(own)
        })
    });
    // A task of a name that the ledger has may be another one after all.
    let is_again = Memo::new(move |_| {
        of_line(|line| {
            let may_be_none = line.row.troubles.iter().any(Trouble::may_be_none);
            matches!(line.fate, Fate::Again(Kept::Differs | Kept::ByHand | Kept::Unread))
                || may_be_none && line.again.is_some()
        })
    });
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            work.open.set(None);
        }
    };
    view! {
        <div class="sheet-settle" id=format!("settle-{at}") role="group" aria-label=move || texts::row_label(at, session.lang()) on:keydown=on_key>
            <p class="sheet-left" role="status">{move || again::rows_left(left.get(), session.lang())}</p>
            <AskedNames line />
            <WhoLeads at line />
            <div class="form-grid">
                <For each=move || columns.get() key=|column| *column let:column>
                    <CellField at column />
                </For>
            </div>
            <div class="row-of-buttons">
                {move || next.get().map(|next| view! {
                    <button type="button" class="button primary sheet-next" on:click=move |_| steps.open(work, next)>
                        {t(again::NEXT_ROW)}
                    </button>
                })}
                <button type="button" class="button" on:click=move |_| work.open.set(None)>{move || t(texts::FOLD)}</button>
                <span class:wanted=move || is_doubtful.get()>
                    {move || (is_doubtful.get() || is_again.get()).then(|| view! {
                        <button type="button" class="button" on:click=move |_| take(true)>
                            {t(if is_again.get() { again::AS_NEW } else { texts::THIS_TOO })}
                        </button>
                    })}
                    <button type="button" class="button" on:click=move |_| take(false)>{move || t(texts::NOT_THIS)}</button>
                </span>
            </div>
        </div>
    }
}

/// The names of which something is asked: an answer holds for the whole list.
#[component]
fn AskedNames(line: Memo<Option<Line>>) -> impl IntoView {
    let session = Session::expect();
    let names = Memo::new(move |_| {
        line.with(|line| {
            let troubles = line.iter().flat_map(|line| &line.row.troubles);
            let names = troubles.filter_map(|trouble| match trouble {
                Trouble::Name(_, name, _) => Some(name.clone()),
                _ => None,
            });
            names.collect::<Vec<_>>()
        })
    });
    let asked = move |name: String| {
        let written = StoredValue::new(name);
        view! {
            <div class="sheet-asked wanted">
                <span>{move || again::who_is(&shown(&written.get_value()), session.lang())}</span>
                <NameAnswer written />
            </div>
        }
    };
    view! { <For each=move || names.get() key=Clone::clone children=asked /> }
}

/// One cell: what is read, what the list says, and the other rows that say the same.
#[component]
fn CellField(at: usize, column: Column) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let steps = Steps::expect();
    let id = format!("cell-{at}-{column:?}");
    let cell = Memo::new(move |_| {
        work.shown(|list| list.cells.iter().find(|cell| cell.column == column).cloned()).flatten()
    });
    let text = move |read: fn(&Written) -> &String| {
        cell.with(|cell| cell.as_ref().map(read).cloned()).unwrap_or_default()
    };
    let shown = Memo::new(move |_| text(|cell| &cell.shown));
    let written = Memo::new(move |_| text(|cell| &cell.written));
    let is_asked =
        Memo::new(move |_| cell.with(|cell| cell.as_ref().is_some_and(|cell| cell.is_asked)));
    // What a person says may be what the cell says itself, as of 长期.
    let is_corrected =
        Memo::new(move |_| work.settled.with(|settled| settled.cells.contains_key(&(at, column))));
    let write = move |text: &str| {
        let written = written.get_untracked();
        work.settled.update(|settled| settled.write(at, column, text, &written));
    };
    let on_enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() != "Enter" || event.is_composing() || event.shift_key() {
            return;
        }
        event.prevent_default();
        let text = event_target_value(&event);
        if text.trim() == shown.get_untracked() {
            // Nothing was said of it: the row waits.
            if let Some(next) = work.shown_untracked(|list| list.next).flatten() {
                steps.open(work, next);
            }
        } else {
            steps.go_on();
            write(&text);
        }
    };
    let alike = Memo::new(move |_| {
        cell.with(|cell| cell.as_ref().map(|cell| cell.alike.clone())).unwrap_or_default()
    });
    let settle_alike = move |_| {
        let text = shown.get_untracked();
        let others = alike.get_untracked();
        steps.go_on();
        work.settled.update(|settled| {
            for other in others {
                settled.say(other, column, &text);
            }
        });
    };
    let no_limit = move |_| {
        steps.go_on();
        work.settled.update(|settled| settled.say(at, column, LONG_TERM));
    };
    // Where the row says nothing, what is said of the whole list holds.
    let whole = move || {
        let received = work.choices.with(|choices| choices.received);
        received.filter(|_| column == Column::Received).map(|date| date.to_string())
    };
    let wide = matches!(column, Column::Title | Column::Content | Column::Units | Column::Co);
    let area = matches!(column, Column::Title | Column::Content | Column::Progress);
    let control = if area {
        view! {
            <textarea id=id.clone() rows="2" prop:value=move || shown.get() on:keydown=on_enter
                on:change=move |event| write(&event_target_value(&event))></textarea>
        }
        .into_any()
    } else {
        view! {
            <input id=id.clone() type="text" autocomplete="off" prop:value=move || shown.get()
                placeholder=whole on:keydown=on_enter
                on:change=move |event| write(&event_target_value(&event)) />
        }
        .into_any()
    };
    view! {
        <div class="field" class:span-2=wide class:wanted=move || is_asked.get()>
            <label for=id>{move || t(texts::column(column))}</label>
            {control}
            {(column == Column::Due).then(|| view! {
                <button type="button" class="link small" hidden=move || is_corrected.get() && shown.get() == LONG_TERM
                    on:click=no_limit>{move || t(texts::LONG_TERM)}</button>
            })}
            {move || is_corrected.get().then(|| view! {
                <p class="small">
                    {t(texts::ORIGINAL)} " " {match written.get() {
                        text if text.is_empty() => t(texts::BLANK).to_owned(),
                        text => visible(&text).into_owned(),
                    }} " "
                    <button type="button" class="link" on:click=move |_| write(&written.get_untracked())>{t(texts::TAKE_BACK)}</button>
                </p>
            })}
            {move || {
                let n = alike.with(Vec::len);
                (n > 0).then(|| {
                    let words = match written.get() {
                        text if text.is_empty() => again::alike_blank(n, session.lang()),
                        text => texts::alike(n, &visible(&text), session.lang()),
                    };
                    view! { <button type="button" class="button small sheet-alike" on:click=settle_alike>{words}</button> }
                })
            }}
        </div>
    }
}

/// Which of several units leads.
#[component]
fn WhoLeads(at: usize, line: Memo<Option<Line>>) -> impl IntoView {
    let session = Session::expect();
    let work = Work::expect();
    let steps = Steps::expect();
    let is_asked = Memo::new(move |_| {
        line.with(|line| {
            let asks = |one: &Trouble| matches!(one, Trouble::NoLead | Trouble::SeveralLeads);
            line.as_ref().is_some_and(|line| line.row.troubles.iter().any(asks))
        })
    });
    let names = Memo::new(move |_| {
        line.with(|line| {
            let said = work.settled.with(|settled| settled.leads.contains_key(&at));
            let row = line.as_ref().map(|line| &line.row).filter(|_| is_asked.get() || said)?;
            // The choice moves the lead to the front; the options stay where they are.
            let mut names = row.units.iter().map(|unit| unit.name.clone()).collect::<Vec<_>>();
            names.sort();
            Some(names)
        })
    });
    let chosen = move |name: &str| {
        work.settled.with(|settled| settled.leads.get(&at).is_some_and(|lead| lead == name))
    };
    let choose = move |name: String| {
        work.settled.update(|settled| {
            if name.is_empty() {
                settled.leads.remove(&at);
            } else {
                settled.leads.insert(at, name);
            }
        });
    };
    let on_enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event_target_value(&event).is_empty() {
            event.prevent_default();
            steps.go_on();
            choose(event_target_value(&event));
        }
    };
    let alike = Memo::new(move |_| work.shown(|list| list.led_alike.clone()).unwrap_or_default());
    let settle_alike = move |_| {
        let others = alike.get_untracked();
        steps.go_on();
        work.settled.update(|settled| {
            if let Some(lead) = settled.leads.get(&at).cloned() {
                settled.leads.extend(others.into_iter().map(|other| (other, lead.clone())));
            }
        });
    };
    move || {
        names.get().map(|names| {
            let options = names.into_iter().map(|name| {
                let shown = shown(&name);
                let own = name.clone();
                view! { <option value=name selected=move || chosen(&own)>{shown}</option> }
            });
            view! {
                <div class="field sheet-lead" class:wanted=move || is_asked.get()>
                    <label for=format!("lead-{at}")>{t(texts::WHO_LEADS)}</label>
                    <select id=format!("lead-{at}") on:keydown=on_enter
                        on:change=move |event| choose(event_target_value(&event))>
                        <option value="">{t(texts::CHOOSE)}</option>
                        {options.collect_view()}
                    </select>
                    {move || {
                        let n = alike.with(Vec::len);
                        (n > 0).then(|| view! {
                            <button type="button" class="button small sheet-alike" on:click=settle_alike>
                                {again::led_alike(n, session.lang())}
                            </button>
                        })
                    }}
                </div>
            }
        })
    }
}
