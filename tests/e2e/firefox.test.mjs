// The main job in a current Firefox: a ledger is founded, a matter registered, found overdue, and exported. Playwright cannot drive
// a distribution's Firefox; Puppeteer can (WebDriver BiDi). Skipped where none is installed.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import puppeteer from "puppeteer-core";
import { eventually, program, serve } from "./stage.mjs";

const firefox = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path && existsSync(path));

/** The day in China that many days ago. */
const ago = (days) => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** Types into the controls with these labels, within the first part of the page that has this heading. */
function fills(page, fields, heading) {
  return page.evaluate(
    (fields, heading) => {
      const parts = [...document.querySelectorAll("main section, main fieldset")];
      const part = heading ? parts.find((part) => part.querySelector("h2, h3, legend")?.textContent.includes(heading)) : document;
      for (const [name, value] of Object.entries(fields)) {
        const labels = [...part.querySelectorAll("label")];
        const control = labels.find((label) => label.textContent.trim().startsWith(name)).control;
        const option = [...(control.options ?? [])].find((option) => option.textContent === value);
        control.value = option ? option.value : value;
        for (const event of ["input", "change"]) control.dispatchEvent(new Event(event, { bubbles: true }));
      }
    },
    fields,
    heading,
  );
}

const presses = (page, name) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const says = (page, words) => page.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 30_000 }, words);

test("Firefox founds a ledger, registers, finds overdue and exports", { skip: firefox ? false : "no Firefox is installed" }, async () => {
  const downloads = await mkdtemp(join(tmpdir(), "banjie-firefox-"));
  const server = await serve();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox,
    extraPrefsFirefox: {
      "intl.accept_languages": "zh-CN",
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.helperApps.neverAsk.saveToDisk": "application/octet-stream,application/json",
    },
  });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => ["error", "warn"].includes(message.type()) && complaints.push(message.text()));
    await page.goto(server.at(""));
    await says(page, "建立台账");
    await fills(page, { 台账名称: "督查台账", 督查部门名称: "市政府督查室", 登记人: "王敏" });
    await presses(page, "建立台账");
    await says(page, "添加单位");
    await fills(page, { 单位名称: "市教育局" });
    await presses(page, "添加");
    await says(page, "已添加 1 个单位");

    await page.goto(server.at("#/matter/new"));
    await says(page, "登记并交办");
    await fills(page, { 事项名称: "校园供暖检修", "事项类别（M1-5）": "（四）其他限时办结事项" });
    await fills(page, { 依据: "指定时间", 期限: "至某日" }, "事项时限");
    await says(page, "办结日期");
    await fills(page, { 办结日期: ago(10) }, "事项时限");
    await fills(page, { 单位: "市教育局", 收到日期: ago(30) }, "承办单位");
    await presses(page, "登记并交办");
    await says(page, "超时");

    // What was recorded is there when the page is opened again.
    await page.goto(server.at("#/exchange"));
    await page.reload();
    await says(page, "导出全部");
    await presses(page, "导出全部");
    // The name is there before the bytes are.
    const standing = await eventually(async () => {
      const name = (await readdir(downloads)).find((name) => name.endsWith(".ledger.json"));
      assert.ok(name, "the browser has saved a file");
      return promisify(execFile)(program, ["standing", join(downloads, name), "--as-of", ago(0)]);
    });
    assert.match(standing.stdout, /"status":"overdue"/);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    await server.stop();
    await rm(downloads, { recursive: true, force: true });
  }
});
