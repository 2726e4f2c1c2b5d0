// A page that stays open over midnight goes with the day; and while a past day is looked at, what is
// recorded is dated today.
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

const UNIT = "市教育局";
const TITLE = "校园供暖检修";

/** A matter whose unit has until the 20th, on the evening of that day. */
async function onTheLastDay(now) {
  const who = await profile({ now: "2026-11-20T20:00:00+08:00" });
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits(UNIT);
  await clerk.registers(
    { 事项名称: TITLE, 登记日期: "2026-11-02", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: UNIT, 收到日期: "2026-11-02" }],
  );
  await who.today(now);
  await clerk.reloads();
  return { who, clerk };
}

test("at midnight the page shows the new day and takes acts that are dated on it", async () => {
  const { who, clerk } = await onTheLastDay("2026-11-20T23:59:59+08:00");
  await clerk.stands(/临期/);
  await who.today("2026-11-21T00:00:01+08:00");
  // Nobody touches the page.
  await clerk.stands(/超时 1 天/);
  await says(clerk.page.locator(".as-of"), /2026年11月21日/);
  await clerk.records("备注", { 说明: "零点后登记", 日期: "2026-11-21" });
  await clerk.page.getByText("零点后登记").waitFor();
  who.wellBehaved();
  await who.close();
});

test("a page that comes back to the front after a night shows the new day", async () => {
  const { who, clerk } = await onTheLastDay("2026-11-20T20:00:00+08:00");
  await clerk.stands(/临期/);
  await who.today("2026-11-23T08:30:00+08:00");
  await clerk.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await clerk.stands(/超时 3 天/);
  who.wellBehaved();
  await who.close();
});

test("while a past day is looked at a banner says so, and what is recorded is dated today", async () => {
  const { who, clerk } = await onTheLastDay("2026-11-20T20:00:00+08:00");
  const banner = clerk.page.locator(".not-today");
  await gone(banner);
  await clerk.looksAsOf("2026-11-05");
  await says(banner, /正在查看过去某日的台账：截至 2026年11月5日/);
  await picture(clerk.page, "midnight-1-past-day");
  await clerk.page.locator(".record-actions").getByRole("button", { name: "反馈", exact: true }).click();
  assert.equal(await clerk.page.getByRole("dialog").locator("[name=on]").inputValue(), "2026-11-20");
  await clerk.page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await clerk.goesTo("台账");
  await clerk.page.getByRole("link", { name: "登记事项" }).click();
  assert.equal(await clerk.page.locator("[name=on]").inputValue(), "2026-11-20");
  await banner.getByRole("button", { name: "回到今天" }).click();
  await gone(banner);
  await eventually(async () => assert.match(await clerk.page.locator(".as-of").innerText(), /11月20日/));
  who.wellBehaved();
  await who.close();
});
