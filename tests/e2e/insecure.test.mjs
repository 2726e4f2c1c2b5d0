// From `http://` and a name, as on an intranet: the browser gives no Web Locks, no service worker, no WebCrypto
// and no lasting storage there. The program works all the same, and says what is missing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { Clerk } from "./clerk.mjs";
import { chromiumIs, person, picture, says, servePlainly } from "./stage.mjs";

let server, browser;
before(async () => {
  const plain = await servePlainly("/banjie/");
  const named = (path) => plain.at(path).replace("127.0.0.1", "banjie.test");
  server = { ...plain, at: named };
  const args = [...chromiumIs.args, "--host-resolver-rules=MAP banjie.test 127.0.0.1"];
  browser = await chromium.launch({ ...chromiumIs, args });
});
after(async () => {
  await browser.close();
  await server.stop();
});

test("it opens, says what is missing and why, seals, and two tabs lose nothing of each other's", async () => {
  const context = await browser.newContext({ ...person, acceptDownloads: true });
  context.setDefaultTimeout(15_000);
  const clerk = new Clerk({ page: await context.newPage(), context }, server);
  await clerk.opens("/");
  const missing = () =>
    [isSecureContext, "locks" in navigator, "serviceWorker" in navigator, Boolean(crypto.subtle), "storage" in navigator];
  assert.deepEqual(await clerk.page.evaluate(missing), [false, false, false, false, false]);
  await says(clerk.page.locator(".not-safe"), /本页不是经 https 或本机地址打开的/);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await says(clerk.page.locator("main .not-safe"), /不提供离线使用/);
  await picture(clerk.page, "insecure-1");

  const other = new Clerk(clerk.profile, server, await context.newPage());
  await other.opens("/units");
  const names = (from) => Array.from({ length: 20 }, (_, n) => `第${from + n}局`);
  const adds = async (tab, from) => {
    for (const name of names(from)) await tab.addsUnits(name);
  };
  await Promise.all([adds(clerk, 100), adds(other, 200)]);
  for (const tab of [clerk, other]) {
    await tab.reloads();
    await tab.page.getByText("第100局").first().waitFor();
    const shown = await tab.page.locator("main").innerText();
    for (const name of [...names(100), ...names(200)]) assert.ok(shown.includes(name), name);
  }
  await clerk.goesTo("设置");
  await says(clerk.page.locator("#storage .persisted"), /浏览器不提供/);
  await says(clerk.page.locator("#storage .key-kept"), /密钥随台账存于数据库中/);
  const file = await clerk.exportsAll();
  assert.equal(JSON.parse(file.bytes).seals.length, 1);
  await context.close();
});
