// Where the page gets its parts from: files beside it. Whoever needs one names it, and gets it only in the
// version that the page was built with: what another version has by now is a LoadError that is `stale`.
// The page in one file has inner-parts.js in this one's place.
//
//   await parts.wasm("rangefinder.wasm", (share) => ..., 0)    // a WebAssembly.Module
//   await parts.module("import-dialog.js")                     // what it exports
//   await parts.worker("import-worker.js")                     // a Worker
//
// `attempt` counts from 0: what is tried again does not come out of the browser's cache. All reject with a
// LoadError.
import { download, downloadBytes } from "./download.js";
import { renew } from "./renew.js";

// {name: {bytes, integrity}}, written by the build.
const files = JSON.parse(document.getElementById("files").textContent);

const addressOf = (name) => new URL(name, document.baseURI).href;

// A file of another version may still lie in the browser's cache: the server is asked once more.
async function freshly(attempt, get) {
  try {
    return await get(attempt > 0);
  } catch (error) {
    if (!error.stale || attempt > 0) throw error;
    return get(true);
  }
}

export function wasm(name, onProgress, attempt = 0) {
  return freshly(attempt, (again) => download(addressOf(name), files[name], onProgress, again));
}

export function bytes(name, attempt = 0) {
  const { integrity } = files[name];
  return freshly(attempt, (again) => downloadBytes(addressOf(name), again, integrity));
}

// Resolves when what it leads to is there.
function linked(rel, href, integrity) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, { rel, href, integrity });
    // A frame in a sandbox needs it for a digest. On a module, which index.html preloads without it, Firefox 153
    // says that the second link failed, and all was fetched twice.
    if (rel === "stylesheet") link.crossOrigin = "anonymous";
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} could not be loaded`));
    };
    document.head.append(link);
  });
}

let retries = 0;
const loaded = new Map(); // what came of it, by name: nothing runs twice

// A browser remembers that a file failed to load: the next attempt has another address.
async function load(name, attempt, get) {
  if (loaded.has(name)) return loaded.get(name);
  const fresh = () => `${addressOf(name)}?attempt=${++retries}`;
  let result;
  try {
    result = await get(attempt > 0 ? fresh() : addressOf(name));
  } catch {
    await bytes(name, 1); // says what is wrong with it, if anything is
    result = await get(fresh());
  }
  loaded.set(name, result);
  return result;
}

export function module(name, attempt = 0) {
  return load(name, attempt, async (address) => {
    // The link has what import() lacks: a place for the digest.
    const link = document.createElement("link");
    if (link.relList.supports("modulepreload")) {
      await linked("modulepreload", address, files[name].integrity);
    }
    return import(address);
  });
}

export function style(name, attempt = 0) {
  return load(name, attempt, (address) => linked("stylesheet", address, files[name].integrity));
}

// {address, bytes} of the guides that lie beside the page, or null: a site (`rangefinder site`) has its own,
// and the page's are not shown then.
export async function pack(attempt = 0) {
  const link = document.getElementById("pack");
  if (!link) return null;
  const { href, dataset } = link;
  const get = (again) => downloadBytes(href, again, dataset.integrity);
  return { address: href, bytes: await freshly(attempt, get) };
}

// Trusted Types take no text for a worker's address: it is that of one of the page's own files.
const policy = globalThis.trustedTypes?.createPolicy("rangefinder-parts", {
  createScriptURL(name) {
    if (!Object.hasOwn(files, name)) throw new TypeError(`${name} is no part of the page`);
    return addressOf(name);
  },
});

// A worker has the page's policy and none of its checks: it is of this version when its bytes are.
export async function worker(name) {
  await bytes(name);
  return new Worker(policy?.createScriptURL(name) ?? addressOf(name));
}

// The page as the server has it now.
export const reload = renew;

// Makes the page one that works offline, after its first screen. Nothing depends on it. `embedded`: it is a
// guest in another page, and leaves nothing behind.
export async function keep(embedded, ...page) {
  if (embedded) return;
  try {
    (await module("offline.js")).keepOffline(...page);
  } catch (error) {
    console.warn(error);
  }
}
