// Every page opens, in both languages, by its own address, and the browser complains of nothing.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, output, picture, profile, ready, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const pages = [
  { path: "/ledger", name: "list", zh: "台账", en: "Ledger" },
  { path: "/ledger?light=red&order=due", name: "list-red", zh: "台账", en: "Ledger" },
  { path: "/matter/new", name: "register", zh: "登记事项", en: "Register a matter" },
  { path: "/sheet", name: "sheet", zh: "导入表格", en: "From a spreadsheet" },
  { path: "/exchange", name: "exchange", zh: "交换", en: "Exchange" },
  { path: "/units", name: "units", zh: "单位", en: "Units" },
  { path: "/desk", name: "desk", zh: "工作台", en: "Desk" },
  { path: "/leader", name: "leader", zh: "领导一页", en: "Leader's page" },
  { path: "/supervision", name: "supervision", zh: "督查", en: "Supervision" },
  { path: "/transfer/20120633-0258-4000-8000-00000000001f", name: "transfer", zh: /^转办通知/, en: /^Transfer notice/ },
  { path: "/accountability", name: "accountability", zh: "问责", en: "Accountability" },
  { path: "/year", name: "year", zh: "督查年度", en: "Year of supervision" },
  { path: "/statistics", name: "statistics", zh: "统计", en: "Statistics" },
  { path: "/calendar/2026-10-01", name: "calendar", zh: "日历", en: "Calendar" },
  { path: "/help", name: "help", zh: "帮助", en: "Help" },
  { path: "/notice", name: "notice", zh: "放假安排", en: "Public holidays" },
  { path: "/measures", name: "measures", zh: "办法", en: "Measures" },
  { path: "/settings", name: "settings", zh: "设置", en: "Settings" },
];

for (const lang of ["zh", "en"]) {
  test(`every page opens by its address, in ${lang === "zh" ? "Chinese" : "English"}`, async () => {
    const who = await profile();
    const clerk = new Clerk(who, server);
    const { page } = who;
    await clerk.opens("/");
    if (lang === "en") await clerk.button("English").click();
    await picture(page, `welcome-${lang}`);
    await clerk.looksAtDemonstration();
    for (const { path, name, [lang]: heading } of pages) {
      await clerk.opens(path);
      await clerk.heading(heading).waitFor();
      await picture(page, `${name}-${lang}`);
      await fits(page, path);
    }
    assert.equal(await page.locator("html").getAttribute("lang"), lang === "zh" ? "zh-CN" : "en");

    // The first matter of the list, and again by its address.
    await clerk.opens("/ledger");
    const link = page.locator("table.list a").first();
    const title = await link.innerText();
    await link.click();
    await clerk.heading(title).waitFor();
    const address = where(page);
    await clerk.opens(address);
    await clerk.heading(title).waitFor();
    await picture(page, `matter-${lang}`);
    await fits(page, address);

    // Whatever the navigation offers leads somewhere, and each link says where one is.
    const links = page.locator("nav.side a");
    for (let n = 0; n < (await links.count()); n += 1) {
      await links.nth(n).click();
      await page.locator("main h1").first().waitFor();
      await eventually(async () => assert.equal(await links.nth(n).getAttribute("aria-current"), "page"));
    }

    for (const path of ["/matter/00000000-0000-4000-8000-000000000000", "/no/such/page"]) {
      await clerk.opens(path);
      await page.getByRole("link", { name: lang === "zh" ? "返回台账" : "Back to the ledger" }).click();
      await clerk.heading(lang === "zh" ? "台账" : "Ledger").waitFor();
    }
    who.wellBehaved();
    await who.close();
  });
}

/** No page is wider than the screen, also at twice the size. */
async function fits(page, path) {
  for (const width of [1366, 683]) {
    await page.setViewportSize({ width, height: 768 });
    await eventually(async () => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${path} is ${wide} wide on ${width}`);
    });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

test("dark, high-contrast and large screens draw the list and a matter", async () => {
  for (const [name, options] of [
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
    ["large", { viewport: { width: 1920, height: 1080 } }],
  ]) {
    const who = await profile(options);
    const clerk = new Clerk(who, server);
    await clerk.looksAtDemonstration();
    await picture(who.page, `list-${name}`);
    await who.page.locator("table.list a").first().click();
    await who.page.locator(".matter-head h1").waitFor();
    await picture(who.page, `matter-${name}`);
    who.wellBehaved();
    await who.close();
  }
});

test("the language is changed at once on the first page and in the settings, and is kept", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.opens("/");
  await clerk.button("English").click();
  await page.getByRole("button", { name: "Make the ledger" }).waitFor();
  await clerk.reloads();
  await page.getByRole("button", { name: "Look at a demonstration" }).click();
  await clerk.heading("Desk").waitFor();
  await clerk.opens("/settings");
  await page.getByLabel("Language").selectOption("zh");
  await clerk.heading("设置").waitFor();
  await page.reload();
  await ready(page);
  await clerk.heading("设置").waitFor();
  who.wellBehaved();
  await who.close();
});

test("the list as shown is saved as a workbook", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.looksAtDemonstration();
  const file = await clerk.saves(() => clerk.button("导出表格").click());
  assert.match(file.name, /^台账--2026-11-02\.xlsx$/);
  assert.equal(file.bytes.subarray(0, 2).toString(), "PK");
  await writeFile(join(output, file.name), file.bytes);
  who.wellBehaved();
  await who.close();
});
