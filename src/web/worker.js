// The threads of the page's other programs: the name of a thread says which one it runs. The names of
// its files are written here by the build, so that a thread runs what stands beside this very script.
//
// What a thread says to the page is an array that begins with its kind (src/wire/frame.rs).
"use strict";

const BUILD = /*BUILD*/ {} /*END*/;
self.banjieBuild = BUILD.id;

/** Nothing more may be asked of this thread. */
const broken = (why) => self.postMessage(["broken", String(why)]);
self.addEventListener("error", (event) => broken(event.message));
self.addEventListener("unhandledrejection", (event) => broken(event.reason));

const { js, wasm } = BUILD[self.name];
import(js).then((program) => program.default({ module_or_path: wasm })).catch(broken);
