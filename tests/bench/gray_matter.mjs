// What reading guides costs in Node: gray-matter for the front matter, regular expressions for the
// body. The yardstick of pack.mjs; it reads much less than the command line does.
//
//   node gray_matter.mjs FOLDER_OF_GRAY_MATTER GUIDES...
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, ...folders] = process.argv.slice(2);
const matter = createRequire(join(resolve(modules), "x.js"))("gray-matter");

const heading = /^#{1,4} +(.+?) *(?:\||—|-) *(.+?) +(?:Global )?Negotiation Guide *$/m;
const table = /^\|.*\|[ \t]*\n\|[-:| \t]+\|[ \t]*\n(?:\|.*\|[ \t]*(?:\n|$))+/gm;
const amount = /([A-Z]{3} ?|[A-Z]{0,2}[$€£¥₹₪])?([\d,]+(?:\.\d+)?) ?([KMLB]|Cr)?(%?)(\+?)/g;
const scale = { K: 1e3, L: 1e5, M: 1e6, Cr: 1e7, B: 1e9 };

function cell(text) {
  const figures = [];
  for (const [, currency, digits, suffix, percent, open] of text.matchAll(amount)) {
    const value = Number(digits.replaceAll(",", "")) * (scale[suffix] ?? 1);
    figures.push({ currency: currency?.trim(), value, percent: percent !== "", open: open !== "" });
  }
  return { text, figures };
}

function read(path) {
  const { data, content } = matter(readFileSync(path, "utf8"));
  const title = heading.exec(content);
  const bands = [];
  for (const [text] of content.matchAll(table)) {
    const [header, , ...rows] = text.trim().split("\n");
    const names = header.split("|").map((name) => name.trim());
    if (!/region|level|component/i.test(names[1])) continue;
    for (const row of rows) {
      const cells = row.split("|").map((part) => part.trim());
      bands.push(Object.fromEntries(names.map((name, i) => [name, cell(cells[i] ?? "")])));
    }
  }
  return { path, data, role: title?.[1], company: title?.[2], bands };
}

let guides = 0;
let bands = 0;
const kept = [];
for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!name.endsWith(".md")) continue;
    const guide = read(join(folder, name));
    guides += 1;
    bands += guide.bands.length;
    kept.push(guide);
  }
}
console.log(`${guides} guides, ${bands} bands`);
