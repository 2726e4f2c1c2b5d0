//! The page's second program (`banjie::helper`) in its worker, which `src/web/worker.js` starts.

#[cfg(target_arch = "wasm32")]
fn main() {
    use banjie::helper::{Answer, HelperSpeech, answer};
    use banjie::storage::thrown::Thrown;
    use banjie::wire::file::{make, read};
    use banjie::wire::{Parcel, serve::serve};
    use wasm_bindgen::JsValue;

    let no_file = |error: &JsValue| Parcel::from(Answer::NoFile(Thrown::of(error).words()));
    serve::<HelperSpeech, _, _>(move |request, _| async move {
        let given = match request.files().next() {
            Some(file) => read(file).await,
            None => Ok(Vec::new()),
        };
        let bytes = match given {
            Ok(bytes) => bytes,
            Err(error) => return no_file(&error),
        };
        let (answer, made) = answer(request.said, &bytes);
        match made.map(|made| make(&made)) {
            Some(Ok(file)) => Parcel::from(answer).with(file),
            Some(Err(error)) => no_file(&error),
            None => answer.into(),
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
