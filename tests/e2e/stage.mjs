// The stage on which the stories play: the built page behind its own server, and browsers that
// notice whatever goes wrong in them.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
export const output = join(here, "output");
mkdirSync(output, { recursive: true });

export const dist = process.env.BANJIE_DIST ?? join(root, "dist");

/** The command line. */
export const program = process.env.BANJIE_BIN ?? join(root, "target", "debug", "banjie");

/** Runs the real age program at a terminal of its own and types the answers that it asks for. */
export function asksAge(args, answers) {
  const command = ["age", ...args].map((word) => `'${word}'`).join(" ");
  return new Promise((resolve, reject) => {
    const age = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"]);
    let said = "";
    const rest = [...answers];
    age.stdout.on("data", (data) => {
      said += data;
      if (/passphrase.*: $/is.test(said) && rest.length > 0) {
        said = "";
        age.stdin.write(`${rest.shift()}\n`);
      }
    });
    age.once("error", reject);
    age.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`age ended with ${code}: ${said}`))));
  });
}

/** Morning of a Monday, in China: the day on which the stories begin. */
export const MONDAY = "2026-11-02T09:00:00+08:00";

/** Serves a built page on a free port. `stop` ends it; `start` serves at the same address again. */
export async function serve(folder = dist) {
  let process_, address;
  const start = () =>
    new Promise((resolve, reject) => {
      const port = address ? new URL(address).port : "0";
      process_ = spawn(program, ["serve", "--dir", folder, "--port", port], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      process_.once("error", reject);
      process_.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
      process_.stdout.once("data", (line) => {
        address = String(line).trim();
        resolve();
      });
    });
  const stop = () =>
    new Promise((resolve) => {
      process_.removeAllListeners("exit");
      process_.once("exit", resolve);
      process_.kill();
    });
  await start();
  return { start, stop, at: (path) => new URL(path, address).href };
}

const KINDS = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", json: "application/json", svg: "image/svg+xml", webmanifest: "application/manifest+json" };

/** The built page in a folder of a plain static server, which knows files and nothing else. */
export async function servePlainly(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = pathname.startsWith(folder) && (pathname.slice(folder.length) || "index.html");
    try {
      const bytes = await readFile(join(dist, name));
      response.writeHead(200, { "content-type": KINDS[name.split(".").at(-1)] }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
  const address = `http://127.0.0.1:${server.address().port}${folder}`;
  const stop = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return { stop, at: (path) => new URL(path, address).href };
}

/** Chromium 109, the oldest browser that is promised: a shell without a screen. */
export async function chromium109() {
  const { default: sparticuz } = await import("@sparticuz/chromium");
  return {
    executablePath: await sparticuz.executablePath(),
    args: ["--headless", "--no-sandbox", "--no-zygote", "--disable-gpu"],
  };
}

/** Why Chromium 109 cannot run on this computer; false where it can. */
export async function without109() {
  try {
    const { executablePath, args } = await chromium109();
    const { status, stderr, error } = spawnSync(executablePath, [...args, "--version"], { encoding: "utf8" });
    return status !== 0 && `Chromium 109 does not run here: ${error ?? stderr}`;
  } catch (error) {
    return `Chromium 109 does not run here: ${error}`;
  }
}

const chromiumOfToday = {
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** The browser of the stories. */
export const chromiumIs = process.env.BANJIE_CHROMIUM === "109" ? await chromium109() : chromiumOfToday;

/** A person in China at a common screen. */
export const person = { locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport: { width: 1366, height: 768 } };

let browser;

/** The browser that a file's tests share; the last one closes it. */
export async function openBrowser() {
  browser ??= await chromium.launch(chromiumIs);
  return browser;
}

/** A browser with its profile in a folder, which keeps what it stores there as a person's does. */
export function openProfile(folder) {
  return chromium.launchPersistentContext(folder, { ...chromiumIs, ...person });
}

export async function closeBrowser() {
  await browser?.close();
  browser = undefined;
}

/**
 * A browser profile of its own, with nothing in it, and its first page. Whatever the console, the
 * network or the Content-Security-Policy complains of is kept, and `wellBehaved` fails on it.
 */
export async function profile({ now = MONDAY, ...options } = {}) {
  const context = await (await openBrowser()).newContext({
    ...person,
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(new Date(now));
  const complaints = [];
  await context.exposeFunction("complain", (text) => complaints.push(text));
  await context.addInitScript(() => {
    // No person is here to pick a place for a file, so it is downloaded.
    delete window.showSaveFilePicker;
    document.addEventListener("securitypolicyviolation", (event) =>
      complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const watch = (page) => {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text().split("\n")[0]}`);
    });
    page.on("pageerror", (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
    page.on("requestfailed", (request) => {
      // A page that is left may abort requests that are under way.
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${why}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
  };
  context.on("page", watch);
  return {
    context,
    page: await context.newPage(),
    complaints,
    /** Nothing has gone wrong, but for what is expected. */
    wellBehaved() {
      assert.deepEqual([...new Set(complaints)], [], "the browser complained");
    },
    today: (instant) => context.clock.setFixedTime(new Date(instant)),
    close: () => context.close(),
  };
}

/** Waits until a claim about the page holds: it draws what it was told a moment later. */
export async function eventually(claim) {
  const patience = Date.now() + 15_000;
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (Date.now() > patience) throw error;
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}

/** Waits until the words there read like this. */
export async function says(locator, like) {
  await eventually(async () => assert.match(await locator.innerText(), like));
}

/** Waits until nothing of this is on the page. */
export async function gone(locator) {
  await eventually(async () => assert.equal(await locator.count(), 0, String(locator)));
}

/** Keeps a picture of the page as a file of the run. */
export async function picture(page, name) {
  await page.screenshot({ path: join(output, `${name}.png`) });
}

/** Where the page is: its address after `#`. */
export function where(page) {
  return new URL(page.url()).hash.slice(1);
}

/** Waits until the program has drawn the page. */
export async function ready(page) {
  await page.locator("#boot").waitFor({ state: "detached" });
  await page.locator("main h1, main .empty").first().waitFor();
}

/** The worker in which a page's engine runs. */
export async function engineOf(page) {
  for (const worker of page.workers()) {
    if ((await worker.evaluate(() => self.name)) === "engine") return worker;
  }
  throw new Error("the page has no engine");
}
