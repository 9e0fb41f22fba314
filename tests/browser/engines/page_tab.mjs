// A tab by what Playwright and Puppeteer have in common.
import { Tab } from "./tab.mjs";

export class PageTab extends Tab {
  page;
  context; // the page, or its frame

  constructor(page) {
    super();
    this.page = page;
    this.context = page;
  }

  async goto(url) {
    await this.page.goto(url);
  }

  click([x, y]) {
    return this.page.mouse.click(x, y);
  }

  tap([x, y]) {
    return this.page.touchscreen.tap(x, y);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  async inFrame(act) {
    this.context = this.page.frames()[1];
    try {
      return await act();
    } finally {
      this.context = this.page;
    }
  }
}
