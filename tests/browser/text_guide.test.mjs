// Guides, charts and offers in the text view.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./harness.mjs";
import { weights, openText, one, link, button, press, type } from "./text.mjs";

// ---------------------------------------------------------------- guide, comparison, charts

test("a row's link opens its guide and leads there; two bands are compared", async (t) => {
  const page = await openText(t);
  await link(page, "Meta, London (UK)").click();
  await eventually("the guide has the focus", async () => (await page.focused()) === "text-guide");
  assert.equal(await one(page, "#text-guide").textContent(), "Meta, London (UK)");
  assert.match(await one(page, "section[aria-labelledby=text-guide]").textContent(), /Strategy/);
  assert.equal(
    await link(page, "Meta, London (UK)").getAttribute("aria-current"),
    "true",
    "the row says that it is the one",
  );
  await link(page, "Pin to compare").click();
  await link(page, "Unpin").waitFor();
  await link(page, "Weights & Biases, London").click();
  await one(page, "#text-guide").getByText("Weights & Biases, London").waitFor();
  await link(page, "Pin to compare").click();
  await link(page, "Unpin").waitFor();
  await link(page, "Compare").click();
  await eventually("the tab has the focus", async () => (await page.focused()) === "text-tab");
  const heads = one(page, "section[aria-labelledby=text-tab] thead th");
  assert.deepEqual(await heads.allInnerTexts(), ["Meta London (UK)", "Weights & Biases London"]);
  await press(page, "F2", "canvas");
  assert.ok((await page.item("tab", /^Compare/)).checked);
  await press(page, "F2", "text");
  await link(page, "Unpin Meta, London (UK)").click();
  await eventually("one is left", async () => (await heads.count()) === 1);
  assert.doesNotMatch(await page.call("link"), /pins=meta/);
});

test("distribution and places say in a table what their charts draw", async (t) => {
  const page = await openText(t, "#v1&tab=distribution");
  const counts = async () => {
    const cells = await one(page, "section[aria-labelledby=text-tab] tbody td").allInnerTexts();
    return cells.reduce((sum, text) => sum + Number(text), 0);
  };
  assert.equal(await counts(), 18);
  assert.equal(await one(page, "figure svg[role=img]").count(), 1);
  await one(page, "#text-distribution").selectOption("bonus");
  // Midjourney and Stability AI give no bonus.
  await eventually("it is of bonuses", async () => (await counts()) === 13);
  await link(page, "Places").click();
  const cell = one(page, "tr", { hasText: "Meta" }).locator("td").first();
  await cell.waitFor();
  const wanted = (await page.items("cell")).map(({ label }) => label);
  assert.ok(wanted.length > 0);
  await one(page, "#text-rows").selectOption("role");
  await one(page, "tbody th").getByText("ML/AI Engineer").waitFor();
  assert.match(await page.call("link"), /tab=places/);
});

// ---------------------------------------------------------------- the offer

test("an offer is typed, its report read, its words copied as the canvas copies them", async (t) => {
  const page = await openText(t, `#v1&sel=${weights}`, {
    viewport: { width: 1280, height: 3000 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await button(page, "Put my offer on it").click();
  await eventually("the tab has the focus", async () => (await page.focused()) === "text-tab");
  assert.equal(
    await one(page, "#text-offer-company").inputValue(),
    "Weights & Biases, ML/AI Engineer",
  );
  await type(page, "offer-base", "a lot");
  const base = one(page, "#text-offer-base");
  await eventually("it is wrong", async () => (await base.getAttribute("aria-invalid")) === "true");
  const error = one(page, `[id="${await base.getAttribute("aria-describedby")}"]`);
  assert.match(await error.textContent(), /"a lot" is not an amount/);
  assert.equal(await page.focused(), "choice-offer-per-year"); // where Tab went
  await type(page, "offer-base", "225k");
  await type(page, "offer-equity", "240k");
  const position = page.page.getByRole("region", { name: "Where it lies" });
  await position.getByRole("row", { name: /^Total, recomputed \$285K/ }).waitFor();
  assert.equal(await error.count(), 0);
  assert.match(await position.getByRole("row", { name: /^Base/ }).textContent(), /50%/);
  for (const name of ["Where it lies", "Year by year", "What to ask for", "Script"]) {
    await page.page.getByRole("heading", { name, level: 3, exact: true }).waitFor();
  }
  const struck = async () => (await one(page, "blockquote del").allInnerTexts()).join();
  assert.match(await struck(), /DeepMind/);
  await page.page
    .locator("#text")
    .getByRole("checkbox", { name: /Google DeepMind/ })
    .check();
  await eventually("it is said", async () => !/DeepMind/.test(await struck()));
  const copied = () => page.page.evaluate(() => navigator.clipboard.readText());
  await button(page, "Copy the script").click();
  const text = await eventually("it is copied", copied);
  assert.match(text, /DeepMind/);
  assert.doesNotMatch(text, /Anthropic/); // it is not ticked
  assert.doesNotMatch(page.page.url(), /225|240k|offer=/);
  await page.page.evaluate(() => navigator.clipboard.writeText(""));
  await press(page, "F2", "canvas");
  assert.equal((await page.item("field", "Base")).value, "225k");
  assert.ok((await page.item("claim", /Google DeepMind/)).checked);
  await page.click("button", "Copy");
  assert.equal(await eventually("the canvas has copied", copied), text);
});

test("a slip in an offer is said when its field is left, however slowly it was typed", async (t) => {
  const page = await openText(t, `#v1&tab=offer&sel=${weights}`);
  await type(page, "offer-base", "225k");
  await one(page, "#text-offer-equity").click();
  await page.page.keyboard.type("lots", { delay: 50 });
  await page.still();
  assert.equal(await one(page, ".error").count(), 0); // it may go on to be an amount
  await page.page.keyboard.press("Tab");
  const slip = one(page, ".error").getByText('"lots" is not an amount');
  await slip.waitFor({ timeout: 5000 });
  // Who comes back to mend it is not told again until the field is left.
  await one(page, "#text-offer-equity").focus();
  await slip.waitFor({ state: "detached" });
  await page.page.keyboard.press("Tab");
  await slip.waitFor({ timeout: 5000 });
});

test("where a list that had the keyboard goes, its field has it", async (t) => {
  const page = await openText(t, "#v1&tab=offer");
  await one(page, "#text-offer-company").click();
  await page.page.keyboard.type("midjourney");
  await button(page, "Midjourney, ML/AI Engineer").waitFor();
  await page.page.keyboard.press("Tab"); // to it; but it is the only one, and leaving chooses it
  await one(page, "#text-offer-place").waitFor();
  await eventually("the list is gone", async () => !(await one(page, ".suggestions").count()));
  assert.equal(await page.focused(), "text-offer-company");
});

test("a sentence of a guide ends once", async (t) => {
  const page = await openText(t, "#v1&sel=midjourney/ml-ai-engineer@San+Francisco");
  const guide = await one(page, "section[aria-labelledby=text-guide]").innerText();
  assert.doesNotMatch(guide.match(/^ML\/AI Engineer\..*$/m)[0], /\.\./);
});

test("no heading is there twice", async (t) => {
  const page = await openText(t);
  for (const tab of ["bands", "distribution", "places", "compare", "offer"]) {
    await page.call("openLink", `#v1&tab=${tab}&text=1`);
    await one(page, `nav a[href*="tab=${tab}"][aria-current=page], nav a[href="#v1&text=1"]`)
      .first()
      .waitFor();
    await page.still();
    const heads = await one(page, ":is(h1, h2)").allInnerTexts();
    assert.equal(new Set(heads).size, heads.length, String(heads));
  }
});
