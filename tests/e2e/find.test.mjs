// Finding: Ctrl+K, by initials and by day, with the keyboard alone; and not while an input method composes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, serve, where } from "./stage.mjs";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("a matter is found by initials, a day leads to its dues, and a command does what it says", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  const { keyboard } = page;
  await clerk.looksAtDemonstration();
  const title = await page.locator("table.list a").first().innerText();
  const field = page.locator(".find [role=combobox]");
  const options = page.locator(".find [role=option]");
  const opens = async (typed) => {
    await keyboard.press("Control+k");
    await field.fill(typed);
  };

  // What an input method is composing is its own: neither Ctrl+K nor Enter is taken from it.
  await page.evaluate(() => {
    const key = { key: "k", ctrlKey: true, bubbles: true, cancelable: true, isComposing: true };
    document.body.dispatchEvent(new KeyboardEvent("keydown", key));
  });
  assert.equal(await field.count(), 0);
  await opens(title);
  await options.filter({ hasText: title }).first().waitFor();
  await field.dispatchEvent("keydown", { key: "Enter", isComposing: true });
  assert.equal(where(page), "/ledger");
  await picture(page, "find-1-title");

  await field.fill("12-20");
  await options.filter({ hasText: "2026年12月20日" }).first().waitFor();
  await eventually(async () => assert.equal(await options.first().getAttribute("aria-selected"), "true"));
  await keyboard.press("Enter");
  await clerk.heading("日历").waitFor();
  assert.equal(where(page), "/calendar/2026-12-20");
  await gone(field);

  await opens("djsx");
  const command = options.filter({ hasText: "登记事项" });
  await command.locator("mark").getByText("登记事项").waitFor();
  await picture(page, "find-2-command");
  // The focus stays in the field; the arrows move what is chosen.
  const active = () => field.getAttribute("aria-activedescendant");
  const wanted = await command.getAttribute("id");
  for (let n = 0; n < 20 && (await active()) !== wanted; n += 1) await keyboard.press("ArrowDown");
  assert.equal(await active(), wanted);
  assert.ok(await field.evaluate((element) => element === document.activeElement));
  await keyboard.press("Enter");
  await page.waitForURL(/#\/matter\/new$/);

  await keyboard.press("Control+k");
  await field.waitFor();
  await keyboard.press("Escape");
  await gone(field);
  who.wellBehaved();
  await who.close();
});
