// The third measure, 督查问责: candidates, four cases by four paths, one of them to its end.
import assert from "node:assert/strict";
import { says } from "./stage.mjs";
import { LANES, LEAD, POLICE, STREET, TRANSIT } from "./walk_limits.mjs";

const CIRCUMSTANCES = [
  "对上级重大决策和交办转办事项落实不力",
  "对市委、市政府确定的重要事项推进不力",
  "对市委、市政府领导交办批办事项没有按时完成",
  "其他重点任务落实不力，影响全市整体工作",
];

const candidate = (page, unit) => page.locator(".candidate", { hasText: LANES }).filter({ hasText: unit });

async function opens(clerk, unit, circumstance) {
  const { page } = clerk;
  await clerk.goesTo("问责");
  await candidate(page, unit).getByRole("button", { name: "启动问责", exact: true }).click();
  await clerk.dialog.locator(".known-person input[type=checkbox]").first().check();
  await clerk.recordsIn({ "情形（M3-5）": CIRCUMSTANCES[circumstance - 1] });
  await page.locator(".case-steps").waitFor();
  await clerk.shows(`M3-5(${circumstance})`, "情形");
}

/** Records a step of the case that is open. */
async function steps(clerk, button, fields) {
  await clerk.button(button).click();
  await clerk.recordsIn(fields);
}

export async function cases(clerk) {
  const { page, dialog } = clerk;
  await clerk.goesTo("工作台");
  await clerk.shows("M3-5", "研究问责");
  await clerk.goesTo("问责");
  await clerk.keeps("candidates");

  // From the candidate to the decision.
  await clerk.costs("open a case and bring it to its decision", 8, 12, async () => {
    await candidate(page, LEAD).getByRole("button", { name: "启动问责", exact: true }).click();
    await clerk.keeps("open");
    // Nobody is accused before somebody says so.
    assert.equal(await dialog.getByRole("checkbox", { checked: true }).count(), 1);
    await clerk.sends({ "陈甲（领导人员）": true }, "登记，接着下一步");
    await dialog.getByRole("heading", { name: "登记问责意见" }).waitFor();
    await clerk.fills({ 责令限期整改: true }, dialog);
    await clerk.fills({ 提出人: "李副市长", 整改期限: "2026-10-20" }, dialog);
    await dialog.getByRole("group", { name: "陈甲", exact: true }).getByLabel("约谈").check();
    await clerk.keeps("propose");
    await clerk.sends({}, "登记，接着下一步");
    await dialog.getByRole("heading", { name: "登记批准" }).waitFor();
    await clerk.sends({ 批准结果: "同意", 批准人: "王市长" }, "登记，接着下一步");
    await dialog.getByRole("heading", { name: "登记问责决定" }).waitFor();
    await clerk.recordsIn({ 决定文号: "兰政督问〔2026〕1号" });
    await says(page.locator(".case-steps"), /作出决定/);
  });
  await clerk.keeps("case");
  await clerk.shows("M3-5(3)", "情形");
  await clerk.shows("M3-8(1)", "程序");
  await clerk.shows("M3-6", "决定的问责方式");
  await says(clerk.section("决定的问责方式"), /责令限期整改[\s\S]*陈甲\s*约谈/);
  await clerk.goesTo("工作台");
  await clerk.shows("M3-6(1)", "整改");

  // A street: decided on the unit alone, and without the step that its path needs.
  await opens(clerk, STREET, 1);
  await clerk.shows("M3-8(3)", "程序");
  await steps(clerk, "登记问责决定", { 决定文号: "城政督问〔2026〕2号", 责令作出书面检查: true });
  await clerk.shows("M3-8", "问责程序不符");
  await clerk.shows("M3-6", "只问一方");

  // A body of a department, its head approves.
  await opens(clerk, TRANSIT, 2);
  await clerk.shows("M3-8(2)", "程序");

  // Grave measures go to the Party committee.
  await opens(clerk, POLICE, 4);
  await clerk.button("登记问责意见").click();
  await clerk.fills({ 责令作出书面检查: true, 通报批评: true, 取消年度评先资格: true, 提出人: "李副市长" }, dialog);
  await clerk.recordsIn({ 建议给予党纪政务处分或组织处理: true });
  await clerk.shows("M3-8(4)", "程序");
  await clerk.reads(
    ["M3-6(2)", "M3-6(3)", "M3-6(4)"],
    page.locator(".case-measures"),
    /责令作出书面检查\s*通报批评\s*取消年度评先资格[\s\S]*建议给予党纪政务处分或组织处理/,
  );
  await steps(clerk, "记从重、从轻情形", { "情形（M3-7）": "从轻：积极配合整改" });

  // What was ordered was not done by its day.
  await clerk.comes("2026-10-21");
  await clerk.goesTo("问责");
  await page.locator(".case-list").getByRole("link", { name: LEAD }).click();
  await clerk.shows("M3-7", "逾期未整改");
  await steps(clerk, "登记整改情况", { 验收结果: "到位", 整改情况: "十处已整改" });
  await says(page.locator(".case-steps"), /整改[\s\S]*10-21/);
}
