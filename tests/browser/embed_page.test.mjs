// embed.html, where people choose what an explorer in their page looks like; and a page that has three of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as axe from "./axe.mjs";
import { address, eventually, Page } from "./harness.mjs";
import { HostPage } from "./hosts.mjs";

const example = new URL("../../examples/career-page/", import.meta.url);

async function open(test, options = {}) {
  const page = await Page.open(test, {
    at: `${address()}embed.html`,
    expectErrors: true,
    ...options,
  });
  await eventually("the lists are there", () =>
    page.page.evaluate(() => document.querySelector("[name=company]").options.length > 2),
  );
  return page.page;
}

const codeOf = (page, id) => page.locator(`#${id}`).innerText();

test("What is chosen is shown, and its code works in another page", async (t) => {
  const page = await open(t);
  const companies = await page.locator("[name=company] option").allInnerTexts();
  assert.ok(companies.includes("Midjourney") && companies.includes("Weights & Biases"));
  await page.locator("[name=company]").selectOption("Midjourney");
  await page.locator("[name=show]").selectOption("card");
  const bands = await page.locator("[name=band] option").allInnerTexts();
  assert.deepEqual(bands.slice(1).sort(), [
    "Midjourney, ML/AI Engineer, Remote US",
    "Midjourney, ML/AI Engineer, San Francisco",
  ]);
  await page.locator("[name=band]").selectOption({ label: bands[1] });
  await page.locator("[name=accent]").fill("#ffcc00");
  await eventually("the colour is warned of", async () =>
    /contrast of 1\.5:1 on the light theme/.test(await page.locator("#warnings").innerText()),
  );
  await eventually("the code has a digest", async () =>
    /integrity="sha384-/.test(await codeOf(page, "element-code")),
  );
  const explorer = page.locator("rangefinder-explorer");
  assert.equal(await explorer.getAttribute("company"), "Midjourney");
  assert.equal(await explorer.getAttribute("accent"), "#ffcc00");
  await page.locator("#widths [value='320']").check();
  assert.equal((await explorer.boundingBox()).width, 320);

  const host = await HostPage.with(t, await codeOf(page, "element-code"));
  await host.ready();
  assert.equal((await host.inFrame("getView")).rows.length, 2);
  assert.deepEqual((await host.told("ready"))[0].problems, []);
  assert.deepEqual(host.errors, []);
  const framed = await HostPage.with(t, await codeOf(page, "frame-code"));
  await framed.ready();
  assert.equal((await framed.inFrame("getView")).rows.length, 2);
  assert.equal(
    await codeOf(page, "link-code"),
    `<a href="${address()}#company=Midjourney&amp;sel=midjourney%2Fml-ai-engineer@San%20Francisco">` +
      "Pay bands: Midjourney</a>",
  );
});

for (const [name, options] of [
  ["light and wide", {}],
  ["dark and narrow", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
]) {
  test(`axe finds no fault in it, ${name}`, async (t) => {
    const page = await open(t, options);
    await axe.load(page);
    assert.deepEqual(await axe.faults(page, name, { where: "body", iframes: false }), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, "it is no wider than the screen");
  });
}

test("The example's three explorers show what they name", async (t) => {
  const html = readFileSync(new URL("index.html", example), "utf8");
  const body = /<body>([^]*)<\/body>/.exec(html)[1];
  const host = await HostPage.with(t, body);
  for (const element of await host.page.locator("rangefinder-explorer").all()) {
    await element.scrollIntoViewIfNeeded();
  }
  await host.ready(3);
  const counts = host
    .frames()
    .map((frame) => frame.evaluate(() => window.rangefinder.getView().rows.length));
  assert.deepEqual(
    (await Promise.all(counts)).sort((a, b) => a - b),
    [1, 7, 18],
  );
  assert.deepEqual(host.errors, []);
});
