// The bands that the page's address asks for (?bands=15802), as columns; write_bands.cpp writes them.
const asked = new URLSearchParams(location.search).get("bands");
export const folder = new URL(`../bands/${asked}/`, location.href).href;

const columns = [
  ...["company", "region", "role", "country", "place", "currency"],
  ...["baseLow", "baseHigh", "totalLow", "totalHigh"],
];

// {count, names: {company: [...], ...}, company: Uint32Array, ..., totalHigh: Uint32Array}
export async function loadBands() {
  const [lists, data] = await Promise.all([
    fetch(`${folder}names.json`).then((answer) => answer.json()),
    fetch(`${folder}columns.bin`).then((answer) => answer.arrayBuffer()),
  ]);
  const { count } = lists;
  const bands = {
    count,
    names: {
      company: lists.companies,
      region: lists.regions,
      role: lists.roles,
      country: lists.countries,
      place: lists.places,
      currency: lists.currencies,
    },
  };
  columns.forEach((name, at) => (bands[name] = new Uint32Array(data, at * count * 4, count)));
  return bands;
}

// One object for each band, as grids take them.
export function asObjects({ names, count, ...of }) {
  return Array.from({ length: count }, (_, band) => ({
    company: names.company[of.company[band]],
    region: names.region[of.region[band]],
    role: names.role[of.role[band]],
    country: names.country[of.country[band]],
    place: names.place[of.place[band]],
    currency: names.currency[of.currency[band]],
    baseLow: of.baseLow[band],
    baseHigh: of.baseHigh[band],
    totalLow: of.totalLow[band],
    totalHigh: of.totalHigh[band],
  }));
}

export const facets = ["company", "role", "country", "place", "currency"];

// Lists of the commonest values with their numbers, into `element`: {company: Map of value to number, ...}
export function showCounts(element, counts) {
  element.replaceChildren(
    ...facets.map((facet) => {
      const first = [...counts[facet]].sort((a, b) => b[1] - a[1]).slice(0, 6);
      const list = document.createElement("p");
      list.innerText = [facet, ...first.map(([value, count]) => `${value} ${count}`)].join("\n");
      return list;
    }),
  );
}

// What a grid without lists of values has to do for them: count those of its rows. `each` calls with each.
export function countRows(each) {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()]));
  each((row) => {
    for (const facet of facets) {
      counts[facet].set(row[facet], (counts[facet].get(row[facet]) ?? 0) + 1);
    }
  });
  return counts;
}
