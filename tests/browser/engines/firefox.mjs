// Firefox with WebGL2, by WebDriver BiDi, on a display of ours: without one it has none.
import puppeteer from "puppeteer-core";
import { openDisplay } from "./display.mjs";
import { PageTab } from "./page_tab.mjs";

export const name = "Firefox";

class FirefoxTab extends PageTab {
  run(code, ...values) {
    return this.context.evaluate(code, ...values);
  }

  async press(combination) {
    const keys = combination.split("+");
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.toReversed()) await this.page.keyboard.up(key);
  }

  close() {
    return this.page.close();
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
