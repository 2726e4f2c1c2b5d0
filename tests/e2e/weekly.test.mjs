// A list that an office keeps and sends every week: settled by keyboard, kept over a reload, and known again.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Importer } from "./importer.mjs";
import { closeBrowser, eventually, picture, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const HEAD = "序号\t事项\t牵头单位\t配合单位\t完成时限\t进展情况";

test("a thousand rows are settled by keyboard alone, and one answer holds for all alike", async () => {
  const clerk = await Importer.begins(server);
  const { page } = clerk;
  const due = ["2026-12-31", "5年内", "2026-12-31", "尽快"];
  const rows = Array.from({ length: 1000 }, (_, n) => `${n + 1}\t任务第${n + 1}号\t市教育局\t\t${due[n % 4]}\t`);
  await clerk.pastes([HEAD, ...rows].join("\n"));
  await clerk.has({ 全部: 1000, 可登记: 500, 待处理: 500, 不登记: 0 });
  const keys = async (...presses) => {
    for (const press of presses) {
      if (press === "Enter") await page.keyboard.press("Enter");
      else await page.keyboard.type(press);
    }
  };
  const focused = (id) => eventually(async () => assert.match(await page.evaluate(() => document.activeElement.id + document.activeElement.className), id));
  await clerk.button("逐行处理").focus();
  await keys("Enter");
  await focused(/^cell-3-Due/);
  await keys("2027-12-31", "Enter");
  // The other rows with the same text are offered. One more key settles them, and the next row opens.
  await focused(/sheet-alike/);
  await keys("Enter");
  await focused(/^cell-5-Due/);
  await keys("2027-6-30", "Enter");
  await focused(/sheet-alike/);
  await keys("Enter");
  await clerk.has({ 全部: 1000, 可登记: 1000, 待处理: 0, 不登记: 0 });
  await focused(/primary/);
  await keys("Enter");
  await page.getByRole("status").filter({ hasText: "已登记 1000 项" }).waitFor();
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("what is ready is registered, what is asked waits over a reload, and the list of the week after is known", async () => {
  const clerk = await Importer.begins(server, { now: "2026-11-23T09:00:00+08:00" });
  const { page } = clerk;
  const ready = Array.from({ length: 10 }, (_, n) => `${n + 1}\t第${n + 1}项任务\t市教育局\t\t2026-12-31\t`);
  const asked = ["11\t甲\t市教育局\t各单位\t2026-12-31\t", "12\t乙\t市教育局\t各单位\t长期\t"];
  await clerk.pastes([HEAD, ...ready, ...asked].join("\n"));
  assert.equal(await page.getByLabel("登记日期").inputValue(), "2026-11-23", "today at first");
  await page.getByLabel("登记日期").fill("2026-11-24");
  await page.getByText("日期不得晚于今天").waitFor();
  assert.ok(await clerk.button("登记 10 项").isDisabled());
  await page.getByLabel("登记日期").fill("2026-11-20");
  await page.getByLabel("交办时间（用于未写的行）").fill("2026-11-19");
  await clerk.agrees(10);

  await clerk.reloads();
  await clerk.has({ 全部: 2, 可登记: 0, 待处理: 2, 不登记: 0 });
  // A name of nobody in particular stands for all units of a kind.
  const name = page.locator(".sheet-names tr", { hasText: "各单位" });
  await name.getByRole("button", { name: "从登记的单位中选" }).click();
  await name.getByLabel(/全部 2 个/).check();
  await clerk.row("甲").getByText("市发展改革委").waitFor();
  await picture(page, "sheet-4-picked");
  await clerk.row("乙").getByRole("button", { name: "处理" }).click();
  await clerk.button("长期，不设时限").click();
  await clerk.agrees(2);

  // The week after: a row on top, a unit's progress, one row changed, one gone.
  const week = [
    "1\t新任务\t市教育局\t\t2026-12-31\t",
    "2\t第1项任务\t市教育局\t\t2026-12-31\t已完成八成",
    ...ready.slice(1, 9),
    ...asked,
  ];
  await clerk.button("收起清单").click();
  await page.getByLabel("粘贴表格").fill([HEAD, ...week].join("\n"));
  await clerk.button("读入").click();
  await page.locator(".sheet-gone").getByRole("link", { name: "第10项任务" }).waitFor();
  await clerk.has({ 全部: 12, 可登记: 0, 待处理: 1, 不登记: 10, 与台账不同: 1 });
  await says(clerk.row("第1项任务"), /编号：1 → 2/);
  await clerk.saysReceipt();
  await page.getByLabel(/内容与台账不同/).selectOption({ label: "按清单更正台账" });
  await page.getByLabel(/进展的日期/).fill("2026-11-22");
  await says(clerk.row("第1项任务"), /进展记为反馈 1 条/);
  await picture(page, "sheet-5-week");
  await clerk.button("登记 1 项，更正 1 项，记反馈 1 条").click();
  await page.getByRole("status").filter({ hasText: "已登记 1 项，已更正 1 项，已记反馈 1 条" }).waitFor();
  await clerk.has({ 全部: 11, 可登记: 0, 待处理: 0, 不登记: 11 });
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("what was said of one list is offered with the next", async () => {
  const clerk = await Importer.begins(server);
  const { page } = clerk;
  const list = (title) => `事项\t牵头单位\t配合单位\t完成时限\n${title}\t市教育局\t各单位\t5年内`;
  await clerk.pastes(list("甲"));
  await page.getByLabel("登记为 各单位").first().fill("市发展改革委");
  await page.getByLabel("登记为 各单位").first().blur();
  await clerk.row("甲").getByRole("button", { name: "处理" }).click();
  await clerk.writes("办结时限", "2030-12-31");
  await clerk.agrees(1);
  await clerk.pastes(list("乙"));
  const offers = page.locator(".sheet-offers");
  await says(offers, /“各单位”：市发展改革委[\s\S]*时限“5年内”：2030-12-31（1 行）/);
  await offers.getByRole("button", { name: "全部采用（2）" }).click();
  await clerk.has({ 全部: 1, 可登记: 1, 待处理: 0, 不登记: 0 });
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("what bears on verdicts is corrected in the form of any matter, and what cannot be read is said once", async () => {
  const clerk = await Importer.begins(server, { now: "2026-11-23T09:00:00+08:00" });
  const { page } = clerk;
  const list = (...rows) => ["序号\t事项\t牵头单位\t完成时限", ...rows].join("\n");
  await clerk.pastes(list("1\t甲\t市教育局\t2026-12-31", "2\t乙\t市教育局\t2026-12-31"));
  await clerk.agrees(2);

  const week = list("1\t甲\t市发展改革委\t2027-01-31", "2\t乙\t市教育局\t尽快");
  await clerk.pastes(week, { received: false });
  await clerk.has({ 全部: 2, 可登记: 0, 待处理: 0, 不登记: 0, 与台账不同: 2 });
  await says(clerk.row("乙"), /待核对[\s\S]*“尽快”不是可识别的日期，未与台账核对（台账：2026-12-31）/);
  await picture(page, "sheet-6-unread");
  await clerk.row("甲").getByRole("button", { name: "按清单更正…" }).click();
  const dialog = page.getByRole("dialog");
  await says(dialog, /2027-01-31/);
  // The unit that the list has no more stands there by its name, and nothing is to be filled in for it.
  const left = dialog.locator(".unit-row").first();
  await says(left, /市教育局现为承办单位，更正后不再承办。/);
  assert.equal(await left.locator(".required").count(), 0);
  await left.getByRole("button", { name: "保留该单位" }).click();
  assert.equal(await left.getByLabel("单位").inputValue(), "市教育局");
  await left.getByLabel("单位").selectOption({ label: "不再承办" });
  await picture(page, "sheet-7-correction");
  await dialog.getByRole("button", { name: "登记更正" }).click();
  await dialog.waitFor({ state: "hidden" });
  await says(clerk.row("甲"), /已更正[\s\S]*台账已按清单更正/);

  // One answer for all that cannot be read; with the list of the week after it is not asked again.
  await clerk.button("都与台账一致").click();
  await clerk.has({ 全部: 2, 可登记: 0, 待处理: 0, 不登记: 2 });
  await clerk.button("收起清单").click();
  await clerk.pastes(week, { received: false });
  await clerk.has({ 全部: 2, 可登记: 0, 待处理: 0, 不登记: 2 });
  await clerk.opensMatter("甲");
  await page.getByText("2027-01-31").first().waitFor();
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});
