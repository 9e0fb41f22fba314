// Merges what the parts of scripts/bench have written into one file, with ratios, and prints it as one table.
//
//   node report.mjs FOLDER OUT PART...    FOLDER/PART.json of each; scripts/bench tells their form
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const base = "plain page"; // what ratios are to, where it was measured
const own = "Rangefinder";

// A number as short as it may be: 0.12, 3.4, 56, 7,890.
function short(value) {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(2)));
}

// Rows that belong together: of one measure, at one size. {measure, bands, unit, by: {who: row}}, as they come.
function groupsOf(rows) {
  const groups = new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.part, row.measure, row.bands]);
    const { part, measure, bands } = row;
    if (!groups.has(key)) groups.set(key, { part, measure, bands, by: {} });
    const group = groups.get(key);
    group.unit ??= row.unit;
    group.by[row.who] = { ...group.by[row.who], ...row };
  }
  return [...groups.values()];
}

// Each against the plain page; where that was not measured, Rangefinder against what was.
function addRatios(groups) {
  for (const { by } of groups) {
    const others = Object.keys(by).filter((who) => who !== own);
    const against = by[base] ? base : others.length === 1 ? others[0] : null;
    for (const [who, row] of Object.entries(by)) {
      if (!against || who === against || row.median === undefined) continue;
      if (!by[against].median) continue;
      row.against = against;
      row.ratio = Number((row.median / by[against].median).toPrecision(3));
    }
  }
}

function cell(row) {
  if (!row) return "";
  const parts = [];
  if (row.median !== undefined) {
    parts.push(short(row.median));
    if (row.runs > 1) parts.push(`(${short(row.least)}–${short(row.most)})`);
    if (row.ratio !== undefined) parts.push(`×${short(row.ratio)}`);
  }
  if (row.note) parts.push(row.note);
  return parts.join(" ");
}

function table(groups) {
  const people = [...new Set(groups.flatMap(({ by }) => Object.keys(by)))];
  const paged = new Set(groups.filter(({ by }) => by[base]).flatMap(({ by }) => Object.keys(by)));
  const columns = [own, ...people.filter((who) => who !== own && paged.has(who))];
  const rest = people.filter((who) => who !== own && !paged.has(who)); // each is measured beside ours once
  const head = ["Measure", "Bands", "Unit", ...columns, ...(rest.length ? ["Beside it"] : [])];
  const lines = groups.map(({ measure, bands, unit, by }) => [
    measure,
    bands ? bands.toLocaleString("en") : "",
    unit ?? "",
    ...columns.map((who) => cell(by[who])),
    ...(rest.length
      ? [
          rest
            .filter((who) => by[who])
            .map((who) => `${who}: ${cell(by[who])}`)
            .join("; "),
        ]
      : []),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((line) => line[at].length)));
  const print = (line) => `| ${line.map((text, at) => text.padEnd(widths[at])).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [print(head), rule, ...lines.map(print)].join("\n");
}

function versionOf(program) {
  try {
    return execFileSync(program, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "not there";
  }
}

function main(folder, out, names) {
  const parts = names.map((name) => [name, join(folder, `${name}.json`)]);
  const rows = [];
  const about = {};
  for (const [part, path] of parts) {
    if (!existsSync(path)) continue; // skipped, and it said so
    const read = JSON.parse(readFileSync(path, "utf8"));
    rows.push(...read.rows.map((row) => ({ part, ...row })));
    if (Object.keys(read.about ?? {}).length) about[part] = read.about;
  }
  const groups = groupsOf(rows);
  addRatios(groups);
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    processors: `${cpus().length} of ${cpus()[0].model}`,
    browser: versionOf(process.env.CHROMIUM ?? "/usr/bin/chromium"),
    rendering: "software (SwiftShader)",
  };
  writeFileSync(out, `${JSON.stringify({ machine, groups, about }, null, 2)}\n`);
  console.log(table(groups));
  console.log(`\nMedian (least–most) ×ratio; ${Object.values(machine).join("; ")}. ${out}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, out, ...names] = process.argv.slice(2);
  main(folder, out, names);
}
