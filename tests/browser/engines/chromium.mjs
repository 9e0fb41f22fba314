// Chromium with software rendering.
import { chromium } from "playwright-core";
import { chromiumOptions } from "../chromium.mjs";
import { PageTab } from "./page_tab.mjs";

export const name = "Chromium";

class ChromiumTab extends PageTab {
  run(code, ...values) {
    return this.context.evaluate(
      // Playwright passes one value.
      new Function("given", `return (${code})(...given)`),
      values,
    );
  }

  press(combination) {
    return this.page.keyboard.press(combination);
  }

  close() {
    return this.page.context().close();
  }
}

export async function launch({ width, height }) {
  const browser = await chromium.launch(chromiumOptions);
  return {
    // With `touch` the page sees a touch screen, whose controls are larger.
    async tab({ touch }) {
      const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch });
      return new ChromiumTab(await context.newPage());
    },
    close: () => browser.close(),
  };
}
