// A tab of any browser, with the page in it. An engine (chromium.mjs, firefox.mjs, webkit.mjs) gives:
//
//   goto(url)                 resolves when the page has loaded
//   run(code, ...values)      calls a function in the page, with values that JSON can carry
//   click([x, y]), tap([x, y])
//   press("Control+Enter"), type("words")
//   inFrame(act)              while `act` runs, run() is in the page's only frame
//   close()
//
// Points are CSS pixels of the window.
import assert from "node:assert/strict";
import { Driven } from "../driven.mjs";
import { eventually } from "../eventually.mjs";

export class Tab extends Driven {
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

  // Where it is once the page draws no more frames.
  async center(kind, label) {
    await this.still(120);
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
  says(selector, pattern, milliseconds = undefined) {
    const said = async () => pattern.test((await this.text(selector)) ?? "");
    return eventually(`${selector} says ${pattern}`, said, milliseconds);
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

  // What the page has complained about since it was loaded (watch.js).
  async quiet() {
    assert.deepEqual(await this.run(() => window.complaints ?? []), [], "the page complained");
  }
}
