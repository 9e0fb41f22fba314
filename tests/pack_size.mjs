// What the sample of the corpus takes as a pack without its prose, compressed as good servers do
// (brotli 11). Fails above the limit; passes over where there is no sample.
//
//   node tests/pack_size.mjs [COMMAND]     build/sanitize/rangefinder
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

// The whole corpus has 6.3 times the bands of the sample and may take 300 KB. Dictionaries and words
// grow more slowly than bands, so that this leaves room.
const limitBrotliBytes = 45 * 1024;

const root = fileURLToPath(new URL("..", import.meta.url));
const sample = join(root, "../shared/guides/corpus");
const command = process.argv[2] ?? join(root, "build/sanitize/rangefinder");

function run(...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  // The sample has guides with errors: that is no failure here.
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

const number = (value) => value.toLocaleString("en-US").padStart(10);

if (!existsSync(sample)) {
  console.log(`pack size: passed over, as there is no ${sample}`);
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "rangefinder-pack-"));
try {
  const file = join(folder, "sample.pack");
  run("pack", sample, "-o", file, "--prose", "shards");
  const { pack, bands, guides } = JSON.parse(run("stats", file, "--format", "json"));
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
  for (const [name, size] of Object.entries(pack.sections)) {
    console.log(`${name.padEnd(12)}${number(size)}`);
  }
  console.log(`${"all".padEnd(12)}${number(pack.bytes)}${number(brotli)} brotli`);
  console.log(`${guides} guides, ${bands} bands, ${(brotli / bands).toFixed(1)} bytes a band`);
  if (brotli > limitBrotliBytes) {
    console.error(`pack size: ${brotli} bytes of brotli are above ${limitBrotliBytes}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
