// Starts the program, or says in words why it cannot start. A file of its own, so that the
// Content-Security-Policy needs no exception for inline scripts. Plain old syntax: this must run in
// the browsers that it turns away.
"use strict";

(function () {
  // The names of the program's files and of the build as a whole, which the build writes here.
  var BUILD = /*BUILD*/ {} /*END*/;
  var boot = document.getElementById("boot");

  function say(chinese, english) {
    boot.className = "boot-failed";
    boot.textContent = chinese + "\n" + english;
  }

  if (location.protocol === "file:") {
    say(
      "请勿直接双击打开本页：本机其他网页文件将能读取台账。请用任意静态网页服务打开，或运行 banjie serve，再访问它显示的地址。",
      "Do not open this page as a file: any other local page could read the ledger. Use any static web server, or run “banjie serve” and visit the address it prints.",
    );
    return;
  }
  if (!window.indexedDB || !window.WebAssembly || !("replaceChildren" in document)) {
    say(
      "浏览器版本过低。需要 Chromium 109 以上、新版 Firefox 或 Safari。",
      "This browser is too old. Chromium 109 or later, a current Firefox or Safari is needed.",
    );
    return;
  }

  // The folder in which the page stands. A server that gives the page for every address may have been
  // asked for one of the time when addresses were paths: they stand after "#" now.
  var folder = new URL("./", document.currentScript.src);
  var rest = location.href.slice(folder.href.length).split("#")[0];
  if (location.href.indexOf(folder.href) === 0 && !/^(index\.html)?(\?|$)/.test(rest)) {
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
        if (url !== "sw.js" && url !== "worker.js") {
          throw new TypeError("refused as a script: " + url);
        }
        return url;
      },
    });
  }

  window.banjieBuild = BUILD.id;
  import(BUILD.banjie.js)
    .then(function (program) {
      return program.default({ module_or_path: BUILD.banjie.wasm });
    })
    .then(function () {
      boot.remove();
    })
    .catch(function (error) {
      say(
        "程序未能启动，台账数据未受影响。请刷新重试；仍不能打开的，请把本页文字告知维护人员。" + error,
        "The program could not start; the ledger is untouched. Reload to try again. " + error,
      );
    });

  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("sw.js").catch(function (error) {
      console.warn("offline use is not available: " + error);
    });
  }
})();
