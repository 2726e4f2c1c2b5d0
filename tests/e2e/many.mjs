// The demonstration with many more matters: copies of one that it has, each a stream of its own. The ids of
// acts are hashes of what they say.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { canonical } from "./hostile.mjs";

const demonstration = new URL("../../src/web/demo.ledger.json", import.meta.url);

/** The file's bytes. */
export async function manyMatters(count) {
  const file = JSON.parse(await readFile(demonstration, "utf8"));
  const { id: _, ...first } = file.acts.find((act) => act.body.kind === "register");
  for (let n = 0; n < count; n += 1) {
    const number = String(n).padStart(4, "0");
    const body = { ...first.body, title: `背街小巷综合整治第 ${number} 项`, number: `续-${number}` };
    const act = { ...first, body, stream: `matter:00000000-0000-4000-8000-00000000${number}` };
    file.acts.push({ id: createHash("sha256").update(canonical(act)).digest("hex"), ...act });
  }
  return { name: "many.ledger.json", bytes: Buffer.from(JSON.stringify(file)) };
}
