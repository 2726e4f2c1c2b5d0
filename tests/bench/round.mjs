// One round of a build: a new browser profile, a file looked at and opened, the page started again,
// acts recorded, other days looked at. Everything is found by the words that stand on the page.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calm } from "./calm.mjs";
import { install } from "./meter.mjs";
import { openProfile } from "../e2e/stage.mjs";

/** The most that any one step may take. */
const PATIENCE = 120_000;

/**
 * Measures each step `wall` milliseconds long, of which `task` is the longest that the page's thread
 * was held up; `note(step, wall, task)` takes them, some steps several times.
 */
export async function round(address, file, note) {
  const folder = await mkdtemp(join(tmpdir(), "banjie-bench-"));
  const context = await openProfile(folder);
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(install, PATIENCE);
  try {
    let page = await context.newPage();
    await page.goto(list(address));
    await takesIn(page, file, note);
    await saysWhoRecords(page);
    for (let time = 0; time < 3; time += 1) {
      await page.close();
      await calm();
      page = await context.newPage();
      await starts(page, address, note);
    }
    await records(page, note);
    await looksAtDays(page, note);
  } catch (error) {
    const page = context.pages().at(-1);
    await page?.screenshot({ path: join(tmpdir(), "banjie-bench-failed.png"), timeout: 10_000 }).catch(() => {});
    throw error;
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Notes a step that ran between two moments of the page. */
async function noted(page, note, step, from, to) {
  note(step, to - from, await page.evaluate(([from, to]) => meter.longest(from, to), [from, to]));
}

async function takesIn(page, file, note) {
  await page.getByLabel("打开台账文件").setInputFiles(file);
  const looked = await page.evaluate(async () => {
    const { at } = await meter.until(() => meter.button("打开此台账"));
    return { from: meter.last("change"), to: at };
  });
  await noted(page, note, "look", looked.from, looked.to);
  await calm();
  const opened = await page.evaluate(async () => {
    meter.button("打开此台账").click();
    const from = meter.last("click");
    const { at } = await meter.until(() => meter.rows().length > 0 && !document.querySelector("dialog[open]"));
    return { from, to: at };
  });
  await noted(page, note, "open", opened.from, opened.to);
  await calm();
}

async function saysWhoRecords(page) {
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "设置" }).click();
  const office = page.getByLabel("登记机构");
  const words = await office.getByRole("option").filter({ hasText: "市政府督查室" }).innerText();
  await office.selectOption({ label: words });
  const person = page.getByLabel("登记人");
  await person.fill("王敏");
  await person.blur();
  await calm();
}

/** The address of the list: another page may come first. */
function list(address) {
  return new URL("#/ledger", address).href;
}

/** From the navigation to the first row, and to the first act that is stored. */
async function starts(page, address, note) {
  await page.goto(list(address), { waitUntil: "commit" });
  const first = await page.evaluate(async () => (await meter.until(() => meter.rows().length > 0)).at);
  await noted(page, note, "list", 0, first);
  await page.evaluate(async () => {
    const { found } = await meter.until(() => meter.rows().at(0)?.querySelector("a[href]"));
    found.click();
  });
  const recorded = await page.evaluate(record, "开机后的第一次反馈");
  await noted(page, note, "ready", 0, recorded.to);
  await calm();
}

/** Acts of one matter, by themselves and one right after another. */
async function records(page, note) {
  for (let time = 0; time < 3; time += 1) {
    await calm();
    const alone = await page.evaluate(record, `单独反馈${time}`);
    const again = await page.evaluate(record, `紧接着的反馈${time}`);
    await noted(page, note, "act", alone.from, alone.to);
    await noted(page, note, "again", again.begun, again.to);
  }
}

/** Runs in the page: records a report on the matter that is open, without a pause. */
async function record(text) {
  const { found: open } = await meter.until(() => meter.button("反馈"));
  const begun = performance.now();
  open.click();
  const { found: dialog } = await meter.until(() => document.querySelector("dialog[open]"));
  const { found: field } = await meter.until(() =>
    [...dialog.querySelectorAll("label")].find((label) => label.textContent.includes("办理情况"))?.control,
  );
  // The value is set as typing sets it, without the setter that the page has put over it.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const { at: from, found: submit } = await meter.until(() => meter.button("登记", dialog));
  submit.click();
  const { at: to } = await meter.until(
    () => !document.querySelector("dialog[open]") && document.querySelector("main").innerText.includes(text),
  );
  return { begun, from, to };
}

/** Other as-of days, each until all that changes has been drawn. */
async function looksAtDays(page, note) {
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "台账" }).click();
  await page.evaluate(() => meter.until(() => meter.rows().length > 0));
  for (const day of ["2026-11-12", "2026-10-20", "2026-11-13"]) {
    await calm();
    const before = await page.evaluate(() => meter.words());
    await page.getByLabel("截至").fill(day);
    const drawn = await page.evaluate(async (before) => {
      const from = meter.last("change");
      await meter.until(
        () => meter.rows().length > 0 && meter.words() !== before && performance.now() - meter.drawn() > 500,
      );
      return { from, to: meter.end(meter.drawn()) };
    }, before);
    await noted(page, note, "day", drawn.from, drawn.to);
  }
}
