// Perspective: columns in WebAssembly in a worker, and a grid over them. A filter of its is of one column: its
// text filter looks at the region alone. Lists of values are groups, counted where they are asked for.
import perspective from "./packages/client/dist/cdn/perspective.js";
import "./packages/viewer/dist/cdn/perspective-viewer.js";
import "./packages/viewer-datagrid/dist/cdn/perspective-viewer-datagrid.js";
import { facets, folder, showCounts } from "../bands.js";

const viewer = document.querySelector("perspective-viewer");
const arrow = fetch(`${folder}bands.arrow`).then((answer) => answer.arrayBuffer());
const worker = await perspective.worker();
const table = await worker.table(await arrow, { name: "bands" });

const down = (column) => [[column, "desc"]];

await viewer.load(worker);
await viewer.restore({
  table: "bands",
  plugin: "Datagrid",
  settings: false,
  sort: down("totalHigh"),
});

const filters = ({ text, role, currency, total }) => [
  ...(text ? [["region", "contains", text]] : []),
  ...(role ? [["role", "==", role]] : []),
  ...(currency ? [["currency", "==", currency]] : []),
  ...(total
    ? [
        ["totalHigh", ">=", total[0]],
        ["totalLow", "<=", total[1]],
      ]
    : []),
];

async function countsOf(facet, filter) {
  const view = await table.view({
    group_by: [facet],
    columns: ["totalHigh"],
    aggregates: { totalHigh: "count" },
    filter,
  });
  const { __ROW_PATH__: paths, totalHigh } = await view.to_columns();
  await view.delete();
  return paths.map((path, at) => [path.join(), totalHigh[at]]).slice(1); // the first is the sum
}

async function show({ sort = "total", counts, ...choices }) {
  const filter = filters(choices);
  await viewer.restore({ filter, sort: down(`${sort}High`) });
  if (!counts) return;
  const all = await Promise.all(facets.map((facet) => countsOf(facet, filter)));
  const byFacet = Object.fromEntries(facets.map((facet, at) => [facet, all[at]]));
  showCounts(document.getElementById("facets"), byFacet);
}

window.benchPage = { show, rows: async () => (await viewer.getView()).num_rows() };
window.drawn = true;
