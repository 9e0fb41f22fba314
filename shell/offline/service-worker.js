// Keeps the page on this device, as a whole and in one version (docs/offline.md):
//
// - All of a version is fetched and checked before it is installed; then it waits until the page has it
//   switch. Until then the version before it answers.
// - What is taken out of the cache is checked by its digest. What is damaged or gone is fetched again and put
//   back.
// - Where the server no longer has this version's file, this worker stands aside: the page comes from the
//   server, and the version that is there is switched to as soon as it is installed.
import { cacheNames, clientsClaim } from "workbox-core";
import { PrecacheController } from "workbox-precaching";
import { registerRoute, Route } from "workbox-routing";
import { Strategy } from "workbox-strategies";

const laterCache = cacheNames.precache.replace("precache", "later");
const together = 4; // downloads at a time, in the background

const pageFiles = new Map(); // digests of what is kept with the page, by address
const laterFiles = new Map(); // and of what is kept once there is time for it, or somebody asked for it
let aside = false;

const addressOf = (name) => new URL(name, registration.scope).href;

// precache.js calls these two.
self.page = (name, digest) => pageFiles.set(addressOf(name), digest);
self.later = (name, digest) => laterFiles.set(addressOf(name), digest);
// Where a server's headers ask for Trusted Types, they take no text for its address.
const policy = self.trustedTypes?.createPolicy("rangefinder-offline", {
  createScriptURL: () => "precache.js",
});
importScripts(policy?.createScriptURL("") ?? "precache.js");

// Each version has an entry of its own, also while both are there.
const laterKey = (file) => `${file}?version=${encodeURIComponent(laterFiles.get(file))}`;

async function isOf(response, digest) {
  const bytes = await response.clone().arrayBuffer();
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...found))}` === digest;
}

// What a request is for: the page itself has many addresses.
function fileOf(request) {
  const url = new URL(request.url);
  url.search = url.hash = "";
  return url.href === registration.scope ? addressOf("index.html") : url.href;
}

// What a person tries again.
const isAnotherAttempt = (request) =>
  request.cache === "reload" || /[?&]attempt=/.test(new URL(request.url).search);

async function standAside() {
  aside = true;
  await registration.update();
  (registration.installing ?? registration.waiting)?.postMessage("switch");
}

// From the cache where it is there and whole; else from the server, and into the cache.
class Kept extends Strategy {
  async _handle(request, handler) {
    const file = fileOf(request);
    const digest = pageFiles.get(file) ?? laterFiles.get(file);
    const key = controller.getCacheKeyForURL(file) ?? laterKey(file);
    const cached = async () => {
      const response = await handler.cacheMatch(key);
      return response && (await isOf(response, digest)) ? response : null;
    };
    const again = isAnotherAttempt(request);
    const kept = again ? null : await cached();
    if (kept) return kept;
    const fresh = await fetch(file, { cache: "reload", credentials: "same-origin" }).catch(
      () => null,
    );
    if (fresh?.ok && (await isOf(fresh, digest))) {
      await handler.cachePut(key, fresh.clone()).catch(() => {}); // no room: the page is what counts
      return fresh;
    }
    const last = again ? await cached() : null;
    if (last) return last;
    if (fresh && pageFiles.has(file)) handler.waitUntil(standAside().catch(() => {}));
    return fresh ?? Response.error();
  }
}

// What is cached under the right key and is not what it was is fetched anew when a version is installed, too.
const checked = {
  async cachedResponseWillBeUsed({ request, cachedResponse }) {
    const digest = pageFiles.get(fileOf(request));
    return cachedResponse && (await isOf(cachedResponse, digest)) ? cachedResponse : null;
  },
};

const controller = new PrecacheController({ plugins: [checked] });
controller.addToCacheList(
  [...pageFiles].map(([url, digest]) => ({ url, revision: digest, integrity: digest })),
);

for (const [files, cacheName] of [
  [pageFiles, controller.strategy.cacheName],
  [laterFiles, laterCache],
]) {
  const matches = ({ request }) => !aside && files.has(fileOf(request));
  registerRoute(new Route(matches, new Kept({ cacheName })));
}

// What is in the cache of what is kept later.
async function keptFiles() {
  const cache = await caches.open(laterCache);
  const keys = new Set((await cache.keys()).map(({ url }) => url));
  return [...laterFiles.keys()].filter((file) => keys.has(laterKey(file)));
}

// One version's files do not stay for the next.
async function forgetOld() {
  const cache = await caches.open(laterCache);
  const wanted = new Set([...laterFiles.keys()].map(laterKey));
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
}

async function fetchLater() {
  const there = new Set(await keptFiles());
  const wanted = [...laterFiles.keys()].filter((file) => !there.has(file)).values();
  const cache = await caches.open(laterCache);
  const next = async () => {
    for (const file of wanted) {
      const response = await fetch(file, { cache: "no-cache", credentials: "same-origin" });
      const good = response.ok && (await isOf(response, laterFiles.get(file)));
      if (good) await cache.put(laterKey(file), response);
    }
  };
  await Promise.all(Array.from({ length: together }, next));
}

clientsClaim();
addEventListener("install", (event) => controller.install(event));
addEventListener("activate", (event) => {
  controller.activate(event);
  event.waitUntil(forgetOld());
});

addEventListener("message", (event) => {
  const answers = {
    switch: () => skipWaiting(),
    later: () => fetchLater().catch(() => {}), // offline, or full: another time
    kept: async () => event.ports[0].postMessage(await keptFiles()),
  };
  if (Object.hasOwn(answers, event.data)) event.waitUntil(answers[event.data]());
});
