// What any test asks of the page, whatever drives its browser: call(method, ...values), which a driver gives,
// calls a method of the page's API.
import { eventually } from "./eventually.mjs";

export class Driven {
  view() {
    return this.call("getView");
  }

  // Waits until the view has that many rows, and they are drawn.
  async rows(count) {
    await eventually(
      `${count} rows are left`,
      async () => (await this.view()).rows.length === count,
    );
    await this.settled();
  }

  // The labelled rectangles on the canvas, of one kind where it is given.
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

  // The selected rows that are on the screen.
  async selected() {
    return (await this.items("row")).filter(({ checked }) => checked).map(({ label }) => label);
  }

  // Resolves when the browser shows frames: a driver that can see that waits for it.
  async flowing() {}

  // What was done before is drawn: a browser that is behind gives frames late, and things may move in them.
  async settled() {
    for (let left = 20, last = -1; left > 0; --left) {
      const count = await this.call("frames");
      if (count === last) return;
      last = count;
      await this.flowing();
    }
  }

  // Waits until the page draws no more frames: twice the same count, so many milliseconds apart. A browser that is
  // behind gives no frames for a while.
  async still(pause = 250) {
    let last = -1;
    await eventually("the page is still", async () => {
      const count = await this.call("frames");
      const same = count === last;
      last = count;
      if (same) return true;
      await new Promise((resolve) => setTimeout(resolve, pause));
      await this.flowing();
      return false;
    });
  }
}
