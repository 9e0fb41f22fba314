// How the page starts, and what it says when it cannot.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { address, eventually, Page } from "./harness.mjs";

const message = (page) => page.page.locator("#message");

async function says(page, pattern) {
  await message(page).waitFor({ state: "visible" });
  assert.match(await message(page).innerText(), pattern);
  assert.ok(!(await page.page.locator("#loading").isVisible()));
}

test("without WebAssembly it says what is missing", async (t) => {
  const before = (page) => page.addInitScript(() => delete globalThis.WebAssembly);
  const page = await Page.open(t, { before, expectErrors: true });
  await says(page, /WebAssembly/);
  const reason = await page.page.evaluate(() =>
    window.rangefinder.setQuery({}).then(String, String),
  );
  assert.match(reason, /cannot run Rangefinder/);
});

test("the first screen does not wait for the rest of the program", async (t) => {
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  const before = (page) =>
    page.route("**/rangefinder.rest.wasm", async (route) => {
      await held;
      await route.continue();
    });
  const at = `${address()}#v1&tab=places`;
  const page = await Page.open(t, { before, at, expectErrors: true });
  await eventually("it is drawn", async () => (await page.call("frames")) > 0);
  // What is not there yet is not called, whatever the pointer does.
  await page.page.mouse.move(640, 400);
  await page.page.mouse.click(640, 200);
  await page.page.mouse.click(100, 300, { button: "right" });
  goOn();
  await page.ready();
  await page.item("tab", "Places");
  assert.ok((await page.items("cell")).length > 0);
  assert.deepEqual(page.errors, []);
});

test("the first rows stand in the page before the program is there, where nothing else is asked for", async (t) => {
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  t.after(() => goOn());
  const before = (page) =>
    page.route("**/rangefinder.wasm", async (route) => {
      await held;
      await route.continue();
    });
  // Another's bands, and another's page.
  for (const asked of ["#v1&company=Midjourney", "?embed#company=midjourney"]) {
    const page = await Page.open(t, { at: address() + asked, before, expectErrors: true });
    await page.page.locator("#progress").waitFor();
    assert.ok(!(await page.page.locator("#first-rows").isVisible()), asked);
    const ours = await page.page.locator("#about").isVisible();
    assert.equal(ours, !asked.startsWith("?embed"), asked);
  }
  const page = await Page.open(t, { before, expectErrors: true });
  const rows = page.page.locator("#first-rows tbody tr");
  await rows.last().waitFor();
  const words = await rows.evaluateAll((all) => all.map((row) => row.cells[2].innerText));
  assert.ok(!(await page.page.evaluate(() => window.rangefinder?.frames() > 0)));
  goOn();
  await page.ready();
  assert.deepEqual(
    words,
    (await page.view()).rows.map(({ region }) => region),
  );
  assert.ok(!(await rows.first().isVisible()));
});

test("what fails before the browser has painted is said, and no error is left uncaught", async (t) => {
  const before = async (page) => {
    await page.addInitScript(() => (PerformanceObserver.prototype.observe = () => {}));
    await page.route("**/rangefinder.wasm", (route) => route.abort());
  };
  const page = await Page.open(t, { before, expectErrors: true });
  await says(page, /The download was interrupted/);
  const uncaught = page.errors.filter((error) => error.includes("could not be loaded"));
  assert.deepEqual(uncaught, []);
});

test("progress is true: half of the Wasm is half of the bar", async (t) => {
  let goOn;
  const half = new Promise((resolve) => (goOn = resolve));
  const server = createServer(async (request, response) => {
    const file = await fetch(new URL(request.url, address()));
    const bytes = Buffer.from(await file.arrayBuffer());
    const type = file.headers.get("content-type");
    response.writeHead(file.status, { "Content-Type": type });
    if (request.url.endsWith(".wasm")) {
      response.write(bytes.subarray(0, bytes.length / 2));
      await half;
      response.end(bytes.subarray(bytes.length / 2));
    } else {
      response.end(bytes);
    }
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  const page = await Page.open(t, {
    at: `http://localhost:${server.address().port}/`,
    expectErrors: true,
  });
  await page.page.locator("#progress-text").waitFor({ state: "visible" });
  const progress = () => page.page.locator("#progress").evaluate((bar) => bar.value);
  await eventually("half is there", async () => Math.abs((await progress()) - 0.5) < 0.01);
  assert.match(await page.page.locator("#progress-text").innerText(), /^Loading, (49|50)%$/);
  await page.screenshotNow("loading");
  goOn();
  await page.ready();
  assert.ok(!(await page.page.locator("#loading").isVisible()));
  assert.deepEqual(page.errors, []);
});

test("each of the two parts of the Wasm is fetched once", async (t) => {
  const fetched = [];
  const before = (page) =>
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await Page.open(t, { before });
  assert.equal(fetched.filter((path) => path.endsWith(".wasm")).length, 2);
  const twice = fetched.filter((path, index) => fetched.indexOf(path) !== index);
  assert.deepEqual(twice, []);
});

test("the engine comes in when the first rows are shown, or at once where others are asked for", async (t) => {
  // Only what is shown lets it in here, however late: not that the page has waited for that in vain.
  const before = (page) =>
    page.addInitScript(() => {
      const { setTimeout } = window;
      window.setTimeout = (run, pause, ...given) =>
        pause === 1000 ? 0 : setTimeout(run, pause, ...given);
    });
  for (const at of [undefined, `${address()}#v1&company=meta`]) {
    const page = await Page.open(t, { at, before });
    const { shown, engine } = await page.page.evaluate(() => ({
      shown: performance.getEntriesByName("first-paint")[0].startTime,
      engine: performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith("/rangefinder.wasm"))
        .map(({ startTime }) => startTime),
    }));
    assert.equal(engine.length, 1);
    if (at) assert.ok(engine[0] < shown, `${engine[0]} is not before ${shown}`);
    else assert.ok(engine[0] >= shown, `${engine[0]} is before ${shown}`);
  }
});
