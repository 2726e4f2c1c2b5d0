// Two computers record on one matter without knowing of each other; what comes of it is shown on
// the matter and in one list, and settled by one act that the other computer takes over.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const TITLE = "南山路北段道路照明改造";
const UNIT = "市住房和城乡建设局";
const NOW = "2026-11-16T10:00:00+08:00";

/** Two computers of the supervising office with the same ledger; `second` is one of Zhao's. */
async function twoComputers(prepare) {
  const one = await profile({ now: NOW, reducedMotion: "reduce" });
  const first = new Clerk(one, server);
  await first.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await prepare(first);
  const file = await first.exportsAll();
  const other = await profile({ now: NOW, reducedMotion: "reduce" });
  const second = new Clerk(other, server);
  await second.opens("/");
  await second.opensFile(file);
  await second.recordsAs("市政府督查室 · 督查部门", "赵敏");
  await second.registersOwnKey();
  await first.takesIn(await second.exportsAll());
  return { first, second };
}

/** A matter whose unit has applied for an extension. */
async function applied(clerk) {
  await clerk.addsUnits(UNIT);
  await clerk.button("设为登记机构").click();
  await clerk.button("设为登记机构").waitFor({ state: "detached" });
  await clerk.registers(
    { 事项名称: TITLE, 登记日期: "2026-11-02", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: UNIT, 收到日期: "2026-11-02" }],
  );
  await clerk.records("申请延期", {
    办理进展: "灯杆基础已完成八成",
    原因和理由: "连续降雪，路面不能开挖",
    重新约定的办结日期: "2026-11-30",
  });
}

/** One approves what the other refuses, and the first takes the other's file in. */
async function forked() {
  const { first, second } = await twoComputers(applied);
  await first.opensMatter(TITLE);
  await first.records("审批申请", { 审批结果: "同意", 已与交办主体协商一致: true, 批准人: "张副市长" });
  await second.profile.today("2026-11-16T15:00:00+08:00");
  await second.opens("/");
  await second.opensMatter(TITLE);
  await second.records("审批申请", { 审批结果: "不同意", 审批意见: "工期可控，不宜延期" });
  const file = await second.exportsAll();
  await first.profile.today("2026-11-23T09:30:00+08:00");
  await first.reloads();
  await first.goesTo("交换");
  await first.picks("选择文件", file);
  await first.page.getByText("新出现的并行记录").waitFor();
  await first.button("全部导入").click();
  await first.page.getByText("已导入并保存到本机。").waitFor();
  return { first, second };
}

const count = (clerk) => clerk.page.getByRole("link", { name: "1 处并行记录待核对" });

async function done(...clerks) {
  for (const clerk of clerks) {
    clerk.profile.wellBehaved();
    await clerk.profile.close();
  }
}

test("an approval and a refusal stand side by side until one of them is chosen", async () => {
  const { first, second } = await forked();
  const { page } = first;

  // In one list, reached from the navigation, with both acts and what follows from each.
  await count(first).click();
  await first.heading("并行记录").waitFor();
  const left = page.locator(".side-card").first();
  const right = page.locator(".side-card").nth(1);
  for (const words of ["王敏", "审批同意", "张副市长", "现按此条计算", "时限 11-30（原 11-20）", "登记于 2026-11-16 10:00"]) {
    await left.getByText(words).first().waitFor();
  }
  for (const words of ["赵敏", "审批不同意", "工期可控，不宜延期", "超时", "时限 11-20", "登记于 2026-11-16 15:00"]) {
    await right.getByText(words).first().waitFor();
  }
  await gone(right.getByText("现按此条计算"));
  await picture(page, "conflict-1-list");

  // On the matter too, which meanwhile stands by the first decision.
  await page.getByRole("link", { name: TITLE }).click();
  await first.heading(TITLE).waitFor();
  await first.stands(/办理中|临期/);
  await page.getByText("两处各自登记，互不知情").waitFor();
  await picture(page, "conflict-2-matter");

  // What would change is said before anything is recorded; a reason is required.
  await page.getByRole("button", { name: /以此条为准：.*赵敏/ }).click();
  const form = page.locator("form.settle");
  await form.getByText(`${UNIT}：临期 → 超时`).or(form.getByText(`${UNIT}：办理中 → 超时`)).waitFor();
  await form.getByText(`${UNIT}：时限 11-30 → 11-20`).waitFor();
  await picture(page, "conflict-3-chosen");
  await first.button("登记核对结果").click();
  await form.getByText("请填写核对依据。").waitFor();
  await form.getByLabel("核对依据").fill("以 11 月 16 日批示原件为准");
  await first.button("登记核对结果").click();
  await page.locator(".concurrent").waitFor({ state: "detached" });
  await first.stands(/超时 3 天/);
  await page.getByText("以 11 月 16 日批示原件为准").waitFor();
  await gone(count(first));
  await first.opens("/conflicts");
  await page.getByText("没有并行记录。").waitFor();
  await picture(page, "conflict-4-settled");

  // The other computer takes the result in: no conflict there, and the same status.
  const result = await first.exportsAll();
  await second.profile.today("2026-11-23T10:30:00+08:00");
  await second.reloads();
  await second.takesIn(result);
  await gone(count(second));
  await second.opensMatter(TITLE);
  await first.opensMatter(TITLE);
  await gone(second.page.locator(".concurrent"));
  const stands = await first.status();
  await eventually(async () => assert.equal(await second.status(), stands));
  await done(first, second);
});

test("on an earlier day nothing can be chosen; today both may stay: a note settles, and nothing else changes", async () => {
  const { first, second } = await forked();
  await first.opensMatter(TITLE);
  const status = await first.status();
  // What is recorded today would not count there.
  await first.looksAsOf("2026-11-18");
  await first.page.locator(".concurrent").getByText("截至日早于今天").waitFor();
  await gone(first.button("全部保留"));
  await first.page.locator(".concurrent").getByRole("button", { name: "跟随今天" }).click();
  await first.button("全部保留").click();
  await first.page.getByText("状态和时限均不变。").waitFor();
  await first.page.getByLabel("核对依据").fill("先批准，后一条系误登");
  await first.button("登记核对结果").click();
  await first.page.locator(".concurrent").waitFor({ state: "detached" });
  await first.page.getByText("并行记录已核对，全部保留：先批准，后一条系误登").waitFor();
  await eventually(async () => assert.equal(await first.status(), status));
  await done(first, second);
});

test("an undertaking office sees both and is told who may settle", async () => {
  const { first, second } = await forked();
  await first.opens("/settings");
  const offices = first.page.getByLabel("登记机构");
  const undertaker = await offices.locator("option").filter({ hasText: "承办单位" }).innerText();
  await offices.selectOption({ label: undertaker });
  await first.opens("/conflicts");
  await first.page.getByText("须由督查部门核对：市政府督查室").waitFor();
  await gone(first.page.getByRole("button", { name: "以此条为准" }));
  await gone(first.button("全部保留"));
  await picture(first.page, "conflict-6-undertaker");
  await first.goesTo("交换");
  await first.page.getByRole("link", { name: "查看并核对" }).waitFor();
  await picture(first.page, "conflict-7-exchange");
  await done(first, second);
});

test("a unit renamed in two places: what is chosen is written to the registry once more", async () => {
  const { first, second } = await twoComputers((clerk) => clerk.addsUnits(UNIT));
  const renames = async (clerk, name) => {
    await clerk.goesTo("单位");
    await clerk.button("更正").click();
    await clerk.page.getByLabel(/^单位名称\s*必填$/).fill(name);
    await clerk.button("保存").click();
    await clerk.page.getByText(name).first().waitFor();
  };
  await second.opens("/");
  await renames(first, "市住房和城乡建设局（市人民防空办公室）");
  await renames(second, "市住房城乡建设和房产管理局");
  await first.takesIn(await second.exportsAll());
  await count(first).click();
  await first.page.getByRole("heading", { name: "登记簿" }).waitFor();
  await picture(first.page, "conflict-5-registry");
  const other = first.page.locator(".side-card").filter({ hasNotText: "现按此条计算" });
  const kept = (await other.locator("dd").first().innerText()).split("各条不同")[0].trim();
  await other.getByRole("button").click();
  await first.button("登记核对结果").click();
  await first.page.getByText("没有并行记录。").waitFor();
  await first.goesTo("单位");
  await first.page.getByText(kept).first().waitFor();
  await done(first, second);
});

test("pictures in both languages and schemes", async () => {
  const { first, second } = await forked();
  for (const [lang, theme] of [["Zh", "light"], ["Zh", "dark"], ["En", "light"], ["En", "dark"]]) {
    await first.opens("/settings");
    await first.page.locator("#lang").selectOption(lang === "Zh" ? "zh" : "en");
    await first.page.locator("#theme").selectOption(theme);
    await first.opens("/conflicts");
    await first.page.locator(".side-card button").last().click();
    await first.page.locator("form.settle").waitFor();
    await picture(first.page, `conflict-look-${lang}-${theme}`);
    await first.page.locator(".concurrent-head a").click();
    await first.page.locator(".ladder").waitFor();
    await picture(first.page, `conflict-look-matter-${lang}-${theme}`);
  }
  await first.page.setViewportSize({ width: 560, height: 900 });
  await first.opens("/conflicts");
  await picture(first.page, "conflict-look-narrow");
  await done(first, second);
});
