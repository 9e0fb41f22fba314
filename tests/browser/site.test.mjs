// Pages that `rangefinder site` writes of hostile guides: what is in a guide is text, nothing runs,
// and nothing leaves.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/static-server.mjs";
import { hostileGuides } from "../support/hostile.mjs";
import * as axe from "./axe.mjs";
import { command, dist, guides } from "./built.mjs";
import { chromiumOptions } from "./chromium.mjs";
import { complaintsOf } from "./complaints.mjs";
import { eventually } from "./eventually.mjs";

// A site of the guides that `made` says are in a folder, served, and a page of a browser that is for it.
async function open(t, made, options = []) {
  const folder = mkdtempSync(join(tmpdir(), "rangefinder-site-"));
  const site = join(folder, "site");
  const ran = spawnSync(command, ["site", made(folder), "-o", site, ...options], {
    encoding: "utf8",
  });
  assert.ok([0, 1].includes(ran.status), ran.stderr);
  const server = await serve(site, 0);
  const browser = await chromium.launch(chromiumOptions);
  t.after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const paths = readdirSync(site, { recursive: true }).filter(
    (name) => name.endsWith(".html") && !name.startsWith("explorer/"),
  );
  return { page: await browser.newPage(), at: `http://localhost:${server.address().port}/`, paths };
}

test("no page of hostile guides runs anything, or asks anyone", async (t) => {
  const { page, at, paths } = await open(t, (folder) => hostileGuides(join(folder, "guides")));
  const outside = [];
  const complaints = [];
  page.on("request", (request) => request.url().startsWith(at) || outside.push(request.url()));
  page.on("dialog", (dialog) => complaints.push(dialog.message()) && dialog.dismiss());
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  assert.ok(paths.length > 20);
  for (const path of paths) {
    await page.goto(at + encodeURI(path), { waitUntil: "load" });
    const found = await page.evaluate(() => ({
      hacked: "hacked" in window,
      scripts: document.querySelectorAll("script:not([type='application/ld+json'])").length,
      javascript: [...document.links].filter(({ protocol }) => protocol === "javascript:").length,
      handlers: document.querySelectorAll("[onerror], [onload]").length,
      headings: document.querySelectorAll("h1").length,
      data: [...document.querySelectorAll("script")].every(({ text }) => JSON.parse(text)),
    }));
    assert.deepEqual(
      found,
      { hacked: false, scripts: 0, javascript: 0, handlers: 0, headings: 1, data: true },
      path,
    );
  }
  assert.deepEqual(outside, []);
  assert.deepEqual(complaints, []);
});

test("a guide is reached from the index, and its table and chart are there", async (t) => {
  const { page, at } = await open(t, () => guides);
  await page.goto(at);
  await page.getByRole("link", { name: "Weights & Biases" }).click();
  await page.getByRole("link", { name: "ML/AI Engineer" }).first().click();
  assert.equal(
    await page.getByRole("heading", { level: 1 }).innerText(),
    "Weights & Biases: ML/AI Engineer",
  );
  const row = page.getByRole("row", { name: /San Francisco/ });
  assert.match(await row.innerText(), /195K–255K/);
  const chart = page.getByRole("img");
  assert.ok(await chart.evaluate((image) => image.complete && image.naturalWidth > 300));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} pixels are wide at ${width}`);
  }
});

test("pages have no fault that axe finds, in light and dark, wide and narrow", async (t) => {
  const { page, at, paths } = await open(t, () => guides);
  for (const path of [
    "index.html",
    ...["companies/meta", "guides/meta/ml-ai-engineer", "places/london"].map(
      (name) => `${name}.html`,
    ),
  ]) {
    assert.ok(paths.includes(path), path);
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 320],
    ]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(at + path);
      await axe.load(page);
      assert.deepEqual(await axe.faults(page, `${path}, ${colorScheme}, ${width}`), []);
    }
  }
});

test("the explorer of a site shows its guides, and what a page leads to", async (t) => {
  const { page, at } = await open(t, () => guides, ["--explorer", dist, "--company", "Midjourney"]);
  const errors = await complaintsOf(page);
  const total = async () => {
    await page.waitForURL(/explorer/);
    await page.waitForFunction(() => window.rangefinder);
    await page.evaluate(() => window.rangefinder.ready);
    return (await page.evaluate(() => window.rangefinder.getView())).total;
  };
  await page.goto(`${at}places/san-francisco-ca.html`);
  await page.getByRole("link", { name: "Explore these bands" }).click();
  assert.equal(await total(), 1);
  await page.goto(`${at}index.html`);
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  assert.equal(await total(), 2);
  assert.deepEqual(errors, []);
});

for (const [what, answer, pattern, mend] of [
  ["missing", { status: 404, body: "" }, /404 for guides\.pack/, "Try again"],
  ["of another version", { body: "no pack ".repeat(10_000) }, /newer version/, "Reload"],
]) {
  test(`where the pack of a site is ${what}, no other guides are shown`, async (t) => {
    const { page, at } = await open(t, () => guides, [
      "--explorer",
      dist,
      "--company",
      "Midjourney",
    ]);
    await page.route("**/guides.pack", (route) => route.fulfill(answer));
    await page.goto(`${at}explorer/index.html`);
    const message = page.locator("#message");
    await message.waitFor({ state: "visible" });
    assert.match(await message.innerText(), pattern);
    await page.unroute("**/guides.pack");
    await page.getByRole("button", { name: mend }).click();
    await eventually("it starts", () =>
      page
        .evaluate(() => window.rangefinder.ready)
        .then(
          () => true,
          () => false,
        ),
    );
    assert.equal((await page.evaluate(() => window.rangefinder.getView())).total, 2);
  });
}
