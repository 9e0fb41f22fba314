// An address that is far too long.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually, Page } from "../browser/harness.mjs";
import { HostPage } from "../browser/hosts.mjs";
import { isWhole, link } from "./faulty.mjs";

const long = "x".repeat(1 << 20);
const tooLong = "The link is longer than 64 KB. Nothing of it is used.";

// What a person reads; after that nothing goes on.
async function isSaid(page) {
  const notice = await page.item("notice", "This link could not be read.");
  assert.equal(notice.value, tooLong);
  await page.still();
}

test("the page is opened with a fragment of 1 MB", async (t) => {
  const page = await Page.open(t, { at: `${address()}#v1&company=Meta&q=${long}` });
  await isSaid(page);
  assert.equal((await page.view()).total, 18);
  await page.call("setQuery", { text: "paris" });
  await eventually("the address is short again", () => page.page.url().length < 200);
  await page.page.reload();
  await page.ready();
  await page.rows(1);
});

test("the address gets a fragment of 1 MB", async (t) => {
  const page = await Page.open(t, { at: address() + link });
  await isWhole(page);
  await page.page.evaluate((hash) => (location.hash = hash), `#v1&q=${long}`);
  await isSaid(page);
  await page.rows(7);
  await page.page.goBack();
  await isWhole(page);
});

test("a frame's fragment is 1 MB long", async (t) => {
  const at = `${address()}?embed#company=meta&q=${long}`;
  const host = await HostPage.with(t, `<iframe sandbox="allow-scripts" src="${at}"></iframe>`);
  await host.ready();
  const [{ problems }] = await host.heard("ready");
  assert.deepEqual(problems, [tooLong, "The address is longer than 64 KB."]);
  // Bands of others would be a claim about the company that it names.
  const items = await host.inFrame("items");
  assert.deepEqual(
    items.filter(({ kind }) => kind === "row"),
    [],
  );
  const text = await host.frames()[0].evaluate(() => document.getElementById("text").innerText);
  assert.match(text, /The address is longer than 64 KB\./);
  assert.deepEqual(host.errors, []);
});
