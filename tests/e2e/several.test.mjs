// Several ledgers in one browser: each is by itself, a tab shows its own, and one that is removed or left leaves the
// others as they are.
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

const CITY = { title: "市级督查台账", office: "市政府督查室", person: "王敏" };
const COUNTY = { title: "县级督查台账", office: "县政府督查室", person: "李强" };

/** The menu in the head, opened. */
async function menu({ page }) {
  await page.locator(".ledgers summary").click();
  return page.locator(".ledgers-list");
}

/** What a click does that loads the page anew. */
async function anew({ page }, click) {
  await Promise.all([page.waitForEvent("load"), click()]);
  await ready(page);
}

async function turnsTo(clerk, title) {
  const list = await menu(clerk);
  await anew(clerk, () => list.getByRole("button", { name: title }).click());
}

async function begins(clerk) {
  const list = await menu(clerk);
  await anew(clerk, () => list.getByRole("button", { name: "新建或打开其他台账" }).click());
  await clerk.button("建立台账").waitFor();
}

async function makes(clerk, { title, office, person }) {
  await clerk.fills({ 台账名称: title, 督查部门名称: office, 登记人: person });
  await clerk.button("建立台账").click();
  await clerk.heading("单位").waitFor();
}

const shows = ({ page }, { title, office }) =>
  eventually(async () => {
    assert.equal(await page.locator(".ledgers summary .head-title").innerText(), title);
    assert.equal(await page.locator(".office").innerText(), office);
  });

/** Waits until the page of units lists these, and none of another ledger. */
async function knows(clerk, ...expected) {
  await clerk.goesTo("单位");
  await eventually(async () => {
    const words = await clerk.page.locator("main").innerText();
    const known = ["市教育局", "县水务局", "市财政局"].filter((name) => words.includes(name));
    assert.deepEqual(known, expected);
  });
}

/** A browser that holds both, the county's open. */
async function both() {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger(CITY);
  await clerk.addsUnits("市教育局");
  await begins(clerk);
  await makes(clerk, COUNTY);
  await clerk.addsUnits("县水务局");
  return { who, clerk };
}

/** The databases and, in each, the ledgers whose acts it has. */
const databases = (page) =>
  page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const held = {};
    for (const { name } of await indexedDB.databases()) {
      if (!/^banjie(\.\d+)?$/.test(name)) continue;
      const database = await done(indexedDB.open(name));
      const keys = [];
      for (const store of database.objectStoreNames) {
        for (const key of await done(database.transaction(store).objectStore(store).getAllKeys())) {
          keys.push(String(key).match(/[0-9a-f]{64}/)?.[0] ?? `${store} ${key}`);
        }
      }
      database.close();
      held[name] = [...new Set(keys)].filter((key) => !key.startsWith("commands "));
    }
    return held;
  });

test("two ledgers lie apart, and a tab shows its own over a reload whatever another turns to", async () => {
  const { who, clerk } = await both();
  await shows(clerk, COUNTY);
  await knows(clerk, "县水务局");
  const list = await menu(clerk);
  await says(list, /县级督查台账[\s\S]*县政府督查室[\s\S]*市级督查台账[\s\S]*市政府督查室/);
  await picture(clerk.page, "several-1-menu");
  await clerk.page.keyboard.press("Escape");
  await eventually(async () => assert.equal(await list.isVisible(), false));

  // A second tab shows the same at first, and turns to the other.
  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens("/units");
  await shows(other, COUNTY);
  await turnsTo(other, CITY.title);
  await shows(other, CITY);
  assert.equal(where(other.page), "/desk");
  await knows(other, "市教育局");

  // The first one is not moved, now or by a reload, and each writes into its own.
  await shows(clerk, COUNTY);
  await clerk.reloads();
  await shows(clerk, COUNTY);
  // A link that is opened in a new tab leads into the ledger in which it stands.
  const link = clerk.page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "单位" });
  const [beside] = await Promise.all([who.context.waitForEvent("page"), link.click({ modifiers: ["Control"] })]);
  await ready(beside);
  await shows({ page: beside }, COUNTY);
  await beside.close();
  await clerk.opens("/matter/new");
  await clerk.fills({ 事项名称: "县里的草稿" });
  await other.addsUnits("市财政局");
  await knows(clerk, "县水务局");
  await knows(other, "市教育局", "市财政局");
  await says(clerk.page.locator(".unexported"), /2 条/);
  await says(other.page.locator(".unexported"), /3 条/);
  const held = await databases(clerk.page);
  assert.deepEqual(Object.values(held).map((ledgers) => ledgers.length), [1, 1]);

  // What was typed belongs to its ledger, and waits there.
  await turnsTo(clerk, CITY.title);
  await clerk.opens("/matter/new");
  assert.equal(await clerk.page.getByLabel("事项名称").first().inputValue(), "");
  await turnsTo(clerk, COUNTY.title);
  await clerk.opens("/matter/new");
  assert.equal(await clerk.page.getByLabel("事项名称").first().inputValue(), "县里的草稿");
  who.wellBehaved();
  await who.close();
});

test("a ledger that is removed leaves the other one, in every tab", async () => {
  const { who, clerk } = await both();
  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens("/units");
  await turnsTo(other, CITY.title);
  const same = new Clerk(who, server, await who.context.newPage());
  await same.opens("/units");
  await turnsTo(same, COUNTY.title);

  await clerk.goesTo("设置");
  await clerk.button("从本机移除台账").click();
  await clerk.button("我已导出备份，确认移除").click();
  await clerk.button("建立台账").waitFor();
  await same.heading("台账已从本机移除").waitFor();
  for (const tab of [clerk, same]) {
    await says(tab.page.locator(".ledgers-held"), /市级督查台账/);
    assert.doesNotMatch(await tab.page.locator(".ledgers-held").innerText(), /县级督查台账/);
  }
  await picture(clerk.page, "several-2-removed");
  await shows(other, CITY);
  await other.addsUnits("市财政局");
  assert.doesNotMatch(
    await clerk.page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
    /县级|县政府|李强/,
  );
  await anew(clerk, () => clerk.page.locator(".ledgers-held").getByRole("button", { name: CITY.title }).click());
  await knows(clerk, "市教育局", "市财政局");
  // The tab that was told shows after a reload what there is.
  await same.reloads();
  await shows(same, CITY);
  who.wellBehaved();
  await who.close();
});

test("Back from the first page, and its own way back, return to the ledger as it was", async () => {
  const { who, clerk } = await both();
  const address = () => eventually(async () => assert.equal(where(clerk.page), "/ledger?text=%E4%BE%9B%E6%9A%96"));
  const shown = async () => {
    await shows(clerk, COUNTY);
    await clerk.heading("台账").waitFor();
    await address();
  };
  await clerk.opens("/ledger?text=%E4%BE%9B%E6%9A%96");
  await begins(clerk);
  await clerk.reloads();
  await clerk.button("建立台账").waitFor();
  await anew(clerk, () => clerk.page.goBack());
  await shown();
  await anew(clerk, () => clerk.page.goForward());
  await picture(clerk.page, "several-5-beside");
  await anew(clerk, () => clerk.button("返回“县级督查台账”").click());
  await shown();
  // What is made there is led into, and Back does not take it away.
  await begins(clerk);
  await clerk.fills({ 台账名称: `${CITY.title} `, 督查部门名称: "区政府督查室", 登记人: "赵兰" });
  await clerk.button("建立台账").click();
  await says(clerk.page.locator(".choice-new .note.warn"), /本机已有同名的台账/);
  await clerk.button("仍用此名建立").waitFor();
  await picture(clerk.page, "several-6-same-title");
  await makes(clerk, { title: "区级督查台账", office: "区政府督查室", person: "赵兰" });
  await clerk.goesTo("台账");
  assert.equal(where(clerk.page), "/ledger");
  who.wellBehaved();
  await who.close();
});

test("Back and Forward lead to each page in the ledger that it was of", async () => {
  const { who, clerk } = await both();
  const { page } = clerk;
  const matter = "#/matter/0b7e1ad2-5d5c-4c5b-8f0e-0f4a4a6b8a11";
  await page.evaluate((matter) => (location.hash = matter), matter);
  await says(page.locator("main"), /台账中没有该事项/);
  await turnsTo(clerk, CITY.title);
  await shows(clerk, CITY);
  await clerk.goesTo("单位");
  const at = (address) => eventually(async () => assert.equal(where(page), address));
  await page.goBack();
  await at("/desk");
  await shows(clerk, CITY);
  await anew(clerk, () => page.goBack());
  await shows(clerk, COUNTY);
  await at(matter.slice(1));
  await anew(clerk, () => page.goForward());
  await shows(clerk, CITY);
  await at("/desk");
  // A desk is that of its ledger, too.
  await turnsTo(clerk, COUNTY.title);
  await anew(clerk, () => page.goBack());
  await shows(clerk, CITY);
  await at("/desk");
  who.wellBehaved();
  await who.close();
});

test("a file of another ledger is offered to be held beside, and one that is held is not held twice", async () => {
  const { who, clerk } = await both();
  const county = await clerk.exportsAll();
  await turnsTo(clerk, CITY.title);
  await clerk.goesTo("交换");
  await clerk.picks("选择文件", county);
  await says(clerk.page.locator(".look"), /另一本台账/);
  await picture(clerk.page, "several-3-another");
  await anew(clerk, () => clerk.button("回到首页另行打开").click());
  await clerk.picks("打开台账文件", county);
  await clerk.page.getByText("本机已有这本台账").waitFor();
  await picture(clerk.page, "several-4-held");
  await anew(clerk, () => clerk.page.getByRole("dialog").getByRole("button", { name: "打开本机台账" }).click());
  await shows(clerk, COUNTY);

  // In another browser, which holds the city's alone.
  const away = await profile();
  const there = new Clerk(away, server);
  await there.makesLedger(CITY);
  await begins(there);
  await there.opensFile(county);
  await knows(there, "县水务局");
  await says(there.page.locator(".ledgers summary .head-title"), /县级督查台账/);
  await turnsTo(there, CITY.title);
  await knows(there);
  for (const { wellBehaved, close } of [who, away]) {
    wellBehaved();
    await close();
  }
});

test("the demonstration is left with one click, and asks first where something was tried in it", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.looksAtDemonstration();
  await clerk.button("退出演示").click();
  await clerk.button("建立台账").waitFor();
  await gone(clerk.page.locator(".ledgers-held"));
  await makes(clerk, CITY);
  await begins(clerk);
  await clerk.button("看一看演示").click();
  await clerk.heading("工作台").waitFor();
  await clerk.addsUnits("县水务局");
  await clerk.button("退出演示").click();
  await clerk.button("连同试登的记录一并移除").click();
  await clerk.button("建立台账").waitFor();
  await says(clerk.page.locator(".ledgers-held"), /市级督查台账/);
  // A tab that shows none opens what there is.
  await clerk.reloads();
  await shows(clerk, CITY);
  who.wellBehaved();
  await who.close();
});

test("settings that are lost cost none of the ledgers", async () => {
  const { who, clerk } = await both();
  await who.page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await clerk.reloads();
  await shows(clerk, COUNTY);
  await turnsTo(clerk, CITY.title);
  await shows(clerk, CITY);
  await knows(clerk, "市教育局");
  who.wellBehaved();
  await who.close();
});
