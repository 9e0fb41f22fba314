// What the server or the network does to the page's files while it loads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asText, FaultyServer, halfway, isWhole, link, lost, missing } from "./faulty.mjs";
import { openFaulty, press, says, truncated } from "./faulty.mjs";

// Opens the page where `faults` befall files, sees the message, presses its button once all is well again, and
// sees the page with all that its link says.
async function recovers(test, { faults, title, words, button = "Try again" }) {
  const server = await FaultyServer.start(test);
  server.faults = new Map(Object.entries(faults));
  const page = await openFaulty(test, server.address + link);
  await says(page, title, words);
  server.faults.clear();
  await press(page, button);
  await page.starts();
  await isWhole(page);
}

const notLoaded = "Rangefinder could not be loaded";
const interrupted = /The download was interrupted\. Check that you are online, then try again\./;

test("the connection is lost before the Wasm", (t) =>
  recovers(t, {
    faults: { "rangefinder.wasm": lost },
    title: notLoaded,
    words: interrupted,
  }));

test("the Wasm is cut off", (t) =>
  recovers(t, {
    faults: { "rangefinder.wasm": halfway },
    title: notLoaded,
    words: interrupted,
  }));

test("the rest of the Wasm is cut off", (t) =>
  recovers(t, {
    faults: { "rangefinder.rest.wasm": halfway },
    title: notLoaded,
    words: interrupted,
  }));

test("a script is cut off", (t) =>
  recovers(t, {
    faults: { "rangefinder.js": halfway },
    title: notLoaded,
    words: interrupted,
  }));

test("nothing comes behind the page's HTML", (t) =>
  recovers(t, {
    faults: { "boot.js": lost, "guard.js": lost },
    title: notLoaded,
    words: /the connection was lost/,
    button: "Reload",
  }));

test("the Wasm is missing", (t) =>
  recovers(t, {
    faults: { "rangefinder.wasm": missing },
    title: notLoaded,
    words: /^The server answered 404 for rangefinder\.wasm\. Try again; .* tell whoever runs/,
  }));

test("the rest of the Wasm is missing", (t) =>
  recovers(t, {
    faults: { "rangefinder.rest.wasm": missing },
    title: notLoaded,
    words: /^The server answered 404 for rangefinder\.rest\.wasm\. Try again; .* tell whoever/,
  }));

test("a script is missing", (t) =>
  recovers(t, {
    faults: { "rangefinder.js": missing },
    title: notLoaded,
    words: /^The server answered 404 for rangefinder\.js\./,
  }));

test("the Wasm is of the wrong type", async (t) => {
  const server = await FaultyServer.start(t);
  for (const name of ["rangefinder.wasm", "rangefinder.rest.wasm"]) server.faults.set(name, asText);
  const page = await openFaulty(t, server.address + link);
  await page.ready();
  await isWhole(page);
  assert.deepEqual(page.errors, []);
});

test("a script is of the wrong type", (t) =>
  recovers(t, {
    faults: { "rangefinder.js": asText },
    title: "Rangefinder could not be started",
    words: /rangefinder\.js\S* could not be loaded\. Try again;/,
  }));

test("all scripts are of the wrong type", (t) =>
  recovers(t, {
    faults: { "boot.js": asText, "guard.js": asText, "rangefinder.js": asText },
    title: notLoaded,
    words: /if it stays like this, tell whoever runs this site/,
    button: "Reload",
  }));

test("the Wasm is truncated", (t) =>
  recovers(t, {
    faults: { "rangefinder.wasm": truncated },
    title: notLoaded,
    words: interrupted,
  }));

test("the rest of the Wasm is truncated", (t) =>
  recovers(t, {
    faults: { "rangefinder.rest.wasm": truncated },
    title: notLoaded,
    words: interrupted,
  }));
