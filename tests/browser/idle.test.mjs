// Frames are drawn on demand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Page, phone } from "./harness.mjs";

const countRequests = (page) =>
  page.addInitScript(() => {
    window.requests = 0;
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      window.requests += 1;
      return request.call(window, callback);
    };
  });

// Frames and requests for frames while nothing happens for three seconds.
async function idle(page) {
  await page.still();
  const counts = async () => ({
    frames: await page.call("frames"),
    requests: await page.page.evaluate(() => window.requests),
  });
  const before = await counts();
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const now = await counts();
  assert.ok(before.frames > 0 && before.requests > 0);
  return { frames: now.frames - before.frames, requests: now.requests - before.requests };
}
const none = { frames: 0, requests: 0 };

test("nothing is drawn in three seconds of idling", async (t) => {
  const page = await Page.open(t, { before: countRequests });
  assert.deepEqual(await idle(page), none);
});

test("nor with the pointer resting on a row, its read-out open", async (t) => {
  const page = await Page.open(t, { before: countRequests });
  await page.page.mouse.move(...(await page.center("row", "Meta, London (UK)")));
  assert.deepEqual(await idle(page), none);
});

test("nor with the keyboard in the search field, and something typed", async (t) => {
  const page = await Page.open(t, { before: countRequests });
  await page.page.keyboard.press("/");
  await page.page.keyboard.type("toronto");
  await page.rows(1);
  assert.deepEqual(await idle(page), none);
});

test("nor on a phone after scrolling", async (t) => {
  const page = await Page.open(t, {
    before: countRequests,
    ...phone,
  });
  await page.tap("row", /./);
  assert.deepEqual(await idle(page), none);
});
