// What a person does in the first minute, with a mouse and a keyboard.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

const bands = [
  "Hugging Face Enterprise, New York",
  "Hugging Face Enterprise, Paris",
  "Hugging Face Enterprise, San Francisco",
  "Meta, Canada (Toronto / Montreal)",
  "Meta, Germany (Berlin / Hamburg)",
  "Meta, India (Hyderabad / Bangalore)",
  "Meta, London (UK)",
  "Meta, Singapore",
  "Meta, US (Menlo Park / NYC)",
  "Meta, US (Seattle / Austin)",
  "Midjourney, Remote US",
  "Midjourney, San Francisco",
  "Stability AI, London",
  "Stability AI, Remote US",
  "Stability AI, San Francisco",
  "Weights & Biases, London",
  "Weights & Biases, New York",
  "Weights & Biases, San Francisco",
];

const labels = (items) => items.map((item) => item.label);
const names = (view) => view.rows.map((row) => `${row.company}, ${row.region}`);

test("the 18 bands of the five guides are on the screen, by name", async (t) => {
  const page = await Page.open(t, { viewport: { width: 1280, height: 1000 } });
  assert.deepEqual(labels(await page.items("row")).sort(), bands);
  assert.deepEqual(names(await page.view()).sort(), bands);
});

test("typing into the search field leaves the rows that match", async (t) => {
  const page = await Page.open(t);
  await page.click("field", "Search");
  await page.page.keyboard.type("toronto");
  await page.rows(1);
  assert.equal(await page.field("search").inputValue(), "toronto");
  await page.still();
  assert.deepEqual(labels(await page.items("row")), ["Meta, Canada (Toronto / Montreal)"]);

  await page.page.keyboard.press("Escape"); // closes the suggestions
  await page.page.keyboard.press("Escape");
  await page.rows(18);
  assert.equal(await page.field("search").inputValue(), "");
});

test("a facet's value chooses and counts, and clicking it again takes that back", async (t) => {
  const page = await Page.open(t);
  assert.equal((await page.item("checkbox", "Company: Midjourney")).value, "2");
  await page.click("checkbox", "Company: Midjourney");
  await page.rows(2);
  assert.deepEqual(labels(await page.items("row")), [
    "Midjourney, San Francisco",
    "Midjourney, Remote US",
  ]);
  assert.ok((await page.item("checkbox", "Company: Midjourney")).checked);
  const { facets } = await page.view();
  assert.deepEqual(
    facets.company.filter((value) => value.chosen).map((value) => value.value),
    ["Midjourney"],
  );
  await page.click("checkbox", "Company: Midjourney");
  await page.rows(18);
});

test("a click on a column's head sorts by it, another turns the order round", async (t) => {
  const page = await Page.open(t);
  const highs = async () => (await page.view()).rows.map((row) => row.base[1]);
  assert.equal((await page.item("column", "Total")).value, "descending");
  for (const [direction, order] of [
    ["descending", (a, b) => b - a],
    ["ascending", (a, b) => a - b],
  ]) {
    await page.click("column", "Base");
    await eventually(`it is ${direction}`, async () => {
      return (await page.item("column", "Base")).value === direction;
    });
    assert.deepEqual(await highs(), (await highs()).toSorted(order));
  }
});

// With the mouse, in steps, as a hand does.
async function drag(page, from, to) {
  await page.page.mouse.move(...from);
  await page.page.mouse.down();
  await page.page.mouse.move(...to, { steps: 12 });
  await page.page.mouse.up();
  await page.still();
}

test("a column's edge can be dragged, and its head", async (t) => {
  const page = await Page.open(t, { viewport: { width: 1600, height: 800 } });
  const rect = async (label) => (await page.item("column", label)).rect;
  const base = await rect("Base");
  const edge = [base.x + base.width, base.y + 20];
  await drag(page, edge, [edge[0] + 40, edge[1]]);
  assert.ok(Math.abs((await rect("Base")).width - base.width - 40) <= 2);

  assert.ok((await rect("Bonus")).x > (await rect("Equity")).x);
  await drag(page, await page.center("column", "Bonus"), await page.center("column", "Equity"));
  assert.ok((await rect("Bonus")).x < (await rect("Equity")).x);
  assert.equal((await page.item("column", "Total")).value, "descending", "a drag does not sort");
});

test("an amount in the field of the total leaves the bands that reach it", async (t) => {
  const page = await Page.open(t);
  const field = page.field("total-from");
  await field.fill("400k");
  await field.press("Enter");
  await eventually("the bound counts", async () => (await page.view()).rows.length < 18);
  for (const row of (await page.view()).rows) assert.ok(row.total[1] >= 400_000, row.region);
});

test("the pointer's shape says what can be pressed", async (t) => {
  const page = await Page.open(t);
  const cursor = () => page.page.locator("#surface").evaluate((element) => element.style.cursor);
  await page.page.mouse.move(...(await page.center("checkbox", "Company: Meta")));
  await eventually("it is a hand", async () => (await cursor()) === "pointer");
});

test("the wheel scrolls by pixels what lies under it", async (t) => {
  const page = await Page.open(t, { viewport: { width: 1280, height: 500 } });
  const label = labels(await page.items("row"))[3];
  const before = (await page.item("row", label)).rect.y;
  await page.page.mouse.move(...(await page.center("row", label)));
  await page.page.mouse.wheel(0, 37);
  await eventually("the row has moved", async () => {
    return Math.abs((await page.item("row", label)).rect.y - (before - 37)) < 1;
  });
});

test("Shift and a click on a column's head sorts by a further key", async (t) => {
  const page = await Page.open(t);
  await page.click("column", "Company");
  await page.page.keyboard.down("Shift");
  await page.click("column", "Base");
  await page.page.keyboard.up("Shift");
  await eventually("both are keys", async () => {
    return (await page.item("column", "Base")).value === "descending 2";
  });
  assert.equal((await page.item("column", "Company")).value, "ascending 1");
});
