// Task lists as offices keep them, taken into the ledger: each row goes in or is named as unsettled,
// and nothing is written before the clerk agrees.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { costs } from "./counted.mjs";
import { Importer } from "./importer.mjs";
import { closeBrowser, engineOf, eventually, gone, picture, says, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("the published lists go in, row by row or named as unsettled", async (t) => {
  const clerk = await Importer.begins(server, { now: "2026-11-23T09:00:00+08:00" });
  const { page } = clerk;
  let matters = 0;
  /** Registers what of a list is ready, and what it costs besides picking the file. */
  const registers = async (name, all, known) => {
    await clerk.reads(name);
    const before = await clerk.acts();
    const offered = page.getByRole("button", { name: /^用 \d+ 年$/ });
    if (await offered.isVisible()) {
      await offered.click();
      await gone(offered);
    }
    const counts = await clerk.counts();
    assert.equal(counts.全部, all, name);
    assert.equal(counts.可登记 + counts.待处理 + counts.不登记 + (counts.与台账不同 ?? 0), all, name);
    const rows = page.locator("table.sheet-list > tbody > tr");
    await eventually(async () => assert.equal(await rows.count(), all, "each row stands there"));
    for (const words of await page.locator("tr.unsettled .outcome, tr.left-out .outcome").allInnerTexts()) {
      assert.match(words, /[^\s]\n+[^\s]/, `${name}: a row that is not registered says why: ${words}`);
    }
    if (known) await page.getByText("台账已有此事项").first().waitFor();
    await clerk.hasActs(before, "looking writes nothing");
    if (counts.可登记 === 0) return;
    await clerk.agrees(counts.可登记);
    matters += counts.可登记;
    await clerk.has({ ...counts, 全部: all - counts.可登记, 可登记: 0 }, `${name}: what is unsettled stays`);
  };
  for (const [name, all, known] of [
    ["guangzhou_rencai_633_2012.xlsx", 45],
    ["ezhou_chuangyuan_2009.xlsx", 13],
    ["national_ducha_jili_2018.tsv", 30],
    ["national_zongbaoqu_2019.tsv", 21],
    ["guangzhou_rencai_633_2012.tsv", 44, true],
    ["ezhou_chuangyuan_2009.tsv", 12, true],
  ]) {
    await costs(t, page, name, { clicks: 3, fields: 3 }, () => registers(name, all, known));
  }
  await picture(page, "sheet-1-lists");
  await clerk.goesTo("台账");
  await page.getByText(`${matters} 项事项`).waitFor();
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("rows are settled by hand, the list as a whole, and units by their names", async () => {
  const clerk = await Importer.begins(server, { now: "2026-11-23T09:00:00+08:00" });
  const { page } = clerk;
  await clerk.reads("guangzhou_rencai_633_2012.xlsx");
  const before = await clerk.acts();
  // A name of nobody in particular, for the whole list.
  const names = page.locator(".sheet-names tbody tr");
  for (const name of ["各有关单位", "各区、县级市", "各有关区、县级市"]) {
    await names.filter({ hasText: name }).getByRole("button", { name: "就按此名称" }).first().click();
  }
  const first = clerk.row("战略性主导产业紧缺人才开发项目");
  await says(first, /办结时限“5年内”未写从何时起算/);
  await first.getByRole("button", { name: "处理" }).click();
  await clerk.writes("办结时限", "2027年12月底");
  await first.getByText("2027-12-31").waitFor();
  await says(first, /可登记/);
  await page.getByRole("button", { name: "另有 25 行也写“5年内”，同样处理" }).click();
  await clerk.button("收起").first().click();

  // 每年 is not a limit; a person says so for each row.
  const yearly = page.locator("tr.unsettled", { hasText: "周期性" }).first();
  await yearly.getByRole("button", { name: "处理" }).click();
  await clerk.button("长期，不设时限").click();
  await clerk.button("此行不登记").click();
  await page.locator("tr.left-out", { hasText: "已选择不登记" }).waitFor();

  // Another is a unit that the registry knows.
  await page.getByLabel("登记为 各项目牵头单位").fill("市发展改革委、市教育局");
  await page.getByLabel("登记为 各项目牵头单位").blur();
  await names.filter({ hasText: "市委组织部" }).getByLabel("类别").selectOption({ label: "直属事业单位" });
  await picture(page, "sheet-2-settled");
  await clerk.hasActs(before, "nothing is written before the clerk agrees");

  const { 可登记: ready, 待处理: unsettled } = await clerk.counts();
  assert.ok(ready >= 38, `${ready} are ready`);
  await clerk.agrees(ready);
  const units = Number((await page.locator(".sheet-done").innerText()).match(/新登记单位 (\d+) 个/)[1]);
  await clerk.hasActs(before + ready + units);
  await eventually(async () => assert.equal((await clerk.counts()).待处理, unsettled));

  // What is left is there still after a look at the ledger.
  await page.getByRole("link", { name: "查看台账" }).click();
  await page.getByText(`${ready} 项事项`).waitFor();
  await page.goBack();
  await clerk.heading("导入表格").waitFor();
  await eventually(async () => assert.equal((await clerk.counts()).待处理, unsettled));

  await clerk.goesTo("单位");
  const group = page.locator("tbody", { has: page.locator("tr", { hasText: "市委组织部" }) });
  await says(group, /直属事业单位/);
  await clerk.opensMatter("战略性主导产业紧缺人才开发项目");
  await page.getByText("市人力资源和社会保障局").first().waitFor();
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("a table is pasted; its columns, head and lead are for the clerk to correct", async () => {
  const clerk = await Importer.begins(server);
  const { page } = clerk;
  await clerk.pastes(
    [
      "重点工作任务分解表\t\t\t\t",
      "号\t工作\t谁办\t时间\t备注",
      '1\t<b>校园</b>供暖\u202e检修\t"市教育局\n市住建局"\t12月20日前\t无',
      "2\t供水管网普查\t市住建局\t\t",
      "合计\t2项\t\t\t",
    ].join("\n"),
  );
  await page.locator(".note", { hasText: "没有表头" }).waitFor();
  await page.getByLabel("表头", { exact: true }).selectOption({ label: "一行" });
  await page.getByLabel("表头起于第几行").fill("2");
  await page.getByLabel("表头起于第几行").blur();
  for (const [column, held] of Object.entries({ A: "编号", B: "事项名称", C: "责任单位", D: "办结时限" })) {
    await page.getByLabel(`${column} 列`).selectOption({ label: held });
  }
  const first = clerk.row("校园");
  // What strangers write is shown, never obeyed.
  await says(first, /<b>校园<\/b>供暖⟨202E⟩检修/);
  await says(first, /未明确哪个单位牵头[\s\S]*未写年份/);
  await page.getByLabel("年份（用于未写年份的日期）").fill("2026");
  await first.getByText("2026-12-20").waitFor();
  await first.getByRole("button", { name: "处理" }).click();
  await page.getByLabel("哪个单位牵头").selectOption({ label: "市住建局" });
  await first.locator(".unit.lead", { hasText: "市住建局" }).waitFor();
  await picture(page, "sheet-3-pasted");
  await clerk.has({ 全部: 3, 可登记: 2, 待处理: 0, 不登记: 1 });
  await clerk.agrees(2);
  await eventually(async () => {
    const rows = await clerk.list();
    assert.equal(rows.length, 2);
    assert.ok(rows.some((cells) => cells.join(" ").includes("市住建局")));
  });

  // The same list again: rows that the ledger has already are left out unless the clerk ticks them.
  await page.getByRole("link", { name: "导入表格" }).click();
  await clerk.pastes("编号\t事项\t牵头单位\n2\t供水管网普查\t市住建局", { received: false });
  const again = clerk.row("供水管网普查");
  await says(again, /台账已有此事项/);
  await again.getByLabel("登记此行").check();
  await clerk.saysReceipt();
  await again.getByText("可登记").waitFor();
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});

test("what is no task list is refused with its reason, and what was settled stays", async () => {
  const clerk = await Importer.begins(server);
  const { page } = clerk;
  await clerk.pastes("事项\t牵头单位\t完成时限\n供水管网普查\t市住建局\t尽快");
  await clerk.row("供水管网普查").getByRole("button", { name: "处理" }).click();
  await clerk.writes("办结时限", "2026-12-31");
  await clerk.row("供水管网普查").getByText("可登记").waitFor();
  for (const [name, bytes, reason] of [
    ["旧表.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), /另存为.*\.xlsx/],
    ["坏.xlsx", Buffer.from("PK\u0003\u0004"), /文件可能已损坏/],
    ["图.csv", Buffer.from([0xff, 0xff, 0xff, 0x00, 0x81]), /UTF-8、UTF-16 或 GB18030/],
    ["空.csv", Buffer.from(",,\n"), /没有任何内容/],
  ]) {
    await clerk.picksSheet(name, bytes);
    const alert = page.getByRole("alert").filter({ hasText: name });
    await alert.waitFor();
    await says(alert, reason);
  }
  await clerk.has({ 全部: 1, 可登记: 1, 待处理: 0, 不登记: 0 });

  // The browser does not keep it: nothing is written, nothing that was settled is lost.
  const before = await clerk.acts();
  const engine = await engineOf(page);
  await engine.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function () {
      IDBObjectStore.prototype.put = put;
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await clerk.button("登记 1 项").click();
  await page.locator(".sheet-agree").getByRole("alert").waitFor();
  await clerk.hasActs(before);
  await clerk.row("供水管网普查").getByText("2026-12-31").waitFor();
  await clerk.agrees(1);
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});
