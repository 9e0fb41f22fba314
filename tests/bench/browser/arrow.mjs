// The bands that write_bands.cpp has written, as an Arrow stream: the form in which Perspective and DuckDB take
// them fastest.
//
//   node arrow.mjs MODULES FOLDER    FOLDER/columns.bin and names.json into FOLDER/bands.arrow
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, folder] = process.argv.slice(2);
const arrow = createRequire(join(resolve(modules), "arrow"))("apache-arrow");

const { count, ...lists } = JSON.parse(readFileSync(join(folder, "names.json"), "utf8"));
const bytes = readFileSync(join(folder, "columns.bin"));
const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
let read = 0;
const next = () => new Uint32Array(data, 4 * count * read++, count);

const texts = {
  company: lists.companies,
  region: lists.regions,
  role: lists.roles,
  country: lists.countries,
  place: lists.places,
  currency: lists.currencies,
};

function dictionary(names, ids) {
  const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32());
  const values = arrow.vectorFromArray(names, new arrow.Utf8());
  const made = { type, length: count, nullCount: 0, data: Int32Array.from(ids) };
  return arrow.makeVector(arrow.makeData({ ...made, dictionary: values }));
}

const columns = {};
for (const [name, names] of Object.entries(texts)) columns[name] = dictionary(names, next());
for (const name of ["baseLow", "baseHigh", "totalLow", "totalHigh"]) {
  columns[name] = arrow.makeVector(Int32Array.from(next()));
}
writeFileSync(join(folder, "bands.arrow"), arrow.tableToIPC(new arrow.Table(columns), "stream"));
