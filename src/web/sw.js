// Keeps the page for use without a network or a server. The list of files, each with its hash,
// is written into this file by the build: a changed file changes this one, and the browser then
// fetches the new set as a whole, beside the old one, before it takes over.
"use strict";

const FILES = /*FILES*/ {} /*END*/;
const CACHE = "banjie-" + FILES["/"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await Promise.all(
        Object.keys(FILES).map(async (path) => {
          const response = await fetch(new Request(path, { cache: "no-cache" }));
          if (!response.ok) throw new Error(path + ": " + response.status);
          await cache.put(path, response);
        }),
      );
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("banjie-") && name !== CACHE) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

// A page of the program is `/` whatever its path; every other file is its own.
self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const path = request.mode === "navigate" ? "/" : url.pathname;
  if (!(path in FILES)) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(CACHE);
      return (await cache.match(path)) ?? fetch(request);
    })(),
  );
});
