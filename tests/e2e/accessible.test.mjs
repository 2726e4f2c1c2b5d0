// Every page can be used by those who do not see it, or see it badly, or have no mouse: WCAG 2.2 AA as
// far as a program can tell, in both schemes, and the main job by keyboard alone.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, profile, serve } from "./stage.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** What on the page as it stands breaks a rule, in words; `troubles` gathers them by place. */
async function look(page, where, troubles) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim()}`),
    );
  }, WCAG);
  if (found.length > 0) troubles[where] = found;
}

const PAGES = ["/ledger", "/matter/new", "/sheet", "/exchange", "/conflicts", "/units", "/measures", "/desk", "/calendar", "/help", "/leader", "/supervision", "/transfer/20120633-0258-4000-8000-00000000001f", "/accountability", "/year", "/statistics?by=leader", "/notice", "/profile", "/settings"];

for (const [scheme, language] of [
  ["light", "中文"],
  ["dark", "English"],
]) {
  test(`every page is sound, ${scheme}, in ${language}`, async () => {
    const who = await profile({ colorScheme: scheme, reducedMotion: "reduce", now: "2026-11-23T09:00:00+08:00" });
    const clerk = new Clerk(who, server);
    const { page } = who;
    const troubles = {};
    const sound = (where) => look(page, where, troubles);
    await clerk.opens("/");
    if (language === "English") await clerk.button("English").click();
    await sound("welcome");
    await page.locator(".choice-new button").click();
    await page.locator("[aria-invalid=true]").first().waitFor();
    await sound("welcome, with what is wrong");
    await clerk.looksAtDemonstration();
    for (const path of PAGES) {
      await clerk.opens(path);
      await sound(path);
    }
    await clerk.opens("/ledger");
    await page.locator("table.list a").first().click();
    await page.locator(".matter-head h1").waitFor();
    await sound("a matter");
    await page.keyboard.press("Control+k");
    await page.locator(".find [role=combobox]").fill("12-20");
    await page.locator(".find [role=option]").nth(2).waitFor();
    await sound("what was found");
    await page.keyboard.press("Escape");
    await page.locator(".record-actions button").first().click();
    await page.getByRole("dialog").waitFor();
    await sound("an act's form");
    await page.keyboard.press("Escape");
    await page.locator(".why button.tag").first().click();
    await page.getByRole("dialog").waitFor();
    await sound("an article");
    assert.deepEqual(troubles, {});
    await who.close();
  });
}

test("every page of an empty ledger is sound", async () => {
  const who = await profile({ colorScheme: "dark", reducedMotion: "reduce" });
  const clerk = new Clerk(who, server);
  const troubles = {};
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  for (const path of PAGES.filter((path) => !path.startsWith("/transfer"))) {
    await clerk.opens(path);
    await look(who.page, path, troubles);
  }
  assert.deepEqual(troubles, {});
  await who.close();
});

/** Goes on with the Tab key until this has the focus. */
async function tabsTo(page, locator) {
  for (let n = 0; n < 80; n += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the Tab key does not reach ${locator}`);
}

test("the main job is done by keyboard alone", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  const { page } = who;
  const keys = page.keyboard;
  const types = async (label, text) => {
    await tabsTo(page, page.getByLabel(label).first());
    await keys.insertText(text);
  };
  const presses = async (button, key = "Enter") => {
    await tabsTo(page, button);
    await keys.press(key);
  };

  await clerk.opens("/");
  await types("台账名称", "督查台账");
  await types("督查部门名称", "市政府督查室");
  await types("登记人", "王敏");
  await keys.press("Enter");
  await clerk.heading("单位").waitFor();
  await types("单位名称，一行一个", "市教育局");
  await presses(clerk.button("添加"));
  await page.getByText("已添加 1 个单位").waitFor();

  // From a new page the first stop leads past the navigation.
  await clerk.opens("/matter/new");
  await keys.press("Tab");
  await keys.press("Enter");
  await types("事项名称", "校园供暖检修");
  await tabsTo(page, page.getByLabel("事项类别（M1-5）"));
  await keys.press("End");
  const card = page.locator("section", { has: page.getByRole("heading", { name: "事项时限" }) });
  await tabsTo(page, card.getByLabel("依据"));
  await keys.press("ArrowDown");
  await keys.press("ArrowDown");
  await tabsTo(page, card.getByLabel("期限").first());
  await keys.press("ArrowDown");
  await types("天数", "10");
  await tabsTo(page, page.locator("fieldset.unit-row").getByLabel("单位").first());
  await keys.press("ArrowDown");
  await presses(clerk.button("登记并交办"));
  await clerk.heading("校园供暖检修").waitFor();

  // A dialog takes the focus and gives it back.
  const feedback = page.locator(".record-actions").getByRole("button", { name: "反馈", exact: true });
  await presses(feedback);
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await keys.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.ok(await feedback.evaluate((element) => element === document.activeElement));
  await keys.press("Enter");
  await types("办理情况", "已排查管网");
  await presses(dialog.getByRole("button", { name: "登记", exact: true }));
  await page.locator("ol.timeline").getByText("已排查管网").waitFor();

  // The list: found by its initials and narrowed to a text, and the row.
  await presses(page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "台账" }));
  await clerk.heading("台账").waitFor();
  await keys.press("/");
  await keys.insertText("xygn");
  await page.getByRole("option", { name: "校园供暖检修" }).waitFor();
  await keys.press("Enter");
  await clerk.heading("校园供暖检修").waitFor();
  await keys.press("Control+k");
  await keys.insertText("校园");
  await page.getByRole("option", { name: "校园供暖检修" }).waitFor();
  await keys.press("ArrowUp");
  await keys.press("Enter");
  await eventually(async () => assert.match(page.url(), /%E6%A0%A1%E5%9B%AD|校园/));
  await presses(page.getByRole("link", { name: "校园供暖检修" }));
  await clerk.heading("校园供暖检修").waitFor();
  who.wellBehaved();
  await who.close();
});
