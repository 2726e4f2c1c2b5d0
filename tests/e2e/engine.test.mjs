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
      /** Asks nothing of a day: the first kind of request, a text of ten bytes, a list of none. */
      const ask = (id) => {
        const day = new TextEncoder().encode("2026-11-02");
        worker.postMessage(["request", id, Uint8Array.of(0, day.length, ...day, 0), []]);
      };
      return { worker, heard, until, ask };
    };
  });
  return who;
}

test("it says its build first, and answers nothing to another one", async () => {
  const who = await pageWithEngine();
  const heard = await who.page.evaluate(async () => {
    const stranger = await talk("another");
    stranger.ask(1);
    const known = await talk();
    known.ask(1);
    await known.until(([kind]) => kind === "answer");
    await new Promise((next) => setTimeout(next, 200));
    return [stranger.heard, known.heard.map(([kind, id]) => [kind, id]), banjieBuild];
  });
  assert.deepEqual(heard, [[["hello", heard[2]]], [["hello", heard[2]], ["answer", 1]], heard[2]]);
  assert.match(heard[2], /^[0-9a-f]{16}$/);
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
