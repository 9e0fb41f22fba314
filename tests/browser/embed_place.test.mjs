// Where <rangefinder-explorer> stands in its page: when it is loaded, how high it is, who scrolls, and who has
// the keyboard.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually, Page } from "./harness.mjs";
import { HostPage } from "./hosts.mjs";

const element = (attributes = 'company="meta"') =>
  `<rangefinder-explorer ${attributes}></rangefinder-explorer>`;
const far = '<div style="height: 4000px"></div>';
const boxOf = (host) => host.page.locator("rangefinder-explorer").boundingBox();

test("It is loaded when it comes near, without moving what stands below", async (t) => {
  const host = await HostPage.with(t, `${far}${element('show="card" company="meta"')}<p>Below</p>`);
  const before = await boxOf(host);
  assert.equal(before.height, 220);
  await host.page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(host.frames().length, 0);
  await host.run(() => scrollTo(0, 3500));
  await host.ready();
  const y = () => host.run(() => document.querySelector("p").getBoundingClientRect().top + scrollY);
  assert.equal(await y(), before.y + before.height + 16, "the paragraph has a margin of 16");
  assert.deepEqual(host.errors, []);
});

test("Ten on a page fetch what is large once, and rest when nothing happens", async (t) => {
  const host = await HostPage.with(
    t,
    Array.from({ length: 10 }, () => element('show="card" company="meta" height="60"')).join(""),
  );
  await host.ready(10);
  for (const name of ["rangefinder.wasm", "rangefinder.rest.wasm"]) {
    const times = host.requests.filter((url) => new URL(url).pathname.endsWith(`/${name}`)).length;
    assert.equal(times, 1, `${name} is fetched ${times} times`);
  }
  const drawn = () =>
    Promise.all(host.frames().map((frame) => frame.evaluate(() => window.rangefinder.frames())));
  let last = [];
  await eventually("all are still", async () => {
    const now = await drawn();
    const same = now.length === 10 && now.every((count, i) => count === last[i]);
    last = now;
    if (!same) await new Promise((resolve) => setTimeout(resolve, 300));
    return same;
  });
  assert.deepEqual(host.errors, []);
});

test("Its height follows what it shows, and a host that sets it to nothing is not fought", async (t) => {
  const host = await HostPage.with(t, element());
  await host.ready();
  await eventually("the height is told", async () => (await host.told("resize")).length > 0);
  const high = (await boxOf(host)).height;
  assert.ok(high > 300, `${high} pixels for seven bands`);
  assert.equal(high, (await host.told("resize")).at(-1).height);
  await host.run(() => document.querySelector("rangefinder-explorer").setQuery({ text: "london" }));
  await eventually("it is lower", async () => (await boxOf(host)).height < high - 100);
  const count = (await host.told("resize")).length;
  await host.run(() => {
    const frame = document.querySelector("rangefinder-explorer").shadowRoot.querySelector("iframe");
    frame.style.height = "0";
  });
  await host.inFrame("setQuery", { text: "london meta" });
  assert.equal((await host.told("resize")).length, count);
  assert.deepEqual(host.errors, []);
});

test("A fixed height stays", async (t) => {
  const host = await HostPage.with(t, element('company="meta" height="300"'));
  await host.ready();
  assert.equal((await boxOf(host)).height, 300);
  assert.deepEqual(await host.told("resize"), []);
});

test("The wheel and a finger scroll the page around it", async (t) => {
  const host = await HostPage.with(t, `${element()}${far}`);
  await host.ready();
  await eventually("the height is told", async () => (await host.told("resize")).length > 0);
  await host.page.mouse.move(400, 200);
  await host.page.mouse.wheel(0, 300);
  await eventually("the host scrolls", () => host.run(() => scrollY > 200));
  const touch = await host
    .frames()[0]
    .evaluate(() => getComputedStyle(document.getElementById("surface")).touchAction);
  assert.equal(touch, "pan-y pinch-zoom");
});

test("It takes no focus, and its own focus does not scroll the page around it", async (t) => {
  const host = await HostPage.with(t, `<div style="height: 900px"></div>${element()}${far}`);
  await host.ready();
  const where = () => host.run(() => [scrollY, document.activeElement.tagName]);
  assert.deepEqual(await where(), [0, "BODY"]);
  const [frame] = host.frames();
  await frame.evaluate(() =>
    document
      .getElementById("canvas")
      .dispatchEvent(new KeyboardEvent("keydown", { key: "F2", bubbles: true })),
  );
  await eventually("the text is shown", () =>
    frame.evaluate(() => document.documentElement.dataset.view === "text"),
  );
  assert.deepEqual(await where(), [0, "BODY"]);
});

test("Numbers are written as the host's country writes them", async (t) => {
  const tableOf = async (locale) => {
    const at = `${address()}?embed#company=meta&show=figures&text=1&per=month&locale=${locale}`;
    const page = await Page.open(t, { at });
    return page.page.locator("#text-table tbody").innerText();
  };
  assert.match(await tableOf("en"), /\d\.\d/);
  const german = await tableOf("de");
  assert.match(german, /\d,\d/);
  assert.doesNotMatch(german, /\d\.\d/);
  // What is no locale leaves the numbers as they are, and the host is told.
  const host = await HostPage.with(t, element('company="meta" locale="no such"'));
  await host.ready();
  const [{ problems }] = await host.told("ready");
  assert.deepEqual(problems, ['"locale" is "no such" and is left out. Use a language tag: de-CH.']);
});

test("A frame that never answers leaves a link to the page", async (t) => {
  const host = await HostPage.with(t, element(), {
    async before(page) {
      await page.clock.install();
      await page.route("**/embed-frame.html*", (route) =>
        route.fulfill({ contentType: "text/html", body: "<p>Nothing</p>" }),
      );
    },
  });
  const note = host.page.locator("rangefinder-explorer p");
  await eventually("the frame is there", () => host.page.frames().length === 2);
  await host.page.frames()[1].waitForLoadState();
  await host.page.clock.fastForward(19_000);
  assert.equal(await note.count(), 0);
  await host.page.clock.fastForward(2_000);
  assert.match(await note.innerText(), /do not load here/);
  const link = note.getByRole("link");
  assert.equal(await link.getAttribute("href"), `${address()}#company=meta`);
  assert.equal(await link.getAttribute("rel"), "noopener");
  assert.equal((await host.told("error")).length, 1);
});
