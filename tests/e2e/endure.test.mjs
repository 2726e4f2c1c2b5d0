// A short form of what `bash .ci/endure` does for long: a real browser is killed and its files are damaged, in
// both ways in which Chromium keeps a database.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BACKENDS } from "./disk.mjs";
import { cleared, damagesFiles, fullDisk, kills, mountsDisks, withoutManifest } from "./endure.mjs";
import { serve } from "./stage.mjs";

const noDisk = !mountsDisks() && "only root can mount a small disk";
let server;
before(async () => (server = await serve()));
after(() => server.stop());

for (const backend of Object.keys(BACKENDS)) {
  test(`${backend}: what was shown survives a power cut, the key and who records from the founding on`, async () => {
    assert.ok((await kills(server, backend, 2)).acts > 0);
  });

  test(`${backend}: damaged files are named, and a backup brings back what it has`, async () => {
    const kinds = [
      [0, "a page"],
      [0, "cut in half"],
      [1, "removed"],
    ];
    const said = [];
    const outcomes = await damagesFiles(server, backend, kinds, (line) => said.push(line));
    assert.equal(outcomes.failed, undefined, said.join("\n"));
  });

  test(`${backend}: a full disk is said, and nothing is lost`, { skip: noDisk }, async () => {
    await fullDisk(server, backend);
  });

  test(`${backend}: what the browser clears on a full disk is stored again by the page that is open`, { skip: noDisk }, async () => {
    await cleared(server, backend);
  });
}

test("LevelDB: where the browser opens no database at all, a backup is restored into a bucket", () => withoutManifest(server));
