//! One message between two programs, as `postMessage` carries it: an array of its kind, the number of
//! the request that it belongs to, and what it brings. `src/web/worker.js` makes one by hand.

use super::parcel::Packed;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};

/// A message.
#[derive(Debug, Clone)]
pub(crate) enum Frame {
    /// The first message of either side: the build that the sender comes from.
    Hello(String),
    /// The page asks.
    Request(u32, Packed),
    /// The page wants to know whether the program still listens.
    Ping,
    /// The answer to `Ping`.
    Pong,
    /// The page no longer wants the answer to this request: the program may stop working on it.
    Stop(u32),
    /// How far a request has come.
    Progress(u32, Packed),
    /// What it gives.
    Answer(u32, Packed),
    /// What the program says unasked.
    News(Packed),
    /// The program has broken off, or could not be started: nothing more may be asked of it.
    Broken(String),
}

impl Frame {
    /// The message, and the buffer in it that is moved and not copied.
    pub(crate) fn to_js(&self) -> (Array, Array) {
        let numbered = |kind: &str, id: u32| Array::of2(&kind.into(), &id.into());
        let (array, packed) = match self {
            Self::Hello(build) => (Array::of2(&"hello".into(), &build.into()), None),
            Self::Request(id, packed) => (numbered("request", *id), Some(packed)),
            Self::Ping => (Array::of1(&"ping".into()), None),
            Self::Pong => (Array::of1(&"pong".into()), None),
            Self::Stop(id) => (numbered("stop", *id), None),
            Self::Progress(id, packed) => (numbered("progress", *id), Some(packed)),
            Self::Answer(id, packed) => (numbered("answer", *id), Some(packed)),
            Self::News(packed) => (numbered("news", 0), Some(packed)),
            Self::Broken(words) => (Array::of2(&"broken".into(), &words.into()), None),
        };
        let moved = Array::new();
        if let Some(packed) = packed {
            array.push(&packed.bytes);
            array.push(&packed.enclosed);
            moved.push(&packed.bytes.buffer());
        }
        (array, moved)
    }

    /// Reads a message; none where it is none.
    pub(crate) fn from_js(message: &JsValue) -> Option<Self> {
        let array: &Array = message.dyn_ref()?;
        let text = || array.get(1).as_string();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it was an u32"
        )]
        let id = || Some(array.get(1).as_f64()? as u32);
        let packed = || {
            Some(Packed {
                bytes: array.get(2).dyn_into::<Uint8Array>().ok()?,
                enclosed: array.get(3).dyn_into::<Array>().ok()?,
            })
        };
        Some(match array.get(0).as_string()?.as_str() {
            "hello" => Self::Hello(text()?),
            "request" => Self::Request(id()?, packed()?),
            "ping" => Self::Ping,
            "pong" => Self::Pong,
            "stop" => Self::Stop(id()?),
            "progress" => Self::Progress(id()?, packed()?),
            "answer" => Self::Answer(id()?, packed()?),
            "news" => Self::News(packed()?),
            "broken" => Self::Broken(text()?),
            _ => return None,
        })
    }
}

/// The build that this program comes from, as the script says that has started it (`.ci/finish`
/// writes it there).
pub fn build() -> String {
    let build = js_sys::Reflect::get(&js_sys::global(), &"banjieBuild".into());
    build.ok().and_then(|build| build.as_string()).unwrap_or_default()
}

/// What JavaScript threw, in words.
pub(crate) fn words(error: &JsValue) -> String {
    let text = js_sys::Reflect::get(error, &"message".into()).ok();
    let text = text.and_then(|text| text.as_string()).or_else(|| error.as_string());
    text.unwrap_or_else(|| format!("{error:?}"))
}
