// Tabulator: a table that one takes ready-made, without dependencies. It has no lists of values; those are
// counted beside it where they are asked for.
import { TabulatorFull } from "tabulator-tables";
import { asObjects, countRows, loadBands, showCounts } from "../bands.js";

const texts = ["company", "region", "role", "country", "place", "currency"];
const numbers = ["baseLow", "baseHigh", "totalLow", "totalHigh"];

const table = new TabulatorFull("#grid", {
  height: "100vh",
  layout: "fitColumns",
  columns: [
    ...texts.map((field) => ({ title: field, field })),
    ...numbers.map((field) => ({ title: field, field, sorter: "number" })),
  ],
  initialSort: [{ column: "totalHigh", dir: "desc" }],
  data: asObjects(await loadBands()),
});
const within = (text) => (row) =>
  [row.company, row.region, row.role].some((value) => value.toLowerCase().includes(text));

let sorted = "total";

async function show({ text, role, currency, total, sort = "total", counts }) {
  const filters = [
    ...(role ? [{ field: "role", type: "=", value: role }] : []),
    ...(currency ? [{ field: "currency", type: "=", value: currency }] : []),
    ...(total ? [{ field: "totalHigh", type: ">=", value: total[0] }] : []),
    ...(total ? [{ field: "totalLow", type: "<=", value: total[1] }] : []),
  ];
  if (sort !== sorted) await table.setSort(`${sort}High`, "desc");
  sorted = sort;
  if (text) await table.setFilter(within(text));
  else await table.setFilter(filters);
  if (counts) {
    const each = (take) => table.getData("active").forEach(take);
    showCounts(document.getElementById("facets"), countRows(each));
  }
}

table.on("tableBuilt", () => {
  window.benchPage = { show, rows: () => table.getDataCount("active") };
  window.drawn = true;
});
