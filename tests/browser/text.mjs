// What tests of the text view share: its parts, by what they are called.
import { address, eventually, Page } from "./harness.mjs";

export const london = "meta/ml-ai-engineer@London+%28UK%29";
export const weights = "weights-and-biases/ml-ai-engineer@San+Francisco";

export const openText = (t, link = "#v1", options = {}) =>
  Page.open(t, { at: `${address()}${link}&text=1`, ...options });

export const one = (page, selector) => page.page.locator(`#text ${selector}`);
export const link = (page, name) =>
  page.page.locator("#text").getByRole("link", { name, exact: true });
export const button = (page, name) =>
  page.page.locator("#text").getByRole("button", { name, exact: true });
export const rows = (page) => one(page, "#text-table tbody tr");
export const hash = (page) => page.page.evaluate(() => location.hash);
export const viewIs = (page, wanted) =>
  eventually(
    `the ${wanted} is shown`,
    async () => (await page.page.evaluate(() => document.documentElement.dataset.view)) === wanted,
  );

export async function press(page, key, wanted) {
  await page.page.keyboard.press(key);
  await viewIs(page, wanted);
}

// Types into a field of the text view as a person does, and leaves it.
export async function type(page, field, text) {
  await one(page, `#text-${field}`).fill(text);
  await one(page, `#text-${field}`).press("Tab");
}

export async function choose(page, facet, value) {
  await one(page, "#text-filters").evaluate((details) => (details.open = true));
  await one(page, `input[name="facet-${facet}"][value="${value}"]`).click();
}
