// What the page offers to which office: no act that would not count, and no preselected side of a decision. And who has
// to take the next step of a matter.
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

const [LEAD, CO] = ["市教育局", "市财政局"];
const TITLE = "校园供暖检修";

async function withTwoUnits(now) {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits(LEAD, CO);
  await clerk.registers(
    { 事项名称: TITLE, "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: LEAD, 牵头或配合: "牵头", 收到日期: "2026-11-02" }, { 单位: CO, 收到日期: "2026-11-02" }],
  );
  if (now) {
    await who.today(now);
    await clerk.reloads();
  }
  return { who, clerk };
}

test("the steps of a matter are those of the unit that is looked at", async () => {
  const { who, clerk } = await withTwoUnits();
  const { page } = clerk;
  const step = (name) => page.locator(".ladder li", { hasText: name });
  const looksAt = (unit) => page.locator(".lane-name", { hasText: unit }).click();
  await looksAt(CO);
  await clerk.records("签收");
  await clerk.records("报告办结", { 办理结果: "已拨付" });
  await looksAt(CO);
  await says(page.locator(".ladder-of"), /市财政局 · 办理进程/);
  await says(step("签收"), /11-02/);
  await looksAt(LEAD);
  await says(page.locator(".ladder-of"), /市教育局 · 办理进程/);
  await says(step("签收"), /待办/);
  await says(step("办结"), /11-20 前/);
  await picture(page, "offers-1-ladder");
  who.wellBehaved();
  await who.close();
});

test("whether a case is opened is not decided by a blue button", async () => {
  const { who, clerk } = await withTwoUnits("2026-12-20T09:00:00+08:00");
  const { page } = clerk;
  await clerk.stands(/超时/);
  await page.locator(".owed", { hasText: "研究问责" }).waitFor();
  const refuses = page.locator(".record-actions").getByRole("button", { name: "不启动问责", exact: true });
  await refuses.waitFor();
  assert.doesNotMatch(await refuses.getAttribute("class"), /primary/);
  await gone(page.locator(".owed button", { hasText: "研究问责" }));
  await picture(page, "offers-2-no-case");
  who.wellBehaved();
  await who.close();
});

test("a unit's clerk is offered no registration, and of other units' acts none", async () => {
  const { who, clerk } = await withTwoUnits();
  const { page } = clerk;
  await clerk.goesTo("单位");
  await page.locator("tr", { hasText: LEAD }).getByRole("button", { name: "设为登记机构" }).click();
  await page.locator(".offices tr", { hasText: LEAD }).waitFor();
  await clerk.goesTo("台账");
  await page.getByRole("link", { name: "登记事项" }).waitFor();
  await clerk.recordsAs(`${LEAD} · 承办单位`, "周洁");
  await clerk.goesTo("台账");
  await page.getByRole("link", { name: TITLE }).waitFor();
  await gone(page.getByRole("link", { name: "登记事项" }));
  await clerk.opens("/matter/new");
  await page.getByText("事项由督查部门登记。").waitFor();
  await gone(page.locator("form.register"));
  await picture(page, "offers-3-unit");
  await clerk.opensMatter(TITLE);
  const offered = async () =>
    (await page.locator(".record-actions button").allTextContents()).map((words) => words.trim());
  await page.locator(".lane-name", { hasText: LEAD }).click();
  await eventually(async () => assert.ok((await offered()).includes("反馈"), "its own"));
  await page.locator(".lane-name", { hasText: CO }).click();
  await eventually(async () => assert.deepEqual(await offered(), ["备注"]));
  who.wellBehaved();
  await who.close();
});
