// Keeps the page for use without a network or a server. The list of files, each with its hash,
// is written into this file by the build: a changed file changes this one, and the browser then
// fetches the new set as a whole, beside the old one, before it takes over.
"use strict";

const FILES = /*FILES*/ {} /*END*/;
// The folder in which the page stands. Other folders of the same server may hold pages of their own.
const FOLDER = new URL("./", self.location);
const OWN = `banjie-${FOLDER.pathname}-`;
const CACHE = OWN + FILES["./"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await Promise.all(
        Object.keys(FILES).map(async (path) => {
          const url = new URL(path, FOLDER);
          const response = await fetch(new Request(url, { cache: "no-cache" }));
          if (!response.ok) throw new Error(path + ": " + response.status);
          await cache.put(url, response);
        }),
      );
      await self.skipWaiting();
    })(),
  );
});

// Earlier builds stood at the root only and named their files by a hash alone.
const isOlder = (name) =>
  name !== CACHE && (name.startsWith(OWN) || (FOLDER.pathname === "/" && /^banjie-[0-9a-f]{16}$/.test(name)));

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (isOlder(name)) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(FOLDER.href)) return;
  let path = url.pathname.slice(FOLDER.pathname.length);
  // The edition for double click is a page of its own, to be fetched from the server and carried away.
  if (path === "banjie.html") return;
  if (request.mode === "navigate") {
    // An address of the time when they were paths: they stand after "#" now.
    if (path !== "" && path !== "index.html" && !(path in FILES)) {
      event.respondWith(Response.redirect(`${FOLDER.href}#/${path}${url.search}`));
      return;
    }
    if (path === "" || path === "index.html") path = "./";
  }
  if (!(path in FILES)) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(CACHE);
      return (await cache.match(new URL(path, FOLDER))) ?? fetch(request);
    })(),
  );
});
