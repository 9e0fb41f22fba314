// The size report: what a person downloads until the first screen can be used, raw and compressed as
// good servers do (brotli 11). Fails above the limit. Writes build/size.json.
//
//   node tests/size.mjs [FOLDER]     build/web/dist
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

// Issue 5: everything needed to the first usable screen.
const limitBrotliBytes = 300 * 1024;

// Not needed for it: the picture in the browser's tab, and what is loaded after the first screen.
const notCounted = new Set([
  "favicon.svg",
  "rangefinder.rest.wasm",
  "text-view.css",
  "text-view.js",
]);

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "build/web/dist");

function compressed(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

const files = [];
const later = [];
for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = await readFile(join(entry.parentPath, entry.name));
  const list = notCounted.has(entry.name) ? later : files;
  list.push({ name: entry.name, raw: bytes.length, brotli: compressed(bytes) });
}
files.sort((a, b) => b.brotli - a.brotli || (a.name < b.name ? -1 : 1));
const sum = (key) => files.reduce((total, file) => total + file[key], 0);
const total = { name: "total", raw: sum("raw"), brotli: sum("brotli") };

const digits = (number) => number.toLocaleString("en-US").padStart(10);
for (const file of [...files, total, ...later]) {
  console.log(`${file.name.padEnd(20)}${digits(file.raw)}${digits(file.brotli)}`);
}
await mkdir(join(root, "build"), { recursive: true });
await writeFile(
  join(root, "build/size.json"),
  `${JSON.stringify({ limit: limitBrotliBytes, total, files, later }, null, 2)}\n`,
);
if (total.brotli > limitBrotliBytes) {
  console.error(`size: ${total.brotli} bytes of brotli are above the limit of ${limitBrotliBytes}`);
  process.exit(1);
}
