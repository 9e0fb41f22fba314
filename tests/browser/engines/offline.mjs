// The page without a server, and from one version to the next, in any browser: docs/offline.md.
import assert from "node:assert/strict";
import { eventually } from "../eventually.mjs";
import { Versions } from "../versions.mjs";

// Waits until a service worker has all of the page.
const kept = (tab) =>
  eventually("the page is kept", () =>
    tab.run(async () => {
      if (!navigator.serviceWorker?.controller) return false;
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().some(({ url }) => url.includes("rangefinder.rest.wasm"));
    }),
  );

async function withVersions(act) {
  const versions = await Versions.start();
  try {
    await act(versions);
  } finally {
    await versions.end();
  }
}

const opensWithoutAServer = (tab) =>
  withVersions(async (versions) => {
    await tab.open(versions.address);
    await kept(tab);
    await versions.stop();
    await tab.goto("about:blank");
    await tab.open(`${versions.address}#v1&company=Meta`);
    await tab.rows(7);
    await versions.serve(); // end() stops it
  });

const version = (tab) => tab.run(() => globalThis.version);

const goesOnToTheNext = (tab) =>
  withVersions(async (versions) => {
    await tab.open(`${versions.address}#v1&company=Meta`);
    await kept(tab);
    versions.publish(2);
    await tab.run(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
    });
    await tab.says("#bar-update", /^A newer version is ready\./);
    assert.equal(await version(tab), 1);
    await tab.run(() => document.querySelector("#bar-update button").click());
    await eventually("it is the next one", () =>
      version(tab).then(
        (now) => now === 2,
        () => false,
      ),
    );
    await tab.ready();
    await tab.rows(7);
  });

export const offline = [
  { name: "once loaded it opens without a server", run: opensWithoutAServer },
  { name: "a newer version is offered, and switched to", run: goesOnToTheNext },
];
