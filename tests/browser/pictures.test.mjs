// Every pane at every size, ratio and theme, as pictures in build/artefacts to be looked at. What a test can
// say of them: each shows what it is for, fills the window, and is no other pane's or theme's picture.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, Page } from "./harness.mjs";

const london = "meta/ml-ai-engineer@London+%28UK%29";
const pins = [london, "meta/ml-ai-engineer@Singapore"].join();

// What opens a pane, the kind of thing that it has, and what closes it again. `on` says where it is.
const panes = {
  bands: { link: "#v1", kind: "row" },
  groups: { link: "#v1&group=company", kind: "group" },
  distribution: { link: "#v1&tab=distribution", kind: "bin" },
  places: { link: "#v1&tab=places", kind: "cell" },
  offer: {
    link: `#v1&tab=offer&sel=${london}&offer=${london};in:USD;base:190k;equity:300k;bonus:15`,
    kind: "position",
    // On phones the form comes first.
    open: async (page) => {
      if (page.page.viewportSize().width > 700) return;
      await page.item("tile", "Your total");
      await page.page.mouse.move(200, 500);
      await eventually("its position is in sight", async () => {
        await page.page.mouse.wheel(0, 300);
        return (await page.items("position")).length > 2;
      });
    },
  },
  compare: { link: `#v1&tab=compare&pins=${pins}`, kind: "bar" },
  guide: { on: "desktop", link: `#v1&sel=${london}`, kind: "headline" },
  "guide-sheet": {
    on: "phone",
    link: "#v1",
    kind: "headline",
    open: (page) => page.tap("row", "Meta, London (UK)"),
    close: (page) => page.tap("button", "Close"),
  },
  "filter-sheet": {
    on: "phone",
    link: "#v1",
    kind: "checkbox",
    open: (page) => page.tap("button", "Filter"),
    close: (page) => page.tap("button", "Close"),
  },
  readout: {
    on: "desktop",
    link: "#v1",
    kind: "row",
    open: async (page) =>
      page.page.mouse.move(...(await page.center("row", "Weights & Biases, London"))),
    close: (page) => page.page.mouse.move(2, 2),
  },
  palette: {
    link: "#v1",
    kind: "command",
    open: (page) => page.page.keyboard.press("Control+k"),
    close: (page) => page.page.keyboard.press("Escape"),
  },
  keys: {
    link: "#v1",
    kind: "key",
    open: (page) => page.page.keyboard.press("?"),
    close: (page) => page.page.keyboard.press("Escape"),
  },
  empty: { link: "#v1&company=Meta&q=midjourney", kind: "text" },
};

const sizes = [
  [390, 844],
  [1280, 800],
  [2560, 1440],
];
for (const [width, height] of sizes)
  for (const ratio of [1, 2])
    test(`all panes at ${width}x${height}, ratio ${ratio}`, { timeout: 300_000 }, async (t) => {
      const phone = width < 700;
      const page = await Page.open(t, {
        viewport: { width, height },
        deviceScaleFactor: ratio,
        hasTouch: phone,
      });
      const seen = new Map();
      for (const [name, pane] of Object.entries(panes)) {
        if (pane.on && (pane.on === "phone") !== phone) continue;
        await page.call("openLink", pane.link);
        await pane.open?.(page);
        // Software draws four times as many pixels slowly: there each pane has one theme, in turn.
        const themes = ratio === 1 ? ["light", "dark"] : [seen.size % 2 ? "dark" : "light"];
        for (const theme of themes) {
          await page.page.emulateMedia({ colorScheme: theme });
          await eventually("the theme is there", () =>
            page.page.evaluate((is) => document.documentElement.dataset.theme === is, theme),
          );
          const items = await eventually(`${name} has a ${pane.kind}`, async () => {
            const all = await page.items();
            return all.some(({ kind }) => kind === pane.kind) && all;
          });
          for (const { rect, kind, label } of items) {
            // Rows and columns of tables may go on sideways.
            if (["row", "column", "cell"].includes(kind)) continue;
            const right = rect.x + rect.width;
            const within = rect.x >= -1 && right <= width + 1;
            assert.ok(within, `${name}: ${kind} ${label} is at ${rect.x} to ${right}`);
          }
          const file = `${name}-${width}x${height}@${ratio}-${theme}`;
          const picture = (await page.screenshot(file)).toString("base64");
          assert.equal(seen.get(picture), undefined, `${file} looks like another`);
          seen.set(picture, file);
        }
        await pane.close?.(page);
      }
    });
