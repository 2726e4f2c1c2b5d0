// A database in which something is broken: what is whole is kept, what is broken is named, and a backup brings back
// what is missing without losing what was recorded after it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, picture, profile, serve } from "./stage.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** Breaks the line of the first unit's act, where the engine has stored it. */
async function breaks(page) {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("banjie");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("tail", "readwrite");
          const tail = writing.objectStore("tail");
          tail.openCursor().onsuccess = ({ target: { result: cursor } }) => {
            if (!cursor) return;
            if (cursor.value.includes("市教育局")) cursor.update(cursor.value.replace("市教育局", "市教肓局"));
            else cursor.continue();
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

test("what is whole can be used, and a backup brings back what is broken and loses nothing since", async () => {
  const who = await profile();
  const clerk = new Clerk(who, server);
  await clerk.makesLedger({ title: "督查台账", office: "市政府督查室", person: "王敏" });
  await clerk.addsUnits("市教育局");
  const backup = await clerk.exportsAll();
  await clerk.addsUnits("市财政局");
  await breaks(who.page);

  await who.page.reload();
  await who.page.getByRole("heading", { name: "使用完好的部分" }).waitFor();
  await who.page.getByText("其余").waitFor();
  assert.match(await who.page.locator(".failed .broken-lines").innerText(), /记录 [0-9a-f]{8}，属于 registry/);
  await picture(who.page, "damage-1-named");
  await who.page.getByRole("button", { name: "打开完好的部分" }).click();
  await clerk.goesTo("单位");
  await who.page.getByText("市财政局").first().waitFor();
  assert.equal(await who.page.getByText("市教育局").count(), 0);

  await who.page.reload();
  await clerk.opensFile(backup, undefined, "用文件恢复");
  await clerk.goesTo("单位");
  await who.page.getByText("市财政局").first().waitFor();
  await who.page.getByText("市教育局").first().waitFor();
  // The next start finds nothing broken.
  await clerk.reloads();
  await who.page.getByText("市财政局").first().waitFor();
  await who.page.getByText("市教育局").first().waitFor();
  await who.close();
});
