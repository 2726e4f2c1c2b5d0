//! Messages between the tabs of one browser, sent after each write. They do not prevent two tabs from writing at once:
//! the store does that.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::BroadcastChannel;

const NAME: &str = "banjie";
/// Stands before a ledger that was removed; a ledger's id begins otherwise.
const REMOVED: &str = "removed ";

thread_local! {
    /// The one channel of this page. A channel does not hear what it says itself; a second one would.
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new(NAME).ok();
}

/// What one tab tells the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// Something was written to this ledger.
    Changed(String),
    /// This ledger was removed from the browser.
    Removed(String),
}

/// Tells the other tabs.
pub fn tell(word: &Word) {
    let text = match word {
        Word::Changed(ledger) => ledger.clone(),
        Word::Removed(ledger) => format!("{REMOVED}{ledger}"),
    };
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            let _ = channel.post_message(&text.into());
        }
    });
}

/// Calls back with what another tab tells, for as long as the page lives.
pub fn listen(heard: impl Fn(Word) + 'static) {
    let callback =
        Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
            if let Some(text) = event.data().as_string() {
                heard(match text.strip_prefix(REMOVED) {
                    Some(ledger) => Word::Removed(ledger.to_owned()),
                    None => Word::Changed(text),
                });
            }
        });
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            channel.set_onmessage(Some(callback.as_ref().unchecked_ref()));
        }
    });
    callback.forget();
}
