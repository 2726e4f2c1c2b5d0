// A clerk at the page that takes task lists in.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Clerk } from "./clerk.mjs";
import { counts } from "./counted.mjs";
import { eventually, profile } from "./stage.mjs";

const real = join(dirname(fileURLToPath(import.meta.url)), "..", "data", "real");

/** A clerk at the page that takes spreadsheets in. */
export class Importer extends Clerk {
  static async begins(server, options) {
    const office = await profile(options);
    await counts(office);
    const clerk = new Importer(office, server);
    await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
    await clerk.addsUnits("市发展改革委", "市教育局");
    await clerk.goesTo("台账");
    await clerk.page.locator(".empty").getByRole("link", { name: "导入表格" }).click();
    await clerk.heading("导入表格").waitFor();
    return clerk;
  }

  async picksSheet(name, bytes) {
    const another = this.button("换一份表格");
    if (await another.isVisible()) await another.click();
    bytes ??= await readFile(join(real, name));
    await this.picks("选择表格文件", { name, bytes });
  }

  async reads(name, bytes) {
    await this.picksSheet(name, bytes);
    await this.page.locator(".sheet-chosen").getByText(name).waitFor();
    await this.saysReceipt();
  }

  /** When the tasks came, and of which category they are: the list does not say it, and the page does not guess. */
  async saysReceipt() {
    const field = this.page.getByLabel("交办时间（用于未写的行）");
    await eventually(async () => assert.equal(await field.inputValue(), ""));
    await field.fill("2026-11-23");
    await this.saysCategory();
  }

  async saysCategory() {
    const category = this.page.locator(".sheet-whole").getByLabel("事项类别", { exact: false }).first();
    await eventually(async () => assert.equal(await category.inputValue(), ""));
    await category.selectOption("4");
  }

  async pastes(text, { received = true } = {}) {
    const another = this.button("换一份表格");
    if (await another.isVisible()) await another.click();
    await this.page.getByLabel("粘贴表格").fill(text);
    await this.button("读入").click();
    await this.page.locator(".sheet-chosen").getByText("粘贴的表格").waitFor();
    if (received) await this.saysReceipt();
  }

  row(title) {
    return this.page.locator("table.sheet-list > tbody > tr:not(.settling)", { hasText: title }).first();
  }

  /** How many rows there are of each fate, as the filter says. */
  async counts() {
    const words = await this.page.locator(".sheet-chips .chip:not([hidden])").allInnerTexts();
    return Object.fromEntries(words.filter((text) => /\d/.test(text)).map((text) => [text.split(/\s/)[0], Number(text.match(/\d+/)[0])]));
  }

  /** How many acts the ledger has that were not exported: none has been here. */
  async acts() {
    const text = await this.page.locator(".head .unexported").innerText();
    return Number(text.match(/\d+/)[0]);
  }

  /** Waits until there are so many rows of each fate. */
  async has(counts, why) {
    await eventually(async () => assert.deepEqual(await this.counts(), counts, why));
  }

  /** Waits until the ledger has so many acts. */
  async hasActs(n, why) {
    await eventually(async () => assert.equal(await this.acts(), n, why));
  }

  /** Writes into a cell of the row that is being settled. */
  async writes(label, text) {
    const field = this.page.locator(".sheet-settle").getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }

  async agrees(n) {
    await this.button(`登记 ${n} 项`).click();
    await this.page.getByRole("status").filter({ hasText: `已登记 ${n} 项` }).waitFor();
  }
}
