// A file that is too large is refused by its size: it is not read into memory first. And the form that
// settles a row of a list has the room that the row has.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, output, picture, profile, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

async function clerkAtSheet() {
  const clerk = new Clerk(await profile(), server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.opens("/sheet");
  return clerk;
}

test("a spreadsheet of 40 MiB is refused unread", async () => {
  const clerk = await clerkAtSheet();
  const { page, profile: who } = clerk;
  await page.evaluate(() => {
    window.read = 0;
    const whole = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
      window.read += 1;
      return whole.call(this);
    };
  });
  const file = join(output, "很大.xlsx");
  await writeFile(file, Buffer.alloc(40 << 20, 1));
  await page.getByLabel("选择表格文件").setInputFiles(file);
  await page.getByText("很大.xlsx：文件超过 32 MiB，未读取。").waitFor();
  assert.equal(await page.evaluate(() => window.read), 0);
  who.wellBehaved();
  await who.close();
});

test("the form under a row is as wide as the list", async () => {
  const clerk = await clerkAtSheet();
  const { page, profile: who } = clerk;
  await page.getByLabel("粘贴表格").fill("序号\t工作任务\t责任单位\t完成时限\n1\t校园供暖检修\t市教育局\t尽快");
  await clerk.button("读入").click();
  await page.locator("table.sheet-list tbody tr").first().waitFor();
  await page.locator(".sheet-outcome button").first().click();
  const form = page.locator(".sheet-settle");
  await form.waitFor();
  const [list, box] = [await page.locator("table.sheet-list").boundingBox(), await form.boundingBox()];
  await picture(page, "sizes-1-settle");
  assert.ok(box.width > list.width / 2, `${box.width} of ${list.width}`);
  who.wellBehaved();
  await who.close();
});
