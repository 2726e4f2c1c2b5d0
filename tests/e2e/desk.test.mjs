// The desk: several units reminded at once, and a button that opens the form in its matter.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, output, profile, says, serve } from "./stage.mjs";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("what is owed is done from the desk: reminders together, a notice in its matter", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await page.getByRole("link", { name: "工作台", exact: true }).click();
  await page.locator(".desk-stack").first().waitFor();
  await page.screenshot({ path: `${output}/desk-1.png` });
  // All of it, so that what is counted afterwards is counted of the same.
  const more = page.getByRole("button", { name: "显示更多" });
  await more.click();
  await gone(more);

  const ticks = page.locator(".desk-tick");
  await ticks.first().waitFor();
  const before = await ticks.count();
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await page.getByRole("button", { name: "提醒 2 家" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("提醒方式").fill("电话");
  await page.screenshot({ path: `${output}/desk-2-remind.png` });
  await dialog.getByRole("button", { name: "登记" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText("2 条记录尚未备份").waitFor();
  await eventually(async () => assert.ok((await ticks.count()) <= before - 2, "what was reminded of is owed no more"));

  // For a minute both are withdrawn by the next key.
  const noted = page.locator(".noted");
  await says(noted, /已完成：提醒 2 家/);
  await eventually(async () => assert.ok(await noted.evaluate((place) => place === document.activeElement)));
  await page.screenshot({ path: `${output}/desk-3-noted.png` });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await says(noted, /已撤回/);
  await eventually(async () => assert.equal(await ticks.count(), before, "they are owed again"));

  await page.locator(".desk-stack li", { hasText: "M2-17" }).getByRole("link", { name: "发督办通知" }).first().click();
  await dialog.getByRole("heading", { name: "发督办通知" }).waitFor();
  assert.match(page.url(), /#\/matter\/[0-9a-f-]+$/);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.goBack();
  await page.locator(".desk-stack").first().waitFor();
  await who.close();
});
