// Offices that know each other by files alone: one matter's whole life between two computers and the
// command line, sealed; files under a passphrase, with the real age program; a shared folder.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { Clerk } from "./clerk.mjs";
import { asksAge, closeBrowser, eventually, gone, picture, profile, program, serve } from "./stage.mjs";

const run = promisify(execFile);
const TITLE = "校园供暖管网检修";
const UNIT = "市教育局";

let server, folder;
before(async () => {
  server = await serve();
  folder = await mkdtemp(join(tmpdir(), "banjie-exchange-"));
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** A supervising office with one matter, assigned to a unit that has an office of its own. */
async function supervisingOffice() {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "兰州市限时办结台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits(UNIT, "市公安局");
  await who.page.getByRole("row", { name: UNIT }).getByRole("button", { name: "设为登记机构" }).click();
  await who.page.locator(".offices").getByRole("row", { name: UNIT }).waitFor();
  await clerk.registers(
    { 事项名称: TITLE, "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: UNIT, 收到日期: "2026-11-02", 第一责任人: "李强" }],
  );
  return { who, clerk };
}

/** The unit's computer: opens its file and says who records. */
async function unitsComputer(file, passphrase) {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.opens("/");
  await clerk.opensFile(file, passphrase);
  await clerk.recordsAs(`${UNIT} · 承办单位`, "周洁");
  return { who, clerk };
}

/** Runs the command line on files, and gives what it says. */
async function commandLine(files, ...before) {
  const paths = [];
  for (const [n, file] of files.entries()) {
    const path = join(folder, `${n}-${file.name}`);
    await writeFile(path, file.bytes);
    paths.push(path);
  }
  const { stdout } = await run(program, [...before, ...paths]);
  return { stdout, paths };
}

async function standing(path, day) {
  const { stdout } = await run(program, ["standing", path, "--as-of", day]);
  return JSON.parse(stdout);
}

test("one matter lives between two computers and the command line, by sealed files alone", async () => {
  const { who: gov, clerk } = await supervisingOffice();
  const { who: edu, clerk: unit } = await unitsComputer(await clerk.exportsFor(UNIT));

  // The unit's key: its words are the same on both computers, and then it is registered.
  await unit.opens("/settings");
  await edu.page.getByText("未登记。导出的文件没有封印").waitFor();
  const key = await edu.page.locator(".public-key").innerText();
  const words = await edu.page.locator(".own-key .fingerprint").innerText();
  assert.equal(words.split(/\s+/).length, 10);
  await picture(edu.page, "exchange-1-key");
  await clerk.goesTo("单位");
  await gov.page.locator(".offices").getByRole("row", { name: UNIT }).getByRole("button", { name: "登记密钥" }).click();
  await gov.page.getByLabel("公钥").fill("不是公钥");
  await gov.page.getByText("不是公钥：应为 43 个").waitFor();
  await gov.page.getByLabel("公钥").fill(key);
  await eventually(async () =>
    assert.equal(await gov.page.locator(".compare .fingerprint").innerText(), words),
  );
  await picture(gov.page, "exchange-2-compare");
  await clerk.button("核对一致，登记").click();
  await gov.page.locator(".compare").waitFor({ state: "detached" });

  // What the unit records before it knows of this is refused for want of a seal, with what helps.
  await unit.opensMatter(TITLE);
  await unit.records("签收");
  await clerk.goesTo("交换");
  await clerk.picks("选择文件", await unit.answers());
  await gov.page.getByRole("alert").filter({ hasText: "没有封印" }).waitFor();
  await picture(gov.page, "exchange-3-not-sealed");
  await gone(clerk.button("全部导入"));
  await clerk.button("不导入").click();

  await unit.takesIn(await clerk.exportsFor(UNIT));
  await edu.today("2026-11-16T10:00:00+08:00");
  await unit.reloads();
  await unit.opensMatter(TITLE);
  await unit.records("反馈", { 办理情况: "已检修六成，其余待停暖", 拟办结日期: "2026-11-27", 责任人: "周洁" });
  await unit.records("申请延期", {
    办理进展: "已检修六成",
    原因和理由: "寒潮提前，供暖不能中断",
    重新约定的办结日期: "2026-11-27",
  });
  const asked = await unit.answers();

  // The command line knows who sealed what, and that the file stands between the two.
  const { stdout, paths } = await commandLine([asked], "check");
  assert.match(stdout, /市教育局\): 3 sealed; key /);
  assert.match(stdout, /市政府督查室\): \d+ sealed; key /);
  const ofUnit = await standing(paths[0], "2026-11-16");
  assert.equal(ofUnit.matters[0].assignments[0].status, "in_progress");

  await gov.today("2026-11-17T09:00:00+08:00");
  await clerk.reloads();
  await clerk.goesTo("交换");
  await clerk.picks("选择文件", asked);
  await gov.page.locator(".look").getByText(`${UNIT} 11-16`).waitFor();
  await picture(gov.page, "exchange-4-sealed");
  await clerk.acceptsAll();
  await clerk.opensMatter(TITLE);
  await gov.page.locator("ol.timeline").getByText("周洁 · 已封印").first().waitFor();
  await clerk.records("审批申请", { 审批结果: "同意", 已与交办主体协商一致: true, 批准人: "张副市长" });
  await picture(gov.page, "exchange-5-decided");

  await edu.today("2026-11-26T16:00:00+08:00");
  await unit.reloads();
  await unit.takesIn(await clerk.exportsFor(UNIT));
  await unit.opensMatter(TITLE);
  await unit.standsNot(/超时/, "the extension has arrived");
  await unit.records("报告办结", { 办理结果: "管网检修完成，室温达标" });
  const completed = await unit.answers();

  // Two files merged on the command line, and taken in from there.
  await gov.today("2026-11-27T09:00:00+08:00");
  await clerk.reloads();
  const held = await clerk.exportsAll();
  const merged = join(folder, "merged.ledger.json");
  await commandLine([held, completed], "merge", "-o", merged);
  assert.equal((await standing(merged, "2026-11-27")).matters[0].assignments[0].status, "completed");
  await clerk.takesIn({ name: "merged.ledger.json", bytes: await readFile(merged) });
  await clerk.opensMatter(TITLE);
  await clerk.records("核查", { 情况已查明: true, 措施已到位: true, 工作已落实: true, 问题已解决: true });
  await clerk.records("销号", { 问题已解决: true, 工作已办结: true, 领导和群众满意: true });
  await clerk.stands(/已销号/);

  await edu.today("2026-11-27T10:00:00+08:00");
  await unit.reloads();
  await unit.takesIn(await clerk.exportsFor(UNIT));
  await unit.lists(await clerk.list(), "both computers show the same");
  await picture(edu.page, "exchange-6-unit");
  const last = await clerk.exportsAll();
  const { stdout: said, paths: kept } = await commandLine([last], "check");
  assert.match(said, /in order/);
  assert.doesNotMatch(said, /forgery/);
  const end = await standing(kept[0], "2026-11-27");
  assert.equal(end.matters[0].assignments[0].status, "closed");
  gov.wellBehaved();
  edu.wellBehaved();
  await gov.close();
  await edu.close();
});

test("a file under a passphrase opens in the page and in the age program, both ways", async () => {
  const { who, clerk } = await supervisingOffice();
  await clerk.goesTo("交换");
  await who.page.locator("#export").getByLabel("加密（.age），须凭口令打开").check();
  await who.page.getByLabel("口令", { exact: true }).fill("short");
  await clerk.button("导出全部").click();
  await who.page.getByText("口令至少 8 个字符").waitFor();
  await who.page.getByLabel("口令", { exact: true }).fill("长江 七号 口令");
  await who.page.getByLabel("再次输入口令").fill("长江 七号 口");
  await clerk.button("导出全部").click();
  await who.page.getByText("两次输入的口令不一致").waitFor();
  await who.page.getByLabel("再次输入口令").fill("长江 七号 口令");
  const locked = await clerk.saves(() => clerk.button("导出全部").click());
  assert.match(locked.name, /\.ledger\.json\.age$/);
  assert.ok(!locked.bytes.includes("供暖"), "nothing of it can be read");
  await picture(who.page, "exchange-7-locked");

  // The age program opens ours.
  const [cipher, plain] = [join(folder, "ours.age"), join(folder, "ours.ledger.json")];
  await writeFile(cipher, locked.bytes);
  await asksAge(["-d", "-o", plain, cipher], ["长江 七号 口令"]);
  assert.match((await run(program, ["check", plain])).stdout, /in order/);

  // We open what the age program locked; a wrong passphrase and a changed byte are told apart.
  const theirs = join(folder, "theirs.age");
  await asksAge(["-p", "-o", theirs, plain], ["another passphrase", "another passphrase"]);
  const file = { name: "theirs.ledger.json.age", bytes: await readFile(theirs) };
  const other = await profile();
  const reader = new Clerk(other, server);
  await reader.opens("/");
  const changed = Buffer.from(file.bytes);
  changed[changed.length - 40] ^= 1;
  await reader.picks("打开台账文件", { ...file, bytes: changed });
  await reader.unlocks("not this one");
  await other.page.getByText("口令不对").waitFor();
  await picture(other.page, "exchange-8-wrong-passphrase");
  await reader.unlocks("another passphrase");
  await other.page.getByText("文件内容已被改动或不完整").waitFor();
  await reader.reloads();
  await reader.opensFile(file, "another passphrase");
  await reader.lists(await clerk.list());
  who.wellBehaved();
  other.wellBehaved();
  await who.close();
  await other.close();
});

/** Gives a browser a folder as a person who picks one would: a real one, in its private storage. */
async function hasFolder(who) {
  await who.context.addInitScript(() => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle("督查共享", { create: true });
  });
}

const folderFiles = (who) =>
  who.page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("督查共享");
    const files = {};
    for await (const [name, handle] of folder.entries()) {
      files[name] = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    }
    return files;
  });

/** What a synchronising service does: every file of the one folder into the other. */
const synchronise = async (from, to) => {
  await to.page.evaluate(async (files) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("督查共享");
    for (const [name, bytes] of Object.entries(files)) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    }
  }, await folderFiles(from));
};

test("offices send and receive through a shared folder, each with files of its own", async () => {
  const { who: gov, clerk } = await supervisingOffice();
  await hasFolder(gov);
  await clerk.opens("/exchange");
  const card = (who) => who.page.locator("#folder");
  await clerk.button("选择文件夹").click();
  await card(gov).getByText("督查共享").waitFor();
  await clerk.button("送出").click();
  await card(gov).getByText("写入 1 个文件").waitFor();
  assert.deepEqual(Object.keys(await folderFiles(gov)), [`市政府督查室--${UNIT}.ledger.json`]);
  await clerk.button("收取").click();
  await card(gov).getByText("没有其他机构的台账文件").waitFor();
  await picture(gov.page, "exchange-9-folder");

  const bytes = Buffer.from(Object.values(await folderFiles(gov))[0]);
  const { who: edu, clerk: unit } = await unitsComputer({ name: "first.ledger.json", bytes });
  await hasFolder(edu);
  await unit.opensMatter(TITLE);
  await unit.records("签收");
  await unit.opens("/exchange");
  await unit.button("选择文件夹").click();
  await card(edu).getByText("督查共享").waitFor();
  await unit.button("送出").click();
  await card(edu).getByText("写入 1 个文件").waitFor();
  const plain = `${UNIT}--${UNIT}.ledger.json`;
  assert.ok(plain in (await folderFiles(edu)), Object.keys(await folderFiles(edu)).join(" "));
  // Under a passphrase: what lay there before in the clear is gone.
  await card(edu).getByLabel("加密（.age），须凭口令打开").check();
  await card(edu).getByLabel("口令", { exact: true }).fill("长江 七号 口令");
  await card(edu).getByLabel("再次输入口令").fill("长江 七号 口令");
  await unit.button("送出").click();
  await eventually(async () => assert.deepEqual(Object.keys(await folderFiles(edu)), [`${plain}.age`]));
  await synchronise(edu, gov);
  assert.equal(Object.keys(await folderFiles(gov)).length, 2);

  // The folder is remembered over a reload.
  await clerk.opens("/exchange");
  await card(gov).getByText("督查共享").waitFor();
  await clerk.button("收取").click();
  await clerk.unlocks("长江 七号 口令");
  await gov.page.getByText("新增 1 条记录，涉及 1 处").waitFor();
  await clerk.acceptsAll();
  gov.wellBehaved();
  edu.wellBehaved();
  await gov.close();
  await edu.close();
});

test("looking at files can be stopped without a trace", async () => {
  const { who, clerk } = await supervisingOffice();
  const file = await clerk.exportsAll();
  await clerk.goesTo("交换");
  // A person is not as quick as this: the button is pressed in the moment in which it stands there.
  await who.page.evaluate(() => {
    const stop = () => document.querySelector(".looking button");
    new MutationObserver((_, watch) => {
      if (stop()) {
        watch.disconnect();
        window.stopped = true;
        stop().click();
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  await clerk.dropsCopies(file, 2000);
  await who.page.waitForFunction(() => window.stopped);
  await who.page.locator(".looking").waitFor({ state: "detached" });
  await gone(who.page.locator(".look"));
  who.wellBehaved();
  await who.close();
});

test("a file that is dropped on the card is looked at like one that is picked", async () => {
  const { who, clerk } = await supervisingOffice();
  const file = await clerk.exportsAll();
  await clerk.goesTo("交换");
  const dropped = await who.page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    [file.name, file.bytes.toString("utf8")],
  );
  await who.page.dispatchEvent(".take-in", "drop", { dataTransfer: dropped });
  await who.page.locator(".look").getByText(file.name).waitFor();
  await who.page.getByText("没有可导入的内容").waitFor();
  who.wellBehaved();
  await who.close();
});
