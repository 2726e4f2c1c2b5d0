//! The engine in the page's own thread.

use crate::domain::standing::Standing;
use crate::engine::speech::Request;
use crate::engine::{Engine, Progress, Refusal, Steps};
use crate::ledger::State;
use crate::storage::clock;
use crate::storage::idb::Idb;
use crate::ui::client::{Coming, Transport, Watch};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// The database's name.
pub(super) const DATABASE: &str = "banjie";

/// The engine, and what of it is shown as it is.
pub struct InPage {
    engine: Rc<Engine<Idb>>,
    state: RwSignal<Option<Arc<State>>>,
    standing: RwSignal<Option<Arc<Standing>>>,
}

impl InPage {
    /// An engine over this browser's database.
    pub fn new(
        state: RwSignal<Option<Arc<State>>>,
        standing: RwSignal<Option<Arc<Standing>>>,
    ) -> Self {
        Self { engine: Rc::new(Engine::new(Idb::new(DATABASE))), state, standing }
    }
}

/// Lets the browser draw between two steps, and hears whether it is to stop.
struct Watched(Option<Watch>);

impl Steps for Watched {
    async fn step(&self, at: Progress) -> Result<(), Refusal> {
        let Some(watch) = self.0 else { return Ok(()) };
        let _ = watch.progress.try_set(Some(at));
        clock::pause().await;
        // Where the page has been left nobody waits for it, either.
        if watch.stopped.try_get_untracked() == Some(false) {
            Ok(())
        } else {
            Err(Refusal::Stopped)
        }
    }
}

impl Transport for InPage {
    fn send(&self, request: Request, watch: Option<Watch>) -> Coming {
        let (engine, state, standing) = (self.engine.clone(), self.state, self.standing);
        Box::pin(async move {
            let response = engine.serve(request, &Watched(watch)).await;
            let (now, stands) = engine.held_as_it_is();
            state.set(now);
            standing.set(stands);
            Ok(response)
        })
    }
}
