// The second measure, 督促检查: notices and lists, reports, inspections, the year, and the notice of the next one.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { eventually, gone, says } from "./stage.mjs";
import { LANES, LEAD, LIGHTS, POLICE } from "./walk_limits.mjs";

/** Notices with their lists, missed reports with what they oblige to, inspections, conduct, and passing down. */
export async function supervising(clerk) {
  const { page } = clerk;
  await clerk.goesTo("督查");
  const transfers = clerk.section(/^转办通知和责任清单/);
  await clerk.shows("M2-6", "转办通知和责任清单");
  const row = transfers.locator("tbody", { hasText: LANES });
  await says(row, /应于 09-03/);
  await clerk.answersIn(row, "填写", { 第一责任人: "陈庚" });
  await transfers.locator("tbody", { hasText: LIGHTS }).getByRole("link", { name: "制发" }).click();
  await page.locator(".paper-sheet").first().waitFor();
  await page.getByLabel("发文字号").fill("兰督转〔2026〕12号");
  await clerk.keeps("paper");
  await clerk.button("登记转办通知").click();
  await page.getByText("已登记：兰督转〔2026〕12号").waitFor();

  await clerk.goesTo("督查");
  await clerk.shows("M2-10", "空：无应报");
  await clerk.shows("M2-17", "未按要求上报");
  const missed = clerk.section(/^未按要求上报/).locator("tbody tr", { hasText: new RegExp(`${POLICE}.*${LANES}`) });
  await clerk.answersIn(missed, "督办通知", { 通知文号: "兰督办〔2026〕3号", 要求报送日期: "2026-09-15" });
  await clerk.answersIn(missed, "约谈", { 被约谈人: "市公安局分管副局长" });
  await clerk.answersIn(missed, "提醒", { 提醒方式: "电话" });

  await transfers.getByRole("button", { name: "检查" }).first().click();
  await clerk.recordsIn({ 方式: "暗访", 检查情况: "两处施工围挡占道", 发现问题: true });
  await clerk.shows("M2-13", "明查暗访");
  await says(clerk.section(/^明查暗访/), /暗访[\s\S]*两处施工围挡占道/);

  await clerk.opensMatter(LANES);
  await clerk.chooses("市交通运输委员会");
  await clerk.records("记办理态度、质量、效率", { 单位: "市交通运输委员会", "情形（M2-16）": "办理效率低下", 说明: "两次催办未动" });
  await clerk.shows("M2-16", "问责线索");

  // The notice was not answered either.
  await clerk.comes("2026-09-17");
  await clerk.opensMatter(LANES);
  await clerk.chooses(POLICE);
  await clerk.shows("M2-17", "未按督办通知报送");
  await clerk.shows("M2-10", "初报迟延");

  // A unit's own office passes the matter down to a district.
  await clerk.goesTo("单位");
  await page.getByRole("row", { name: LEAD }).getByRole("button", { name: "设为登记机构" }).click();
  await page.locator(".offices").getByRole("row", { name: LEAD }).waitFor();
  await clerk.recordsAs(`${LEAD} · 承办单位`, "李强");
  await clerk.opensMatter(LANES);
  await clerk.records("增加单位或变更责任人", { 单位: "七里河区人民政府", 牵头或配合: "配合", 承担任务: "辖区内各巷" });
  await clerk.recordsAs("市政府督查室 · 督查部门", "王敏");
  await clerk.goesTo("督查");
  await clerk.shows("M2-9", "转交区县");
}

/** The year: its plan, return visits, the summary with its circular, what was made known, and its figures. */
export async function year(clerk) {
  const { page } = clerk;
  await clerk.opensMatter(LIGHTS);
  await clerk.records("推广", { 单位: LEAD, 说明: "夜间施工不扰民的做法" });
  await page.locator("nav.side").getByRole("link", { name: "年度", exact: true }).click();
  await clerk.heading("督查年度").waitFor();
  await clerk.shows("M2-12", "制定年度计划");
  await clerk.shows("M1-14", "统计汇总");
  await clerk.button("制定年度计划").first().click();
  await clerk.recordsIn({ 主题: "重点工作落实", 起: "2026-11-02", 止: "2026-11-20", 方式: "明查与暗访相结合" });
  await page.getByRole("rowheader", { name: "重点工作落实" }).waitFor();
  await clerk.button("登记回访复核").first().click();
  await clerk.recordsIn({ 轮次: "第二轮", [LIGHTS]: true, 回访情况: "路灯全部亮灯" });
  await clerk.shows("M2-15", "报回访复核报告");
  await clerk.button("登记回访报告").first().click();
  await clerk.recordsIn({ 轮次: "第二轮", 报告内容: "回访一项，已落实" });
  await clerk.button("登记汇总、通报").first().click();
  await clerk.recordsIn({ 汇总内容: "三季度限时办结情况", "通报范围（未通报的留空）": "各区县、各部门" });
  await page.getByRole("cell", { name: "各区县、各部门" }).waitFor();
  await clerk.button("登记明查暗访").first().click();
  await clerk.recordsIn({ 方式: "明查", [LEAD]: true, 检查情况: "台账齐全" });
  await clerk.shows("M2-18", "推广");
  await clerk.keeps("year-page");

  await clerk.goesTo("统计");
  await page.getByRole("img", { name: /^今后八周到期情况/ }).waitFor();
  const tiles = page.locator("dt");
  await clerk.shows("M1-14", "应办", tiles);
  await clerk.shows("M2-17", "未按督办通知报送", tiles);
}

/** A limit that crosses into a year without notice says so, and leads to where it is entered. */
export async function notice(clerk) {
  const { page } = clerk;
  await clerk.registers(
    { 事项名称: "冬季清雪准备", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "工作日数", 天数: "60" },
    [{ 单位: LEAD }],
  );
  const source = page.locator(".sources");
  await says(source, /放假通知尚未公布/);
  const before = (await source.innerText()).match(/至 (2027-)?\d\d-\d\d/)[0];
  const text = await readFile(new URL("../data/notices/2026.txt", import.meta.url), "utf8");
  // The same days of another year have other weekdays: only the dates are kept.
  const next = text.replaceAll("2026", "2027").replace(/（[^）]*）/g, "").replace(/。[^。]*上班。/g, "。");
  await clerk.costs("a new year's notice", 2, 1, async () => {
    await source.getByRole("link", { name: "录入放假通知" }).click();
    await page.getByLabel("通知全文").fill(next);
    await page.getByRole("rowheader", { name: "国庆节" }).waitFor();
    await clerk.keeps("notice");
    await clerk.button("录入").click();
    await page.getByRole("row", { name: /2027 本台账录入/ }).waitFor();
  });
  await page.goBack();
  await gone(source.getByText(/放假通知尚未公布/));
  await eventually(async () => assert.notEqual((await source.innerText()).match(/至 (2027-)?\d\d-\d\d/)[0], before));
}
