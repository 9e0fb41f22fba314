// Answers as Rangefinder does, in plain loops: the rows in order, and for each of five facets how many bands
// each of its values would show.
import { facets, loadBands, showCounts } from "../bands.js";
import { VirtualTable } from "../virtual_table.js";

const bands = await loadBands();
const { count, names } = bands;
const most = bands.totalHigh.reduce((a, b) => Math.max(a, b), 1);

// The bands by a column, downwards; by how they stand where it is the same. A band's place fits beside its
// amount into the 53 bits of a number: numbers are sorted without a call for each pair.
const orders = new Map();
function order(column) {
  if (!orders.has(column)) {
    const place = 2 ** 21;
    const keys = new Float64Array(count);
    for (let band = 0; band < count; band += 1) {
      keys[band] = (0xffffffff - bands[column][band]) * place + band;
    }
    keys.sort();
    orders.set(
      column,
      Uint32Array.from(keys, (key) => key % place),
    );
  }
  return orders.get(column);
}

const folded = Object.fromEntries(
  ["company", "region", "role"].map((of) => [of, names[of].map((name) => name.toLowerCase())]),
);

// Each filter: which bands pass it, and the facet whose counts it leaves alone.
function filters({ text, role, currency, total }) {
  const made = [];
  const add = (passes, own) => {
    const marks = new Uint8Array(count);
    for (let band = 0; band < count; band += 1) marks[band] = passes(band);
    made.push({ marks, own });
  };
  if (text) {
    const has = (of) => Uint8Array.from(folded[of], (name) => name.includes(text));
    const [inCompany, inRegion, inRole] = ["company", "region", "role"].map(has);
    const { company, region, role: roles } = bands;
    add((band) => inCompany[company[band]] | inRegion[region[band]] | inRole[roles[band]]);
  }
  for (const [facet, value] of Object.entries({ role, currency })) {
    if (!value) continue;
    const id = names[facet].indexOf(value);
    const column = bands[facet];
    add((band) => column[band] === id, facet);
  }
  if (total) {
    const { totalLow, totalHigh } = bands;
    add((band) => totalHigh[band] >= total[0] && totalLow[band] <= total[1]);
  }
  return made;
}

function passing(all, leftOut) {
  const marks = new Uint8Array(count).fill(1);
  for (const { marks: one, own } of all) {
    if (own && own === leftOut) continue;
    for (let band = 0; band < count; band += 1) marks[band] &= one[band];
  }
  return marks;
}

let rows = new Uint32Array(0);

const table = new VirtualTable((first, last) =>
  Array.from(rows.subarray(first, last), (band) => ({
    company: names.company[bands.company[band]],
    region: names.region[bands.region[band]],
    role: names.role[bands.role[band]],
    totalLow: bands.totalLow[band],
    totalHigh: bands.totalHigh[band],
  })),
);

function show(query) {
  const all = filters(query);
  const marks = passing(all);
  const chosen = new Uint32Array(count);
  let size = 0;
  for (const band of order(`${query.sort ?? "total"}High`)) if (marks[band]) chosen[size++] = band;
  rows = chosen.subarray(0, size);
  const counts = {};
  for (const facet of facets) {
    const own = all.some((filter) => filter.own === facet);
    const counted = own ? passing(all, facet) : marks;
    const sums = new Uint32Array(names[facet].length);
    const column = bands[facet];
    for (let band = 0; band < count; band += 1) sums[column[band]] += counted[band];
    counts[facet] = names[facet].map((name, id) => [name, sums[id]]);
  }
  showCounts(document.getElementById("facets"), counts);
  table.show(size, most);
}

show({});
window.benchPage = { show, rows: () => rows.length };
window.drawn = true;
