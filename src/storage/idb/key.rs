//! This browser's keys (Ed25519). Where it can, the browser makes them and signs by them, and gives
//! nobody the secret, not even this program (`WebCrypto`, not extractable).

use super::request::failure;
use crate::engine::store::{Key, Secret, StoreError};
use crate::ledger::PublicKey;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

const ALGORITHM: &str = "Ed25519";
const SECRET: &str = "secret";
const PUBLIC: &str = "public";

/// Makes a key that nobody can read, as it is stored, and its public half.
///
/// # Errors
/// The browser cannot: it is too old, or the page does not come from a safe address.
pub(super) async fn made() -> Result<(PublicKey, JsValue), JsValue> {
    let uses = Array::of2(&"sign".into(), &"verify".into());
    let pair = asked("generateKey", &[ALGORITHM.into(), JsValue::FALSE, uses.into()]).await?;
    let public = Reflect::get(&pair, &"publicKey".into())?;
    let bytes = Uint8Array::new(&asked("exportKey", &["raw".into(), public]).await?);
    let key = PublicKey::try_from(bytes.to_vec()).map_err(|_| JsValue::UNDEFINED)?;
    let stored = Object::new();
    Reflect::set(&stored, &SECRET.into(), &Reflect::get(&pair, &"privateKey".into())?)?;
    Reflect::set(&stored, &PUBLIC.into(), &bytes)?;
    Ok((key, stored.into()))
}

/// A key as it is stored; none where it is not one.
pub(super) fn read(stored: &JsValue) -> Option<Key> {
    if let Some(bytes) = stored.dyn_ref::<Uint8Array>() {
        return Some(Key::Secret(Secret(bytes.to_vec().try_into().ok()?)));
    }
    let public = Reflect::get(stored, &PUBLIC.into()).ok()?.dyn_into::<Uint8Array>().ok()?;
    Some(Key::Kept(public.to_vec().try_into().ok()?))
}

/// Signs by a key that only the browser can read, as it is stored.
pub(super) async fn signed(stored: &JsValue, message: &[u8]) -> Result<[u8; 64], StoreError> {
    let sign = async {
        let secret = Reflect::get(stored, &SECRET.into())?;
        let message = Uint8Array::from(message);
        asked("sign", &[ALGORITHM.into(), secret, message.into()]).await
    };
    let signature = Uint8Array::new(&sign.await.map_err(|error| failure(&error))?).to_vec();
    signature.try_into().map_err(|_| StoreError::Broken("DataError: no signature".to_owned()))
}

/// Calls a method of `crypto.subtle`, by name: there is none on an address that is not safe.
async fn asked(method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into())?;
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    let method: Function = Reflect::get(&subtle, &method.into())?.dyn_into()?;
    let arguments: Array = arguments.iter().cloned().collect();
    JsFuture::from(Promise::resolve(&method.apply(&subtle, &arguments)?)).await
}
