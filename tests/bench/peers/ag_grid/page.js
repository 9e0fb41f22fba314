// AG Grid Community: a grid that one buys ready-made. It has no lists of values; those are counted beside it
// where they are asked for.
import { AllCommunityModule, ModuleRegistry, createGrid } from "ag-grid-community";
import { asObjects, countRows, loadBands, showCounts } from "../bands.js";

ModuleRegistry.registerModules([AllCommunityModule]);

const texts = ["company", "region", "role", "country", "place", "currency"];
const numbers = ["baseLow", "baseHigh", "totalLow", "totalHigh"];
const start = [{ colId: "totalHigh", sort: "desc" }];

const rowData = asObjects(await loadBands());
const grid = createGrid(document.getElementById("grid"), {
  columnDefs: [
    ...texts.map((field) => ({ field, filter: "agTextColumnFilter" })),
    ...numbers.map((field) => ({ field, filter: "agNumberColumnFilter" })),
  ],
  initialState: { sort: { sortModel: start } },
  cacheQuickFilter: true,
  animateRows: false,
  rowData,
  onFirstDataRendered: () => (window.drawn = true),
});

const equal = (filter) => ({ filterType: "text", type: "equals", filter });

function show({ text = "", role, currency, total, sort = "total", counts }) {
  grid.setGridOption("quickFilterText", text);
  grid.setFilterModel({
    ...(role && { role: equal(role) }),
    ...(currency && { currency: equal(currency) }),
    ...(total && {
      totalHigh: { filterType: "number", type: "greaterThanOrEqual", filter: total[0] },
      totalLow: { filterType: "number", type: "lessThanOrEqual", filter: total[1] },
    }),
  });
  grid.applyColumnState({
    state: [{ colId: `${sort}High`, sort: "desc" }],
    defaultState: { sort: null },
  });
  if (counts) {
    const each = (take) => grid.forEachNodeAfterFilter(({ data }) => take(data));
    showCounts(document.getElementById("facets"), countRows(each));
  }
}

window.benchPage = { show, rows: () => grid.getDisplayedRowCount() };
