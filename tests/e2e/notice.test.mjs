// A new year's notice: pasted, looked at, entered; what does not add up is refused with its line.
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, output, profile, serve } from "./stage.mjs";

let server;
before(async () => {
  server = await serve();
});
after(async () => {
  await closeBrowser();
  await server.stop();
});

test("a notice is pasted, a wrong number of days is named, and the year counts by it", async () => {
  const text = await readFile(new URL("../data/notices/2026.txt", import.meta.url), "utf8");
  // The same days of another year have other weekdays: only the dates are kept.
  const next = text.replaceAll("2026", "2027").replace(/（[^）]*）/g, "").replace(/。[^。]*上班。/g, "。");
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const clerk = new Clerk(who, server);
  const { page } = who;
  await clerk.looksAtDemonstration();
  await clerk.goesTo("日历");
  await page.getByRole("link", { name: "放假安排", exact: true }).click();
  await page.getByRole("row", { name: /2027 尚未公布或录入/ }).waitFor();
  await page.getByLabel("通知全文").fill(next.replace("共9天", "共8天"));
  await page.getByText("写明共 8 天，按日期是 9 天").waitFor();
  await page.screenshot({ path: `${output}/notice-1-odd.png` });
  await page.getByLabel("通知全文").fill(next);
  await page.getByRole("rowheader", { name: "国庆节" }).waitFor();
  await page.getByRole("button", { name: "试算影响" }).click();
  await page.getByText(/个时限变动/).waitFor();
  await page.screenshot({ path: `${output}/notice-2-read.png` });
  await page.getByRole("button", { name: "录入", exact: true }).click();
  await page.getByRole("row", { name: /2027 本台账录入/ }).waitFor();
  await who.close();
});
