// Graphics memory that the browser takes back while the page loads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually, Page } from "../browser/harness.mjs";
import { viewIs } from "../browser/text.mjs";
import { isWhole, link, press } from "./faulty.mjs";

// Loses the canvas's context as soon as it is made; giveBack() of the page restores it.
const losing = (page) =>
  page.addInitScript(() => {
    const make = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (type, ...given) {
      const context = make.call(this, type, ...given);
      if (type === "webgl2" && context && !window.giveBack) {
        const loss = context.getExtension("WEBGL_lose_context");
        window.giveBack = () => loss.restoreContext();
        loss.loseContext();
      }
      return context;
    };
  });

// What a page shows to which nothing happens.
async function wellDrawn(t) {
  const page = await Page.open(t, { at: address() + link });
  await isWhole(page);
  return page.page.screenshot();
}

const drawsAs = (page, picture) =>
  eventually("it is drawn", async () => picture.equals(await page.page.screenshot()));

test("the canvas's context is lost during load, and stays lost", async (t) => {
  const page = await Page.open(t, { at: address() + link, before: losing });
  await viewIs(page, "text");
  const note = page.page.locator("#text-note");
  const words =
    "The chart could not be drawn. Your browser took back its graphics memory. Nothing is lost";
  assert.ok((await note.innerText()).startsWith(words));
  await press(page, "Draw again");
  await viewIs(page, "canvas");
  await page.page.mouse.move(2, 2);
  await drawsAs(page, await wellDrawn(t));
  await isWhole(page);
});

test("the canvas's context is lost during load, and given back", async (t) => {
  const page = await Page.open(t, { at: address() + link, before: losing });
  await page.page.evaluate(() => window.giveBack());
  await drawsAs(page, await wellDrawn(t));
  await isWhole(page);
  assert.ok(!(await page.page.locator("#text-note").isVisible()));
});
