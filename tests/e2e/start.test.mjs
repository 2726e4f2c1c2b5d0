// The start: what was kept of the ledger is shown until it has been read, and what is noticed of the
// engine is said.
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

/**
 * Comes between the page and its engine: with `start` in the settings, the second command of a page, which
 * opens the ledger, is held back until it is let go or stopped; and one that is `deaf` hears nothing more.
 */
function between() {
  const post = Worker.prototype.postMessage;
  let held;
  let commands = 0;
  window.engine = {
    deaf: false,
    letGo: () => post.apply(...held),
    /** As if the engine said how far it is: of the stage of that number, in thousandths. */
    progress(stage, done) {
      const [worker, [[, id]]] = held;
      const bytes = Uint8Array.of(stage, 0, 0, (done % 128) | 128, Math.floor(done / 128));
      worker.onmessage(new MessageEvent("message", { data: ["progress", id, bytes, []] }));
    },
    breaks: (words) => engine.worker.dispatchEvent(new ErrorEvent("error", { message: words })),
  };
  Worker.prototype.postMessage = function (...said) {
    engine.worker = this;
    if (engine.deaf) return;
    const [[kind, , bytes]] = said;
    if (kind === "request" && bytes[0] === 2 && ++commands === 2 && localStorage.holdsBack) {
      held = [this, said];
      return;
    }
    if (kind === "stop" && held) engine.letGo();
    post.apply(this, said);
  };
  // How often the page asks whether the engine listens, at the pace of a test.
  const every = window.setInterval;
  window.setInterval = (act, time, ...rest) => every(act, time === 5000 ? 40 : time, ...rest);
}

const kept = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("banjie");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("snapshots").objectStore("snapshots").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

/** A clerk before the demonstration, of which a snapshot has been kept. */
async function clerkAtDemonstration() {
  const who = await profile();
  await who.page.addInitScript(between);
  const clerk = new Clerk(who, server);
  await clerk.looksAtDemonstration();
  await eventually(async () => assert.equal(await kept(clerk.page), 1));
  return clerk;
}

const rows = (page) => page.locator("table.list tbody");
const checking = (page) => page.locator("table.list").getByText(/正在核对|being checked/);

test("what was kept is shown at once, and the ledger takes its place", async () => {
  const clerk = await clerkAtDemonstration();
  const { page } = clerk;
  const before = await rows(page).allInnerTexts();
  await page.evaluate(() => localStorage.setItem("holdsBack", 1));
  await page.reload();
  await eventually(async () => assert.deepEqual(await rows(page).allInnerTexts(), before));
  await says(page.locator(".checking"), /正在核对台账/);
  await page.evaluate(() => engine.progress(0, 370));
  await says(page.locator(".checking"), /正在读取记录 37%/);
  await picture(page, "start-same-day");
  await page.evaluate(() => engine.letGo());
  await gone(page.locator(".checking"));
  assert.deepEqual(await rows(page).allInnerTexts(), before);

  // Two weeks later much stands otherwise.
  await page.context().clock.setFixedTime(new Date("2026-11-16T09:00:00+08:00"));
  await page.reload();
  await says(page.locator(".page-sub"), /统计截至 11-02，正在核对/);
  await checking(page).first().waitFor();
  await picture(page, "start-another-day");
  await page.evaluate(() => engine.letGo());
  await gone(page.locator(".checking"));
  await gone(checking(page));
  await gone(page.getByText(/统计截至/));
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("opening the ledger is stopped, and it is opened after all", async () => {
  const clerk = await clerkAtDemonstration();
  const { page } = clerk;
  const before = await rows(page).allInnerTexts();
  await page.evaluate(() => localStorage.setItem("holdsBack", 1));
  await page.reload();
  await rows(page).first().waitFor();
  await page.evaluate(() => engine.progress(3, 500));
  await clerk.button("停止").click();
  await page.evaluate(() => engine.progress(3, 510));
  await says(page.locator(".welcome"), /已停止打开本机的台账，台账未受影响/);
  await picture(page, "start-stopped");
  await clerk.button("继续打开").click();
  await gone(page.locator(".checking"));
  await eventually(async () => assert.deepEqual(await rows(page).allInnerTexts(), before));
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("an engine that hangs and one that breaks off unasked are said", async () => {
  const clerk = await clerkAtDemonstration();
  const { page } = clerk;
  const silent = page.getByText(/已有二十多秒没有回应/);
  await page.evaluate(() => (engine.deaf = true));
  await page.getByLabel("截至").fill("2026-11-20");
  await silent.waitFor();
  await picture(page, "start-silent");
  await clerk.button("继续等待").click();
  await gone(silent);

  await clerk.reloads();
  await page.evaluate(() => engine.breaks("memory is gone"));
  await says(page.locator(".rescue pre"), /memory is gone/);
  await clerk.profile.close();
});
