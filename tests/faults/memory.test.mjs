// Memory that the browser refuses: to the program itself, to a pack, and to guides that are read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually, Page } from "../browser/harness.mjs";
import { add, dialog, guideText, london, state } from "../browser/imports.mjs";
import { isWhole, link, openFaulty, press, says } from "./faulty.mjs";

const notEnough = /^There is not enough memory for it\. Close other tabs, then try again\./;

// As browsers refuse it, while `refusing` is set on the page.
const refuse = (page) =>
  page.addInitScript(() => {
    window.refusing = false;
    const grow = WebAssembly.Memory.prototype.grow;
    WebAssembly.Memory.prototype.grow = function (pages) {
      if (window.refusing) throw new RangeError("WebAssembly.Memory.grow(): Maximum memory size");
      return grow.call(this, pages);
    };
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      if (window.refusing) throw new RangeError("WebAssembly.instantiate(): Out of memory");
      return instantiate(...given);
    };
  });

const refusing = (page, is) => page.evaluate((value) => (window.refusing = value), is);

// Drops a file of 64 MB.
const dropHuge = (page, name) =>
  page.page.evaluate((called) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(64 << 20)], called));
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.getElementById("canvas").dispatchEvent(drop);
  }, name);

test("memory is refused to the program", async (t) => {
  const before = async (page) => {
    await refuse(page);
    await page.addInitScript(() => (window.refusing = true));
  };
  const page = await openFaulty(t, address() + link, { before });
  await says(page, "Rangefinder could not be started", notEnough);
  await refusing(page.page, false);
  await press(page, "Try again");
  await page.starts();
  await isWhole(page);
  assert.deepEqual(page.errors, []);
});

test("memory is refused to a pack", async (t) => {
  const page = await openFaulty(t, address() + link, { before: refuse });
  await page.ready();
  await add(page, { "northwind.md": guideText("Northwind", [london]) });
  await isWhole(page);

  await refusing(page.page, true);
  await dropHuge(page, "huge.pack");
  const toast = page.page.locator("#toast");
  await eventually("it is said", async () => notEnough.test(await toast.innerText()));
  assert.match(await toast.innerText(), /What was open is still here\.$/);
  const refused = await page.page.evaluate(() =>
    window.rangefinder.openPack(new Uint8Array(64 << 20)).then(String, ({ message }) => message),
  );
  assert.match(refused, notEnough);
  await isWhole(page);
  await page.call("setQuery", { text: "is:yours" });
  await page.rows(1);

  await refusing(page.page, false);
  await add(page, { "contoso.md": guideText("Contoso", [london]) });
  await page.rows(2);
  // Emscripten writes that to the console, whoever catches what it throws.
  assert.deepEqual([...new Set(page.errors)], ["Aborted()"]);
});

test("memory is refused to guides that are read", async (t) => {
  let refusing = false;
  const before = (page) =>
    page.route("**/import-worker.js", async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      // Its bytes are checked before it is run: only what is run is another.
      const runs = route.request().resourceType() !== "fetch";
      const none = "WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no'); };";
      return route.fulfill({ response, body: refusing && runs ? none + script : script });
    });
  const page = await Page.open(t, { at: address() + link, before });
  await add(page, { "northwind.md": guideText("Northwind", [london]) });
  refusing = true;
  await dropHuge(page, "huge.md");
  await state(page, "There is not enough memory");
  assert.match(await dialog(page).innerText(), /Open fewer at a time\..*What was open is still/s);
  refusing = false;
  await dialog(page).getByRole("button", { name: "Close" }).last().click();
  await isWhole(page);
  await page.call("setQuery", { text: "is:yours" });
  await page.rows(1);
});
