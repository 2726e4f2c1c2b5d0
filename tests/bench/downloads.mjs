// What a visitor downloads of a build.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Each program, then the scripts and styles together: name, bytes raw, gzip, brotli. */
export function downloads(dist) {
  const files = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
  const weigh = (names) =>
    names
      .map((name) => readFileSync(join(dist, name)))
      .map((bytes) => [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length])
      .reduce((all, one) => all.map((sum, place) => sum + one[place]), [0, 0, 0]);
  const programs = files.filter((name) => name.endsWith(".wasm"));
  const rest = (ending) => [`all *.${ending}`, ...weigh(files.filter((name) => name.endsWith(`.${ending}`)))];
  return [...programs.map((name) => [name, ...weigh([name])]), rest("js"), rest("css")];
}
