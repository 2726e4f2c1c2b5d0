// The tour on the demonstration: offered once, a page a step, kept over a reload, ended by a key.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, says, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const PAGES = ["/desk", "/ledger", "/matter/", "/calendar", "/supervision", "/accountability", "/year", "/statistics", "/exchange"];

test("the tour leads from page to page, survives a reload, and is offered once", async () => {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  const offer = clerk.button("逐页看一遍（9 步）");
  await offer.click();
  await gone(offer);
  const card = page.getByRole("complementary", { name: "导览" });
  for (const [n, path] of PAGES.entries()) {
    await card.getByText(`导览 ${n + 1} / 9`).waitFor();
    await eventually(() => assert.ok(where(page).startsWith(path), where(page)));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await picture(page, `tour-${n + 1}`);
    if (n === 2) {
      await clerk.reloads();
      await card.getByText("导览 3 / 9").waitFor();
    }
    if (n < 8) await card.getByRole("button", { name: "下一步" }).click();
  }
  await card.getByRole("button", { name: "上一步" }).click();
  await card.getByText("导览 8 / 9").waitFor();
  await page.keyboard.press("Escape");
  await gone(card);
  await clerk.reloads();
  assert.equal(await offer.count(), 0, "it was offered once");
  await clerk.goesTo("帮助");
  await offer.click();
  await card.getByText("导览 1 / 9").waitFor();
  await card.getByRole("button", { name: "结束" }).click();
  await gone(card);
  who.wellBehaved();
  await who.close();
});

test("on a day before the demonstration its day is taken, nothing is covered, and a page that was left is not spoken of", async () => {
  const who = await profile({ now: "2026-09-01T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await clerk.button("逐页看一遍（9 步）").click();
  const card = page.getByRole("complementary", { name: "导览" });
  const next = card.getByRole("button", { name: "下一步" });
  await next.click();
  await next.click();
  await page.locator(".record-bar .button").first().waitFor();
  await says(page.locator(".as-of"), /2026年11月23日/);
  const [bar, tour] = [await page.locator(".record-bar").boundingBox(), await card.boundingBox()];
  assert.ok(bar.y + bar.height <= tour.y + 1, "what can be recorded stands above the tour");
  await clerk.goesTo("单位");
  await says(card, /您已离开这一步/);
  await card.getByRole("button", { name: "回到这一步" }).click();
  await eventually(() => assert.ok(where(page).startsWith("/matter/"), where(page)));
  await says(card, /同一条时间轴/);
  // The day goes back with it.
  await card.getByRole("button", { name: "结束" }).click();
  await says(page.locator(".as-of"), /2026年9月1日/);
  who.wellBehaved();
  await who.close();
});
