// After one visit the page works with its server gone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, picture, profile, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(closeBrowser);

test("with the server stopped, reloading, deep links and a new tab still open the ledger", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // It keeps every file before it takes over.
    while (!navigator.serviceWorker.controller) await new Promise((next) => setTimeout(next, 50));
  });
  const rows = await clerk.list();
  assert.ok(rows.length > 10, `${rows.length} rows`);

  await server.stop();
  await assert.rejects(fetch(server.at("/")), "the server is gone");

  await clerk.reloads();
  await clerk.lists(rows);
  await page.locator("table.list a").first().click();
  await page.locator(".matter-head h1").waitFor();
  const matter = new URL(page.url()).pathname;
  const title = await page.locator(".matter-head h1").innerText();

  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens(matter);
  await other.heading(title).waitFor();
  await other.opens("/settings");
  await other.heading("设置").waitFor();
  await other.opens("/ledger?light=red");
  await picture(other.page, "offline-list");

  // Recording needs no server either.
  await other.opens(matter);
  await other.records("备注", { 说明: "断网后仍可登记" });
  await other.page.getByText("断网后仍可登记").waitFor();
  who.wellBehaved();
  await who.close();
});
