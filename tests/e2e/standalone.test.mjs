// banjie.html, opened by a double click: the ledger is a file in a folder.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { picture, program } from "./stage.mjs";
import { sitting } from "./sitting.mjs";

const NAME = "2026年督查台账.ledger.json";
const OFFICE = "督查室 · 督查部门";
const LEDGER = { title: "2026年督查台账", office: "督查室", person: "王敏" };
const LIMIT = { 办结日期: "2026-11-20" };

/** The file is valid for the command line, and holds so many acts. */
async function isValid(text, acts) {
  const file = join(await mkdtemp(join(tmpdir(), "banjie-check-")), NAME);
  await writeFile(file, text);
  const checked = spawnSync(program, ["check", file], { encoding: "utf8" });
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  if (acts !== undefined) assert.equal(JSON.parse(text).acts.length, acts);
}

for (const isOld of [false, true]) {
  test(`a ledger is founded, closed and opened again from a disk, ${isOld ? "in Chromium 109" : "today"}`, async () => {
    const place = await sitting({ isOld });
    const clerk = await place.opens();
    await picture(clerk.page, `standalone-first-${isOld ? "old" : "new"}`);
    await clerk.choosesFolder();
    await picture(clerk.page, `standalone-folder-${isOld ? "old" : "new"}`);
    await clerk.founds(LEDGER);
    await clerk.addsUnits("市水务局");
    await picture(clerk.page, `standalone-units-${isOld ? "old" : "new"}`);
    const files = await clerk.files();
    assert.deepEqual(Object.keys(files).sort(), [NAME, `${NAME}.bak`]);
    await isValid(files[NAME], 2);
    assert.deepEqual(place.complaints, []);
    await place.close();
  });
}
