// window.rangefinder, as docs/api.md promises it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually, Page } from "./harness.mjs";

test("setQuery resolves when its result is drawn", async (t) => {
  const page = await Page.open(t);
  await page.call("setQuery", {
    text: "london",
    facets: { company: ["Meta", "Weights & Biases"] },
    ranges: { total: [300_000, null] },
    sort: [["company", "asc"]],
    currency: "EUR",
    period: "month",
    basis: "recomputed",
  });
  const items = (await page.items("row")).map((item) => item.label);
  assert.deepEqual(
    (await page.view()).rows.map((row) => `${row.company}, ${row.region}`),
    items,
  );
  await page.call("setQuery", {});
  assert.equal((await page.view()).total, 18);
  assert.equal((await page.items("row"))[0].label, "Meta, US (Menlo Park / NYC)");
});

// Chromium begins no further frame before the screen shows what was drawn.
test("setQuery resolves when its result has had three frames to get onto the screen", async (t) => {
  const page = await Page.open(t);
  await page.still();
  const frames = await page.page.evaluate(async () => {
    const before = window.rangefinder.frames();
    let drawn = false;
    let later = 0;
    let resolved = false;
    window.rangefinder.setQuery({ text: "london" }).then(() => (resolved = true));
    await null;
    while (!resolved) {
      await new Promise(requestAnimationFrame);
      if (drawn) later += 1;
      drawn ||= window.rangefinder.frames() > before;
    }
    return later;
  });
  assert.ok(frames >= 3, `it has had ${frames}`);
});

test("a wrong query is refused with a reason, and changes nothing", async (t) => {
  const page = await Page.open(t);
  await page.call("setQuery", { text: "meta" });
  const before = await page.view();
  const refused = (query) =>
    page.page.evaluate(
      (given) =>
        window.rangefinder.setQuery(given).then(
          () => null,
          (error) => (error instanceof Error ? error.message : "not an Error"),
        ),
      query,
    );
  assert.match(await refused({ facets: { company: ["Mata"] } }), /Mata.*Meta/s);
  assert.match(await refused({ facets: { colour: ["red"] } }), /colour/);
  assert.match(await refused({ ranges: { total: [2, 1] } }), /Low is above high/);
  assert.match(await refused({ ranges: { total: "much" } }), /total/);
  assert.match(await refused({ sort: "total" }), /sort/);
  assert.match(await refused({ currency: "QQQ" }), /QQQ/);
  assert.match(await refused({ nonsense: 1 }), /nonsense/);
  assert.match(await refused("meta"), /object/);
  assert.match(await refused(undefined), /query/);
  assert.match(await refused(null), /object/);
  assert.deepEqual(await page.view(), before);
});

test("getView gives rows, total, facets and a summary", async (t) => {
  const page = await Page.open(t);
  const view = await page.view();
  assert.equal(view.total, 18);
  assert.equal(view.rows.length, 18);
  assert.equal(view.summary.bands, 18);
  const meta = view.facets.company.find((value) => value.value === "Meta");
  assert.equal(meta.count, 7);
  assert.equal(meta.chosen, false);
  const [row] = view.rows;
  assert.deepEqual(row.total, [380_000, 620_000]);
  assert.deepEqual(row.base, [210_000, 300_000]);
});

test("getView gives the rows that are asked for", async (t) => {
  const page = await Page.open(t);
  const all = (await page.view()).rows;
  const ask = (part) => page.page.evaluate((part) => window.rangefinder.getView(part), part);
  assert.deepEqual((await ask({ from: 16 })).rows, all.slice(16));
  assert.deepEqual((await ask({ from: 3, rows: 2 })).rows, all.slice(3, 5));
  assert.deepEqual((await ask({ from: 100, rows: 2 })).rows, []);
  assert.equal((await ask({ rows: 0 })).total, 18);
  for (const wrong of [{ from: -1 }, { from: 0.5 }, { rows: "all" }, { rows: null }])
    await assert.rejects(ask(wrong), /getView takes whole numbers from 0 on/);
});

test("items have a kind, a label and a rectangle inside the canvas", async (t) => {
  const page = await Page.open(t);
  const items = await page.items();
  const kinds = new Set(items.map((item) => item.kind));
  for (const kind of ["row", "column", "checkbox", "button", "field"]) assert.ok(kinds.has(kind));
  for (const { label, rect } of items) {
    const inside =
      rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= 1281 && rect.y + rect.height <= 801;
    assert.ok(inside && rect.width > 0 && rect.height > 0, label);
  }
});

test("events tell of queries, selections, notices and themes, until unsubscribed", async (t) => {
  const page = await Page.open(t);
  await page.page.evaluate(() => {
    window.heard = [];
    window.off = ["query", "selection", "notice", "theme"].map((event) =>
      window.rangefinder.on(event, (detail) => window.heard.push([event, detail])),
    );
  });
  const heard = async () => {
    await page.still();
    return page.page.evaluate(() => window.heard.splice(0));
  };
  await page.call("setQuery", { text: "meta" });
  assert.deepEqual(await heard(), [["query", { text: "meta" }]]);
  await page.click("row", "Meta, London (UK)");
  const row = (await page.view()).rows.findIndex(({ region }) => region === "London (UK)");
  assert.deepEqual(await heard(), [["selection", row]]);
  await page.click("button", "Theme");
  await page.click("option", "Dark");
  assert.deepEqual(await heard(), [["theme", "dark"]]);

  const message = await page.page.evaluate(() =>
    window.rangefinder.openPack(new ArrayBuffer(3)).catch((error) => error.message),
  );
  const [[event, notice]] = await heard();
  assert.equal(event, "notice");
  assert.equal(notice.message, message);
  await page.click("button", "Close notice");
  assert.deepEqual(await heard(), [["notice", null]]);

  await page.page.evaluate(() => window.off.forEach((unsubscribe) => unsubscribe()));
  await page.call("setQuery", {});
  assert.deepEqual(await heard(), []);
});

test("a notice is told of while the palette lies over it", async (t) => {
  const page = await Page.open(t);
  await page.page.evaluate(() => {
    window.heard = [];
    window.rangefinder.on("notice", (notice) => window.heard.push(notice));
  });
  await page.page.keyboard.press("Control+k");
  await page.item("command", "Bands");
  const message = await page.page.evaluate(() =>
    window.rangefinder.openPack(new ArrayBuffer(3)).catch((error) => error.message),
  );
  await page.still();
  const heard = await page.page.evaluate(() => window.heard);
  assert.deepEqual(
    heard.map((notice) => notice?.message),
    [message],
  );
});

test("who listens from the start hears what the link asks for", async (t) => {
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  const before = async (page) => {
    await page.route("**/rangefinder.rest.wasm*", async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(() => {
      let surface;
      window.heard = [];
      Object.defineProperty(window, "rangefinder", {
        get: () => surface,
        set(value) {
          surface = value;
          value.on("query", (query) => window.heard.push(query));
        },
      });
    });
  };
  const page = await Page.open(t, {
    at: `${address()}#v1&company=Meta`,
    before,
    expectErrors: true,
  });
  // The first part draws rows while the rest is on its way.
  await eventually("frames are drawn", async () => (await page.call("frames")) > 0);
  goOn();
  await page.ready();
  assert.deepEqual(await page.page.evaluate(() => window.heard), [
    { facets: { company: ["Meta"] } },
  ]);
  assert.deepEqual(page.errors, []);
});

test("a listener that throws is reported, and disturbs nobody", async (t) => {
  const page = await Page.open(t);
  await page.page.evaluate(() => {
    window.heard = 0;
    window.rangefinder.on("query", () => {
      throw new Error("mine");
    });
    window.rangefinder.on("query", () => (window.heard += 1));
  });
  await page.call("setQuery", { text: "meta" });
  await page.still();
  assert.equal(await page.page.evaluate(() => window.heard), 1);
  assert.deepEqual(page.errors.splice(0), ["Error: mine"]);
});

test("asking for what is not there says so", async (t) => {
  const page = await Page.open(t);
  const thrown = await page.page.evaluate(() => {
    try {
      window.rangefinder.on("colour", () => {});
    } catch (error) {
      return error.message;
    }
  });
  assert.match(thrown, /"colour".*query, selection, notice, theme/);
});
