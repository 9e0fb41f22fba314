// Clocks that are wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually, Page } from "../browser/harness.mjs";
import { isWhole, link } from "./faulty.mjs";

// All that the page says as text, rates and their day included.
async function wordsOf(page) {
  await page.call("setQuery", { currency: "EUR", period: "month" });
  const text = page.page.locator("#text");
  await eventually("it is written", async () => /≈/.test(await text.textContent()));
  return text.textContent();
}

const opened = (t, before) => Page.open(t, { at: address() + link, before });

let right; // what it says where the clock is

async function saysTheSame(t, day) {
  right ??= await wordsOf(await opened(t));
  assert.match(right, /31 Dec 2025/);
  const page = await opened(t, (of) => of.clock.setFixedTime(new Date(day)));
  assert.equal(
    await page.page.evaluate(() => new Date().getUTCFullYear()),
    Number(day.slice(0, 4)),
  );
  await isWhole(page);
  assert.equal(await wordsOf(page), right);
}

test("the clock is at 1970", (t) => saysTheSame(t, "1970-01-01T00:00:00Z"));

test("the clock is at 2100", (t) => saysTheSame(t, "2100-06-01T12:00:00Z"));

test("the clock goes back", async (t) => {
  const page = await opened(t, (of) =>
    of.addInitScript(() => {
      let back = 0; // milliseconds
      window.goBack = () => (back += 3_600_000);
      for (const clock of [Date, Performance.prototype]) {
        const { now } = clock;
        clock.now = function () {
          return now.call(this) - back;
        };
      }
      const request = window.requestAnimationFrame;
      window.requestAnimationFrame = (run) => request.call(window, (now) => run(now - back));
    }),
  );
  await isWhole(page);
  const before = await page.page.evaluate(() => performance.now());
  await page.page.evaluate(() => window.goBack());
  assert.ok((await page.page.evaluate(() => performance.now())) < before);
  await page.click("chip", "Company: Meta");
  await page.rows(18);
  await page.field("search").fill("paris");
  await page.rows(1);
  await eventually("the address follows", () => /q=paris/.test(page.page.url()));
  await page.still();
  assert.ok(!(await page.page.locator("#message").isVisible()));
});
