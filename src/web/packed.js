// In banjie.html only: the files that the served page asks its server for stand in the page itself, compressed, and are
// found here. Plain old syntax, as in boot.js, so that browsers that are too old can still show the message that says
// so.
"use strict";

(function () {
  function text(name) {
    return document.getElementById("packed-" + name).textContent.trim();
  }

  /** The bytes of a packed file. */
  function unpack(name) {
    var packed = atob(text(name));
    var bytes = new Uint8Array(packed.length);
    for (var at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }

  /** The address of a program's worker, whose script stands in the page as it is. */
  function worker(program) {
    return URL.createObjectURL(new Blob([text(program)], { type: "text/javascript" }));
  }

  window.banjiePacked = {
    icon: "data:image/svg+xml;base64," + text("icon.svg"),
    workers: { engine: worker("engine"), helper: worker("helper") },
    file: unpack,
    start: function () {
      return window.banjieProgram({ module_or_path: unpack("banjie.wasm") });
    },
  };
})();
