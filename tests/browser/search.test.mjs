// The search field's suggestions, the command palette and the list of keys, with real keys.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

const labels = async (page, kind) => (await page.items(kind)).map((item) => item.label);
const none = (page, kind) =>
  eventually(`there is no ${kind}`, async () => (await page.items(kind)).length === 0);

test("a suggestion is chosen by arrows and Enter, and typing goes on behind it", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("/");
  await page.page.keyboard.type("lond");
  await page.item("option", "place:london");
  await page.page.keyboard.press("ArrowDown");
  await eventually("it is chosen", async () => (await page.items("option"))[0].checked);
  await page.page.keyboard.press("Enter");
  await eventually("it is in the field", async () => {
    return (await page.field("search").inputValue()) === "place:london";
  });
  await none(page, "option");
  assert.equal(await page.focused(), "search");
  await page.page.keyboard.type(" company:meta");
  await page.rows(1);
  assert.equal(await page.field("search").inputValue(), "place:london company:meta");
});

test("a suggestion is taken by a click, and the field keeps the keyboard", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("/");
  await page.page.keyboard.type("midj");
  await page.click("option", "company:midjourney");
  await eventually("it is in the field", async () => {
    return (await page.field("search").inputValue()) === "company:midjourney";
  });
  await page.rows(2);
  await eventually("the field has the focus", async () => (await page.focused()) === "search");
  await none(page, "option");
});

test("Enter searches for what was typed, Escape closes, Down goes on to the rows", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("/");
  await page.page.keyboard.type("lond");
  await page.item("option", "place:london");
  await page.page.keyboard.press("Enter");
  await none(page, "option");
  assert.equal(await page.field("search").inputValue(), "lond");
  await page.page.keyboard.type("o");
  await page.item("option", "place:london");
  await page.page.keyboard.press("Escape");
  await none(page, "option");
  assert.equal(await page.field("search").inputValue(), "londo");
  await page.page.keyboard.press("ArrowDown");
  assert.equal(await page.focused(), "canvas");
});

test("an error stands under its character, and Enter mends it", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("/");
  await page.page.keyboard.type("london total>=20ok");
  const message = '"20ok" is not an amount. Try 200k.';
  const { rect } = await page.item("caret", message);
  // Where the browser itself puts that character.
  const at = await page.field("search").evaluate((input) => {
    const context = document.createElement("canvas").getContext("2d");
    context.font = getComputedStyle(input).font;
    const start = context.measureText("london total>=").width;
    return input.offsetLeft + start + context.measureText("2").width / 2;
  });
  assert.ok(Math.abs(rect.x + rect.width / 2 - at) < 3, `${rect.x} is not near ${at}`);
  await page.item("option", "total>=200k");
  await page.page.keyboard.press("Enter");
  await eventually("it is mended", async () => {
    return (await page.field("search").inputValue()) === "london total>=200k";
  });
  await none(page, "error");
});

test("Ctrl+K opens the palette, which finds and does things", async (t) => {
  const page = await Page.open(t);
  await page.page.locator("#canvas").focus();
  await page.page.keyboard.press("Control+k");
  await eventually("its field has the focus", async () => (await page.focused()) === "palette");
  await page.page.keyboard.type("lond");
  await eventually("London is first", async () => (await labels(page, "command"))[0] === "London");
  await page.page.keyboard.press("Enter");
  await page.rows(3);
  await none(page, "command");
  await eventually("the canvas has the keys", async () => (await page.focused()) === "canvas");

  await page.page.keyboard.press("Control+k");
  await eventually("it is open again", async () => (await page.focused()) === "palette");
  assert.equal(await page.field("palette").inputValue(), "");
  await page.page.keyboard.press("Escape");
  await none(page, "command");

  await page.page.keyboard.press("/");
  await page.page.keyboard.press("Control+k");
  await eventually("it opens from a field", async () => (await page.focused()) === "palette");
});

test("Ctrl+K opens the palette in a page that was just opened", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("Control+k");
  await eventually("its field has the focus", async () => (await page.focused()) === "palette");
});

test("? lists the keys, Escape closes them", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("?");
  await page.item("key", "Ctrl K");
  await page.page.keyboard.press("Escape");
  await none(page, "key");
  // In a field it is a character.
  await page.page.keyboard.press("/");
  await page.page.keyboard.type("?");
  assert.equal(await page.field("search").inputValue(), "?");
  assert.deepEqual(await page.items("key"), []);
});
