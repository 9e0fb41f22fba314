// What the page around an embedded explorer does to it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually } from "../browser/harness.mjs";
import { HostPage } from "../browser/hosts.mjs";

const frameOf = (keys) =>
  `<iframe sandbox="allow-scripts" width="900" height="500" src="${address()}?embed#${keys}"></iframe>`;

test("the host sends ten thousand messages in a second", async (t) => {
  const host = await HostPage.with(t, frameOf("company=meta"));
  await host.ready();
  await host.run(() => {
    for (let i = 0; i < 10_000; i += 1) {
      const query = { text: i % 2 ? "london" : "berlin" };
      frames[0].postMessage({ rangefinder: 1, type: "setQuery", id: `m${i}`, query }, "*");
    }
  });
  await eventually("all are answered", () =>
    host.run(() => window.heard.filter(({ type }) => type === "answer").length === 10_000),
  );
  const answers = await host.heard("answer");
  assert.equal(new Set(answers.map(({ id }) => id)).size, 10_000);
  const done = answers.filter(({ ok }) => ok).length;
  assert.ok(done > 0 && done < 1000, `${done} are done`);
  assert.match(answers.find(({ ok }) => !ok).error, /too many requests/);
  await eventually("it answers again", async () => {
    await host.run(() =>
      frames[0].postMessage(
        { rangefinder: 1, type: "setQuery", id: "later", query: { text: "singapore" } },
        "*",
      ),
    );
    return (await host.heard("answer")).some(({ id, ok }) => id === "later" && ok);
  });
  // What a person sees in the frame, and what it is fixed to.
  const rows = await host.inFrame("items");
  assert.deepEqual(
    rows.filter(({ kind }) => kind === "row").map(({ label }) => label),
    ["Meta, Singapore"],
  );
  await host.inFrame("setQuery", {});
  assert.equal((await host.inFrame("getView")).total, 7);
  assert.deepEqual(host.errors, []);
});

test("the host makes the frame 0 by 0, and large again", async (t) => {
  const host = await HostPage.with(t, frameOf("company=meta&show=table"));
  await host.ready();
  const ask = (id, rest) =>
    host.run((message) => frames[0].postMessage(message, "*"), { rangefinder: 1, id, ...rest });
  await ask("q", { type: "setQuery", query: { text: "london" } });
  await ask("s", { type: "select", band: "meta/ml-ai-engineer@London (UK)" });
  await eventually("both are done", async () => (await host.heard("answer")).length === 2);

  const rows = async () => (await host.inFrame("items")).filter(({ kind }) => kind === "row");
  const picture = () => host.page.locator("iframe").screenshot();
  const resize = (width, height) =>
    host.run(
      ([w, h]) => Object.assign(document.querySelector("iframe").style, { width: w, height: h }),
      [width, height],
    );
  const before = { rows: await rows(), picture: await picture() };
  assert.ok(before.rows[0].checked);
  for (const [width, height] of [
    ["0", "0"],
    ["0", "500px"],
    ["900px", "0"],
  ]) {
    await resize(width, height);
    await host.inFrame("setQuery", { text: "berlin" }); // a frame that nobody sees goes on
    await host.inFrame("setQuery", { text: "london" });
  }
  await resize("900px", "500px");
  await eventually("it is drawn as before", async () => before.picture.equals(await picture()));
  assert.deepEqual(await rows(), before.rows);
  assert.deepEqual(host.errors, []);
});
