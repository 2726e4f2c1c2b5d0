//! A dialog over the page, open while there is something to be asked.

use leptos::html::Dialog;
use leptos::prelude::*;

/// The dialog. Esc closes it as its own button does.
#[component]
pub fn Modal<T: Clone + PartialEq + Send + Sync + 'static, V: IntoView + 'static>(
    /// What is asked about; none while nothing is.
    about: RwSignal<Option<T>>,
    /// Draws the form. Nothing that happens meanwhile draws it anew: what is typed would be lost.
    draw: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            if about.with(Option::is_some) {
                if !dialog.open() {
                    let _ = dialog.show_modal();
                }
            } else {
                dialog.close();
            }
        }
    });
    view! {
        <dialog node_ref=dialog class="dialog wide" on:close=move |_| about.set(None)>
            {move || about.get().map(|about| untrack(|| draw(about)))}
        </dialog>
    }
}
