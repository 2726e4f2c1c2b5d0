// What a ledger must endure on a real disk: power cuts, damaged files and full disks. `node endure.mjs [MINUTES]`
// runs the long form and prints a table; `endure.test.mjs` runs a short one.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { cp, open, readFile, readdir, rm, statfs, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { BACKENDS, bookmarks, databaseFiles, dropProfile, newProfile, shows, startsOn, units } from "./disk.mjs";
import { eventually, gone, says, serve } from "./stage.mjs";

const LEDGER = { title: "督查台账", office: "市政府督查室", person: "王敏" };
const name = (n) => `第${n}局`;

/** Adds units and waits until the page shows them: it shows what is stored, not what is asked for. */
async function adds(clerk, names) {
  await clerk.goesTo("单位");
  await clerk.fills({ "单位名称，一行一个": names.join("\n") });
  await clerk.button("添加").click();
  await clerk.page.getByRole("rowheader", { name: names.at(-1), exact: true }).first().waitFor();
}

/** Cuts the power again and again; every unit that was shown must be there afterwards. */
export async function kills(server, backend, rounds) {
  const folder = await newProfile();
  const shown = new Set();
  let sealed;
  try {
    let browser = await startsOn(folder, backend, server);
    await browser.clerk.makesLedger(LEDGER);
    // The browser is killed right after the founding: the key and who records must be as durable as the ledger.
    await browser.kill();
    for (let round = 0; round < rounds; round++) {
      browser = await startsOn(folder, backend, server);
      const { clerk, page } = browser;
      assert.deepEqual(await shows(clerk), { how: "open" }, `round ${round}`);
      await eventually(async () => assert.equal(await page.locator(".office").innerText(), LEDGER.office));
      await clerk.goesTo("设置");
      const key = await page.locator(".public-key").innerText();
      sealed ??= key;
      assert.equal(key, sealed, `round ${round}: the key`);
      const there = await units(clerk);
      for (const unit of shown) assert.ok(there.has(unit), `round ${round}: ${unit} is lost`);
      for (const unit of there) shown.add(unit);
      const working = (async () => {
        for (let n = 0; ; n++) {
          await adds(clerk, [name(1000 * (round + 1) + n)]);
          shown.add(name(1000 * (round + 1) + n));
        }
      })().catch(() => {});
      await wait(400 + Math.random() * 2500);
      await browser.kill();
      await working;
    }
  } finally {
    await dropProfile(folder);
  }
  return { rounds, acts: shown.size };
}

/** What happens to a file. */
const HARMS = {
  "a byte": async (file) => writes(file, Math.floor(file.size / 2), Buffer.from([0xa5])),
  "a page": async (file) => writes(file, Math.floor(file.size / 2), Buffer.alloc(4096, 0xa5)),
  "its head": async (file) => writes(file, 0, Buffer.alloc(Math.min(100, file.size), 0)),
  "cut in half": (file) => truncate(file.path, Math.floor(file.size / 2)),
  "its end": (file) => truncate(file.path, Math.max(0, file.size - 700)),
  emptied: (file) => truncate(file.path, 0),
  removed: (file) => rm(file.path),
};

async function writes({ path }, at, bytes) {
  const file = await open(path, "r+");
  await file.write(bytes, 0, bytes.length, at);
  await file.close();
}

/** A profile with a thousand units, a backup of it, and ten units after that. */
async function makesBase(server, backend) {
  const folder = await newProfile();
  const browser = await startsOn(folder, backend, server);
  const { clerk } = browser;
  await clerk.makesLedger(LEDGER);
  const backedUp = Array.from({ length: 1000 }, (_, n) => name(n));
  await adds(clerk, backedUp);
  const backup = await clerk.exportsAll();
  const since = Array.from({ length: 10 }, (_, n) => name(2000 + n));
  for (const unit of since) await adds(clerk, [unit]);
  await browser.close();
  return { folder, backup, backedUp, all: [...backedUp, ...since] };
}

/** Damages one file in one way, and sees what becomes of the ledger. */
async function damages(server, backend, base, file, harm) {
  const folder = await newProfile();
  await cp(base.folder, folder, { recursive: true });
  const path = file.path.replace(base.folder, folder);
  await HARMS[harm]({ ...file, path });
  const browser = await startsOn(folder, backend, server);
  const { clerk, page } = browser;
  const what = `${backend}, ${file.name}, ${harm}`;
  try {
    const shown = await shows(clerk);
    assert.notEqual(shown.how, "empty", `${what}: an empty ledger without a word`);
    if (shown.how === "open") {
      const there = await units(clerk);
      assert.deepEqual(base.all.filter((unit) => !there.has(unit)), [], `${what}: lost without a word`);
      return "whole";
    }
    const rescue = await clerk.saves(() => clerk.button("另存原始数据").click());
    const { stored } = JSON.parse(rescue.bytes);
    let whole = new Set();
    let isMended = true;
    if (shown.how === "named") assert.equal(shown.expected, base.all.length + 1, what);
    if (shown.whole > 0) {
      // A clerk who goes on with the whole part has been told of the damage, and imports the backup like any other
      // file.
      await clerk.button("打开完好的部分").click();
      whole = await units(clerk);
      if (base.backedUp.some((unit) => !whole.has(unit))) {
        await clerk.goesTo("交换");
        await clerk.picks("选择文件", base.backup);
        await clerk.button("全部导入").click();
        // If both go into another database, the page is drawn anew.
        await gone(clerk.button("全部导入"));
      } else {
        // What is damaged is younger than the backup, which has nothing to bring: what still lies there damaged is
        // named at the next start again.
        isMended = false;
      }
    } else {
      await clerk.opensFile(base.backup, undefined, "用文件恢复");
    }
    const there = await units(clerk);
    const lacking = [...base.backedUp, ...whole].filter((unit) => !there.has(unit));
    assert.deepEqual(lacking, [], `${what}: a backup brings back what it has, and nothing is lost by it`);
    await clerk.reloads();
    if (!isMended && (await shows(clerk)).how === "named") await clerk.button("打开完好的部分").click();
    assert.equal((await units(clerk)).size, there.size, `${what}: at the next start`);
    return shown.how === "shut" ? "shut" : `named (${shown.whole} of ${shown.expected}, ${stored.length} rescued)`;
  } catch (error) {
    await page.screenshot({ path: join(fileURLToPath(new URL("output", import.meta.url)), "endure-failed.png") }).catch(() => {});
    throw error;
  } finally {
    await browser.kill();
    await dropProfile(folder);
  }
}

/** Damages the files of a profile: each of these kinds, as `[which of the largest files, harm]`; all without any. */
export async function damagesFiles(server, backend, kinds, tells = () => {}) {
  const base = await makesBase(server, backend);
  try {
    const files = await databaseFiles(base.folder);
    const all = files.slice(0, 5).flatMap((_, n) => Object.keys(HARMS).map((harm) => [n, harm]));
    const outcomes = {};
    for (const [n, harm] of kinds ?? all) {
      if (!files[n]) continue;
      // If a damage is not endured, the table says so, and the other kinds are still tried.
      const outcome = await damages(server, backend, base, files[n], harm).catch((error) => `failed: ${error.message}`);
      tells(`${backend}: ${files[n].name} (${files[n].size}), ${harm}: ${outcome}`);
      const [how] = outcome.split(/[ :]/);
      outcomes[how] = (outcomes[how] ?? 0) + 1;
    }
    return outcomes;
  } finally {
    await dropProfile(base.folder);
  }
}

/**
 * Without its MANIFEST Chromium's LevelDB opens no database of the page any more, and deletes none: a backup goes into
 * a bucket, which is found again without the settings, and is what is saved when the program breaks off.
 */
export async function withoutManifest(server) {
  const folder = await newProfile();
  let browser;
  try {
    browser = await startsOn(folder, "LevelDB", server);
    await browser.clerk.makesLedger(LEDGER);
    await adds(browser.clerk, [name(1)]);
    const backup = await browser.clerk.exportsAll();
    await browser.close();
    const [manifest] = (await databaseFiles(folder)).filter((file) => file.name.startsWith("MANIFEST"));
    await rm(manifest.path);
    browser = await startsOn(folder, "LevelDB", server);
    const { clerk, page } = browser;
    assert.equal((await shows(clerk)).how, "shut");
    await clerk.opensFile(backup, undefined, "用文件恢复");
    await clerk.recordsAs(`${LEDGER.office} · 督查部门`, LEDGER.person);
    await adds(clerk, [name(2)]);
    // The settings about the ledger's place are lost, or are those from before.
    await page.evaluate(() => {
      localStorage.removeItem("banjie.place");
      for (const key of Object.keys(localStorage).filter((key) => key.startsWith("banjie.memory."))) {
        localStorage[key] = JSON.stringify({ ...JSON.parse(localStorage[key]), place: "banjie" });
      }
    });
    await browser.kill();
    browser = await startsOn(folder, "LevelDB", server);
    assert.deepEqual(await shows(browser.clerk), { how: "open" });
    assert.deepEqual(await units(browser.clerk), new Set([name(1), name(2)]));
    const rescue = await browser.clerk.saves(() => browser.page.evaluate(() => void window.banjieSave()));
    assert.match(rescue.bytes.toString(), new RegExp(name(2)));
  } finally {
    await browser?.kill().catch(() => {});
    await dropProfile(folder);
  }
}

/** Whether a small disk can be had here: root may mount one, unless a container forbids it. */
export function mountsDisks() {
  if (process.platform !== "linux" || process.getuid() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), "banjie-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", [folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

/** Fills a disk to the last byte. */
async function fills(disk) {
  const path = join(disk, "filler");
  const { bavail, bsize } = await statfs(disk);
  await writeFile(path, Buffer.alloc(bavail * bsize)).catch(() => {});
  for (let size = 65536; size >= 1; size >>= 1) {
    await writeFile(path, Buffer.alloc(size), { flag: "a" }).catch(() => {});
  }
  return path;
}

/** Fills the disk and records until it is said to be full; what is stored then, and what is refused. */
async function recordsUntilFull({ clerk, page }, backend) {
  await clerk.goesTo("单位");
  let stored = [name(1)];
  // The browser may have reserved room before, so it takes several writes until there is none left.
  for (let n = 0; n < 40; n++) {
    const names = Array.from({ length: 400 }, (_, at) => name(10_000 + 400 * n + at));
    await clerk.fills({ "单位名称，一行一个": names.join("\n") });
    await clerk.button("添加").click();
    const last = page.getByRole("rowheader", { name: names.at(-1), exact: true });
    await last.or(page.locator("main .note.bad")).first().waitFor();
    if (await last.count()) {
      stored = [...stored, ...names];
      continue;
    }
    await page.locator("main .note.bad").filter({ hasText: "磁盘已满" }).waitFor();
    const typed = await page.getByLabel("单位名称，一行一个").inputValue();
    assert.equal(typed, names.join("\n"), `${backend}: what was typed stays`);
    return { stored, refused: names };
  }
  throw new Error(`${backend}: the disk is not full`);
}

/** Does something with a browser on a small disk, to a page that is bookmarked or not. */
async function onSmallDisk(server, backend, { bookmarked }, does) {
  const disk = await newProfile();
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=400m", "tmpfs", disk]);
  let browser;
  const starts = async () => (browser = await startsOn(disk, backend, server, ["--disk-cache-size=1"]));
  try {
    if (bookmarked) await bookmarks(disk, server.at(""));
    const { clerk, page } = await starts();
    await clerk.makesLedger(LEDGER);
    await adds(clerk, [name(1)]);
    await clerk.goesTo("设置");
    await says(page.locator("#storage .persisted"), bookmarked ? /^是$/ : /^否$/);
    // Settings reach the disk some seconds later than the ledger.
    const settings = join(disk, "Default", "Local Storage", "leveldb");
    await eventually(async () => {
      const files = (await readdir(settings)).filter((file) => file.endsWith(".log"));
      const written = await Promise.all(files.map((file) => readFile(join(settings, file), "latin1")));
      assert.match(written.join(), /banjie\.canary\.[^]*"acts":2/);
    });
    return await does(browser, disk, starts);
  } finally {
    await browser?.kill().catch(() => {});
    execFileSync("umount", ["--lazy", disk]);
    await dropProfile(disk);
  }
}

/** Frees the disk; what was refused is then recorded, and what was stored before is there, at the next start too. */
async function goesOn(browser, { filler, stored, refused }, backend, starts) {
  const { clerk, page } = browser;
  await rm(filler);
  await eventually(async () => {
    await clerk.button("添加").click();
    await page.getByRole("rowheader", { name: refused.at(-1), exact: true }).waitFor({ timeout: 3000 });
  });
  await clerk.goesTo("设置");
  const key = await page.locator(".public-key").innerText();
  await browser.kill();
  const again = await starts();
  assert.deepEqual(await shows(again.clerk), { how: "open" }, backend);
  const there = await units(again.clerk);
  const lost = [...stored, ...refused].filter((unit) => !there.has(unit));
  assert.deepEqual(lost, [], `${backend}: lost on a full disk`);
  await again.clerk.goesTo("设置");
  assert.equal(await again.page.locator(".public-key").innerText(), key, `${backend}: the key`);
  return { acts: stored.length + refused.length };
}

/** Records on a full disk, with storage that the browser has promised to keep, and again once there is room. */
export function fullDisk(server, backend) {
  return onSmallDisk(server, backend, { bookmarked: true }, async (browser, disk, starts) => {
    const filler = await fills(disk);
    const state = { filler, ...(await recordsUntilFull(browser, backend)) };
    return goesOn(browser, state, backend, starts);
  });
}

/**
 * The same where the browser has promised nothing: Chromium may delete all that the page has when a write fails. A page
 * that is open stores it again; one that was closed meanwhile says that it is lost.
 */
export async function cleared(server, backend) {
  const fullAndCleared = async (browser, disk) => {
    // The program is kept for use without a network by now: only a page that uses some room is cleared.
    await eventually(async () => assert.equal((await browser.page.evaluate(() => caches.keys())).length, 1));
    const filler = await fills(disk);
    const state = { filler, ...(await recordsUntilFull(browser, backend)) };
    const isCleared = (await browser.page.evaluate(() => caches.keys())).length === 0;
    return { ...state, isCleared };
  };
  const open = await onSmallDisk(server, backend, {}, async (browser, disk, starts) => {
    const state = await fullAndCleared(browser, disk);
    return { ...(await goesOn(browser, state, backend, starts)), cleared: state.isCleared };
  });
  const closed = await onSmallDisk(server, backend, {}, async (browser, disk, starts) => {
    const { filler, isCleared } = await fullAndCleared(browser, disk);
    await browser.kill();
    await rm(filler);
    const shown = await shows((await starts()).clerk);
    if (isCleared) assert.equal(shown.how, "named", `${backend}: it is lost, and that is said`);
    else assert.deepEqual(shown, { how: "open" }, backend);
    return shown.how;
  });
  return { ...open, closed };
}

async function main(minutes) {
  const server = await serve();
  const table = [];
  const tells = (line) => console.log(line);
  const until = Date.now() + minutes * 60_000;
  for (const backend of Object.keys(BACKENDS)) {
    try {
      if (mountsDisks()) {
        table.push({ backend, what: "full disk", ...(await fullDisk(server, backend)) });
        table.push({ backend, what: "full disk, nothing granted", ...(await cleared(server, backend)) });
      } else tells("no full disks: only root can mount a small one");
      const outcomes = await damagesFiles(server, backend, undefined, tells);
      if (outcomes.failed) process.exitCode = 1;
      table.push({ backend, what: "damage", ...outcomes });
    } catch (error) {
      table.push({ backend, what: "FAILED", error: error.message.split("\n")[0] });
      process.exitCode = 1;
    }
  }
  while (Date.now() < until) {
    for (const backend of Object.keys(BACKENDS)) {
      table.push({ backend, what: "power cuts", ...(await kills(server, backend, 10)) });
    }
  }
  console.table(table);
  await server.stop();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(Number(process.argv[2] ?? 30));
