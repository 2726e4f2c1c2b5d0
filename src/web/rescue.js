// The page that is shown when a program has broken off. It needs none of the page's programs: it says what has
// happened, saves what is stored as a file, and loads the page anew.
"use strict";

(() => {
  /** The store of the secret keys, of which nothing leaves the browser. */
  const SECRET = "keys";

  /** An element with texts and elements in it. */
  function element(tag, ...inside) {
    const made = document.createElement(tag);
    made.append(...inside);
    return made;
  }

  function button(label, act) {
    const made = element("button", label);
    made.type = "button";
    made.className = "button";
    made.addEventListener("click", act);
    return made;
  }

  const answered = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error("blocked"));
      // Opening a database that does not exist must not create it.
      request.onupgradeneeded = () => request.transaction.abort();
    });

  /** A stored value as JSON can say it; bytes in base64. Throws where it is something of the browser's. */
  function plain(value) {
    if (value instanceof ArrayBuffer) value = new Uint8Array(value);
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      let text = "";
      for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
      return { base64: btoa(text) };
    }
    if (Array.isArray(value)) return value.map(plain);
    if (value !== null && typeof value === "object") {
      if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(value.constructor.name);
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
    }
    return value;
  }

  /** Damage may keep the browser from ever answering. */
  const PATIENCE = 10_000;
  const inTime = (promise) =>
    Promise.race([promise, new Promise((_, fail) => setTimeout(() => fail(new Error("no answer")), PATIENCE))]);

  /** The bucket in which a database lies when the browser opens no other one (src/storage/idb/factory.rs). */
  const BUCKET = "banjie";
  const IN_BUCKET = "bucket/";

  /** The databases that there are; where the browser cannot say, those that there may be. */
  async function databases() {
    const found = [];
    const own = (factory, within, name) => found.push({ place: within + name, open: () => factory.open(name) });
    const list = async (factory, within) => {
      const known = await inTime(factory.databases());
      for (const { name } of known) if (name.startsWith("banjie")) own(factory, within, name);
    };
    try {
      await list(indexedDB, "");
    } catch {
      const kept = (key) => JSON.parse(localStorage.getItem(key) ?? '""');
      const memories = Object.keys(localStorage).filter((key) => key.startsWith("banjie.memory."));
      const places = new Set(["banjie", kept("banjie.place"), ...memories.map((key) => kept(key).place)]);
      for (const name of places) if (name && !name.startsWith(IN_BUCKET)) own(indexedDB, "", name);
    }
    try {
      if ((await navigator.storageBuckets.keys()).includes(BUCKET)) {
        await list((await navigator.storageBuckets.open(BUCKET)).indexedDB, IN_BUCKET);
      }
    } catch {
      // Other browsers have no buckets.
    }
    return found;
  }

  /** The keys of a store; where they cannot all be had at once, those from both ends up to what is broken. */
  async function keysOf(read) {
    try {
      return await inTime(answered(read().getAllKeys()));
    } catch {
      const keys = new Map();
      for (const direction of ["next", "prev"]) {
        try {
          const request = read().openKeyCursor(null, direction);
          for (let cursor; (cursor = await inTime(answered(request))); cursor.continue()) {
            keys.set(JSON.stringify(cursor.key), cursor.key);
          }
        } catch {
          // The keys in this direction end where one cannot be read.
        }
      }
      return [...keys.values()];
    }
  }

  /** Everything that is stored, value by value: the parts of a file, and how many values could be read. */
  async function stored() {
    const values = [];
    const unread = [];
    for (const { place: name, open } of await databases()) {
      try {
        const database = await inTime(answered(open()));
        for (const store of [...database.objectStoreNames].filter((store) => store !== SECRET)) {
          try {
            const read = () => database.transaction(store).objectStore(store);
            for (const key of await keysOf(read)) {
              try {
                const value = plain(await inTime(answered(read().get(key))));
                values.push(JSON.stringify({ database: name, store, key: plain(key), value }));
              } catch (error) {
                unread.push(JSON.stringify({ database: name, store, key: String(key), error: String(error) }));
              }
            }
          } catch (error) {
            unread.push(JSON.stringify({ database: name, store, error: String(error) }));
          }
        }
        database.close();
      } catch (error) {
        unread.push(JSON.stringify({ database: name, error: String(error) }));
      }
    }
    const file = ['{"stored":[\n', values.join(",\n"), '\n],"unread":[\n', unread.join(",\n"), "\n]}\n"];
    return { file, values: values.length, unread: unread.length };
  }

  /** Gives all that is stored as a file; says in both languages what became of it. */
  window.banjieSave = async () => {
    try {
      const { file, values, unread } = await stored();
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(file, { type: "application/json" }));
      link.download = `banjie-rescue-${new Date().toISOString().slice(0, 10)}.json`;
      link.click();
      URL.revokeObjectURL(link.href);
      return (
        `已读出 ${values} 项，交由浏览器保存；${unread} 项无法读出。` +
        ` ${values} values were read and given to the browser to save; ${unread} could not be read.`
      );
    } catch (error) {
      return `未能读出：${error} Nothing could be read: ${error}`;
    }
  };

  /** Takes from this page the locks that it holds: nobody would ever give them back. */
  async function unlock() {
    const own = `banjie-rescue-${Math.random()}`;
    await navigator.locks.request(own, async () => {
      const { held } = await navigator.locks.query();
      const { clientId } = held.find(({ name }) => name === own);
      for (const { name } of held.filter((lock) => lock.clientId === clientId && lock.name !== own)) {
        await navigator.locks.request(name, { steal: true }, () => {});
      }
    });
  }

  let isShown = false;

  /** Shows the page, with the words of what has broken off. */
  window.banjieRescue = (words) => {
    if (isShown) return;
    const says = element("p");
    says.setAttribute("role", "status");
    const reload = button("刷新 Reload", () => location.reload());
    const saving = button("保存已存数据 Save what is stored", async () => {
      says.textContent = await window.banjieSave();
    });
    // A page from a disk keeps nothing in the browser.
    const packed = window.banjiePacked;
    const buttons = packed ? element("div", reload) : element("div", saving, reload);
    buttons.className = "row-of-buttons";
    const page = element(
      "main",
      element("h1", "程序出错，已停止运行"),
      element(
        "p",
        packed
          ? "已存入台账文件的内容未受影响；出错时正在登记的内容可能没有存入。请刷新本页，重新选择文件夹。"
          : "台账存在本机浏览器中，未受影响；出错时正在登记的内容可能没有存入。可先保存已存数据，再刷新本页。",
      ),
      element("h2", "The program has broken off"),
      element(
        "p",
        packed
          ? "What is in the ledger's file is untouched; what was just being recorded may not be in it. Reload the page and choose the folder again."
          : "The ledger is kept in this browser and is untouched; what was just being recorded may not have been stored. Save what is stored if you like, then reload.",
      ),
      buttons,
      says,
      element("pre", words),
    );
    page.className = "rescue";
    document.body.replaceChildren(page);
    isShown = true;
    unlock().catch((error) => console.warn(error));
  };

  // An error that no program reported by itself, above all when the browser gives no more memory.
  const isTrap = (error) => error instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => isTrap(event.error) && window.banjieRescue(String(event.error)));
  addEventListener("unhandledrejection", (event) => isTrap(event.reason) && window.banjieRescue(String(event.reason)));
})();
