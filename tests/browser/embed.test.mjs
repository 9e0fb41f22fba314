// <rangefinder-explorer> in pages of another origin: by one line, in a sandbox, talked to by messages.
import Ajv from "ajv";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, eventually } from "./harness.mjs";
import { HostPage } from "./hosts.mjs";

const schema = JSON.parse(
  readFileSync(new URL("../../shell/embed/embed-protocol.schema.json", import.meta.url), "utf8"),
);
const isMessage = new Ajv().compile(schema);

const meta = '<rangefinder-explorer company="meta" theme="light"></rangefinder-explorer>';

// Calls a method of the first element; what it rejects with is {error}.
const call = (host, method, ...given) =>
  host.run(
    ([name, parameters]) =>
      document
        .querySelector("rangefinder-explorer")
        [name](...parameters)
        .then(
          (value) => (value instanceof Blob ? value.text() : value),
          (error) => ({ error: error.message }),
        ),
    [method, given],
  );

test("One line shows a company's bands in a sandbox that stores and asks nothing", async (t) => {
  const host = await HostPage.with(t, meta);
  await host.ready();
  const [frame] = host.frames();
  const rows = (await host.inFrame("getView")).rows;
  assert.equal(rows.length, 7);
  assert.ok(rows.every((row) => row.company === "Meta"));
  assert.equal(await frame.evaluate(() => self.origin), "null");
  const stored = await frame.evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(stored, "SecurityError");
  assert.deepEqual(await host.page.context().cookies(), []);
  const origins = new Set(
    host.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).origin),
  );
  assert.deepEqual(origins, new Set([new URL(host.page.url()).origin, new URL(address()).origin]));
  const element = host.page.locator("rangefinder-explorer iframe");
  assert.match(await element.getAttribute("title"), /Meta/);
  assert.equal(await element.getAttribute("referrerpolicy"), "no-referrer");
  assert.equal(await frame.evaluate(() => document.referrer), "");
  assert.equal(await host.run(() => history.length), 2); // about:blank and the page
  assert.deepEqual(host.errors, []);
});

test("The element answers, tells, and says what is wrong", async (t) => {
  const host = await HostPage.with(t, meta);
  await host.ready();
  assert.equal(await call(host, "setQuery", { text: "london" }), null);
  assert.equal((await host.inFrame("getView")).rows.length, 1);
  assert.equal((await host.told("query")).at(-1).text, "london");

  const band = "meta/ml-ai-engineer@London (UK)";
  assert.equal(await call(host, "select", band), null);
  await eventually("the selection is told", async () => (await host.told("selection")).length > 0);
  assert.deepEqual(await host.told("selection"), [{ band }]);
  assert.match((await call(host, "select", "nobody@Nowhere")).error, /nobody@Nowhere/);
  assert.match((await call(host, "setQuery", { currency: "euros" })).error, /euros/);

  assert.match(await call(host, "export", "csv"), /London \(UK\)/);
  assert.match(await call(host, "export", "svg"), /^<svg/);
  assert.equal(JSON.parse(await call(host, "export", "json")).rows.length, 1);
  const png = await host.run(async () => {
    const blob = await document.querySelector("rangefinder-explorer").export("png");
    const start = new Uint8Array(await blob.slice(1, 4).arrayBuffer());
    return [blob.type, String.fromCharCode(...start)];
  });
  assert.deepEqual(png, ["image/png", "PNG"]);

  assert.equal(await call(host, "setTheme", "dark"), null);
  const theme = () => host.frames()[0].evaluate(() => document.documentElement.dataset.theme);
  assert.equal(await theme(), "dark");
  const heard = (await host.run(() => window.heard)).filter(({ type }) => type !== "file");
  assert.ok(heard.length > 8, `${heard.length} messages`);
  for (const message of heard) assert.ok(isMessage(message), JSON.stringify(message).slice(0, 300));
  assert.deepEqual(host.errors, []);
});

test("Attributes change what is shown, without loading it anew where that can be", async (t) => {
  const host = await HostPage.with(t, meta);
  await host.ready();
  const set = (name, value) =>
    host.run(
      ([key, text]) => document.querySelector("rangefinder-explorer").setAttribute(key, text),
      [name, value],
    );
  await host.frames()[0].evaluate(() => (window.same = true));
  const inFrame = (read) => host.frames()[0].evaluate(read);
  await set("theme", "dark");
  await eventually("the theme is dark", () =>
    inFrame(() => document.documentElement.dataset.theme === "dark"),
  );
  await set("q", "london");
  await eventually("the search is new", () =>
    inFrame(() => window.rangefinder.getView().rows.length === 1),
  );
  assert.equal(await inFrame(() => window.same), true);
  await set("company", "midjourney");
  await host.ready(2);
  assert.equal(await inFrame(() => window.same), undefined);
  assert.equal(await host.run(() => history.length), 2);
  await set("q", "");
  await eventually("both bands are there", () =>
    inFrame(() => window.rangefinder.getView().rows.length === 2),
  );
});

test("Only the page around it is answered, of the origins that it names", async (t) => {
  const at = `${address()}?embed#company=meta`;
  const host = await HostPage.with(
    t,
    `<iframe id="own" sandbox="allow-scripts" src="${at}"></iframe>
     <iframe id="others" sandbox="allow-scripts" src="${at}&amp;origins=https://example.com"></iframe>
     <iframe id="beside" srcdoc="<script>addEventListener('message', () => {
       for (let i = 0; i < 2; i += 1) parent.frames[i].postMessage(
         {rangefinder: 1, type: 'setQuery', id: 'beside', query: {text: 'london'}}, '*');
       parent.postMessage({type: 'asked'}, '*');
     })</script>"></iframe>`,
  );
  await host.ready();
  for (const frame of host.frames()) await frame.evaluate(() => window.rangefinder.ready);
  await host.run(() => document.getElementById("beside").contentWindow.postMessage(1, "*"));
  await eventually("the neighbour has asked", async () => (await host.heard("asked")).length > 0);
  await host.run(() => {
    for (const id of ["others", "own"]) {
      document
        .getElementById(id)
        .contentWindow.postMessage(
          { rangefinder: 1, type: "setQuery", id, query: { text: "berlin" } },
          "*",
        );
    }
  });
  await eventually("the own frame answers", async () => (await host.heard("answer")).length > 0);
  assert.deepEqual(
    (await host.heard("answer")).map(({ id }) => id),
    ["own"],
  );
  assert.equal((await host.heard("ready")).length, 1, "the other speaks to its own origins only");
  const rows = host
    .frames()
    .map((frame) => frame.evaluate(() => window.rangefinder.getView().rows.length));
  assert.deepEqual(await Promise.all(rows), [1, 7]);
});

test("Whatever is malformed or poisonous is ignored", async (t) => {
  const at = `${address()}?embed#company=meta`;
  const host = await HostPage.with(t, `<iframe sandbox="allow-scripts" src="${at}"></iframe>`);
  await host.ready();
  await host.run(() => {
    const frame = frames[0];
    const base = { rangefinder: 1, type: "setQuery", id: 1, query: {} };
    const poison = JSON.parse('{"__proto__": {"polluted": 1}, "text": "x"}');
    let deep = {};
    for (let i = 0; i < 400; i += 1) deep = { deep };
    const bad = [null, 1, "text", [], {}, { ...base, rangefinder: 2 }, { ...base, type: "eval" }];
    bad.push({ ...base, id: {} }, { ...base, query: poison }, { ...base, query: deep });
    bad.push(JSON.parse('{"rangefinder": 1, "type": "__proto__", "id": 1}'));
    bad.push({ ...base, query: { text: "x".repeat(1_000_000) } }, new Map(), new Date());
    bad.push({ rangefinder: 1, type: "answer", id: 1, ok: true, value: null });
    for (const message of bad) frame.postMessage(message, "*");
    frame.postMessage({ ...base, id: "good", query: { text: "singapore" } }, "*");
  });
  await eventually("what is good is answered", async () => (await host.heard("answer")).length > 0);
  const answers = await host.heard("answer");
  assert.deepEqual(
    answers.map(({ id, ok }) => [id, ok]),
    [["good", true]],
  );
  assert.equal(await host.frames()[0].evaluate(() => ({}).polluted), undefined);
  assert.equal((await host.inFrame("getView")).rows.length, 1);
  assert.deepEqual(host.errors, []);
});

test("Without scripts the bands are there as a table", async (t) => {
  const host = await HostPage.with(
    t,
    `<rangefinder-explorer company="meta">
       <iframe title="Pay bands" width="600" height="400" src="${address()}?embed#company=meta"></iframe>
     </rangefinder-explorer>`,
    { javaScriptEnabled: false },
  );
  const table = host.page.frameLocator("iframe").locator("noscript table, table");
  await table.waitFor();
  assert.match(await table.innerText(), /London \(UK\)/);
  assert.equal(await table.locator("tbody tr").count(), 18);
});
