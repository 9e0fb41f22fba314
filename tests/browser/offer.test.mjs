// An offer typed by a candidate: what the page says of it, and that it stays in the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page, phone } from "./harness.mjs";

// Opens the tab on a band by its link, as a tap on the guide's diamond does.
async function offer(t, options) {
  const page = await Page.open(t, options);
  await page.call("openLink", "#v1&tab=offer&sel=weights-and-biases/ml-ai-engineer@San+Francisco");
  await page.item("field", "Base");
  return page;
}

async function type(page, field, text) {
  // A field that is scrolled away has no input: wheel it into sight, from the top.
  if (!(await page.field(`offer-${field}`).count())) {
    await page.page.mouse.move(200, 500);
    await page.page.mouse.wheel(0, -5000);
  }
  await eventually(`${field} is in sight`, async () => {
    if (await page.field(`offer-${field}`).count()) return true;
    await page.page.mouse.move(200, 500);
    await page.page.mouse.wheel(0, 120);
    return false;
  });
  await page.field(`offer-${field}`).fill(text);
  await page.field(`offer-${field}`).press("Enter");
}

const everything = [
  ["base", "$225,000"],
  ["equity", "240k"],
  ["bonus", "10"],
  ["sign-on", "20k"],
];

const secrets = /225|240k|240,000|20k/i;

test("on a phone an offer is typed, and where it lies is read", async (t) => {
  const page = await offer(t, phone);
  for (const [field, text] of everything) await type(page, field, text);
  await page.page.mouse.move(200, 500);
  await page.page.mouse.wheel(0, -5000);
  const tile = await page.item("tile", "Your total");
  assert.equal(tile.value, "$307.5K");
  assert.equal((await page.item("tile", "In the band")).value, "31%");
  assert.equal((await page.item("tile", "To the middle")).value, "+$24K");
  await page.screenshot("phone-offer");
});

test("what is typed leaves no trace: no request, no storage, no link", async (t) => {
  const page = await offer(t);
  await page.still();
  const before = page.page.url();
  const requests = [];
  page.page.on("request", (request) => requests.push(request.url()));
  for (const [field, text] of everything) await type(page, field, text);
  const position = await page.item("position", "Base");
  assert.match(position.value, /50%/);
  await page.still();
  assert.deepEqual(requests, []);
  assert.equal(page.page.url(), before);
  assert.doesNotMatch(decodeURIComponent(page.page.url().split("#")[1]), secrets);
  const kept = await page.page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    history: JSON.stringify(history.state),
  }));
  assert.deepEqual(
    { ...kept, history: undefined },
    { local: "{}", session: "{}", cookie: "", databases: 0, history: undefined },
  );
  assert.doesNotMatch(kept.history ?? "", secrets);
});

test("the link has the offer only when the box is ticked, and opens it again", async (t) => {
  const page = await offer(t, { viewport: { width: 1280, height: 1600 } });
  for (const [field, text] of everything) await type(page, field, text);
  assert.doesNotMatch(page.page.url(), /offer=/);
  await page.click("checkbox", "Put my offer in the link");
  await eventually("the link has it", () => /offer=/.test(page.page.url()));
  const other = await Page.open(t, {
    at: page.page.url(),
    viewport: { width: 1280, height: 1600 },
  });
  assert.match((await other.item("position", "Base")).value, /50%/);
  await page.click("checkbox", "Put my offer in the link");
  await eventually("it is out of the link", () => !/offer=/.test(page.page.url()));
});

test("a claim is said once it is ticked", async (t) => {
  const page = await offer(t, { viewport: { width: 1280, height: 3000 } });
  await type(page, "base", "225k");
  const claims = (
    await eventually("there are claims", async () => {
      const all = await page.items("claim");
      return all.length > 0 && all;
    })
  ).map(({ label }) => label);
  const said = async () => (await page.items("script")).find(({ checked }) => checked)?.value ?? "";
  const before = await said();
  await page.click("claim", claims[0]);
  await eventually("more is said", async () => (await said()).length > before.length);
});
