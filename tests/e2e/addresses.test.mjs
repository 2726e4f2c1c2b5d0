// Addresses stand after `#`: the page works from any folder of any server, the browser's history holds
// one entry a step, and Back leads to where one was.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, profile, ready, serve, servePlainly, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** A clerk who looks at the demonstration, on a screen that its list is longer than. */
async function clerkAtList(where = server) {
  const who = await profile({ viewport: { width: 1366, height: 480 } });
  const clerk = new Clerk(who, where);
  await clerk.looksAtDemonstration();
  return clerk;
}

async function isCached(page) {
  await page.evaluate(async () => {
    while (!navigator.serviceWorker.controller) await new Promise((next) => setTimeout(next, 50));
  });
}

test("in a folder of a plain server every address opens, also when it is gone", async () => {
  const plain = await servePlainly("/a/b/");
  const clerk = await clerkAtList(plain);
  const { page, profile: who } = clerk;
  await page.locator("table.list a").nth(2).click();
  await page.locator(".matter-head h1").waitFor();
  const matter = where(page);
  const title = await page.locator(".matter-head h1").innerText();
  await clerk.reloads();
  await clerk.heading(title).waitFor();
  await isCached(page);

  await plain.stop();
  await assert.rejects(fetch(plain.at("")), "the server is gone");
  await clerk.reloads();
  await clerk.heading(title).waitFor();
  await clerk.opens("/ledger?light=red");
  await clerk.heading("台账").waitFor();
  // What stood in a bookmark when addresses were paths.
  await page.goto(plain.at(matter.slice(1)));
  await ready(page);
  await clerk.heading(title).waitFor();
  assert.equal(page.url(), plain.at(`#${matter}`));
  who.wellBehaved();
  await who.close();
});

test("an old address leads to the new one on the page's own server", async () => {
  const clerk = await clerkAtList();
  await clerk.page.goto(server.at("/ledger?light=red"));
  await ready(clerk.page);
  assert.equal(clerk.page.url(), server.at("#/ledger?light=red"));
  await clerk.page.locator('.count[aria-pressed="true"]').waitFor();
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("a click stands once in the history, and Back leads to where one was", async () => {
  const clerk = await clerkAtList();
  const { page } = clerk;
  const steps = () => page.evaluate(() => history.length);
  const link = page.locator("table.list a").last();
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  assert.ok(top > 100, `the list is longer than the screen: ${top}`);
  let before = await steps();

  await link.click();
  await page.locator(".matter-head h1").waitFor();
  assert.equal(await steps(), before + 1, "the link");
  assert.equal(await page.evaluate(() => scrollY), 0, "a new page begins at its top");
  await page.goBack();
  await clerk.heading("台账").waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => scrollY), top));
  await eventually(async () => assert.ok(await link.evaluate((a) => a === document.activeElement), "the focus"));

  // The row itself, beside its link.
  before = await steps();
  await page.locator("table.list tbody").last().locator("td.date").first().click();
  await page.locator(".matter-head h1").waitFor();
  assert.equal(await steps(), before, "it takes the place of the step that was taken back");
  await page.goBack();
  await clerk.heading("台账").waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => scrollY), top));

  // What only narrows the list is no step.
  await page.locator(".count").first().click();
  await page.locator('.count[aria-pressed="true"]').waitFor();
  assert.match(where(page), /^\/ledger\?light=/);
  assert.equal(await steps(), before);
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("with a key held or the middle button a row opens in a new tab and this one stays", async () => {
  const clerk = await clerkAtList();
  const { page } = clerk;
  const link = page.locator("table.list a").first();
  for (const how of [{ modifiers: ["Control"] }, { button: "middle" }]) {
    const [tab] = await Promise.all([page.context().waitForEvent("page"), link.click(how)]);
    await tab.locator(".matter-head h1").waitFor();
    assert.equal(where(page), "/ledger");
    await tab.close();
  }
  await page.locator("table.list td.date").first().click({ modifiers: ["Control"] });
  assert.equal(where(page), "/ledger");
  await clerk.heading("台账").waitFor();
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("an address leads to a part of a page, and the first stop of the keyboard past the navigation", async () => {
  const { profile: who } = await clerkAtList();
  const page = await who.context.newPage();
  const clerk = new Clerk(who, server, page);
  await clerk.opens("/measures/M3");
  const top = () => page.locator("#M3").evaluate((e) => Math.round(e.getBoundingClientRect().top));
  await eventually(async () => assert.ok(Math.abs(await top()) < 120, `${await top()}`));
  await page.locator(".measure-contents a").first().click();
  await eventually(async () => assert.ok((await top()) > 480));
  assert.equal(where(page), "/measures/M1");
  await clerk.opens("/units");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.ok(await page.locator("#main").evaluate((main) => main === document.activeElement));
  assert.equal(where(page), "/units");
  who.wellBehaved();
  await who.close();
});
