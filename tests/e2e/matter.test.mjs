// The matter's page as a clerk works with it: several units are finished at once, what was recorded a moment ago is
// withdrawn, and nothing is decided without being seen. A wrong limit is put right in `measures.test.mjs`.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const UNITS = ["市教育局", "市财政局", "市公安局"];
const TITLE = "校园供暖检修";

async function withMatter(units = UNITS) {
  const who = await profile({ now: "2026-11-02T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits(...UNITS);
  await clerk.registers(
    { 事项名称: TITLE, "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    units.map((单位, n) => ({ 单位, 牵头或配合: n ? "配合" : "牵头", 收到日期: "2026-11-02", 第一责任人: "李强" })),
  );
  return { who, clerk, page: who.page, dialog: who.page.getByRole("dialog") };
}

const done = async ({ who }) => {
  who.wellBehaved();
  await who.close();
};

test("three units are completed, verified and closed in five clicks and three fields", async () => {
  const it = await withMatter();
  const { clerk, page, dialog } = it;
  await clerk.button("一并办结销号").click();
  for (const n of UNITS.keys()) {
    const unit = dialog.locator(".finish-unit").nth(n);
    await unit.getByLabel("办理结果").fill("已检修");
    await unit.getByLabel("属实").check();
  }
  await says(dialog.locator(".follows-form"), /已销号/);
  // One finding that does not hold, and the unit is not closed.
  await dialog.locator(".finish-unit summary").last().click();
  await dialog.getByLabel("领导和群众满意").last().uncheck();
  assert.equal(await dialog.getByLabel("属实").last().isChecked(), false);
  await dialog.getByLabel("属实").last().check();
  await picture(page, "matter-2-several");
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
  await clerk.stands(/已销号/);
  assert.equal(await page.locator("ol.timeline > li").count(), 10);
  await gone(clerk.button("一并办结销号"));
  await done(it);
});

test("what was recorded is withdrawn by the next key, and after a minute no more", async () => {
  const it = await withMatter(UNITS.slice(0, 1));
  const { who, clerk, page } = it;
  const step = page.locator(".ladder li", { hasText: "签收" });
  const note = page.locator(".noted");
  await clerk.records("签收");
  await says(note, /已登记：市教育局 签收/);
  await says(step, /11-02/);
  await eventually(async () =>
    assert.ok(await note.evaluate((place) => place === document.activeElement), "the note has the focus"),
  );
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await says(note, /已撤回/);
  await says(step, /下一步 · 市教育局/);
  await clerk.records("反馈", { 办理情况: "已排查" });
  await says(note, /已登记：市教育局 反馈/);
  await who.today("2026-11-02T09:01:01+08:00");
  await gone(page.locator(".noted-line"));
  // It does not follow to another page, and waits on its own.
  await clerk.records("备注", { 说明: "已电话核实" });
  await says(note, /已登记/);
  await clerk.goesTo("台账");
  await gone(page.locator(".noted-line"));
  await clerk.opensMatter(TITLE);
  await says(note, /已登记/);
  await who.today("2026-11-02T09:02:03+08:00");
  await gone(page.locator(".noted-line"));
  await done(it);
});

test("a decision sees the application and begins with none chosen; what cannot be closed is not sent", async () => {
  const it = await withMatter(UNITS.slice(0, 1));
  const { clerk, page, dialog } = it;
  const opens = async (kind) => {
    const button = page.locator(".record-actions").getByRole("button", { name: kind, exact: true });
    if (!(await button.isVisible())) await page.locator(".record-actions summary").click();
    await button.click();
  };
  const records = dialog.getByRole("button", { name: "登记", exact: true });
  const applies = () =>
    clerk.records("申请延期", { 办理进展: "八成", 原因和理由: "连续降雪", 重新约定的办结日期: "2026-11-30" });
  await applies();
  await opens("审批申请");
  await says(dialog.locator(".application"), /延期[\s\S]*连续降雪[\s\S]*11-30 周一 · 较现时限延后 6 个工作日[\s\S]*0 次，至多 1 次/);
  assert.equal(await dialog.getByLabel("审批结果").inputValue(), "");
  await records.click();
  await says(dialog, /请填写此项/);
  await clerk.fills({ 审批结果: "同意", 已与交办主体协商一致: true, 批准人: "张副市长" }, dialog);
  await says(dialog.locator(".follows-form"), /时限 11-20 → 11-30/);
  await picture(page, "matter-3-decide");
  await records.click();
  await dialog.waitFor({ state: "hidden" });

  // A second extension is warned of before it is recorded, and then cannot be decided.
  await opens("申请延期");
  await clerk.fills({ 办理进展: "九成", 原因和理由: "降雪", 重新约定的办结日期: "2026-12-30" }, dialog);
  await says(dialog.locator(".follows-raised"), /再次申请延期|延期次数已满/);
  await records.click();
  await dialog.waitFor({ state: "hidden" });
  await opens("审批申请");
  await says(dialog, /不能审批：[\s\S]*延期次数已满/);
  await eventually(async () => assert.equal(await records.getAttribute("aria-disabled"), "true"));
  await picture(page, "matter-4-full");
  await dialog.getByRole("button", { name: "取消" }).click();

  await clerk.records("报告办结", { 办理结果: "已检修" });
  await opens("销号");
  await says(dialog, /条件不齐，不能销号/);
  await eventually(async () => assert.equal(await records.getAttribute("aria-disabled"), "true"));
  await clerk.fills({ 问题已解决: true, 工作已办结: true, 领导和群众满意: true }, dialog);
  await eventually(async () => assert.equal(await records.getAttribute("aria-disabled"), null));
  await records.click();
  await clerk.stands(/已销号/);
  await done(it);
});

test("a matter is registered like the last one by three clicks and a title, with the persons of each unit", async () => {
  const it = await withMatter();
  const { clerk, page } = it;
  await clerk.goesTo("台账");
  await page.getByRole("link", { name: "登记事项" }).click();
  await clerk.button("参照上一件登记").click();
  await clerk.fills({ 事项名称: "又一件" });
  await page.locator("[name=date]").first().fill("2026-12-04");
  assert.equal(await page.locator("fieldset.unit-row").count(), 3);
  assert.equal(await page.locator("[name='units.0.responsible']").inputValue(), "李强");
  // Another unit brings its own persons, or none.
  await page.locator("[name='units.2.unit']").selectOption("");
  await eventually(async () => assert.equal(await page.locator("[name='units.2.responsible']").inputValue(), ""));
  await clerk.button("增加承办单位").click();
  // The co-units stand in the order of their ids: the last was 市财政局.
  await page.locator("[name='units.3.unit']").selectOption({ label: UNITS[1] });
  await eventually(async () => assert.equal(await page.locator("[name='units.3.responsible']").inputValue(), "李强"));
  await picture(page, "matter-5-like");
  await clerk.button("登记并交办").click();
  await clerk.heading("又一件").waitFor();
  assert.equal(await page.locator(".lane-name").count(), 3);
  await done(it);
});
