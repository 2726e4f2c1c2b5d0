// Waiting until the browser has nothing more to do, whichever of its threads does it. Linux only:
// what a process has used of the processor is read from /proc.
import { readFileSync, readdirSync } from "node:fs";

/** A hundredth of a second, in which the kernel counts. */
const TICK = 10;
const WINDOW = 600;
const PATIENCE = 120_000;

/** Processor time of all processes that this one started, in milliseconds. */
function used() {
  const children = new Map();
  const time = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    let stat;
    try {
      stat = readFileSync(`/proc/${name}/stat`, "utf8");
    } catch {
      // It has ended meanwhile.
      continue;
    }
    const [, parent, , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    children.set(parent, [...(children.get(parent) ?? []), name]);
    time.set(name, (Number(user) + Number(system)) * TICK);
  }
  const sum = (id) => (children.get(id) ?? []).reduce((all, child) => all + time.get(child) + sum(child), 0);
  return sum(String(process.pid));
}

const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));

/** Waits until the browser has used less than a tenth of one processor for a while; it must come to that. */
export async function calm() {
  const end = Date.now() + PATIENCE;
  let quiet = 0;
  let before = used();
  while (quiet < 2) {
    if (Date.now() > end) throw new Error(`the browser was not at rest within ${PATIENCE / 1000} s`);
    await pause(WINDOW);
    const now = used();
    quiet = now - before < WINDOW / 10 ? quiet + 1 : 0;
    before = now;
  }
}
