// The import of 4,466 guides, chosen as a folder, dropped as one, and dropped as a ZIP: from the first sign of
// reading until they are read, until they are shown in the place of what was open, and the longest task of the
// main thread meanwhile. Beside it the floor: a page that does no more than take the text of the same files.
//
//   node import.mjs DIST CORPUS OUT RUNS
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serve } from "../../../scripts/static-server.mjs";
import { dragPaths } from "../../browser/drag.mjs";
import { enlarge, guidesWanted } from "../enlarge.mjs";
import { measured, writePart } from "../measured.mjs";
import { launch, within } from "./pages.mjs";

const [dist, corpus, out, runs] = process.argv.slice(2);
const seconds = 120; // that one import may take
const floorPage = readFileSync(new URL("only_reads.html", import.meta.url), "utf8");

// Runs in either page before its scripts.
function watch() {
  window.tasks = [];
  const seen = (list) => window.tasks.push(...list.getEntries());
  new PerformanceObserver(seen).observe({ type: "longtask" });
  window.marks = {};
  const note = () => {
    const dialog = document.getElementById("import");
    const title = dialog?.querySelector("h2")?.textContent ?? "";
    const now = performance.now();
    if (title.startsWith("Reading")) window.marks.start ??= now;
    if (title.endsWith("guides read")) window.marks.read ??= now;
    if (window.marks.replace && !dialog.open) window.marks.shown ??= now;
  };
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  addEventListener("DOMContentLoaded", () => new MutationObserver(note).observe(document, all));
}

const give = {
  "chosen as a folder": async ({ page }, { folder }) =>
    page.locator("input[type=file][webkitdirectory]").setInputFiles(folder),
  "dropped as a folder": (one, { folder }) => dragPaths(one, [folder]),
  "dropped as a ZIP": (one, { zip }) => dragPaths(one, [zip]),
};

// The milliseconds of the longest task between two moments, 0 where none took over 50.
const longest = (page, from, to) =>
  page.evaluate(
    ([first, last]) =>
      Math.max(
        0,
        ...window.tasks
          .filter(({ startTime }) => startTime >= first && startTime <= last)
          .map(({ duration }) => duration),
      ),
    [from, to],
  );

async function importInto(one, way, given) {
  const { page } = one;
  await page.evaluate(() => window.rangefinder.ready);
  if (way.startsWith("chosen")) {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Open your own guides");
    await page.keyboard.press("Enter");
    await page.locator("#import").waitFor();
  }
  await give[way](one, given);
  await within(
    seconds,
    page.waitForFunction(() => window.marks.read),
  );
  await page.evaluate(() => {
    const replace = [...document.querySelectorAll("#import button")].find(
      ({ textContent }) => textContent === "Replace",
    );
    window.marks.replace = performance.now();
    replace.click();
  });
  await within(
    seconds,
    page.waitForFunction(() => window.marks.shown),
  );
  const { start, read, replace, shown } = await page.evaluate(() => window.marks);
  return { read: read - start, shown: shown - replace, task: await longest(page, start, shown) };
}

// A ZIP is not what a page can read by itself: null.
async function onlyRead(one, way, given) {
  if (way.endsWith("ZIP")) return null;
  const { page } = one;
  await give[way](one, given);
  await within(
    seconds,
    page.waitForFunction(() => window.marks.read),
  );
  const { start, read } = await page.evaluate(() => window.marks);
  return { read: read - start, task: await longest(page, start, read) };
}

const pages = [
  { who: "Rangefinder", path: "", run: importInto },
  { who: "only reading the files", path: "only_reads.html", run: onlyRead },
];

const folder = mkdtempSync(join(tmpdir(), "rangefinder-import-"));
const server = await serve(dist, 0);
const root = `http://localhost:${server.address().port}/`;
const browser = await launch();
const values = new Map(); // by measure and page
function keep(measure, unit, who, value) {
  if (value === undefined) return;
  const key = JSON.stringify([measure, who]);
  if (!values.has(key)) values.set(key, { measure, unit, who, list: [] });
  values.get(key).list.push(value);
}
try {
  const given = { folder: join(folder, "guides"), zip: join(folder, "guides.zip") };
  enlarge(resolve(corpus), given.folder);
  execFileSync("cmake", ["-E", "tar", "cf", given.zip, "--format=zip", "guides"], { cwd: folder });
  for (let run = 0; run < Number(runs); run += 1) {
    for (const way of Object.keys(give)) {
      for (const { who, path, run: importGuides } of pages) {
        const context = await browser.newContext({
          viewport: { width: 1280, height: 800 },
          serviceWorkers: "block",
        });
        await context.addInitScript(watch);
        await context.route("**/only_reads.html", (route) =>
          route.fulfill({ contentType: "text/html", body: floorPage }),
        );
        const page = await context.newPage();
        await page.goto(root + path);
        const took = await importGuides({ page }, way, given);
        await context.close();
        if (!took) continue;
        const what = `${guidesWanted} guides ${way}`;
        keep(`${what}: read`, "ms", who, took.read);
        keep(`${what}: shown`, "ms", who, took.shown);
        keep(`${what}: longest task over 50 ms`, "ms", who, took.task);
      }
    }
    console.error(`import, run ${run + 1}`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
writePart(
  out,
  [...values.values()].map(({ list, ...row }) => ({ ...row, ...measured(list) })),
);
