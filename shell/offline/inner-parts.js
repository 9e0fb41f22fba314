// Where the page in one file gets its parts from, as parts.js does for the page in many: from blocks of
// itself, which scripts/one-file.mjs writes. Nothing is fetched, so nothing can be of another version.
import { LoadError } from "../download.js";
import { block, decoded, unpacked } from "./inner-blocks.js";
import { modules } from "inner-modules"; // {name: () => what it exports}, of that script, too

function damaged(cause) {
  return new LoadError(
    "This file is damaged",
    "A part of it is missing or is not what it was. Get the file once more.",
    cause,
  );
}

export async function bytes(name) {
  try {
    return new Uint8Array(await new Response(unpacked(name)).arrayBuffer());
  } catch (error) {
    throw damaged(error);
  }
}

export async function wasm(name, onProgress) {
  try {
    const headers = { "Content-Type": "application/wasm" };
    const module = await WebAssembly.compileStreaming(new Response(unpacked(name), { headers }));
    onProgress(1);
    return module;
  } catch (error) {
    throw damaged(error);
  }
}

export const module = (name) => modules[name]();

export async function style(name) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(new TextDecoder().decode(await bytes(name)));
  document.adoptedStyleSheets.push(sheet);
}

// A site's file has the site's guides: `rangefinder site` puts them in, not compressed by gzip.
export async function pack() {
  const text = block("guides.pack");
  return text ? { address: null, bytes: decoded(text) } : null;
}

// Trusted Types take no text for a worker's address: it is that of a block that was just decoded.
const policy = globalThis.trustedTypes?.createPolicy("rangefinder-parts", {
  createScriptURL(url) {
    if (!url.startsWith("blob:")) throw new TypeError(`${url} is no part of the page`);
    return url;
  },
});

export async function worker(name) {
  const url = URL.createObjectURL(new Blob([await bytes(name)], { type: "text/javascript" }));
  try {
    return new Worker(policy?.createScriptURL(url) ?? url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

export const reload = () => location.reload();

// It is on this device already.
export async function keep() {}
