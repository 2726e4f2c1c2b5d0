// What `.ci/release` makes for offices is whole, and what is unpacked of it runs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Clerk } from "./clerk.mjs";
import { closeBrowser, dist, profile, program, serve } from "./stage.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "banjie-release-"));
const run = (command, args, options) => execFileSync(command, args, { encoding: "utf8", ...options });

after(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

test("the page that is unpacked of a release opens, and every file has its hash", async () => {
  const env = { ...process.env, BANJIE_DIST: dist, BANJIE_BIN: program };
  run("bash", [join(root, ".ci", "release"), folder, join(root, "README.md")], { env });
  const made = readdirSync(folder);
  const banjie = made.find((name) => name.startsWith("banjie-"));
  for (const name of ["dist.zip", "README.md", "LICENSE", "THIRD-PARTY.txt"]) assert.ok(made.includes(name), name);
  // What a licence asks for is there: whose work is built in.
  assert.match(readFileSync(join(folder, "THIRD-PARTY.txt"), "utf8"), /^leptos v0.*: MIT/m);
  assert.equal(made.includes("banjie.html"), existsSync(join(dist, "banjie.html")));
  const hashed = run("sha256sum", ["--check", "SHA256SUMS"], { cwd: folder });
  assert.equal(hashed.split(": OK\n").length, made.length, "all but the list itself");
  assert.match(run(join(folder, banjie), ["--version"]), /^banjie \d/);

  run("unzip", ["-q", "dist.zip"], { cwd: folder });
  const server = await serve(join(folder, "banjie"));
  const clerk = new Clerk(await profile(), server);
  await clerk.looksAtDemonstration();
  assert.ok((await clerk.list()).length > 10);
  await server.stop();
});

test("the page that is one file opens from the folder", { skip: !existsSync(join(dist, "banjie.html")) }, async () => {
  const { page } = await profile();
  await page.goto(pathToFileURL(join(folder, "banjie.html")).href);
  await page.locator("main h1").first().waitFor();
});
