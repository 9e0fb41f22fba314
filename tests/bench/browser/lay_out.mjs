// Lays out one folder to serve to the browser: Rangefinder's page, its peers, and the bands for all of them.
//
//   node lay_out.mjs DIST PEERS WRITE_BANDS CORPUS SERVED BANDS...
//
//   PEERS        a folder with the node_modules of peers/package.json
//   WRITE_BANDS  the program of write_bands.cpp
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [dist, peers, writeBands, corpus, served, ...bands] = process.argv.slice(2);
const sources = fileURLToPath(new URL("../peers", import.meta.url));
const modules = join(peers, "node_modules");

rmSync(served, { recursive: true, force: true });
mkdirSync(served, { recursive: true });
cpSync(dist, join(served, "rangefinder"), { recursive: true });

const take = (from, to) => {
  mkdirSync(dirname(join(served, to)), { recursive: true });
  cpSync(join(modules, from), join(served, to), {
    recursive: true,
    filter: (path) => !path.endsWith(".map"),
  });
};
// What Chromium itself takes for a page, and for one that draws.
writeFileSync(join(served, "blank.html"), "<!doctype html><script>window.drawn = true</script>");
const canvas = fileURLToPath(new URL("blank_canvas.html", import.meta.url));
cpSync(canvas, join(served, "blank_canvas.html"));
cpSync(join(sources, "virtual_table.css"), join(served, "virtual_table.css"));
for (const folder of ["plain", "ag_grid", "tabulator", "perspective", "duckdb"]) {
  await build({
    entryPoints: [join(sources, folder, "page.js")],
    outfile: join(served, folder, "page.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    nodePaths: [resolve(modules)],
    external: ["./packages/*"], // Perspective's, which load their WebAssembly from beside them
    logLevel: "error",
  });
  cpSync(join(sources, folder, "index.html"), join(served, folder, "index.html"));
}
take("tabulator-tables/dist/css/tabulator.min.css", "tabulator/tabulator.min.css");
for (const name of ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"]) {
  take(`@duckdb/duckdb-wasm/dist/${name}`, `duckdb/${name}`);
}
for (const name of ["client", "server", "viewer", "viewer-datagrid"]) {
  take(`@perspective-dev/${name}/dist`, `perspective/packages/${name}/dist`);
}

execFileSync(writeBands, [corpus, join(served, "bands"), ...bands]);
const arrow = fileURLToPath(new URL("arrow.mjs", import.meta.url));
for (const count of bands) {
  execFileSync(process.execPath, [arrow, modules, join(served, "bands", count)]);
}
