// Packs that do not come whole: one that lies beside the page, one that its link asks for, one that is dropped.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { command, guides } from "../browser/built.mjs";
import { address, Page } from "../browser/harness.mjs";
import { dropFiles } from "../browser/imports.mjs";
import { FaultyServer, halfway, isWhole, link } from "./faulty.mjs";
import { openFaulty, press, says, truncated } from "./faulty.mjs";

let pack; // of all guides, as those that are linked in

before(() => {
  const folder = mkdtempSync(join(tmpdir(), "rangefinder-"));
  const file = join(folder, "all.pack");
  execFileSync(command, ["pack", guides, "-o", file]);
  pack = readFileSync(file);
  rmSync(folder, { recursive: true });
});

const whole = () => ({ status: 200, type: "application/octet-stream", bytes: pack });
const short = () => ({ ...whole(), ...truncated(whole()) });

const tooShort = /^The pack is cut off: \d+ of \d+ bytes\. Fetch it again\./;

// A site's page has its guides beside it.
const besides = ({ bytes }) => ({
  bytes: Buffer.from(
    bytes.toString().replace("</head>", '<link id="pack" rel="preload" href="all.pack" /></head>'),
  ),
});

test("the pack beside the page is truncated", async (t) => {
  const server = await FaultyServer.start(t);
  server.faults.set("", besides).set("all.pack", short);
  const page = await openFaulty(t, server.address + link);
  const again = /Try again; if it stays like this, tell whoever runs this site\./;
  await says(page, "The guides could not be read", tooShort);
  await says(page, "The guides could not be read", again);
  server.faults.set("all.pack", whole);
  await press(page, "Try again");
  await page.starts();
  await isWhole(page);
});

test("a pack that the link asks for is truncated", async (t) => {
  const server = await FaultyServer.start(t);
  server.faults.set("all.pack", short);
  const page = await openFaulty(t, `${server.address}?pack=all.pack${link}`);
  await says(page, "The guides could not be read", tooShort);
  await press(page, "Open the page's own guides");
  await page.page.waitForURL(server.address); // the filters were the pack's
  await page.starts();
  await page.rows(18);
});

test("a pack that the link asks for is cut off", async (t) => {
  const server = await FaultyServer.start(t);
  server.faults.set("all.pack", () => ({ ...whole(), ...halfway(whole()) }));
  const page = await openFaulty(t, `${server.address}?pack=all.pack${link}`);
  await says(page, "The pack could not be read", /all\.pack: The download was interrupted/);
  server.faults.set("all.pack", whole);
  await press(page, "Try again");
  await page.starts();
  await isWhole(page);
});

test("a pack that is dropped is truncated", async (t) => {
  const page = await Page.open(t, { at: address() + link });
  await isWhole(page);
  await dropFiles(page, { "all.pack": short().bytes });
  const notice = await page.item("notice", tooShort);
  assert.equal(notice.value, "The guides that were open are still here.");
  await page.click("button", "Close notice");
  await isWhole(page);
});
