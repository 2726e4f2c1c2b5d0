//! A dialog over the page, open while there is something to be asked.

use leptos::html::Dialog;
use leptos::prelude::*;

/// Shows a dialog while something is asked, and closes it when nothing is any more.
pub fn show_while(dialog: NodeRef<Dialog>, is_asked: impl Fn() -> bool + 'static) {
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            if !is_asked() {
                dialog.close();
            } else if !dialog.open() {
                let _ = dialog.show_modal();
            }
        }
    });
}

/// Whether the dialog is closed at this moment. The browser reports a closing late. If the dialog has been opened again
/// by then, the late report must not close it.
pub fn is_closed(dialog: NodeRef<Dialog>) -> bool {
    dialog.get_untracked().is_none_or(|dialog| !dialog.open())
}

/// Whether any dialog lies over the page.
pub fn is_any_open() -> bool {
    document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some())
}

/// The dialog. Esc closes it as its own button does.
#[component]
pub fn Modal<T: Clone + PartialEq + Send + Sync + 'static, V: IntoView + 'static>(
    /// What is asked about; none while nothing is.
    about: RwSignal<Option<T>>,
    /// How the dialog is drawn beside the common way.
    #[prop(default = "dialog wide")]
    class: &'static str,
    /// Draws the form. Nothing that happens meanwhile draws it anew: what is typed would be lost.
    draw: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, move || about.with(Option::is_some));
    view! {
        <dialog node_ref=dialog class=class on:close=move |_| if is_closed(dialog) { about.set(None) }>
            {move || about.get().map(|about| untrack(|| draw(about)))}
        </dialog>
    }
}
