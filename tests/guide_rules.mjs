// The author's guide, docs/guides.md, against the checker: the guide in it has no findings, every rule is in it,
// and of each pair of examples the lines with "-" are reported by their rule and those with "+" are not.
//
//   node tests/guide_rules.mjs [NATIVE]     build/sanitize/rangefinder
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const native = resolve(root, process.argv[2] ?? "build/sanitize/rangefinder");
const today = "2026-01-20"; // five days after the guide's last update
const folder = mkdtempSync(join(tmpdir(), "rangefinder-rules-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const problems = [];
const must = (is, what) => is || problems.push(what);

function run(...parameters) {
  const ran = spawnSync(native, parameters, { encoding: "utf8" });
  if (ran.error) throw ran.error;
  return ran.stdout;
}

const doc = readFileSync(join(root, "docs/guides.md"), "utf8");
const guide = /^```markdown\n(.*?)^```$/ms.exec(doc)[1];
const table = /^\|.*\n(?:\|.*\n)+/m.exec(guide)[0];

// The ids of a guide's findings. The file is where a guide of the company would be.
function findingsOf(text, name) {
  const file = join(folder, name, "northwind/backend-engineer.md");
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  const { findings } = JSON.parse(run("check", file, "--today", today, "--format", "json"));
  return findings.map(({ rule }) => rule);
}

// Pairs that are files of their own, as the guide says it twice or is one anyhow.
const wholeFiles = ["no-dna", "not-a-guide"];

// What one side of a pair says: its own lines, and those that both have.
const sideOf = (block, mark) =>
  block
    .split("\n")
    .filter((line) => line && (line[0] === mark || line[0] === " "))
    .map((line) => `${line.slice(1)}\n`)
    .join("");

function check(id, block) {
  const bad = sideOf(block, "-");
  const good = sideOf(block, "+");
  if (wholeFiles.includes(id)) {
    must(findingsOf(bad, `${id}-bad`).includes(id), `${id}: "${bad}" is not reported`);
    must(!findingsOf(good, `${id}-good`).includes(id), `${id}: "${good}" is reported`);
    return;
  }
  const isTable = !guide.includes(good);
  const lines = isTable ? table : good;
  const bads = findingsOf(
    guide.replace(lines, () => bad),
    `${id}-bad`,
  );
  must(bads.includes(id), `${id}: what stands with - is reported as: ${bads.join(", ")}`);
  if (!isTable) return;
  const goods = findingsOf(
    guide.replace(lines, () => good),
    `${id}-good`,
  );
  must(goods.length === 0, `${id}: what stands with + is reported as: ${goods.join(", ")}`);
}

const found = findingsOf(guide, "whole");
must(found.length === 0, `the guide of docs/guides.md has findings: ${found.join(", ")}`);

const pairs = [
  ...doc.matchAll(/^\*\*`([a-z-]+)`\*\* \(\w+\): (?:(?!\n\n).)*\n\n```diff\n(.*?)^```$/gms),
];
for (const [, id, block] of pairs) check(id, block);
must(pairs.length >= 30, `only ${pairs.length} pairs of examples were found`);

const rules = [...run("check", "--rules").matchAll(/^([a-z0-9-]+) +(error|warning|info) /gm)];
for (const [, id, severity] of rules) {
  must(
    doc.includes(`\`${id}\`** (${severity})`) || doc.includes(`| \`${id}\` (${severity})`),
    `${id} (${severity}) is not in docs/guides.md`,
  );
}
must(rules.length >= 40, `check --rules lists ${rules.length}`);

for (const problem of problems) console.error(problem);
console.log(
  `docs/guides.md: ${rules.length} rules, ${pairs.length} pairs, ${problems.length} problems`,
);
process.exit(problems.length > 0 ? 1 : 0);
