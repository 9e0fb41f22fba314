// The page in Firefox, where it has no WebGL2: as text, by keyboard, and as a screen reader has it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page } from "./firefox.mjs";

test("without WebGL2 everything is there as text, and it says why", async (t) => {
  const page = await Page.open(t);
  const view = () => page.page.evaluate(() => document.documentElement.dataset.view);
  assert.equal(await view(), "text");
  assert.match(await page.text("#text-note"), /WebGL2 is missing/);
  assert.equal(await page.text("#text-status"), "18 bands.");
  const rows = await page.page.$$eval("#text-table tbody tr", (all) =>
    all.filter((row) => row.checkVisibility()).map((row) => row.cells[0].innerText),
  );
  assert.equal(rows.length, 18);
  assert.equal(rows.filter((company) => company === "Meta").length, 7);
  // There is no chart to go back to.
  assert.ok(await page.page.$eval("#text-switch", (button) => button.hidden));
  await page.press("F2");
  assert.equal(await view(), "text");
  // Trying again changes nothing, and says so again.
  await page.page.click("#text-note button");
  assert.equal(await view(), "text");
  assert.match(await page.text("#text-note"), /WebGL2 is missing/);
});

test("Firefox tells a screen reader the roles and names of what is there", async (t) => {
  const page = await Page.open(t);
  const view = await page.one("region", "Text view");
  await page.one("heading", "Rangefinder", view);

  const views = await page.one("navigation", "Views", view);
  for (const name of ["Bands", "Distribution", "Places", "Compare", "My offer"]) {
    await page.one("link", name, views);
  }
  const tools = await page.one("group", "Tools", view);
  await page.one("button", "Share: copy the link", tools);
  await page.one("combobox", "Colours", tools);

  const filters = await page.one("form", "Filters", view);
  await page.one("searchbox", "Search", filters);
  for (const name of ["Amounts in", "Per", "Totals"]) await page.one("combobox", name, filters);
  // What is folded away is not read out.
  assert.equal((await page.all("checkbox", "", filters)).length, 0);
  await page.page.click("#text-filters summary");
  const companies = await page.one("group", "Company", filters);
  await page.one("checkbox", "Meta 7 bands", companies);
  await page.one("textbox", "Base from", filters);

  const bands = await page.one("region", "Bands", view);
  await page.one("heading", "Bands", bands);
  await page.one("combobox", "Group by", bands);
  await page.one("figure", "Chart of these bands", bands);
  const region = await page.one("region", "Table of bands", bands);
  const table = await page.one("table", "Bands 1 to 18 of 18, USD per year.", region);
  const heads = await page.all("columnheader", "", table);
  const sorts = {};
  for (const head of heads) {
    const { text, sort } = await head.evaluate((cell) => ({
      text: cell.innerText,
      sort: cell.querySelector("a") ? (cell.ariaSort ?? "sorts") : "",
    }));
    sorts[text] = sort;
  }
  assert.deepEqual(sorts, {
    Company: "sorts",
    Region: "sorts",
    Role: "sorts",
    Base: "sorts",
    Equity: "sorts",
    Bonus: "sorts",
    Total: "descending",
    Gap: "sorts",
    Findings: "",
  });
  assert.equal((await page.all("rowheader", "", table)).length, 18);
  await page.one("link", "Meta, Singapore", table);
});

test("Tab goes through all of the page in its order, and Shift+Tab back", async (t) => {
  const page = await Page.open(t);
  // Not at the address bar: what has come in place of the chart can be read on from.
  assert.equal(await page.focused(), "section Text view");
  const first = await page.press("Tab", 16);
  assert.deepEqual(first, [
    "button Try again",
    "a Bands",
    "a Distribution",
    "a Places",
    "a Compare",
    "a My offer",
    "button Share: copy the link",
    "button Open your own guides",
    "select Colours",
    "input Keys / and ?",
    "input Search",
    "select Amounts in",
    "select Per",
    "select Totals",
    "summary All filters",
    "select Group by",
  ]);
  // All that a mouse can reach is a stop, each once.
  const stops = await page.page.$$eval(
    "a, button, input, select, summary, [tabindex='0']",
    (all) => all.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
  );
  const forward = [...first, ...(await page.press("Tab", stops - first.length))];
  assert.ok(forward.includes("a Meta, Singapore"));
  assert.equal(forward.at(-1), "figure Chart of these bands");
  assert.equal(new Set(forward).size, stops);
  const there = forward.slice(1);
  assert.deepEqual(await page.press("Shift+Tab", there.length), forward.toReversed().slice(1));
  // And out of it.
  assert.deepEqual(await page.press("Tab", there.length + 1), [...there, "body"]);
});

test("a filter is found, ticked and taken back by keyboard, and the focus stays", async (t) => {
  const page = await Page.open(t);
  await page.tabTo("summary All filters");
  await page.page.keyboard.press("Enter");
  await page.tabTo("input Meta 7 bands");
  await page.page.keyboard.press(" ");
  await page.status("7 bands of 18.");
  assert.equal(await page.focused(), "input Meta 7 bands");
  await page.tabTo("a Take back Company: Meta");
  await page.page.keyboard.press("Enter");
  await page.status("18 bands.");
  // Its link is gone: the head of what is there now.
  assert.equal(await page.focused(), "h2 Bands");
});

test("a slip in an offer is said when its field is left", async (t) => {
  const page = await Page.open(
    t,
    "#v1&tab=offer&sel=weights-and-biases/ml-ai-engineer@San+Francisco",
  );
  await page.tabTo("input Base (USD per year)");
  await page.page.keyboard.type("12x");
  await page.press("Tab");
  await eventually("it says what is wrong", () => page.page.$("#text-offer-base-error"));
});

test("a candidate gets from a search to the words to say by keyboard alone", async (t) => {
  const page = await Page.open(t);
  await page.tabTo("input Search");
  await page.page.keyboard.type("san francisco");
  await page.status("5 bands of 18.");
  assert.equal(await page.focused(), "input Search");
  await page.tabTo("a Weights & Biases, San Francisco");
  await page.page.keyboard.press("Enter");
  await eventually("the guide's heading has the focus", async () =>
    /^h2 Weights & Biases, San Francisco/.test(await page.focused()),
  );
  const guide = await page.one("region", "Weights & Biases, San Francisco");
  await page.one("heading", "Levers", guide);

  await page.tabTo("button Put my offer on it");
  await page.page.keyboard.press("Enter");
  await eventually(
    "the offer's heading has the focus",
    async () => (await page.focused()) === "h2 My offer",
  );
  await page.tabTo("input Base (USD per year)");
  await page.page.keyboard.type("225000");
  // It reads along while there is half an amount.
  await eventually("it says where all of it lies", async () => {
    const cells = await page.page.$$eval(
      "[aria-label='Where it lies'] tbody tr:first-child *",
      (all) => all.map((cell) => cell.innerText),
    );
    return cells.slice(0, 5).join() === "Base,$225K,$195K,$255K,50%";
  });
  // What has come behind the field has not taken the focus from it.
  assert.equal(await page.focused(), "input Base (USD per year)");
  const offer = await page.one("region", "My offer");
  await page.one("heading", "Script", offer);
  await page.one("region", "Where it lies", offer);

  await page.tabTo("button Copy the script");
  await page.page.keyboard.press("Enter");
  await eventually("it says whether it is copied", async () =>
    /^(Copied\.|This browser does not allow copying here\.)$/.test(await page.text("#toast")),
  );
  assert.equal(await page.focused(), "button Copy the script");
});
