// How long the page takes from navigation to its first rows, and until all of it is there, beside a
// plain page with the same bands (plain/), AG Grid with them (ag_grid/), a canvas that is blank, and a
// page that is: in turns in one browser, each time with empty caches. Medians, as JSON.
//
//   node first_frame.mjs DIST COMMAND GUIDES FOLDER_OF_AG_GRID [RUNS]
//   CHROMIUM  the browser; /usr/bin/chromium
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/static-server.mjs";
import { writePlainPage } from "./plain/write.mjs";

const [dist, command, guides, grid, runs = "15"] = process.argv.slice(2);

// Milliseconds since the navigation at the first frame after the rows are there.
function watch() {
  const until = (there) =>
    new Promise((resolve) => {
      const look = () => (there() ? resolve(performance.now()) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  // Asked for before the page's own scripts run: nothing is missed.
  window.times = {
    blank: until(() => document.readyState === "complete").then((first) => ({ first })),
    drawn: until(() => window.drawn).then((first) => ({ first })),
    page: until(() => window.rangefinder?.frames() > 0).then(async (first) => {
      await window.rangefinder.ready;
      return { first, all: performance.now() };
    }),
  };
}

async function measure(browser, { address, kind }) {
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
  const [ms, least, most] = [Math.floor(sorted.length / 2), 0, sorted.length - 1].map((at) =>
    Math.round(sorted[at]),
  );
  return { ms, least, most };
}

const folder = mkdtempSync(join(tmpdir(), "rangefinder-bench-"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>blank</title>");
const bands = writePlainPage(command, guides, join(folder, "plain"));
mkdirSync(join(folder, "grid"));
const script = "ag-grid-community.min.js";
copyFileSync(
  join(grid, "node_modules/ag-grid-community/dist", script),
  join(folder, "grid", script),
);
copyFileSync(new URL("ag_grid/index.html", import.meta.url), join(folder, "grid/index.html"));
copyFileSync(new URL("blank_canvas.html", import.meta.url), join(folder, "canvas.html"));
const servers = [await serve(folder, 0), await serve(dist, 0)];
const [made, shipped] = servers.map((server) => `http://localhost:${server.address().port}/`);
const kinds = [
  { name: "blank page", kind: "blank", address: made },
  { name: "blank canvas", kind: "drawn", address: `${made}canvas.html` },
  { name: "plain page", kind: "drawn", address: `${made}plain/` },
  { name: "AG Grid", kind: "drawn", address: `${made}grid/` },
  { name: "this page", kind: "page", address: shipped },
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
try {
  const times = new Map(kinds.map(({ name }) => [name, []]));
  // One of each first, so that all find their files in the kernel's cache.
  for (let i = -1; i < Number(runs); i += 1) {
    for (const one of kinds) {
      const measured = await measure(browser, one);
      if (i >= 0) times.get(one.name).push(measured);
    }
  }
  const result = { processors: availableParallelism(), runs: Number(runs), bands };
  const blank = summary(times.get("blank page").map(({ first }) => first));
  for (const [name, measured] of times) {
    result[name] = { "first rows": summary(measured.map(({ first }) => first)) };
    result[name].ratio = Number((result[name]["first rows"].ms / blank.ms).toFixed(1));
    if (measured[0].all) result[name]["all of it"] = summary(measured.map(({ all }) => all));
  }
  console.log(JSON.stringify(result, null, 2));
} finally {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
}
