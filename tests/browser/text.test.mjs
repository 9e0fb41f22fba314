// The text view does what the canvas does, behind it or in its place, and both are in step.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { command, guides } from "./built.mjs";
import { address, eventually, Page } from "./harness.mjs";
import { openText, one, link, button, rows, hash, viewIs, press, type, choose } from "./text.mjs";

// ---------------------------------------------------------------- behind the canvas

test("behind the canvas everything is there as text, unseen and without stops for Tab", async (t) => {
  const page = await Page.open(t);
  await eventually("the table is there", async () => (await rows(page).count()) === 18);
  assert.equal(await page.page.locator("#text-status").textContent(), "18 bands.");
  // Clipped to nothing; only the button keeps its size, for when it has the focus.
  const seen = await page.page.locator("#text-view > *:not([hidden])").evaluateAll((parts) =>
    parts
      .filter((part) => {
        const { width, height } = part.getBoundingClientRect();
        const large = part.id !== "text-switch" && (width > 1 || height > 1);
        return large || getComputedStyle(part).clipPath !== "inset(50%)";
      })
      .map(({ id }) => id),
  );
  assert.deepEqual(seen, []);
  const stops = await page.page
    .locator("#text-view :is(a, button, input, select, summary, [tabindex])")
    .evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex >= 0).map(({ id }) => id));
  assert.deepEqual(stops, ["text-switch"]);
  // The canvas is one thing, and says where the text is.
  const tree = await page.page.locator("#surface").ariaSnapshot();
  assert.equal(tree.match(/application/g)?.length, 1, tree);
  assert.match(tree, /application "Rangefinder: [^"]*text[^"]*F2[^"]*"/);
});

test("what changes on the canvas is said once, also where much changes at once", async (t) => {
  const page = await Page.open(t);
  await page.still();
  await page.page.evaluate(async () => {
    const status = document.getElementById("text-status");
    window.seen = { said: [], updates: 0 };
    new MutationObserver(() => window.seen.said.push(status.textContent)).observe(status, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    // Each update of the text starts with what the engine writes.
    const { parse } = JSON;
    JSON.parse = (...given) => {
      const read = parse(...given);
      if (read?.value?.html) window.seen.updates += 1;
      return read;
    };
    const { setQuery } = window.rangefinder;
    await Promise.all(["meta", "paris", "london"].map((text) => setQuery({ text })));
  });
  const seen = () => page.page.evaluate(() => window.seen);
  const { total } = await page.view();
  await eventually("it is said", async () => (await seen()).said.length > 0);
  await eventually("the table has them", async () => (await rows(page).count()) === total);
  // As many bands as before are not said again.
  await page.call("openLink", "#v1&q=london&group=place");
  await one(page, "#text-table .group").first().waitFor({ state: "attached" });
  await new Promise((resolve) => setTimeout(resolve, 500)); // for one too many
  assert.deepEqual(await seen(), { said: [`${total} bands of 18.`], updates: 2 });
});

test("what a control shows is what holds", async (t) => {
  const page = await openText(t);
  const box = one(page, 'input[name="facet-company"][value="Meta"]');
  // Ticked without anyone having heard of it.
  await box.evaluate((input) => (input.checked = true));
  await one(page, "#text-group").selectOption("company");
  await one(page, "#text-table .group").first().waitFor();
  assert.equal(await box.isChecked(), false);
});

test("what a browser has translated is written anew when it changes", async (t) => {
  const page = await openText(t);
  await rows(page).first().waitFor();
  // As Chromium does it: each text in two elements, in the place of the text's node.
  await page.page.evaluate(() => {
    const texts = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
    const all = [];
    while (texts.nextNode()) all.push(texts.currentNode);
    for (const text of all) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = `übersetzt: ${text.data}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  await page.call("setQuery", { text: "london" });
  const { total } = await page.view();
  await eventually("nothing is of before", async () => {
    const text = await page.page.locator("#text").textContent();
    return !text.includes("übersetzt") && (await rows(page).count()) === total;
  });
});

// ---------------------------------------------------------------- in its place, and back

test("F2 puts the text in the canvas's place, and the canvas back", async (t) => {
  const page = await Page.open(t);
  const table = one(page, "#text-table");
  await press(page, "F2", "text");
  assert.ok(await page.page.locator("#surface").evaluate(({ inert }) => inert));
  assert.ok(!(await page.page.locator("#canvas").isVisible()));
  assert.ok((await table.boundingBox()).width > 600);
  await eventually("the link says so", async () => /[#&]text=1(&|$)/.test(await hash(page)));
  const other = await Page.open(t, { at: page.page.url() });
  await viewIs(other, "text");
  assert.ok(!(await other.page.locator("#canvas").isVisible()));
  await press(page, "F2", "canvas");
  assert.equal(await page.focused(), "canvas");
  assert.ok(!(await page.page.locator("#surface").evaluate(({ inert }) => inert)));
  assert.ok((await table.evaluate((element) => element.closest("#text").offsetWidth)) <= 1);
  await eventually("the link says no more", async () => !/text=1/.test(await hash(page)));
});

test("the header's button does, too; Back in the browser agrees with its address", async (t) => {
  const page = await Page.open(t);
  const agrees = async () => {
    await page.still();
    const address = await hash(page);
    assert.equal((await page.call("link")) || "", address);
    await viewIs(page, /text=1/.test(address) ? "text" : "canvas");
  };
  await page.click("checkbox", "Company: Meta");
  await page.rows(7);
  await page.click("button", "Text view");
  await viewIs(page, "text");
  await link(page, "Distribution").click();
  await eventually("it is shown", async () => /tab=distribution/.test(await page.call("link")));
  await page.page.goBack();
  await eventually("it is left", async () => !/tab=/.test(await page.call("link")));
  await agrees();
  assert.equal((await page.view()).total, 7);
  await page.page.goBack();
  await page.rows(18);
  await agrees();
  await page.page.goForward();
  await page.rows(7);
  await agrees();
});

// ---------------------------------------------------------------- filters, order, groups

test("a filter of the form is one of the canvas, and one of the canvas is in the form", async (t) => {
  const page = await openText(t);
  await choose(page, "company", "Meta");
  await page.rows(7);
  await eventually("the table has them", async () => (await rows(page).count()) === 7);
  await press(page, "F2", "canvas");
  assert.ok((await page.item("checkbox", "Company: Meta")).checked);
  await page.click("checkbox", "Company: Midjourney");
  await page.rows(9);
  await press(page, "F2", "text");
  const box = one(page, 'input[name="facet-company"][value="Midjourney"]');
  await eventually("it is ticked", () => box.isChecked());
  await link(page, "Take back Company: Meta").click();
  await page.rows(2);
  await press(page, "F2", "canvas");
  await page.click("chip", "Company: Midjourney");
  await page.rows(18);
  await eventually("nothing is chosen", async () => !(await one(page, ".chosen").count()));
});

test("a search is typed in either, and stays where it is typed", async (t) => {
  const page = await openText(t);
  const search = one(page, "#text-search");
  await search.click();
  await page.page.keyboard.type("london", { delay: 20 });
  await page.rows(5);
  await page.still();
  assert.equal(await page.focused(), "text-search");
  assert.equal(await search.inputValue(), "london");
  assert.equal(await page.page.locator("#text-status").textContent(), "5 bands of 18.");
  await press(page, "F2", "canvas");
  assert.equal((await page.item("field", "Search")).value, "london");
  await page.field("search").fill("midjourney");
  await page.rows(2);
  await press(page, "F2", "text");
  await eventually("it is in the form", async () => (await search.inputValue()) === "midjourney");
});

test("a range is typed, and what is no amount is said at its field", async (t) => {
  const page = await openText(t);
  await one(page, "#text-filters summary").click();
  await type(page, "total-from", "500k");
  await page.rows(3);
  await type(page, "base-to", "much");
  const field = one(page, "#text-base-to");
  await eventually(
    "it is wrong",
    async () => (await field.getAttribute("aria-invalid")) === "true",
  );
  const error = one(page, `[id="${await field.getAttribute("aria-describedby")}"]`);
  assert.match(await error.textContent(), /"much" is not an amount/);
  assert.equal((await page.view()).rows.length, 3);
  await press(page, "F2", "canvas");
  assert.ok((await page.item("handle", "Total from")).checked);
  await page.item("chip", /^Total/);
});

test("a click on a link that also leaves a field does both", async (t) => {
  const page = await openText(t);
  await one(page, "#text-filters summary").click();
  await one(page, "#text-total-from").fill("500k");
  await link(page, "Base").click();
  await eventually("it is sorted", async () => /sort=/.test(await page.call("link")));
  await page.rows(3);
  assert.match(await page.call("link"), /total=500000\.\./);
});

test("a link to what is there leads to it once, and not again later", async (t) => {
  const page = await openText(t);
  await link(page, "Bands").click();
  assert.equal(await page.focused(), "text-tab");
  await one(page, "#text-search").click();
  await page.page.keyboard.type("london");
  await page.rows(5);
  await eventually("the table has them", async () => (await rows(page).count()) === 5);
  assert.equal(await page.focused(), "text-search");
});

test("a heading sorts; a list groups, and a group folds", async (t) => {
  const page = await openText(t);
  await link(page, "Base").click();
  const sorted = (field) =>
    page.page.getByRole("columnheader", { name: field, exact: true }).getAttribute("aria-sort");
  await eventually("it is sorted", async () => (await sorted("Base")) === "descending");
  const highs = (await page.view()).rows.map(({ base }) => base[1]);
  assert.deepEqual(
    highs,
    highs.toSorted((a, b) => b - a),
  );
  assert.equal(await sorted("Total"), null);
  await one(page, "#text-group").selectOption("company");
  await eventually("it is grouped", async () => (await page.view()).groups.length === 5);
  const group = one(page, "#text-table .group a").first();
  await eventually("it folds", async () => (await group.getAttribute("aria-expanded")) === "true");
  const lines = await rows(page).count();
  const { bands } = (await page.view()).groups[0];
  await group.click();
  await eventually("it is folded", async () => (await rows(page).count()) === lines - bands);
  assert.equal(await group.getAttribute("aria-expanded"), "false");
  await press(page, "F2", "canvas");
  assert.equal((await page.item("column", "Base")).value, "descending");
  await page.click("column", "Total");
  await page.settled(); // keys that are not the canvas's wait for no frame
  await press(page, "F2", "text");
  await eventually("the heading says so", async () => (await sorted("Total")) === "descending");
});

test("what is long has pages", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "rangefinder-text-"));
  t.after(() => rmSync(folder, { recursive: true }));
  // Meta's seven bands for ten companies.
  const guide = readFileSync(join(guides, "meta/ml-ai-engineer.md"), "utf8");
  for (let i = 0; i < 10; ++i) {
    cpSync(join(guides, "meta"), join(folder, `guides/acme-${i}`), { recursive: true });
    const text = guide.replace("| Meta Global", `| Acme ${i} Global`);
    writeFileSync(join(folder, `guides/acme-${i}/ml-ai-engineer.md`), text);
  }
  execFileSync(command, ["pack", join(folder, "guides"), "-o", join(folder, "a.pack")]);
  const page = await openText(t);
  const pack = [...readFileSync(join(folder, "a.pack"))];
  await page.page.evaluate(
    (bytes) => window.rangefinder.openPack(new Uint8Array(bytes).buffer),
    pack,
  );
  await eventually("there is a page", async () => (await rows(page).count()) === 50);
  const second = (await page.view()).rows[50];
  await button(page, "Next page").click();
  await eventually("there is the next", async () => (await rows(page).count()) === 20);
  assert.equal(await page.focused(), "text-table");
  assert.equal(await rows(page).first().getAttribute("id"), `text-band-${second.id}`);
  assert.equal(await rows(page).first().getAttribute("aria-rowindex"), "52");
  assert.match(await one(page, "#text-table caption").textContent(), /^Bands 51 to 70 of 70,/);
  // Another query begins at its first page.
  await type(page, "search", "london");
  await eventually("there are few", async () => (await rows(page).count()) === 10);
  await type(page, "search", "");
  await eventually("there is a page", async () => (await rows(page).count()) === 50);
});

test("F2 comes behind what was asked for before it, however fast", async (t) => {
  const page = await Page.open(t);
  await page.page.keyboard.press("Control+k");
  await page.field("palette").fill("text view");
  await page.item("command", "Text view");
  await page.field("palette").evaluate((field) => {
    for (const key of ["Enter", "F2"]) {
      field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
  });
  await page.still();
  await viewIs(page, "canvas"); // the text was asked for, and taken back
});

test("undo is a button and a key, and does not touch what is typed", async (t) => {
  const page = await openText(t);
  assert.equal(await button(page, "Undo").count(), 0);
  await choose(page, "company", "Meta");
  await page.rows(7);
  await button(page, "Undo").click();
  await page.rows(18);
  await button(page, "Redo").click();
  await page.rows(7);
  await page.page.locator("#text-tab").focus();
  await page.page.keyboard.press("Control+z");
  await page.rows(18);
  await page.page.keyboard.press("Control+y");
  await page.rows(7);
  // In a field the key is the browser's: letter by letter, and no filter is touched.
  const search = one(page, "#text-search");
  await search.click();
  await page.page.keyboard.type("lon");
  await page.rows(1);
  await eventually("the typing is undone", async () => {
    await page.page.keyboard.press("Control+z");
    return (await search.inputValue()) === "";
  });
  await page.rows(7);
  // "/" leads to it from anywhere.
  await page.page.locator("#text-tab").focus();
  await page.page.keyboard.press("/");
  assert.equal(await page.focused(), "text-search");
  // But where such keys are switched off.
  await page.page.getByRole("checkbox", { name: "Keys / and ?" }).uncheck();
  await eventually("the link says so", async () => /keys=0/.test(await hash(page)));
  await page.still();
  await page.page.locator("#text-tab").focus();
  await page.page.keyboard.press("/");
  assert.equal(await page.focused(), "text-tab");
});
