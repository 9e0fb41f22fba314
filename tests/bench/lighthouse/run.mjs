// Lighthouse on the page as it is served: its scores, and what those of performance are made of, in the middle of
// so many runs. On a phone and on a desktop as Lighthouse thinks of them, with the network that goes with each.
//
//   node run.mjs DIST LIGHTHOUSE OUT RUNS    LIGHTHOUSE: the folder that has it in node_modules
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { serve } from "../../../scripts/static-server.mjs";
import { measured, writePart } from "../measured.mjs";

const [dist, folder, out, runs = "5"] = process.argv.slice(2);
const found = createRequire(pathToFileURL(resolve(folder, "package.json")));
const from = (path) => import(pathToFileURL(found.resolve(path)));
const { default: lighthouse } = await from("lighthouse");
const { default: desktop } = await from("lighthouse/core/config/desktop-config.js");

const forms = { phone: undefined, desktop };
const parts = {
  "first-contentful-paint": "first contentful paint",
  "largest-contentful-paint": "largest contentful paint",
  "total-blocking-time": "total blocking time",
  "cumulative-layout-shift": "cumulative layout shift",
};
const categories = ["performance", "accessibility", "best-practices", "seo"];

const server = await serve(dist, 0);
const address = `http://localhost:${server.address().port}/`;
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
const values = new Map(); // by measure: {unit, all}
function keep(measure, unit, value) {
  if (!values.has(measure)) values.set(measure, { unit, all: [] });
  values.get(measure).all.push(value);
}
try {
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [form, config] of Object.entries(forms)) {
      const page = await browser.newPage();
      const { lhr } = await lighthouse(address, { logLevel: "error" }, config, page);
      await page.close();
      for (const id of categories) {
        const { title, score } = lhr.categories[id];
        keep(`Lighthouse ${title.toLowerCase()}, ${form}`, "of 100", Math.round(score * 100));
      }
      for (const [id, name] of Object.entries(parts)) {
        const { numericValue, numericUnit } = lhr.audits[id];
        const unit = numericUnit === "millisecond" ? "ms" : "";
        keep(`Lighthouse ${name}, ${form}`, unit, numericValue);
      }
    }
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
const who = "Rangefinder";
const rows = [...values].map(([measure, { unit, all }]) => ({
  measure,
  unit,
  who,
  ...measured(all),
}));
writePart(out, rows, { lighthouse: found("lighthouse/package.json").version });
