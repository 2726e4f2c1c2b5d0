//! The page's second program (`banjie::helper`) in its worker, which `src/web/worker.js` starts.

#[cfg(target_arch = "wasm32")]
fn main() {
    use banjie::helper::{HelperSpeech, answer};
    use banjie::wire::{Parcel, serve::serve};

    serve::<HelperSpeech, _, _>(|request, _| async move {
        let bytes = request.bytes(0);
        let (answer, made) = answer(request.said, &bytes);
        let answer = Parcel::from(answer);
        match made {
            Some(made) => answer.with_bytes(&made),
            None => answer,
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
