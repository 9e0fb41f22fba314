// The page's address is what is on screen: opened, followed, gone back to, shared.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { address, eventually, Page, phone } from "./harness.mjs";
import { hash, london } from "./text.mjs";

const hashIs = (page, wanted) =>
  eventually(`the address has ${wanted}`, async () => (await hash(page)) === wanted);
const entries = (page) => page.page.evaluate(() => history.length);
const toast = (page, text) =>
  eventually(
    `it says "${text}"`,
    async () => (await page.page.locator("#toast").innerText()) === text,
  );
const theme = (page) => page.page.evaluate(() => document.documentElement.dataset.theme);
const notice = async (page) => (await page.items("notice"))[0];

for (const [name, options] of [
  ["a desktop", {}],
  ["a phone", phone],
]) {
  test(`on ${name} a link opens what it says`, async (t) => {
    const link = `#v1&company=Meta&cur=EUR&sel=${london}&guide=0&theme=dark`;
    const page = await Page.open(t, { at: address() + link, colorScheme: "light", ...options });
    const { rows, unit } = await page.view();
    assert.equal(rows.length, 7);
    assert.equal(unit, "EUR per year");
    assert.equal(await theme(page), "dark");
    assert.deepEqual(await page.selected(), ["Meta, London (UK)"]);
    assert.equal(await page.call("link"), link);
    assert.equal(await hash(page), link);
    assert.equal(await notice(page), undefined);
    await page.screenshot(`link-${name.split(" ")[1]}`);
  });
}

test("Back and Forward go through two filters", async (t) => {
  const page = await Page.open(t);
  const before = await entries(page);
  await page.click("checkbox", "Company: Meta");
  await hashIs(page, "#v1&company=Meta");
  await page.click("checkbox", "Company: Midjourney");
  await hashIs(page, "#v1&company=Meta,Midjourney");
  assert.equal(await entries(page), before + 2);
  await page.page.goBack();
  await page.rows(7);
  await page.page.goBack();
  await page.rows(18);
  assert.equal(await hash(page), "");
  await page.page.goForward();
  await page.rows(7);
  await page.page.goForward();
  await page.rows(9);
  await page.still();
  assert.equal(await hash(page), "#v1&company=Meta,Midjourney");
  assert.equal(await entries(page), before + 2);
});

test("a tab and a guide are entries too", async (t) => {
  const page = await Page.open(t);
  await page.click("row", "Meta, London (UK)");
  await hashIs(page, `#v1&sel=${london}`);
  await page.click("tab", "Distribution");
  await hashIs(page, `#v1&tab=distribution&sel=${london}`);
  await page.page.goBack();
  await eventually("the bands are shown", async () => (await page.item("tab", "Bands")).checked);
  await page.page.goBack();
  await eventually("no row is selected", async () =>
    (await page.items("row")).every((row) => !row.checked),
  );
});

test("typing is one entry, whose address ends as what was typed", async (t) => {
  const page = await Page.open(t);
  const before = await entries(page);
  await page.click("field", "Search");
  await page.page.keyboard.type("london", { delay: 30 });
  await hashIs(page, "#v1&q=london");
  assert.equal(await entries(page), before + 1);
  await page.page.keyboard.type(" meta");
  // A step right behind it does not lose what was typed last.
  await page.click("checkbox", "Company: Meta");
  await hashIs(page, "#v1&q=london+meta&company=Meta");
  await page.page.goBack();
  await hashIs(page, "#v1&q=london+meta");
  assert.equal(await page.field("search").inputValue(), "london meta");
  await page.page.goBack();
  await page.rows(18);
});

test("dragging a splitter replaces, and stays in the link", async (t) => {
  const page = await Page.open(t);
  const before = await entries(page);
  const [x, y] = await page.center("splitter", "Filters");
  await page.page.mouse.move(x, y);
  await page.page.mouse.down();
  await page.page.mouse.move(x + 20, y);
  await page.page.mouse.move(x + 40, y);
  await page.page.mouse.up();
  await eventually("the address follows", async () => /panes=26\d,0/.test(await hash(page)));
  assert.equal(await entries(page), before);
  await page.page.reload();
  await page.ready();
  assert.match((await page.item("splitter", "Filters")).value, /^26\d$/);
});

test("a hash that is typed into the address bar is opened", async (t) => {
  const page = await Page.open(t);
  await page.page.evaluate(() => (location.hash = "#v1&company=Midjourney"));
  await page.rows(2);
});

test("a damaged link shows a notice, and keeps the rest", async (t) => {
  const page = await Page.open(t, {
    at: `${address()}#v1&company=Meta,Mata&total=much&sel=${london}&shoes=red`,
  });
  assert.equal((await page.view()).rows.length, 7);
  const { label, value } = await notice(page);
  assert.equal(label, "Part of this link could not be read.");
  for (const part of [/"much"/, /no company "Mata"/, /"shoes"/]) assert.match(value, part);
  assert.ok((await page.item("row", "Meta, London (UK)")).checked);
  await page.screenshot("link-damaged");
  await page.click("button", "Close notice");
  await eventually("it is closed", async () => !(await notice(page)));
  await page.click("checkbox", "Company: Midjourney");
  await hashIs(page, `#v1&company=Meta,Midjourney&sel=${london}`);
});

test("a browser writes no more than it can bear", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      window.writes = [];
      for (const method of ["pushState", "replaceState"]) {
        const original = history[method];
        history[method] = function (...parameters) {
          window.writes.push(performance.now());
          return original.apply(this, parameters);
        };
      }
    });
  const page = await Page.open(t, { before });
  for (let i = 0; i < 70; ++i) {
    await page.call("setQuery", { text: i % 2 ? "meta" : "london" });
  }
  // However long that took.
  const writes = await page.page.evaluate(() => window.writes);
  assert.ok(writes.length > 10);
  for (const end of writes) {
    assert.ok(writes.filter((time) => time > end - 30_000 && time <= end).length <= 50);
  }
  assert.equal(await page.call("link"), "#v1&q=meta");
});

test("Share copies the link of what is on screen, and says so", async (t) => {
  const page = await Page.open(t, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.click("checkbox", "Company: Meta");
  await page.rows(7);
  await page.click("button", "Share");
  await toast(page, "Link copied.");
  await page.screenshot("link-copied");
  const copied = await page.page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, `${address()}#v1&company=Meta`);
});

test("where the clipboard is refused, Share copies by a selection", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
      const { execCommand } = Document.prototype;
      Document.prototype.execCommand = function (command) {
        window.selected = document.activeElement.value;
        return execCommand.call(this, command);
      };
    });
  const page = await Page.open(t, { before });
  await page.click("button", "Share");
  await toast(page, "Link copied.");
  assert.equal(await page.page.evaluate(() => window.selected), address());
  assert.equal(await page.page.locator("textarea").count(), 0);
});

test("on a phone Share opens the system's sheet", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      navigator.share = async (what) => (window.shared = what);
    });
  const page = await Page.open(t, { before, at: `${address()}#v1&company=Meta`, ...phone });
  await page.tap("button", "Share");
  const shared = await eventually("it is shared", () => page.page.evaluate(() => window.shared));
  assert.equal(shared.url, `${address()}#v1&company=Meta`);
});

test("the theme that is chosen is in the link", async (t) => {
  const page = await Page.open(t, { colorScheme: "light" });
  await page.click("button", "Theme");
  await page.click("option", "High contrast");
  await hashIs(page, "#v1&theme=contrast");
  assert.equal(await theme(page), "contrast");
  await page.page.goBack();
  await eventually("it is the system's again", async () => (await theme(page)) === "light");
});

test("a file that is no pack leaves the address as it is", async (t) => {
  const page = await Page.open(t, { at: `${address()}#v1&company=Meta&sel=${london}` });
  const other = await fetch(`${address()}rangefinder.wasm`);
  const bytes = [...new Uint8Array(await other.arrayBuffer()).slice(0, 64)];
  await page.page.evaluate(
    (given) => window.rangefinder.openPack(new Uint8Array(given)).catch(() => {}),
    bytes,
  );
  assert.equal(await hash(page), `#v1&company=Meta&sel=${london}`);
  assert.ok(await notice(page));
});

test("where the address may not be written, everything else works", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException("no", "SecurityError");
      };
    });
  const page = await Page.open(t, {
    before,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.click("checkbox", "Company: Meta");
  await page.rows(7);
  await page.click("button", "Share");
  await toast(page, "Link copied.");
  const copied = await page.page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, `${address()}#v1&company=Meta`);
  assert.equal(await hash(page), "");
});

test("in a sandboxed frame it opens its link, and leaves the host's Back alone", async (t) => {
  const host = createServer(async (request, response) => {
    if (!request.url.startsWith("/page/")) {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end(`<!doctype html><style>iframe { width: 1000px; height: 700px }</style>
        <iframe sandbox="allow-scripts" src="/page/#v1&amp;company=Meta"></iframe>`);
      return;
    }
    // A frame without an origin gets modules only from who allows that.
    const file = await fetch(new URL(request.url.slice("/page/".length), address()));
    response.writeHead(file.status, {
      "Content-Type": file.headers.get("content-type"),
      "Access-Control-Allow-Origin": "*",
    });
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise((resolve) => host.listen(0, "localhost", resolve));
  t.after(() => host.closeAllConnections());
  t.after(() => host.close());
  const page = await Page.open(t, {
    at: `http://localhost:${host.address().port}/`,
    expectErrors: true,
  });
  const frame = page.page.frames()[1];
  await eventually("it runs", () => frame.evaluate(() => !!window.rangefinder));
  await frame.evaluate(() => window.rangefinder.ready);
  const before = await entries(page);
  assert.equal(await frame.evaluate(() => window.rangefinder.getView().rows.length), 7);
  await frame.evaluate(() => window.rangefinder.setQuery({ text: "london" }));
  assert.equal(await frame.evaluate(() => window.rangefinder.link()), "#v1&q=london");
  await page.page.waitForTimeout(400); // longer than the page waits before it writes
  assert.equal(await entries(page), before);
});

test("openLink opens, and gives what it left out", async (t) => {
  const page = await Page.open(t);
  assert.deepEqual(await page.call("openLink", "#v1&company=Meta"), []);
  assert.equal((await page.view()).rows.length, 7);
  const [problem] = await page.call("openLink", "#v1&company=Mata");
  assert.match(problem, /Mata/);
});

test("a screenshot is what the canvas shows", async (t) => {
  const page = await Page.open(t);
  const result = await page.page.evaluate(async () => {
    const blob = await window.rangefinder.screenshot();
    const image = await createImageBitmap(blob);
    return [blob.type, image.width, image.height];
  });
  assert.deepEqual(result, ["image/png", 1280, 800]);
});

test("a chart's SVG is drawn as a PNG, twice as large", async (t) => {
  const source = await readFile(new URL("../../shell/png.js", import.meta.url), "utf8");
  const page = await Page.open(t);
  await page.page.route("**/png.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: source }),
  );
  const result = await page.page.evaluate(async () => {
    const { svgToPng } = await import("./png.js");
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">' +
      '<rect width="20" height="20" fill="#2a6bb0"/><text x="22" y="15">€</text></svg>';
    const blob = await svgToPng(svg, { font: () => new Uint8Array(4) });
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const pixel = (x, y) => [...context.getImageData(x, y, 1, 1).data];
    const bad = await svgToPng("no picture", { font: () => new Uint8Array(4) }).catch(
      (error) => error.message,
    );
    return [blob.type, image.width, image.height, pixel(38, 38), pixel(79, 1)[3], bad];
  });
  assert.deepEqual(result, [
    "image/png",
    80,
    40,
    [0x2a, 0x6b, 0xb0, 255],
    0,
    "The picture could not be drawn.",
  ]);
});
