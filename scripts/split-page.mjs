// Splits the page's WebAssembly in two: what the first screen needs, and the rest, which the page loads
// right after it.
//
//   node scripts/split-page.mjs BINARYEN WHOLE.wasm FIRST.wasm REST.wasm
//
// WHOLE has the names of its functions (--profiling-funcs). Into REST go the functions that base/deferred.h
// marks, and those that only they reach. Both are then made small. BINARYEN is the folder of wasm-opt and
// wasm-split.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [binaryen, whole, first, rest] = process.argv.slice(2);
if (!rest) {
  console.error("usage: split-page.mjs BINARYEN WHOLE.wasm FIRST.wasm REST.wasm");
  process.exit(2);
}

const features = [
  "simd",
  "bulk-memory",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "multivalue",
  "reference-types",
].map((feature) => `--enable-${feature}`);

function run(tool, ...given) {
  return execFileSync(join(binaryen, tool), [...features, ...given], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

// Marked functions are exported under names of their own; the other exports are C's.
const isMarked = (name) => name.startsWith("rangefinder::");

// What Dear ImGui refers to and the first screen never has it do: to mend what a frame left open
// (web/host.cpp switches that off), to keep places of windows and tables in a file of settings, and to load
// glyphs by what Host::complete() gives it.
const later = [
  /^ImGui::ErrorRecoveryTryToRecover/,
  /^ImGui::EndTable\(/,
  /^(Table|Window)SettingsHandler_/,
  /::browser_font_/,
];
// Binaryen escapes brackets.
const plain = (name) =>
  name.replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

// Who calls whom; which functions are called from outside or through the table, and which of them are marked.
function callGraph() {
  const dot = run("wasm-opt", whole, "--print-call-graph", "-o", "/dev/null");
  const calls = new Map();
  const starts = [];
  const marked = new Set();
  for (const line of dot.split("\n")) {
    const call = /^ {2}"(.*)" -> "(.*)"; \/\/ call$/.exec(line);
    if (call) {
      calls.get(call[1]).push(call[2]);
      continue;
    }
    const node = /^ {2}"(.*)" \[style="(.*?)"(?:, fillcolor="(.*)")?\];$/.exec(line);
    if (!node || node[3] === "turquoise") continue; // imports are nobody's
    const name = node[1];
    if (!calls.has(name)) calls.set(name, []);
    if (node[3] === "gray" && isMarked(name)) marked.add(name);
    else if (node[3] === "gray" || node[2].includes("rounded")) starts.push(name);
  }
  for (const pattern of later) {
    const named = [...calls.keys()].filter((name) => pattern.test(plain(name)));
    if (named.length === 0) throw new Error(`${whole}: there is no function ${pattern} to defer`);
    for (const name of named) marked.add(name);
  }
  return { calls, starts: starts.filter((name) => !marked.has(name)), marked };
}

const { calls, starts, marked } = callGraph();
if (marked.size === 0) {
  console.error(`${whole}: no function is marked as deferred`);
  process.exit(1);
}
const needed = new Set(starts);
const waiting = [...starts];
while (waiting.length > 0) {
  for (const callee of calls.get(waiting.pop()) ?? []) {
    if (needed.has(callee) || marked.has(callee)) continue;
    needed.add(callee);
    waiting.push(callee);
  }
}
const deferred = [...calls.keys()].filter((name) => !needed.has(name));

const folder = mkdtempSync(join(tmpdir(), "split-page-"));
try {
  const list = join(folder, "deferred.txt");
  writeFileSync(list, deferred.join("\n"));
  run(
    "wasm-split",
    whole,
    `--split-funcs=@${list}`,
    "--export-prefix=%",
    "-o1",
    first,
    "-o2",
    rest,
  );
} finally {
  rmSync(folder, { recursive: true });
}
// Each part once more by itself: what only the other used is gone from it, and what is called most comes first.
for (const part of [first, rest]) {
  run("wasm-opt", part, "-Oz", "--reorder-locals", "--reorder-functions", "-o", part);
}
const kilobytes = (path) => `${Math.round(statSync(path).size / 1024)} KB`;
console.log(
  `${marked.size} functions and ${deferred.length - marked.size} that only they need are deferred: ` +
    `${kilobytes(first)}, then ${kilobytes(rest)}`,
);
