// Keeps the page for use without a network or a server. The build's name and the list of its files, each with its
// SHA-256, are written into this file by the build: a changed file changes this one. The browser then
// fetches the new set beside the old one; only a set of which every file is what it should be is kept,
// and it waits until a person agrees. Until then the old one serves, from the first file to the last.
//
// What it says to the pages, and hears from them, stands in src/browser/offline.rs.
"use strict";

const RELEASE = /*RELEASE*/ { build: "", files: {} } /*END*/;
// The folder in which the page stands. Other folders of the same server may hold pages of their own.
const FOLDER = new URL("./", self.location);
const OWN = `banjie-${FOLDER.pathname}-`;
const CACHE = OWN + RELEASE.build;

/** Says something to every page of this folder. */
async function tell(...words) {
  for (const page of await self.clients.matchAll({ type: "window", includeUncontrolled: true })) page.postMessage(words);
}

/** A file as it is kept, proved by its hash. */
async function proved(path, hash) {
  const refuse = (why) => {
    throw new Error(`${path}: ${why}`);
  };
  const response = await fetch(new Request(new URL(path, FOLDER), { cache: "no-cache" }));
  if (!response.ok) refuse(response.status);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if ([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") !== hash) refuse("not as published");
  return new Response(bytes, { headers: response.headers });
}

async function keep() {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(
      Object.entries(RELEASE.files).map(async ([path, hash]) => cache.put(new URL(path, FOLDER), await proved(path, hash))),
    );
  } catch (error) {
    await caches.delete(CACHE);
    await tell("refused", error.message);
    throw error;
  }
  if (self.registration.active) await tell("waiting", RELEASE.build);
}

// Earlier builds stood at the root only and named their files by a hash alone.
const isOlder = (name) =>
  name !== CACHE && (name.startsWith(OWN) || (FOLDER.pathname === "/" && /^banjie-[0-9a-f]{16}$/.test(name)));

async function takeOver() {
  for (const name of await caches.keys()) if (isOlder(name)) await caches.delete(name);
  await self.clients.claim();
  await tell("kept", RELEASE.build);
}

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
  // A page sends these words to the worker that serves and to the one that waits; each answers with its build.
  else event.source.postMessage([event.data, RELEASE.build]);
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
    if (path !== "" && path !== "index.html" && !(path in RELEASE.files)) {
      event.respondWith(Response.redirect(`${FOLDER.href}#/${path}${url.search}`));
      return;
    }
    if (path === "" || path === "index.html") path = "./";
  }
  if (!(path in RELEASE.files)) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(CACHE);
      return (await cache.match(new URL(path, FOLDER))) ?? fetch(request);
    })(),
  );
});
