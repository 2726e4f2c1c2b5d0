// What keeps a ledger from being lost without a word, as a person meets it: exports that are on the disk,
// backups that are verified, storage that lasts, who records here, and a ledger that is removed for good.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, engineOf, eventually, gone, picture, profile, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

const LEDGER = { title: "督查台账", office: "市政府督查室", person: "王敏" };

async function withUnit(options) {
  const who = await profile();
  if (options?.init) await who.context.addInitScript(options.init);
  const clerk = new Clerk(who, server);
  await clerk.makesLedger(LEDGER);
  await clerk.addsUnits("市教育局");
  return { who, clerk, unexported: who.page.locator(".unexported") };
}

test("a download counts as a backup once the person says that it is saved", async () => {
  const { who, clerk, unexported } = await withUnit();
  await says(unexported, /2 条记录尚未备份/);
  await clerk.goesTo("交换");
  await clerk.saves(() => clerk.button("导出全部").click());
  await clerk.page.getByText("文件已保存好了吗？").waitFor();
  await picture(clerk.page, "durable-1-asks");
  await says(unexported, /2 条记录尚未备份/);
  await clerk.button("没有保存").click();
  await gone(clerk.page.getByText("文件已保存好了吗？"));
  await says(unexported, /2 条记录尚未备份/);
  await clerk.saves(() => clerk.button("导出全部").click());
  await clerk.button("已保存好").click();
  await gone(unexported);
  await clerk.reloads();
  await gone(unexported);
  who.wellBehaved();
  await who.close();
});

test("a file for a unit takes away neither the question nor what it is about, and paper bears no button", async () => {
  const { who, clerk, unexported } = await withUnit();
  await clerk.registers(
    { 事项名称: "校园供暖检修", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: "市教育局", 收到日期: "2026-11-02" }],
  );
  await clerk.goesTo("交换");
  await clerk.saves(() => clerk.button("导出全部").click());
  await clerk.page.getByText("文件已保存好了吗？").waitFor();
  await clerk.exportsFor("市教育局");
  await clerk.page.getByText("已导出 1 个文件").waitFor();
  await clerk.page.getByText("文件已保存好了吗？").waitFor();
  await clerk.page.locator(".head .back-up").first().waitFor();
  await clerk.page.emulateMedia({ media: "print" });
  await gone(clerk.page.locator(".head .button:visible"));
  await clerk.page.emulateMedia({ media: "screen" });
  await clerk.button("已保存好").click();
  await gone(unexported);
  who.wellBehaved();
  await who.close();
});

test("where the browser has a picker, a file counts when it is written, and not when that fails", async () => {
  // A place as a person would pick one, in the browser's private storage.
  const init = () => {
    window.picks = "写不成.json";
    window.showSaveFilePicker = async () => {
      await new Promise((seen) => setTimeout(seen, 300));
      if (window.picks === null) throw new DOMException("closed", "AbortError");
      const file = await (await navigator.storage.getDirectory()).getFileHandle(window.picks, { create: true });
      if (window.picks !== "写不成.json") return file;
      file.createWritable = async () => {
        throw new DOMException("the stick was taken away", "NotFoundError");
      };
      return file;
    };
  };
  const { who, clerk, unexported } = await withUnit({ init });
  await clerk.goesTo("交换");
  await clerk.button("导出全部").click();
  await clerk.page.getByText("the stick was taken away").waitFor();
  await says(unexported, /2 条/);
  await who.page.evaluate(() => (window.picks = null));
  await clerk.button("导出全部").click();
  await clerk.page.getByText("已停止，台账没有改变。").waitFor();
  await says(unexported, /2 条/);
  await who.page.evaluate(() => (window.picks = "备份.json"));
  await clerk.button("导出全部").click();
  await clerk.page.getByText("已写入磁盘，计为最近一次备份。").waitFor();
  await gone(unexported);
  const written = await who.page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle("备份.json");
    return (await file.getFile()).text();
  });
  assert.match(written, /市教育局/);
  who.wellBehaved();
  await who.close();
});

test("a backup is verified at any time, under a passphrase too", async () => {
  const { who, clerk, unexported } = await withUnit();
  await clerk.goesTo("交换");
  const file = await clerk.saves(() => clerk.button("导出全部").click());
  await clerk.encrypts("长江 七号 口令");
  const locked = await clerk.saves(() => clerk.button("导出全部").click());
  await clerk.reloads();
  await says(unexported, /2 条/);
  await clerk.picks("选择要验证的文件", file);
  await clerk.page.getByText("文件完整，含本机全部 2 条记录，计为最近一次备份。").waitFor();
  await gone(unexported);
  await clerk.addsUnits("市财政局");
  await clerk.goesTo("交换");
  await clerk.picks("选择要验证的文件", locked);
  await clerk.unlocks("长江 七号 口令");
  await clerk.page.getByText("本机现有 3 条，其中 1 条不在文件中").waitFor();
  await picture(clerk.page, "durable-2-lacks");
  await says(unexported, /1 条/);
  const broken = { name: "坏.ledger.json", bytes: Buffer.from(file.bytes.toString().replace("市教育局", "市教肓局")) };
  await clerk.picks("选择要验证的文件", broken);
  await clerk.page.locator("#verify").getByText("已被改动").waitFor();
  await says(unexported, /1 条/);
  who.wellBehaved();
  await who.close();
});

test("the settings say whether the storage lasts, what is used of it, and who keeps the key", async () => {
  const { who, clerk } = await withUnit({
    init: () => {
      window.asked = 0;
      navigator.storage.persist = async () => ((window.asked += 1), false);
    },
  });
  assert.equal(await who.page.evaluate(() => asked), 1, "with the first act");
  await clerk.goesTo("设置");
  const card = who.page.locator("#storage");
  await says(card.locator(".persisted"), /^否$/);
  await says(card, /浏览器尚未准许/);
  await says(card, /已用空间\s+[\d.]+ MB/);
  await says(card.locator(".key-kept"), /由浏览器保管，任何程序都不能读出/);
  await picture(who.page, "durable-3-storage");
  await who.page.evaluate(() => {
    navigator.storage.persist = navigator.storage.persisted = async () => true;
  });
  await clerk.button("请求永久保存").click();
  await says(card.locator(".persisted"), /^是$/);
  await gone(clerk.button("请求永久保存"));
  await clerk.page.evaluate(() => {
    navigator.storage.estimate = async () => ({ usage: 99e6, quota: 100e6, usageDetails: { caches: 9e6 } });
  });
  await clerk.goesTo("台账");
  await clerk.goesTo("设置");
  await says(card, /99\.0 MB，其中程序文件 9\.0 MB；上限 100\.0 MB/);
  await says(who.page.locator(".little-room"), /存储空间即将用完/);
  who.wellBehaved();
  await who.close();
});

test("settings that are lost cost neither the ledger nor who records in it", async () => {
  const { who, clerk } = await withUnit();
  await who.page.evaluate(() => localStorage.clear());
  await clerk.reloads();
  await says(who.page.locator(".office"), /市政府督查室/);
  await clerk.addsUnits("市财政局");
  await clerk.goesTo("设置");
  assert.equal(await who.page.getByLabel("登记人").inputValue(), "王敏");
  who.wellBehaved();
  await who.close();
});

/** Whatever of a browser's storage speaks of the ledger: all values of all databases, and both other storages. */
const leftovers = (page) =>
  page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const left = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const keys = await done(database.transaction(store).objectStore(store).getAllKeys());
        left.push(...keys.map((key) => `${name} ${store} ${key}`));
      }
      database.close();
    }
    for (const [where, storage] of Object.entries({ localStorage, sessionStorage })) {
      left.push(...Object.keys(storage).map((key) => `${where} ${key}`));
    }
    return left.filter((line) => !/banjie\.(lang|theme|shortcuts|place)$/.test(line) && !/sessionStorage (?!banjie\.draft)/.test(line));
  });

test("a ledger that is removed leaves nothing in any tab, and the others say that it was removed", async () => {
  const { who, clerk } = await withUnit({
    init: () => {
      window.showDirectoryPicker = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle("督查共享", { create: true });
    },
  });
  const drafts = (tab) => tab.fills({ 事项名称: "尚未登记的草稿" });
  await clerk.opens("/exchange");
  await clerk.button("选择文件夹").click();
  await who.page.locator("#folder").getByText("督查共享").waitFor();
  await clerk.opens("/matter/new");
  await drafts(clerk);
  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens("/matter/new");
  await drafts(other);
  const kept = (await leftovers(other.page)).join("\n");
  for (const name of [/banjie-folders handles/, /banjie\.canary/, /banjie\.draft/]) assert.match(kept, name);

  await clerk.goesTo("设置");
  await clerk.button("从本机移除台账").click();
  await clerk.button("我已导出备份，确认移除").click();
  await clerk.button("建立台账").waitFor();
  await other.heading("台账已从本机移除").waitFor();
  await says(other.page.locator(".failed"), /并非丢失/);
  await picture(other.page, "durable-4-removed");
  for (const tab of [clerk, other]) assert.deepEqual(await leftovers(tab.page), []);
  await other.button("回到首页").click();
  await other.button("建立台账").waitFor();
  await other.reloads();
  await other.button("建立台账").waitFor();
  who.wellBehaved();
  await who.close();
});

test("a ledger is expected no more before it is removed, and again where it could not be", async () => {
  const { who, clerk } = await withUnit();
  const canary = () =>
    who.page.evaluate(() => Object.entries(localStorage).find(([name]) => name.startsWith("banjie.canary."))?.[1]);
  const expected = await canary();
  assert.match(expected, /"acts":2/);
  await clerk.goesTo("设置");
  const engine = await engineOf(who.page);
  await engine.evaluate(() => {
    self.opens = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException("no disk today", "UnknownError");
    };
  });
  await clerk.button("从本机移除台账").click();
  const sure = clerk.button("我已导出备份，确认移除");
  await sure.click();
  await who.page.getByText("no disk today").waitFor();
  assert.equal(await canary(), expected);
  await engine.evaluate(() => (IDBDatabase.prototype.transaction = self.opens));

  // If another tab writes at this moment, it finds the ledger gone. It would store it again if there were still a
  // canary.
  await who.page.evaluate(
    () =>
      new Promise((held) =>
        navigator.locks.request("banjie.store.banjie", () => new Promise((release) => held((window.release = release)))),
      ),
  );
  await sure.click();
  await eventually(async () => assert.equal(await canary(), undefined));
  assert.match((await leftovers(who.page)).join("\n"), /banjie ledgers/, "it is still there");
  await who.page.evaluate(() => window.release());
  await clerk.button("建立台账").waitFor();
  assert.deepEqual(await leftovers(who.page), []);
  who.wellBehaved();
  await who.close();
});

test("a database that does not open within twenty seconds is no dead end", async () => {
  const { who, clerk } = await withUnit();
  const backup = await clerk.exportsAll();
  await clerk.addsUnits("市财政局");
  // An old page holds the database open, does not give it up, and asks for a newer version: so no other page can open
  // it.
  const old = await who.context.newPage();
  await old.goto(server.at("icon.svg"));
  await clerk.page.goto("about:blank");
  await old.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open("banjie");
        open.onsuccess = () => {
          window.held = open.result;
          indexedDB.open("banjie", 99).onblocked = resolve;
        };
      }),
  );
  await clerk.page.goto(server.at(""));
  await clerk.heading("台账未能打开").waitFor({ timeout: 40_000 });
  await says(clerk.page.locator(".failed"), /浏览器迟迟没有打开台账数据库/);
  await picture(clerk.page, "durable-5-shut");
  await clerk.opensFile(backup, undefined, "用文件恢复");
  await clerk.goesTo("单位");
  await clerk.page.getByText("市教育局").first().waitFor();
  await clerk.recordsAs("市政府督查室 · 督查部门", "王敏");
  await clerk.addsUnits("市水务局");
  // The next start goes to the new database at once, also where the settings are lost.
  await clerk.page.evaluate(() => localStorage.removeItem("banjie.place"));
  await clerk.reloads();
  await clerk.goesTo("单位");
  await clerk.page.getByText("市水务局").first().waitFor();
  await who.close();
});
