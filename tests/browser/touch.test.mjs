// Fingers on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page, phone } from "./harness.mjs";

// A finger, whose events are 10 ms apart by their own time, however long they take to be delivered.
async function finger(page) {
  const session = await page.page.context().newCDPSession(page.page);
  let time = Date.now() / 1000;
  const send = (type, points) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y]) => ({ x, y })),
      timestamp: (time += 0.01),
    });
  return {
    down: (point) => send("touchStart", [point]),
    move: (point) => send("touchMove", [point]),
    up: () => send("touchEnd", []),
    cancel: () => send("touchCancel", []),
    // From one point to another in ten steps.
    async drag(from, to) {
      await this.down(from);
      for (let i = 1; i <= 10; ++i) {
        await this.move(from.map((start, axis) => start + ((to[axis] - start) * i) / 10));
      }
    },
  };
}

async function drag(page, from, to) {
  const hand = await finger(page);
  await hand.drag(from, to);
  await hand.up();
}

test("a tap opens a row's guide; when it is closed the row is selected", async (t) => {
  const page = await Page.open(t, phone);
  await page.tap("row", "Meta, London (UK)");
  await page.item("headline", /\$310K/);
  await page.screenshot("phone-guide");
  await page.tap("button", "Close");
  await eventually("it is selected", async () => (await page.selected()).length === 1);
  assert.deepEqual(await page.selected(), ["Meta, London (UK)"]);
});

test("a finger's drag scrolls the list by as much, and presses nothing", async (t) => {
  const page = await Page.open(t, phone);
  const way = await moved(page, () => drag(page, [200, 700], [200, 500]));
  // Less than the finger's way by what it had to move before it was no tap.
  assert.ok(way > 170 && way <= 200, `${way}`);
  assert.equal((await page.selected()).length, 0);
});

const moving = { ...phone, reducedMotion: "no-preference" };
// How far a row has moved up while `act` ran, and the page came to rest.
async function moved(page, act) {
  const label = "Midjourney, Remote US";
  const before = (await page.item("row", label)).rect.y;
  await act();
  await page.still();
  return before - (await page.item("row", label)).rect.y;
}

test("a flick coasts on", async (t) => {
  const page = await Page.open(t, moving);
  const way = await moved(page, () => drag(page, [200, 700], [200, 600]));
  assert.ok(way > 150, `${way}`); // of which the finger made 100
  assert.equal((await page.selected()).length, 0);
});

test("a touch stops what coasts, and presses nothing", async (t) => {
  const page = await Page.open(t, moving);
  const hand = await finger(page);
  const way = await moved(page, async () => {
    await hand.drag([200, 700], [200, 600]);
    // Sent without waiting: no frame comes between.
    await Promise.all([hand.up(), hand.down([200, 500]), hand.up()]);
  });
  assert.ok(way > 80 && way < 150, `${way}`);
  assert.equal((await page.selected()).length, 0);
});

test("a gesture that the browser takes over presses nothing", async (t) => {
  const page = await Page.open(t, phone);
  const hand = await finger(page);
  await hand.down([200, 500]);
  await hand.move([201, 501]);
  await hand.cancel();
  await page.still();
  assert.equal((await page.selected()).length, 0);
});

test("the filter sheet opens, filters, and shows the rows", async (t) => {
  const page = await Page.open(t, phone);
  await page.tap("button", "Filter");
  await page.tap("checkbox", "Company: Midjourney");
  await page.rows(2);
  await page.tap("button", "Close");
  await eventually("the rows are back", async () => (await page.items("row")).length === 2);
});

test("a handle of the range is dragged, not scrolled", async (t) => {
  const page = await Page.open(t, phone);
  await page.tap("button", "Filter");
  await page.item("section", "Company");
  await page.still();
  let handle = (await page.items("handle")).find((item) => item.label === "Total from");
  for (let i = 0; !handle && i < 5; ++i) {
    await drag(page, [200, 600], [200, 400]);
    await page.still();
    handle = (await page.items("handle")).find((item) => item.label === "Total from");
  }
  const [x, y] = await page.center("handle", "Total from");
  await drag(page, [x, y], [x + 150, y]);
  await eventually("the bound counts", async () => (await page.view()).total < 18);
});

test("text that is typed on a phone is large enough not to zoom the page", async (t) => {
  const page = await Page.open(t, phone);
  const size = await page
    .field("search")
    .evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
  assert.ok(size >= 16, `${size}`);
});

test("a long press opens the menu of a row, and what a tap does is not done", async (t) => {
  const page = await Page.open(t, phone);
  const hand = await finger(page);
  await hand.down(await page.center("row", "Meta, London (UK)"));
  await page.item("option", "Only Meta");
  await hand.up();
  await page.still();
  assert.equal((await page.items("headline")).length, 0);
  await page.screenshot("phone-row-menu");
  await page.tap("option", "Only Meta");
  await page.rows(7);
});

test("a long press opens the menu of a column, which moves it", async (t) => {
  const page = await Page.open(t, { ...phone, viewport: { width: 1024, height: 768 } });
  const hand = await finger(page);
  const x = async (label) => (await page.item("column", label)).rect.x;
  await hand.down(await page.center("column", "Equity"));
  await page.item("option", "Move left");
  await hand.up();
  await page.tap("option", "Move left");
  await eventually("it is moved", async () => (await x("Equity")) < (await x("Base")));
  await page.tap("option", "Wider");
});
