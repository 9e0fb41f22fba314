// The page in pages of another origin, in any browser: each scenario is given a tab.
import assert from "node:assert/strict";
import { eventually } from "../eventually.mjs";

// Focus and scrolling stay the host's.
async function isEmbedded(tab, served) {
  const source = `${served.page}?embed#company=meta`;
  const frame =
    `<style>body { margin: 0 } iframe { border: 0; width: 900px; height: 600px }</style>` +
    `<iframe sandbox="allow-scripts" src="${source}"></iframe><p>The host's own.</p>`;
  await tab.goto(served.host(frame));
  await tab.inFrame(async () => {
    await eventually("the frame has loaded", () => tab.run(() => !!window.rangefinder?.ready));
    await tab.ready();
    await tab.rows(7);
    assert.equal(await tab.run(() => origin), "null");
  });
  assert.equal(await tab.run(() => document.activeElement.localName), "body");
  assert.equal(await tab.run(() => scrollY), 0);
  await tab.inFrame(async () => {
    await tab.clickItem("row", "Meta, Singapore");
    await eventually("it is selected", async () => (await tab.selected()).length === 1);
    await tab.quiet();
  });
}

// A page with the element in it, once that is ready. It collects what the element tells.
async function openHost(tab, served) {
  const page = `<script>
      window.told = [];
      for (const name of ["ready", "query", "selection", "resize", "error"]) {
        addEventListener("rangefinder-" + name, ({ detail }) => told.push([name, detail]));
      }
    </script>
    <script type="module" src="${served.page}embed.js"></script>
    <rangefinder-explorer company="meta" theme="light"></rangefinder-explorer>`;
  await tab.goto(served.host(page));
  await eventually("the element is ready", async () => (await told(tab, "ready")).length > 0);
}

const told = async (tab, wanted) =>
  (await tab.run(() => window.told)).filter(([name]) => name === wanted).map(([, what]) => what);

// A method of the element; what it rejects with is {error}.
const ask = (tab, method, ...given) =>
  tab.run(
    (name, parameters) =>
      document
        .querySelector("rangefinder-explorer")
        [name](...parameters)
        .then(
          (value) => (value instanceof Blob ? value.text() : (value ?? null)),
          (error) => ({ error: error.message }),
        ),
    method,
    given,
  );

const shownRows = async (tab) => JSON.parse(await ask(tab, "export", "json")).rows;

async function talksToItsHost(tab, served) {
  await openHost(tab, served);
  assert.equal((await shownRows(tab)).length, 7);
  await ask(tab, "setQuery", { text: "london" });
  assert.equal((await shownRows(tab)).length, 1);
  assert.equal((await told(tab, "query")).at(-1).text, "london");
  const band = "meta/ml-ai-engineer@London (UK)";
  await ask(tab, "select", band);
  await eventually("the selection is told", async () =>
    (await told(tab, "selection")).some((one) => one.band === band),
  );
  assert.match((await ask(tab, "select", "nobody@Nowhere")).error, /nobody@Nowhere/);
  assert.ok(!(await ask(tab, "setTheme", "dark"))?.error);
  assert.ok((await told(tab, "resize")).length > 0);
}

// What is no request, too many of them, and what other windows say.
async function ignoresHostileMessages(tab, served) {
  await openHost(tab, served);
  await tab.run(() => {
    const element = document.querySelector("rangefinder-explorer");
    const frame = element.shadowRoot.querySelector("iframe").contentWindow;
    const deep = {};
    for (let at = deep, i = 0; i < 2000; ++i) at = at.deeper = {};
    const bad = [
      null,
      "setQuery",
      { rangefinder: 2, type: "setQuery", id: "own", query: {} },
      { rangefinder: 1, type: "setQuery", id: "own", query: { text: "x".repeat(1e6) } },
      {
        rangefinder: 1,
        type: "setQuery",
        id: "own",
        query: { facets: { company: ["Midjourney"] } },
      },
      { rangefinder: 1, type: "constructor", id: "own" },
      JSON.parse('{"rangefinder": 1, "type": "select", "id": "own", "__proto__": {"band": "x"}}'),
      { rangefinder: 1, type: "setTheme", id: "own", accent: "red; background: url(x)" },
      deep,
    ];
    for (let i = 0; i < 3000; ++i) frame.postMessage(bad[i % bad.length], "*");
  });
  // So many requests at once are refused; a while later they are not.
  await eventually(
    "it answers",
    async () => !(await ask(tab, "setQuery", { text: "london" }))?.error,
  );
  // A window that is not the frame's parent asks for something else.
  await tab.run(() => {
    const element = document.querySelector("rangefinder-explorer");
    const other = document.body.appendChild(document.createElement("iframe")).contentWindow;
    other.target = element.shadowRoot.querySelector("iframe").contentWindow;
    const script = other.document.createElement("script");
    script.textContent = `target.postMessage(
      { rangefinder: 1, type: "setQuery", id: "other", query: { text: "singapore" } }, "*")`;
    other.document.body.append(script);
  });
  const rows = await shownRows(tab);
  assert.deepEqual(
    rows.map((row) => row.region),
    ["London (UK)"],
  );
}

export const hosted = [
  { name: "in a sandboxed frame of another origin it works", run: isEmbedded },
  { name: "the element and its frame talk to each other", run: talksToItsHost },
  { name: "hostile messages change nothing", run: ignoresHostileMessages },
];
