// The program itself stops.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually } from "../browser/harness.mjs";
import { isWhole, link, openFaulty, press, says } from "./faulty.mjs";

test("the program stops while its first frame is drawn", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      if (sessionStorage.getItem("mended")) return;
      WebGL2RenderingContext.prototype.clear = () => {
        throw new WebAssembly.RuntimeError("unreachable");
      };
    });
  const page = await openFaulty(t, address() + link, { before });
  await eventually("its program runs", () => page.page.evaluate(() => "rangefinder" in window));
  // What waits for it does not wait for ever.
  await page.page.evaluate(() => {
    window.ends = [];
    const { ready, setQuery } = window.rangefinder;
    for (const asked of [ready, setQuery({ text: "london" })]) {
      asked.then(String, ({ message }) => message).then((end) => window.ends.push(end));
    }
  });
  await says(page, "Rangefinder has stopped", /^Something went wrong inside\. Reload the page/);
  const ends = () => page.page.evaluate(() => window.ends);
  await eventually("both have ended", async () => (await ends()).length === 2);
  assert.deepEqual(await ends(), ["unreachable", "unreachable"]);

  await page.page.evaluate(() => sessionStorage.setItem("mended", "1"));
  await press(page, "Reload");
  await page.page.locator("#message").waitFor({ state: "hidden" });
  await page.starts();
  await isWhole(page);
});
