// The sample corpus made as large as the whole: 4,466 guides of about 28 MB.
//
//   node enlarge.mjs CORPUS FOLDER COMMAND     without the guides that have errors
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const guidesWanted = 4466;

// The guides again and again, each round under other company names; gives their bytes.
export function enlarge(corpus, folder, leftOut = new Set()) {
  const names = readdirSync(corpus, { recursive: true })
    .filter((name) => name.endsWith(".md") && !leftOut.has(name))
    .sort();
  let bytes = 0;
  for (let i = 0; i < guidesWanted; i += 1) {
    const round = Math.floor(i / names.length);
    const name = names[i % names.length];
    const text = readFileSync(join(corpus, name), "utf8")
      .replace(/^(company(?:_display)?: .*?)("?)$/gm, `$1 ${round}$2`)
      .replace(/^(#+ .*?) ((?:Global )?Negotiation Guide)$/m, `$1 ${round} $2`);
    const path = join(folder, `${dirname(name)}-${round}`, basename(name));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function withErrors(command, corpus) {
  const checked = spawnSync(
    command,
    ["check", corpus, "--min-severity", "error", "--format", "json"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const files = JSON.parse(checked.stdout).findings.map((finding) => finding.file);
  return new Set(files.map((file) => relative(corpus, file)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [corpus, folder, command] = process.argv.slice(2);
  rmSync(folder, { recursive: true, force: true });
  enlarge(corpus, folder, withErrors(command, corpus));
}
