//! Form fields: a label, the control, a hint, and what is wrong with it.

use crate::present::draft::{Values, Wrong, Wrongs};
use crate::ui::i18n::{Lang, form, t};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// What a form holds: what was typed, and what is wrong with it.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// What was typed, by the field's name.
    pub values: RwSignal<Values>,
    /// What is wrong, by the field's name.
    pub wrongs: RwSignal<Wrongs>,
}

impl Form {
    /// A form that holds these values.
    pub fn new(values: Values) -> Self {
        Self { values: RwSignal::new(values), wrongs: RwSignal::new(Wrongs::new()) }
    }

    /// What was typed in a field.
    pub fn get(&self, name: &str) -> String {
        self.values.with(|values| values.get(name).cloned().unwrap_or_default())
    }

    /// Sets the text of a field and removes the error messages of the field and of its group.
    pub fn set(&self, name: &str, value: String) {
        self.values.update(|values| {
            values.insert(name.to_owned(), value);
        });
        let is_of = |wrong: &str| {
            name.strip_prefix(wrong).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.wrongs.update(|wrongs| wrongs.retain(|(wrong, _)| !is_of(wrong)));
    }

    /// Shows what is wrong and puts the focus on the first such field.
    pub fn refuse(self, wrongs: Wrongs) {
        let fields = wrongs
            .iter()
            .map(|(name, _)| format!("[aria-invalid][name='{name}']"))
            .collect::<Vec<_>>()
            .join(",");
        self.wrongs.set(wrongs);
        // Fields are marked only after the effects have run.
        request_animation_frame(move || {
            let first = document().query_selector(&fields).ok().flatten();
            if let Some(field) = first.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
                let _ = field.focus();
            }
        });
    }

    fn wrong(&self, name: &str) -> Option<Wrong> {
        self.wrongs
            .with(|wrongs| wrongs.iter().find(|(wrong, _)| wrong == name).map(|(_, what)| *what))
    }
}

/// What is wrong with a field, in words.
pub fn wrong_text(wrong: Wrong, lang: Lang) -> String {
    let text = match wrong {
        Wrong::Missing => form::MISSING,
        Wrong::NotADate => form::NOT_A_DATE,
        Wrong::NotANumber(least, most) => {
            return form::not_a_number(&least.to_string(), &most.to_string(), lang);
        }
        Wrong::AfterToday => form::AFTER_TODAY,
        Wrong::BeforeRegistration => form::BEFORE_REGISTRATION,
        Wrong::BeforeItBegins => form::BEFORE_IT_BEGINS,
        Wrong::BeforeItsAct => form::BEFORE_ITS_ACT,
        Wrong::Repeated => form::REPEATED,
        Wrong::Taken => form::TAKEN,
        Wrong::Nothing => form::NOTHING,
    };
    text.of(lang).to_owned()
}

/// The controls that a field can have.
#[derive(Debug, Clone)]
pub enum Control {
    /// A line: the `type` of an `<input>`.
    Line(&'static str),
    /// Several lines.
    Area,
    /// A box to tick.
    Tick,
    /// A choice of values with their words.
    Choice(Vec<(String, String)>),
}

/// A field of a form.
#[component]
pub fn FormField(
    /// The form.
    form: Form,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// What it is called.
    #[prop(into)]
    label: Signal<String>,
    /// Its control.
    control: Control,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let id = format!("field-{name}");
    let error_id = format!("{id}-error");
    let session = crate::ui::session::Session::expect();
    let value = {
        let name = name.clone();
        Signal::derive(move || form.get(&name))
    };
    let wrong = {
        let name = name.clone();
        Signal::derive(move || form.wrong(&name))
    };
    let set = {
        let name = name.clone();
        move |value: String| form.set(&name, value)
    };
    let invalid = move || wrong.get().map(|_| "true");
    let error = error_id.clone();
    let described = move || wrong.get().map(|_| error.clone());
    let tick = matches!(control, Control::Tick);
    let control = match control {
        Control::Line(kind) => view! {
            <input id=id.clone() name=name type=kind prop:value=value aria-invalid=invalid
                aria-describedby=described autocomplete="off"
                on:input=move |event| set(event_target_value(&event)) />
        }
        .into_any(),
        Control::Area => view! {
            <textarea id=id.clone() name=name rows="3" prop:value=value aria-invalid=invalid
                aria-describedby=described
                on:input=move |event| set(event_target_value(&event))></textarea>
        }
        .into_any(),
        Control::Tick => view! {
            <input id=id.clone() name=name type="checkbox" prop:checked=move || value.get() == "true"
                on:change=move |event| set(event_target_checked(&event).to_string()) />
        }
        .into_any(),
        Control::Choice(options) => {
            let options = options
                .into_iter()
                .map(|(option, words)| {
                    let chosen = option.clone();
                    view! {
                        <option value=option selected=move || value.get() == chosen>{words}</option>
                    }
                })
                .collect_view();
            view! {
                <select id=id.clone() name=name aria-invalid=invalid aria-describedby=described
                    on:change=move |event| set(event_target_value(&event))>
                    {options}
                </select>
            }
            .into_any()
        }
    };
    view! {
        <div class="field" class:tick=tick class:wrong=move || wrong.get().is_some()>
            <label for=id>
                {label}
                {required.then(|| view! { <span class="required">{move || t(crate::ui::i18n::shell::REQUIRED)}</span> })}
            </label>
            {control}
            {move || wrong.get().map(|wrong| view! {
                <p class="field-error" id=error_id.clone()>{wrong_text(wrong, session.lang())}</p>
            })}
        </div>
    }
}
