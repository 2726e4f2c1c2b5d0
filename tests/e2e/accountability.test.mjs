// A candidate answered, and what the forms of a case refuse; cases are brought to their end in `measures.test.mjs`.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, gone, output, profile, serve } from "./stage.mjs";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("none is opened for a reason that somebody approves, and measures on one side alone are marked", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await page.getByRole("link", { name: "问责", exact: true }).click();
  const candidates = page.locator(".candidate");
  await candidates.first().waitFor();
  const waiting = await candidates.count();
  assert.ok(waiting > 1);
  await page.screenshot({ path: `${output}/accountability-1-list.png` });

  await candidates.last().getByRole("button", { name: "不启动" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "登记" }).click();
  assert.equal(await dialog.getByText("请填写此项").count(), 2);
  await dialog.getByLabel("原因和理由").fill("汛期抢险");
  await dialog.getByLabel("批准人").fill("张副市长");
  await dialog.getByRole("button", { name: "登记" }).click();
  await page.getByText("汛期抢险").waitFor();
  assert.equal(await candidates.count(), waiting - 1);

  // A case on a department: its page follows, and the step that comes next.
  await candidates.filter({ hasText: "市科技和信息化局" }).first().getByRole("button", { name: "启动问责", exact: true }).click();
  await dialog.getByLabel("情形（M3-5）").selectOption("2");
  await dialog.getByLabel("姓名").first().fill("周某");
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await page.locator(".case-steps .waits", { hasText: "提出意见" }).waitFor();
  await page.getByRole("button", { name: "登记问责意见" }).click();
  assert.equal(await dialog.getByLabel("提出人身份").inputValue(), "leader_in_charge");
  await dialog.getByLabel("责令限期整改").check();
  await dialog.getByText("未对责任人提出").waitFor();
  await dialog.getByRole("group", { name: "周某", exact: true }).getByLabel("约谈").check();
  await gone(dialog.getByText("未对责任人提出"));
  // Sending it without a name is refused at the field, and nothing follows.
  await dialog.getByRole("button", { name: "登记，接着下一步" }).click();
  await dialog.getByText("请填写此项").waitFor();
  await dialog.getByRole("heading", { name: "登记问责意见" }).waitFor();
  await who.close();
});
