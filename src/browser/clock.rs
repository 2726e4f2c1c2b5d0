//! The clock, and what else only the browser can give: random ids.

use crate::domain::{Date, Instant};
use chrono::{DateTime, FixedOffset, Timelike as _};

/// Now, in China, to the second.
pub fn now() -> Instant {
    #[allow(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are whole")]
    let milliseconds = js_sys::Date::now() as i64;
    let utc = DateTime::from_timestamp_millis(milliseconds).unwrap_or_default();
    let china = FixedOffset::east_opt(8 * 3600)
        .map_or_else(|| utc.fixed_offset(), |china| utc.with_timezone(&china));
    china.with_nanosecond(0).unwrap_or(china)
}

/// Today's civil date in China, whatever the laptop's zone is.
pub fn today() -> Date {
    now().date_naive()
}

/// For how many milliseconds the page has been open, whatever the clock says.
pub fn running() -> f64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(0.0, |performance| performance.now())
}

/// Lets the browser draw what has changed before going on.
pub async fn pause() {
    let promise = js_sys::Promise::new(&mut |resolve, _reject| {
        let asked = web_sys::window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 16)
        });
        if !matches!(asked, Some(Ok(_))) {
            let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Bytes of chance. None where the browser gives none.
pub fn chance<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// A new random id (UUID version 4). None where the browser gives no random bytes.
pub fn new_uuid() -> Option<uuid::Uuid> {
    Some(uuid::Builder::from_random_bytes(chance()?).into_uuid())
}
