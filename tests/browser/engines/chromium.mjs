// Chromium with software rendering.
import { chromium } from "playwright-core";
import { Tab } from "./tab.mjs";

export const name = "Chromium";

class ChromiumTab extends Tab {
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
    return this.#context.evaluate(
      // Playwright passes one value.
      new Function("given", `return (${code})(...given)`),
      values,
    );
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
    await this.#page.mouse.wheel(0, pixels);
  }

  tap([x, y]) {
    return this.#page.touchscreen.tap(x, y);
  }

  press(combination) {
    return this.#page.keyboard.press(combination);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  resize(width, height) {
    return this.#page.setViewportSize({ width, height });
  }

  screenshot() {
    return this.#page.screenshot();
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
    return this.#page.context().close();
  }
}

export async function launch({ width, height }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
    ],
  });
  return {
    // With `touch` the page sees a touch screen, whose controls are larger.
    async tab({ touch }) {
      const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch });
      return new ChromiumTab(await context.newPage());
    },
    close: () => browser.close(),
  };
}
