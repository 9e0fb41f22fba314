// Everything by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

for (const key of ["Tab", "Shift+Tab"]) {
  test(`${key} goes through the fields and the canvas, and out again`, async (t) => {
    const page = await Page.open(t);
    const visited = [];
    // Round once: out of the page at its end, and in again at its beginning.
    for (let i = 0; i < 30; ++i) {
      await page.page.keyboard.press(key);
      await page.still();
      visited.push(await page.focused());
      if (visited.includes("canvas") && visited.includes("search") && visited.at(-1) === "") break;
    }
    assert.ok(visited.includes("canvas"), String(visited));
    assert.ok(visited.includes("search"), String(visited));
    assert.equal(visited.at(-1), "", `never out of the page: ${visited}`);
  });
}

test("arrows, Home and End move the selection, in sight of the person", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("/");
  assert.equal(await page.focused(), "search");
  await page.page.keyboard.press("ArrowDown");
  assert.equal(await page.focused(), "canvas");
  await eventually("the field has lost its ring", async () => {
    return !(await page.item("field", "Search")).checked;
  });
  const rows = (await page.view()).rows.map((row) => `${row.company}, ${row.region}`);
  const on = (label) =>
    eventually(`${label} is selected`, async () => String(await page.selected()) === label);
  await on(rows[0]);
  await page.page.keyboard.press("ArrowDown");
  await on(rows[1]);
  await page.page.keyboard.press("ArrowDown");
  await on(rows[2]);
  await page.page.keyboard.press("ArrowUp");
  await on(rows[1]);
  await page.page.keyboard.press("End");
  await on(rows.at(-1));
  await page.page.keyboard.press("Home");
  await on(rows[0]);
});

test("a key that is held goes on", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("/");
  await page.page.keyboard.press("ArrowDown");
  await page.still();
  await page.page.keyboard.down("ArrowDown");
  const rows = (await page.view()).rows.map((row) => `${row.company}, ${row.region}`);
  await eventually("it has moved on", async () => rows.indexOf((await page.selected())[0]) > 4);
  await page.page.keyboard.up("ArrowDown");
  await page.still();
});

test("/ finds the search field; Escape clears it, then leaves it", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("/");
  assert.equal(await page.focused(), "search");
  await page.page.keyboard.type("a/b");
  assert.equal(await page.field("search").inputValue(), "a/b");
  await page.page.keyboard.press("Escape");
  assert.equal(await page.field("search").inputValue(), "");
  assert.equal(await page.focused(), "search");
  await page.page.keyboard.press("Escape");
  assert.equal(await page.focused(), "canvas");
});

test("Ctrl+Z takes back, Ctrl+Shift+Z and Ctrl+Y do again", async (t) => {
  const page = await Page.open(t);
  await page.click("checkbox", "Company: Meta");
  await page.rows(7);
  await page.page.keyboard.press("Control+z");
  await page.rows(18);
  await page.page.keyboard.press("Control+Shift+Z");
  await page.rows(7);
  await page.page.keyboard.press("Control+z");
  await page.rows(18);
  await page.page.keyboard.press("Control+y");
  await page.rows(7);
});

test("Ctrl+C copies the selected row", async (t) => {
  const page = await Page.open(t);
  await page.page.evaluate(() =>
    addEventListener(
      "copy",
      (event) => (window.copied = event.clipboardData.getData("text/plain")),
    ),
  );
  await page.click("row", "Meta, London (UK)");
  await eventually("it is selected", async () => (await page.selected()).length === 1);
  await page.page.keyboard.press("Control+c");
  const copied = await eventually("it is copied", () => page.page.evaluate(() => window.copied));
  const cells = copied.split("\t");
  assert.ok(cells.includes("Meta") && cells.includes("London (UK)"), copied);
});

test("the browser keeps its keys", async (t) => {
  const page = await Page.open(t);
  const taken = (key, modifiers = {}) =>
    page.page.evaluate(
      ([name, held]) => {
        const canvas = document.getElementById("canvas");
        canvas.focus();
        const event = { key: name, bubbles: true, cancelable: true, ...held };
        return !canvas.dispatchEvent(new KeyboardEvent("keydown", event));
      },
      [key, modifiers],
    );
  for (const [key, modifiers] of [
    ["F5"],
    ["F6"],
    ["F12"],
    ["a"],
    ["f", { ctrlKey: true }],
    ["l", { ctrlKey: true }],
    ["r", { ctrlKey: true }],
    ["p", { metaKey: true }],
    ["+", { ctrlKey: true }],
    ["-", { ctrlKey: true }],
    ["0", { ctrlKey: true }],
    ["ArrowLeft", { altKey: true }],
    ["ArrowRight", { metaKey: true }],
    ["PageDown", { ctrlKey: true }],
    ["Tab", { ctrlKey: true }],
  ]) {
    assert.equal(await taken(key, modifiers), false, `${key} ${JSON.stringify(modifiers ?? {})}`);
  }
  assert.equal(await taken("ArrowDown"), true);
  await page.page.evaluate(() => document.activeElement.blur());
});
