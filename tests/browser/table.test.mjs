// The table of bands under a mouse and a keyboard.
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

const selects = (page, ...labels) =>
  eventually(
    `${labels} are selected`,
    async () => String(await page.selected()) === String(labels),
  );

test("a right click on a row offers what can be done with it", async (t) => {
  const page = await Page.open(t);
  const at = await page.center("row", "Meta, London (UK)");
  await page.page.mouse.click(...at, { button: "right" });
  await page.item("option", "Open the guide");
  await page.screenshot("row-menu");
  await page.page.keyboard.press("Escape");
  await eventually("the menu is closed", async () => (await page.items("option")).length === 0);
  await page.settled();
  await page.page.mouse.click(...at, { button: "right" });
  await page.click("option", "Only Meta");
  await page.rows(7);
});

test("a right click on a column hides it; the list of columns shows it again", async (t) => {
  const page = await Page.open(t);
  const column = async (label) => (await page.items("column")).some((item) => item.label === label);
  const at = await page.center("column", "Bonus");
  await page.page.mouse.click(...at, { button: "right" });
  await page.click("option", "Hide column");
  await eventually("it is hidden", async () => !(await column("Bonus")));
  await page.click("button", "Columns");
  await page.click("option", "Bonus");
  await eventually("it is shown", () => column("Bonus"));
});

test("Ctrl and Shift select more rows", async (t) => {
  const page = await Page.open(t);
  const rows = (await page.items("row")).map((row) => row.label);
  await page.click("row", rows[1]);
  await selects(page, rows[1]);
  await page.page.keyboard.down("Control");
  await page.click("row", rows[3]);
  await page.page.keyboard.up("Control");
  await selects(page, rows[1], rows[3]);
  await page.page.keyboard.down("Shift");
  await page.click("row", rows[5]);
  await page.page.keyboard.up("Shift");
  await selects(page, rows[3], rows[4], rows[5]);
});

test("what is typed over the table goes to the row that starts so", async (t) => {
  const page = await Page.open(t);
  const rows = (await page.items("row")).map((row) => row.label);
  await page.click("row", rows[0]);
  await selects(page, rows[0]);
  await page.page.keyboard.type("stab");
  const found = (await page.view()).rows
    .map((row) => `${row.company}, ${row.region}`)
    .find((label) => label.startsWith("Stab"));
  await selects(page, found);
});
