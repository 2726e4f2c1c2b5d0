// The engine's worker, spoken to as the page speaks to it: frames of src/wire/frame.rs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, profile, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** A page with `talk`: starts the engine, and hears what it says in an array. */
async function pageWithEngine() {
  const who = await profile();
  await new Clerk(who, server).opens("/");
  await who.page.evaluate(() => {
    window.talk = async (build = window.banjieBuild) => {
      const worker = new Worker("worker.js", { type: "module", name: "engine" });
      const heard = [];
      const waiting = [];
      worker.onmessage = ({ data }) => {
        heard.push(data);
        waiting.splice(0).forEach((next) => next());
      };
      const until = async (is) => {
        while (!heard.some(is)) await new Promise((next) => waiting.push(next));
        return heard.find(is);
      };
      await until(([kind]) => kind === "hello");
      worker.postMessage(["hello", build]);
      /** A number below 128 is one byte. */
      const ask = (id, times, enclosed = [], moved = []) =>
        worker.postMessage(["request", id, Uint8Array.of(times), enclosed], moved);
      return { worker, heard, until, ask };
    };
  });
  return who;
}

test("it says its build first, and answers nothing to another one", async () => {
  const who = await pageWithEngine();
  const heard = await who.page.evaluate(async () => {
    const stranger = await talk("another");
    stranger.ask(1, 0);
    const known = await talk();
    known.ask(1, 0);
    await known.until(([kind]) => kind === "answer");
    await new Promise((next) => setTimeout(next, 200));
    return [stranger.heard, known.heard.map(([kind, id]) => [kind, id]), banjieBuild];
  });
  assert.deepEqual(heard, [[["hello", heard[2]]], [["hello", heard[2]], ["answer", 1]], heard[2]]);
  assert.match(heard[2], /^[0-9a-f]{16}$/);
  who.wellBehaved();
  await who.close();
});

test("several requests are under way at once, each says how far it is, and one can be stopped", async () => {
  const who = await pageWithEngine();
  const heard = await who.page.evaluate(async () => {
    const { worker, heard, until, ask } = await talk();
    ask(1, 100);
    ask(2, 3);
    await until(([kind, id]) => kind === "progress" && id === 1);
    worker.postMessage(["stop", 1]);
    await until(([kind, id]) => kind === "answer" && id === 1);
    await until(([kind, id]) => kind === "answer" && id === 2);
    return heard.slice(1).map(([kind, id, bytes]) => [kind, id, bytes[0]]);
  });
  const of = (id) => heard.filter((frame) => frame[1] === id);
  assert.deepEqual(of(2), [["progress", 2, 1], ["progress", 2, 2], ["progress", 2, 3], ["answer", 2, 3]]);
  const [kind, , done] = of(1).at(-1);
  assert.equal(kind, "answer");
  assert.ok(done > 0 && done < 100, `it was stopped after ${done}`);
  // The second was taken up while the first was under way.
  const at = (frame) => heard.findIndex((other) => other.join() === frame.join());
  assert.ok(at(["progress", 2, 1]) < at(of(1).at(-1)));
  who.wellBehaved();
  await who.close();
});

test("fifty megabytes go there and back without a copy, and files, folders and keys cross", async () => {
  const who = await pageWithEngine();
  const outcome = await who.page.evaluate(async () => {
    const { until, ask } = await talk();
    const buffer = new ArrayBuffer(50 << 20);
    new Uint8Array(buffer)[50 << 19] = 77;
    ask(1, 0, [buffer], [buffer]);
    const left = buffer.byteLength;
    const [, , , [back]] = await until(([kind, id]) => kind === "answer" && id === 1);
    const folder = await navigator.storage.getDirectory();
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    ask(2, 0, [new File(["办结"], "a.txt"), folder, key]);
    const [, , , [file, directory, secret]] = await until(([kind, id]) => kind === "answer" && id === 2);
    return {
      left,
      came: [back.byteLength, new Uint8Array(back)[50 << 19]],
      file: [file.name, await file.text()],
      directory: await directory.isSameEntry(folder),
      secret: [secret instanceof CryptoKey, secret.extractable],
    };
  });
  assert.deepEqual(outcome, {
    left: 0,
    came: [50 << 20, 77],
    file: ["a.txt", "办结"],
    directory: true,
    secret: [true, false],
  });
  who.wellBehaved();
  await who.close();
});

test("what it cannot read breaks it off, with words", async () => {
  const who = await pageWithEngine();
  const broken = await who.page.evaluate(async () => {
    const { worker, until } = await talk();
    worker.postMessage(["request", 1, new Uint8Array(0), []]);
    return until(([kind]) => kind === "broken");
  });
  assert.ok(broken[1].length > 0);
  await who.close();
});
