// One matter's whole life as the supervising office's clerk lives it: made, assigned, overdue,
// extended, completed late, closed, kept over a reload, and handed to another browser as a file.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, picture, profile, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const TITLE = "南山路北段道路照明改造";

test("a joint matter goes overdue, is extended, completed late, closed, and travels as a file", async () => {
  const office = await profile({ now: "2026-11-02T09:00:00+08:00" });
  const clerk = new Clerk(office, server);
  const { page } = office;

  await clerk.makesLedger({
    title: "兰州市限时办结台账",
    office: "市政府督查室",
    person: "王敏",
  });
  await clerk.addsUnits("市住房和城乡建设局", "市公安局", "城关区人民政府");
  await clerk.registers(
    { 事项名称: TITLE, 登记日期: "2026-11-02", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [
      { 单位: "市住房和城乡建设局", 牵头或配合: "牵头", 收到日期: "2026-11-02", 第一责任人: "李强" },
      { 单位: "市公安局", 牵头或配合: "配合", 收到日期: "2026-11-02" },
    ],
  );
  await picture(page, "story-1-registered");
  await clerk.stands(/办理中/);

  // On the day itself it is not overdue; the day after it is. Looking changes nothing.
  await clerk.looksAsOf("2026-11-20");
  await clerk.standsNot(/超时/);
  await clerk.looksAsOf("2026-11-21");
  await clerk.stands(/超时/);
  await picture(page, "story-2-overdue");
  await clerk.looksAsOf(null);
  await clerk.stands(/办理中/);

  await clerk.records("签收", { 单位: "市住房和城乡建设局" });
  await clerk.records("签收", { 单位: "市公安局" });

  // An application before the limit, decided after it was agreed with the assigner.
  await office.today("2026-11-16T10:00:00+08:00");
  await clerk.reloads();
  await clerk.records("申请延期", {
    单位: "市住房和城乡建设局",
    办理进展: "灯杆基础已完成八成",
    原因和理由: "连续降雪，路面不能开挖",
    重新约定的办结日期: "2026-11-30",
  });
  await clerk.stands(/待批|办理中|临期/);
  await clerk.records("审批申请", {
    单位: "市住房和城乡建设局",
    审批结果: "同意",
    已与交办主体协商一致: true,
    批准人: "张副市长",
  });
  await picture(page, "story-3-extended");
  await clerk.records("报告办结", { 单位: "市公安局", 办理结果: "交通疏导方案已执行" });
  await clerk.looksAsOf("2026-11-21");
  await clerk.standsNot(/超时/, "the lead has until the 30th");
  await clerk.looksAsOf(null);

  // The extended limit passes, too: completed late.
  await office.today("2026-12-03T16:00:00+08:00");
  await clerk.reloads();
  await clerk.stands(/超时/);
  await clerk.records("报告办结", { 单位: "市住房和城乡建设局", 办理结果: "路灯全部亮灯" });
  await clerk.stands(/逾期办结/);

  await office.today("2026-12-04T09:30:00+08:00");
  await clerk.reloads();
  for (const unit of ["市住房和城乡建设局", "市公安局"]) {
    await clerk.records("核查", {
      单位: unit,
      情况已查明: true,
      措施已到位: true,
      工作已落实: true,
      问题已解决: true,
    });
    await clerk.records("销号", {
      单位: unit,
      问题已解决: true,
      工作已办结: true,
      领导和群众满意: true,
    });
  }
  await clerk.stands(/逾期销号/);
  await picture(page, "story-4-closed");

  const rows = await clerk.list();
  assert.equal(rows.length, 1);
  await clerk.reloads();
  await clerk.lists(rows, "the same after a reload");
  await picture(page, "story-5-list");

  await page.getByText("条记录尚未备份").first().waitFor();
  const file = await clerk.exportsAll();
  assert.match(file.name, /\.ledger\.json$/);
  await page.getByText("条记录尚未备份").first().waitFor({ state: "detached" });
  await picture(page, "story-6-exported");

  // Another office's computer.
  const other = await profile({ now: "2026-12-04T10:00:00+08:00" });
  const reader = new Clerk(other, server);
  await reader.opens("/");
  await reader.opensFile(file);
  await reader.lists(rows, "the same list on the other computer");
  await reader.opensMatter(TITLE);
  await picture(other.page, "story-7-other-office");
  const acts = (who) => who.page.locator("ol.timeline > li").count();
  await clerk.opensMatter(TITLE);
  await eventually(async () => assert.equal(await acts(reader), await acts(clerk)));

  office.wellBehaved();
  other.wellBehaved();
  await office.close();
  await other.close();
});

test("a file from another computer is looked at first, then taken in", async () => {
  const office = await profile();
  const clerk = new Clerk(office, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局", "市卫生健康委员会");
  const first = await clerk.exportsAll();

  const other = await profile();
  const second = new Clerk(other, server);
  await second.opens("/");
  // Nothing is opened before it has been looked at.
  await second.picks("打开台账文件", first);
  await other.page.getByText("首次打开请电话核对").waitFor();
  await picture(other.page, "story-9-opening");
  await second.button("不打开").click();
  await second.reloads();
  await second.button("建立台账").waitFor();
  await second.opensFile(first);
  await second.recordsAs("市政府督查室 · 督查部门", "赵敏");
  // The office has a key, and this computer has another one. The page says so until this computer's key is registered
  // too.
  await other.page.locator(".strange-key").waitFor();
  await second.registersOwnKey();
  const words = await other.page.locator(".own-key .fingerprint").innerText();
  await second.registers(
    { 事项名称: "校园供暖检修", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "工作日数", 天数: "10" },
    [{ 单位: "市教育局", 收到日期: "2026-11-02" }],
  );
  const back = await second.exportsAll();
  const rows = await second.list();

  await clerk.goesTo("交换");
  await clerk.picks("选择文件", back);
  await office.page.getByText("新增 2 条记录，涉及 2 处").waitFor();
  await eventually(async () =>
    assert.equal(await office.page.locator(".new-keys .fingerprint").innerText(), words),
  );
  await picture(office.page, "story-8-look");
  await clerk.button("不导入").click();
  await clerk.goesTo("台账");
  await office.page.getByText("台账里还没有事项。").waitFor();

  await clerk.goesTo("交换");
  await clerk.picks("选择文件", back);
  await clerk.button("全部导入").click();
  await office.page.getByText("已导入并保存到本机。").waitFor();
  await clerk.lists(rows);
  await clerk.reloads();
  await clerk.lists(rows);

  // Once more brings nothing.
  await clerk.goesTo("交换");
  await clerk.picks("选择文件", back);
  await office.page.getByText("没有可导入的内容").waitFor();
  office.wellBehaved();
  other.wellBehaved();
  await office.close();
  await other.close();
});

test("the days of a limit are counted one by one, rest days by their names", async () => {
  const office = await profile({ now: "2026-10-16T09:00:00+08:00" });
  const clerk = new Clerk(office, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");
  await clerk.registers(
    { 事项名称: "校园供暖检修", 登记日期: "2026-09-18", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "工作日数", 天数: "15" },
    [{ 单位: "市教育局", 收到日期: "2026-09-18" }],
  );
  const day = (date) => office.page.locator(`table.grid td[title="${date}"]`);
  for (const [date, words] of [
    ["2026-09-18", "18收到"],
    ["2026-09-19", "19休"],
    // A Sunday that is worked for the holidays.
    ["2026-09-20", "20班1"],
    ["2026-09-26", "26中秋"],
    ["2026-10-05", "05国庆"],
    ["2026-10-08", "089"],
    ["2026-10-15", "1515"],
    ["2026-10-16", "16超1"],
  ]) {
    await eventually(async () => assert.equal((await day(date).innerText()).replace(/\s/g, ""), words, date));
  }
  await office.page.getByText("工作日依《国务院办公厅关于2026年部分节假日安排的通知》计算。").waitFor();
  await office.page.locator(".why mark", { hasText: "超过规定、指定或约定时限未能办结" }).waitFor();
  await picture(office.page, "story-10-days");

  // What a verdict rests on leads to where it stands in the record.
  await office.page.locator(".findings li", { hasText: "超时未办结" }).getByRole("button", { name: "09-18 登记" }).click();
  await office.page.locator("ol.timeline li.cited", { hasText: "登记" }).waitFor();
  office.wellBehaved();
  await office.close();
});

test("what was recorded by mistake is withdrawn, and counts in no drawing; so is a registration", async () => {
  const office = await profile({ now: "2026-11-02T09:00:00+08:00" });
  const clerk = new Clerk(office, server);
  const { page } = office;
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");
  await clerk.registers(
    { 事项名称: TITLE, 登记日期: "2026-11-02", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: "市教育局", 收到日期: "2026-11-02" }],
  );
  const step = page.locator(".ladder li", { hasText: "签收" });
  const entry = (words) => page.locator("ol.timeline > li", { hasText: words });
  const withdraws = async (words, reason) => {
    await entry(words).last().getByRole("button", { name: "撤回" }).click();
    await page.getByLabel("撤回原因").fill(reason);
    await page.locator("form.retract").getByRole("button", { name: "撤回" }).click();
  };
  await clerk.records("签收");
  await says(step, /签收\s+11-02/);
  await withdraws("签收", "误登");
  await says(step, /待办/);
  await entry("撤回 11-02 签收").waitFor();
  await picture(page, "story-11-withdrawn");

  await entry("登记").last().getByRole("button", { name: "撤回" }).click();
  await page.getByText("撤回登记后，本事项不再列入台账").waitFor();
  await page.getByLabel("撤回原因").fill("办结日期有误");
  await page.locator("form.retract").getByRole("button", { name: "撤回" }).click();
  await page.getByText("登记已撤回").waitFor();
  await clerk.goesTo("台账");
  await page.getByText("台账里还没有事项。").waitFor();
  office.wellBehaved();
  await office.close();
});
