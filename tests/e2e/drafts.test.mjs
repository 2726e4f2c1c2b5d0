// What is typed and not recorded is not lost, is offered again with a word, and goes when it is not
// wanted.
import assert from "node:assert/strict";
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
const TITLE = "校园供暖检修";

async function clerkOfUnits() {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits(UNIT, "市财政局");
  return clerk;
}

const registered = (clerk) =>
  clerk.registers(
    { 事项名称: TITLE, "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: UNIT, 收到日期: "2026-11-02" }],
  );

async function done(clerk) {
  clerk.profile.wellBehaved();
  await clerk.profile.close();
}

test("Esc loses nothing of what was typed in a dialog; Cancel does", async () => {
  const clerk = await clerkOfUnits();
  const { page } = clerk;
  await registered(clerk);
  const dialog = page.getByRole("dialog");
  const opens = () =>
    page.locator(".record-actions").getByRole("button", { name: "反馈", exact: true }).click();
  await opens();
  await gone(dialog.locator(".restored"));
  await clerk.fills({ 办理情况: "已检修六成" }, dialog);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await clerk.reloads();
  await clerk.profile.today("2026-11-03T09:00:00+08:00");
  await clerk.reloads();
  await opens();
  await says(dialog.locator(".restored"), /已恢复 11-02 09:00 的草稿，日期改为今天 · 清空/);
  assert.equal(await dialog.getByLabel("办理情况").inputValue(), "已检修六成");
  assert.equal(await dialog.locator("[name=on]").inputValue(), "2026-11-03");
  await picture(page, "drafts-1-dialog");
  await dialog.getByRole("button", { name: "清空" }).click();
  assert.equal(await dialog.getByLabel("办理情况").inputValue(), "");
  await gone(dialog.locator(".restored"));
  await clerk.fills({ 办理情况: "不要的" }, dialog);
  await dialog.getByRole("button", { name: "取消" }).click();
  await opens();
  assert.equal(await dialog.getByLabel("办理情况").inputValue(), "");
  await gone(dialog.locator(".restored"));
  // What has been recorded is no draft.
  await clerk.fills({ 办理情况: "已检修八成" }, dialog);
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
  await opens();
  assert.equal(await dialog.getByLabel("办理情况").inputValue(), "");
  await done(clerk);
});

test("the draft of a registration is announced, dated today, and gone after 取消 or when recorded", async () => {
  const clerk = await clerkOfUnits();
  const { page } = clerk;
  const note = page.locator(".restored");
  await clerk.opens("/matter/new");
  await clerk.fills({ 事项名称: "半途而止的事项" });
  await clerk.button("增加承办单位").click();
  await page.locator("[name='units.1.unit']").selectOption({ label: "市财政局" });
  await clerk.goesTo("台账");
  await clerk.profile.today("2026-11-05T09:00:00+08:00");
  await clerk.reloads();
  await clerk.opens("/matter/new");
  await says(note, /已恢复 11-02 09:00 的草稿/);
  assert.equal(await page.locator("[name=title]").inputValue(), "半途而止的事项");
  assert.equal(await page.locator("[name=on]").inputValue(), "2026-11-05");
  assert.equal(await page.locator("fieldset.unit-row").count(), 2);
  await picture(page, "drafts-2-register");
  await note.getByRole("button", { name: "清空" }).click();
  assert.equal(await page.locator("[name=title]").inputValue(), "");
  assert.equal(await page.locator("fieldset.unit-row").count(), 1);

  // A day that was chosen is not taken for the day of typing.
  await clerk.fills({ 事项名称: "又一件" });
  await page.locator("[name=on]").fill("2026-10-09");
  await clerk.reloads();
  await says(note, /已恢复 11-05 09:00 的草稿 · 清空/);
  assert.equal(await page.locator("[name=on]").inputValue(), "2026-10-09");
  await page.getByRole("link", { name: "取消" }).click();
  await clerk.heading("台账").waitFor();
  await clerk.opens("/matter/new");
  await gone(note);
  assert.equal(await page.locator("[name=title]").inputValue(), "");

  await registered(clerk);
  await clerk.opens("/matter/new");
  await gone(note);
  assert.equal(await page.locator("[name=title]").inputValue(), "");
  await done(clerk);
});

test("what is typed on a page of its own comes back as well: a notice, the rules, names of units", async () => {
  const clerk = await clerkOfUnits();
  const { page } = clerk;
  const note = page.locator(".restored");
  for (const [path, field, typed] of [
    ["/notice", "[name=text]", "2027年放假安排，还没有抄完"],
    ["/profile", "[name=name]", "本市的口径"],
    ["/units", "[name=names]", "市文化广电旅游局"],
  ]) {
    await clerk.opens(path);
    await gone(note);
    await page.locator(field).fill(typed);
    await clerk.reloads();
    await says(note, /已恢复 11-02 09:00 的草稿 · 清空/);
    assert.equal(await page.locator(field).inputValue(), typed);
    await note.getByRole("button", { name: "清空" }).click();
    await gone(note);
    assert.notEqual(await page.locator(field).inputValue(), typed);
  }
  await done(clerk);
});

test("a draft outlives its tab, goes to the tab that starts next, and is taken from none that is open", async () => {
  const clerk = await clerkOfUnits();
  const { profile: who, page } = clerk;
  const title = (tab) => tab.page.locator("[name=title]").inputValue();
  await clerk.opens("/matter/new");
  await clerk.fills({ 事项名称: "停电之前" });

  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens("/matter/new");
  assert.equal(await title(other), "");
  await other.fills({ 事项名称: "另一件" });
  await clerk.reloads();
  assert.equal(await title(clerk), "停电之前");

  await page.close();
  const next = new Clerk(who, server, await who.context.newPage());
  await next.opens("/matter/new");
  await says(next.page.locator(".restored"), /已恢复 11-02 09:00 的草稿/);
  assert.equal(await title(next), "停电之前");
  await next.page.locator(".restored").getByRole("button", { name: "清空" }).click();
  await other.reloads();
  assert.equal(await title(other), "另一件");
  who.wellBehaved();
  await who.close();
});

test("of two tabs that start at the same time exactly one takes a draft that was left", async () => {
  const clerk = await clerkOfUnits();
  const { profile: who, page } = clerk;
  await clerk.opens("/matter/new");
  await clerk.fills({ 事项名称: "停电之前" });
  await page.close();
  // Each tab goes on only when both have heard which tabs live, and sees what the other does to drafts late, as tabs in
  // processes of their own may.
  let heard = 0;
  let goOn;
  const both = new Promise((resolve) => (goOn = resolve));
  await who.context.exposeFunction("bothHaveHeard", () => {
    if (++heard === 2) goOn();
    return both;
  });
  await who.context.addInitScript(() => {
    if (!navigator.locks) return;
    const query = navigator.locks.query.bind(navigator.locks);
    const late = new Map();
    const { getItem, setItem, removeItem, key } = Storage.prototype;
    const length = Object.getOwnPropertyDescriptor(Storage.prototype, "length").get;
    const names = (of) => {
      const now = Array.from({ length: length.call(of) }, (_, n) => key.call(of, n));
      return of === localStorage ? [...new Set([...now, ...late.keys()])] : now;
    };
    Storage.prototype.getItem = function (name) {
      return (this === localStorage && late.get(name)) || getItem.call(this, name);
    };
    Storage.prototype.setItem = function (name, value) {
      late.delete(name);
      setItem.call(this, name, value);
    };
    Storage.prototype.removeItem = function (name) {
      late.delete(name);
      removeItem.call(this, name);
    };
    Storage.prototype.key = function (n) {
      return names(this)[n] ?? null;
    };
    Object.defineProperty(Storage.prototype, "length", { get() { return names(this).length; } });
    navigator.locks.query = async () => {
      const held = await query();
      for (const name of names(localStorage).filter((name) => name.startsWith("banjie.draft."))) {
        late.set(name, getItem.call(localStorage, name));
      }
      await window.bothHaveHeard();
      return held;
    };
  });
  const tabs = [];
  for (let n = 0; n < 2; n++) tabs.push(new Clerk(who, server, await who.context.newPage()));
  await Promise.all(tabs.map((tab) => tab.opens("/matter/new")));
  const titles = await Promise.all(tabs.map((tab) => tab.page.locator("[name=title]").inputValue()));
  assert.deepEqual(titles.sort(), ["", "停电之前"]);
  assert.equal(heard, 2);
  who.wellBehaved();
  await who.close();
});
