// A real browser over a profile on a disk, which is killed as a power cut would, and whose files are damaged
// between two runs.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright-core";
import { Clerk } from "./clerk.mjs";
import { eventually } from "./stage.mjs";

/** The two ways in which Chromium keeps IndexedDB on a disk. */
export const BACKENDS = {
  LevelDB: [],
  SQLite: ["--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout"],
};

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=zh-CN",
  "--window-size=1366,768",
  "--remote-debugging-port=0",
];

/** A folder for a profile. */
export const newProfile = () => mkdtemp(join(tmpdir(), "banjie-profile-"));
export const dropProfile = (folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * Bookmarks a page in a new profile: to such a page a browser grants lasting storage when it asks. A grant by DevTools is
 * none: the page is told of it, and what clears storage when the disk is full never hears of it.
 */
export async function bookmarks(folder, url) {
  const bookmark = { id: "4", type: "url", name: "办结", url, date_added: "13370000000000000", guid: randomUUID() };
  const root = (id, children) => ({ id, type: "folder", name: id, children, date_added: "0", guid: randomUUID() });
  const roots = { bookmark_bar: root("1", [bookmark]), other: root("2", []), synced: root("3", []) };
  await mkdir(join(folder, "Default"), { recursive: true });
  await writeFile(join(folder, "Default", "Bookmarks"), JSON.stringify({ version: 1, checksum: "", roots }));
}

/** Starts a browser over a profile; it is a process group of its own, so that all of it can be killed at once. */
export async function startsOn(folder, backend, server, flags = []) {
  const port = join(folder, "DevToolsActivePort");
  await rm(port, { force: true });
  const executable = process.env.CHROMIUM || "/usr/bin/chromium";
  const all = [...FLAGS, ...BACKENDS[backend], ...flags, `--user-data-dir=${folder}`, "about:blank"];
  const child = spawn(executable, all, { detached: true, stdio: "ignore" });
  const ended = once(child, "exit");
  const [, number, path] = await eventually(async () => {
    const written = (await readFile(port, "utf8")).match(/^(\d+)\n(\S+)/);
    assert.ok(written, "it is being written");
    return written;
  });
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${number}${path}`);
  const [context] = browser.contexts();
  await context.addInitScript(() => delete window.showSaveFilePicker);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  return {
    page,
    context,
    clerk: new Clerk({ page, context }, server),
    /** The power is cut. */
    async kill() {
      process.kill(-child.pid, "SIGKILL");
      await ended;
    },
    /** The person closes the browser, which writes all that it still holds. */
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close").catch(() => {});
      if ((await Promise.race([ended, wait(20_000, "late")])) === "late") await this.kill();
    },
  };
}

/** The files in which the browser keeps the databases of a profile, the largest first. */
export async function databaseFiles(folder) {
  const found = [];
  const walk = async (at, within) => {
    for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) await walk(path, within || entry.name === "IndexedDB" || entry.name.includes("indexeddb"));
      else if (within && entry.name !== "LOCK") found.push({ path, name: entry.name, size: (await stat(path)).size });
    }
  };
  await walk(join(folder, "Default"), false);
  return found.sort((a, b) => b.size - a.size || a.path.localeCompare(b.path));
}

/** What the page shows of a ledger that may have suffered. */
export async function shows(clerk) {
  // Another address first: one that differs after "#" alone would load nothing.
  await clerk.page.goto("about:blank");
  await clerk.page.goto(clerk.server.at(""));
  await clerk.page.locator("#boot").waitFor({ state: "detached" });
  const says = clerk.page.locator(".failed, .choices, nav.side");
  await says.first().waitFor({ timeout: 60_000 });
  // What was kept of the ledger stands there while it is read; what is wrong with it is said then.
  await clerk.page.locator(".checking").waitFor({ state: "detached", timeout: 60_000 });
  await says.first().waitFor();
  if (await clerk.page.locator("nav.side").count()) return { how: "open" };
  if (await clerk.page.locator(".choices").count()) return { how: "empty" };
  const words = await clerk.page.locator(".failed").innerText();
  const lost = words.match(/应有 (\d+) 条记录，现有 (\d+) 条/);
  if (lost) return { how: "named", expected: Number(lost[1]), whole: Number(lost[2]), words };
  return { how: "shut", words };
}

/** The units of the ledger that is open, once the page shows as many as it counts. */
export async function units(clerk) {
  await clerk.goesTo("单位");
  await clerk.showsAllUnits();
  return new Set(await clerk.page.locator("main td, main th").filter({ hasText: /^第\d+局$/ }).allInnerTexts());
}
