// In banjie.html only: the beginning of a worker's script. The program itself follows, then PACKED, its
// WebAssembly. What a thread says to the page is an array that begins with its kind (src/wire/frame.rs).
"use strict";

self.banjieBuild = /*BUILD*/ "" /*END*/;
self.banjiePacked = true;

/** Nothing more may be asked of this thread. */
const broken = (why) => self.postMessage(["broken", String(why)]);
self.addEventListener("error", (event) => broken(event.message));
self.addEventListener("unhandledrejection", (event) => broken(event.reason));

const start = (program, packed) => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  program({ module_or_path: new Response(stream).arrayBuffer() }).catch(broken);
};
