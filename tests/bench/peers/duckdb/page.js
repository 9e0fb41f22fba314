// DuckDB in WebAssembly in a worker, and the plain page's table: each window of rows, their number and the
// numbers of each list are questions in SQL.
import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { facets, folder, showCounts } from "../bands.js";
import { VirtualTable } from "../virtual_table.js";

const arrow = fetch(`${folder}bands.arrow`).then((answer) => answer.arrayBuffer());
const here = (name) => new URL(name, location.href).href;
const database = new AsyncDuckDB(new VoidLogger(), new Worker("duckdb-browser-eh.worker.js"));
await database.instantiate(here("duckdb-eh.wasm"));
const connection = await database.connect();
await connection.insertArrowFromIPCStream(new Uint8Array(await arrow), {
  name: "bands",
  create: true,
});

const ask = async (sql) => (await connection.query(sql)).toArray();
const [{ most }] = await ask(`SELECT max("totalHigh") AS most FROM bands`);

// What each filter asks, and the facet whose numbers it leaves alone.
function conditions({ text, role, currency, total }) {
  const quoted = (value) => `'${value.replaceAll("'", "''")}'`;
  const like = (column) => `contains(lower(${column}), ${quoted(text)})`;
  return [
    ...(text ? [{ sql: `(${["company", "region", "role"].map(like).join(" OR ")})` }] : []),
    ...(role ? [{ sql: `role = ${quoted(role)}`, own: "role" }] : []),
    ...(currency ? [{ sql: `currency = ${quoted(currency)}`, own: "currency" }] : []),
    ...(total ? [{ sql: `"totalHigh" >= ${total[0]} AND "totalLow" <= ${total[1]}` }] : []),
  ];
}

function where(all, leftOut) {
  const kept = all.filter(({ own }) => !own || own !== leftOut).map(({ sql }) => sql);
  return kept.length ? `WHERE ${kept.join(" AND ")}` : "";
}

let shown = { all: [], sort: "total" };
let count = 0;

const table = new VirtualTable((first, last) =>
  ask(
    `SELECT company, region, role, "totalLow", "totalHigh" FROM bands ${where(shown.all)} ` +
      `ORDER BY "${shown.sort}High" DESC LIMIT ${last - first} OFFSET ${first}`,
  ),
);

async function show({ sort = "total", ...choices }) {
  const all = conditions(choices);
  shown = { all, sort };
  const counts = {};
  for (const facet of facets) {
    const found = await ask(
      `SELECT ${facet} AS value, count(*)::INTEGER AS count FROM bands ${where(all, facet)} GROUP BY 1`,
    );
    counts[facet] = found.map((row) => [row.value, row.count]);
  }
  [{ count }] = await ask(`SELECT count(*)::INTEGER AS count FROM bands ${where(all)}`);
  showCounts(document.getElementById("facets"), counts);
  await table.show(count, most);
}

await show({});
window.benchPage = { show, rows: () => count };
window.drawn = true;
