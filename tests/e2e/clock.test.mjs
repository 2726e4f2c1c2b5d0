// A computer whose clock is wrong: what is recorded by it is warned of, and so are acts of days to come.
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, gone, picture, profile, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const UNIT = "市教育局";

async function withMatter() {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits(UNIT);
  await clerk.registers(
    { 事项名称: "校园供暖检修", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: UNIT, 收到日期: "2026-11-02" }],
  );
  return { who, clerk };
}

test("a clock that is behind what has been recorded is warned of", async () => {
  const { who, clerk } = await withMatter();
  const warning = clerk.page.locator(".wrong-clock");
  await gone(warning);
  await who.today("2019-01-01T09:00:00+08:00");
  await clerk.reloads();
  await says(warning, /本机时间显示为 2019-01-01 09:00，早于台账中已有记录的登记时间 2026-11-02 09:00/);
  await picture(clerk.page, "clock-1-slow");
  await who.today("2026-11-02T09:30:00+08:00");
  await clerk.reloads();
  await gone(warning);
  who.wellBehaved();
  await who.close();
});

test("an import says how many of its acts are dated after today", async () => {
  const { who, clerk } = await withMatter();
  const other = await profile();
  const second = new Clerk(other, server);
  await second.opens("/");
  await second.opensFile(await clerk.exportsAll());

  await who.today("2026-11-16T09:00:00+08:00");
  await clerk.reloads();
  await clerk.opensMatter("校园供暖检修");
  await clerk.records("备注", { 说明: "十六日登记" });
  const file = await clerk.exportsAll();
  await other.today("2026-11-10T09:00:00+08:00");
  await second.reloads();
  await second.goesTo("交换");
  await second.picks("选择文件", file);
  await second.page.getByText("其中 1 条记录的日期晚于今天（最晚 2026-11-16），到那一天才计算。").waitFor();
  await picture(second.page, "clock-2-import");
  for (const one of [who, other]) {
    one.wellBehaved();
    await one.close();
  }
});
