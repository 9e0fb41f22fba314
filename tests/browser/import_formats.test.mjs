// What a person may give: folders, ZIPs, bands as CSV and JSON; and as many guides as the sample corpus has.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { enlarge } from "../bench/enlarge.mjs";
import { command, guides } from "./built.mjs";
import * as imports from "./imports.mjs";

const { berlin, dialog, dragPaths, dropFiles, findings, guideText, london, press } = imports;
const { openPage, state, turned } = imports;
const { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = fs;

const corpus = fileURLToPath(new URL("../../../shared/guides/corpus", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rangefinder-import-"));
after(() => rmSync(folder, { recursive: true }));

const northwind = guideText("Northwind", [london, berlin]);
const broken = guideText("Contoso", [turned]);

before(() => {
  for (const [name, text] of Object.entries({
    "guides/northwind/backend.md": northwind,
    "guides/contoso/backend.md": broken,
    "guides/contoso/photo.png": "no picture",
    "guides/.git/config.md": northwind,
    "deep/er/contoso/backend.md": broken,
  })) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

async function isRead(page) {
  await state(page, "2 guides read");
  await dialog(page).getByText("1 other file left alone").waitFor();
  assert.equal((await findings(page))[0].place, "contoso/backend.md:9");
}

test("a folder is read with all that is in it, dropped or chosen", async (t) => {
  const page = await openPage(t);
  await dragPaths(page, [join(folder, "guides")]);
  await isRead(page);
  await press(page, "Cancel");
  await page.page.evaluate(() => (window.showDirectoryPicker = undefined)); // as in other browsers
  const chooser = page.page.waitForEvent("filechooser");
  await press(page, "Choose folder");
  await (await chooser).setFiles(join(folder, "guides"));
  await isRead(page);
  await press(page, "Add 3 bands");
  await page.rows(21);
});

async function openChooser(page) {
  await dropFiles(page, { "a.md": northwind });
  await state(page, "1 guide read");
  await press(page, "Cancel");
  await state(page, "Open your own guides");
}

// What the browser's own picker of folders would give: one that is made here.
const chooseFolderOf = (page, files) =>
  page.page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries(all)) {
      const parts = path.split("/");
      const name = parts.pop();
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
    const chosen = await root.getDirectoryHandle("guides");
    window.showDirectoryPicker = async () => chosen;
  }, files);

test("a folder is chosen by the browser's own picker", async (t) => {
  const page = await openPage(t);
  await chooseFolderOf(page, {
    "guides/northwind/backend.md": northwind,
    "guides/contoso/backend.md": broken,
    "guides/contoso/photo.png": "no picture",
    "guides/.git/config.md": northwind,
    ...Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [`guides/notes/${i}.doc`, "no guide"]),
    ),
  });
  await openChooser(page);
  await press(page, "Choose folder");
  await state(page, "2 guides read");
  await dialog(page).getByText("121 other files left alone").waitFor();
  assert.equal((await findings(page))[0].place, "contoso/backend.md:9");
  await press(page, "Add 3 bands");
  await page.rows(21);
});

test("a picker of folders that is closed changes nothing, one that is refused has another", async (t) => {
  const page = await openPage(t);
  await openChooser(page);
  let choosers = 0;
  page.page.on("filechooser", () => (choosers += 1));
  const refuse = (name) =>
    page.page.evaluate((kind) => {
      window.showDirectoryPicker = async () => {
        throw new DOMException("", kind);
      };
    }, name);
  for (const name of ["AbortError", "NotAllowedError"]) {
    await refuse(name);
    await press(page, "Choose folder");
    await state(page, "Open your own guides");
    await page.page.waitForTimeout(100); // another one would be there by then
    assert.equal(choosers, 0, name);
  }
  await refuse("SecurityError");
  const chooser = page.page.waitForEvent("filechooser");
  await press(page, "Choose folder");
  await (await chooser).setFiles(join(folder, "guides"));
  await isRead(page);
});

test("what is gone from a chosen folder is named, and the rest is read", async (t) => {
  const page = await openPage(t);
  await chooseFolderOf(page, {
    "guides/northwind/backend.md": northwind,
    "guides/northwind/gone.md": northwind,
    "guides/locked/backend.md": northwind,
  });
  await page.page.evaluate(() => {
    const { getFile } = FileSystemFileHandle.prototype;
    const { values } = FileSystemDirectoryHandle.prototype;
    const gone = () => Promise.reject(new DOMException("", "NotFoundError"));
    FileSystemFileHandle.prototype.getFile = function () {
      return this.name === "gone.md" ? gone() : getFile.call(this);
    };
    FileSystemDirectoryHandle.prototype.values = function () {
      return this.name === "locked" ? { next: gone } : values.call(this);
    };
  });
  await openChooser(page);
  await press(page, "Choose folder");
  await state(page, "1 of 3 guides read");
  const places = (await findings(page)).map(({ message, place }) => `${place}: ${message}`);
  assert.deepEqual(places.slice(0, 2), [
    "locked/: This folder could not be read.",
    "northwind/gone.md: This file could not be read.",
  ]);
});

test("the folder of a company keeps its name, however deep it lies", async (t) => {
  const page = await openPage(t);
  for (const path of ["guides/contoso", "deep"]) {
    await dragPaths(page, [join(folder, path)]);
    await state(page, "1 guide read");
    assert.equal((await findings(page))[0].place, "contoso/backend.md:9");
    await press(page, "Cancel");
  }
});

test("a file that is gone by its turn is named, and the others are read", async (t) => {
  const page = await openPage(t);
  const names = ["acme", "gone", "zenith"].map((name) => join(folder, "leaving", `${name}.md`));
  mkdirSync(join(folder, "leaving"));
  for (const name of names) writeFileSync(name, guideText("Northwind", [london]));
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  await page.page.route("**/import.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await dragPaths(page, names);
  await dialog(page).getByText("Looking through folders: 3 files").waitFor();
  rmSync(names[1]);
  goOn();
  await state(page, "2 of 3 guides read");
  const [first] = await findings(page);
  assert.deepEqual([first.message, first.place], ["This file could not be read.", "gone.md"]);
});

test("several files are chosen", async (t) => {
  const page = await openPage(t);
  await dropFiles(page, { "photo.png": "x" });
  const chooser = page.page.waitForEvent("filechooser");
  await press(page, "Choose files");
  const paths = ["northwind", "contoso"].map((name) => join(folder, "guides", name, "backend.md"));
  await (await chooser).setFiles(paths);
  await state(page, "2 guides read");
});

test("a ZIP is read like a folder, and can do no harm", async (t) => {
  const page = await openPage(t);
  await dropFiles(page, {
    "guides.zip": zipSync({
      "guides/northwind/backend.md": strToU8(northwind),
      "guides/contoso/backend.md": [strToU8(broken), { level: 0 }],
      "guides/contoso/photo.png": strToU8("no picture"),
      "guides/.DS_Store": strToU8("nothing"),
    }),
  });
  await isRead(page);
  await press(page, "Cancel");

  await dropFiles(page, {
    "hostile.zip": zipSync({
      "../../etc/passwd.md": strToU8(northwind),
      "C:\\guides\\contoso.md": strToU8(broken),
      "inner.zip": zipSync({ "guide.md": strToU8(northwind) }),
    }),
  });
  await state(page, "2 of 3 guides read");
  const places = (await findings(page)).map(({ place }) => place);
  assert.ok(places.includes("inner.zip"), String(places));
  assert.ok(places.includes("guides/contoso.md:9"), String(places));
  assert.ok(places.every((place) => !/\.\.|\\|C:/.test(place)));
});

// The directory's entries, which have the sizes: "PK\1\2".
function eachEntry(zip, change) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  for (let at = 0; at + 46 <= zip.length; ++at) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
  return zip;
}

test("broken ZIPs and bombs are refused, each file with its reason", async (t) => {
  const page = await openPage(t);
  const whole = () => zipSync({ "guide.md": strToU8(northwind), "more.md": strToU8(broken) });
  const bomb = zipSync({ "bomb.md": new Uint8Array(20_000_000), "guide.md": strToU8(northwind) });
  const files = {
    "cut.zip": whole().subarray(0, 300),
    "none.zip": strToU8("no ZIP at all"),
    // Says that it is small; another says that it is larger than all of memory.
    "liar.zip": eachEntry(bomb.slice(), (view, at) => view.setUint32(at + 24, 500, true)),
    "huge.zip": eachEntry(whole(), (view, at) => view.setUint32(at + 24, 0xfffffffe, true)),
    "flipped.zip": eachEntry(whole(), (view, at) => view.setUint32(at + 16, 1, true)),
    "locked.zip": eachEntry(whole(), (view, at) => view.setUint16(at + 8, 1, true)),
    "odd.zip": eachEntry(whole(), (view, at) => view.setUint16(at + 10, 14, true)),
    "lost.zip": eachEntry(whole(), (view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await dropFiles(page, { [name]: bytes });
    await state(page, "No bands in these files");
    const all = await findings(page);
    assert.ok(all.length > 0 && all.every(({ severity }) => severity === "Error"), name);
    assert.ok(
      all.every(({ message }) => message.length > 10),
      name,
    );
    await press(page, /^Close$/);
  }
});

test("bands are read from CSV and JSON", async (t) => {
  const page = await openPage(t);
  const csv =
    "company,role,region,currency,base_low,base_high\nAcme,ML Engineer,London,GBP,93000,128000\n";
  await dropFiles(page, { "bands.csv": csv });
  await state(page, "1 guide read");
  await press(page, "Add 1 band");
  await page.rows(19);
  const acme = (await page.view()).rows.find((row) => row.company === "Acme");
  assert.equal(acme.region, "London");
  assert.equal(acme.printed_currency, "GBP");

  const bands = ["bands", join(guides, "meta")];
  const json = execFileSync(command, bands, { encoding: "utf8" });
  await dropFiles(page, { "bands.jsonl": json });
  await state(page, "1 guide read");
  await press(page, "Add 7 bands");
  await page.rows(26);
});

// Reads what there is, and tells how long that took.
async function replaceAll(t, given) {
  const page = await openPage(t);
  await page.page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
    }).observe({ type: "longtask" });
  });
  const now = () => page.page.evaluate(() => performance.now());
  const start = await now();
  await dragPaths(page, [given]);
  await state(page, "4,466 guides read");
  const read = await now();
  assert.ok((await findings(page)).length <= 100);
  await press(page, "Replace");
  await dialog(page).waitFor({ state: "hidden" });
  const shown = await now();
  const { total, rows } = await page.view();
  assert.ok(total > 15_000, `${total} bands`);
  const words = await page.call("guide", rows[0].file);
  assert.ok(words.levers.length > 0);
  const tasks = await page.page.evaluate(() => window.longTasks.join(", "));
  t.diagnostic(
    `${basename(given)}: read in ${Math.round(read - start)} ms, shown ${Math.round(shown - read)} ms later; ` +
      `tasks of over 50 ms: ${tasks || "none"}`,
  );
}

test(
  "the sample corpus is read without stopping the page",
  { skip: !existsSync(corpus) },
  async (t) => {
    const many = join(folder, "corpus");
    enlarge(corpus, many);
    const names = readdirSync(many, { recursive: true }).filter((name) => name.endsWith(".md"));
    const files = names.map((name) => [name, readFileSync(join(many, name))]);
    writeFileSync(`${many}.zip`, zipSync(Object.fromEntries(files)));
    await replaceAll(t, many);
    await replaceAll(t, `${many}.zip`);
  },
);
