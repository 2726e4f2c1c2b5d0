// banjie.html, opened by a double click: the ledger is a file in a folder.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, eventually, picture, program, says, without109 } from "./stage.mjs";
import { sitting } from "./sitting.mjs";

const NAME = "2026年督查台账.ledger.json";
const LEDGER = { title: "2026年督查台账", office: "督查室", person: "王敏" };
const OFFICE = "督查室 · 督查部门";
const PASSPHRASE = "长江 七号 口令";
const MATTER = { 事项名称: "供水管网普查", "事项类别（M1-5）": "（四）其他限时办结事项" };
const LIMIT = { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" };
const not109 = await without109();
const UNITS = [{ 单位: "市水务局", 收到日期: "2026-11-02" }];

/** The file is valid for the command line; gives its acts. */
async function acts(text) {
  const folder = await mkdtemp(join(tmpdir(), "banjie-check-"));
  const file = join(folder, NAME);
  await writeFile(file, text);
  const checked = spawnSync(program, ["check", file], { encoding: "utf8" });
  await rm(folder, { recursive: true });
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  return JSON.parse(text).acts;
}

for (const [isOld, which] of [
  [false, "today"],
  [true, "in Chromium 109"],
]) {
  describe(`a page from a disk, ${which}`, { skip: isOld && not109 }, () => {
    let place;
    let clerk;

    before(async () => {
      place = await sitting({ isOld });
      clerk = await place.opens();
    });
    after(() => place.close());

    test("a ledger is founded in a folder, with its key under a passphrase", async () => {
      await clerk.choosesFolder();
      await clerk.founds({ ...LEDGER, passphrase: PASSPHRASE });
      await clerk.addsUnits("市水务局");
      await clerk.registers(MATTER, LIMIT, UNITS);
      await clerk.records("备注", { 说明: "先行摸底" });
      await picture(clerk.page, `standalone-matter-${which}`);
      const files = await clerk.files();
      const key = Object.keys(files).find((name) => /^督查室\.[\w-]{8}\.key\.age$/.test(name));
      assert.deepEqual(Object.keys(files).sort(), [NAME, `${NAME}.bak`, key].sort());
      assert.match(files[key], /^age-encryption.org/);
      assert.equal((await acts(files[NAME])).length, 4);
      assert.equal((await acts(files[`${NAME}.bak`])).length, 3);
    });

    test("it is opened again, and records only with the key", async () => {
      await clerk.page.close();
      clerk = await place.opens();
      await clerk.choosesFolder();
      await clerk.opensLedger(NAME, OFFICE, "王敏");
      await picture(clerk.page, `standalone-locked-${which}`);
      const unlocks = async (passphrase) => {
        await clerk.page.getByLabel("密钥口令").fill(passphrase);
        await clerk.button("解锁密钥").click();
      };
      await unlocks("长江 七号 错误");
      await clerk.page.getByRole("alert").getByText("口令不对").waitFor();
      await clerk.opensMatter(MATTER.事项名称);
      await clerk.triesToRecord("备注", { 说明: "未解锁" });
      await says(clerk.page.getByRole("dialog"), /没有解锁，不能登记/);
      await clerk.page.keyboard.press("Escape");
      await unlocks(PASSPHRASE);
      await clerk.page.getByText("本机构的密钥尚未解锁").waitFor({ state: "detached" });
      await clerk.records("备注", { 说明: "已解锁" });
      assert.equal((await acts((await clerk.files())[NAME])).length, 5);
    });

    test("two pages write the same file, and nothing is lost", async () => {
      const other = await place.opens();
      await other.choosesFolder();
      await other.opensLedger(NAME, OFFICE, "李强");
      await other.page.getByLabel("密钥口令").fill(PASSPHRASE);
      await other.button("解锁密钥").click();
      await other.page.getByText("本机构的密钥尚未解锁").first().waitFor({ state: "detached" });
      await other.opensMatter(MATTER.事项名称);
      for (let n = 0; n < 3; n += 1) {
        await Promise.all([
          clerk.records("备注", { 说明: `甲${n}` }),
          other.records("备注", { 说明: `乙${n}` }),
        ]);
      }
      // Whoever comes back to a page sees what the others have written.
      await other.page.evaluate(() => dispatchEvent(new Event("focus")));
      await other.page.getByText("甲2").waitFor();
      const texts = (await acts((await clerk.files())[NAME])).map((act) => act.body.text);
      for (const n of [0, 1, 2]) assert.ok(texts.includes(`甲${n}`) && texts.includes(`乙${n}`), String(texts));
      await other.page.close();
    });

    test("nothing is kept in the browser, asked for, or complained of", async () => {
      const kept = await clerk.page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      assert.deepEqual(kept, [0, 0, 0]);
      assert.deepEqual(place.complaints, []);
    });
  });
}

test("a file that is gone or newer is said, and what was typed stays", async (test) => {
  const place = await sitting();
  test.after(() => place.close());
  const clerk = await place.opens();
  await clerk.choosesFolder();
  await clerk.founds(LEDGER);
  await clerk.addsUnits("市水务局");
  const { [NAME]: text } = await clerk.files();
  const file = join(place.folder, NAME);
  const types = async (says) => {
    await clerk.fills({ "单位名称，一行一个": "市教育局" });
    await clerk.button("添加").click();
    await clerk.page.getByRole("alert").getByText(says).waitFor();
    assert.equal(await clerk.page.getByLabel("单位名称，一行一个").inputValue(), "市教育局");
  };
  await rm(file);
  await types("台账文件已移走、改名");
  await writeFile(file, text.replace('"version":1', '"version":2'));
  await types("台账由更新版本的办结保存");
  await writeFile(file, text);
  await clerk.addsUnits("市教育局");
  await eventually(async () => assert.equal((await acts((await clerk.files())[NAME])).length, 3));

  // Opened anew, a newer file is refused, and stays as it is.
  const newer = text.replace('"version":1', '"version":2');
  await writeFile(file, newer);
  const other = await place.opens();
  await other.choosesFolder();
  await other.button(NAME).click();
  await other.page.getByRole("alert").getByText("台账由更新版本的办结保存").waitFor();
  assert.equal((await other.files())[NAME], newer);
});

test("where a browser writes no files, what is in none is counted, asked for and saved by hand", async (test) => {
  const place = await sitting({ canWrite: false });
  test.after(() => place.close());
  const clerk = await place.opens();
  await clerk.page.getByText("本浏览器不能写入文件夹").waitFor();
  await picture(clerk.page, "standalone-memory");
  await clerk.fills({ 台账名称: LEDGER.title, 督查部门名称: LEDGER.office, 登记人: LEDGER.person });
  await clerk.button("建立台账").click();
  await clerk.addsUnits("市水务局");
  await clerk.page.getByText("2 条记录尚未存入文件").first().waitFor();
  const asked = new Promise((asks) => clerk.page.once("dialog", (dialog) => asks(dialog.type()) || dialog.dismiss()));
  await clerk.page.close({ runBeforeUnload: true });
  assert.equal(await asked, "beforeunload");
  const saved = await clerk.saves(() => clerk.button("保存文件").click());
  assert.equal((await acts(saved.bytes.toString("utf8"))).length, 2);
  // The browser does not say whether the file arrived: a person does.
  await clerk.button("没有保存").click();
  await clerk.saves(() => clerk.button("保存文件").click());
  await clerk.button("已保存好").click();
  await eventually(async () => assert.equal(await clerk.button("保存文件").count(), 0));
  assert.deepEqual(place.complaints, []);
});

test("an office that did not found the ledger makes its key there", async (test) => {
  const place = await sitting();
  test.after(() => place.close());
  const founder = await place.opens();
  await founder.choosesFolder();
  await founder.founds({ ...LEDGER, passphrase: PASSPHRASE });
  await founder.fills({ 另一督查部门的名称: "市委督查室" });
  await founder.button("添加督查部门").click();
  await founder.page.locator("main").getByText("市委督查室").first().waitFor();
  await founder.page.close();

  let clerk = await place.opens();
  await clerk.choosesFolder();
  await clerk.opensLedger(NAME, "市委督查室 · 督查部门", "李强");
  const makes = async (passphrase, again) => {
    await clerk.page.getByLabel("密钥口令（至少 8 个字符）").fill(passphrase);
    await clerk.page.getByLabel("再次输入口令").fill(again);
    await clerk.button("生成密钥").click();
  };
  await makes("黄河 八号 口令", "黄河 八号");
  await clerk.page.getByText("两次输入的口令不一致").waitFor();
  await picture(clerk.page, "standalone-make-key");
  await makes("黄河 八号 口令", "黄河 八号 口令");
  await clerk.page.locator("#key .public-key").waitFor();
  await says(clerk.page.locator("#key"), /已登记/);
  const names = Object.keys(await clerk.files());
  assert.ok(names.some((name) => /^市委督查室\.[\w-]{8}\.key\.age$/.test(name)), String(names));
  await clerk.page.close();

  clerk = await place.opens();
  await clerk.choosesFolder();
  await clerk.opensLedger(NAME, "市委督查室 · 督查部门", "李强");
  await clerk.page.getByLabel("密钥口令").first().fill("黄河 八号 口令");
  await clerk.button("解锁密钥").click();
  await clerk.page.getByText("本机构的密钥尚未解锁").first().waitFor({ state: "detached" });
  await clerk.addsUnits("市财政局");
  await acts((await clerk.files())[NAME]);
  assert.deepEqual(place.complaints, []);
});

test("the demonstration is looked at without a file", async (test) => {
  const place = await sitting();
  test.after(() => place.close());
  const clerk = await place.opens();
  await clerk.button("看一看演示").click();
  await clerk.heading("工作台").waitFor();
  await picture(clerk.page, "standalone-demo");
  assert.deepEqual(place.complaints, []);
});

for (const isOld of [false, true]) {
  test(`the other edition says from a disk what to open, ${isOld ? "in Chromium 109" : "today"}`, { skip: isOld && not109 }, async (test) => {
    const place = await sitting({ isOld });
    test.after(() => place.close());
    const page = await place.context.newPage();
    await page.goto(pathToFileURL(join(dist, "index.html")).href);
    await page.getByText("请打开同一文件夹中的 banjie.html").waitFor();
    await picture(page, `standalone-index-${isOld}`);
  });
}
