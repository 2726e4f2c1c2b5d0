// What is wrong is refused whole, in words that say what and where; nothing changes, and what was
// typed stays.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, eventually, gone, picture, profile, serve, where } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** A ledger with one matter, and its whole export. */
async function withLedger() {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");
  await clerk.registers(
    { 事项名称: "校园供暖检修", "事项类别（M1-5）": "（四）其他限时办结事项" },
    { 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" },
    [{ 单位: "市教育局", 收到日期: "2026-11-02" }],
  );
  return { who, clerk, file: await clerk.exportsAll() };
}

/** The file with something done to it, as another file. */
function spoiled({ bytes }, name, change) {
  return { name, bytes: change(Buffer.from(bytes)) };
}

/** What each kind of wrong file is told of is in `tests/exchange/refusals.rs`. */
const wrongFiles = (file) => [
  [
    spoiled(file, "cut-off.ledger.json", (bytes) => bytes.subarray(0, bytes.length - 100)),
    /第 \d+ 行第 \d+ 列.*不完整/,
  ],
  [
    // One bit of one byte: still UTF-8, still JSON, another digit.
    spoiled(file, "one-byte.ledger.json", (bytes) => {
      const digit = bytes.indexOf('"on":"2026-11-0') + '"on":"2026-11-0'.length;
      bytes[digit] = "1".charCodeAt(0);
      return bytes;
    }),
    /第 \d+ 条.*编号不符，已被改动/,
  ],
];

test("a file that is cut off, changed or no ledger is refused whole, with what and where", async () => {
  const { who, clerk, file } = await withLedger();
  const rows = await clerk.list();
  for (const [wrong, why] of wrongFiles(file)) {
    await clerk.goesTo("交换");
    await clerk.picks("选择文件", wrong);
    const alert = who.page.getByRole("alert").filter({ hasText: why });
    await alert.waitFor();
    const said = await alert.innerText();
    assert.ok(said.includes(wrong.name), said);
    await gone(clerk.button("全部导入"));
    if (wrong.name.startsWith("one-byte")) await picture(who.page, "refused-one-byte");
    await clerk.lists(rows, wrong.name);
  }
  await clerk.reloads();
  await clerk.lists(rows);
  who.wellBehaved();
  await who.close();
});

test("of several files, one that is refused keeps the others out as well", async () => {
  const { who, clerk, file } = await withLedger();
  const cut = spoiled(file, "cut.ledger.json", (bytes) => bytes.subarray(0, 500));
  await clerk.goesTo("交换");
  await who.page.getByLabel("选择文件").setInputFiles(
    [file, cut].map(({ name, bytes }) => ({ name, mimeType: "application/json", buffer: bytes })),
  );
  await who.page.getByRole("alert").filter({ hasText: "cut.ledger.json" }).waitFor();
  await gone(clerk.button("全部导入"));
  who.wellBehaved();
  await who.close();
});

test("on the first run a wrong file is refused and the first page stays", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.opens("/");
  await clerk.picks("打开台账文件", { name: "other.json", bytes: Buffer.from('{"format":"something","version":1}') });
  await who.page.getByRole("alert").filter({ hasText: "不是办结台账文件" }).waitFor();
  await picture(who.page, "refused-first-run");
  await clerk.reloads();
  await clerk.button("建立台账").waitFor();
  who.wellBehaved();
  await who.close();
});

test("a form says which field is wrong and why, and keeps what was typed", async () => {
  const { who, clerk } = await withLedger();
  const { page } = who;
  await clerk.opens("/matter/new");
  await clerk.fills({ 台账编号: "2026-017", 工作内容和要求: "全市中小学供暖管网检修" });
  await page.getByLabel("登记日期").fill("");
  await clerk.button("登记并交办").click();
  const wrong = async () =>
    page
      .locator("[aria-invalid=true]")
      .evaluateAll((fields) =>
        fields.map((field) => [
          field.name,
          document.getElementById(field.getAttribute("aria-describedby")).innerText,
        ]),
      );
  await eventually(async () => {
    const named = (await wrong()).map(([name]) => name);
    for (const name of ["title", "on", "category", "units.0.unit"]) {
      assert.ok(named.includes(name), `${name} is said to be wrong: ${named}`);
    }
    assert.ok((await wrong()).every(([, why]) => why === "请填写此项"));
    assert.equal(await page.evaluate(() => document.activeElement.name), "title");
  });
  await picture(page, "form-wrong");
  assert.equal(await page.getByLabel("台账编号").inputValue(), "2026-017");
  assert.equal(await page.getByLabel("工作内容和要求").inputValue(), "全市中小学供暖管网检修");

  // Repairing one field clears its message only, and what was typed outlives a reload.
  await clerk.fills({ 事项名称: "全市供暖检修" });
  await eventually(async () => {
    assert.ok(!(await wrong()).some(([name]) => name === "title"));
    assert.ok((await wrong()).some(([name]) => name === "category"));
  });
  await clerk.reloads();
  assert.equal(await page.getByLabel("事项名称").inputValue(), "全市供暖检修");

  // An act's form, too.
  await clerk.opensMatter("校园供暖检修");
  await page.locator(".record-actions").getByRole("button", { name: "反馈", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await clerk.fills({ 完成百分比: "130", 责任人: "周洁" }, dialog);
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await eventually(async () =>
    assert.deepEqual(await wrong(), [
      ["text", "请填写此项"],
      ["percent", "请填 0 至 100 的整数"],
    ]),
  );
  assert.equal(await dialog.getByLabel("责任人").inputValue(), "周洁");
  // A day that has not come is refused, and the form stays.
  await clerk.fills({ 完成百分比: "30", 办理情况: "已排查", 日期: "2026-11-03" }, dialog);
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await eventually(async () => assert.deepEqual(await wrong(), [["on", "日期不得晚于今天"]]));
  assert.equal(await dialog.getByLabel("办理情况").inputValue(), "已排查");
  await picture(page, "act-refused");
  who.wellBehaved();
  await who.close();
});

test("a new ledger wants its names", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.opens("/");
  await clerk.fills({ 台账名称: "督查台账" });
  await clerk.button("建立台账").click();
  await eventually(async () => assert.equal(await who.page.locator("[aria-invalid=true]").count(), 2));
  assert.equal(await who.page.getByLabel("台账名称").inputValue(), "督查台账");
  who.wellBehaved();
  await who.close();
});

test("what turns a line round or hides in it is shown and not obeyed, on every page", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  const { page } = who;
  // 甲, then a mark that would turn round whatever comes after it.
  const turned = (name) => `${name}\u202e检修`;
  await clerk.makesLedger({ title: turned("督查台账"), office: turned("市政府督查室"), person: turned("王敏") });
  await clerk.addsUnits(turned("市教育局"));
  await clerk.opens("/matter/new");
  await clerk.fills({ 事项名称: turned("供暖"), "事项类别（M1-5）": "（四）其他限时办结事项", 文号: turned("兰政办"), 工作内容和要求: turned("要求") });
  const card = page.locator("section", { has: page.getByRole("heading", { name: "事项时限" }) });
  await clerk.fills({ 依据: "指定时间", 期限: "至某日", 办结日期: "2026-11-20" }, card);
  await page.locator("fieldset.unit-row select").first().selectOption({ index: 1 });
  await clerk.button("登记并交办").click();
  await clerk.heading("供暖⟨202E⟩检修").waitFor();
  await clerk.records("备注", { 说明: turned("说明") });
  await page.getByText("说明⟨202E⟩检修").waitFor();
  const matter = where(page);
  const file = await clerk.exportsAll();
  const other = await profile();
  const reader = new Clerk(other, server);
  await reader.opens("/");
  await reader.picks("打开台账文件", file);
  await other.page.getByRole("dialog").getByText("督查台账⟨202E⟩检修").waitFor();
  await reader.button("打开此台账").click();
  await reader.heading("工作台").waitFor();
  for (const one of [clerk, reader]) {
    for (const path of ["/ledger", "/units", "/exchange", "/conflicts", "/settings", matter]) {
      await one.opens(path);
      assert.ok(!(await one.page.locator("body").innerText()).includes("\u202e"), `${path} obeys it`);
    }
  }
  who.wellBehaved();
  other.wellBehaved();
  await who.close();
  await other.close();
});

test("a unit that looks like one that is there is added only when a person says that it is another", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市水利局");
  // A hidden character, and a radical that stands for 水.
  await clerk.fills({ "单位名称，一行一个": "市水\u3164利局\n市\u2f54利局" });
  await page.getByLabel(/^“市水⟨3164⟩利局”是否为已有单位/).selectOption({ label: "是另一单位，单独登记" });
  await clerk.button("添加").click();
  await page.getByText("“市水⟨3164⟩利局”与“市水利局”，“市\u2f54利局”与“市水利局”看上去相同").waitFor();
  await picture(page, "refusals-alike");
  assert.equal(await page.locator(".page-sub").innerText(), "1 个单位");
  await clerk.fills({ "单位名称，一行一个": "市水务局" });
  await gone(page.getByText("看上去相同"));
  await clerk.fills({ "单位名称，一行一个": "市\u2f54利局" });
  await clerk.button("添加").click();
  await clerk.button("不是同一单位，仍要添加").click();
  await page.getByText("已添加 1 个单位").waitFor();
  who.wellBehaved();
  await who.close();
});
