// After one visit the page works with its server gone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, picture, profile, says, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(closeBrowser);

test("with the server stopped the ledger opens, records, reads a spreadsheet and exports under a passphrase", async () => {
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
  const matter = where(page);
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

  // Nor do spreadsheets and passphrases: what works on them is kept with the page.
  await clerk.opens("/sheet");
  await page.getByLabel("粘贴表格").fill("事项\t牵头单位\n供水管网普查\t市住建局");
  await clerk.button("读入").click();
  await says(page.locator("table.sheet-list"), /供水管网普查[\s\S]*市住建局/);
  await clerk.goesTo("交换");
  await clerk.encrypts("长江 七号 口令");
  const { name, bytes } = await clerk.saves(() => clerk.button("导出全部").click());
  assert.match(name, /\.ledger\.json\.age$/);
  assert.equal(bytes.subarray(0, 22).toString(), "age-encryption.org/v1\n");
  who.wellBehaved();
  await who.close();
});
