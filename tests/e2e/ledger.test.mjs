// The list: a long one draws only what is in sight, Back leads to where one was, numbers open what they
// count, several rows are picked for one act, and all of it is printed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { manyMatters } from "./many.mjs";
import { closeBrowser, eventually, gone, picture, profile, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const NOW = "2026-11-23T09:00:00+08:00";
const rows = (page) => page.locator("table.list tbody:not(.list-gap, .group-head)");
const total = async (page) => Number((await page.locator(".list-foot span").first().innerText()).match(/\d+/)[0]);

/** Before the demonstration with 400 matters more. */
async function clerkAtMany() {
  const clerk = new Clerk(await profile({ now: NOW }), server);
  await clerk.opens("/");
  await clerk.opensFile(await manyMatters(400));
  await clerk.opens("/ledger");
  await rows(clerk.page).first().waitFor();
  return clerk;
}

async function done(clerk) {
  clerk.profile.wellBehaved();
  await clerk.profile.close();
}

test("a long list is drawn where it is looked at, and Back leads there", async () => {
  const clerk = await clerkAtMany();
  const { page } = clerk;
  await page.locator(".list-gap").first().waitFor({ state: "attached" });
  assert.ok((await rows(page).count()) < 150, "not all of it is drawn");
  const all = Number(await page.locator("table.list").getAttribute("aria-rowcount"));
  await page.mouse.move(700, 600);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const last = page.locator("table.list tbody tr[aria-rowindex]").last();
  await eventually(async () => assert.equal(Number(await last.getAttribute("aria-rowindex")), all));

  await page.evaluate(() => scrollTo(0, 9000));
  const some = page.getByRole("link", { name: /第 0\d\d\d 项/ });
  await some.first().waitFor();
  const title = await some.nth(30).innerText();
  // By its name: which of those that are drawn it is changes as the list is scrolled.
  const link = page.getByRole("link", { name: title });
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  assert.ok(top > 5000);
  await link.click();
  await clerk.heading(title).waitFor();
  await page.goBack();
  await eventually(async () => assert.equal(await page.evaluate(() => scrollY), top));
  const same = page.getByRole("link", { name: title });
  await eventually(async () => assert.ok(await same.evaluate((a) => a === document.activeElement)));
  await picture(page, "ledger-scrolled");

  // What becomes another list is shown from its top.
  await page.locator(".count").nth(2).click();
  await eventually(async () => assert.ok((await page.evaluate(() => scrollY)) < 600));
  // An address of a time when the list had pages still leads to the rows that it meant.
  await clerk.opens("/ledger?order=title&page=3");
  await eventually(async () => assert.ok((await page.evaluate(() => scrollY)) > 10_000));
  await done(clerk);
});

test("numbers open as many rows as they say, groups and views stand in the address", async () => {
  const clerk = new Clerk(await profile({ now: NOW }), server);
  await clerk.looksAtDemonstration();
  const { page } = clerk;
  await rows(page).first().waitFor();
  for (const number of [page.locator(".unit-counts button").first(), page.locator(".count-card .link").first()]) {
    const says = Number((await number.innerText()).match(/\d+/)[0]);
    await number.click();
    await eventually(async () => assert.equal(await total(page), says));
    await eventually(async () => assert.equal(await rows(page).count(), says));
    await page.getByRole("link", { name: "清除筛选" }).click();
    await gone(page.getByRole("link", { name: "清除筛选" }));
  }
  await page.getByRole("button", { name: "按单位" }).click();
  await page.locator(".group-head").first().waitFor();
  assert.match(where(page), /group=unit/);
  await page.getByText("显示列").click();
  await page.getByLabel("分管领导", { exact: true }).check();
  assert.match(where(page), /columns=leader/);
  await page.getByRole("button", { name: "存为视图" }).click();
  await page.getByLabel("视图名称").fill("各单位一览");
  await page.getByRole("button", { name: "保存" }).click();
  const at = where(page);
  await clerk.goesTo("台账");
  await page.getByRole("link", { name: /各单位一览/ }).click();
  await eventually(async () => assert.equal(where(page), at));
  await clerk.reloads();
  await page.locator('.views a[aria-current]', { hasText: "各单位一览" }).waitFor();
  await picture(page, "ledger-by-unit");
  await done(clerk);
});

test("several late units are reminded in one go", async () => {
  const clerk = new Clerk(await profile({ now: NOW }), server);
  await clerk.looksAtDemonstration();
  const { page } = clerk;
  await clerk.opens("/ledger?status=overdue");
  await rows(page).first().waitFor();
  await page.getByLabel("选中列表各行").check();
  await page.locator(".picked-bar").waitFor();
  await picture(page, "ledger-picked");
  await page.locator(".picked-bar").getByRole("button", { name: /提醒 \d+ 家/ }).click();
  await page.getByRole("dialog").getByLabel("提醒方式").fill("电话");
  await page.getByRole("dialog").getByRole("button", { name: "登记" }).click();
  await gone(page.locator("dialog[open]"));
  await gone(page.locator(".picked-bar"));
  await done(clerk);
});

test("all rows are printed, with heads that are text", async () => {
  const clerk = await clerkAtMany();
  const { page } = clerk;
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await clerk.button("打印").click();
  await page.waitForFunction(() => window.printed);
  const matters = await total(page);
  assert.ok((await page.locator(".print-list tbody tr").count()) >= matters);
  assert.equal(await page.locator(".print-list button").count(), 0);
  assert.match(await page.locator(".print-title").textContent(), /台账.*2026-11-23/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await gone(page.locator(".print-list"));
  await done(clerk);
});
