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

  // A page around this one could lay its own over it, and have a person press what they do not see.
  if (window.top !== window) {
    say(
      "本页不能在其他网页的框架内运行，以防误导点击。请在单独的标签页中打开：" + location.href,
      "This page does not run inside another one, which could mislead your clicks. Open it in a tab of its own: " + location.href,
    );
    return;
  }
  if (location.protocol === "file:" && !packed) {
    say(
      "本页须由网页服务打开。直接双击使用的，请打开同一文件夹中的 banjie.html；或运行 banjie serve，再访问它显示的地址。",
      "A web server has to serve this page. To use Banjie by a double click, open banjie.html in the same folder; or run “banjie serve” and visit the address that it prints.",
    );
    return;
  }
  if (!window.indexedDB || !window.WebAssembly || !("replaceChildren" in document) || (packed && !window.DecompressionStream)) {
    say(
      "浏览器版本过低。需要 Chromium 109 以上、新版 Firefox 或 Safari。",
      "This browser is too old. Chromium 109 or later, a current Firefox or Safari is needed.",
    );
    return;
  }

  // The folder in which the page stands. Earlier builds had addresses that were paths. If a server gives the page for
  // such an address, the address is changed to the one after "#".
  var folder = packed ? null : new URL("./", document.currentScript.src);
  var rest = folder ? location.href.slice(folder.href.length).split("#")[0] : "";
  if (folder && location.href.indexOf(folder.href) === 0 && !/^(index\.html)?(\?|$)/.test(rest)) {
    location.replace(folder.href + "#/" + rest);
    return;
  }

  // Leptos builds the parts of a page that never change from HTML. Where the browser supports Trusted Types, no other
  // string becomes HTML: from its first character to its last, it must consist of text and of these elements with these
  // attributes. A value holds no "<" or ">", so that no parser, in whatever state, can find an element in it that was
  // not checked here.
  var ELEMENTS =
    " a article aside b br button caption circle code col colgroup datalist dd details dialog div dl dt ellipse em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li line main mark meter nav ol optgroup option output p path polygon polyline pre progress q rect section select small span strong sub summary sup svg table tbody td text textarea tfoot th thead time title tr tspan ul ";
  var ATTRIBUTES =
    " abbr accept alt autocapitalize autocomplete checked class cols colspan cx cy d datetime dir disabled dx dy enterkeyhint fill focusable for height hidden href id inputmode label lang list max maxlength min minlength multiple name open pattern placeholder points preserveAspectRatio r readonly required role rows rowspan rx ry scope selected size span spellcheck src start step stroke stroke-linecap stroke-linejoin stroke-width tabindex text-anchor title transform type value viewBox width wrap x x1 x2 xmlns y y1 y2 ";
  var TOKEN = /[^<]+|<!-*>|<\/?([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+(?:="[^"<>]*")?)*) ?\/?>/g;
  var ATTRIBUTE = / ([a-zA-Z0-9-]+)(?:="([^"]*)")?/g;

  function isAllowed(name, value) {
    if (name === "href") return /^#/.test(value);
    if (name === "src") return value === "icon.svg";
    return /^(aria|data)-[a-z-]+$/.test(name) || ATTRIBUTES.indexOf(" " + name + " ") >= 0;
  }

  function isTemplate(html) {
    var fine = true;
    var rest = html.replace(TOKEN, function (token, element, attributes) {
      if (element && ELEMENTS.indexOf(" " + element + " ") < 0) fine = false;
      (attributes || "").replace(ATTRIBUTE, function (attribute, name, value) {
        if (!isAllowed(name, value)) fine = false;
      });
      return "";
    });
    return fine && rest === "";
  }

  if (window.trustedTypes) {
    window.trustedTypes.createPolicy("default", {
      createHTML: function (html) {
        if (!isTemplate(html)) throw new TypeError("refused as HTML: " + html);
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
    navigator.serviceWorker
      .register("sw.js")
      .then(function (registration) {
        // A page may stand open for weeks: whenever it comes to the front, a newer build is looked for.
        document.addEventListener("visibilitychange", function () {
          if (!document.hidden) registration.update().catch(function () {});
        });
      })
      .catch(function (error) {
        console.warn("offline use is not available: " + error);
      });
  }

  // The engine starts beside the page's own program, which later takes over the worker and what it has said by then
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
