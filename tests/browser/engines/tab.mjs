// A tab of any browser, with the page in it. An engine (chromium.mjs, firefox.mjs, webkit.mjs) gives:
//
//   goto(url)                 resolves when the page has loaded
//   run(code, ...values)      calls a function in the page, with values that JSON can carry
//   click([x, y]), tap([x, y]), drag(from, to), wheel([x, y], pixels)
//   press("Control+Enter"), type("words")
//   resize(width, height)
//   screenshot()              a PNG's bytes
//   inFrame(act)              while `act` runs, run() is in the page's only frame
//   close()
//
// Points are CSS pixels of the window.
import assert from "node:assert/strict";
import { eventually } from "../eventually.mjs";

export class Tab {
  async open(url) {
    await this.goto(url);
    await this.ready();
  }

  // It may go to another page first, which breaks off what runs in it.
  async ready() {
    await eventually("the page runs", () =>
      this.run(() => window.rangefinder?.ready.then(() => true)).catch((error) => {
        if (!/navigat|destroyed|context|undefined/i.test(error.message)) throw error;
      }),
    );
  }

  // Calls a method of the page's API.
  call(method, ...values) {
    return this.run((name, given) => window.rangefinder[name](...given), method, values);
  }

  view() {
    return this.call("getView");
  }

  rows(count) {
    return eventually(
      `${count} rows are left`,
      async () => (await this.view()).rows.length === count,
    );
  }

  async items(kind) {
    const items = await this.call("items");
    return kind ? items.filter((item) => item.kind === kind) : items;
  }

  // The item of that kind whose label is, or matches, `label`; waits for it.
  item(kind, label) {
    const matches = (item) =>
      label instanceof RegExp ? label.test(item.label) : item.label === label;
    return eventually(`there is a ${kind} ${label}`, async () =>
      (await this.items(kind)).find(matches),
    );
  }

  // Where it is once the page draws no more frames.
  async center(kind, label) {
    await this.still();
    const { rect } = await this.item(kind, label);
    const [left, top] = await this.run(() => {
      const box = document.getElementById("canvas").getBoundingClientRect();
      return [box.left, box.top];
    });
    return [left + rect.x + rect.width / 2, top + rect.y + rect.height / 2];
  }

  async clickItem(kind, label) {
    await this.click(await this.center(kind, label));
  }

  async tapItem(kind, label) {
    await this.tap(await this.center(kind, label));
  }

  // Clicks the input over a field of the canvas, and returns its value then.
  async enter(field) {
    const place = await this.run((id) => {
      const box = document.querySelector(`[data-field="${id}"]`).getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    }, field);
    await this.click(place);
    await eventually(`the field ${field} has the focus`, () =>
      this.run((id) => document.activeElement?.dataset.field === id, field),
    );
  }

  valueOf(field) {
    return this.run((id) => document.querySelector(`[data-field="${id}"]`).value, field);
  }

  text(selector) {
    return this.run(
      (wanted) => document.querySelector(wanted)?.innerText.replace(/\s+/g, " ").trim() ?? null,
      selector,
    );
  }

  // Waits until it says so.
  says(selector, pattern) {
    return eventually(`${selector} says ${pattern}`, async () =>
      pattern.test((await this.text(selector)) ?? ""),
    );
  }

  shows(view) {
    return eventually(`the ${view} is shown`, () =>
      this.run((wanted) => (document.documentElement.dataset.view ?? "canvas") === wanted, view),
    );
  }

  // Waits until the page's fragment is so: a frame after what it says.
  addressIs(pattern) {
    return eventually(`the address has ${pattern}`, async () =>
      pattern.test(await this.run(() => location.hash)),
    );
  }

  // Waits until no more frames are drawn: twice the same count, a while apart.
  async still() {
    let last = -1;
    await eventually("the page is still", async () => {
      const count = await this.call("frames");
      const same = count === last;
      last = count;
      if (!same) await new Promise((resolve) => setTimeout(resolve, 120));
      return same;
    });
  }

  // What the page has complained about since it was loaded (watch.js).
  async quiet() {
    assert.deepEqual(await this.run(() => window.complaints ?? []), [], "the page complained");
  }
}
