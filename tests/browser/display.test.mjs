// Sharp at every ratio of pixels, and still there when the browser takes its graphics memory back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

const buffer = (page) =>
  page.page.locator("#canvas").evaluate(({ width, height }) => [width, height]);

for (const ratio of [1, 1.5, 2, 3]) {
  test(`at ${ratio} device pixels per CSS pixel the drawing buffer has as many`, async (t) => {
    const page = await Page.open(t, {
      deviceScaleFactor: ratio,
      viewport: { width: 1301, height: 700 },
    });
    assert.deepEqual(await buffer(page), [Math.round(1301 * ratio), 700 * ratio]);
    // Rectangles stay in CSS pixels.
    await page.click("checkbox", "Company: Midjourney");
    await page.rows(2);
  });
}

test("the canvas fills the window, also when that changes, and nothing scrolls", async (t) => {
  const page = await Page.open(t);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [2200, 600],
  ]) {
    await page.page.setViewportSize({ width, height });
    await eventually("the buffer follows", async () => {
      return String(await buffer(page)) === String([width, height]);
    });
    const scrolls = await page.page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return scrollWidth > clientWidth || scrollHeight > clientHeight;
    });
    assert.ok(!scrolls, `${width}x${height}`);
  }
});

// Takes the context away; returns a function that gives it back.
async function loseContext(page) {
  await page.page.evaluate(() => {
    const context = document.getElementById("canvas").getContext("webgl2");
    window.loss = context.getExtension("WEBGL_lose_context");
    window.loss.loseContext();
  });
  await eventually("the context is lost", () =>
    page.page.evaluate(() =>
      document.getElementById("canvas").getContext("webgl2").isContextLost(),
    ),
  );
}

async function filtered(t) {
  const page = await Page.open(t);
  await page.call("setQuery", { text: "london", facets: { company: ["Meta"] } });
  await page.click("row", "Meta, London (UK)");
  await page.page.mouse.move(2, 2);
  await page.still();
  return page;
}

test("a context that is lost and restored keeps the state, and draws the same", async (t) => {
  const page = await filtered(t);
  const view = await page.view();
  const items = await page.items();
  const picture = await page.page.screenshot();
  await loseContext(page);
  await page.page.evaluate(() => window.loss.restoreContext());
  await eventually("it is drawn again", async () => picture.equals(await page.page.screenshot()));
  assert.deepEqual(await page.view(), view);
  assert.deepEqual(await page.items(), items);
  await page.call("setQuery", {});
  assert.equal((await page.view()).total, 18);
});

test("a context that stays lost is offered to be drawn again", async (t) => {
  const page = await filtered(t);
  const picture = await page.page.screenshot();
  await loseContext(page);
  await page.page.getByRole("button", { name: "Draw again" }).click();
  await eventually("it is drawn again", async () => picture.equals(await page.page.screenshot()));
  await page.page.setViewportSize({ width: 1000, height: 700 });
  await eventually("the new canvas follows the window", async () => {
    return String(await buffer(page)) === "1000,700";
  });
  await page.click("chip", "Company: Meta");
  await eventually("it can be used", async () => (await page.view()).total > 1);
});

test("frames ask WebGL for nothing: each answer would wait for the GPU process", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      window.asked = [];
      const { prototype } = WebGL2RenderingContext;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        if (!/^(get|is(?!ContextLost)|read|finish|checkFramebuffer)/.test(name)) continue;
        const ask = prototype[name];
        prototype[name] = function (...given) {
          window.asked.push(`${name}(${given.filter((one) => typeof one === "number")})`);
          return ask.apply(this, given);
        };
      }
    });
  const page = await Page.open(t, { before });
  await page.still();
  const asked = () => page.page.evaluate(() => window.asked.splice(0));
  assert.ok((await asked()).length > 0); // to make its program, at the start
  await page.click("checkbox", "Company: Midjourney");
  await page.rows(2);
  await page.still();
  assert.deepEqual(await asked(), []);
});

test("a frame is drawn when it has settled, and where it is not the same as the last", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      window.clears = 0;
      const { prototype } = WebGL2RenderingContext;
      const { clear } = prototype;
      prototype.clear = function (...given) {
        window.clears += 1;
        return clear.apply(this, given);
      };
    });
  const page = await Page.open(t, { before });
  await page.still();
  const counts = () =>
    page.page.evaluate(() => ({ drawn: window.clears, frames: window.rangefinder.frames() }));
  // The first screen, the same with textures that the GPU has by then, and all of the program.
  assert.deepEqual(await counts(), { drawn: 3, frames: 3 });
  await page.page.mouse.move(640, 790); // over the legend
  await page.still();
  const start = await counts();
  await page.page.mouse.move(641, 790);
  await page.still();
  const moved = await counts();
  assert.ok(moved.frames > start.frames, `${start.frames} to ${moved.frames} frames`);
  assert.equal(moved.drawn, start.drawn);
  // What is shown anew is laid out more than once, and drawn when it has settled.
  await page.call("setQuery", { text: "london" });
  await page.still();
  const found = await counts();
  assert.deepEqual(found, { drawn: moved.drawn + 1, frames: moved.frames + 1 });
  await page.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await eventually("it is drawn", async () => (await counts()).drawn === found.drawn + 1);
  // A picture of it.
  const shades = await page.page.evaluate(async () => {
    const image = await createImageBitmap(await window.rangefinder.screenshot());
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)).size;
  });
  assert.ok(shades > 10, `${shades} colours`);
});

test("the system's theme is taken before the first frame, and followed", async (t) => {
  const page = await Page.open(t, { colorScheme: "dark" });
  const theme = () => page.page.evaluate(() => document.documentElement.dataset.theme);
  const background = () =>
    page.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await theme(), "dark");
  assert.equal(await background(), "rgb(20, 23, 27)");
  await page.page.emulateMedia({ colorScheme: "light" });
  await eventually("it is light", async () => (await theme()) === "light");
  await page.page.emulateMedia({ contrast: "more" });
  await eventually("it has high contrast", async () => (await theme()) === "contrast");
  // What the person chooses in the app counts more.
  await page.page.emulateMedia({ contrast: "no-preference" });
  await page.click("button", "Theme");
  await page.click("option", "Dark");
  await eventually("it is dark", async () => (await theme()) === "dark");
  await page.page.emulateMedia({ colorScheme: "dark" });
  await page.click("button", "Theme");
  await page.click("option", "Light");
  await eventually("it is light again", async () => (await theme()) === "light");
  await page.click("button", "Theme");
  await page.click("option", "System");
  await eventually("it is the system's again", async () => (await theme()) === "dark");
});

for (const media of [{ contrast: "more" }, { forcedColors: "active" }]) {
  test(`with ${Object.keys(media)} the first frame has high contrast`, async (t) => {
    const page = await Page.open(t, { colorScheme: "light", ...media });
    const theme = await page.page.evaluate(() => document.documentElement.dataset.theme);
    assert.equal(theme, "contrast");
    // What the canvas itself shows, not only the page around it.
    const [red, green, blue] = await page.page.evaluate(async () => {
      const image = await createImageBitmap(await window.rangefinder.screenshot());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return context.getImageData(2, 2, 1, 1).data;
    });
    assert.deepEqual([red, green, blue], [0, 0, 0]);
  });
}
