// Firefox with WebGL2, by WebDriver BiDi, on a display of ours: without one it has none.
import puppeteer from "puppeteer-core";
import { openDisplay } from "./display.mjs";
import { Tab } from "./tab.mjs";

export const name = "Firefox";

class FirefoxTab extends Tab {
  #page;
  #context; // the page, or its frame

  constructor(page) {
    super();
    this.#page = page;
    this.#context = page;
  }

  async goto(url) {
    await this.#page.goto(url);
  }

  run(code, ...values) {
    return this.#context.evaluate(code, ...values);
  }

  click([x, y]) {
    return this.#page.mouse.click(x, y);
  }

  async drag(from, to) {
    await this.#page.mouse.move(...from);
    await this.#page.mouse.down();
    await this.#page.mouse.move(...to, { steps: 3 });
    await this.#page.mouse.up();
  }

  async wheel([x, y], pixels) {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.wheel({ deltaY: pixels });
  }

  tap([x, y]) {
    return this.#page.touchscreen.tap(x, y);
  }

  async press(combination) {
    const keys = combination.split("+");
    for (const key of keys) await this.#page.keyboard.down(key);
    for (const key of keys.toReversed()) await this.#page.keyboard.up(key);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  resize(width, height) {
    return this.#page.setViewport({ width, height });
  }

  async screenshot() {
    return Buffer.from(await this.#page.screenshot());
  }

  async inFrame(act) {
    this.#context = this.#page.frames()[1];
    try {
      return await act();
    } finally {
      this.#context = this.#page;
    }
  }

  close() {
    return this.#page.close();
  }
}

export async function launch({ width, height }) {
  const display = await openDisplay(width + 100, height + 200);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: false,
    env: { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: "1" },
    defaultViewport: { width, height },
    extraPrefsFirefox: { "webgl.force-enabled": true, "webgl.disabled": false },
  });
  return {
    tab: async () => new FirefoxTab(await browser.newPage()),
    async close() {
      await browser.close();
      display.close();
    },
  };
}
