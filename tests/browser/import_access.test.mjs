// The import's dialog for everybody: no fault that axe finds, wide and narrow, in any colours; by keys alone;
// in the text view; zoomed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { everything, faults, load } from "./axe.mjs";
import { address, eventually } from "./harness.mjs";
import * as imports from "./imports.mjs";

const { button, dialog, dropFiles, guideText, london, notice, openPage, press, state } = imports;

const colours = { type: "rule", values: ["color-contrast"] };

const northwind = guideText("Northwind", [london]);
// More findings than one page of them.
const broken = guideText(
  "Contoso",
  Array.from({ length: 120 }, (_, i) => imports.turned.replace("Remote US", `City ${i}`)),
);

// Each state of the dialog, one after another: its name, and what leads to it.
const states = [
  ["findings", (page) => dropFiles(page, { "contoso.md": broken }), "1 guide read"],
  ["choose", (page) => press(page, "Cancel"), "Open your own guides"],
  ["paste", (page) => press(page, "Paste a guide"), "Paste a guide"],
  ["nothing", (page) => dropFiles(page, { "notes.md": "# Notes\n" }), "No bands in these files"],
  [
    "failed",
    async (page) => {
      await page.page.route("**/import.wasm*", (route) => route.abort());
      await dropFiles(page, { "northwind.md": northwind });
    },
    "The reader could not be loaded",
  ],
  [
    "reading",
    async (page) => {
      await page.page.unroute("**/import.wasm*");
      await page.page.route("**/import.wasm*", () => {}); // never answered
      await press(page, "Try again");
    },
    "Reading your guides",
  ],
];

for (const [width, height, themes] of [
  [1280, 800, ["light", "dark", "contrast"]],
  [320, 640, ["light"]],
]) {
  test(`axe finds no fault in any state, ${width} wide`, async (t) => {
    const page = await openPage(t, { viewport: { width, height }, expectErrors: true });
    await page.ready();
    await load(page.page);
    const found = [];
    for (const [name, lead, title] of states) {
      await lead(page);
      await state(page, title);
      for (const theme of themes) {
        await page.page.evaluate(
          (value) => (document.documentElement.dataset.theme = value),
          theme,
        );
        // Another theme changes colours and nothing else.
        const runOnly = theme === "light" ? everything : colours;
        found.push(
          ...(await faults(page.page, `${name}, ${theme}`, { where: "#import", runOnly })),
        );
      }
      await page.screenshotNow(`import-${name}-${width}`);
      const wider = await dialog(page).evaluate((element) =>
        [element, ...element.querySelectorAll(".body")].some(
          (one) => one.scrollWidth > one.clientWidth,
        ),
      );
      assert.ok(!wider, `${name} scrolls sideways`);
    }
    await page.page.unroute("**/import.wasm*");
    await press(page, "Cancel");
    await imports.add(page, { "northwind.md": northwind });
    await notice(page).getByText("1 band of yours is here.").waitFor();
    found.push(...(await faults(page.page, "notice", { where: "#import-notice" })));
    await page.screenshot(`import-notice-${width}`);
    assert.deepEqual(found, []);
  });
}

test("it is opened, used and left with keys alone, in the text view, too", async (t) => {
  const page = await openPage(t, { at: `${address()}#v1&text=1` });
  const { keyboard } = page.page;
  await page.page.getByRole("button", { name: "Open your own guides" }).focus();
  await keyboard.press("Enter");
  await state(page, "Open your own guides");
  const focused = () => page.page.evaluate(() => document.activeElement.textContent);
  assert.equal(await focused(), "Choose files");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  assert.equal(await focused(), "Paste a guide");
  await keyboard.press("Enter");
  // Keys that do something in the page are letters here.
  await keyboard.type("/? ");
  assert.equal(await dialog(page).getByLabel("A guide's text").inputValue(), "/? ");
  await keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  await eventually("the button has the focus again", async () => {
    return (await focused()) === "Open your own guides";
  });
});

test("zoomed in, all of it can be reached", async (t) => {
  const page = await openPage(t, { viewport: { width: 320, height: 256 } });
  await dropFiles(page, { "contoso.md": broken });
  await state(page, "1 guide read");
  await button(page, "Next").click();
  await button(page, "Cancel").click();
  await state(page, "Open your own guides");
});
