// Packs that a person opens: good, foreign and broken ones.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { command, guides } from "./built.mjs";
import { Page, address } from "./harness.mjs";

const folder = mkdtempSync(join(tmpdir(), "rangefinder-"));
let pack; // of Meta's guide alone
const made = join(folder, "sharded"); // all guides, their words in shards

before(() => {
  mkdirSync(made);
  execFileSync(command, ["pack", guides, "--prose", "shards", "-o", join(made, "all.pack")]);
  const file = join(folder, "meta.pack");
  execFileSync(command, ["pack", join(guides, "meta"), "-o", file]);
  pack = readFileSync(file);
});
after(() => rmSync(folder, { recursive: true }));

// The error's message, or null.
function open(page, bytes) {
  return page.page.evaluate(
    (given) =>
      window.rangefinder.openPack(new Uint8Array(given).buffer).then(
        () => null,
        (error) => error.message,
      ),
    [...bytes],
  );
}

const drop = (page, bytes) =>
  page.page.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(given)], "a.pack"));
      for (const type of ["dragenter", "dragover", "drop"]) {
        const event = new DragEvent(type, {
          dataTransfer: transfer,
          bubbles: true,
          cancelable: true,
        });
        document.getElementById("canvas").dispatchEvent(event);
      }
    },
    [...bytes],
  );

test("a pack replaces the catalogue", async (t) => {
  const page = await Page.open(t);
  assert.equal(await open(page, pack), null);
  const view = await page.view();
  assert.equal(view.total, 7);
  assert.deepEqual([...new Set(view.rows.map((row) => row.company))], ["Meta"]);
  assert.deepEqual(await page.items("notice"), []);
});

const damaged = Buffer.from("not a pack at all, but long enough to hold a header");
for (const [what, spoil] of [
  ["a foreign file", () => damaged],
  ["an empty file", () => Buffer.alloc(0)],
  ["a pack of which one byte is another", () => Buffer.from(pack).fill(1, 2000, 2001)],
]) {
  test(`${what} is refused with a notice, and the data stay`, async (t) => {
    const page = await Page.open(t);
    await page.call("setQuery", { text: "london" });
    const before = await page.view();
    const message = await open(page, spoil());
    assert.ok(message);
    const [notice] = await page.items("notice");
    assert.equal(notice.label, message);
    assert.deepEqual(await page.view(), before);

    await page.click("button", "Close notice");
    await page.still();
    assert.deepEqual(await page.items("notice"), []);
  });
}

test("a file that is dropped onto the page is opened", async (t) => {
  const page = await Page.open(t);
  await drop(page, damaged);
  await page.item("notice", /./);
  assert.equal((await page.view()).total, 18);
  await drop(page, pack);
  await page.rows(7);
  await page.still();
  assert.deepEqual(await page.items("notice"), []);
});

test("a guide has its words", async (t) => {
  const page = await Page.open(t);
  const { file } = (await page.view()).rows.find((row) => row.company === "Meta");
  const guide = await page.call("guide", file);
  assert.equal(guide.company, "Meta");
  assert.ok(guide.levers.length >= 3);
  assert.ok(guide.levers.every((lever) => lever.title && lever.line > 0));
  const refused = await page.page.evaluate(() =>
    window.rangefinder.guide("meta/nobody.md").catch((error) => error.message),
  );
  assert.match(refused, /nobody\.md/);
});

test("the words of a pack with shards are fetched when they are asked for, once", async (t) => {
  const asked = [];
  const page = await Page.open(t);
  await page.page.route(`${address()}packs/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice("/packs/".length);
    asked.push(path);
    route.fulfill({ path: join(made, path) });
  });
  await page.call("openPack", `${address()}packs/all.pack`);
  assert.deepEqual(asked, ["all.pack"]);
  const { file } = (await page.view()).rows.find((row) => row.company === "Meta");
  const first = await page.call("guide", file);
  assert.ok(first.levers.length >= 3);
  assert.equal(asked.length, 2);
  assert.match(asked[1], /^all-prose\/meta-[0-9a-f]{8}\.pack$/);
  assert.deepEqual(await page.call("guide", file), first);
  assert.equal(asked.length, 2);

  // Opened from bytes there is no address beside which shards could be.
  const bytes = readFileSync(join(made, "all.pack"));
  assert.equal(await open(page, bytes), null);
  const message = await page.page.evaluate(
    (of) => window.rangefinder.guide(of).catch((error) => error.message),
    file,
  );
  assert.match(message, /open it by its address/);
});

test("a guide that comes on screen gets its words by itself, once", async (t) => {
  const asked = [];
  let broken = true;
  const page = await Page.open(t, { expectErrors: true }); // Chromium logs what is not found
  await page.ready();
  await page.page.route(`${address()}packs/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice("/packs/".length);
    asked.push(path);
    if (broken && path !== "all.pack") return route.fulfill({ status: 404 });
    return route.fulfill({ path: join(made, path) });
  });
  await page.call("openPack", `${address()}packs/all.pack`);
  await page.click("row", "Meta, London (UK)");
  await page.item("finding", "This guide's text could not be read.");
  await page.screenshot("guide-failed");
  assert.equal(asked.length, 2);

  broken = false;
  await page.click("button", "Try again");
  await page.item("tab", "Levers");
  assert.equal(asked.length, 3);
  assert.equal(asked[1], asked[2]);
  await page.click("row", "Meta, Singapore");
  await page.still();
  assert.ok((await page.items("tab")).some((tab) => tab.label === "Levers"));
  assert.equal(asked.length, 3);
});
