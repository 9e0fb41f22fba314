// A browser that has no room for the page on its device.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, eventually, Page } from "../browser/harness.mjs";
import { isWhole, link } from "./faulty.mjs";

// Leaves the page's origin `bytes` of room, whatever it has.
async function leaveRoom(page, bytes) {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(address()).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: bytes });
}

// Whether a service worker is there: null where the browser has given it up, or has none yet.
const worker = (page) =>
  page.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state ?? registration?.installing?.state ?? null;
  });

test("there is no room for the page to be kept", async (t) => {
  const before = async (page) => {
    await leaveRoom(page, 1024);
    await page.addInitScript(() => {
      const container = ServiceWorkerContainer.prototype;
      const { register } = container;
      container.register = async function (...given) {
        const registration = await register.apply(this, given);
        const { installing } = registration;
        window.states = [installing.state];
        installing.addEventListener("statechange", () => window.states.push(installing.state));
        return registration;
      };
    });
  };
  const options = { at: address() + link, serviceWorkers: "allow", before };
  const page = await Page.open(t, options);
  await eventually("the browser has given it up", () =>
    page.page.evaluate(() => window.states?.includes("redundant")),
  );
  assert.equal(await worker(page), null);
  await isWhole(page);

  // What is said then is true: of the page it is that is open.
  await page.page.context().setOffline(true);
  const bar = page.page.locator("#bar-offline");
  await bar.waitFor();
  assert.match(await bar.innerText(), /^You are offline\.\s+All 18 bands are on this device\.$/);
  await page.call("setQuery", { text: "paris" });
  await page.rows(1);
  await page.page.context().setOffline(false);
  // The browser may just be fetching the page's icon.
  const own = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED";
  page.errors = page.errors.filter((error) => error !== own);
  await page.page.goto(address() + link);
  await page.page.reload();
  await page.starts();
  await isWhole(page);
});

test("there is no room any more for what is put back", async (t) => {
  const page = await Page.open(t, { at: address() + link, serviceWorkers: "allow" });
  await eventually("it is kept", async () => (await worker(page)) === "activated");
  await page.page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => one.includes("precache"));
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (/\/(boot\.js|rangefinder\.wasm)/.test(url)) await cache.delete(url);
    }
  });
  await leaveRoom(page.page, 1024);
  await page.page.reload();
  await page.starts();
  await isWhole(page);
});
