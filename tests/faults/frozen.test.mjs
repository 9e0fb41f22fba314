// A tab that the browser freezes while nobody looks at it, and resumes later. Driven by Puppeteer: Playwright
// has Chromium show all of its tabs, and none that is shown is frozen.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { chromiumOptions } from "../browser/chromium.mjs";
import { complaintsOf } from "../browser/complaints.mjs";
import { Driven } from "../browser/driven.mjs";
import { address, eventually } from "../browser/harness.mjs";
import { dropFiles, guideText, london, readSlowly } from "../browser/imports.mjs";
import { link } from "./faulty.mjs";

let browser;
before(async () => {
  browser = await puppeteer.launch({ ...chromiumOptions, headless: true });
});
after(() => browser?.close());

class Tab extends Driven {
  // Puppeteer's page; what it complained about.
  page;
  errors;
  #session;

  static async make(test) {
    const tab = new Tab();
    const context = await browser.createBrowserContext(); // without another's service worker
    test.after(() => context.close());
    tab.page = await context.newPage();
    tab.#session = await tab.page.createCDPSession();
    tab.errors = await complaintsOf(tab.page);
    return tab;
  }

  ready() {
    return this.page.evaluate(() => window.rangefinder.ready);
  }

  call(method, ...given) {
    return this.page.evaluate((name, all) => window.rangefinder[name](...all), method, given);
  }

  // No timer and no task of the page runs any more.
  async freeze() {
    await this.page.evaluate(() => {
      window.lifecycle = [];
      for (const event of ["freeze", "resume"]) {
        document.addEventListener(event, () => window.lifecycle.push(event));
      }
    });
    await this.#go("frozen", "freeze");
  }

  resume() {
    return this.#go("active", "resume");
  }

  async #go(state, event) {
    await this.#session.send("Page.setWebLifecycleState", { state });
    await eventually(`there is a ${event}`, async () =>
      (await this.page.evaluate(() => window.lifecycle)).includes(event),
    );
  }

  // What stands in the dialog of the import; "" where it is closed.
  dialog() {
    return this.page.evaluate(() => document.querySelector("#import[open]")?.innerText ?? "");
  }
}

test("the tab is frozen while a query is asked and guides are read", async (t) => {
  const tab = await Tab.make(t);
  await tab.page.evaluateOnNewDocument(readSlowly);
  await tab.page.goto(address() + link);
  await tab.ready();
  await tab.rows(7);
  const all = Array.from({ length: 1000 }, (_, i) => [`${i}.md`, guideText(`No. ${i}`, [london])]);
  await dropFiles(tab, Object.fromEntries(all));
  await eventually("it reads", async () => /Reading [1-9]/.test(await tab.dialog()));
  await tab.page.evaluate(() => {
    const asked = window.rangefinder.setQuery({ text: "london", facets: { company: ["Meta"] } });
    asked.then(() => (window.answered = true));
  });
  await tab.freeze();
  await tab.page.evaluate(() => window.readOn()); // what comes of it waits
  assert.doesNotMatch(await tab.dialog(), /1,000 guides read/);
  await tab.resume();
  await eventually("it is answered", () => tab.page.evaluate(() => window.answered));
  await eventually("all is read", async () => /1,000 guides read/.test(await tab.dialog()));
  // Nobody sees it yet: there is nothing to click on.
  await tab.page.$eval("#import footer button.primary", (button) => button.click());
  await eventually("they are there", async () => (await tab.dialog()) === "");
  assert.deepEqual(await tab.selected(), ["Meta, London (UK)"]);
  await tab.rows(1);
  await tab.call("setQuery", { text: "is:yours" });
  assert.equal((await tab.view()).total, 1000);
  assert.deepEqual(tab.errors, []);
});

test("the tab is frozen while it loads", async (t) => {
  const tab = await Tab.make(t);
  let held;
  await tab.page.setRequestInterception(true);
  tab.page.on("request", (request) => {
    if (!request.url().endsWith("/rangefinder.wasm")) request.continue();
    else held = request;
  });
  await tab.page.goto(address() + link, { waitUntil: "domcontentloaded" });
  await eventually("the Wasm is asked for", () => held);
  await tab.freeze();
  await held.continue();
  await tab.resume();
  await tab.ready();
  await tab.rows(7);
  assert.deepEqual(await tab.selected(), ["Meta, London (UK)"]);
  assert.deepEqual(tab.errors, []);
});
