//! Where in the browser a database lies. Chromium keeps all databases of a page in one `LevelDB`: where that does
//! not open, none opens any more, of whatever name, and none can be deleted. A storage bucket has one of its own.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbFactory;

/// Stands before the name of a database that lies in the bucket.
pub const IN_BUCKET: &str = "bucket/";
const BUCKET: &str = "banjie";

/// The factory of the database of this place, and its name there.
///
/// # Errors
/// The browser has no IndexedDB, or no buckets.
pub async fn factory(place: &str) -> Result<(IdbFactory, &str), JsValue> {
    let (holder, name) = match place.strip_prefix(IN_BUCKET) {
        Some(name) => (bucket().await?, name),
        None => (js_sys::global().into(), place),
    };
    let factory = Reflect::get(&holder, &"indexedDB".into())?;
    if !factory.is_object() {
        return Err(js_sys::Error::new("no IndexedDB").into());
    }
    Ok((factory.unchecked_into(), name))
}

/// The names of the databases that lie where this place is.
///
/// # Errors
/// The browser does not say, or cannot open any.
pub async fn names(place: &str) -> Result<Vec<String>, JsValue> {
    let (factory, _) = factory(place).await?;
    let list: Function = Reflect::get(&factory, &"databases".into())?.dyn_into()?;
    let known: Array = settled(&list.call0(&factory)?).await?.unchecked_into();
    let name = |database: JsValue| Reflect::get(&database, &"name".into()).ok()?.as_string();
    Ok(known.iter().filter_map(name).collect())
}

/// Whether the bucket has been made.
pub async fn has_bucket() -> bool {
    let kept = async {
        let buckets = buckets()?;
        let keys: Function = Reflect::get(&buckets, &"keys".into())?.dyn_into()?;
        settled(&keys.call0(&buckets)?).await
    };
    let kept: Array = kept.await.map(JsValue::unchecked_into).unwrap_or_default();
    kept.includes(&BUCKET.into(), 0)
}

/// Whether the browser has buckets.
pub fn are_buckets_offered() -> bool {
    buckets().is_ok()
}

fn buckets() -> Result<JsValue, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let buckets = Reflect::get(&navigator, &"storageBuckets".into())?;
    if buckets.is_object() { Ok(buckets) } else { Err(js_sys::Error::new("no buckets").into()) }
}

/// The bucket, made where there is none. It lasts where the page's storage does.
async fn bucket() -> Result<JsValue, JsValue> {
    let buckets = buckets()?;
    let open: Function = Reflect::get(&buckets, &"open".into())?.dyn_into()?;
    let options = Object::new();
    Reflect::set(&options, &"persisted".into(), &JsValue::TRUE)?;
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    settled(&open.call2(&buckets, &BUCKET.into(), &options)?).await
}

async fn settled(promise: &JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(promise)).await
}
