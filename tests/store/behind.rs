//! What is done to a database behind the program's back.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Runs the body of an async function, with helpers.
pub async fn behind(body: &str) -> JsValue {
    let promise = js_sys::eval(&format!("(async () => {{ {HELPERS} {body} }})()")).unwrap();
    JsFuture::from(promise.unchecked_into::<js_sys::Promise>()).await.unwrap()
}

/// The same for a body that returns a number.
pub async fn number(body: &str) -> usize {
    let number = js_sys::JSON::stringify(&behind(body).await).unwrap();
    String::from(number).parse().unwrap()
}

/// The records of a store whose keys and values are texts.
pub async fn dump(name: &str, store: &str) -> Vec<(String, String)> {
    let text = behind(&format!("return JSON.stringify(await dump('{name}', '{store}'));")).await;
    serde_json::from_str(&text.as_string().unwrap()).unwrap()
}

/// Lets the values of these keys be unreadable, as the browser says it: by an event of the request.
/// `keys of …`: the keys of a store cannot be had at once.
/// Calling what is returned makes them readable again.
pub async fn broken_read(keys: &[&str]) -> js_sys::Function {
    let body = format!(
        "const broken = new Set({keys:?});
         const {{ get, getAll, getAllKeys }} = IDBObjectStore.prototype;
         const fails = (real) => {{
             const request = {{ error: new DOMException('Failed to read large value', 'DataError') }};
             const event = new Event('error', {{ cancelable: true, bubbles: true }});
             real.onsuccess = () => request.onerror(event);
             return request;
         }};
         IDBObjectStore.prototype.get = function (key) {{
             const request = get.call(this, key);
             return broken.has(key) ? fails(request) : request;
         }};
         IDBObjectStore.prototype.getAll = function (range) {{
             const request = getAll.call(this, range);
             const hit = [...broken].some((key) => !range || range.includes(key));
             return hit ? fails(request) : request;
         }};
         IDBObjectStore.prototype.getAllKeys = function (range) {{
             const request = getAllKeys.call(this, range);
             return broken.has('keys of ' + this.name) ? fails(request) : request;
         }};
         return () => Object.assign(IDBObjectStore.prototype, {{ get, getAll, getAllKeys }});"
    );
    behind(&body).await.unchecked_into()
}

const HELPERS: &str = "
    const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const within = async (name, store, work) => {
        const db = await done(indexedDB.open(name));
        const result = await work(db.transaction(store, 'readwrite').objectStore(store));
        db.close();
        return result;
    };
    const count = (name, store) => within(name, store, (records) => done(records.count()));
    const remove = (name, store, key) => within(name, store, (records) => done(records.delete(key)));
    const put = (name, store, key, value) =>
        within(name, store, (records) => done(records.put(value, key)));
    const dump = (name, store) => within(name, store, async (records) => {
        const keys = await done(records.getAllKeys());
        const values = await done(records.getAll());
        return keys.map((key, n) => [key, values[n]]);
    });
    const spoil = (name, ledger, at, text, by) => within(name, 'tail', async (tail) => {
        const key = ledger + '/' + String(at).padStart(10, '0');
        const line = await done(tail.get(key));
        if (!line.includes(text)) return false;
        await done(tail.put(line.replace(text, by), key));
        return true;
    });
    // The browser takes a moment to hear that a lock was given back.
    const held = async () => {
        for (let n = 0; n < 200; n++) {
            if ((await navigator.locks.query()).held.length === 0) return 0;
            await new Promise((then) => setTimeout(then, 25));
        }
        return (await navigator.locks.query()).held.length;
    };
    const first = async (name, { ledgers, segments }) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => {
            const make = (store, records) => {
                const made = request.result.createObjectStore(store);
                for (const [key, value] of records) made.put(value, key);
            };
            make('ledgers', ledgers);
            make('segments', segments);
        };
        (await done(request)).close();
    };";
