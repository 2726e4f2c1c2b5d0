// Supervision: a gap of a list is filled in where it is said, a number opens what it counts, and the notice is recorded and printed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, output, profile, serve } from "./stage.mjs";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("a notice is drawn up from the list whose gaps were filled in, recorded, and nothing else is printed", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await clerk.goesTo("督查");
  await page.locator(".report-table").waitFor();
  await page.screenshot({ path: `${output}/supervision-1.png`, fullPage: true });

  // The number of a cell, and the list that it opens.
  const cell = page.locator(".report-table td.missed button").first();
  const numbers = (await cell.innerText()).match(/\d+/g).map(Number);
  await cell.click();
  const dialog = page.getByRole("dialog");
  await eventually(async () =>
    assert.equal(await dialog.locator("tbody tr").count(), numbers.reduce((a, b) => a + b), "as many as the cell says"),
  );
  await dialog.getByRole("button", { name: "关闭" }).click();
  await dialog.waitFor({ state: "hidden" });

  const gaps = page.locator(".supervision-card").first().getByRole("button", { name: "填写" });
  const before = await gaps.count();
  await gaps.first().click();
  await dialog.getByLabel("第一责任人").fill("周洁");
  await dialog.getByRole("button", { name: "登记" }).click();
  await dialog.waitFor({ state: "hidden" });
  await eventually(async () => assert.equal(await gaps.count(), before - 1));

  await page.getByRole("link", { name: "制发" }).click();
  const sheets = page.locator(".paper-sheet");
  await sheets.first().waitFor();
  await page.getByLabel("联系人").fill("王敏");
  await page.getByLabel("反馈期限").fill("2026-11-27");
  await page.getByRole("button", { name: "改写正文" }).click();
  const text = page.getByLabel("正文");
  await text.fill(`${await text.inputValue()}\n四、保密要求。不得录入涉密信息。`);
  await sheets.first().getByText("四、保密要求。").waitFor();
  await sheets.first().getByText("（联系人：王敏）").waitFor();
  assert.match(await sheets.nth(1).innerText(), /周洁（第一责任人）/);
  await page.screenshot({ path: `${output}/supervision-2-paper.png`, fullPage: true });
  const number = await page.getByLabel("发文字号").inputValue();
  await page.getByRole("button", { name: "登记转办通知" }).click();
  await page.getByText(`已登记：${number}`).waitFor();
  assert.equal(await page.getByRole("button", { name: "登记转办通知" }).count(), 0, "once");
  // What was changed is still to be printed.
  await sheets.first().getByText("四、保密要求。").waitFor();

  await page.emulateMedia({ media: "print" });
  for (const hidden of [".head", ".side", ".page-head", ".paper-form", ".crumbs"]) {
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  }
  assert.ok(await sheets.first().isVisible());
  const paper = await page.pdf({ preferCSSPageSize: true });
  assert.match(paper.toString("latin1"), /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/, "A4");
  await page.emulateMedia({ media: "screen" });

  await clerk.goesTo("督查");
  await eventually(async () => assert.equal(await page.getByRole("link", { name: "制发" }).count(), 0));
  await who.close();
});
