// A release is kept whole or not at all, and the next one is taken up when a person agrees: never a mix of two.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, dist, eventually, gone, picture, profile, ready, says, serve } from "./stage.mjs";

const digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

let folder, server, who;
before(async () => (folder = await mkdtemp(join(tmpdir(), "banjie-release-"))));
after(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await cp(dist, folder, { recursive: true, force: true });
  server = await serve(folder);
  who = await profile();
});
afterEach(async () => {
  await who.close();
  await server.stop();
});

/** Makes of what lies in the folder another release: the icon is another, and the build's name. Gives that name. */
async function publishes(build) {
  const at = (name) => join(folder, name);
  const release = JSON.parse((await readFile(at("sw.js"), "utf8")).match(/^const RELEASE = (.*);$/m)[1]);
  await writeFile(at("icon.svg"), `${await readFile(at("icon.svg"), "utf8")}<!-- ${build} -->`);
  for (const script of ["boot.js", "worker.js"]) {
    await writeFile(at(script), (await readFile(at(script), "utf8")).replaceAll(release.build, build));
  }
  const files = { ...release.files };
  for (const name of ["icon.svg", "boot.js", "worker.js"]) files[name] = digest(await readFile(at(name)));
  const script = (await readFile(at("sw.js"), "utf8")).replace(/^const RELEASE = .*;$/m, `const RELEASE = ${JSON.stringify({ build, files })};`);
  await writeFile(at("sw.js"), script);
}

/** The build that a tab runs, and the ones that are kept. */
const runs = (page) => page.evaluate(() => window.banjieBuild);
const kept = async (page) => (await page.evaluate(() => caches.keys())).map((name) => name.split("-").at(-1));

/** Opens the demonstration and waits until all of it is kept. */
async function visits() {
  const clerk = new Clerk(who, server);
  await clerk.looksAtDemonstration();
  await clerk.opens("/settings");
  await says(clerk.page.getByRole("main"), /已就绪：断网或服务停止后仍可打开/);
  return clerk;
}

test("a file that is not as published is not kept, and the page says so", async () => {
  await writeFile(join(folder, "icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  const clerk = new Clerk(who, server);
  await clerk.looksAtDemonstration();
  await clerk.goesTo("设置");
  await says(clerk.page.getByRole("main"), /与发布的不一致，未予保存（icon\.svg: not as published）/);
  assert.deepEqual(await kept(clerk.page), []);
  who.wellBehaved();
});

test("of a half-copied release nothing is kept, and the earlier one serves on", async () => {
  const clerk = await visits();
  const { page } = clerk;
  const first = await runs(page);
  await publishes("00000000deadbeef");
  await writeFile(join(folder, "worker.js"), "half");
  await clerk.reloads();
  await says(page.getByRole("main"), /未予保存（worker\.js: not as published）/);
  await picture(page, "release-1-refused");
  assert.deepEqual(await kept(page), [first]);
  await gone(page.locator(".new-version"));
  await server.stop();
  await clerk.reloads();
  assert.equal(await runs(page), first);
  await clerk.goesTo("台账");
  await server.start();
  who.wellBehaved();
});

test("a new release waits until a person agrees, in two tabs, and then serves without the server", async () => {
  const one = await visits();
  const two = new Clerk(who, server, await who.context.newPage());
  await two.opens("/exchange");
  const first = await runs(one.page);
  await publishes("00000000cafecafe");
  await one.reloads();
  for (const { page } of [one, two]) await says(page.locator(".new-version"), /新版本已就绪/);
  await picture(one.page, "release-2-ready");
  // Nobody has agreed: whatever is opened now is the first one.
  const three = new Clerk(who, server, await who.context.newPage());
  await three.opens("/units");
  assert.equal(await runs(three.page), first);
  await says(three.page.locator(".new-version"), /新版本已就绪/);
  await three.page.close();

  await one.button("更新").click();
  await eventually(async () => assert.equal(await runs(one.page), "00000000cafecafe"));
  await ready(one.page);
  await gone(one.page.locator(".new-version"));
  // The other tab runs on as it was, and says what it is.
  await says(two.page.locator(".new-version"), /本标签页仍为旧版本/);
  assert.equal(await runs(two.page), first);
  assert.deepEqual(await kept(one.page), ["00000000cafecafe"]);

  await server.stop();
  await two.button("刷新").click();
  await eventually(async () => assert.equal(await runs(two.page), "00000000cafecafe"));
  await ready(two.page);
  await one.opens("/settings");
  await says(one.page.getByRole("main"), /本机保存的版本：00000000cafecafe/);
  await server.start();
  who.wellBehaved();
});
