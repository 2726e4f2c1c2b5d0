// The thread of the page's second program: answers {id, call, args} with {id, out}, or {id, error}
// where the program refuses what it was given. {broken} says that the program has broken off or
// could not be started: nothing more may be asked of it.
import start, * as program from "./helper.js";

const started = start({ module_or_path: "./helper_bg.wasm" });

self.onmessage = async ({ data: { id, call, args } }) => {
  try {
    await started;
    const out = program[call](...args);
    self.postMessage({ id, out }, [out.buffer]);
  } catch (error) {
    // The program throws strings; all else is thrown by the browser.
    self.postMessage(typeof error === "string" ? { id, error } : { broken: String(error) });
  }
};
