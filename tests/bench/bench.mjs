// Measures builds of the page beside each other and prints one table.
//
//   node bench.mjs LEDGERS DIST…
//
// LEDGERS is the folder in which the ledgers stand, each file named by its size; DIST a built page.
// The builds take turns. Every figure is the median of some rounds; the second of a pair is the
// longest that the page's thread was held up meanwhile.
import { writeFile } from "node:fs/promises";
import { serve } from "../e2e/stage.mjs";
import { downloads } from "./downloads.mjs";
import { round } from "./round.mjs";

const STEPS = {
  look: "looking at a file",
  open: "opening and storing it",
  list: "start to the first row",
  ready: "start to the first act stored",
  act: "one act recorded",
  again: "one act, the last a moment ago",
  day: "another as-of day",
};

const rounds = Number(process.env.ROUNDS ?? 3);
const sizes = (process.env.SIZES ?? "1000,10000,100000").split(",").map(Number);
const [ledgers, ...dists] = process.argv.slice(2);

const middle = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** By size, build and step: pairs of milliseconds. */
const measured = {};
const servers = await Promise.all(dists.map((dist) => serve(dist)));
for (const size of sizes) {
  for (let time = 0; time < (size > 10_000 ? 1 : rounds); time += 1) {
    for (const [place, dist] of dists.entries()) {
      const note = (step, wall, task) => {
        console.error(`${size} ${dist} ${step}: ${Math.round(wall)} ms, longest task ${Math.round(task)} ms`);
        (((measured[size] ??= {})[dist] ??= {})[step] ??= []).push([wall, task]);
      };
      try {
        await round(servers[place].at("/"), `${ledgers}/${size}.ledger.json`, note);
      } catch (error) {
        // What was measured before this error stays in the table. The rest of this round is missing.
        console.error(`${size} ${dist}: ${error.stack}`);
        process.exitCode = 1;
      }
    }
  }
}
await Promise.all(servers.map((server) => server.stop()));

const cell = (pairs) => {
  if (!pairs) return "—";
  const [wall, task] = [0, 1].map((place) => middle(pairs.map((pair) => pair[place])));
  return `${(wall / 1000).toFixed(2)} s · ${Math.round(task)} ms`;
};
const columns = sizes.flatMap((size) => dists.map((dist) => [size, dist]));
const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
line(["", ...columns.map(([size, dist]) => `${size.toLocaleString("en")}: ${dist}`)]);
line(["---", ...columns.map(() => "---")]);
for (const [step, words] of Object.entries(STEPS)) {
  line([words, ...columns.map(([size, dist]) => cell(measured[size]?.[dist]?.[step]))]);
}
for (const dist of dists) {
  console.log(`\n${dist}, bytes`);
  line(["", "raw", "gzip", "brotli"]);
  line(["---", "---", "---", "---"]);
  for (const [name, ...bytes] of downloads(dist)) line([name, ...bytes.map((n) => n.toLocaleString("en"))]);
}
if (process.env.OUT) await writeFile(process.env.OUT, JSON.stringify(measured, null, 1));
