// Copies outside the browser: one at a click in the head, in the way of the last time, and one in a folder that is kept
// up without a click.
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

/** A ledger with a unit, in a browser whose pickers give a file and a folder of its private storage. */
async function withUnit() {
  const who = await profile();
  await who.context.addInitScript(() => {
    // A tab that is still blank has no `navigator.storage`.
    if (!navigator.storage) return;
    const places = navigator.storage.getDirectory();
    window.showSaveFilePicker = async ({ suggestedName }) =>
      (await places).getFileHandle(suggestedName, { create: true });
    window.showDirectoryPicker = async () => (await places).getDirectoryHandle("副本", { create: true });
    // What a person would answer. Handles of the private storage are always allowed.
    const state = async () => (localStorage.refused ? "prompt" : "granted");
    FileSystemHandle.prototype.queryPermission = state;
    FileSystemHandle.prototype.requestPermission = async () => (localStorage.removeItem("refused"), "granted");
    const creates = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = async function (...rest) {
      if (localStorage.full && this.name.includes("copy")) throw new DOMException("no room on the stick", "QuotaExceededError");
      if (this.name.includes("copy")) localStorage.copies = Number(localStorage.copies ?? 0) + 1;
      return creates.apply(this, rest);
    };
  });
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");
  return { who, clerk, page: who.page, unexported: who.page.locator(".unexported") };
}

/** The files of the private storage, or of a folder in it: names and texts. */
const files = (page, folder) =>
  page.evaluate(async (folder) => {
    let place = await navigator.storage.getDirectory();
    if (folder) place = await place.getDirectoryHandle(folder, { create: true });
    const found = {};
    for await (const [name, handle] of place.entries()) {
      if (handle.kind === "file" && !name.endsWith(".crswap")) found[name] = await (await handle.getFile()).text();
    }
    return found;
  }, folder);

/** The page is left: whoever leaves it does not wait for the minute to pass. */
const leaves = (page) =>
  page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    delete document.hidden;
  });

/** How many copies have been written, in all tabs. */
const copies = async (page) => Number(await page.evaluate(() => localStorage.copies));

test("one click in the head exports everything, under a passphrase where the last export was", async () => {
  const { who, clerk, page, unexported } = await withUnit();
  await says(unexported, /2 条记录尚未备份/);
  await picture(page, "backup-1-head");
  await clerk.button("立即备份").click();
  await gone(unexported);
  const [[name, text]] = Object.entries(await files(page));
  assert.match(name, /^市政府督查室--all--.*\.ledger\.json$/);
  assert.match(text, /市教育局/);

  await clerk.goesTo("交换");
  await clerk.encrypts("长江 七号 口令");
  await clerk.button("导出全部").click();
  await page.getByText("已写入磁盘，计为最近一次备份。").waitFor();
  await clerk.addsUnits("市财政局");
  await clerk.button("立即备份").click();
  await gone(unexported);
  const locked = await eventually(async () => {
    const found = Object.entries(await files(page)).find(([name]) => name.endsWith(".age"));
    assert.ok(found);
    return found[1];
  });
  assert.match(locked, /^age-encryption\.org/);

  // The passphrase is remembered for a sitting. After that, the click leads to the field for it.
  await clerk.addsUnits("市水务局");
  await clerk.reloads();
  await clerk.button("立即备份").click();
  await clerk.heading("交换").waitFor();
  await page.getByText("上次导出的文件已加密").waitFor();
  assert.ok(await page.getByLabel("加密（.age），须凭口令打开").first().isChecked());
  await picture(page, "backup-2-asks");
  who.wellBehaved();
  await who.close();
});

test("a copy in a folder follows the ledger, and counts when it was read again", async () => {
  const { who, clerk, page, unexported } = await withUnit();
  await clerk.goesTo("交换");
  await clerk.button("选择副本文件夹").click();
  await gone(unexported);
  await says(page.locator(".copied"), /^副本 09:00$/);
  await says(page.locator("#copies"), /“副本”文件夹中的 市政府督查室--copy-[\w-]+\.ledger\.json[\s\S]*最近副本 09:00，含 2 条记录/);
  await picture(page, "backup-3-folder");
  await clerk.addsUnits("市财政局");
  await says(unexported, /1 条记录尚未备份/);
  await leaves(page);
  await gone(unexported);
  const found = Object.entries(await files(page, "副本"));
  assert.equal(found.length, 1, "in the place of the one before");
  assert.match(found[0][1], /市财政局/);
  await clerk.goesTo("设置");
  await says(page.locator("#storage .last-copy"), /09:00，含 3 条记录/);

  // A copy that fails is said, and does not count.
  await page.evaluate(() => (localStorage.full = "1"));
  await clerk.addsUnits("市水务局");
  await says(unexported, /1 条记录尚未备份/);
  await leaves(page);
  await says(page.locator(".copy-failed"), /自动副本写入失败/);
  await clerk.goesTo("交换");
  await says(page.locator("#copies"), /磁盘已满/);
  await picture(page, "backup-4-failed");
  await page.evaluate(() => localStorage.removeItem("full"));
  await clerk.button("立即写入副本").click();
  await gone(page.locator(".copy-failed"));
  await gone(unexported);

  // A browser that was closed wants to be allowed again, by a click in the head.
  await page.evaluate(() => (localStorage.refused = "1"));
  await clerk.reloads();
  await clerk.addsUnits("市气象局");
  await clerk.button("准许自动副本").first().click();
  await gone(unexported);
  assert.match(Object.values(await files(page, "副本")).join(), /市气象局/);
  // The copy is a ledger file like any other.
  const [[name, text]] = Object.entries(await files(page, "副本"));
  await clerk.goesTo("交换");
  await clerk.picks("选择要验证的文件", { name, bytes: Buffer.from(text) });
  await page.getByText("文件完整，含本机全部 5 条记录").waitFor();
  await clerk.button("停止自动副本").click();
  await gone(page.locator(".copied"));
  who.wellBehaved();
  await who.close();
});

test("two tabs write one copy, and what one of them remembers stays", async () => {
  const { who, clerk, page, unexported } = await withUnit();
  await clerk.goesTo("交换");
  await clerk.button("选择副本文件夹").click();
  await gone(unexported);
  const other = new Clerk(who, server, await who.context.newPage());
  await other.opens("/exchange");
  await says(other.page.locator(".copied"), /^副本 09:00$/);

  // The other tab was opened before that.
  await clerk.recordsAs("市政府督查室 · 督查部门", "李红");
  await other.button("导出全部").click();
  await other.page.getByText("已写入磁盘，计为最近一次备份。").waitFor();
  await clerk.reloads();
  assert.equal(await page.getByLabel("登记人").inputValue(), "李红");

  assert.equal(await copies(page), 1);
  await clerk.addsUnits("市财政局");
  for (const tab of [clerk, other]) await says(tab.page.locator(".unexported"), /1 条记录尚未备份/);
  await Promise.all([leaves(page), leaves(other.page)]);
  for (const tab of [clerk, other]) await gone(tab.page.locator(".unexported"));
  assert.equal(await copies(page), 2, "the second tab found nothing to do");
  assert.match(Object.values(await files(page, "副本")).join(), /市财政局/);

  // A folder that another tab has given up is written into no more.
  await clerk.goesTo("交换");
  await clerk.button("停止自动副本").click();
  await gone(page.locator(".copied"));
  await other.addsUnits("市水务局");
  await leaves(other.page);
  await gone(other.page.locator(".copied"));
  assert.equal(await copies(page), 2);
  who.wellBehaved();
  await who.close();
});

test("a unit's copy, which does not hold all that its browser does, is written once", async () => {
  const { who, clerk, page } = await withUnit();
  await clerk.addsUnits("市公安局");
  await page.getByRole("row", { name: "市教育局" }).getByRole("button", { name: "设为登记机构" }).click();
  await page.locator(".offices").getByRole("row", { name: "市教育局" }).waitFor();
  await clerk.registers(
    { 事项名称: "与该单位无关的事项", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: "市公安局", 收到日期: "2026-11-02" }],
  );
  await clerk.recordsAs("市教育局 · 承办单位", "周洁");
  await clerk.goesTo("交换");
  await clerk.button("选择副本文件夹").click();
  await says(page.locator(".copied"), /^副本 09:00$/);
  assert.doesNotMatch(Object.values(await files(page, "副本")).join(), /无关/);
  await leaves(page);
  // By a click it is written again all the same.
  await clerk.button("立即写入副本").click();
  await eventually(async () => assert.ok((await copies(page)) > 1));
  await gone(page.locator("#copies [aria-busy]"));
  assert.equal(await copies(page), 2);
  who.wellBehaved();
  await who.close();
});
