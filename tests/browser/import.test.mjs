// A person's own guides: given to the page, read in a worker, shown beside or instead of what is open, taken
// back, saved.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { address, eventually } from "./harness.mjs";
import * as imports from "./imports.mjs";

const { add, berlin, dialog, dropFiles, findings, guideText, london, notice, press } = imports;
const { openPage, state, turned } = imports;

const northwind = guideText("Northwind", [london, berlin]);
const broken = guideText("Contoso", [turned, london]);

const companies = async (page) =>
  [...new Set((await page.view()).rows.map((row) => row.company))].sort();

test("nothing of the import is loaded before it is asked for, and nothing is sent", async (t) => {
  const asked = [];
  const page = await openPage(t, {
    before: (of) =>
      of.on("request", (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.includes("import")) asked.push(`${request.method()} ${pathname}`);
      }),
  });
  await page.still();
  assert.deepEqual(asked, []);
  await dropFiles(page, { "northwind.md": northwind });
  await state(page, "1 guide read");
  const files = ["import-dialog.css", "import-dialog.js", "import-worker.js", "import.wasm"];
  assert.deepEqual(
    [...new Set(asked)].sort(),
    files.map((file) => `GET /${file}`),
  );
});

test("a broken guide's findings name file and line, and the others are read", async (t) => {
  const page = await openPage(t);
  await dropFiles(page, {
    "northwind.md": northwind,
    "contoso/backend.md": broken,
    "notes.md": "# What I want to ask\n\nAbout the team.\n",
    "logo.png": "no picture",
  });
  await state(page, "2 of 3 guides read");
  const all = await findings(page);
  const error = all.find((finding) => finding.severity === "Error");
  assert.match(error.place, /backend\.md:9$/);
  assert.match(error.message, /300/);
  assert.ok(error.advice);
  assert.deepEqual(all[0], error, "errors come first");
  assert.match(all.find(({ place }) => place === "notes.md").message, /not a guide/);
  await dialog(page).getByText("1 other file left alone").waitFor();
  await page.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(page, "Copy findings");
  await dialog(page).getByText("Copied.").waitFor();
  const copied = await page.page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /backend\.md:9:\d+: error\[[a-z-]+\]: /);
});

test("added guides join what is open; Undo goes back to it, with its filters", async (t) => {
  const page = await openPage(t);
  await page.call("setQuery", { text: "london" });
  const before = await page.view();
  await add(page, { "northwind.md": northwind });
  await notice(page).getByText("2 bands of yours are here.").waitFor();
  const joined = await page.view();
  assert.equal(joined.total, before.total + 1);
  assert.ok(joined.rows.some((row) => row.company === "Northwind"));
  await page.call("setQuery", { text: "is:yours" });
  assert.equal((await page.view()).total, 2);
  await page.call("setQuery", { text: "paris" });

  await notice(page).getByRole("button", { name: "Undo" }).click();
  await eventually("what was open is back", async () => (await page.view()).total === before.total);
  assert.deepEqual((await page.view()).rows, before.rows);
  await eventually("it is closed", async () => (await notice(page).innerText()) === "");
});

test("guides replace what is open, and more of them join those", async (t) => {
  const page = await openPage(t);
  await dropFiles(page, { "northwind.md": northwind });
  await state(page, "1 guide read");
  await press(page, "Replace");
  await page.rows(2);
  assert.deepEqual(await companies(page), ["Northwind"]);

  await add(page, { "contoso.md": broken });
  await page.rows(4);
  assert.deepEqual(await companies(page), ["Contoso", "Northwind"]);
  await notice(page).getByText("4 bands of yours are here.").waitFor();

  await notice(page).getByRole("button", { name: "Undo" }).click();
  await page.rows(2);

  // What the page has of its own is back when mine are removed.
  await page.call("openLink", "#v1&text=1");
  await page.page.getByRole("button", { name: "Open your own guides" }).click();
  await dialog(page).getByText("2 bands of yours, open in memory only.").waitFor();
  await press(page, "Remove mine");
  await page.rows(18);
});

test("my guides are saved as a pack, which opens again at once", async (t) => {
  const page = await openPage(t);
  await add(page, { "northwind.md": northwind });
  const waiting = page.page.waitForEvent("download");
  await notice(page).getByRole("button", { name: "Save as pack" }).click();
  const download = await waiting;
  assert.equal(download.suggestedFilename(), "my-guides.pack");
  const pack = await readFile(await download.path());
  await page.page.reload();
  await page.ready();
  assert.equal((await page.view()).total, 18);

  await dropFiles(page, { "my-guides.pack": pack });
  await page.rows(2);
  assert.equal(await dialog(page).count(), 0, "no dialog for one pack");
  const [{ file }] = (await page.view()).rows;
  assert.match(JSON.stringify(await page.call("guide", file)), /routes parcels/);

  // With others it is read like them.
  await dropFiles(page, { "my-guides.pack": pack, "contoso.md": broken });
  await state(page, "2 guides read");
});

test("a guide is pasted, but not while somebody types", async (t) => {
  const page = await openPage(t);
  await imports.paste(page, northwind, '[data-field="search"]');
  await imports.paste(page, "just some words");
  await page.still();
  assert.equal(await dialog(page).count(), 0);
  // As a person does it, with real keys.
  await page.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.page.evaluate((text) => navigator.clipboard.writeText(text), broken);
  await page.page.locator("#canvas").focus();
  await page.page.keyboard.press("Control+v");
  await state(page, "1 guide read");
  assert.equal((await findings(page))[0].place, "pasted-1.md:9");
  await press(page, "Cancel");
  await press(page, "Paste a guide");
  await dialog(page).getByLabel("A guide's text").fill(northwind);
  await page.page.keyboard.press("Tab");
  await page.page.keyboard.press("Enter");
  await state(page, "1 guide read");
  await press(page, "Add 2 bands");
  await page.rows(20);
});

test("reading is cancelled in the middle, and nothing has changed", async (t) => {
  const before = (page) => page.addInitScript(imports.readSlowly);
  const page = await openPage(t, { before });
  const all = Object.fromEntries(
    Array.from({ length: 1500 }, (_, i) => [`${i}.md`, guideText(`Company ${i}`, [london])]),
  );
  await dropFiles(page, all);
  await dialog(page)
    .getByText(/^Reading [1-9]/)
    .waitFor();
  await press(page, "Cancel");
  await dialog(page).getByText("Cancelled. Nothing was changed.").waitFor();
  await page.page.evaluate(() => window.readOn());
  assert.equal((await page.view()).total, 18);
  await add(page, { "northwind.md": northwind });
  await page.rows(20);
});

test("what cannot be loaded can be tried again, and Escape leaves everything as it was", async (t) => {
  const page = await openPage(t, { expectErrors: true }); // Chromium logs what is not found
  await page.ready();
  await page.page.locator("#canvas").focus();
  await page.page.route("**/import.wasm*", (route) => route.abort());
  await dropFiles(page, { "northwind.md": northwind });
  await state(page, "The reader could not be loaded");
  await page.page.unroute("**/import.wasm*");
  await press(page, "Try again");
  await state(page, "1 guide read");
  await page.page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  await eventually(
    "the canvas has the focus again",
    async () => (await page.focused()) === "canvas",
  );
  assert.equal((await page.view()).total, 18);
});

test("files that hold no band say what would", async (t) => {
  const page = await openPage(t);
  await dropFiles(page, { "photo.jpg": "x", "notes.txt": "Nothing but words." });
  await state(page, "No bands in these files");
  await dialog(page).getByText("1 other file left alone").waitFor();
  assert.equal((await findings(page))[0].place, "notes.txt");
  // More can be dropped onto the dialog itself.
  await dropFiles(page, { "northwind.md": northwind });
  await state(page, "1 guide read");
  await dropFiles(page, { "contoso.md": broken });
  await state(page, "2 guides read");
});

test("hundreds of findings are shown a page at a time", async (t) => {
  const page = await openPage(t);
  const rows = Array.from({ length: 250 }, (_, i) => turned.replace("Remote US", `City ${i}`));
  await dropFiles(page, { "large.md": guideText("Large", rows) });
  await state(page, "1 guide read");
  assert.equal((await findings(page)).length, 100);
  const [first] = await findings(page);
  await press(page, "Next");
  const next = await findings(page);
  assert.ok(next.length > 0 && next.length <= 100);
  assert.notDeepEqual(next[0], first);
  await press(page, "Previous");
  assert.deepEqual((await findings(page))[0], first);
});

test("untrusted names and texts stay text", async (t) => {
  const page = await openPage(t);
  const name = "<img src=x onerror=alert(1)>\u202Edm.md";
  await dropFiles(page, { [name]: broken.replaceAll("Contoso", "<b>Contoso</b>") });
  await state(page, "1 guide read");
  assert.match((await findings(page))[0].place, /^<img src=x onerror=alert\(1\)>\ufffddm\.md:9$/);
  assert.equal(await dialog(page).locator("img, b").count(), 0);
  assert.equal(page.page.url(), address());
});
