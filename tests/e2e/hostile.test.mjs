// No text becomes more than text, and nothing leaves the page: a ledger full of attacks is opened and looked at on
// every page, and what an attack would try is tried from within.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { Clerk } from "./clerk.mjs";
import { attacks, hostileLedger } from "./hostile.mjs";
import { closeBrowser, engineOf, picture, profile, ready, serve } from "./stage.mjs";

let server, trap, trapped;
const caught = [];
before(async () => {
  server = await serve();
  trap = createServer((request, response) => {
    caught.push(request.url);
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  await new Promise((listens) => trap.listen(0, "127.0.0.1", listens));
  trapped = `http://127.0.0.1:${trap.address().port}`;
});
after(async () => {
  await closeBrowser();
  await server.stop();
  trap.closeAllConnections();
  trap.close();
});

/** Somebody whose every request and dialog is noted. */
async function watched() {
  const who = await profile({ now: "2026-11-23T09:00:00+08:00" });
  const strays = [];
  who.context.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(server.at(""))) strays.push(request.url());
  });
  who.context.on("dialog", (dialog) => {
    strays.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return { clerk: new Clerk(who, server), who, strays };
}

const PAGES = ["/ledger", "/ledger?light=red", "/matter/new", "/sheet", "/exchange", "/conflicts", "/supervision", "/accountability", "/year", "/statistics?by=leader", "/desk", "/calendar/2026-12-20", "/help", "/leader", "/case/20180258-0003-4000-8000-000000000002", "/units", "/measures", "/profile", "/settings"];

test("a ledger full of attacks is shown as text, on every page and in both languages", async () => {
  const { clerk, who, strays } = await watched();
  const { page } = who;
  const address = new URL(server.at("")).origin;
  await clerk.opens("/");
  await clerk.opensFile({ name: "hostile.ledger.json", bytes: await hostileLedger(trapped) });
  await clerk.opens("/settings");
  await page.locator("#office").selectOption("dcs");
  await page.locator("#person").fill("王敏");
  await page.locator("#person").blur();
  for (const language of ["中文", "English"]) {
    await clerk.opens("/settings");
    await page.locator("#lang").selectOption({ label: language });
    for (const path of PAGES) await clerk.opens(path);
    await clerk.opens("/ledger");
    await page.locator("table.list tbody a").first().waitFor();
    const matters = await page.locator("table.list tbody a").evaluateAll((links) => [...new Set(links.map((link) => link.hash.slice(1)))]);
    for (const matter of matters.slice(0, 4)) {
      await clerk.opens(matter);
      await page.locator(".timeline li").first().waitFor();
    }
    const last = matters.slice(0, 4).at(-1);
    await clerk.opens(last.replace("/matter/", "/transfer/"));
    await page.locator(".paper-page h1").waitFor();
    await clerk.opens(last);
    await page.locator(".timeline li").first().waitFor();
    await page.locator(".record-actions button").first().click();
    await page.getByRole("dialog").waitFor();
    await picture(page, `hostile-${language}`);
    await page.keyboard.press("Escape");
  }
  assert.match(await page.locator(".matter-head h1").innerText(), /<svg\/onload=fetch/, "it is read as it was written");
  assert.equal(new URL(page.url()).origin, address);
  assert.deepEqual([strays, caught], [[], []]);
  who.wellBehaved();
  await who.close();
});

test("what is no template of the page does not become HTML", async () => {
  const { clerk, who } = await watched();
  const { page } = who;
  await clerk.opens("/");
  const more = [
    '<p title="<img src=x onerror=alert(1)>">x</p>',
    '<textarea><p title="</textarea><script>alert(1)</script>"></textarea>',
    "<p title='x'>x</p>",
    "<p/title=x>x</p>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="//evil.example">x</a>',
    '<img src="x" onerror="alert(1)"/>',
    '<p style="color:red">x</p>',
    '<input formaction="x"/>',
    "<math><mtext></mtext></math>",
    "<SCRIPT>alert(1)</SCRIPT>",
    "<!-- <script> -->",
    "<p",
  ];
  const passed = await page.evaluate(
    (texts) =>
      texts.filter((text) => {
        try {
          document.createElement("template").innerHTML = text;
          return true;
        } catch {
          return false;
        }
      }),
    [...attacks(trapped).filter((text) => text.includes("<")), ...more],
  );
  assert.deepEqual(passed, []);
  await who.close();
});

test("even a script that ran would reach nobody, from the page or from its engine", async () => {
  const { clerk, who, strays } = await watched();
  const { page } = who;
  await clerk.looksAtDemonstration();
  const outcome = await page.evaluate(async (trap) => {
    const tried = {};
    const attempt = async (name, what) => {
      try {
        tried[name] = (await what()) ?? "refused";
      } catch {
        tried[name] = "refused";
      }
    };
    const settled = (made, add) =>
      new Promise((done) => {
        made.onload = () => done("done");
        made.onerror = () => done("refused");
        add?.();
        setTimeout(() => done("refused"), 500);
      });
    // What the test itself evaluates may evaluate more; what comes later may not.
    await new Promise((later) => setTimeout(later));
    await attempt("fetch", async () => (await fetch(`${trap}/fetch`)) && "done");
    await attempt("image", () => {
      const image = new Image();
      return settled(image, () => (image.src = `${trap}/image`));
    });
    await attempt("beacon", () => void navigator.sendBeacon(`${trap}/beacon`, "x"));
    await attempt("socket", () => settled(new WebSocket(`${trap.replace("http", "ws")}/socket`)));
    await attempt("events", () => settled(new EventSource(`${trap}/events`)));
    await attempt("form", () => {
      const form = document.createElement("form");
      form.action = `${trap}/form`;
      document.body.append(form);
      form.submit();
    });
    await attempt("frame", () => {
      const frame = document.createElement("iframe");
      return settled(frame, () => {
        frame.src = `${trap}/frame`;
        document.body.append(frame);
      }).then((outcome) => (frame.contentDocument === null ? "refused" : outcome));
    });
    await attempt("srcdoc", () => void (document.createElement("iframe").srcdoc = "<script>1</script>"));
    await attempt("handler", () => {
      const button = document.createElement("button");
      button.setAttribute("onclick", "window.ran = 1");
      button.click();
      return window.ran ? "done" : "refused";
    });
    await attempt("timer", () => {
      setTimeout("window.ran = 2");
      return new Promise((done) => setTimeout(() => done(window.ran ? "done" : "refused"), 50));
    });
    await attempt("worker", () => void new Worker(`${trap}/worker.js`));
    await attempt("style", () => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      return settled(link, () => {
        link.href = `${trap}/style`;
        document.head.append(link);
      });
    });
    return tried;
  }, trapped);
  assert.deepEqual(Object.entries(outcome).filter(([, what]) => what !== "refused"), []);
  assert.equal(Object.keys(outcome).length, 12);
  await page.reload();
  await ready(page);
  const engine = await engineOf(page);
  const said = await engine.evaluate((trap) => fetch(`${trap}/engine`).then(() => "done", () => "refused"), trapped);
  assert.equal(said, "refused", "the engine's worker has the policy that came with its script");
  assert.deepEqual(caught, []);
  assert.ok(strays.every((url) => url.startsWith(trapped)), "what the browser noted was refused before it left");
  await who.close();
});
