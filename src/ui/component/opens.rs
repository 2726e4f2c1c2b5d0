//! A number that opens what it counts, and the dialog in which that stands. A page that has such numbers
//! provides an [`Opening`] and shows one [`Behind`].

use crate::domain::figures::{By, Figure, Key, Period};
use crate::engine::query::figures::Behind as Ask;
use crate::present::desk::About;
use crate::present::figures::{Instance, What};
use crate::present::visible::shown;
use crate::ui::component::modal::Modal;
use crate::ui::i18n::{shell, short_date, statistics as texts, t, terms};
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// How many are listed.
const MOST: usize = 300;

/// What is open: the number, and what it is called.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    what: What,
    name: String,
}

/// The number that is open, if one is.
#[derive(Debug, Clone, Copy)]
pub struct Opening(RwSignal<Option<Opened>>);

/// Makes the context for the numbers of a page; none is open.
pub fn provide_opening() -> Opening {
    let opening = Opening(RwSignal::new(None));
    provide_context(opening);
    opening
}

/// A number that opens what it counts; 0 opens nothing.
pub fn number(what: What, n: usize, name: impl Into<String>) -> AnyView {
    if n == 0 {
        return view! { <span class="muted">"0"</span> }.into_any();
    }
    let opening = expect_context::<Opening>().0;
    let opened = Opened { what, name: name.into() };
    let label = format!("{} {n}", opened.name);
    let open = move |_| opening.set(Some(opened.clone()));
    view! { <button type="button" class="opens" aria-label=label on:click=open>{n}</button> }
        .into_any()
}

/// A figure of all, or of one group.
pub fn figure(
    period: Period,
    figure: Figure,
    group: Option<(By, &Key, &str)>,
    n: usize,
) -> AnyView {
    let what = t(texts::figure(figure));
    let name = group.map_or_else(|| what.to_owned(), |(.., name)| format!("{name} · {what}"));
    let group = group.map(|(by, key, _)| (by, key.clone()));
    number(What::Figure(period, figure, group), n, name)
}

/// The dialog.
#[component]
pub fn Behind(
    /// The page's number that is open.
    opening: Opening,
) -> impl IntoView {
    view! { <Modal about=opening.0 class="dialog opens-dialog" draw=move |of: Opened| view! { <Listed of opening /> } /> }
}

#[component]
fn Listed(of: Opened, opening: Opening) -> impl IntoView {
    let session = Session::expect();
    let Opened { what, name } = of;
    let counted = session.client().ask(move || Some(Ask { what: what.clone(), most: MOST }));
    view! {
        {move || counted.get().map(|counted| {
            let rest = counted.total - counted.first.len();
            view! {
                <h2>{texts::counted(&name, counted.total, session.lang())}</h2>
                <div class="table-card">
                    <table class="data">
                        <thead>
                            <tr>
                                {[texts::DATE, texts::MATTER, texts::UNIT, texts::STANDS]
                                    .map(|head| view! { <th scope="col">{t(head)}</th> }).collect_view()}
                            </tr>
                        </thead>
                        <tbody>{counted.first.iter().map(|of| line(&session, of)).collect_view()}</tbody>
                    </table>
                </div>
                {(rest > 0).then(|| view! { <p class="muted">{texts::unlisted(rest, session.lang())}</p> })}
            }
        })}
        <div class="dialog-foot">
            <button type="button" class="button" on:click=move |_| opening.0.set(None)>{move || t(shell::CLOSE)}</button>
        </div>
    }
}

fn line(session: &Session, instance: &Instance) -> impl IntoView + use<> {
    let (title, to) = match &instance.about {
        About::Matter(id, title) => (shown(title), Route::Matter(*id)),
        About::Case(id) => (t(texts::CASE).to_owned(), Route::Case(*id)),
        About::Year(year) => (year.to_string(), Route::Year(Some(*year))),
    };
    view! {
        <tr>
            <td class="figure">{short_date(instance.on, session.as_of())}</td>
            <td><a href=to.href()>{title}</a></td>
            <td>{session.unit_name(&instance.unit)}</td>
            <td class="figure">{instance.status.map(|status| t(terms::status(status)))}</td>
        </tr>
    }
}
