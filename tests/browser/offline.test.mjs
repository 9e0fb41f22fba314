// The page without a network, and from one version of it to the next: docs/offline.md.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../../scripts/static-server.mjs";
import { command, dist, guides, root } from "./built.mjs";
import { address, eventually, Page } from "./harness.mjs";
import { Versions } from "./versions.mjs";

// What docs/offline.md has a server say, with the digests of the page's own policy.
function documentedHeaders() {
  const index = readFileSync(join(dist, "index.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(index)[1];
  const digests = policy.match(/sha256-[^']*/g);
  const documented = readFileSync(join(root, "docs/offline.md"), "utf8");
  const text = documented.replaceAll("sha256-DIGEST", () => digests.shift());
  const lines = text.matchAll(/^((?:[A-Z][A-Za-z]*-)+[A-Za-z]+): (.+)$/gm);
  const headers = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  assert.equal(headers["Content-Security-Policy"], policy);
  return headers;
}

// The guides lie beside the page, their words in shards, as in a large site.
function withShards(folder, change) {
  const pack = join(folder, "guides.pack");
  execFileSync(command, ["pack", guides, "--prose", "shards", "-o", pack]);
  const link = '<link id="pack" rel="preload" href="guides.pack" as="fetch" crossorigin />';
  change("index.html", (html) => html.replace("</head>", `${link}</head>`));
}

// A page of a server of its own, which stays until the page is closed.
async function open(t, { make, headers, ...options } = {}) {
  const versions = await Versions.start({ make, headers });
  try {
    const at = versions.address;
    const page = await Page.open(t, { at, serviceWorkers: "allow", ...options });
    t.after(() => versions.end());
    return { page, versions };
  } catch (error) {
    await versions.end(); // or the test would never end
    throw error;
  }
}

// Waits until the service worker keeps a file whose address has this in it.
const kept = (page, part) =>
  eventually(`${part} is kept`, () =>
    page.page.evaluate(async (wanted) => {
      if (!navigator.serviceWorker.controller) return false;
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().some(({ url }) => url.includes(wanted));
    }, part),
  );

const version = (page) => page.evaluate(() => globalThis.version);
const bar = (page, id) => page.page.locator(`#bar-${id}`);
const ready = (page) => page.evaluate(() => window.rangefinder.ready);

const lookForNew = (page) =>
  page.page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());

// Another page of the same browser.
async function beside(page, at) {
  const other = await page.page.context().newPage();
  await other.goto(at);
  await ready(other);
  return other;
}

test("once loaded, it opens without a server: anew, by a link, and with a guide's words", async (t) => {
  const { page, versions } = await open(t, { make: withShards, headers: documentedHeaders() });
  await kept(page, "meta-");
  await kept(page, "midjourney-");
  await versions.stop();

  await page.page.reload();
  await page.ready();
  assert.equal((await page.view()).total, 18);
  const { file } = (await page.view()).rows.find((row) => row.company === "Meta");
  assert.ok((await page.call("guide", file)).levers.length >= 3);
  for (const at of ["?from=mail#v1&company=Meta", "index.html#v1&company=Meta"]) {
    const other = await beside(page, versions.address + at);
    const view = await other.evaluate(() => window.rangefinder.getView());
    assert.equal(view.rows.length, 7);
    await other.close();
  }
  assert.deepEqual(page.errors, []);
});

test("offline it says what is here and what is not, once", async (t) => {
  const before = (page) =>
    page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
  const { page, versions } = await open(t, { make: withShards, before });
  await kept(page, "boot.js");
  assert.ok(!versions.asked.some((url) => url.includes("-prose/")), "nobody asked for a guide");
  await page.click("row", "Meta, London (UK)");
  await page.item("tab", "Levers");
  await kept(page, "meta-"); // it was read

  await page.page.context().setOffline(true);
  const notice = bar(page, "offline");
  await notice.waitFor();
  assert.match(
    await notice.innerText(),
    /^You are offline\.\s+All 18 bands are on this device\. Four guide texts are not\.$/,
  );
  assert.equal(await page.page.locator("#bars").getAttribute("role"), "status");
  await page.screenshot("offline-light");
  await page.page.emulateMedia({ colorScheme: "dark" });
  await page.page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot("offline-phone-dark");
  await page.page.keyboard.press("F2");
  await page.page.locator("#text-status").waitFor();
  assert.ok(await notice.isVisible());
  await page.screenshotNow("offline-phone-text-dark");
  await page.page.keyboard.press("F2");

  await notice.getByRole("button", { name: "Close: You are offline." }).focus();
  await page.page.keyboard.press("Escape");
  await notice.waitFor({ state: "detached" });
  assert.equal(await page.focused(), "canvas");
  await page.page.context().setOffline(false);
  await page.page.context().setOffline(true);
  await notice.waitFor();
  await page.page.context().setOffline(false);
  await notice.waitFor({ state: "detached" });
});

test("a newer version waits until it is wanted, and what is typed stays", async (t) => {
  const { page, versions } = await open(t);
  await kept(page, "boot.js");
  await page.call("openLink", "#v1&tab=offer&company=Meta&sel=meta/ml-ai-engineer@London+%28UK%29");
  await page.field("offer-base").fill("225k");
  const other = await beside(page, versions.address);

  versions.publish(2);
  await lookForNew(page);
  const notice = bar(page, "update");
  await notice.waitFor();
  assert.match(
    await notice.innerText(),
    /^A newer version is ready\.\s+Your filters and offers stay\.\s+Switch$/,
  );
  await page.screenshot("update-light");
  await page.page.emulateMedia({ colorScheme: "dark" });
  await page.screenshot("update-dark");
  // The server has it, and yet all that is opened is of one version: the old one.
  await other.reload();
  await ready(other);
  assert.equal(await version(other), 1);

  const link = await page.call("link");
  assert.doesNotMatch(link, /225k/);
  await notice.getByRole("button", { name: "Switch" }).click();
  await eventually("it is version 2", () =>
    version(page.page)
      .catch(() => 0)
      .then((is) => is === 2),
  );
  await page.ready();
  await eventually("the offer is there", async () => {
    return (
      (await page
        .field("offer-base")
        .inputValue()
        .catch(() => "")) === "225k"
    );
  });
  assert.equal(await page.call("link"), link);
  assert.equal(await page.page.evaluate(() => history.state), null);
  assert.equal(await notice.count(), 0);

  // Nobody has asked the other one.
  assert.equal(await version(other), 1);
  const told = other.locator("#bar-update");
  await told.waitFor();
  assert.match(await told.innerText(), /A newer version is in use\./);
  await told.getByRole("button", { name: "Switch" }).click();
  await eventually("so is the other", () =>
    version(other)
      .catch(() => 0)
      .then((is) => is === 2),
  );
});

test("what is evicted or damaged in the cache is put back", async (t) => {
  const { page, versions } = await open(t);
  await kept(page, "boot.js");
  const harm = () =>
    page.page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((one) => one.includes("precache"));
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (url.includes("/boot.js")) await cache.delete(url);
        const bad = new Response("damaged", { headers: { "Content-Type": "text/css" } });
        if (url.includes("/text-view.css")) await cache.put(url, bad);
      }
    });
  await harm();
  await page.page.reload();
  await page.ready();
  assert.equal(await version(page.page), 1);
  await kept(page, "boot.js");
  await versions.stop();
  await page.page.reload();
  await page.ready();
  const rules = await page.page.evaluate(() => {
    const isOurs = ({ href }) => href?.includes("/text-view.css");
    return [...document.styleSheets].find(isOurs)?.cssRules.length;
  });
  assert.ok(rules > 10, `${rules} rules`);

  // What is gone there, too, is never mixed with what is new: the page goes on to the new version.
  await harm();
  versions.publish(2);
  await versions.serve();
  await page.page.reload();
  const again = page.page.getByRole("button", { name: "Reload" });
  await again.click();
  await eventually("it is version 2 as a whole", () =>
    version(page.page).then(
      (is) => is === 2,
      () => false,
    ),
  );
  await page.ready();
  await kept(page, "boot.js");
  page.errors.length = 0; // Chromium logs what is refused by its digest
});

test("where service workers and storage are denied, everything else goes on", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      const denied = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
      for (const [owner, name] of [
        [navigator, "serviceWorker"],
        [window, "caches"],
        [window, "localStorage"],
        [window, "sessionStorage"],
        [window, "indexedDB"],
      ]) {
        Object.defineProperty(owner, name, { get: denied });
      }
    });
  const { page } = await open(t, { before });
  await page.field("search").fill("london");
  await page.rows(5);
  await page.page.locator("#bars").waitFor({ state: "attached" }); // all of it is loaded
  await page.page.context().setOffline(true);
  await bar(page, "offline").waitFor();
  // The browser may just be fetching the page's icon.
  const own = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED";
  page.errors = page.errors.filter((error) => error !== own);
});

test("over plain HTTP the page is what it is, and keeps nothing", async (t) => {
  const page = await Page.open(t, { at: address().replace("localhost", "0.0.0.0") });
  assert.ok(!(await page.page.evaluate(() => isSecureContext)));
  assert.equal((await page.view()).total, 18);
});

test("a site's explorer keeps the site's guides, and has them in its one file", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "rangefinder-site-"));
  const site = ["site", guides, "--company", "Midjourney", "-o", folder];
  execFileSync(command, [...site, "--explorer", dist], { stdio: "ignore" });
  const server = await serve(folder, 0);
  const at = `http://localhost:${server.address().port}/explorer/`;
  const page = await Page.open(t, { at, serviceWorkers: "allow" });
  t.after(() => server.close());
  t.after(() => rmSync(folder, { recursive: true }));
  await kept(page, "guides.pack");
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await page.page.reload();
  await page.ready();
  assert.equal((await page.view()).total, 2);
  const { href } = pathToFileURL(join(folder, "explorer/rangefinder.html"));
  const file = await Page.open(t, { at: href });
  assert.equal((await file.view()).total, 2);
});

test("files of two versions never run together", async (t) => {
  const page = await Page.open(t, {
    expectErrors: true,
    before: (page) =>
      page.route("**/boot.js", (route) =>
        route.fulfill({ body: "throw 1", contentType: "text/javascript" }),
      ),
  });
  const message = page.page.locator("#message");
  await message.waitFor();
  assert.match(await message.innerText(), /A newer version is being published/);
  await page.page.unroute("**/boot.js");

  // Longer than it should be: what stops short is an interruption.
  await page.page.route("**/rangefinder.rest.wasm", async (route) => {
    const response = await route.fetch();
    const body = Buffer.concat([await response.body(), Buffer.from([0, 2, 1, 97])]); // one more section
    await route.fulfill({ response, body });
  });
  await page.page.getByRole("button", { name: "Reload" }).click();
  const newer = page.page.getByRole("heading", { name: "A newer version is being published" });
  await newer.waitFor();
  await page.page.unroute("**/rangefinder.rest.wasm");
  await page.page.getByRole("button", { name: "Reload" }).click();
  await page.starts();
  assert.equal((await page.view()).total, 18);
});
