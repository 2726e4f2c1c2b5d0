//! The engine (`banjie::engine`) in its worker, which `src/web/worker.js` starts.

#[cfg(target_arch = "wasm32")]
fn main() {
    use banjie::wire::serve::{Port, serve};
    use banjie::wire::{Parcel, Speech};

    /// What is said to the engine.
    struct EngineSpeech;

    impl Speech for EngineSpeech {
        const PROGRAM: &'static str = "engine";
        /// How often to let others come between.
        type Request = u32;
        /// How often they have.
        type Progress = u32;
        /// How often they have, in the end; what came beside the request goes back beside it.
        type Answer = u32;
        type News = ();
    }

    serve::<EngineSpeech, _, _>(|request: Parcel<u32>, port: Port<EngineSpeech>| async move {
        let mut done = 0;
        while done < request.said && port.pause().await.is_some() {
            done += 1;
            port.tell(done);
        }
        Parcel { said: done, enclosed: request.enclosed }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
