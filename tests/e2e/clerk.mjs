// What a clerk does with the page, in the words that stand on it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { eventually, ready, says } from "./stage.mjs";

export class Clerk {
  constructor(profile, server, page = profile.page) {
    this.profile = profile;
    this.server = server;
    this.page = page;
  }

  /** Opens a page by its address, as a new tab would. */
  async opens(path = "/") {
    const address = this.server.at(`#${path}`);
    const isOpen = this.page.url().startsWith(this.server.at(""));
    await this.page.goto(address);
    // If the page is open already, `goto` with another fragment does not load it anew.
    if (isOpen) await this.page.reload();
    await ready(this.page);
  }

  async reloads() {
    await this.page.reload();
    await ready(this.page);
  }

  /** Goes to a page by the navigation. */
  async goesTo(name) {
    await this.page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name }).click();
    await this.heading(name).waitFor();
  }

  heading(name) {
    // The whole name: the first page, too, speaks of a ledger.
    return this.page.getByRole("heading", { level: 1, name, exact: true });
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Types into the fields with these labels; a `true` ticks a box. */
  async fills(fields, within = this.page) {
    for (const [label, value] of Object.entries(fields)) {
      await this.fill(within.getByLabel(label).first(), value);
    }
  }

  async fill(field, value) {
    if (value === true) await field.check();
    else if ((await field.evaluate((e) => e.tagName)) === "SELECT") {
      await field.selectOption({ label: value });
    } else await field.fill(value);
  }

  async makesLedger({ title, office, person }) {
    await this.opens("/");
    await this.fills({ 台账名称: title, 督查部门名称: office, 登记人: person });
    await this.button("建立台账").click();
    await this.heading("单位").waitFor();
  }

  async looksAtDemonstration() {
    await this.opens("/");
    await this.page.getByRole("button", { name: /演示|demonstration/i }).click();
    await this.heading(/^(工作台|Desk)$/).waitFor();
    await this.page.locator("nav.side").getByRole("link", { name: /^(台账|Ledger)$/ }).click();
    await this.heading(/^(台账|Ledger)$/).waitFor();
  }

  /** Waits until the page of units shows as many as it counts. */
  async showsAllUnits() {
    const count = Number.parseInt(await this.page.locator(".page-sub").innerText(), 10);
    const rows = this.page.locator(".table-card:not(.offices) th[scope=row]");
    await eventually(async () => assert.ok((await rows.count()) >= count));
  }

  async addsUnits(...names) {
    await this.goesTo("单位");
    await this.fills({ "单位名称，一行一个": names.join("\n") });
    await this.button("添加").click();
    await this.page.getByText(`已添加 ${names.length} 个单位`).waitFor();
    // The table is asked for again. When its rows have moved to their groups, it is there.
    await this.showsAllUnits();
  }

  /** Registers a matter; units are `{ 单位, 牵头或配合, 收到日期 … }`. */
  async registers(fields, limit, units) {
    await this.opens("/matter/new");
    await this.fills(fields);
    const card = this.page.locator("section", { has: this.page.getByRole("heading", { name: "事项时限" }) });
    await this.fills(limit, card);
    for (const [n, unit] of units.entries()) {
      if (n > 0) await this.button("增加承办单位").click();
      await this.fills(unit, this.page.locator("fieldset.unit-row").nth(n));
    }
    await this.button("登记并交办").click();
    await this.heading(fields.事项名称).waitFor();
  }

  /** Records an act on the matter's page that is open. */
  async records(kind, fields = {}) {
    await this.triesToRecord(kind, fields);
    await this.page.getByRole("dialog").waitFor({ state: "hidden" });
  }

  /** The same, where it may be refused: then the dialog stays. */
  async triesToRecord(kind, fields = {}) {
    const direct = this.page.locator(".record-actions").getByRole("button", { name: kind, exact: true });
    if (!(await direct.isVisible())) await this.page.locator(".record-actions summary").click();
    await direct.click();
    const dialog = this.page.getByRole("dialog");
    await this.fills(fields, dialog);
    await dialog.getByRole("button", { name: "登记", exact: true }).click();
  }

  /** Picks the as-of date; `null` follows today again. */
  async looksAsOf(date) {
    if (date === null) await this.button("跟随今天").click();
    else await this.page.getByLabel("截至").fill(date);
  }

  /** The list's rows, each as its cells' words. */
  /** Drops so many copies of a file on the card that takes files in. */
  async dropsCopies(file, count) {
    const files = await this.page.evaluateHandle(
      ([text, count]) => {
        const data = new DataTransfer();
        for (let n = 0; n < count; n += 1) data.items.add(new File([text], `${n}.ledger.json`));
        return data;
      },
      [file.bytes.toString("utf8"), count],
    );
    await this.page.dispatchEvent(".take-in", "drop", { dataTransfer: files });
  }

  async list() {
    await this.goesTo("台账");
    await this.page.locator("table.list tbody tr").first().waitFor();
    // A matter is a body of its own: a line for each unit that is late or warned.
    return this.page
      .locator("table.list tbody")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText.trim())),
      );
  }

  /** Waits until the list has these rows. */
  async lists(rows, why) {
    await eventually(async () => assert.deepEqual(await this.list(), rows, why));
  }

  async opensMatter(title) {
    await this.goesTo("台账");
    await this.page.getByRole("link", { name: title }).click();
    await this.heading(title).waitFor();
  }

  /** The status of the unit that the matter's page explains. */
  status() {
    return this.page.locator(".matter-head .badge").innerText();
  }

  /** Waits until that status reads like this. */
  async stands(like) {
    await says(this.page.locator(".matter-head .badge"), like);
  }

  /** Waits until it does not read like this. */
  async standsNot(unlike, why) {
    await eventually(async () => assert.doesNotMatch(await this.status(), unlike, why));
  }

  /** The file that a click lets the browser save: its name and bytes. */
  async saves(click) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async exportsAll() {
    await this.goesTo("交换");
    const file = await this.saves(() => this.button("导出全部").click());
    await this.button("已保存好").click();
    return file;
  }

  /** Exports the file for one unit. */
  async exportsFor(unit) {
    await this.goesTo("交换");
    await this.page.locator(".unit-choice").getByLabel(unit).check();
    return this.saves(() => this.button("导出").click());
  }

  /** Exports an undertaking unit's file. */
  async answers() {
    await this.goesTo("交换");
    return this.saves(() => this.button("导出给督查部门").click());
  }

  /** Takes a file in, after a look. */
  async takesIn(file) {
    await this.goesTo("交换");
    await this.picks("选择文件", file);
    await this.acceptsAll();
  }

  async acceptsAll() {
    await this.button("全部导入").click();
    await this.page.getByText("已导入并保存到本机。").waitFor();
  }

  /** Opens a ledger file in a browser that has none, after a look. */
  async opensFile(file, passphrase, control = "打开台账文件") {
    await this.picks(control, file);
    if (passphrase) await this.unlocks(passphrase);
    await this.button("打开此台账").click();
    await this.page.getByRole("navigation", { name: "主导航" }).waitFor();
  }

  /** Wants what is exported next under a passphrase. */
  async encrypts(passphrase) {
    await this.page.getByLabel("加密（.age），须凭口令打开").check();
    await this.page.getByLabel("口令", { exact: true }).fill(passphrase);
    await this.page.getByLabel("再次输入口令").fill(passphrase);
  }

  /** Opens a locked file that the page has been given. */
  async unlocks(passphrase) {
    await this.page.locator(".unlock").getByLabel("口令").fill(passphrase);
    await this.button("解密").click();
  }

  /** Says who records in this browser. */
  async recordsAs(office, person) {
    await this.opens("/settings");
    await this.page.getByLabel("登记机构").selectOption({ label: office });
    await this.page.getByLabel("登记人").fill(person);
    await this.page.getByLabel("登记人").blur();
  }

  /** Registers this browser's key for the supervising office that records in it. */
  async registersOwnKey() {
    await this.opens("/settings");
    await this.button("登记本机密钥").click();
    await this.page.getByText("已登记。本机导出的文件加盖本机构的封印").waitFor();
  }

  /** Gives a file to the page through the control of this name. */
  async picks(control, file) {
    await this.page.getByLabel(control).setInputFiles({
      name: file.name,
      mimeType: "application/json",
      buffer: file.bytes,
    });
  }
}
