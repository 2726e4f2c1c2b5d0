// The first minute of a unit's clerk: for whom the file is, who is here, what is owed. And what comes back is said in
// sentences: before it is taken in, after it, and on the office's desk until it has been looked at.
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, gone, picture, profile, says, serve } from "./stage.mjs";

const UNIT = "市教育局";
const TITLE = "校园供暖管网检修";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("a unit's file says for whom it is, asks who is here, and its answer is read in sentences", async () => {
  const gov = await profile();
  const office = new Clerk(gov, server);
  await office.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await office.addsUnits(UNIT, "市公安局");
  await gov.page.getByRole("row", { name: UNIT }).getByRole("button", { name: "设为登记机构" }).click();
  await gov.page.locator(".offices").getByRole("row", { name: UNIT }).waitFor();
  await office.registers(
    { 事项名称: TITLE, "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: UNIT, 收到日期: "2026-11-02" }],
  );
  const file = await office.exportsFor(UNIT);

  const edu = await profile();
  const unit = new Clerk(edu, server);
  await unit.opens("/");
  await unit.opensFile(file);
  await edu.page.getByRole("heading", { name: `本文件供${UNIT}使用` }).waitFor();
  await picture(edu.page, "first-1-who");
  await unit.button("开始").click();
  await edu.page.locator(".desk-first .field-error").waitFor();
  await unit.fills({ 登记人: "周洁" }, edu.page.locator(".desk-first"));
  await unit.button("开始").click();
  await gone(edu.page.locator(".desk-first"));
  await edu.page.locator(".desk-stack").getByText(TITLE).first().waitFor();
  await gone(edu.page.getByRole("link", { name: "登记事项" }));
  await picture(edu.page, "first-2-desk");
  // What a unit's file does not hold is said of the page, and not that nothing was done.
  await unit.goesTo("问责");
  await says(edu.page.locator(".page-intro"), /其记录不在发给承办单位的文件中/);
  await gone(edu.page.getByRole("heading", { name: "问责线索" }));
  await unit.opens("/year");
  await says(edu.page.locator(".page-intro"), /不在发给承办单位的文件中/);
  await gone(edu.page.getByRole("heading", { name: "现在应办" }));
  for (const name of ["督查", "统计", "领导一页"]) {
    await unit.goesTo(name);
    await edu.page.getByRole("note").getByText("本机只有本单位承办的事项").waitFor();
  }
  await picture(edu.page, "first-5-part");

  await unit.opensMatter(TITLE);
  await unit.records("签收");
  await unit.records("反馈", { 办理情况: "已检修三成", 完成百分比: "30", 拟办结日期: "2026-11-18" });
  const answer = await unit.answers();
  await office.goesTo("交换");
  await office.picks("选择文件", answer);
  const sentence = /签收、反馈：30%（拟于 11-18 办结）/;
  await says(gov.page.locator(".look .came"), sentence);
  await picture(gov.page, "first-3-sentences");
  await office.acceptsAll();
  await says(gov.page.locator(".take-in .came"), sentence);
  await office.goesTo("工作台");
  await says(gov.page.locator(".desk-came"), sentence);
  await picture(gov.page, "first-4-desk");
  await office.button("全部已阅").click();
  await gone(gov.page.locator(".desk-came"));
  await office.reloads();
  await office.heading("工作台").waitFor();
  await gone(gov.page.locator(".desk-came"));
  gov.wellBehaved();
  edu.wellBehaved();
  await gov.close();
  await edu.close();
});
