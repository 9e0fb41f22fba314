// Packs that a person opens: good, foreign and broken ones.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Page } from "./harness.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = process.env.RANGEFINDER ?? join(root, "build/native/rangefinder");
const folder = mkdtempSync(join(tmpdir(), "rangefinder-"));
let pack; // of Meta's guide alone

before(() => {
  const file = join(folder, "meta.pack");
  execFileSync(command, ["pack", join(root, "data/guides/meta"), "-o", file]);
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
  ["a truncated pack", () => pack.subarray(0, pack.length - 1000)],
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
