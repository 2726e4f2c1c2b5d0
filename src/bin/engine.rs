//! The engine (`banjie::engine`) in its worker, which `src/web/worker.js` starts.

#[cfg(target_arch = "wasm32")]
fn main() {
    use banjie::browser::edition::is_packed;
    use banjie::engine::speech::{EngineSpeech, Place, Request};
    use banjie::engine::{Engine, Progress, Refusal, Steps};
    use banjie::storage::chosen::Chosen;
    use banjie::storage::folder::FolderFile;
    use banjie::storage::idb::Idb;
    use banjie::storage::memory::Memory;
    use banjie::storage::thrown::failure;
    use banjie::wire::file::{make, read};
    use banjie::wire::serve::{Port, serve};
    use banjie::wire::{Parcel, build, wait};
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::spawn_local;
    use web_sys::Blob;

    /// The database before a page says which.
    const DATABASE: &str = "banjie";
    /// For how many milliseconds a command runs before other requests get the thread.
    const KEEPS: f64 = 12.0;
    /// After how many milliseconds without a request a snapshot is kept for the next start.
    const QUIET: i32 = 500;

    /// The steps of a command whose progress is reported to the page and which the page can stop.
    struct Watched {
        port: Port<EngineSpeech>,
        since: Cell<f64>,
    }

    impl Steps for Watched {
        async fn step(&self, at: Progress) -> Result<(), Refusal> {
            if js_sys::Date::now() - self.since.get() < KEEPS {
                return Ok(());
            }
            self.port.tell(at);
            let goes_on = self.port.pause().await;
            self.since.set(js_sys::Date::now());
            goes_on.ok_or(Refusal::Stopped)
        }
    }

    /// The store of a place, as the request brings it.
    fn store(request: &Parcel<Request>) -> Option<Chosen> {
        match &request.said {
            Request::Keep(Place::Memory) => Some(Chosen::Memory(Memory::new())),
            Request::Keep(Place::File(name)) => {
                let folder = request.enclosed.first()?.clone().unchecked_into();
                Some(Chosen::Folder(FolderFile::new(folder, name.clone())))
            }
            Request::Ask(..) | Request::AskHeld(..) | Request::Run(..) => None,
        }
    }

    /// Puts what the files beside a request hold into it.
    async fn take_in(request: &mut Parcel<Request>) -> Result<(), JsValue> {
        let files: Vec<Blob> = request.files().cloned().collect();
        for (place, file) in request.said.files().into_iter().zip(files) {
            *place = read(&file).await?;
        }
        Ok(())
    }

    // All pages that are opened from a disk share the browser's storage. So nothing is stored there in that edition.
    let first =
        if is_packed() { Chosen::Memory(Memory::new()) } else { Chosen::Idb(Idb::new(DATABASE)) };
    let current = RefCell::new(Rc::new(Engine::new(first).of_build(build())));
    // How many requests there have been, and how many of them are under way.
    let asked = Rc::new(Cell::new((0_u32, 0_u32)));
    serve::<EngineSpeech, _, _>(move |mut request, port| {
        if let Some(store) = store(&request) {
            let in_file = matches!(store, Chosen::Folder(_));
            let engine = Engine::new(store).of_build(build());
            current.replace(Rc::new(if in_file { engine.only_keyed() } else { engine }));
        }
        let (engine, asked) = (current.borrow().clone(), asked.clone());
        async move {
            asked.update(|(all, now)| (all.wrapping_add(1), now + 1));
            let unread = take_in(&mut request).await.err();
            let steps = Watched { port, since: Cell::new(js_sys::Date::now()) };
            let mut response = match unread {
                None => engine.serve(request.said, &steps).await,
                Some(error) => engine.refuses(failure(&error).into()),
            };
            asked.update(|(all, now)| (all, now - 1));
            let (last, _) = asked.get();
            let remembers = engine.clone();
            spawn_local(async move {
                wait(QUIET).await;
                if asked.get() == (last, 0) {
                    // If this fails, nothing is lost: the next start only takes longer.
                    let _ = remembers.remember().await;
                }
            });
            match response.take_file().map(|file| make(&file)) {
                Some(Ok(file)) => Parcel::from(response).with(file),
                Some(Err(error)) => engine.refuses(failure(&error).into()).into(),
                None => response.into(),
            }
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
