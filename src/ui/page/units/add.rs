//! Adding units by their names, one on each line. A name that may be another unit's is asked about first.

use super::{chosen_kind, kind_options, record};
use crate::browser::text::compatible;
use crate::domain::{ActId, Body, Stream, UnitId};
use crate::engine::query::units::{Like, Likenesses, NewNames};
use crate::present::draft::units::{Known, new_units, taken_for};
use crate::present::draft::{Values, Wrong, Wrongs};
use crate::present::lookalike::alike;
use crate::present::visible::shown;
use crate::ui::component::field::{Control, Form, FormField};
use crate::ui::component::kept::{Restored, keep_draft};
use crate::ui::component::noted::{Noted, Noting};
use crate::ui::component::task::{Task, TaskButton};
use crate::ui::i18n::{follows, say, shell, t, units as texts};
use crate::ui::session::record::CommandId;
use crate::ui::session::{Refusal, Session};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The form.
#[component]
pub fn AddUnits(
    /// Runs what the form records.
    task: Task,
) -> impl IntoView {
    let session = Session::expect();
    let noting = Noting::expect();
    let form = Form::new(Values::from([("unit_kind".to_owned(), "0".to_owned())]));
    let kept = keep_draft("units", form);
    let added = RwSignal::new(None::<(usize, Vec<Known>)>);
    // The lines of which a person has been warned, and why.
    let warned = RwSignal::new(None::<(String, Vec<(Box<str>, Box<str>)>)>);
    let lines = Memo::new(move |_| form.get("names"));
    let answer = session.client().ask(move || Some(NewNames(lines.get())));
    let like = Memo::new(move |_| {
        answer.with(|answer| answer.as_ref().map(|answer| answer.like.clone())).unwrap_or_default()
    });
    let is_of_lines = Memo::new(move |_| {
        let of = |answer: &Arc<Likenesses>| lines.with(|lines| answer.lines == *lines);
        answer.with(|answer| answer.as_ref().is_some_and(of))
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        added.set(None);
        let values = form.values.get_untracked();
        let book = untrack(|| session.book());
        let (lines, like) = (lines.get_untracked(), like.get_untracked());
        let units = new_units(&lines, chosen_kind(&values), &book.units);
        if units.new.is_empty() && units.known.is_empty() {
            form.refuse(vec![("names".to_owned(), Wrong::Missing)]);
            return;
        }
        let same = match taken(&like, &values) {
            Ok(same) => same,
            Err(wrongs) => return form.refuse(wrongs),
        };
        let pairs = alike(&units.new, &book.units, compatible);
        let is_warned =
            warned.with_untracked(|warned| warned.as_ref().is_some_and(|(of, _)| *of == lines));
        if !pairs.is_empty() && !is_warned {
            warned.set(Some((lines, pairs)));
            return;
        }
        let is_same = like.iter().filter(|like| same.contains_key(&like.new)).map(Known::from);
        let known: Vec<Known> = units.known.into_iter().chain(is_same).collect();
        let count = units.new.len() - same.len();
        let bodies: Vec<Body> =
            taken_for(units.new, &same, &book.units).into_iter().map(Body::Unit).collect();
        let command_id = kept.command();
        task.run(kept.sent(add(session, command_id, bodies)), move |acts| {
            if !acts.is_empty() {
                let lang = untrack(|| session.lang());
                let words = follows::recorded(&texts::counted(acts.len(), lang), lang);
                noting.say(Noted::of(&Stream::Registry, acts, words));
            }
            form.values.update(|values| values.retain(|name, _| !name.starts_with(LIKE)));
            form.set("names", String::new());
            kept.settle();
            warned.set(None);
            added.set(Some((count, known)));
        });
    };
    // Other lines are looked at anew.
    let warning = move || {
        let (of, pairs) = warned.get()?;
        lines.with(|lines| *lines == of).then_some(pairs)
    };
    let label = Signal::derive(move || {
        t(if warning().is_some() { texts::ADD_ALIKE } else { shell::ADD }).to_owned()
    });
    let ask = move |like: Like| {
        let words = texts::who_is(&shown(&like.name), session.lang());
        let options = vec![
            (String::new(), t(texts::CHOOSE).to_owned()),
            (SAME.to_owned(), texts::same(&shown(&like.other), session.lang())),
            (OTHER.to_owned(), t(texts::OTHER).to_owned()),
        ];
        view! {
            <FormField form name=field(&like) label=Signal::stored(words) control=Control::Choice(options) required=true />
        }
    };
    view! {
        <section class="card pad">
            <h2>{move || t(shell::ADD_UNITS)}</h2>
            <form novalidate on:submit=submit>
                <Restored kept />
                <FormField form name="names" label=say(shell::UNIT_NAMES) control=Control::Area required=true />
                {move || view! {
                    <FormField form name="unit_kind" label=say(shell::UNIT_KIND) control=kind_options() />
                }}
                {move || like.get().into_iter().map(ask).collect_view()}
                <p class="muted" hidden=move || like.with(Vec::is_empty)>{move || t(texts::SAME_WHY)}</p>
                {move || warning().map(|pairs| view! {
                    <p class="note warn" role="alert">{texts::alike(&pairs, session.lang())}</p>
                })}
                <div class="row-of-buttons">
                    <TaskButton task class="button primary" label idle=Signal::derive(move || !is_of_lines.get()) />
                    <span role="status">{move || added.get().map(|(new, known)| texts::done(new, &known, session.lang()))}</span>
                </div>
            </form>
        </section>
    }
}

/// Records the units, where any is new.
async fn add(session: Session, id: CommandId, bodies: Vec<Body>) -> Result<Vec<ActId>, Refusal> {
    if bodies.is_empty() { Ok(Vec::new()) } else { record(session, id, bodies).await }
}

/// What stands before the fields that ask about names.
const LIKE: &str = "like.";
/// The answers that a name is another unit's, and that it is not.
const SAME: &str = "same";
const OTHER: &str = "other";

/// The field that asks about a name.
fn field(like: &Like) -> String {
    format!("{LIKE}{}", like.new)
}

/// Which of the names a person says are other units'.
fn taken(like: &[Like], values: &Values) -> Result<BTreeMap<UnitId, UnitId>, Wrongs> {
    let (mut same, mut wrongs) = (BTreeMap::new(), Wrongs::new());
    for like in like {
        match values.get(&field(like)).map_or("", String::as_str) {
            SAME => {
                same.insert(like.new.clone(), like.unit.clone());
            }
            OTHER => (),
            _ => wrongs.push((field(like), Wrong::Missing)),
        }
    }
    if wrongs.is_empty() { Ok(same) } else { Err(wrongs) }
}
