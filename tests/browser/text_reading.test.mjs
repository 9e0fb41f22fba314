// The text view where there are no graphics, on paper, large, from right to left; and hostile text in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { address, eventually, Page } from "./harness.mjs";
import { london, weights, openText, one, rows, viewIs, type, choose } from "./text.mjs";

// ---------------------------------------------------------------- without graphics

test("without WebGL2 it is there by itself, and the canvas once it can be drawn", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind === "webgl2" && !window.allowed ? null : getContext.call(this, kind, ...rest);
      };
    });
  const page = await Page.open(t, { before });
  await viewIs(page, "text");
  const note = page.page.locator("#text-note");
  assert.match(await note.innerText(), /WebGL2/);
  assert.ok(!(await page.page.locator("#message").isVisible()));
  assert.ok(!(await page.page.locator("#text-switch").isVisible()));
  await choose(page, "company", "Meta");
  await page.rows(7);
  await eventually("the table has them", async () => (await rows(page).count()) === 7);
  await page.page.keyboard.press("F2"); // there is nothing to show
  await page.still();
  await viewIs(page, "text");
  await note.getByRole("button", { name: "Try again" }).click();
  await viewIs(page, "text");
  await page.page.evaluate(() => (window.allowed = true));
  await note.getByRole("button", { name: "Try again" }).click();
  await viewIs(page, "canvas");
  assert.ok(!(await note.isVisible()));
  assert.equal(await page.focused(), "canvas");
  await page.click("checkbox", "Company: Midjourney");
  await page.rows(9);
});

test("a canvas that is lost is stood in for, and comes back with all that was done", async (t) => {
  const page = await Page.open(t);
  await page.call("setQuery", { facets: { company: ["Meta"] } });
  await page.page.evaluate(() => {
    const context = document.getElementById("canvas").getContext("webgl2");
    context.getExtension("WEBGL_lose_context").loseContext();
  });
  await viewIs(page, "text");
  await eventually("the table is there", async () => (await rows(page).count()) === 7);
  await type(page, "search", "london");
  await page.rows(1);
  await page.page.getByRole("button", { name: "Draw again" }).click();
  await viewIs(page, "canvas");
  assert.equal((await page.item("field", "Search")).value, "london");
  await page.click("chip", "Company: Meta");
  await page.rows(5);
});

// ---------------------------------------------------------------- paper, zoom, direction

test("what is printed is the text, without what is only for the screen", async (t) => {
  const page = await Page.open(t, { at: `${address()}#v1&company=Meta&sel=${london}` });
  await one(page, "#text-guide").waitFor({ state: "attached" });
  await page.page.emulateMedia({ media: "print" });
  assert.ok(!(await page.page.locator("#canvas").isVisible()));
  assert.ok((await one(page, "#text-table").boundingBox()).height > 100);
  assert.ok(await one(page, "#text-guide").isVisible());
  const left = await page.page
    .locator("#stage :is(form, button, nav, select, input, progress)")
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
  assert.deepEqual(left, []);
  for (const name of ["Close the guide", "Clear all", "Pin to compare"]) {
    assert.ok(!(await page.page.getByText(name, { exact: true }).isVisible()), name);
  }
  // Ink on paper, whatever the theme is.
  await page.call("openLink", `#v1&company=Meta&sel=${london}&theme=dark`);
  await page.still();
  for (const part of ["caption", "h1", "#text-table a", ".note"]) {
    const colour = await one(page, part)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    const [red, green, blue] = colour.match(/\d+/g).map(Number);
    assert.ok(Math.max(red, green, blue) < 0x60, `${part}: ${colour}`);
  }
  const pdf = await page.page.pdf();
  // Text that can be selected, not a picture of it: operators that show glyphs.
  const source = pdf.toString("latin1");
  let shown = 0;
  for (const [, stream] of source.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)endstream/g)) {
    try {
      const drawn = inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
      shown += drawn.match(/\bTj\b|\bTJ\b/gi)?.length ?? 0;
    } catch {
      // a picture or a font
    }
  }
  assert.ok(shown > 100, `${shown} runs of text`);
  assert.ok(source.match(/\/Type \/Page\b/g).length >= 1);
});

test("at 320 pixels, which is 400 % zoom, no tab scrolls sideways", async (t) => {
  const page = await openText(t, "#v1", { viewport: { width: 320, height: 256 } });
  const wide = async (what) => {
    const { width, widest } = await page.page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      widest: [...document.querySelectorAll("#text-view *")]
        .filter((one) => !one.closest(".scroll, figure") && one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().right > 320.5)
        .map((one) => one.outerHTML.slice(0, 120))[0],
    }));
    assert.ok(width <= 320, `${what}: ${width} pixels are wide: ${widest}`);
  };
  const pins = `pins=${london},${weights}`;
  for (const [what, fragment, selector] of [
    ["bands", "#v1", "#text-table"],
    ["groups", "#v1&group=country", "#text-table .group"],
    ["guide", `#v1&sel=${weights}`, "#text-guide"],
    ["distribution", "#v1&tab=distribution", "#text-distribution"],
    ["places", "#v1&tab=places", "#text-heat"],
    ["compare", `#v1&tab=compare&${pins}`, "form[aria-label=Comparison]"],
    ["nothing", "#v1&q=nobody", ".control"],
    ["notice", "#v1&company=Nobody", ".notice"],
    ["offer", `#v1&tab=offer&sel=${weights}`, "#text-offer-base"],
  ]) {
    await page.call("openLink", `${fragment}&text=1`);
    await one(page, selector).first().waitFor();
    await one(page, "details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await wide(what);
  }
  await type(page, "offer-base", "225k");
  await page.page.getByRole("heading", { name: "Script" }).waitFor();
  await wide("report");
});

test("what is written from right to left runs so", async (t) => {
  const page = await openText(t);
  const search = one(page, "#text-search");
  const direction = () => search.evaluate((input) => getComputedStyle(input).direction);
  assert.equal(await direction(), "ltr");
  await search.fill("مهندس");
  await page.rows(0);
  await page.still();
  assert.equal(await direction(), "rtl");
  const chosen = one(page, ".chosen a").first();
  await eventually("it is listed", async () => /مهندس/.test(await chosen.textContent()));
  for (const part of ["#text-table", "#text-tab", ".tools"]) {
    const all = one(page, part);
    if (await all.count()) {
      assert.equal(await all.evaluate((one) => getComputedStyle(one).direction), "ltr", part);
    }
  }
});

// ---------------------------------------------------------------- hostile

test("markup in a link or a field is text, and runs nothing", async (t) => {
  const evil = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const given = encodeURIComponent(evil);
  const requests = [];
  const before = (page) => page.on("request", (request) => requests.push(request.url()));
  const fragment = `#v1&q=${given}&company=${given}&sel=${given}&pins=${given}&theme=${given}`;
  const page = await openText(t, fragment, { before });
  await one(page, ".notice").waitFor();
  const check = async () => {
    const found = await page.page.evaluate(() => ({
      hacked: "hacked" in window,
      elements: document.querySelectorAll("#text :is(img, script, iframe), #text [onerror]").length,
    }));
    assert.deepEqual(found, { hacked: false, elements: 0 });
  };
  await check();
  assert.match(await one(page, ".notice").textContent(), /<img/);
  await page.call("openLink", `#v1&tab=offer&sel=${weights}&text=1`);
  await one(page, "#text-offer-base").waitFor();
  for (const field of ["offer-base", "offer-level", "offer-company"]) await type(page, field, evil);
  await one(page, ".error").first().waitFor();
  await check();
  const own = new URL(address()).origin;
  assert.deepEqual(
    requests.filter((url) => new URL(url).origin !== own || /\/x$/.test(url)),
    [],
  );
});
