//! Keys in a browser's worker: it makes them, signs by them and tells nobody the secret.

use super::behind::behind;
use super::contract::{adding, founded, founding, with_units};
use banjie::engine::store::{Commit, Key, Secret, Store as _, StoreError};
use banjie::ledger::{Unsigned, public_key, sign};
use banjie::storage::idb::Idb;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// A seal of these heads, signed by a store's key.
async fn seals(store: &Idb, ledger: &banjie::ledger::Ledger, key: &Key) -> bool {
    let at = "2026-11-02T09:00:00+08:00".parse().unwrap();
    let unsigned = Unsigned::new(&"市政府督查室".into(), &key.public(), at, vec![*ledger.id()]);
    let signature = store.sign(ledger.id(), key, &unsigned.message()).await.unwrap();
    // A seal is read only where its signature is that of its key.
    unsigned.signed(&signature).unwrap().key == key.public()
}

#[wasm_bindgen_test]
async fn a_key_that_the_browser_makes_seals_and_can_be_read_by_nobody() {
    let (store, ledger) = (Idb::new("kept-key"), founded("保管"));
    let key = store.new_key([7; 32]).await;
    assert_eq!(key, Key::Kept(key.public()), "this browser can keep keys");
    assert_ne!(key.public(), public_key(&[7; 32]), "nor is it made of chance that the page knows");
    store.commit(Commit { key: Some(key.clone()), ..founding(&ledger) }).await.unwrap();
    assert!(seals(&store, &ledger, &key).await);

    let again = Idb::new("kept-key");
    assert_eq!(again.key(ledger.id()).await, Ok(Some(key.clone())));
    assert!(seals(&again, &ledger, &key).await, "after the next start, too");
    let told = behind(
        "const database = await done(indexedDB.open('kept-key'));
         const [key] = await done(database.transaction('keys').objectStore('keys').getAll());
         database.close();
         const told = await crypto.subtle.exportKey('pkcs8', key.secret).then(() => 'told', () => 'kept');
         return told + ' ' + key.secret.extractable;",
    );
    assert_eq!(told.await, JsValue::from("kept false"));
}

#[wasm_bindgen_test]
async fn a_key_that_was_made_and_not_stored_is_no_key() {
    let store = Idb::new("unstored-key");
    let (ledger, upon) = with_units(&store, "未存", 0..1).await;
    let elsewhere = Idb::new("another-key").new_key([7; 32]).await;
    let commit = Commit { key: Some(elsewhere), ..adding(&ledger, upon, 9, Vec::new()) };
    assert_eq!(store.commit(commit).await, Err(StoreError::Missing));
    assert_eq!(store.key(ledger.id()).await, Ok(None));
}

#[wasm_bindgen_test]
async fn a_secret_of_an_earlier_version_goes_on_sealing() {
    let (store, ledger) = (Idb::new("earlier-key"), founded("早先"));
    let key = Key::Secret(Secret([7; 32]));
    store.commit(Commit { key: Some(key.clone()), ..founding(&ledger) }).await.unwrap();
    let again = Idb::new("earlier-key");
    assert_eq!(again.key(ledger.id()).await, Ok(Some(key.clone())));
    assert_eq!(again.sign(ledger.id(), &key, b"x").await, Ok(sign(&[7; 32], b"x")));
}

#[wasm_bindgen_test]
async fn where_the_browser_keeps_no_keys_the_secret_stands_in_the_database() {
    behind("Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });")
        .await;
    let key = Idb::new("no-crypto").new_key([7; 32]).await;
    behind("delete crypto.subtle;").await;
    assert_eq!(key, Key::Secret(Secret([7; 32])));
}
