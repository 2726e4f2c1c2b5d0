// What a year of supervision owes, done by the buttons beside it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, output, profile, serve } from "./stage.mjs";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("what a year owes is done by the button beside it, and its plan grows", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await page.getByRole("link", { name: "年度", exact: true }).click();
  const owed = page.locator(".year-owed li");
  await owed.first().waitFor();
  await page.screenshot({ path: `${output}/year-1-owed.png`, fullPage: true });
  const dialog = page.getByRole("dialog");
  // The last quarter has been summarised and not circulated.
  await owed.filter({ hasText: "通报" }).getByRole("button", { name: "登记汇总、通报" }).click();
  assert.equal(await dialog.getByLabel("期间止").inputValue(), "2026-09-30");
  await dialog.getByLabel("汇总内容").fill("三季度限时办结情况");
  await dialog.getByLabel("通报范围").fill("各区县、各部门");
  await dialog.getByRole("button", { name: "登记" }).click();
  await page.getByText("本年度没有应办事项").waitFor();
  await page.getByRole("cell", { name: "各区县、各部门" }).waitFor();

  // The plan opens as it stands, with a line more.
  await page.getByRole("button", { name: "制定年度计划" }).click();
  assert.match(await dialog.getByLabel("主题").first().inputValue(), /园林城市/);
  await dialog.getByRole("button", { name: "再加一项" }).click();
  await dialog.locator("input[name='items.1.topic']").fill("冬季供暖");
  await dialog.locator("input[name='items.1.from']").fill("2026-11-10");
  await dialog.locator("input[name='items.1.to']").fill("2026-11-01");
  await dialog.locator("select[name='items.1.manner']").selectOption("暗访");
  await dialog.getByRole("button", { name: "登记" }).click();
  await dialog.getByText("不得早于起始日期").waitFor();
  await dialog.locator("input[name='items.1.to']").fill("2026-12-10");
  await dialog.getByText("选择单位").click();
  await dialog.locator(".plan-item").nth(1).locator(".unit-ticks input").first().check();
  await page.screenshot({ path: `${output}/year-2-plan.png` });
  await dialog.getByRole("button", { name: "登记" }).click();
  await page.getByRole("rowheader", { name: "冬季供暖" }).waitFor();

  await page.getByRole("button", { name: "登记回访复核" }).first().click();
  await dialog.getByRole("button", { name: "登记" }).click();
  assert.ok((await dialog.getByText("请填写此项").count()) >= 2, "nothing ticked, nothing said");
  await dialog.getByLabel("轮次").selectOption("2");
  await dialog.getByLabel("高技能人才精工项目").check();
  await dialog.getByLabel("回访情况").fill("措施已落实");
  await page.screenshot({ path: `${output}/year-3-revisit.png` });
  await dialog.getByRole("button", { name: "登记" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("cell", { name: "3 / 20" }).waitFor();
  await page.screenshot({ path: `${output}/year-4-after.png`, fullPage: true });
  await who.close();
});
