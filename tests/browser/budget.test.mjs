// What loading the page may cost: requests and bytes are counted; how long tasks take is only told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Page } from "./harness.mjs";

// Above what the static server's brotli makes of the 300 KiB that tests/size.mjs allows: it compresses less.
const mostBytes = 350_000;

// All that the page asks for, in the order that it is sent: {name, bytes: as they come over the wire}.
function countRequests(requests) {
  return async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const known = new Map();
    session.on("Network.requestWillBeSent", ({ requestId, request }) => {
      const { protocol, pathname } = new URL(request.url);
      if (!protocol.startsWith("http")) return;
      const one = { name: pathname.slice(1) || "index.html", bytes: 0 };
      known.set(requestId, one);
      requests.push(one);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (known.has(requestId)) known.get(requestId).bytes = encodedDataLength;
    });
  };
}

test("the first screen asks for five files, and for what it may weigh", async (t) => {
  const requests = [];
  const page = await Page.open(t, { before: countRequests(requests) });
  await page.still();
  const first = ["boot.js", "guard.js", "index.html", "rangefinder.js", "rangefinder.wasm"];
  const later = ["offline.js", "rangefinder.rest.wasm", "text-view.css", "text-view.js"];
  const browsers = ["favicon.svg", "manifest.webmanifest"]; // own wish, or not
  const names = requests.map(({ name }) => name).filter((name) => !browsers.includes(name));
  assert.deepEqual(names.filter((name) => !later.includes(name)).sort(), first);
  assert.ok(names.length <= first.length + later.length, names.join(" "));
  const bytes = requests
    .filter(({ name }) => first.includes(name))
    .reduce((sum, one) => sum + one.bytes, 0);
  assert.ok(bytes > 200_000 && bytes < mostBytes, `${bytes} bytes`);
  t.diagnostic(`${names.length} requests in all; ${bytes} bytes until the first screen`);
});

test("tasks of over 50 ms during load are told", async (t) => {
  const events = [];
  let session;
  const before = async (page) => {
    session = await page.context().browser().newBrowserCDPSession();
    session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
    });
  };
  const page = await Page.open(t, { before });
  await page.still();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = events.filter(
    ({ ph, name, pid, tid }) =>
      ph === "X" && name.endsWith("RunTask") && mains.has(`${pid}.${tid}`),
  );
  assert.ok(tasks.length > 10, `${tasks.length} tasks were traced`);
  const milliseconds = (microseconds) => Math.round(microseconds / 1000);
  const long = tasks
    .filter(({ dur }) => dur > 50_000)
    .map(({ dur, tdur = 0 }) => `${milliseconds(dur)} ms, ${milliseconds(tdur)} of them at work`);
  t.diagnostic(`tasks over 50 ms: ${long.join("; ") || "none"}`);
});
