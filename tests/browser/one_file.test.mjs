// The page in one file, opened from disk: in Chromium and in Firefox. It asks for nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { dist } from "./built.mjs";
import { Page as Firefox } from "./firefox.mjs";
import { eventually, Page } from "./harness.mjs";
import { dropFiles, guideText, london, press } from "./imports.mjs";

// Alone in a folder, as it is mailed.
const folder = mkdtempSync(join(tmpdir(), "rangefinder-"));
const file = join(folder, "Pay bands (2025).html");
const at = pathToFileURL(file).href;

before(() => copyFileSync(join(dist, "rangefinder.html"), file));
after(() => rmSync(folder, { recursive: true }));

const asked = (page, requests) => page.on("request", (request) => requests.push(request.url()));

test("the file alone is the whole explorer, and asks for nothing", async (t) => {
  const requests = [];
  const before = (page) => asked(page, requests);
  const page = await Page.open(t, { at: `${at}#v1&company=Meta`, before });
  assert.equal((await page.view()).rows.length, 7);
  // The first rows were not shown: they are not what was asked for.
  assert.equal(await page.page.evaluate(() => document.documentElement.dataset.asked), "");
  await page.click("row", "Meta, London (UK)");
  await page.item("tab", "Levers"); // its words are inside, too
  await page.field("search").fill("london");
  await page.rows(1);
  await eventually("the link has it", async () => /#v1&.*q=london/.test(page.page.url()));

  await page.page.keyboard.press("F2");
  const table = page.page.locator("#text table").first();
  await table.waitFor({ state: "visible" });
  assert.match(await table.innerText(), /London \(UK\)/);

  // A person's own guides, too: the reader and its worker are inside.
  await dropFiles(page, { "parcels.md": guideText("Parcels", [london]) });
  await press(page, "Add 1 band");
  await page.page.getByText("1 band of yours is here.").waitFor();

  // Itself, and nothing but what it makes of itself.
  assert.equal(requests.shift(), at);
  assert.deepEqual(
    requests.filter((url) => !/^(blob|data):/.test(url)),
    [],
  );
});

test("the licences of what is inside are inside, too", () => {
  const html = readFileSync(file, "utf8");
  const [, text] = /<script id="licences\.txt" type="text\/plain">([^<]*)</.exec(html);
  const licences = gunzipSync(Buffer.from(text, "base64"));
  assert.ok(licences.equals(readFileSync(join(dist, "licences.txt"))));
  // As it says itself.
  const [, command] = /<!--[^>]*:\n(sed .*) -->\s*$/.exec(html);
  const own = command.replace("rangefinder.html", `'${file}'`);
  assert.ok(licences.equals(execFileSync("bash", ["-c", own])));
});

test("what runs in the file is known by its digest, and nothing may be fetched", async (t) => {
  const page = await Page.open(t, { at, expectErrors: true });
  await page.ready();
  const policy = readFileSync(file, "utf8").match(/Content-Security-Policy"\s+content="([^"]*)/)[1];
  assert.doesNotMatch(policy, /unsafe-(inline|eval|hashes)(?<!wasm-unsafe-eval)|https?:|\*/);
  const refused = await page.page.evaluate(async () => {
    const script = document.createElement("script");
    try {
      script.textContent = "window.hacked = true"; // Trusted Types refuse it, where they are known
      document.body.append(script);
    } catch {
      script.append("window.hacked = true");
      document.body.append(script);
    }
    const fetched = await fetch("data:text/plain,hello").catch(() => null);
    return !("hacked" in window) && !fetched;
  });
  assert.ok(refused);
});

test("a file that did not come whole says so", async (t) => {
  const html = readFileSync(file, "utf8");
  const block = html.indexOf(">", html.indexOf('<script id="rangefinder.wasm"')) + 1;
  const broken = join(folder, "broken.html");
  writeFileSync(broken, html.slice(0, block + 1000) + html.slice(block + 2000));
  const page = await Page.open(t, { at: pathToFileURL(broken).href, expectErrors: true });
  const message = page.page.locator("#message");
  await message.waitFor({ state: "visible" });
  assert.match(await message.innerText(), /This file is damaged.*once more/s);

  const cut = join(folder, "cut.html");
  writeFileSync(cut, html.replace(/<script id="boot\.js"[^<]*<\/script>/, ""));
  await page.page.goto(pathToFileURL(cut).href);
  await message.waitFor({ state: "visible" });
  assert.match(await message.innerText(), /not whole/);
});

test("Firefox opens it, too", async (t) => {
  const { page } = await Firefox.open(t, "#v1&company=Meta", at);
  const view = await page.evaluate(() => window.rangefinder.getView());
  assert.equal(view.rows.length, 7);
  assert.match(await page.$eval("#text table", (table) => table.innerText), /London \(UK\)/);
});
