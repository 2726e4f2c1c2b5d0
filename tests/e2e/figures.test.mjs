// The statistics and the leader's page: what only a browser shows of them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, output, profile, serve, where } from "./stage.mjs";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** How many pages a PDF has. */
const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

test("the figures are drawn, asked by the address, and each opens what it counts", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await clerk.goesTo("统计");
  const picture = page.getByRole("img", { name: /^今后八周到期情况/ });
  await picture.waitFor();
  await page.screenshot({ path: `${output}/statistics.png`, fullPage: true });
  const tallest = await picture.locator("rect.most").evaluateAll((bars) => Math.max(...bars.map((bar) => bar.getBoundingClientRect().height)));
  assert.ok(tallest > 50, `the greatest bar is ${tallest} high`);

  // The number in the table and the list that it opens are one.
  const overdue = page.locator(".statistics-tiles").getByRole("button", { name: /^超时 / }).first();
  const number = Number(await overdue.innerText());
  assert.ok(number > 0);
  await overdue.click();
  const dialog = page.getByRole("dialog");
  await eventually(async () => assert.equal(await dialog.locator("tbody tr").count(), number));
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.ok(await overdue.evaluate((element) => element === document.activeElement));

  await page.getByRole("link", { name: "本季" }).click();
  await page.getByLabel("分组").selectOption({ label: "月份" });
  await page.getByRole("rowheader", { name: "2026-10" }).first().waitFor();
  assert.equal(where(page), "/statistics?length=quarter&by=month");
  await page.getByLabel("分组").selectOption({ label: "单位" });
  const heads = await page.locator(".statistics-table thead th").allInnerTexts();
  const column = heads.indexOf("占应办");
  assert.ok(column > 0, heads.join());
  const shares = () => page.locator(`.statistics-table tbody td:nth-of-type(${column})`).allInnerTexts();
  const sum = async () => (await shares()).reduce((sum, share) => sum + Math.round(10 * parseFloat(share)), 0);
  await eventually(async () => assert.ok((await shares()).length > 20));
  assert.notEqual(await sum(), 1000, "rounded one by one, they do not sum up");
  const switched = page.getByLabel("占比合计调为 100%");
  await switched.check();
  await eventually(async () => assert.match(where(page), /summing=1/));
  await eventually(async () => assert.equal(await sum(), 1000));
  assert.ok(await switched.evaluate((element) => element === document.activeElement));

  const file = await clerk.saves(() => clerk.button("导出表格").click());
  assert.equal(file.name, "统计--2026-10-01--2026-11-23.xlsx");
  assert.equal(file.bytes.subarray(0, 2).toString(), "PK");
  who.wellBehaved();
  await who.close();
});

test("a leader's page is one click away, names who is late, and is one sheet of paper", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await page.getByRole("link", { name: "领导一页" }).click();
  const first = page.locator(".leader-late tbody tr").first();
  await first.waitFor();
  await page.screenshot({ path: `${output}/leader.png`, fullPage: true });
  assert.match(await first.innerText(), /超 \d+ 天|迟 \d+ 天/);
  assert.match(await first.innerText(), /M1-10/);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.equal(pages(pdf), 1);
  // Across: 297 × 210 mm in points.
  assert.match(pdf.toString("latin1"), /MediaBox \[0 0 84[12](\.\d+)? 59[4-6]/);
  who.wellBehaved();
  await who.close();
});
