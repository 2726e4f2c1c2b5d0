// Notifications: none before they are asked for, then one a day and ledger, whatever is reloaded and however many tabs
// there are.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, ready, says, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const BOX = "本台账有已过期或当天要办的事项时，每天通知一次";

/** A clerk of a matter that is due on the day; what the browser is told to show is kept. */
async function onTheDay() {
  const who = await profile({ now: "2026-11-20T09:00:00+08:00" });
  await who.context.grantPermissions(["notifications"], { origin: new URL(server.at("")).origin });
  const told = [];
  await who.context.exposeFunction("tell", (title, options) => told.push([title, options.body]));
  await who.context.addInitScript(() => {
    window.Notification = class extends window.Notification {
      constructor(title, options) {
        super(title, options);
        tell(title, options);
        window.last = this;
      }
    };
  });
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");
  await clerk.registers(
    { 事项名称: "校园供暖检修", 登记日期: "2026-11-02", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-19" },
    [{ 单位: "市教育局", 收到日期: "2026-11-02" }],
  );
  await clerk.goesTo("工作台");
  return { who, clerk, told };
}

/** How much is due, by the title, which is counted as the notification is. */
const due = (page) => eventually(async () => Number((await page.title()).match(/^\((\d+)\)/)[1]));

test("a notification comes once a day, to one of the tabs, and a click on it leads to the desk", async () => {
  const { who, clerk, told } = await onTheDay();
  await due(clerk.page);
  await clerk.reloads();
  await due(clerk.page);
  assert.deepEqual(told, [], "nobody has asked for one");

  await clerk.goesTo("设置");
  await clerk.page.getByLabel(BOX).check();
  await eventually(async () => assert.equal(told.length, 1));
  assert.equal(told[0][0], "督查台账");
  assert.match(told[0][1], /已过期 \d+ 件，今天要办 \d+ 件/);
  await picture(clerk.page, "notify-1-asked");
  await clerk.page.evaluate(() => window.last.onclick());
  await clerk.heading("工作台").waitFor();

  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens("/desk");
  await due(other.page);
  await clerk.reloads();
  await due(clerk.page);
  await clerk.opensMatter("校园供暖检修");
  await clerk.records("备注", { 说明: "同日再登记" });
  await other.goesTo("设置");
  assert.equal(await other.page.getByLabel(BOX).isChecked(), true);
  assert.equal(told.length, 1);

  // The next day, for both at once.
  const wakes = async (instant) => {
    await who.today(instant);
    const wake = () => document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    await Promise.all([clerk, other].map(({ page }) => page.evaluate(wake)));
  };
  await wakes("2026-11-23T00:00:01+08:00");
  await eventually(async () => assert.equal(told.length, 2));
  for (const { page } of [clerk, other]) await says(page.locator(".as-of"), /2026年11月23日/);
  await clerk.reloads();
  await due(clerk.page);
  await other.page.getByLabel(BOX).uncheck();
  await wakes("2026-11-24T00:00:01+08:00");
  for (const { page } of [clerk, other]) await says(page.locator(".as-of"), /2026年11月24日/);
  await due(clerk.page);
  assert.equal(told.length, 2);

  // Another ledger has not asked for any.
  await clerk.page.locator(".ledgers summary").click();
  await Promise.all([clerk.page.waitForEvent("load"), clerk.button("新建或打开其他台账").click()]);
  await ready(clerk.page);
  await clerk.button("看一看演示").click();
  await clerk.heading("工作台").waitFor();
  await due(clerk.page);
  await clerk.goesTo("设置");
  assert.equal(await clerk.page.getByLabel(BOX).isChecked(), false);
  assert.equal(told.length, 2);
  who.wellBehaved();
  await who.close();
});

test("a browser that refuses notifications, or has none, is said to", async () => {
  const who = await profile();
  await who.context.addInitScript(() => {
    if (localStorage.getItem("without")) delete window.Notification;
    else {
      // As a browser does, it remembers the answer, which a person takes their time to give.
      window.Notification = class {
        static get permission() {
          return localStorage.getItem("answer") ?? "default";
        }
        static requestPermission = () =>
          new Promise((resolve) => {
            window.answers = (answer) => {
              localStorage.setItem("answer", answer);
              resolve(answer);
            };
          });
      };
    }
  });
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.goesTo("设置");
  const box = clerk.page.getByLabel(BOX);
  const card = clerk.page.locator("#notifications");
  await gone(card.locator(".note"));
  await says(card, /尚未准许通知，勾选时会询问/);
  await box.click();
  await says(card, /浏览器正在询问/);
  await eventually(async () => assert.equal(await box.isChecked(), false));
  await clerk.page.evaluate(() => window.answers("denied"));
  await says(card.locator(".note"), /浏览器未准许通知/);
  await eventually(async () => assert.equal(await box.isChecked(), false));
  await clerk.reloads();
  await says(card.locator(".note"), /浏览器未准许通知/);
  assert.equal(await box.isChecked(), false);
  // What was allowed in the settings of the browser is seen when the page is looked at again.
  await clerk.page.evaluate(() => {
    localStorage.setItem("answer", "granted");
    window.dispatchEvent(new Event("focus"));
  });
  await gone(card.locator(".note"));
  await box.check();
  await clerk.reloads();
  await eventually(async () => assert.equal(await box.isChecked(), true));
  await clerk.page.evaluate(() => localStorage.setItem("answer", "denied"));
  await clerk.reloads();
  await says(card.locator(".note"), /浏览器未准许通知/);
  assert.equal(await box.isChecked(), false, "wanted, but there will be none");
  await picture(clerk.page, "notify-2-refused");
  await clerk.page.evaluate(() => localStorage.setItem("without", "1"));
  await clerk.reloads();
  await says(card.locator(".note"), /本浏览器不提供桌面通知/);
  assert.equal(await box.isDisabled(), true);
  assert.equal(where(clerk.page), "/settings");
  who.wellBehaved();
  await who.close();
});
