// How long each page takes from the navigation to its first rows: with empty caches and with full ones, at full
// speed and with the processor throttled four times; what it transfers until then; what it keeps in memory.
// All in turns, so that a busy machine slows all.
//
//   node start.mjs SERVED OUT RUNS BANDS    SERVED: the folder of lay_out.mjs
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { serve } from "../../../scripts/static-server.mjs";
import { measured, writePart } from "../measured.mjs";
import { memory } from "./memory.mjs";
import { another, launch, open, pages } from "./pages.mjs";

const [served, out, runs, bands] = process.argv.slice(2);
const throttling = 4;

// What Chromium itself takes to show anything, and anything drawn with WebGL2.
const blank = [
  { name: "blank page", path: () => "blank.html" },
  { name: "blank canvas", path: () => "blank_canvas.html" },
];
// Rangefinder's page with the guides that are linked into it; the others have so many bands in a pack.
const shipped = { name: "Rangefinder", path: () => "rangefinder/", own: true, as: ", as shipped" };
const all = [...pages, shipped, ...blank];

// Of what static hosts compress to: at the greatest effort, but for what takes longer than it is worth here.
function compressed(body) {
  const quality = body.length > 3e6 ? 9 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

// {first, ready}: milliseconds since the navigation. `ready` where the page says when all of it is there.
async function visit({ page, devtools }, address, rate) {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto(address);
  const first = await page.evaluate(() => window.bench.first);
  const ready = await page.evaluate(async () => {
    if (!window.benchPage?.ready) return null;
    await window.benchPage.ready();
    return performance.now();
  });
  return { first, ready };
}

// What a page asks for until its first rows.
async function transfer(browser, one, address) {
  const { context, page } = await open(browser, one);
  try {
    const answers = [];
    context.on("response", (response) => answers.push(response));
    await page.goto(address);
    await page.evaluate(() => window.bench.first);
    const paths = [...new Set(answers.map((answer) => new URL(answer.url()).pathname))];
    const files = paths.map((path) =>
      join(served, path.endsWith("/") ? `${path}index.html` : path),
    );
    const bodies = files.filter(existsSync).map((file) => readFileSync(file)); // favicon.ico is not there
    return {
      bytes: bodies.reduce((sum, body) => sum + compressed(body), 0),
      requests: bodies.length,
    };
  } finally {
    await context.close();
  }
}

const kinds = [
  { name: "cold", rate: 1, warm: false },
  { name: "warm", rate: 1, warm: true },
  { name: `cold, ${throttling} times throttled`, rate: throttling, warm: false },
  { name: `warm, ${throttling} times throttled`, rate: throttling, warm: true },
];

async function measure(browser, one, address, { rate, warm }) {
  const { context, ...opened } = await open(browser, one);
  try {
    const values = await visit(opened, address, rate);
    if (!warm) return { ...values, memory: await memory(browser, opened.devtools) };
    // What works offline keeps its files after its first visit: a second visit finds them.
    await opened.page.evaluate(async () => {
      if (window.benchPage?.ready) await navigator.serviceWorker.ready;
    });
    await opened.page.close();
    return await visit(await another(context), address, rate);
  } finally {
    await context.close();
  }
}

const server = await serve(served, 0);
const root = `http://localhost:${server.address().port}/`;
const rows = [];
const values = new Map(); // by measure and page
const add = (what, unit, { name: who, as }, value) => {
  const measure = what + (as ?? "");
  const key = JSON.stringify([measure, who]);
  if (!values.has(key)) values.set(key, { measure, unit, who, as, list: [] });
  values.get(key).list.push(value);
};
const browser = await launch();
try {
  for (const one of all) {
    const address = root + one.path(bands);
    const { bytes, requests } = await transfer(browser, one, address);
    add("transfer until the first rows, brotli", "KB", one, bytes / 1000);
    add("requests until the first rows", "", one, requests);
  }
  for (let run = 0; run < Number(runs); run += 1) {
    for (const kind of kinds) {
      for (const one of all) {
        if (kind.rate > 1 && blank.includes(one)) continue;
        const {
          first,
          ready,
          memory: kept,
        } = await measure(browser, one, root + one.path(bands), kind);
        add(`first rows, ${kind.name}`, "ms", one, first);
        if (ready) add(`all of it, ${kind.name}`, "ms", one, ready);
        if (kept && kind.rate === 1) add("memory with its first rows", "MB", one, kept);
      }
    }
    console.error(`start, run ${run + 1}`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
for (const { list, as, ...row } of values.values()) {
  rows.push({ ...row, ...(as ? {} : { bands: Number(bands) }), ...measured(list) });
}
rows.sort((a, b) => a.measure.localeCompare(b.measure));
writePart(out, rows);
