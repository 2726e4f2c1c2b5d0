// Starts the program, or says in words why it cannot start. A file of its own, so that the
// Content-Security-Policy needs no exception for inline scripts. Plain old syntax: this must run in
// the browsers that it turns away.
"use strict";

(function () {
  // The names of the program's files and of the build as a whole, which the build writes here.
  var BUILD = /*BUILD*/ {} /*END*/;
  var boot = document.getElementById("boot");
  // In banjie.html the programs stand in the page itself (packed.js).
  var packed = window.banjiePacked;

  function say(chinese, english) {
    boot.className = "boot-failed";
    boot.textContent = chinese + "\n" + english;
  }

  if (location.protocol === "file:" && !packed) {
    say(
      "本页须由网页服务打开。直接双击使用的，请打开同一文件夹中的 banjie.html；或运行 banjie serve，再访问它显示的地址。",
      "A web server has to serve this page. To use Banjie by a double click, open banjie.html in the same folder; or run “banjie serve” and visit the address that it prints.",
    );
    return;
  }
  if (!window.isSecureContext || !window.indexedDB || !window.WebAssembly || !("locks" in navigator) || (packed && !window.DecompressionStream)) {
    say(
      "浏览器版本过低，或未通过本机地址（127.0.0.1）或 https 访问。需要 Chromium 109 以上、新版 Firefox 或 Safari。",
      "This browser is too old, or the page was not opened from this computer (127.0.0.1) or over https. Chromium 109 or later, a current Firefox or Safari is needed.",
    );
    return;
  }

  // The folder in which the page stands. A server that gives the page for every address may have been
  // asked for one of the time when addresses were paths: they stand after "#" now.
  var folder = packed ? null : new URL("./", document.currentScript.src);
  var rest = folder ? location.href.slice(folder.href.length).split("#")[0] : "";
  if (folder && location.href.indexOf(folder.href) === 0 && !/^(index\.html)?(\?|$)/.test(rest)) {
    location.replace(folder.href + "#/" + rest);
    return;
  }

  // Leptos builds the parts of a page that never change from HTML. Where the browser asks, nothing
  // else becomes HTML, and what could run does not become HTML at all.
  if (window.trustedTypes) {
    window.trustedTypes.createPolicy("default", {
      createHTML: function (html) {
        if (/<\s*\/?\s*(script|iframe|object|embed|base|meta|link|style)\b|\son\w+\s*=|\ssrcdoc\s*=|javascript:/i.test(html)) {
          throw new TypeError("refused as HTML");
        }
        return html;
      },
      createScriptURL: function (url) {
        var own = packed ? [packed.workers.engine, packed.workers.helper] : ["sw.js", "worker.js"];
        if (own.indexOf(url) < 0) {
          throw new TypeError("refused as a script: " + url);
        }
        return url;
      },
    });
  }

  window.banjieBuild = BUILD.id;

  var started = packed
    ? packed.start()
    : import(BUILD.banjie.js).then(function (program) {
        return program.default({ module_or_path: BUILD.banjie.wasm });
      });
  started
    .then(function () {
      boot.remove();
    })
    .catch(function (error) {
      say(
        "程序未能启动，台账数据未受影响。请刷新重试；仍不能打开的，请把本页文字告知维护人员。" + error,
        "The program could not start; the ledger is untouched. Reload to try again. " + error,
      );
    });

  if ("serviceWorker" in navigator && !packed) {
    navigator.serviceWorker.register("sw.js").catch(function (error) {
      console.warn("offline use is not available: " + error);
    });
  }

  // The engine starts beside the page's own program, which takes it over with whatever it has said by then
  // (src/browser/thread.rs).
  var worker = packed
    ? new Worker(packed.workers.engine, { name: "engine" })
    : new Worker("worker.js", { type: "module", name: "engine" });
  var engine = { worker: worker, said: [] };
  engine.worker.onmessage = engine.worker.onerror = function (event) {
    engine.said.push(event);
  };
  window.banjieStarted = { engine: engine };
})();
