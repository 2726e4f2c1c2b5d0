// What single keys do, what they leave to the browser, and that they can be turned off; and a row of
// the list, which is a link.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, picture, profile, ready, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

async function clerkAt(path) {
  const clerk = new Clerk(await profile(), server);
  await clerk.looksAtDemonstration();
  await clerk.opens(path);
  return clerk;
}

/** Of the list, once it is there. */
async function titles(page) {
  const links = page.locator("table.list tbody a");
  await links.first().waitFor();
  return links.allInnerTexts();
}
const title = (page) => page.locator(".matter-head h1").innerText();
const shows = (page, wanted) => eventually(async () => assert.equal(await title(page), wanted));

async function done(clerk) {
  clerk.profile.wellBehaved();
  await clerk.profile.close();
}

test("with another key held they are the browser's", async () => {
  const clerk = await clerkAt("/ledger");
  const { page } = clerk;
  const [first] = await titles(page);
  await page.getByRole("link", { name: first }).click();
  await shows(page, first);
  const at = where(page);
  // Seen by the page, and not taken: the browser does with them what it does.
  await page.evaluate(() => {
    window.taken = [];
    window.addEventListener("keydown", (event) => setTimeout(() => taken.push(event.defaultPrevented)));
  });
  for (const key of ["Control+j", "Control+Shift+k", "Alt+j", "Control+/", "Meta+j"]) {
    await page.evaluate((key) => {
      const plain = key.split("+").at(-1);
      const held = (name) => key.split("+").includes(name);
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", {
          key: plain, bubbles: true, cancelable: true,
          ctrlKey: held("Control"), altKey: held("Alt"), metaKey: held("Meta"), shiftKey: held("Shift"),
        }),
      );
    }, key);
  }
  await eventually(async () => assert.deepEqual(await page.evaluate(() => taken), Array(5).fill(false)));
  assert.equal(where(page), at, "the matter has been left");
  assert.equal(await page.evaluate(() => document.activeElement.type), undefined, "the search has the focus");
  await page.keyboard.press("/");
  await page.locator(".find [role=combobox]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.role), "combobox");
  await done(clerk);
});

test("J and K go through the list as it was left", async () => {
  const clerk = await clerkAt("/ledger?light=green&order=title&descending=1");
  const { page } = clerk;
  const [first, second, third] = await titles(page);
  assert.ok(third, "the demonstration has three green matters");
  await page.getByRole("link", { name: first }).click();
  await shows(page, first);
  await page.keyboard.press("j");
  await shows(page, second);
  // A reload changes nothing of it.
  await clerk.reloads();
  await page.keyboard.press("j");
  await shows(page, third);
  await page.keyboard.press("k");
  await shows(page, second);
  await page.keyboard.press("k");
  await shows(page, first);
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await shows(page, second);
  await page.locator(".crumbs a").first().click();
  await clerk.heading("台账").waitFor();
  assert.deepEqual((await titles(page)).slice(0, 3), [first, second, third], "back in the same list");
  await done(clerk);
});

test("they can be turned off, and stay so", async () => {
  const clerk = await clerkAt("/settings");
  const { page } = clerk;
  await page.getByLabel("使用单键快捷键").uncheck();
  await picture(page, "keys-1-settings");
  await clerk.goesTo("台账");
  await page.keyboard.press("/");
  assert.equal(await page.locator(".find [role=combobox]").count(), 0);
  const [first, second] = await titles(page);
  await page.getByRole("link", { name: first }).click();
  await shows(page, first);
  await clerk.reloads();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await shows(page, first);
  await clerk.opens("/settings");
  await page.getByLabel("使用单键快捷键").check();
  await clerk.goesTo("台账");
  await page.getByRole("link", { name: first }).click();
  await shows(page, first);
  await page.keyboard.press("j");
  await shows(page, second);
  await done(clerk);
});

test("a row with Ctrl held opens a new tab and leaves this one; a click is one step", async () => {
  const clerk = await clerkAt("/ledger");
  const { page } = clerk;
  const at = where(page);
  const row = page.locator("table.list tbody tr").first();
  const before = await page.evaluate(() => history.length);
  const [tab] = await Promise.all([
    clerk.profile.context.waitForEvent("page"),
    row.getByRole("link").first().click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await ready(tab);
  assert.match(where(tab), /^\/matter\//);
  await row.locator("td").first().click({ modifiers: ["ControlOrMeta"] });
  assert.equal(where(page), at, "this tab has moved");
  assert.equal(await page.evaluate(() => history.length), before);
  await row.getByRole("link").first().click();
  await page.locator(".matter-head h1").waitFor();
  assert.equal(await page.evaluate(() => history.length), before + 1);
  await done(clerk);
});
