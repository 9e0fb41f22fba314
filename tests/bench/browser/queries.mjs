// What is asked of every page, with the same result.
import { readFileSync } from "node:fs";
import { join } from "node:path";

// The values of a column, the commonest first.
function commonest(names, ids) {
  const counts = new Uint32Array(names.length);
  for (const id of ids) counts[id] += 1;
  return names.map((_, id) => id).sort((a, b) => counts[b] - counts[a]);
}

// [{measure, from, to}]: `to` is measured, after `from` is shown.
export function queriesOf(served, bands) {
  const folder = join(served, "bands", String(bands));
  const { count, roles, currencies } = JSON.parse(readFileSync(join(folder, "names.json"), "utf8"));
  const bytes = readFileSync(join(folder, "columns.bin"));
  const column = (at) => new Uint32Array(bytes.buffer, bytes.byteOffset + at * count * 4, count);
  const role = roles[commonest(roles, column(2))[0]];
  const currency = currencies[commonest(currencies, column(5))[1]];
  const total = [200_000, 400_000];
  const all = {};
  return [
    { measure: "text filter", from: all, to: { text: "london" } },
    { measure: "two facets", from: all, to: { role, currency } },
    { measure: "range", from: all, to: { total } },
    { measure: "sort by base", from: all, to: { sort: "base" } },
    { measure: "facet counts", from: all, to: { currency, counts: true } },
    { measure: "clear", from: { role, currency, total }, to: all },
  ];
}
