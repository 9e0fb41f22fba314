// What a person does with the page, in any browser: each scenario is given a tab of it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { zipSync } from "fflate";
import { eventually } from "../eventually.mjs";
import { dist, guides, root } from "../built.mjs";

// [name, text] of each guide of ours.
const sampleGuides = () =>
  readdirSync(guides).map((company) => [
    `${company}.md`,
    readFileSync(`${guides}/${company}/ml-ai-engineer.md`, "utf8"),
  ]);

// The sample of real guides, where it is there.
const sample = fileURLToPath(new URL("../shared/guides/corpus", pathToFileURL(root)));

function sampleZip() {
  const paths = readdirSync(sample, { recursive: true }).filter((path) => path.endsWith(".md"));
  return zipSync(Object.fromEntries(paths.map((path) => [path, readFileSync(join(sample, path))])));
}

// How many colours the canvas shows: none of it is drawn where there are few.
const colours = () =>
  window.rangefinder.screenshot().then(async (blob) => {
    const image = await createImageBitmap(blob);
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

const takeContext = () => {
  const context = document.getElementById("canvas").getContext("webgl2");
  window.loss = context.getExtension("WEBGL_lose_context");
  window.loss.loseContext();
};

async function filtersAndSorts(tab, { page }) {
  await tab.open(page);
  assert.equal((await tab.view()).rows.length, 18);
  assert.ok((await tab.run(colours)) > 50);
  await tab.clickItem("checkbox", "Company: Midjourney");
  await tab.rows(2);
  await tab.clickItem("checkbox", "Company: Midjourney");
  await tab.rows(18);
  await tab.clickItem("column", "Base");
  const byBase = async () => {
    const bases = (await tab.view()).rows.map(({ base }) => base?.[1] ?? 0);
    return String(bases) === String(bases.toSorted((a, b) => b - a));
  };
  await eventually("the rows are in the order of their base pay", byBase);
  await tab.addressIs(/sort=-base/);
  // Back undoes the last step, as in any page.
  await tab.run(() => history.back());
  await eventually("the order is the one before", async () => !(await byBase()));
  await tab.quiet();
}

async function types(tab, { page }) {
  await tab.open(page);
  await tab.enter("search");
  await tab.type("london");
  await tab.rows(5);
  assert.equal(await tab.valueOf("search"), "london");
  await tab.press("Escape"); // closes the suggestions
  await tab.press("Escape");
  await tab.rows(18);
  assert.equal(await tab.valueOf("search"), "");
  await tab.enter("search");
  await tab.type("zürich€");
  await tab.rows(0);
  await tab.press("Control+a");
  await tab.type("singapore");
  await tab.rows(1);
  await tab.quiet();
}

async function touches(tab, { page }) {
  await tab.open(page);
  await tab.tapItem("row", "Meta, Singapore");
  await eventually(
    "it is selected",
    async () => String(await tab.selected()) === "Meta, Singapore",
  );
  await tab.tapItem("checkbox", "Company: Midjourney");
  await tab.rows(2);
  await tab.quiet();
}

// What the clipboard holds, by pasting it.
async function pasted(tab) {
  await tab.enter("search");
  await tab.press("Control+a");
  await tab.press("Control+v");
  return eventually("something is pasted", () => tab.valueOf("search"));
}

async function copies(tab, { page }) {
  await tab.open(page);
  await tab.clickItem("row", "Meta, Singapore");
  await eventually("it is selected", async () => (await tab.selected()).length === 1);
  await tab.press("Control+c");
  assert.match(await pasted(tab), /Meta.*Singapore/);

  await tab.goto("about:blank");
  await tab.open(`${page}#v1&q=london`);
  await tab.clickItem("button", "Share");
  await tab.says("#toast", /^Link copied\.$/);
  assert.match(await pasted(tab), /#v1&q=london$/);
  await tab.quiet();
}

async function copiesWhereRefused(tab, { page }) {
  await tab.open(`${page}#v1&q=singapore`);
  await tab.run(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await tab.clickItem("button", "Share");
  await tab.says("#toast", /^Link copied\.$/);
  assert.match(await pasted(tab), /#v1&q=singapore$/);
  await tab.quiet();
}

async function readsAsText(tab, { page }) {
  await tab.open(page);
  await tab.press("F2");
  await tab.shows("text");
  await tab.says("#text-status", /^18 bands\.$/);
  await tab.run(() => document.getElementById("text-search").focus());
  await tab.type("london");
  await tab.says("#text-status", / bands? of 18\.$/);
  assert.equal(await tab.run(() => document.activeElement.id), "text-search");
  await tab.press("F2");
  await tab.shows("canvas");
  await tab.quiet();
}

async function survivesALostContext(tab, { page }) {
  await tab.open(`${page}#v1&q=london`);
  await tab.still();
  const view = await tab.view();
  const items = await tab.items();
  await tab.run(takeContext);
  await eventually("the context is lost", () =>
    tab.run(() => document.getElementById("canvas").getContext("webgl2").isContextLost()),
  );
  await tab.run(() => window.loss.restoreContext());
  await eventually("it is drawn again", async () => (await tab.run(colours)) > 50);
  assert.deepEqual(await tab.view(), view);
  assert.deepEqual(await tab.items(), items);
  await tab.shows("canvas");
  await tab.quiet();
}

async function becomesTextWithoutItsContext(tab, { page }) {
  await tab.open(`${page}#v1&q=london`);
  const view = await tab.view();
  await tab.run(takeContext);
  await tab.shows("text");
  await tab.says("#text-note", /took back its graphics memory/);
  assert.deepEqual(await tab.view(), view);
  await tab.run(() => document.querySelector("#text-note button").click());
  await tab.shows("canvas");
  assert.ok((await tab.run(colours)) > 50);
  await tab.quiet();
}

// An opaque origin: no storage, no service worker, and its own files are another's.
async function runsWithoutStorage(tab, served) {
  await served.withHeaders({ "Content-Security-Policy": "sandbox allow-scripts" }, async () => {
    await tab.open(served.page);
    const denied = await tab.run(() => {
      try {
        return String(localStorage);
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(denied, "SecurityError");
    await tab.clickItem("checkbox", "Company: Midjourney");
    await tab.rows(2);
    await tab.quiet();
  });
}

// Gives the page a function that drops files, as all browsers let a script do.
const giveHands = (tab) =>
  tab.run(() => {
    window.dropFiles = (files) => {
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      for (const type of ["dragenter", "dragover", "drop"]) {
        const event = new DragEvent(type, { bubbles: true, cancelable: true });
        // WebKit 2.50 takes no dataTransfer from a script's init.
        Object.defineProperty(event, "dataTransfer", { value: transfer });
        document.getElementById("canvas").dispatchEvent(event);
      }
    };
  });

// What was read takes the place of what is open.
async function replaces(tab) {
  await tab.run(() => {
    const buttons = [...document.querySelectorAll("#import button")];
    buttons.find((button) => button.innerText === "Replace").click();
  });
  await eventually("it is done", () => tab.run(() => !document.querySelector("#import[open]")));
}

async function importsGuides(tab, { page }) {
  await tab.open(page);
  await giveHands(tab);
  await tab.run(
    (all) => window.dropFiles(all.map(([name, text]) => new File([text], name))),
    sampleGuides(),
  );
  await tab.says("#import", /^5 guides read/);
  await replaces(tab);
  await tab.call("setQuery", { text: "is:yours" });
  await tab.rows(18);
  await tab.quiet();
}

// Hundreds of guides in a ZIP.
async function importsTheSample(tab, { page, files }) {
  files.set("/sample.zip", sampleZip());
  await tab.open(page);
  await giveHands(tab);
  await tab.run(async () => {
    const answer = await fetch("sample.zip");
    window.dropFiles([new File([await answer.arrayBuffer()], "sample.zip")]);
  });
  await tab.says("#import", /^(\d+ of )?\d{3} guides read/, 60_000);
  await replaces(tab);
  assert.ok((await tab.view()).total > 2000);
  await tab.quiet();
}

async function opensFromDisk(tab) {
  const folder = await mkdtemp(join(tmpdir(), "rangefinder-"));
  try {
    const file = join(folder, "Pay bands.html");
    await copyFile(join(dist, "rangefinder.html"), file);
    await tab.open(`${pathToFileURL(file)}#v1&company=Meta`);
    await tab.rows(7);
    assert.ok((await tab.run(colours)) > 50);
    await tab.clickItem("row", "Meta, Singapore");
    await eventually("it is selected", async () => (await tab.selected()).length === 1);
    await tab.press("F2");
    await tab.shows("text");
    await tab.says("#text-status", /^7 bands of 18\.$/);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const alone = [
  { name: "loads, filters, sorts and goes back", run: filtersAndSorts },
  { name: "text is typed into real inputs over the canvas", run: types },
  { name: "a finger selects and filters", run: touches, touch: true },
  { name: "rows and links are copied", run: copies },
  { name: "a link is copied where the modern way is refused", run: copiesWhereRefused },
  { name: "the text view is searched", run: readsAsText },
  { name: "a context that is lost and restored keeps the state", run: survivesALostContext },
  { name: "a context that stays lost leaves the text view", run: becomesTextWithoutItsContext },
  { name: "without storage everything works", run: runsWithoutStorage },
  { name: "the page in one file opens from disk", run: opensFromDisk },
  { name: "guides that are dropped are read and shown", run: importsGuides },
  { name: "the sample corpus is read and shown", run: importsTheSample, needs: sample },
];
