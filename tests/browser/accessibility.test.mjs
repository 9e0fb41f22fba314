// What assistive technology is given: no fault that axe finds in any state, the names and the order of
// what Tab stops at, and a candidate's whole task with keys alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { faults, load } from "./axe.mjs";
import { address, eventually, Page } from "./harness.mjs";
import { london, weights } from "./text.mjs";

// Links whose address is a state of the page, "#v1&tab=places", lead to no element of it, which is what
// `skip-link` takes the first of them for.
const rules = { "skip-link": { enabled: false } };

// ---------------------------------------------------------------- axe

const fault = (page, what, options = {}) => faults(page.page, what, { rules, ...options });

// Colours, which is all that another theme changes.
const colours = {
  rules: {},
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

// Where the system forces its colours, computed styles, which axe reads, still say the page's.
const forced = { rules: { ...rules, "color-contrast": { enabled: false } } };

// The text follows a little behind the canvas: two frames, and then its pause.
const settled = (page) =>
  page.page.evaluate(async () => {
    for (let i = 0; i < 2; ++i) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 150));
  });

const type = (field, text) => async (page) => {
  const input = page.page.locator(`#text-${field}`);
  await input.evaluate((element, typed) => {
    element.value = typed;
    for (const event of ["input", "change"]) {
      element.dispatchEvent(new Event(event, { bubbles: true }));
    }
  }, text);
};

// Each state: its link, what is done besides, and what is there only then. The offer, which no link
// takes away, comes last.
const states = [
  { name: "list", fragment: "", there: "#text-band-0" },
  { name: "facets", fragment: "", open: true, there: "[name=facet-company]" },
  { name: "groups", fragment: "&group=company&company=Meta", there: "#text-table .group" },
  { name: "guide", fragment: `&sel=${london}`, there: "#text-guide" },
  {
    name: "compare",
    fragment: `&tab=compare&pins=${london},${weights}`,
    there: "[name=differences]",
  },
  { name: "distribution", fragment: "&tab=distribution", there: "#text-distribution" },
  { name: "places", fragment: "&tab=places", there: "#text-heat" },
  { name: "nothing", fragment: "&q=nobody", there: "[data-focus=text-tab][href*=v1]" },
  { name: "notice", fragment: "&company=Nobody", there: ".notice" },
  {
    name: "search error",
    fragment: "",
    act: type("search", "total>abc"),
    there: "#text-search-error",
  },
  { name: "offer", fragment: `&tab=offer&sel=${weights}`, there: "#text-offer-base" },
  {
    name: "offer error",
    fragment: `&tab=offer&sel=${weights}`,
    act: type("offer-base", "a lot"),
    there: "#text-offer-base-error",
  },
  {
    name: "report",
    fragment: `&tab=offer&sel=${weights}`,
    act: async (page) => {
      await type("offer-base", "225k")(page);
      await type("offer-equity", "240k")(page);
    },
    there: "blockquote del",
  },
];

async function show(page, { name, fragment, act, open = false, there }, rest) {
  await page.call("openLink", `#v1${fragment}${rest}`);
  await settled(page);
  if (act) {
    await act(page);
    await settled(page);
  }
  await page.page
    .locator("#text details")
    .evaluateAll((all, opened) => all.forEach((one) => (one.open = opened)), open);
  const present = () => page.page.locator(`#text ${there}`).count();
  await eventually(`${name} is shown`, present);
}

test("axe finds no fault in the text view, wide and narrow, in any colours", async (t) => {
  const page = await Page.open(t, { at: `${address()}#v1&text=1`, colorScheme: "light" });
  await load(page.page);
  const found = [];
  for (const state of states) {
    await page.page.setViewportSize({ width: 1280, height: 800 });
    await show(page, state, "&text=1&theme=light");
    found.push(...(await fault(page, state.name)));
    await page.page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    found.push(...(await fault(page, `${state.name} at 320`)));
    for (const theme of ["dark", "contrast"]) {
      await show(page, state, `&text=1&theme=${theme}`);
      assert.equal(await page.page.evaluate(() => document.documentElement.dataset.theme), theme);
      found.push(...(await fault(page, `${state.name}, ${theme}`, colours)));
    }
    await page.page.emulateMedia({ forcedColors: "active" });
    await show(page, state, "&text=1");
    found.push(...(await fault(page, `${state.name}, forced colours`, forced)));
    await page.page.emulateMedia({ forcedColors: "none" });
  }
  assert.deepEqual(found, []);
});

test("what the engine writes is valid HTML in every state", async (t) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      "void-style": ["error", { style: "omit" }],
      "no-trailing-whitespace": "off", // as guides have it
      "no-inline-style": "error",
      "attribute-boolean-style": "off",
      "form-dup-name": "off", // an act's name, with the values that it takes
      "prefer-native-element": "off",
      "wcag/h32": "off", // a control takes effect at once: there is nothing to submit
    },
  });
  const page = await Page.open(t);
  // As it is written, not as the browser mends it.
  await page.page.evaluate(() => {
    const { parse } = JSON;
    JSON.parse = (...given) => {
      const answer = parse(...given);
      if (typeof answer?.value?.html === "string") window.written = answer.value.html;
      return answer;
    };
  });
  const found = [];
  await page.call("openLink", "#v1&q=meta"); // the first state is another one than is shown
  for (const state of states) {
    await show(page, state, "");
    const html = await page.page.evaluate(() => window.written);
    assert.ok(html.length > 1000, state.name);
    const { results } = await validator.validateString(html, state.name);
    for (const { messages } of results) {
      found.push(
        ...messages.map(
          ({ ruleId, message, line }) =>
            `${state.name}: ${ruleId}: ${message}: ${html.split("\n")[line - 1].slice(0, 160)}`,
        ),
      );
    }
  }
  assert.deepEqual([...new Set(found)].slice(0, 20), []);
});

test("axe finds no fault with the text behind the canvas", async (t) => {
  const page = await Page.open(t);
  await load(page.page);
  const found = [];
  const some = ["list", "guide", "compare", "notice", "offer error", "report"];
  for (const state of states.filter(({ name }) => some.includes(name))) {
    await show(page, state, "");
    found.push(...(await fault(page, state.name)));
  }
  await page.page.setViewportSize({ width: 320, height: 640 });
  await page.page.locator("#text-switch").focus();
  await settled(page);
  found.push(...(await fault(page, "narrow, the button has the focus")));
  assert.deepEqual(found, []);
});

test("axe finds no fault in the message of a page that could not be loaded", async (t) => {
  const before = (page) =>
    page.route("**/rangefinder.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  const page = await Page.open(t, { before, expectErrors: true });
  await page.page.locator("#message").waitFor({ state: "visible" });
  await load(page.page);
  const found = [];
  for (const [colorScheme, width] of [
    ["light", 1280],
    ["dark", 320],
  ]) {
    await page.page.emulateMedia({ colorScheme });
    await page.page.setViewportSize({ width, height: 800 });
    found.push(...(await fault(page, `message, ${colorScheme}`)));
  }
  assert.deepEqual(found, []);
});

test("in forced colours text has the system's, and a chart its own ground", async (t) => {
  const page = await Page.open(t, {
    at: `${address()}#v1&text=1&q=midjourney`,
    forcedColors: "active",
    colorScheme: "light",
    viewport: { width: 1280, height: 1000 },
  });
  const shot = await page.page.locator("#text-view").screenshot();
  // The brightness of a place: of the page in white, of the chart in the theme's black.
  const at = async (selector) => {
    const box = await page.page.locator(selector).first().boundingBox();
    const whole = await page.page.locator("#text-view").boundingBox();
    return page.page.evaluate(
      async ([bytes, x, y]) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
        context.drawImage(image, 0, 0);
        return context.getImageData(x, y, 1, 1).data[1];
      },
      [[...shot], box.x - whole.x + 4, box.y - whole.y + 4],
    );
  };
  assert.equal(await at("#text-tab"), 255);
  assert.ok((await at("figure svg")) < 40);
});

test("what happens by itself is told to who cannot see it", async (t) => {
  const page = await Page.open(t);
  const told = () =>
    page.page
      .locator(":is([role=status], [role=alert], [aria-live=polite])")
      .evaluateAll((all) => all.map(({ textContent }) => textContent).join("\n"));
  await page.call("setQuery", { text: "midjourney" });
  await eventually("the number of bands is told", async () => /2 bands of 18/.test(await told()));
  await page.call("openLink", "#v1&company=Nobody");
  await page.page.locator("#text .notice").waitFor({ state: "attached" });
  assert.match(await told(), /There is no company "Nobody"/);
});

// ---------------------------------------------------------------- keys

// What has the focus, as Chromium tells assistive technology: "button Show as text (F2)".
async function named(session) {
  const { result } = await session.send("Runtime.evaluate", {
    expression: "document.activeElement === document.body ? null : document.activeElement",
  });
  if (!result.objectId) return "";
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [{ role, name }] = nodes;
  return `${role?.value} ${name?.value}`;
}

async function accessibility(page) {
  const session = await page.page.context().newCDPSession(page.page);
  await session.send("Accessibility.enable");
  return session;
}

test("Tab stops at what has a name, in the order of the page", async (t) => {
  const page = await Page.open(t, { at: `${address()}#v1&text=1&company=Meta` });
  await page.page.evaluate(() => document.activeElement.blur());
  const session = await accessibility(page);
  const stops = [];
  for (let i = 0; i < 26; ++i) {
    await page.page.keyboard.press("Tab");
    stops.push(await named(session));
  }
  assert.deepEqual(stops, [
    "button Show the chart (F2)",
    "link Bands",
    "link Distribution",
    "link Places",
    "link Compare",
    "link My offer",
    "button Undo",
    "button Share: copy the link",
    "button Open your own guides",
    "combobox Colours",
    "checkbox Keys / and ?",
    "searchbox Search",
    "combobox Amounts in",
    "combobox Per",
    "combobox Totals",
    "DisclosureTriangle All filters",
    "link Take back Company: Meta",
    "link Clear all",
    "combobox Group by",
    "button Rows as CSV",
    "button Chart as SVG",
    "button Chart as PNG",
    "DisclosureTriangle Columns",
    "region Table of bands",
    "link Company",
    "link Region",
  ]);
});

test("Tab goes through the canvas to the button behind it, and out of the page", async (t) => {
  const page = await Page.open(t);
  const session = await accessibility(page);
  const stops = [];
  for (let i = 0; i < 40 && !(stops.includes("text-switch") && stops.at(-1) === ""); ++i) {
    await page.page.keyboard.press("Tab");
    await page.still();
    stops.push(await page.focused());
    if (stops.at(-1) === "text-switch") {
      assert.equal(await named(session), "button Show as text (F2)");
      const box = await page.page.locator("#text-switch").boundingBox();
      assert.ok(box.width > 100 && box.y + box.height <= 800, JSON.stringify(box));
      const clip = (element) => getComputedStyle(element).clipPath;
      assert.equal(await page.page.locator("#text-switch").evaluate(clip), "none");
    }
  }
  assert.ok(stops.indexOf("canvas") < stops.indexOf("text-switch"), String(stops));
  assert.ok(stops.includes("search"), String(stops));
  assert.equal(stops.at(-1), "", `never out of the page: ${stops}`);
});

test("a candidate finds a band, types an offer and takes the words along, by keys", async (t) => {
  const page = await Page.open(t, { permissions: ["clipboard-read", "clipboard-write"] });
  const session = await accessibility(page);
  const { keyboard } = page.page;
  // Tabs on to what has that name.
  async function to(wanted) {
    const passed = [];
    for (let i = 0; i < 150; ++i) {
      await keyboard.press("Tab");
      passed.push(await named(session));
      if (passed.at(-1) === wanted) return;
    }
    assert.fail(`${wanted} is not among ${[...new Set(passed)].join(", ")}`);
  }
  await to("button Show as text (F2)");
  await keyboard.press("Enter");
  await eventually("the text is shown", async () => {
    return (await named(session)) === "button Show the chart (F2)";
  });
  await to("searchbox Search");
  await keyboard.type('engineer place:"san francisco"');
  await page.rows(4);
  await to("link Weights & Biases, San Francisco");
  await keyboard.press("Enter");
  await eventually("its guide is read", async () => {
    return (await named(session)) === "heading Weights & Biases, San Francisco";
  });
  await to("button Put my offer on it");
  await keyboard.press("Enter");
  await eventually("the offer is there", async () => (await named(session)) === "heading My offer");
  await to("textbox Base (USD per year)");
  await keyboard.type("225k");
  await to("textbox Equity grant (in all)");
  await keyboard.type("240k");
  await keyboard.press("Enter");
  const row = page.page.getByRole("row", { name: /^Total, stated/ });
  await eventually("its position is there", async () => {
    return (await row.count()) && /\$285K/.test(await row.innerText());
  });
  await to("button Copy the script");
  await keyboard.press("Enter");
  const words = await eventually("they are copied", () =>
    page.page.evaluate(() => navigator.clipboard.readText()),
  );
  assert.match(words, /W&B/);
  await eventually("it says so", async () => {
    return (await page.page.locator("#toast").innerText()) === "Copied.";
  });
  await keyboard.press("F2");
  await eventually("the canvas has the focus", async () => (await page.focused()) === "canvas");
  await page.item("position", "Base");
});
