// Opens the shipped page in Chromium, from the plain static server, and finds things on its canvas by
// name. A test fails where the page writes an error to the console, throws, or breaks its own content
// security policy.
//
//   DIST      the page's folder; build/web/dist
//   CHROMIUM  the browser; /usr/bin/chromium
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/static-server.mjs";
import { eventually } from "./eventually.mjs";

export { eventually };

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = process.env.DIST ?? `${root}build/web/dist`;
const artefacts = `${root}build/artefacts`;

// Software rendering: the machines that test have no graphics card.
const flags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
];

let browser, server;

before(async () => {
  server = await serve(dist, 0);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: flags,
  });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

export const address = () => `http://localhost:${server.address().port}/`;

export class Page {
  // Playwright's page, for what is not said here; what the page complained about.
  page;
  errors = [];

  static async open(test, options = {}) {
    const { at = address(), before, expectErrors = false, ...context } = options;
    const page = new Page();
    const made = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      serviceWorkers: "block", // what it answers, page.route() does not see
      ...context,
    });
    page.page = await made.newPage();
    page.page.on("pageerror", (error) => page.errors.push(String(error)));
    page.page.on("console", (message) => {
      if (message.type() === "error") page.errors.push(message.text());
    });
    await page.page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy broken: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    if (before) await before(page.page);
    test.after(() => made.close());
    await page.page.goto(at);
    if (!expectErrors) {
      test.after(() => assert.deepEqual(page.errors, [], "the page complained"));
      await page.ready();
    }
    return page;
  }

  async ready() {
    // The page in one file unpacks its program first.
    const started = () => this.page.evaluate(() => "rangefinder" in window);
    await eventually("its program runs", started);
    return this.page.evaluate(() => window.rangefinder.ready);
  }

  // Calls a method of the page's API with values that can be cloned.
  call(method, ...parameters) {
    return this.page.evaluate(
      ([name, given]) => window.rangefinder[name](...given),
      [method, parameters],
    );
  }

  view() {
    return this.call("getView");
  }

  // The labelled rectangles on the canvas, of one kind where it is given.
  async items(kind) {
    const items = await this.call("items");
    return kind ? items.filter((item) => item.kind === kind) : items;
  }

  // The item of that kind whose label is, or matches, `label`; waits for it.
  item(kind, label) {
    const matches = (item) =>
      label instanceof RegExp ? label.test(item.label) : item.label === label;
    return eventually(`there is a ${kind} ${label}`, async () =>
      (await this.items(kind)).find(matches),
    );
  }

  async center(kind, label) {
    const { rect } = await this.item(kind, label);
    const canvas = await this.page.locator("#canvas").boundingBox();
    return [canvas.x + rect.x + rect.width / 2, canvas.y + rect.y + rect.height / 2];
  }

  async click(kind, label) {
    await this.page.mouse.click(...(await this.center(kind, label)));
  }

  async tap(kind, label) {
    await this.page.touchscreen.tap(...(await this.center(kind, label)));
  }

  // The input over a field of the canvas.
  field(id) {
    return this.page.locator(`[data-field="${id}"]`);
  }

  // Waits until the view has that many rows.
  rows(count) {
    return eventually(
      `${count} rows are left`,
      async () => (await this.view()).rows.length === count,
    );
  }

  // Waits until the page draws no more frames: twice the same count, a while apart.
  async still() {
    let last = -1;
    await eventually("the page is still", async () => {
      const count = await this.call("frames");
      const same = count === last;
      last = count;
      if (!same) await new Promise((resolve) => setTimeout(resolve, 250));
      return same;
    });
  }

  async screenshot(name) {
    await this.still();
    return this.screenshotNow(name);
  }

  async screenshotNow(name) {
    await mkdir(artefacts, { recursive: true });
    return this.page.screenshot({ path: `${artefacts}/${name}.png` });
  }
}
