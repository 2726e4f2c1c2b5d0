// A command is requested twice, by a double click or by a key that is held down, and is done once. And a page that is
// left while its command runs does no harm.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, profile, ready, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const UNIT = "市教育局";
const TITLE = "校园供暖检修";

/** Two clicks, of which the second comes before anything has been written. */
const clicksTwice = (button) =>
  button.evaluate((element) => {
    element.click();
    element.click();
  });

/** Enter held down in a form. */
const entersTwice = (form) =>
  form.evaluate((element) => {
    element.requestSubmit();
    element.requestSubmit();
  });

/** How many acts the ledger has: nothing has been exported yet. */
async function holds(clerk, acts, why) {
  const counted = clerk.page.locator(".unexported");
  await says(counted, new RegExp(`^(${acts}|${acts + 1}) 条`));
  // What was written twice is there when the page is read anew, at the latest.
  await clerk.reloads();
  await says(counted, /条/);
  assert.equal(await counted.innerText(), `${acts} 条记录尚未备份`, why);
}

async function founded(twice) {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.opens("/");
  await clerk.fills({ 台账名称: "督查台账", 督查部门名称: "市政府督查室", 登记人: "王敏" });
  if (twice) await clicksTwice(clerk.button("建立台账"));
  else await clerk.button("建立台账").click();
  await clerk.heading("单位").waitFor();
  return { who, clerk };
}

const registered = (clerk) =>
  clerk.registers(
    { 事项名称: TITLE, "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: UNIT, 收到日期: "2026-11-02" }],
  );

test("a ledger is made once", async () => {
  const { who, clerk } = await founded(true);
  await clerk.goesTo("设置");
  await clerk.button("从本机移除台账").click();
  await clerk.button("我已导出备份，确认移除").click();
  await clerk.button("建立台账").waitFor();
  // A second one would now come to light.
  await clerk.reloads();
  await clerk.button("建立台账").waitFor();
  who.wellBehaved();
  await who.close();
});

test("units, an office and its key are recorded once", async () => {
  const { who, clerk } = await founded(false);
  await clerk.goesTo("设置");
  const key = await clerk.page.locator(".public-key").innerText();
  await clerk.goesTo("单位");
  await clerk.fills({ "单位名称，一行一个": UNIT });
  await entersTwice(clerk.page.locator("form", { has: clerk.button("添加") }));
  await holds(clerk, 2, "the unit");
  await clicksTwice(clerk.button("设为登记机构"));
  await holds(clerk, 3, "the office of the unit");
  await clerk.button("更正").click();
  await clerk.fills({ 简称: "教育局" });
  await entersTwice(clerk.page.locator("form", { has: clerk.button("保存") }));
  await holds(clerk, 4, "the unit corrected");
  await clerk.page.locator("tr", { hasText: "承办单位" }).last().getByRole("button", { name: "登记" }).click();
  await clerk.page.locator("#public-key").fill(key);
  await clicksTwice(clerk.button("核对一致，登记"));
  await holds(clerk, 5, "the key");
  await clerk.page.getByLabel("另一督查部门的名称").fill("市委督查室");
  await entersTwice(clerk.page.locator("form", { has: clerk.button("添加督查部门") }));
  await holds(clerk, 6, "the other office");
  who.wellBehaved();
  await who.close();
});

test("a matter, what happens to it and a withdrawal are recorded once", async () => {
  const { who, clerk } = await founded(false);
  await clerk.addsUnits(UNIT);
  await clerk.opens("/matter/new");
  await clerk.fills({ 事项名称: TITLE, "事项类别（M1-5）": "（四）其他限时办结事项" });
  await clerk.page.locator("[name='units.0.unit']").selectOption({ label: UNIT });
  await clerk.page.locator("[name='date']").first().fill("2026-11-20");
  await clicksTwice(clerk.button("登记并交办"));
  await clerk.heading(TITLE).waitFor();
  await holds(clerk, 3, "the matter");

  let acts = 3;
  for (const [kind, fields] of [
    ["反馈", { 办理情况: "已完成八成" }],
    ["申请延期", { 办理进展: "已完成八成", 原因和理由: "降雪", 重新约定的办结日期: "2026-12-30" }],
    ["备注", { 说明: "已电话核实" }],
  ]) {
    const direct = clerk.page.locator(".record-actions").getByRole("button", { name: kind, exact: true });
    if (!(await direct.isVisible())) await clerk.page.locator(".record-actions summary").click();
    await direct.click();
    const dialog = clerk.page.getByRole("dialog");
    await clerk.fills(fields, dialog);
    await entersTwice(dialog.locator("form"));
    await dialog.waitFor({ state: "hidden" });
    await holds(clerk, ++acts, kind);
  }

  await clerk.page.locator("ol.timeline > li").first().getByRole("button", { name: "撤回" }).click();
  await clerk.page.locator("form.retract input").fill("记错了");
  await entersTwice(clerk.page.locator("form.retract"));
  await holds(clerk, ++acts, "the withdrawal");
  who.wellBehaved();
  await who.close();
});

test("a profile is recorded once", async () => {
  const { who, clerk } = await founded(false);
  await clerk.opens("/profile");
  await clerk.button("试算").click();
  await clerk.page.locator(".outcome, .note[role=status]").first().waitFor();
  await clicksTwice(clerk.button("保存并生效"));
  await holds(clerk, 2, "the profile");
  who.wellBehaved();
  await who.close();
});

test("a page that is left while a file is looked at ends without a sound", async () => {
  const { who, clerk } = await founded(false);
  await clerk.addsUnits(UNIT);
  await registered(clerk);
  const file = await clerk.exportsAll();
  await clerk.goesTo("交换");
  // Left in the moment in which the page says that it looks.
  await clerk.page.evaluate(() => {
    new MutationObserver((_, watch) => {
      if (document.querySelector(".looking")) {
        watch.disconnect();
        location.hash = "#/ledger";
        window.left = true;
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  await clerk.dropsCopies(file, 2000);
  await clerk.page.waitForFunction(() => window.left);
  await clerk.heading("台账").waitFor();
  await clerk.goesTo("单位");
  await clerk.addsUnits("市财政局");
  await eventually(() => who.wellBehaved());
  await ready(clerk.page);
  await who.close();
});
