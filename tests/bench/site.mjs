// `rangefinder site` over the sample corpus made as large as the whole, 4,466 guides: into no folder,
// and again where nothing has changed. Beside them the floor: Node copying the same files. They run
// in turns, so that a busy machine slows all; medians, spread and ratios to the floor are printed.
//
//   node site.mjs COMMAND CORPUS [RUNS [COMPANIES]]     of the first so many companies
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { enlarge } from "./enlarge.mjs";

const [command, corpus, runs = "7", companies = "Infinity"] = process.argv.slice(2);
if (!existsSync(corpus)) {
  console.log("site: the sample corpus is not there: skipped");
  process.exit(0);
}

function seconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

// Seconds of one run. Some guides have errors, of which a site is made all the same: exit code 1.
function build(paths, output, explorer, expected) {
  let ran;
  const took = seconds(() => {
    ran = spawnSync(
      command,
      [
        "site",
        ...paths,
        "-o",
        output,
        "--explorer",
        explorer,
        "--base-url",
        "https://example.com/",
      ],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28 },
    );
  });
  if (![0, 1].includes(ran.status) || !expected.test(ran.stdout)) {
    throw new Error(`site ended with ${ran.status}: ${ran.stdout}${ran.stderr?.slice(-500)}`);
  }
  return took;
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());

function copy(names, from, to) {
  const made = new Set();
  for (const name of names) {
    const target = join(to, name);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    copyFileSync(join(from, name), target);
  }
}

const round = (value, digits) => Number(value.toFixed(digits));

function summary(measured) {
  const sorted = measured.toSorted((a, b) => a - b);
  return {
    seconds: round(sorted[Math.floor(sorted.length / 2)], 3),
    least: round(sorted[0], 3),
    most: round(sorted.at(-1), 3),
  };
}

const folder = mkdtempSync(join(tmpdir(), "rangefinder-bench-"));
try {
  const guides = join(folder, "guides");
  const output = join(folder, "site");
  const copied = join(folder, "copied");
  const explorer = join(folder, "explorer"); // a stand-in: its files are only copied
  enlarge(corpus, guides);
  mkdirSync(explorer);
  writeFileSync(join(explorer, "index.html"), "<head></head>");
  const all = readdirSync(guides).sort();
  const few = Number(companies) < all.length;
  const paths = few ? all.slice(0, Number(companies)).map((name) => join(guides, name)) : [guides];
  const measured = { first: [], again: [], floor: [] };
  let names = [];
  // One of each first, so that all find the files in the page cache.
  for (let i = -1; i < Number(runs); i += 1) {
    rmSync(output, { recursive: true, force: true });
    rmSync(copied, { recursive: true, force: true });
    const first = build(paths, output, explorer, / files, /);
    const again = build(paths, output, explorer, / files, 0 of them new or changed: /);
    names = filesIn(output);
    const floor = seconds(() => copy(names, output, copied));
    if (i < 0) continue;
    measured.first.push(first);
    measured.again.push(again);
    measured.floor.push(floor);
  }
  const first = summary(measured.first);
  const again = summary(measured.again);
  const floor = summary(measured.floor);
  const bytes = names.reduce((sum, name) => sum + statSync(join(output, name)).size, 0);
  const result = {
    guides: paths.flatMap(filesIn).length,
    files: names.length,
    MB: round(bytes / 1e6, 1),
    processors: availableParallelism(),
    runs: Number(runs),
    first,
    again,
    floor,
    ratio: round(first.seconds / floor.seconds, 2),
    againRatio: round(again.seconds / floor.seconds, 2),
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
