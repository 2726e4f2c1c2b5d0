// The page of a panic: it needs no program, says what has happened, and gives what is stored.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** A clerk with a ledger of one unit, whose program then panics: the browser once gives it no element. */
async function clerkAfterPanic(between = () => {}) {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");
  await clerk.page.evaluate(between);
  await clerk.page.evaluate(() => {
    const { createElement } = Document.prototype;
    Document.prototype.createElement = () => {
      Document.prototype.createElement = createElement;
      throw new Error("no element");
    };
    location.hash = "#/settings";
  });
  return clerk;
}

test("it says what has happened, saves all that is stored but no secret, and loads the page anew", async () => {
  const clerk = await clerkAfterPanic(async () => {
    const open = (name, version, upgrade) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => upgrade(request.result);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await open("banjie-rescued", 3, (made) => {
      made.createObjectStore("keys");
      made.createObjectStore("things");
    });
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    const writing = database.transaction(["keys", "things"], "readwrite");
    writing.objectStore("keys").put("what nobody may see", "own");
    writing.objectStore("things").put({ bytes: Uint8Array.of(1, 2, 3), text: "字" }, ["a", 1]);
    writing.objectStore("things").put({ inside: [key] }, "handle");
    await new Promise((done) => (writing.oncomplete = done));
    database.close();
  });
  const { page } = clerk;
  await clerk.heading("程序出错，已停止运行").waitFor();
  await page.getByText("The program has broken off").waitFor();
  await says(page.locator(".rescue pre"), /panicked/);
  const file = await clerk.saves(() => clerk.button("保存已存数据 Save what is stored").click());
  await picture(page, "rescue");
  assert.match(file.name, /^banjie-rescue-\d{4}-\d\d-\d\d\.json$/);
  const { stored, unread } = JSON.parse(file.bytes);
  const text = JSON.stringify(stored);
  assert.match(text, /市教育局/);
  assert.match(text, /督查台账/);
  assert.ok(!file.bytes.includes("what nobody may see"));
  assert.deepEqual(
    stored.filter(({ database }) => database === "banjie-rescued"),
    [{ database: "banjie-rescued", store: "things", key: ["a", 1], value: { bytes: { base64: "AQID" }, text: "字" } }],
  );
  assert.deepEqual(unread.map(({ store, key }) => [store, key]), [["things", "handle"]]);
  await says(page.getByRole("status"), /1 项无法读出.*1 could not be read/);

  await clerk.button("刷新 Reload").click();
  await clerk.heading("设置").waitFor();
  await gone(page.locator(".rescue"));
  await clerk.goesTo("单位");
  await page.getByText("市教育局").first().waitFor();
  await clerk.profile.close();
});

test("no lock stays held, and another tab's stays its own", async () => {
  const clerk = await clerkAfterPanic(() => {
    navigator.locks.request("banjie-of-the-dead", () => new Promise(() => {}));
  });
  const other = await clerk.profile.context.newPage();
  await other.goto(server.at("icon.svg"));
  await other.evaluate(() => {
    navigator.locks.request("banjie-of-another", () => new Promise(() => {}));
  });
  await clerk.heading("程序出错，已停止运行").waitFor();
  const held = () => other.evaluate(async () => (await navigator.locks.query()).held.map(({ name }) => name));
  await eventually(async () => assert.deepEqual(await held(), ["banjie-of-another"]));
  await clerk.profile.close();
});

test("a trap without a word of its own shows it, too, and what is unread is no reason to save nothing", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.page.evaluate(() => {
    IDBObjectStore.prototype.get = () => {
      throw new Error("unreadable");
    };
    queueMicrotask(() => {
      throw new WebAssembly.RuntimeError("memory access out of bounds");
    });
  });
  await says(clerk.page.locator(".rescue pre"), /out of bounds/);
  const file = await clerk.saves(() => clerk.button("保存已存数据 Save what is stored").click());
  const { stored, unread } = JSON.parse(file.bytes);
  assert.deepEqual(stored, []);
  assert.ok(unread.length > 0 && unread.every(({ error }) => /unreadable/.test(error)));
  await who.close();
});
