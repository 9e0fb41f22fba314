// How long the shipped page takes from navigation to its first rows, and until all of it is there,
// beside a blank page: in turns in one browser, each time with empty caches. Medians, as JSON.
//
//   node first_frame.mjs DIST [RUNS]
//   CHROMIUM  the browser; /usr/bin/chromium
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/static-server.mjs";

const [dist, runs = "15"] = process.argv.slice(2);

// Milliseconds since the navigation at the first frame in which `there` holds.
function watch() {
  const until = (there) =>
    new Promise((resolve) => {
      const look = () => (there() ? resolve(performance.now()) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  // Asked for before the page's own scripts run: nothing is missed.
  window.times = {
    blank: until(() => document.readyState === "complete").then((frame) => ({ frame })),
    page: until(() => window.rangefinder?.frames() > 0).then(async (frame) => {
      await window.rangefinder.ready;
      return { frame, all: performance.now() };
    }),
  };
}

async function measure(browser, address, kind) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(address);
    return await page.evaluate((which) => window.times[which], kind);
  } finally {
    await context.close();
  }
}

function summary(milliseconds) {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const round = (value) => Math.round(value);
  return {
    ms: round(sorted[Math.floor(sorted.length / 2)]),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
  };
}

const empty = mkdtempSync(join(tmpdir(), "rangefinder-bench-"));
writeFileSync(join(empty, "index.html"), "<!doctype html><title>blank</title>");
const servers = [await serve(empty, 0), await serve(dist, 0)];
const [blankAt, pageAt] = servers.map((server) => `http://localhost:${server.address().port}/`);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
try {
  const blank = [];
  const first = [];
  const all = [];
  // One of each first, so that both find the files in the kernel's cache.
  for (let i = -1; i < Number(runs); i += 1) {
    const nothing = await measure(browser, blankAt, "blank");
    const page = await measure(browser, pageAt, "page");
    if (i < 0) continue;
    blank.push(nothing.frame);
    first.push(page.frame);
    all.push(page.all);
  }
  const result = {
    processors: availableParallelism(),
    runs: Number(runs),
    "blank page": summary(blank),
    "first rows": summary(first),
    "all of it": summary(all),
  };
  result.ratio = Number((result["first rows"].ms / result["blank page"].ms).toFixed(1));
  console.log(JSON.stringify(result, null, 2));
} finally {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(empty, { recursive: true, force: true });
}
