// The first measure, 限时办结, from the founding of the ledger to what is overdue.
import assert from "node:assert/strict";
import { eventually, says } from "./stage.mjs";

export const LEAD = "市住房和城乡建设局";
export const POLICE = "市公安局";
export const DISTRICT = "城关区人民政府";
export const STREET = "雁滩街道办事处";
export const TRANSIT = "市公共交通管理处";
export const EIGHT = [LEAD, POLICE, DISTRICT, STREET, TRANSIT, "市教育局", "市财政局", "市交通运输委员会"];

export const LIGHTS = "南山路北段道路照明改造";
export const LANES = "背街小巷环境综合整治";
export const PERMITS = "办学许可集中清理";
export const FUND = "老旧小区改造资金测算";

const KINDS = {
  市政府工作部门: [LEAD, POLICE, "市教育局", "市财政局", "市交通运输委员会"],
  区县政府: [DISTRICT, "七里河区人民政府"],
  "乡镇、街道": [STREET],
  部门所属机构: [TRANSIT],
};

const CATEGORY = "事项类别（M1-5）";
const SUPERVISED = "督查重点（M2-4）";

/** The ledger, its units with their kinds, who records, and by which measure it counts. */
export async function founding(clerk) {
  const { page } = clerk;
  await clerk.makesLedger({ title: "兰州市限时办结台账", office: "市政府督查室", person: "王敏" });
  for (const [kind, names] of Object.entries(KINDS)) {
    await clerk.fills({ 类别: kind, "单位名称，一行一个": names.join("\n") });
    await clerk.button("添加").click();
    await page.getByRole("row", { name: names[0] }).waitFor();
  }
  const group = page.locator("tbody", { has: page.getByRole("rowheader", { name: TRANSIT }) });
  await clerk.reads(["M1-3", "M2-3", "M3-3"], group, /部门所属机构/);
  await clerk.reads("M2-5", page.locator(".offices"), /市政府督查室\s*督查部门/);
  await clerk.goesTo("办法");
  await page.getByRole("link", { name: "规则设置", exact: true }).first().click();
  await clerk.heading("规则设置").waitFor();
  await clerk.shows("M1-16", "施行日期");
  assert.equal(await page.getByLabel("施行日期").inputValue(), "2018-10-10");
  await clerk.reads(["M2-20", "M3-11"], page.locator(".page-sub"), /现为兰政办发〔2018〕258号的默认参数/);
}

/** Four matters: of each category, of each kind of limit, single and joint. */
export async function registering(clerk) {
  const { page } = clerk;
  await clerk.registers(
    { 事项名称: LANES, [CATEGORY]: "（三）市领导交办批办", [SUPERVISED]: "（二）市主要领导关注和批示" },
    { 办结日期: "2026-09-30" },
    EIGHT.map((unit, n) => (unit === "市财政局" ? { 单位: unit } : { 单位: unit, 第一责任人: `陈${"甲乙丙丁戊己庚辛"[n]}` })),
  );
  assert.equal(await page.locator(".lane-name").count(), 8);

  // The persons of these three are remembered: lead and two units with a list that lacks nothing.
  await clerk.goesTo("工作台");
  await clerk.costs("register a lead and two units, list complete", 6, 12, async () => {
    await page.getByRole("link", { name: "登记事项" }).click();
    await clerk.heading("登记事项").waitFor();
    await clerk.fills({
      事项名称: LIGHTS,
      [CATEGORY]: "（二）市委市政府目标任务和会议议定",
      [SUPERVISED]: "（三）市重大事项重点项目和会议议定",
      文号: "兰政办发〔2026〕88号",
      市政府分管领导: "张副市长",
      督查专人: "王敏",
      工作内容和要求: "更换路灯 320 盏",
      办结日期: "2026-10-16",
    });
    for (const [n, 单位] of [LEAD, POLICE, DISTRICT].entries()) {
      if (n > 0) await clerk.button("增加承办单位").click();
      await clerk.fills({ 单位 }, page.locator("fieldset.unit-row").nth(n));
    }
    await clerk.keeps("register");
    await clerk.button("登记并交办").click();
    await clerk.heading(LIGHTS).waitFor();
  });
  await clerk.shows("M1-7", "从收到相关文件、材料或指令的次日起计算");
  const record = page.locator("ol.timeline > li", { hasText: "登记" }).first();
  await clerk.reads(["M1-5", "M2-4"], record, /事项类别（M1-5）\s*（二）[\s\S]*督查重点（M2-4）\s*（三）/);
  await clerk.reads("M1-6(2)", page.locator(".sources"), /指定时间.*10-16/);
  for (const article of ["M1-5(2)", "M2-4(3)"]) await clerk.shows(article, "登记", record);

  await clerk.registers(
    { 事项名称: PERMITS, [CATEGORY]: "（一）上级决策部署和交办转办", [SUPERVISED]: "（一）省委省政府转办交办" },
    { 依据: "规定时间", 期限: "工作日数", 天数: "10", 法律法规名称: "《中华人民共和国行政许可法》" },
    [{ 单位: "市教育局", 第一责任人: "陈己" }],
  );
  for (const article of ["M1-5(1)", "M2-4(1)"]) await clerk.shows(article, "上级决策部署", record);
  await says(page.locator(".sources"), /收到 09-01，自次日起算 10 个工作日（第七条），至 09-15/);

  await clerk.registers(
    { 事项名称: FUND, [CATEGORY]: "（四）其他限时办结事项", [SUPERVISED]: "（四）市委市政府交办的其他重要事项" },
    { 依据: "约定时间", 期限: "由承办单位提出" },
    [{ 单位: "市财政局", 第一责任人: "陈庚" }],
  );
  for (const article of ["M1-5(4)", "M2-4(4)"]) await clerk.shows(article, "其他限时办结事项", record);
  await clerk.stands(/未定时限/);
  await clerk.shows("M1-6(3)", "主动报告办结时限和推进计划");

  // The lead's own limit may not run beyond the matter's.
  await clerk.opensMatter(LANES);
  for (const article of ["M1-5(3)", "M2-4(2)"]) await clerk.shows(article, "市领导交办批办", record);
  await clerk.chooses(STREET);
  await clerk.records("约定时限", { 单位: STREET, 约定办结日期: "2026-10-08" });
  await clerk.shows("M1-6", "单位时限晚于事项时限");

  // 清单化管理、时限化推进、责任化落实: a line a matter, each with its limit and whose it is.
  await clerk.goesTo("台账");
  await clerk.reads("M1-4", page.locator("table.list tbody", { hasText: LIGHTS }), new RegExp(`${LEAD}[\\s\\S]*10-16`));
}

/** Units answer: received, agreed, fed back, extended, refused; the office notes a breach. */
export async function answering(clerk) {
  const { page } = clerk;
  await clerk.opensMatter(LIGHTS);
  await clerk.records("签收", { 单位: LEAD });
  await clerk.records("实施方案", { 实施方案: "分三段施工", [POLICE]: "2026-10-10", [DISTRICT]: "2026-10-12" });
  await clerk.records("反馈", { 单位: LEAD, 办理情况: "已进场", 完成百分比: "10", 拟办结日期: "2026-10-15", 责任人: "陈甲" });
  await says(page.locator("ol.timeline"), /已进场/);

  await clerk.opensMatter(FUND);
  await clerk.records("约定时限", { 约定办结日期: "2026-10-30", 推进计划: "九月摸底，十月测算" });
  await clerk.stands(/办理中/);

  await clerk.comes("2026-09-10");
  await clerk.records("约定时限", { 约定办结日期: "2026-11-30" });
  await clerk.shows("M1-9", "一约再约");

  await clerk.opensMatter(PERMITS);
  await clerk.records("申请延期", { 办理进展: "已清理八成", 原因和理由: "两校正在搬迁", 重新约定的办结日期: "2026-10-20" });
  await clerk.records("审批申请", { 审批结果: "同意", 已与交办主体协商一致: true, 批准人: "张副市长" });
  await says(page.locator(".sources"), /经批准延期，至 10-20（第九条）/);
  await clerk.shows("M1-6(1)", "延期超出规定时间");

  await clerk.opensMatter(LANES);
  await clerk.chooses("市财政局");
  await clerk.records("不予受理", { 单位: "市财政局", 原因和理由: "不属本单位职责" });
  await clerk.stands(/不予受理/);
  await clerk.shows("M1-10(1)", "不予受理");
  await clerk.chooses("市教育局");
  await clerk.records("记违反要求", { 单位: "市教育局", 说明: "未按清单标准整治" });
  await clerk.stands(/超时/);
  await clerk.shows("M1-10(5)", "其他违反时限要求");
}

/** The limit passes: who is late is said, reminded in one go, held to account, and read by the leader. */
export async function overdue(clerk) {
  const { page } = clerk;
  await clerk.comes("2026-09-28");
  await clerk.opensMatter(LANES);
  await clerk.chooses(LEAD);
  await clerk.stands(/临期/);
  await clerk.shows("M1-14", "对工作进展情况进行实时督促检查和告知提醒");

  await clerk.comes("2026-10-12");
  await clerk.stands(/超时 12 天/);
  await clerk.shows("M1-10", "超时未办结");
  await clerk.shows("M1-10(4)", "时限内未反馈");
  await clerk.shows("M1-11", "问责线索");
  // Side by side, however much else is owed.
  await says(page.locator(".record-actions > .record-side").last(), /启动问责\s*不启动问责/);
  await clerk.chooses(POLICE);
  await clerk.records("申请延期", { 单位: POLICE, 办理进展: "五成", 原因和理由: "警力抽调", 重新约定的办结日期: "2026-11-10" });
  await clerk.shows("M1-10(3)", "逾期申请");
  await clerk.chooses("市交通运输委员会");
  await clerk.records("认定正当理由", { 单位: "市交通运输委员会", 免除的情形: "超时未办结", 原因和理由: "道路塌陷抢险", 批准人: "张副市长" });

  await clerk.goesTo("工作台");
  const ticks = page.locator(".desk-tick");
  await ticks.first().waitFor();
  const before = await ticks.count();
  await clerk.keeps("desk");
  await clerk.costs("remind eight overdue units", 3, 1, async () => {
    await page.locator(".desk-stack", { hasText: "已过期" }).getByLabel("选中全部提醒").check();
    const remind = page.getByRole("button", { name: /^提醒 \d+ 家$/ });
    assert.ok(Number((await remind.innerText()).match(/\d+/)[0]) >= 8);
    await remind.click();
    await clerk.recordsIn({ 提醒方式: "电话" });
    await eventually(async () => assert.ok((await ticks.count()) <= before - 8));
  });

  await clerk.costs("leader: what is overdue, whose, since when, why", 1, 0, async () => {
    await page.getByRole("link", { name: "领导一页" }).click();
    const line = page.locator(".leader-late tbody tr", { hasText: DISTRICT });
    await says(line, new RegExp(`${LANES}[\\s\\S]*${DISTRICT}[\\s\\S]*超 12 天[\\s\\S]*自 10-01 · 09-30 到期[\\s\\S]*超时未办结`));
    await clerk.shows("M1-10", "超时未办结", line);
  });
  await clerk.keeps("leader");
  await page.getByRole("link", { name: /^张副市长/ }).click();
  await clerk.reads("M1-12", page.locator("main"), /张副市长分管事项限时办结情况[\s\S]*共 1 项事项/);
}

/** A wrong limit is corrected; then three units are finished in one go, late. */
export async function closing(clerk) {
  const { page, dialog } = clerk;
  await clerk.opensMatter(LIGHTS);
  await clerk.costs("correct a wrong limit", 3, 1, async () => {
    await clerk.button("更正").click();
    const date = dialog.locator("[name=date]").first();
    assert.equal(await date.inputValue(), "2026-10-16");
    await date.fill("2026-10-20");
    await says(dialog.locator(".follows-form"), /时限 10-16 → 10-20[\s\S]*超时未办结/);
    await clerk.keeps("correct");
    await clerk.button("登记更正").click();
    await dialog.waitFor({ state: "hidden" });
  });
  await says(page.locator(".noted"), /已登记：更正/);

  await clerk.comes("2026-10-26");
  await clerk.heading(LIGHTS).waitFor();
  await clerk.costs("complete, verify and close three units", 6, 6, async () => {
    await clerk.button("一并办结销号").click();
    for (const n of [0, 1, 2]) {
      const unit = dialog.locator(".finish-unit").nth(n);
      await unit.getByLabel("办理结果").fill("已完成，经实地查看");
      await unit.getByLabel("属实").check();
    }
    await says(dialog.locator(".follows-form"), /逾期销号/);
    await clerk.keeps("finish");
    await dialog.getByRole("button", { name: "登记", exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
  });
  await clerk.stands(/逾期销号/);
  await clerk.shows("M1-8", "报告办结");
  await clerk.shows("M1-10(2)", "逾期办结");
  await clerk.shows("M2-8", "销号");
  await clerk.shows("M2-14", "核查通过");
  await clerk.shows("M2-7", "报督查报告");
  await clerk.records("督查报告", { 报告内容: "照明改造完成", 报告文号: "兰督报〔2026〕6号" });
  await clerk.shows("M2-7", "督查报告");
}
