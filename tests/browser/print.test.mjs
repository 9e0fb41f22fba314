// What is printed: a page of its own, in a frame without scripts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

// Notes what would be printed instead of asking for a printer.
const before = (page) =>
  page.addInitScript(() => {
    if (window !== top) return;
    window.printed = [];
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
    Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
      get() {
        const framed = own.get.call(this);
        framed.print = () => {
          const { document } = framed;
          window.printed.push({
            text: document.body.innerText,
            sandbox: this.sandbox.value,
            // Of the document's own style, which the page's policy would not let in.
            styled: framed.getComputedStyle(document.querySelector("h1")).marginBottom === "0px",
          });
          framed.dispatchEvent(new framed.Event("afterprint"));
        };
        return framed;
      },
    });
  });

async function withOffer(t) {
  const page = await Page.open(t, { before, viewport: { width: 1280, height: 3000 } });
  await page.click("row", "Weights & Biases, San Francisco");
  await page.click("tab", "Offer");
  await page.item("field", "Base");
  await page.field("offer-base").fill("225k");
  await page.field("offer-base").press("Enter");
  await page.item("heading", "Script");
  return page;
}

const printed = async (page) => {
  await eventually("it is printed", () => page.page.evaluate(() => window.printed.length > 0));
  return page.page.evaluate(() => window.printed.splice(0)[0]);
};

test("the words are printed as they are said, and nothing stays behind", async (t) => {
  const page = await withOffer(t);
  await page.click("button", "Print");
  const { text, sandbox, styled } = await printed(page);
  assert.match(text, /Strategy: Weights & Biases, San Francisco/);
  assert.match(text, /I need \$250K base/);
  assert.doesNotMatch(text, /DeepMind/); // it is not ticked
  assert.equal(sandbox, "allow-same-origin allow-modals");
  assert.ok(styled);
  assert.equal(await page.page.locator("iframe").count(), 0);
});

test("the report is printed, and saved as the same page", async (t) => {
  const page = await withOffer(t);
  await page.click("button", "Print report");
  const { text } = await printed(page);
  assert.match(text, /An offer from Weights & Biases, San Francisco/);
  assert.match(text, /What to ask for/);
  const download = page.page.waitForEvent("download");
  await page.click("button", "One-page report");
  assert.equal((await download).suggestedFilename(), "offer-weights-biases.html");
});

test("where the browser cannot print, it says so", async (t) => {
  const page = await withOffer(t);
  await page.page.evaluate(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", { get: () => null });
  });
  await page.click("button", "Print");
  await page.page.getByText("script.html could not be printed.").waitFor();
  assert.equal(await page.page.locator("iframe").count(), 0);
});
