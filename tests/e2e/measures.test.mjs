// The three measures from M1-1 to M3-11, walked through the page as one office lives them, in Chinese. What jobs
// cost in clicks and fields is counted on the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { closeBrowser, eventually, gone, serve, where } from "./stage.mjs";
import { SHOWN, Walk } from "./walk.mjs";
import { cases } from "./walk_cases.mjs";
import { answering, closing, founding, overdue, registering } from "./walk_limits.mjs";
import { notice, supervising, year } from "./walk_supervision.mjs";

let server;
before(async () => (server = await serve()));
after(async () => {
  await closeBrowser();
  await server.stop();
});

/** The rows of the coverage table as the page shows it: each article with the links to what carries it. */
function coverage(page) {
  return page.locator("dl.carriers").evaluateAll((lists) => {
    const rows = [];
    for (const child of lists.flatMap((list) => [...list.children])) {
      if (child.tagName === "DT") rows.push({ article: child.textContent, words: "", links: [] });
      else {
        const row = rows.at(-1);
        row.words += child.textContent;
        row.links.push(...[...child.querySelectorAll("a")].map((link) => ({ to: link.hash.slice(1), name: link.textContent })));
      }
    }
    return rows;
  });
}

test("the three measures are walked from the first article to the last, and nothing that a page carries is left out", async (t) => {
  const clerk = await Walk.begins(t, server, "2026-09-01T09:00:00+08:00");
  const { page } = clerk;
  await clerk.step("founding", founding);
  await clerk.step("registering", registering);
  await clerk.step("answering", answering);
  await clerk.step("supervising", supervising);
  await clerk.step("overdue", overdue);
  await clerk.step("cases", cases);
  await clerk.step("closing", closing);
  await clerk.step("year", year);
  await notice(clerk);

  await clerk.goesTo("办法");
  await page.locator("dl.carriers").nth(46).waitFor();
  const rows = await coverage(page);
  const carried = rows.filter((row) => row.links.length > 0);
  const shown = new Set(Object.values(SHOWN).flat());
  assert.deepEqual(carried.map((row) => row.article).filter((article) => !shown.has(article)), [], "no step shows these");
  for (const row of rows) assert.notEqual(row.words, "", `${row.article} is passed over in silence`);

  // Each carrier's link leads to a page that is there.
  const links = new Map(carried.flatMap((row) => row.links).map((link) => [link.to, link.name]));
  assert.ok(links.size > 9);
  for (const [to, name] of links) {
    await page.locator("dl.carriers a", { hasText: name }).first().click();
    await eventually(async () => assert.equal(where(page), to));
    await page.locator("main h1").waitFor();
    await gone(page.getByText("没有这个页面"));
    await page.goBack();
    await page.locator("dl.carriers").first().waitFor();
  }
  clerk.profile.wellBehaved();
  await clerk.profile.close();
});
