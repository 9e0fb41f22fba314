// Opens the shipped page in Chromium, from the plain static server, and finds things on its canvas by
// name. A test fails where the page writes an error to the console, throws, or breaks its own content
// security policy.
//
//   DIST  the page's folder; build/web/dist
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/static-server.mjs";
import { chromiumOptions } from "./chromium.mjs";
import { Driven } from "./driven.mjs";
import { eventually } from "./eventually.mjs";

export { eventually };

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = process.env.DIST ?? `${root}build/web/dist`;
const artefacts = `${root}build/artefacts`;

let browser, server;

before(async () => {
  server = await serve(dist, 0);
  browser = await chromium.launch(chromiumOptions);
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

export const address = () => `http://localhost:${server.address().port}/`;

export class Page extends Driven {
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
      await page.settled();
    }
    return page;
  }

  // What is not seen gets no frames.
  flowing() {
    return this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
          setTimeout(resolve, document.hidden ? 0 : 2000);
        }),
    );
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

  async center(kind, label) {
    await this.item(kind, label);
    await this.settled();
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

  async screenshot(name) {
    await this.still();
    return this.screenshotNow(name);
  }

  async screenshotNow(name) {
    await mkdir(artefacts, { recursive: true });
    return this.page.screenshot({ path: `${artefacts}/${name}.png` });
  }
}
