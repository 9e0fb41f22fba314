// Opens the shipped page in Chromium, from the plain static server, and finds things on its canvas by
// name. A test fails where the page writes an error to the console, throws, or breaks its own content
// security policy.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/static-server.mjs";
import { dist, root } from "./built.mjs";
import { chromiumOptions } from "./chromium.mjs";
import { complaintsOf } from "./complaints.mjs";
import { Driven } from "./driven.mjs";
import { eventually } from "./eventually.mjs";

export { eventually };

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

// What makes a page one on a phone.
export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export class Page extends Driven {
  // Playwright's page, for what is not said here; what the page complained about.
  page;
  errors;

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
    page.errors = await complaintsOf(page.page);
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

  // Waits until it has started, after however many attempts.
  starts() {
    return eventually("it has started", () =>
      this.ready().then(
        () => true,
        () => false,
      ),
    );
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

  // What has the keyboard: a field of the canvas, or an element by its id; "" where nothing has.
  focused() {
    return this.page.evaluate(() => {
      const { dataset, id } = document.activeElement;
      return dataset.field ?? id;
    });
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
