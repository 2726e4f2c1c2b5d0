//! The page's side of the link to a program, with a worker that does as the test says: what is asked is
//! answered, told of and stopped, and whatever becomes of the worker, nobody waits for ever.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test's helpers may stop it")]

use banjie::browser::link::{Link, Sign};
use banjie::wire::{Failure, Speech, pause};
use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Numbers below 128, each of which is one byte.
#[derive(Debug)]
struct Numbers;

impl Speech for Numbers {
    const PROGRAM: &'static str = "numbers";
    type Request = u8;
    type Progress = u8;
    type Answer = u8;
    type News = u8;
}

/// What the worker does with a request.
const DOUBLE: u8 = 21;
const IN_STEPS: u8 = 3;
const WHEN_STOPPED: u8 = 100;
const BREAK: u8 = 101;
const HANG: u8 = 102;

/// Workers of a page that has none: `how` says how the next one starts, `workers` are those that were
/// started. They speak the frames of `src/wire/frame.rs`.
const WORKERS: &str = r#"
globalThis.banjieBuild = "this";
globalThis.how = "this";
globalThis.workers = [];
globalThis.Worker = class {
  constructor(url, { name }) {
    if (how === "refused") throw new TypeError("refused");
    Object.assign(this, { url, name, heard: [], ended: false });
    workers.push(this);
    setTimeout(() => (how === "missing" ? this.onerror?.(new Event("error")) : this.says("hello", how)));
  }
  says(...frame) { this.onmessage?.(new MessageEvent("message", { data: frame })); }
  number(kind, id, n) { this.says(kind, id, Uint8Array.of(n), []); }
  terminate() { this.ended = true; }
  dispatchEvent(event) { this.onmessage?.(event); }
  postMessage([kind, id, bytes]) {
    this.heard.push(kind);
    setTimeout(() => {
      this.hangs ||= kind === "request" && bytes[0] === 102;
      if (this.hangs) return;
      if (kind === "ping") return this.says("pong");
      if (kind === "stop") return this.number("answer", id, 0);
      if (kind !== "request" || bytes[0] === 100) return;
      if (bytes[0] === 101) return this.says("broken", "panicked here");
      if (bytes[0] === 3) for (let n = 1; n <= 3; n += 1) this.number("progress", id, n);
      this.number("news", 0, 7);
      this.number("answer", id, 2 * bytes[0]);
    });
  }
};
"#;

/// Runs a line of JavaScript.
fn js(line: &str) -> JsValue {
    js_sys::Function::new_no_args(line).call0(&JsValue::UNDEFINED).unwrap()
}

fn link(how: &str) -> Link<Numbers> {
    js(WORKERS);
    js(&format!("globalThis.how = {how:?}"));
    Link::new(None)
}

fn workers() -> f64 {
    js("return workers.length").as_f64().unwrap()
}

fn heard(worker: usize) -> String {
    js(&format!("return workers[{worker}].heard.join()")).as_string().unwrap()
}

fn is_ended(worker: usize) -> bool {
    js(&format!("return workers[{worker}].ended")).as_bool().unwrap()
}

/// Until everything that waits has come.
async fn settle() {
    for _ in 0..20 {
        pause().await;
    }
}

async fn double(link: &Link<Numbers>) -> Result<u8, Failure> {
    link.ask(DOUBLE).await.map(|parcel| parcel.said)
}

#[wasm_bindgen_test]
async fn what_is_asked_is_answered_by_one_worker_that_is_greeted_first() {
    let link = link("this");
    assert!((workers() - 0.0).abs() < 0.5, "nothing is started before it is needed");
    let (first, second) = (link.ask(DOUBLE), link.ask(IN_STEPS));
    assert_eq!(second.await.unwrap().said, 2 * IN_STEPS);
    assert_eq!(first.await.unwrap().said, 2 * DOUBLE);
    assert_eq!(heard(0), "hello,request,request");
    let named = js("return workers[0].url + ' ' + workers[0].name + ' ' + workers.length");
    assert_eq!(named.as_string().unwrap(), "worker.js numbers 1");
}

#[wasm_bindgen_test]
async fn progress_and_news_are_heard() {
    let link = link("this");
    let said = Rc::new(RefCell::new(Vec::new()));
    let (steps, news) = (said.clone(), said.clone());
    link.listen(move |n| news.borrow_mut().push(("news", n)));
    let call = link.ask_and_hear(IN_STEPS, move |n| steps.borrow_mut().push(("progress", n)));
    call.await.unwrap();
    let expected = [("progress", 1), ("progress", 2), ("progress", 3), ("news", 7)];
    assert_eq!(*said.borrow(), expected);
}

#[wasm_bindgen_test]
async fn a_request_is_stopped_by_hand_or_when_nobody_waits_for_it() {
    let link = link("this");
    let call = link.ask(WHEN_STOPPED);
    let stop = call.stop();
    settle().await;
    stop.stop();
    assert_eq!(call.await.unwrap().said, 0, "it answers what it has");
    drop(link.ask(WHEN_STOPPED));
    settle().await;
    assert_eq!(heard(0), "hello,request,stop,request,stop");
    // What is answered is not stopped.
    stop.stop();
    double(&link).await.unwrap();
    assert_eq!(heard(0), "hello,request,stop,request,stop,request");
}

#[wasm_bindgen_test]
async fn a_program_that_is_ended_or_breaks_off_leaves_nobody_waiting_and_starts_anew() {
    let link = link("this");
    let call = link.ask(WHEN_STOPPED);
    settle().await;
    link.end();
    assert_eq!(call.await.unwrap_err(), Failure::Ended);
    assert!(is_ended(0));
    let (waiting, broken) = (link.ask(WHEN_STOPPED), link.ask(BREAK));
    let failure = Failure::Broken("panicked here".to_owned());
    assert_eq!(broken.await.unwrap_err(), failure);
    assert_eq!(waiting.await.unwrap_err(), failure);
    assert!(is_ended(1));
    assert_eq!(double(&link).await, Ok(2 * DOUBLE));
    assert!((workers() - 3.0).abs() < 0.5);
}

#[wasm_bindgen_test]
async fn a_program_that_cannot_start_or_is_of_another_build_is_said_and_not_asked() {
    let link = link("missing");
    let missing = Failure::Broken("worker.js could not be fetched".to_owned());
    assert_eq!(double(&link).await, Err(missing));
    js("globalThis.how = 'refused'");
    assert_eq!(double(&link).await, Err(Failure::Broken("refused".to_owned())));
    js("globalThis.how = 'another'");
    assert_eq!(double(&link).await, Err(Failure::OtherBuild));
    assert_eq!(heard(1), "", "nothing is said to it");
    assert!(is_ended(1));
    js("globalThis.how = 'this'");
    assert_eq!(double(&link).await, Ok(2 * DOUBLE));
}

#[wasm_bindgen_test]
async fn a_program_without_work_is_ended_and_one_with_work_is_not() {
    let _ = link("this");
    let link: Link<Numbers> = Link::new(Some(Duration::from_millis(1)));
    double(&link).await.unwrap();
    let mut long = pin!(link.ask(WHEN_STOPPED));
    let waits = long.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(waits, Poll::Pending));
    js_wait().await;
    assert!(!is_ended(0));
    drop(link.ask(DOUBLE));
    link.end();
    double(&link).await.unwrap();
    js_wait().await;
    assert!(is_ended(1));
}

/// Waits longer than the shortest idle time.
async fn js_wait() {
    let wait = js("return new Promise((next) => setTimeout(next, 50))");
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(wait)).await.unwrap();
}

/// Waits so many milliseconds, in which a watched program has to answer several times.
async fn sleep(milliseconds: u32) {
    let line = format!("return new Promise((done) => setTimeout(done, {milliseconds}))");
    let promise = js(&line).unchecked_into::<js_sys::Promise>();
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

/// A link that is watched, and what is noticed.
fn watched() -> (Link<Numbers>, Rc<RefCell<Vec<Sign>>>) {
    let (link, signs) = (link("this"), Rc::<RefCell<Vec<Sign>>>::default());
    let noticed = signs.clone();
    link.watch(Duration::from_millis(20), move |sign| noticed.borrow_mut().push(sign));
    (link, signs)
}

#[wasm_bindgen_test]
async fn a_program_that_hangs_is_noticed_and_so_is_that_it_goes_on() {
    let (link, signs) = watched();
    let waiting = link.ask(HANG);
    sleep(300).await;
    assert_eq!(*signs.borrow(), [Sign::Silent]);
    js("workers[0].hangs = false");
    sleep(100).await;
    assert_eq!(*signs.borrow(), [Sign::Silent, Sign::Heard]);
    drop(waiting);
}

#[wasm_bindgen_test]
async fn a_program_that_works_for_long_but_listens_is_not_called_silent_nor_one_that_is_asked_nothing()
 {
    let (link, signs) = watched();
    let waiting = link.ask(WHEN_STOPPED);
    sleep(300).await;
    assert!(heard(0).matches("ping").count() > 4);
    drop(waiting);
    settle().await;
    let before = heard(0);
    sleep(100).await;
    assert_eq!(heard(0), before, "nobody waits for anything");
    assert_eq!(*signs.borrow(), []);
}

#[wasm_bindgen_test]
async fn a_program_that_breaks_off_while_nothing_is_asked_is_noticed() {
    let (link, signs) = watched();
    double(&link).await.unwrap();
    js("workers[0].says('broken', 'out of memory')");
    settle().await;
    assert_eq!(*signs.borrow(), [Sign::Failed(Failure::Broken("out of memory".to_owned()))]);
    assert!(is_ended(0));
}

#[wasm_bindgen_test]
async fn a_worker_that_was_started_before_is_taken_over_with_what_it_has_said() {
    let link = link("this");
    js("const worker = new Worker('worker.js', { name: 'numbers' });
        globalThis.banjieStarted = { numbers: { worker, said: [] } };
        worker.onmessage = (event) => banjieStarted.numbers.said.push(event);");
    settle().await;
    sleep(20).await;
    assert_eq!(double(&link).await, Ok(2 * DOUBLE));
    assert_eq!(heard(0), "hello,request");
    assert!((workers() - 1.0).abs() < 0.5, "none is started beside it");
    link.end();
    assert_eq!(double(&link).await, Ok(2 * DOUBLE));
    assert!((workers() - 2.0).abs() < 0.5, "one that was ended is not taken again");
}
