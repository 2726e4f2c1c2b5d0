// Two tabs of one browser, and a browser that has lost what it kept.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, serve, where } from "./stage.mjs";

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

test("what one tab records stands in the other at once, and nothing of either is lost", async () => {
  const { who, clerk } = await withMatter();
  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens(where(clerk.page));

  await clerk.records("备注", { 说明: "第一个窗口的备注" });
  await other.page.getByText("第一个窗口的备注").waitFor();
  await other.records("备注", { 说明: "第二个窗口的备注" });
  await clerk.page.getByText("第二个窗口的备注").waitFor();

  // Both at the same moment.
  await Promise.all([
    clerk.records("备注", { 说明: "同时之一" }),
    other.records("备注", { 说明: "同时之二" }),
  ]);
  for (const tab of [clerk, other]) {
    for (const text of ["同时之一", "同时之二"]) await tab.page.getByText(text).waitFor();
  }
  await clerk.reloads();
  await eventually(async () => assert.equal(await clerk.page.locator("ol.timeline > li").count(), 5));
  // One line of acts, no fork: the second was written upon the first.
  await gone(clerk.page.getByText("并行"));
  who.wellBehaved();
  await who.close();
});

test("a tab does not hear what it says itself", async () => {
  const { who, clerk } = await withMatter();
  await who.context.addInitScript(() => {
    window.heard = 0;
    const Channel = window.BroadcastChannel;
    window.BroadcastChannel = class extends Channel {
      set onmessage(hear) {
        super.onmessage = (event) => {
          window.heard += 1;
          hear(event);
        };
      }
    };
  });
  await clerk.reloads();
  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens(where(clerk.page));
  await clerk.records("备注", { 说明: "只告诉别的窗口" });
  await other.page.getByText("只告诉别的窗口").waitFor();
  assert.equal(await clerk.page.evaluate(() => heard), 0, "itself");
  assert.ok((await other.page.evaluate(() => heard)) > 0, "the other");
  who.wellBehaved();
  await who.close();
});

test("what is being typed in one tab stays while the other records", async () => {
  const { who, clerk } = await withMatter();
  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens(where(clerk.page));
  await other.page.locator(".record-actions").getByRole("button", { name: "反馈", exact: true }).click();
  const dialog = other.page.getByRole("dialog");
  await other.fills({ 办理情况: "已完成管网排查" }, dialog);
  await clerk.records("备注", { 说明: "另一个窗口的备注" });
  await other.page.getByText("另一个窗口的备注").waitFor({ state: "attached" });
  assert.equal(await dialog.getByLabel("办理情况").inputValue(), "已完成管网排查");
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await clerk.page.getByText("已完成管网排查").waitFor();
  who.wellBehaved();
  await who.close();
});

test("a database that the browser has emptied is said to be lost, and a file brings it back", async () => {
  const { who, clerk } = await withMatter();
  const rows = await clerk.list();
  const file = await clerk.exportsAll();
  await who.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("banjie");
        request.onsuccess = resolve;
        request.onerror = request.onblocked = reject;
      }),
  );
  await clerk.reloads();
  await clerk.heading("台账未能打开").waitFor();
  await picture(who.page, "lost");
  await clerk.opensFile(file, undefined, "用文件恢复");
  await clerk.lists(rows);
  await clerk.reloads();
  await clerk.lists(rows);
  who.wellBehaved();
  await who.close();
});

test("a ledger that is removed is gone, and the first page comes again", async () => {
  const { who, clerk } = await withMatter();
  await clerk.goesTo("设置");
  await clerk.button("从本机移除台账").click();
  await clerk.button("我已导出备份，确认移除").click();
  await clerk.button("建立台账").waitFor();
  await clerk.reloads();
  await clerk.button("建立台账").waitFor();
  who.wellBehaved();
  await who.close();
});
