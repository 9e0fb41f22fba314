// The README's two-minute tour, as a newcomer takes it: each step shows what it says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const tour = readme.slice(readme.indexOf("## Two minutes"), readme.indexOf("## Three ways"));
const says = (text) => assert.ok(tour.includes(text), `the tour no longer says "${text}"`);

test("The README's tour leads where it says", async (t) => {
  const page = await Page.open(t);
  const { keyboard } = page.page;

  says("type `place:london` and see three bands. Go on typing: `total>=350k` leaves two");
  await page.page.mouse.click(400, 600); // the canvas has the keys
  await keyboard.press("/");
  await keyboard.type("place:london");
  await page.rows(3);
  await keyboard.type(" total>=350k");
  await page.rows(2);

  says("**Undo** (`Ctrl Z`) takes it back");
  await page.click("button", "Undo");
  await eventually("more bands are back", async () => (await page.view()).rows.length > 2);
  await page.call("setQuery", {});
  await page.rows(18);

  says("Click **Meta, London (UK)**. At the right its parts come to $256K – $428K");
  await page.click("row", "Meta, London (UK)");
  const [band] = (await page.view()).rows.filter(({ region }) => region === "London (UK)");
  assert.deepEqual(
    band.recomputed.map((amount) => Math.round(amount / 1000)),
    [256, 428],
  );
  says("the guide\n   states $310K – $510K, 21% more");
  assert.deepEqual(band.total, [310_000, 510_000]);
  await page.item("headline", /310K/);

  says(
    "Click the pin beside the guide's name, choose another row, pin it too, and open **Compare**",
  );
  await page.click("button", "Pin");
  await page.click("row", "Meta, Singapore");
  await page.click("button", "Pin");
  await page.click("tab", "Compare");
  await eventually("two bands are compared", async () => (await page.items("bar")).length > 1);

  says(
    "Click the diamond beside the guide's name. Type a base of `190k` and an equity grant of\n   `300k`",
  );
  await page.click("tab", "Bands");
  await page.click("row", "Meta, London (UK)");
  await page.click("button", "Put my offer on it");
  await page.item("field", "Base");
  for (const [field, text] of [
    ["base", "190k"],
    ["equity", "300k"],
  ]) {
    await page.field(`offer-${field}`).fill(text);
    await page.field(`offer-${field}`).press("Enter");
  }
  says("the total lies below the band");
  await eventually("its total is below", async () =>
    /below/.test((await page.item("position", "Total, stated")).value),
  );

  says("`F2` shows all of it as text");
  await page.page.locator("#canvas").focus();
  await keyboard.press("F2");
  await eventually("the text is there", () => page.page.locator("#text h2").first().isVisible());
});
