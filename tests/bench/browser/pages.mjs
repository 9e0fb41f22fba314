// The pages that are measured, each with the same bands, and how one is opened.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumOptions } from "../../browser/chromium.mjs";

const script = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const untilShown = script("until_shown.js");
const ours = script("ours.js");

const peer = (name, folder) => ({ name, path: (bands) => `${folder}/?bands=${bands}` });

export const pages = [
  {
    name: "Rangefinder",
    path: (bands) => `rangefinder/?pack=../bands/${bands}/bands.pack`,
    own: true,
  },
  peer("plain page", "plain"),
  peer("AG Grid", "ag_grid"),
  peer("Tabulator", "tabulator"),
  peer("Perspective", "perspective"),
  peer("DuckDB-Wasm", "duckdb"),
];

// A wheel scrolls at once, not in a movement of its own length.
export const launch = () =>
  chromium.launch({
    ...chromiumOptions,
    args: [...chromiumOptions.args, "--disable-smooth-scrolling"],
  });

// An empty cache and a page in it: {context, page, devtools}.
export async function open(browser, one) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(untilShown);
  if (one.own) await context.addInitScript(ours);
  return { context, ...(await another(context)) };
}

// One more page of the same caches.
export async function another(context) {
  const page = await context.newPage();
  return { page, devtools: await context.newCDPSession(page) };
}

class TookTooLong extends Error {}

// What `promise` comes to, or TookTooLong.
export function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new TookTooLong(`not within ${seconds} seconds`)),
      seconds * 1000,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
