// Runs every scenario in one engine, whose browser is started once.
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { hosted } from "./hosted.mjs";
import { offline } from "./offline.mjs";
import { alone } from "./scenarios.mjs";
import { serveWatched } from "./served.mjs";

const size = { width: 1280, height: 800 };

export function runScenarios(engine) {
  let browser, served;
  before(async () => {
    served = await serveWatched();
    browser = await engine.launch(size);
  });
  after(async () => {
    await browser?.close();
    served?.close();
  });
  for (const { name, touch = false, needs, run } of [...alone, ...hosted, ...offline]) {
    const skip = needs !== undefined && !existsSync(needs);
    test(`${engine.name}: ${name}`, { skip }, async (t) => {
      const tab = await browser.tab({ touch });
      t.after(() => tab.close());
      await run(tab, served);
    });
  }
}
