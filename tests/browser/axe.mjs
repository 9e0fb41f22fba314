// axe-core in a page: what it finds wrong for who uses assistive technology.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
export const everything = { type: "tag", values: tags };

// `page` is Playwright's. Once for each document.
export const load = (page) => page.evaluate(axe);

// One text for each fault, which starts with `what`. `where` is a selector, of the document itself where there is
// none; `options` are axe's.
export async function faults(page, what, { where, ...options } = {}) {
  const { violations, passes } = await page.evaluate(
    ([selector, given]) => window.axe.run(selector ?? document, given),
    [where, { runOnly: everything, resultTypes: ["violations"], ...options }],
  );
  assert.ok(passes.length > 0, what);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${what}: ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}
