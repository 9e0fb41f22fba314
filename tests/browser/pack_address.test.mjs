// "?pack=ADDRESS": another pack than the page's own, from where the site allows it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { command, guides } from "./built.mjs";
import { address } from "./harness.mjs";
import { openPage } from "./imports.mjs";

const folder = mkdtempSync(join(tmpdir(), "rangefinder-pack-"));
before(() => {
  const pack = ["pack", guides, "--prose", "shards", "-o", join(folder, "all.pack")];
  execFileSync(command, pack);
});
after(() => rmSync(folder, { recursive: true }));

const serve = (path, headers) => (page) =>
  page.route(path, (route) => {
    const [, name] = /\/packs\/(.*)$/.exec(new URL(route.request().url()).pathname);
    return route.fulfill({ path: join(folder, name), headers });
  });

const asking = (pack) => `${address()}?pack=${encodeURIComponent(pack)}`;

test("a pack of the same origin is shown, with its shards beside it", async (t) => {
  const page = await openPage(t, { at: asking("packs/all.pack"), before: serve("**/packs/**") });
  const { rows, total } = await page.view();
  assert.equal(total, 18);
  const guide = await page.call("guide", rows[0].file);
  assert.ok(guide.levers.length > 0);
  assert.match(page.page.url(), /\?pack=/);
});

// What the page says instead.
async function refused(t, pack, title, text, before) {
  const page = await openPage(t, { at: asking(pack), before, expectErrors: true });
  const message = page.page.locator("#message");
  await message.getByRole("heading", { name: title }).waitFor();
  assert.match(await message.innerText(), text);
  return page;
}

test("other origins and other addresses are refused, and the page's own guides are a click away", async (t) => {
  const asked = [];
  const watch = (of) => of.on("request", (request) => asked.push(request.url()));
  const far = "https://packs.example/all.pack";
  const title = "Packs are not read from there";
  const page = await refused(t, far, title, /packs\.example/, watch);
  assert.ok(
    asked.every((url) => url.startsWith(address())),
    String(asked),
  );
  await page.page.getByRole("button", { name: "Open the page's own guides" }).click();
  await page.page.waitForURL(address()); // and its modules have run
  await page.ready();
  assert.equal((await page.view()).total, 18);
  for (const odd of ["data:text/plain,RFPK", "javascript:alert(1)", "http://"]) {
    await refused(t, odd, "This is not the address of a pack", /The link asks for/);
  }
});

test("what is there and is no pack, and what is not there, are told apart", async (t) => {
  await refused(t, "packs/none.pack", "The pack could not be read", /404.*none\.pack/s, (page) =>
    page.route("**/packs/**", (route) => route.fulfill({ status: 404 })),
  );
  await refused(t, "packs/broken.pack", "The guides could not be read", /pack/, (page) =>
    page.route("**/packs/**", (route) => route.fulfill({ body: "RFPK, but no more than that" })),
  );
});

test("an origin that the site allows is read from", async (t) => {
  const far = "https://packs.example";
  const page = await openPage(t, {
    at: asking(`${far}/packs/all.pack`),
    async before(of) {
      await serve(`${far}/packs/**`, { "Access-Control-Allow-Origin": "*" })(of);
      await of.route(`${address()}?pack*`, async (route) => {
        const html = await (await route.fetch()).text();
        const meta = `<meta name="rangefinder-pack-origins" content="https://other.example ${far}">`;
        await route.fulfill({
          contentType: "text/html",
          body: html
            .replace("connect-src 'self'", `connect-src 'self' ${far}`)
            .replace("<title>", `${meta}<title>`),
        });
      });
    },
  });
  const { rows, total } = await page.view();
  assert.equal(total, 18);
  assert.ok((await page.call("guide", rows[0].file)).levers.length > 0);
});
