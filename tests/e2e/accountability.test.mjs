// A candidate answered and a case brought to its decision, by the words on the page alone.
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

test("a case goes from its candidate to its decision, and the step that is missing is named", async () => {
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

  // None is opened for a reason.
  await candidates.last().getByRole("button", { name: "不启动" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "登记" }).click();
  assert.equal(await dialog.getByText("请填写此项").count(), 2);
  await dialog.getByLabel("原因和理由").fill("汛期抢险");
  await dialog.getByLabel("批准人").fill("张副市长");
  await dialog.getByRole("button", { name: "登记" }).click();
  await page.getByText("汛期抢险").waitFor();
  assert.equal(await candidates.count(), waiting - 1);

  // A case on the first.
  await candidates.first().getByRole("button", { name: "启动问责", exact: true }).click();
  await dialog.getByLabel("情形（M3-5）").selectOption("2");
  await dialog.getByLabel("姓名").first().fill("周某");
  await dialog.getByLabel("职务").first().fill("主任");
  await page.screenshot({ path: `${output}/accountability-2-open.png` });
  await dialog.getByRole("button", { name: "登记" }).click();
  await page.getByText("已启动问责").first().waitFor();
  await page.locator(".table-card tbody a").first().click();
  await page.locator(".case-steps").waitFor();

  const record = async (button, fill) => {
    await page.getByRole("button", { name: button, exact: true }).click();
    await fill();
    await dialog.getByRole("button", { name: "登记" }).click();
    await dialog.waitFor({ state: "hidden" });
  };
  await record("登记问责意见", async () => {
    assert.equal(await dialog.getByLabel("提出人身份").inputValue(), "leader_in_charge");
    await dialog.locator("input[name=by]").fill("李副市长");
    await dialog.getByLabel("责令限期整改").check();
    await dialog.getByText("责任人一项也没有").waitFor();
    await page.screenshot({ path: `${output}/accountability-3-propose.png` });
    await dialog.getByLabel("整改最后一天").fill("2026-12-18");
    await dialog.getByRole("group", { name: "周某", exact: true }).getByLabel("约谈").check();
  });
  await page.locator(".case-steps .waits", { hasText: "批准" }).waitFor();
  await record("登记问责决定", async () => {
    // The measures proposed stand there already.
    assert.ok(await dialog.getByLabel("责令限期整改").isChecked());
    await dialog.getByLabel("决定文号").fill("兰政督问〔2026〕9号");
  });
  await page.locator(".case-steps .missing", { hasText: "批准" }).waitFor();
  await page.locator(".note.bad", { hasText: "问责程序不符" }).waitFor();
  await page.screenshot({ path: `${output}/accountability-4-case.png`, fullPage: true });
  await who.close();
});
