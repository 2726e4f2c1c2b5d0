//! The engine, asked from the page. It runs as long as the page does.

use super::link::Link;
pub use super::link::Sign;
use crate::engine::Progress;
use crate::engine::speech::{EngineSpeech, Place, Request, Response};
use crate::wire::{Failure, Parcel};
use std::rc::Rc;
use std::time::Duration;
use web_sys::{Blob, FileSystemDirectoryHandle};

/// The link to the engine. Its copies are the same link.
#[derive(Clone)]
pub struct EngineLink(Link<EngineSpeech>);

impl EngineLink {
    /// A link; the first request starts the engine.
    pub fn new() -> Self {
        Self(Link::new(None))
    }

    /// Calls `watcher` with what is noticed of the engine. The engine never works for more than some seconds without
    /// yielding.
    pub fn watch(&self, watcher: impl Fn(Sign) + 'static) {
        self.0.watch(Duration::from_secs(5), watcher);
    }

    /// Has the engine keep ledgers in `place` from now on. `folder` is given if that place is a file in a folder.
    ///
    /// # Errors
    /// As [`EngineLink::ask`].
    pub async fn keep(
        &self,
        place: Place,
        folder: Option<&FileSystemDirectoryHandle>,
    ) -> Result<(), Failure> {
        let mut parcel = Parcel::from(Request::Keep(place));
        if let Some(folder) = folder {
            parcel = parcel.with(folder.clone());
        }
        self.0.ask(parcel).await.map(|_| ())
    }

    /// Sends a request to the engine together with the files that it is about. Returns the answer and, if the engine
    /// made a file, that file. `goes_on` is called with the progress of a command; if it returns false, the command is
    /// stopped.
    ///
    /// # Errors
    /// The engine could not be started, broke off, or is of another build than the page.
    pub async fn ask(
        &self,
        request: Request,
        files: &[Blob],
        goes_on: impl Fn(Progress) -> bool + 'static,
    ) -> Result<(Response, Option<Blob>), Failure> {
        let parcel = Parcel::from(request).with_all(files);
        let stop = Rc::new(std::cell::OnceCell::new());
        let stops = stop.clone();
        let call = self.0.ask_and_hear(parcel, move |at| {
            if !goes_on(at)
                && let Some(stop) = stops.get()
            {
                super::link::Stop::stop(stop);
            }
        });
        let _ = stop.set(call.stop());
        let answer = call.await?;
        let file = answer.files().next().cloned();
        Ok((answer.said, file))
    }
}

impl Default for EngineLink {
    fn default() -> Self {
        Self::new()
    }
}
