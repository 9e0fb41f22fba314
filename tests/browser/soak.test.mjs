// 20,000 interactions of any kind, one after the other: nothing fails, and nothing piles up.
//
//   SOAK_SEED   another sequence; 8
import assert from "node:assert/strict";
import { test } from "node:test";
import { Page } from "./harness.mjs";
import { install } from "./soak_player.mjs";

const seed = Number(process.env.SOAK_SEED ?? 8);
const interactions = 20_000;
const batch = 250;
const warm = 5_000; // until then caches fill

// What may be there at the end, beyond what was there when it was warm. The page has 900 nodes, and makes as
// many each time its text is written anew: some of these wait to be collected.
const mayGrow = { wasm: 4 * 1024 * 1024, heap: 3 * 1024 * 1024, nodes: 4000, listeners: 40 };

const sizes = [
  [480, 400],
  [390, 500],
  [640, 360],
  [900, 480],
  [320, 256],
];

// What the page holds while it shows what it does at first.
async function held(page, session) {
  await page.call("openLink", "#v1&text=0");
  await page.page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    return window.soak.play(0);
  });
  for (let i = 0; i < 3; ++i) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    wasm: await page.page.evaluate(() => window.soak.memory.buffer.byteLength),
    heap: metric("JSHeapUsedSize"),
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
  };
}

test(`${interactions} interactions leave no error, and memory as it was`, async (t) => {
  const start = performance.now();
  const page = await Page.open(t, {
    before: (opened) => opened.addInitScript(install, seed),
    viewport: { width: 480, height: 400 },
    acceptDownloads: false,
    expectErrors: true, // said with their seed
  });
  // Frames run when the player says so.
  const running = setInterval(
    () => page.page.evaluate(() => window.soak?.play(0)).catch(() => {}),
    50,
  );
  t.after(() => clearInterval(running));
  await page.ready();
  const session = await page.page.context().newCDPSession(page.page);
  await session.send("Performance.enable");

  let before;
  for (let done = 0; done < interactions; done += batch) {
    if (done === warm) before = await held(page, session);
    const [width, height] = sizes[(done / batch) % sizes.length];
    await page.page.setViewportSize({ width, height });
    await page.page.emulateMedia({ colorScheme: (done / batch) % 7 < 3 ? "dark" : "light" });
    await page.page.evaluate((count) => window.soak.play(count), batch);
    const stopped = await page.page.evaluate(() => !document.getElementById("message").hidden);
    if (stopped || page.errors.length) {
      const log = await page.page.evaluate(() => window.soak.log);
      assert.fail(
        `SOAK_SEED=${seed}, within ${batch} interactions after ${done}: ` +
          `${stopped ? "the page has stopped" : ""}\n${page.errors.join("\n")}\n` +
          `The last were:\n${log.join("\n")}`,
      );
    }
  }
  const after = await held(page, session);
  t.diagnostic(`took ${Math.round(performance.now() - start)} ms`);
  for (const what of Object.keys(mayGrow)) {
    t.diagnostic(`${what}: ${before[what]}, then ${after[what]}`);
  }
  for (const [what, most] of Object.entries(mayGrow)) {
    const grown = after[what] - before[what];
    assert.ok(grown <= most, `SOAK_SEED=${seed}: ${what} has grown by ${grown}`);
  }

  // It answers.
  await page.call("setQuery", {});
  assert.equal((await page.view()).total, 18);
});
