// The size report: what a person downloads until the first screen can be used, raw and compressed as
// good servers do (brotli 11); and the page in one file beside the files that it stands for. Fails above
// the limits. Writes build/size.json.
//
//   node tests/size.mjs [FOLDER]     build/web/dist
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// Issue 5: everything needed to the first usable screen.
const limitBrotliBytes = 300 * 1024;

// Issue 8: the page in one file, of the bytes of the separate files; here of what gzip makes of them, which is
// more than was asked for.
const limitOneFile = 1.35;

// Not needed for it: the picture in the browser's tab, what is loaded after the first screen, and what is for
// other pages.
const notCounted = new Set([
  "180.png",
  "192.png",
  "512.png",
  "embed-frame.html",
  "embed-page.css",
  "embed-page.js",
  "embed-protocol.schema.json",
  "embed.html",
  "embed.js",
  "favicon.svg",
  "host-messages.js",
  "import-dialog.css",
  "import-dialog.js",
  "import-worker.js",
  "import.wasm",
  "licences.txt",
  "manifest.webmanifest",
  "maskable.png",
  "offline.js",
  "pack-address.js",
  "precache.js",
  "rangefinder.html",
  "rangefinder.rest.wasm",
  "service-worker.js",
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

// What rangefinder.html stands for: the page, and what it loads by name.
const index = await readFile(join(folder, "index.html"), "utf8");
const named = Object.keys(JSON.parse(/<script id="files"[^>]*>([^<]*)/.exec(index)[1]));
const parts = ["index.html", "boot.js", "favicon.svg", "licences.txt"];
parts.push(...named.filter((name) => name !== "offline.js"));
const separate = await Promise.all(parts.map((name) => readFile(join(folder, name))));
const add = (sizes) => sizes.reduce((all, size) => all + size, 0);
const one = (await readFile(join(folder, "rangefinder.html"))).length;
const ofRaw = one / add(separate.map((bytes) => bytes.length));
const ofGzip = one / add(separate.map((bytes) => gzipSync(bytes, { level: 9 }).length));
console.log(
  `rangefinder.html is ${ofRaw.toFixed(3)} of the separate files, ${ofGzip.toFixed(3)} of them by gzip`,
);

if (total.brotli > limitBrotliBytes) {
  console.error(`size: ${total.brotli} bytes of brotli are above the limit of ${limitBrotliBytes}`);
  process.exitCode = 1;
}
if (ofGzip > limitOneFile) {
  console.error(
    `size: the page in one file is above ${limitOneFile} of the separate files by gzip`,
  );
  process.exitCode = 1;
}
