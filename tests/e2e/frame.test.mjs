// The page runs in no other page's frame, whoever serves it, and nothing of it can be had from another origin.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { closeBrowser, openBrowser, serve, servePlainly } from "./stage.mjs";

let own, plain, stranger;
before(async () => {
  [own, plain] = [await serve(), await servePlainly("/banjie/")];
  stranger = createServer((request, response) => {
    const framed = new URL(request.url, "http://localhost").searchParams.get("of");
    response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><iframe src="${framed}" width="900" height="600"></iframe>`);
  });
  await new Promise((listens) => stranger.listen(0, "127.0.0.1", listens));
});
after(async () => {
  await closeBrowser();
  await Promise.all([own.stop(), plain.stop()]);
  stranger.closeAllConnections();
  stranger.close();
});

/** A page of a stranger with the ledger in a frame. */
async function framing(address) {
  const page = await (await openBrowser()).newPage();
  await page.goto(`http://127.0.0.1:${stranger.address().port}/?of=${encodeURIComponent(address)}`);
  return page;
}

test("in a frame the page says why it does not run, and starts nothing", async () => {
  const page = await framing(plain.at(""));
  const framed = page.frameLocator("iframe");
  await framed.getByText("本页不能在其他网页的框架内运行").waitFor();
  const frame = page.frames()[1];
  assert.equal(await frame.evaluate(() => "banjieBuild" in window), false);
  assert.equal(page.workers().length, 0);
  await page.close();
});

test("banjie serve lets no page frame it or fetch from it", async () => {
  const page = await framing(own.at(""));
  assert.match(page.frames()[1].url(), /^chrome-error:/);
  // Before any answer of it is read: not even a picture crosses.
  const crosses = await page.evaluate(
    (address) =>
      new Promise((settled) => {
        const picture = new Image();
        picture.onload = () => settled(true);
        picture.onerror = () => settled(false);
        picture.src = address;
      }),
    own.at("icon.svg").replace("127.0.0.1", "localhost"),
  );
  assert.equal(crosses, false);
  await page.close();
});
