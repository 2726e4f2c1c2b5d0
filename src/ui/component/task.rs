//! Runs the commands of a page: one at a time. The page shows that one is running, and commands end with the page that
//! asked for them. No other code of the page may start work that waits (`tests/layers.rs`).

use crate::ui::i18n::Text;
use crate::ui::session::Refusal;
use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;
use leptos::task::spawn_local;

/// The commands of a page, or of a part of it that is used by itself.
///
/// While one runs, another is refused: a double click and a key held down ask once. When the page
/// has been left, the command still ends as it must, but nobody is told: whatever it would have
/// shown is gone.
#[derive(Debug, Clone, Copy)]
pub struct Task {
    /// The number of the command that runs.
    running: RwSignal<Option<u64>>,
    /// How many have been run.
    runs: StoredValue<u64>,
    refusal: RwSignal<Option<Refusal>>,
    step: RwSignal<Option<Text>>,
    stopped: RwSignal<bool>,
    owner: StoredValue<Option<WeakOwner>>,
}

/// The commands of the component that calls this. They are told of nothing once it is gone.
pub fn use_task() -> Task {
    Task {
        running: RwSignal::new(None),
        runs: StoredValue::new(0),
        refusal: RwSignal::new(None),
        step: RwSignal::new(None),
        stopped: RwSignal::new(false),
        owner: StoredValue::new(Owner::current().map(|owner| owner.downgrade())),
    }
}

impl Task {
    /// Runs a command, and `done` with what it gave; a refusal is kept to be shown. Does nothing
    /// while a command runs.
    pub fn run<T: 'static>(
        self,
        command: impl Future<Output = Result<T, Refusal>> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        if !self.is_busy_untracked() {
            self.run_instead(command, done);
        }
    }

    /// Runs a command in the place of the one that runs, whose outcome is no longer wanted.
    pub fn run_instead<T: 'static>(
        self,
        command: impl Future<Output = Result<T, Refusal>> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        let number = self.runs.try_update_value(|runs| {
            *runs += 1;
            *runs
        });
        if number.is_none() {
            return;
        }
        self.refusal.set(None);
        self.step.set(None);
        self.stopped.set(false);
        self.running.set(number);
        spawn_local(async move {
            let outcome = command.await;
            if self.running.try_get_untracked() != Some(number) {
                return;
            }
            self.running.set(None);
            let owner = self.owner.try_get_value().flatten().and_then(|owner| owner.upgrade());
            match (outcome, owner) {
                (Ok(out), Some(owner)) => owner.with(|| done(out)),
                (Ok(out), None) => done(out),
                (Err(refusal), _) => self.refusal.set(Some(refusal)),
            }
        });
    }

    /// Whether a command runs.
    #[track_caller]
    pub fn is_busy(self) -> bool {
        self.running.with(Option::is_some)
    }

    /// Whether a command runs, for what must not be drawn anew when one ends.
    pub fn is_busy_untracked(self) -> bool {
        self.running.with_untracked(Option::is_some)
    }

    /// Why the last command was refused. What a page refuses before it asks is shown there as well.
    pub fn refusal(self) -> RwSignal<Option<Refusal>> {
        self.refusal
    }

    /// What the command that runs is doing, said by the command itself.
    #[track_caller]
    pub fn step(self) -> Option<Text> {
        self.running.with(Option::is_some).then(|| self.step.get()).flatten()
    }

    /// Says what is being done, as long as somebody looks.
    pub fn says(self, step: Text) {
        let _ = self.step.try_set(Some(step));
    }

    /// Asks the command that runs to stop.
    pub fn stop(self) {
        self.stopped.set(true);
    }

    /// Goes on with the command, unless a person has stopped it or the page has been left.
    ///
    /// # Errors
    /// It is to stop.
    pub fn go_on(self) -> Result<(), Refusal> {
        if self.stopped.try_get_untracked() == Some(false) { Ok(()) } else { Err(Refusal::STOPPED) }
    }
}

/// A button that asks for a command. While one runs it stays where it is and says so.
#[component]
pub fn TaskButton(
    /// The commands of which this asks for one.
    task: Task,
    /// What it is called.
    #[prop(into)]
    label: Signal<String>,
    /// How it looks.
    #[prop(default = "button")]
    class: &'static str,
    /// Whether there is nothing to be asked for.
    #[prop(optional, into)]
    idle: Signal<bool>,
    /// What is done when it is pressed; without it the button sends its form.
    #[prop(optional, into)]
    press: Option<Callback<()>>,
) -> impl IntoView {
    let inert = move || task.is_busy() || idle.get();
    let pressed = move |event: leptos::ev::MouseEvent| {
        if untrack(inert) {
            event.prevent_default();
        } else if let Some(press) = press {
            press.run(());
        }
    };
    view! {
        <button
            type=if press.is_some() { "button" } else { "submit" }
            class=class
            aria-disabled=move || inert().then_some("true")
            aria-busy=move || task.is_busy().then_some("true")
            on:click=pressed
        >
            {label}
        </button>
    }
}
