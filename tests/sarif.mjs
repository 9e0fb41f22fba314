// What `rangefinder check --format sarif` writes, against SARIF's JSON schema, and against what the
// schema cannot say: indexes that point at the right thing, columns that cut out the right words.
// The schema (2.1.0, as published in the catalogue of JSON schemas) comes with a package of
// Microsoft's that tests SARIF.
//
//   node tests/sarif.mjs [NATIVE]     build/sanitize/rangefinder
import Ajv from "ajv";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const native = resolve(root, process.argv[2] ?? "build/sanitize/rangefinder");

// Both read JSON Schema's draft 4, in which SARIF's schema is written.
const schemas = join(dirname(require.resolve("@microsoft/jest-sarif")), "schemas");
const schema = JSON.parse(readFileSync(join(schemas, "sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ schemaId: "id", allErrors: true, meta: false, logger: false });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const validate = ajv.compile(schema);

const folder = mkdtempSync(join(tmpdir(), "rangefinder-sarif-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

// Guides with every kind of place: a part of a line (behind letters of one, two and four bytes), a
// whole line, a whole file, two lines that disagree; and a file whose name needs an encoding.
const head = "### ML Engineer | Acme Global Negotiation Guide\n\n";
const table = "| Region | Base | Stock (RSU/4yr) | Bonus | Total |\n|-|-|-|-|-|\n";
const swapped = "| Tōkyō 東京 🇯🇵 | ¥12M–¥8M | — | 10% | ¥9M–¥13M |\n";
mkdirSync(join(folder, "bad guides"));
const write = (name, text) => writeFileSync(join(folder, "bad guides", name), text);
write("swapped.md", head + table + swapped + swapped + "| London | £100K–£170K |\n");
write("moved.md", head + table + swapped + swapped);
write("100% #1 ü.md", head + table + "| Rome | €90K | — | — | €80K |\n");
const front =
  "---\ncompany: acme\ncompensation:\n  - region: Oslo\n    base_low: 1\n    base_high: 2\n---\n";
write("front.md", `${front}${head}${table}| Oslo | NOK 1M–NOK 2M | — | — | NOK 1M–NOK 2M |\n`);
write("latin1.md", Buffer.from("### M\xe9\n", "latin1"));
write("empty.md", "");

// [exit code, log] of a run in `cwd`; the run fails where the log is not valid.
function check(args, cwd) {
  const all = ["check", "--format", "sarif", "--today", "2026-01-15", ...args];
  const { stdout, status, error } = spawnSync(native, all, { cwd, maxBuffer: 1 << 28 });
  if (error) throw error;
  const log = JSON.parse(stdout.toString());
  if (!validate(log)) {
    fail(`${args.join(" ")}: not valid SARIF\n${ajv.errorsText(validate.errors)}`);
  }
  return [status, log];
}

function fail(what) {
  console.error(`sarif: ${what}`);
  process.exit(1);
}

const must = (is, what) => is || fail(what);

// What the schema cannot say of a log. Gives the words that each result points at.
function inspect(log, cwd) {
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  const ids = rules.map((rule) => rule.id);
  must(new Set(ids).size === ids.length, "a rule is there twice");
  must(
    rules.every((rule) => rule.shortDescription && rule.fullDescription && rule.help.text),
    `a rule is not described: ${ids.filter((_, at) => !rules[at].help)}`,
  );
  const prints = new Set();
  const words = [];
  for (const result of run.results) {
    must(ids[result.ruleIndex] === result.ruleId, `${result.ruleId} has another's index`);
    for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
      const { uri, index } = physicalLocation.artifactLocation;
      must(run.artifacts[index].location.uri === uri, `${uri} has another's index`);
    }
    prints.add(result.partialFingerprints["rangefinderLine/v1"]);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    const base = `file://${cwd}/`;
    const text = readFileSync(new URL(artifactLocation.uri, base), "utf8");
    const line = region && text.split("\n")[region.startLine - 1];
    words.push([result.ruleId, line?.slice(region.startColumn - 1, region.endColumn - 1)]);
  }
  must(prints.size === run.results.length, "two results have the same fingerprint");
  return words;
}

// The seeds of the project: only warnings and notes.
const [seeds, seedLog] = check(["data/guides"], root);
must(seeds === 0, `data/guides exits with ${seeds}`);
must(inspect(seedLog, root).length > 0, "data/guides has no findings at all");

// Bad guides, by a relative path and by an absolute one: the same log.
const [bad, log] = check(["bad guides"], folder);
must(bad === 1, `bad guides exit with ${bad}`);
const words = inspect(log, folder);
const has = (rule, text) => words.some(([id, word]) => id === rule && word === text);
must(has("low-above-high", "¥12M–¥8M"), `low-above-high points elsewhere: ${words}`);
must(has("total-below-base", "€80K"), `total-below-base points elsewhere: ${words}`);
must(
  log.runs[0].results.some((result) => result.relatedLocations?.length === 1),
  "no result has a related location",
);
must(
  log.runs[0].artifacts.some(
    ({ location }) => location.uri === "bad%20guides/100%25%20%231%20%C3%BC.md",
  ),
  "a file's name is not encoded",
);
const [, absolute] = check([join(folder, "bad guides")], folder);
must(JSON.stringify(absolute) === JSON.stringify(log), "an absolute path gives another log");

// A line that moves keeps its fingerprints.
const printsOf = (which) =>
  which.runs[0].results
    .filter(({ locations }) =>
      locations[0].physicalLocation.artifactLocation.uri.endsWith("moved.md"),
    )
    .filter(({ locations }) => locations[0].physicalLocation.region)
    .map((result) => result.partialFingerprints["rangefinderLine/v1"]);
write("moved.md", `${head}A line more.\n\n${table}${swapped}${swapped}`);
const [, moved] = check(["bad guides"], folder);
must(printsOf(log).length >= 2, "the moved guide has no findings");
must(`${printsOf(log)}` === `${printsOf(moved)}`, "fingerprints do not survive a line's move");

// Nothing at all to say, and a choice.
const [, none] = check(["data/guides", "--min-severity", "error"], root);
must(none.runs[0].results.length === 0, "--min-severity error leaves notes");
const [, some] = check(["bad guides", "--only", "low-above-high"], folder);
must(
  some.runs[0].results.length > 0 &&
    some.runs[0].results.every(({ ruleId }) => ruleId === "low-above-high"),
  "--only leaves others",
);

// The validator does refuse what is not SARIF.
for (const spoil of [
  (bad) => (bad.version = "2.0.0"),
  (bad) => (bad.runs[0].results[0].level = "info"),
  (bad) => (bad.runs[0].results[0].locations[0].physicalLocation.region = { startLine: 0 }),
]) {
  const spoilt = structuredClone(log);
  spoil(spoilt);
  must(!validate(spoilt), `the schema lets everything pass: ${spoil}`);
}

console.log(`sarif: ${words.length} results of bad guides are valid and point where they say`);
