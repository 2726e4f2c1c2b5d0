// What was just recorded can be withdrawn for a minute, where it leads: a matter, a unit, a list, a case. No dialog
// covers the note, and below one its minute does not run out.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, says, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const LIST = "事项\t牵头单位\t完成时限\n道路照明改造\t市教育局\t2026-11-30\n供暖检修\t市水务局\t2026-12-31";
const LIMIT = { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" };
const KIND = { "事项类别（M1-5）": "（三）市领导交办批办" };

test("a matter, a unit, a list and a case are withdrawn again", async () => {
  const who = await profile({ now: "2026-11-02T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  const note = page.locator(".noted-line");
  const withdraws = async (recorded) => {
    await says(note, recorded);
    await note.getByRole("button", { name: "撤回" }).click();
    await says(note, /已撤回/);
  };
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");

  // A unit; then one that stands there under another name, and the card that corrects it.
  await clerk.addsUnits("市财政局");
  await withdraws(/已登记：1 个单位/);
  await eventually(async () => assert.equal(await page.locator("th[scope=row]", { hasText: "市财政局" }).count(), 0));
  await page.locator("tr", { hasText: "市教育局" }).getByRole("button", { name: "更正" }).click();
  const card = page.locator(".unit-correct");
  await eventually(async () => assert.ok(await card.evaluate((card) => card === document.activeElement)));
  await clerk.fills({ 简称: "教育局" }, card);
  await card.getByRole("button", { name: "保存" }).click();
  await gone(card);
  await clerk.fills({ "单位名称，一行一个": "教育局" });
  await clerk.button("添加").click();
  await page.getByText("已添加 0 个单位；未另登记：“教育局”（已是“市教育局”的名称）").waitFor();
  await picture(page, "withdraw-1-units");

  // A matter: its page follows, with the note, which waits below a dialog.
  const registers = () => clerk.registers({ 事项名称: "校园供暖检修", ...KIND }, LIMIT, [{ 单位: "市教育局", 收到日期: "2026-11-02" }]);
  await registers();
  await says(note, /已登记：校园供暖检修/);
  await page.locator(".record-actions").getByRole("button", { name: "反馈", exact: true }).click();
  // Nothing of it looks out from under the dialog.
  await note.waitFor({ state: "hidden" });
  await who.today("2026-11-02T09:05:00+08:00");
  await page.waitForTimeout(1200);
  await page.keyboard.press("Escape");
  await withdraws(/已登记：校园供暖检修/);
  assert.equal(where(page), "/ledger");
  await gone(page.locator(".matter-row", { hasText: "校园供暖检修" }));
  await picture(page, "withdraw-2-matter");

  // A list with a new unit, whose rows are ready again.
  await clerk.opens("/sheet");
  await page.getByLabel("粘贴表格").fill(LIST);
  await clerk.button("读入").click();
  await clerk.fills({ ...KIND, "交办时间（用于未写的行）": "2026-11-02" });
  await page.getByRole("button", { name: /^登记 2 项/ }).click();
  await withdraws(/已登记：3 条记录/);
  await page.getByRole("button", { name: /^登记 2 项/ }).waitFor();
  await picture(page, "withdraw-3-list");

  // A case: the candidate waits again.
  await registers();
  await who.today("2026-11-23T09:00:00+08:00");
  await clerk.reloads();
  await clerk.goesTo("问责");
  const candidate = page.locator(".candidate", { hasText: "校园供暖检修" });
  await candidate.getByRole("button", { name: "启动问责", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("姓名").first().fill("周某");
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await page.locator(".case-steps").waitFor();
  await withdraws(/已完成：启动问责/);
  await candidate.waitFor();
  assert.equal(where(page), "/accountability");
  await who.today("2026-11-23T09:02:00+08:00");
  await gone(note);
  who.wellBehaved();
  await who.close();
});
