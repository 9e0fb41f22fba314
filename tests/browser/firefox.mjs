// Opens the shipped page in Firefox, by WebDriver BiDi, from the plain static server: another engine,
// with an accessibility tree of its own. It has no WebGL2 here, so what it shows is the text view. A
// test fails where the page complains, as in harness.mjs, which has Chromium.
//
//   FIREFOX  the browser; /usr/bin/firefox-esr
import assert from "node:assert/strict";
import { after, before } from "node:test";
import puppeteer from "puppeteer-core";
import { serve } from "../../scripts/static-server.mjs";
import { dist } from "./built.mjs";
import { complaintsOf } from "./complaints.mjs";
import { eventually } from "./eventually.mjs";

export { eventually };

let browser, server;

before(async () => {
  server = await serve(dist, 0);
  // Each launch has a profile of its own, in the folder for temporary files.
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // Where there is a display and a graphics card, too.
    extraPrefsFirefox: { "webgl.disabled": true },
  });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

export class Page {
  // Puppeteer's page; what the page complained about.
  page;
  errors;

  // `at`: another page than the served one.
  static async open(test, fragment = "", at = `http://localhost:${server.address().port}/`) {
    const page = new Page();
    page.page = await browser.newPage();
    page.errors = await complaintsOf(page.page);
    test.after(() => page.page.close());
    test.after(() => assert.deepEqual(page.errors, [], "the page complained"));
    await page.page.goto(at + fragment);
    // The page in one file unpacks its program first.
    const started = () => page.page.evaluate(() => "rangefinder" in window);
    await eventually("its program runs", started);
    await page.page.evaluate(() => window.rangefinder.ready);
    return page;
  }

  // What CSS finds, as a person reads it.
  text(selector) {
    return this.page.$eval(selector, (element) => element.innerText.replace(/\s+/g, " ").trim());
  }

  status(text) {
    return eventually(
      `the status says "${text}"`,
      async () => (await this.text("#text-status")) === text,
    );
  }

  // All that has this role and, where it is given, this name, as Firefox tells a screen reader. It goes
  // through all that is `within`, so a part of the page is faster than the whole.
  all(role, name = "", within = this.page) {
    return within.$$(`aria/${name}[role="${role}"]`);
  }

  // The one that is there.
  async one(role, name, within) {
    const found = await this.all(role, name, within);
    assert.equal(found.length, 1, `there are ${found.length} of ${role} "${name}"`);
    return found[0];
  }

  // What has the focus, as "tag name".
  focused() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const tag = element.localName;
      if (tag === "body") return tag;
      const name =
        element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText.split("\n")[0];
      return `${tag} ${name.replace(/\s+/g, " ").trim()}`;
    });
  }

  // Returns what has the focus after each press.
  async press(key, times = 1) {
    const seen = [];
    for (let i = 0; i < times; ++i) {
      const [shift, plain] = key.startsWith("Shift+") ? [true, key.slice(6)] : [false, key];
      if (shift) await this.page.keyboard.down("Shift");
      await this.page.keyboard.press(plain);
      if (shift) await this.page.keyboard.up("Shift");
      seen.push(await this.focused());
    }
    return seen;
  }

  // Presses Tab until this has the focus; not further than to the end of the page.
  async tabTo(wanted) {
    const seen = [];
    while (seen.length < 300) {
      seen.push(...(await this.press("Tab")));
      if (seen.at(-1) === wanted) return;
      if (seen.at(-1) === "body") break;
    }
    assert.fail(`Tab does not come to "${wanted}", but to ${seen.join(" | ")}`);
  }
}
