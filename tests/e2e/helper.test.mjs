// Work that runs beside the page: the page says that it runs, it can be stopped without a trace, and if the helper
// breaks off, the next try starts it anew.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const PASSPHRASE = "长江 七号 口令";
/** The file of the helper's program, whatever the build has named it. */
const HELPER = /\/helper-[0-9a-f]+\.js$/;
const LIST = "事项\t牵头单位\t完成时限\n供水管网普查\t市住建局\t2026-12-31";

/** A clerk whose browser asks the server for every file, so that the story may come between. */
async function clerkWithLedger() {
  const who = await profile();
  await who.context.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => {});
  });
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  return clerk;
}

/** Until it is let go, the helper does not come beyond its first file. */
async function holdsHelper(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(HELPER, async (route) => {
    await released;
    // The request may have been aborted by now.
    await route.continue().catch(() => {});
  });
  return async () => {
    release();
    await page.unroute(HELPER);
  };
}

const working = (clerk) => clerk.page.locator(".looking");

test("a passphrase is worked on beside the page, which says so and can stop it", async () => {
  const clerk = await clerkWithLedger();
  const { page } = clerk;
  await clerk.goesTo("交换");
  await clerk.encrypts(PASSPHRASE);
  let letGo = await holdsHelper(page);
  await clerk.button("导出全部").click();
  await says(working(clerk), /正在加密/);
  await picture(page, "helper-1-encrypting");
  await clerk.button("停止").click();
  await gone(working(clerk));
  await page.getByText("已停止，台账没有改变").waitFor();
  await picture(page, "helper-2-stopped");
  await letGo();
  const file = await clerk.saves(() => clerk.button("导出全部").click());
  await gone(working(clerk));
  await gone(page.getByText("已停止"));

  // The helper that encrypted is there still; a page that is loaded anew has none.
  await clerk.reloads();
  letGo = await holdsHelper(page);
  await clerk.goesTo("交换");
  await clerk.picks("选择文件", file);
  await clerk.unlocks(PASSPHRASE);
  await says(working(clerk), /正在解密/);
  await picture(page, "helper-3-decrypting");
  await clerk.button("停止").click();
  await gone(working(clerk));
  await page.locator(".unlock").getByText("已停止，台账没有改变").waitFor();
  await letGo();
  // What was typed stands there still.
  await clerk.button("解密").click();
  await page.getByText("没有可导入的内容").waitFor();

  // The page answers while the helper works.
  await clerk.button("不导入").click();
  await clerk.picks("选择文件", file);
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
    }, 10);
  });
  const began = Date.now();
  await clerk.unlocks(PASSPHRASE);
  await page.getByText("没有可导入的内容").waitFor();
  const took = Date.now() - began;
  const longest = await page.evaluate(() => window.longest);
  assert.ok(longest < took / 2, `of ${took} ms the page waited ${longest}`);
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("a spreadsheet is read beside the page; it can be stopped, and a newer choice takes its place", async () => {
  const clerk = await clerkWithLedger();
  const { page } = clerk;
  await clerk.opens("/sheet");
  const letGo = await holdsHelper(page);
  const gives = (name, text) => clerk.picks("选择表格文件", { name, bytes: Buffer.from(text) });
  await gives("甲.tsv", LIST);
  await says(working(clerk), /正在读取表格/);
  await picture(page, "helper-4-reading");
  await clerk.button("停止").click();
  await gone(working(clerk));
  await page.getByText("已停止，台账没有改变").waitFor();
  await gone(page.locator(".sheet-chosen"));

  // Looking at another page stops nothing, and the list that was chosen last is read.
  await gives("乙.tsv", LIST);
  await says(working(clerk), /正在读取表格/);
  await clerk.goesTo("台账");
  await page.locator(".empty").getByRole("link", { name: "导入表格" }).click();
  await says(working(clerk), /正在读取表格/);
  await gives("丙.tsv", LIST.replace("市住建局", "市水务局"));
  await letGo();
  await says(page.locator(".sheet-chosen"), /丙\.tsv/);
  await gone(working(clerk));
  await says(page.locator("table.sheet-list"), /市水务局/);
  await gone(page.getByText("已停止"));
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("where the helper cannot be fetched or breaks off it is said, and the next try works", async () => {
  const clerk = await clerkWithLedger();
  const { page } = clerk;
  await clerk.opens("/sheet");
  const reads = async () => {
    await page.getByLabel("粘贴表格").fill(LIST);
    await clerk.button("读入").click();
  };
  const refusal = page.getByRole("alert").filter({ hasText: "未能完成，台账没有改变" });
  const script = (body) => ({ contentType: "text/javascript", body });
  for (const [file, answer, said] of [
    [/\/worker\.js$/, { status: 404, body: "" }, /worker\.js/],
    [HELPER, { status: 404, body: "" }, /helper-[0-9a-f]+\.js/],
    [/\/helper-[0-9a-f]+_bg\.wasm$/, { status: 404, body: "" }, /wasm/i],
    [HELPER, script('export default async () => { throw new WebAssembly.RuntimeError("unreachable"); };'), /unreachable/],
    [HELPER, script('export default () => { setTimeout(() => { throw new Error("cut off"); }); };'), /cut off/],
  ]) {
    await page.route(file, (route) => route.fulfill(answer));
    await reads();
    await says(refusal, said);
    await gone(working(clerk));
    await page.unroute(file);
  }
  await picture(page, "helper-5-broken");
  await reads();
  await says(page.locator(".sheet-chosen"), /粘贴的表格/);
  await gone(refusal);
  assert.ok(
    clerk.profile.complaints.every((text) => /404|worker\.js|helper|wasm|cut off/i.test(text)),
    clerk.profile.complaints.join("\n"),
  );
  await clerk.profile.close();
});

test("a helper that panics is said in its own words, and the next try has a new one", async () => {
  const clerk = await clerkWithLedger();
  const { page } = clerk;
  await clerk.goesTo("交换");
  await clerk.encrypts(PASSPHRASE);
  // What encrypts takes chance from the browser, and panics where there is none.
  await page.route(/\/worker\.js$/, async (route) => {
    const body = await (await route.fetch()).text();
    const none = "crypto.getRandomValues = () => { throw new Error('no chance'); };\n";
    await route.fulfill({ contentType: "text/javascript", body: none + body });
  });
  await clerk.button("导出全部").click();
  await says(page.getByRole("alert").filter({ hasText: "未能完成，台账没有改变" }), /panicked/);
  await page.unroute(/\/worker\.js$/);
  await clerk.saves(() => clerk.button("导出全部").click());
  await clerk.profile.close();
});

test("a helper of another build is not asked: the page says that a new version is ready", async () => {
  const clerk = await clerkWithLedger();
  const { page } = clerk;
  await clerk.opens("/sheet");
  let asked = 0;
  await page.exposeFunction("asks", () => (asked += 1));
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...args) {
      asks();
      return post.apply(this, args);
    };
  });
  await page.route(/\/worker\.js$/, async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/javascript", body: body.replace(/"id":"[0-9a-f]+"/, '"id":"0123456789abcdef"') });
  });
  await page.getByLabel("粘贴表格").fill(LIST);
  await clerk.button("读入").click();
  await page.getByRole("alert").getByText("新版本已就绪").waitFor();
  await gone(working(clerk));
  assert.equal(asked, 0);
  await picture(page, "helper-6-other-build");
  await page.unroute(/\/worker\.js$/);
  await clerk.button("读入").click();
  await says(page.locator(".sheet-chosen"), /粘贴的表格/);
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("the page may start no worker but this one", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.opens("/");
  for (const script of ["/sw.js?x", "/boot.js", "/rescue.js", "/worker.js?x", "data:text/javascript,0"]) {
    const outcome = await who.page.evaluate((script) => {
      try {
        new Worker(script, { type: "module" }).terminate();
        return "started";
      } catch (error) {
        return String(error);
      }
    }, script);
    assert.match(outcome, /TypeError/, script);
  }
  await who.close();
});
