// The command line natively and as WebAssembly in Node: the same arguments must give the same bytes
// and the same exit code. Each command also says which exit code it must give.
//
//   node tests/identity.mjs [NATIVE [WASM]]     build/sanitize/rangefinder build/node/rangefinder.js
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const native = resolve(root, process.argv[2] ?? "build/sanitize/rangefinder");
const wasm = resolve(root, process.argv[3] ?? "build/node/rangefinder.js");

const folder = mkdtempSync(join(tmpdir(), "rangefinder-identity-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const guides = "data/guides";
const pack = join(folder, "guides.pack");
const site = join(folder, "site");
const explorer = join(folder, "explorer"); // a stand-in
mkdirSync(explorer);
writeFileSync(join(explorer, "index.html"), "<head></head>");

// A guide with every kind of bad row, one whose front matter is broken, and a good one.
const header = "### ML Engineer | Acme Global Negotiation Guide\n\n";
const table = "| Region | Base | Stock (RSU/4yr) | Bonus | Total |\n|-|-|-|-|-|\n";
const bad = join(folder, "bad");
mkdirSync(join(bad, "acme"), { recursive: true });
writeFileSync(
  join(bad, "acme/rows.md"),
  `${header}${table}| London | £100K–£170K |\n| Zürich | CHF 222K–CHF 170K | — | 10% | — |\n` +
    "| Berlin | XYZ 100K–XYZ 120K | — | — | — |\n| Tokyo | ¥8M–¥12M | None | Varies | ¥1M+ |\n" +
    "| Pune | ₹24L–₹42L | 13,000 - 27,000 options | 5–15% | ₹99999999999999999999M |\n",
);
writeFileSync(
  join(bad, "acme/yaml.md"),
  `---\ncompany: acme\n  role: x\n---\n${header}${table}| Oslo | kr 1M | — | — | kr 1M |\n`,
);
writeFileSync(join(bad, "acme/latin1.md"), Buffer.from("### M\xe9\n", "latin1"));
writeFileSync(join(bad, "good.md"), `${header}${table}| Rome | €1K–€2K | — | — | €1K–€2K |\n`);
const cut = join(folder, "cut.pack");
const foreign = join(folder, "foreign.pack");
writeFileSync(foreign, "PK\x03\x04 something else");
const newer = join(folder, "newer.pack");
writeFileSync(newer, Buffer.concat([Buffer.from("RFPK\x63\0\0\0", "latin1"), Buffer.alloc(64)]));
const sharded = join(folder, "sharded");
mkdirSync(sharded);

const today = ["--today", "2026-01-15"];
const query = (...options) => ({ args: ["query", guides, ...options], exit: 0 });
const commands = [
  { args: ["bands", guides], exit: 0 },
  { args: ["bands", guides, "--format", "csv"], exit: 0 },
  { args: ["check", guides, ...today], exit: 0 },
  { args: ["check", guides, "--format", "json", ...today], exit: 0 },
  { args: ["check", guides, "--format", "sarif", ...today], exit: 0 },
  { args: ["check", guides, "--quiet", "--color", "always", ...today], exit: 0 },
  { args: ["check", "--rules"], exit: 0 },
  { args: ["check", "--explain", "total-gap"], exit: 0 },
  { args: ["reconcile", guides], exit: 0 },
  { args: ["reconcile", guides, "--format", "jsonl"], exit: 0 },
  { args: ["reconcile", guides, "--format", "csv"], exit: 0 },
  { args: ["pack", guides, "-o", pack], exit: 0, writes: [pack, join(folder, "guides.json")] },
  {
    args: ["pack", guides, "--prose", "shards", "-o", join(sharded, "catalog.pack")],
    exit: 0,
    writes: [join(sharded, "catalog.pack"), join(sharded, "catalog.json")],
  },
  { args: ["stats", guides], exit: 0 },
  {
    args: [
      "site",
      guides,
      "-o",
      site,
      "--base-url",
      "https://example.com/",
      "--explorer",
      explorer,
    ],
    exit: 0,
    writes: [
      "index.html",
      "sitemap.xml",
      "companies/meta.html",
      "companies/meta.svg",
      "explorer/index.html",
    ].map((name) => join(site, name)),
  },
  { args: ["stats", pack], exit: 0 },
  { args: ["stats", pack, "--format", "json"], exit: 0 },
  { args: ["stats", join(sharded, "catalog.pack")], exit: 0 },
  { args: ["stats", cut], exit: 1 },
  { args: ["stats", newer], exit: 1 },

  query(),
  query("--format", "csv"),
  query("--format", "json"),
  query("--text", "london"),
  query("--text", "hugging paris", "--format", "json"),
  query("--company", "meta", "--sort", "base:desc"),
  query("--company", "meta", "--company", "stability", "--region", "london"),
  query("--role", "ml", "--sort", "company", "--sort", "place:desc"),
  query("--min-total", "450k"),
  query("--max-total", "300k", "--format", "csv"),
  query("--min-total", "$300k", "--max-total", "0.4m", "--sort", "gap"),
  query("--currency", "EUR", "--format", "json"),
  query("--currency", "JPY", "--period", "month", "--format", "csv"),
  query("--currency", "INR", "--period", "hour"),
  query("--currency", "printed", "--sort", "total:desc"),
  query("--currency", "printed", "--basis", "recomputed", "--format", "json"),
  query("--basis", "recomputed", "--sort", "equity:desc", "--sort", "signing"),
  query("--text", "nowhere", "--format", "json"),
  query("--text", "company:meta total>=250k -remote", "--format", "md"),
  query("--text", '"open source" currency:gbp,usd', "--columns", "company,region,total,base"),
  query("--group-by", "company", "--currency", "GBP"),
  query("--group-by", "country", "--format", "json", "--period", "month"),
  query("--group-by", "place", "--format", "csv", "--basis", "recomputed"),
  query("--text", "total>=900m"),
  { args: ["query", pack, "--currency", "GBP", "--format", "json"], exit: 0 },
  { args: ["query", pack, "--region", "us", "--sort", "bonus", "--format", "csv"], exit: 0 },
  { args: ["query", pack, "--text", "open source"], exit: 0 },

  { args: ["bands", bad], exit: 1 },
  { args: ["bands", bad, "--format", "csv"], exit: 1 },
  { args: ["check", bad, ...today], exit: 1 },
  { args: ["check", bad, "--format", "sarif", ...today], exit: 1 },
  { args: ["check", bad, "--only", "total-gap,total-below-base", ...today], exit: 1 },
  { args: ["reconcile", bad], exit: 1 },
  { args: ["query", bad, "--currency", "printed", "--format", "json"], exit: 1 },
  { args: ["query", cut], exit: 1 },
  { args: ["query", foreign], exit: 1 },
  { args: ["query", newer], exit: 1 },
  { args: ["query", join(sharded, "catalog.pack"), "--text", "meta", "--format", "json"], exit: 0 },
  { args: ["check", join(folder, "missing.md"), ...today], exit: 1 },
  { args: ["pack", guides, "-o", join(folder, "no/such/folder.pack")], exit: 1 },

  { args: ["query", guides, "--company", "Mta"], exit: 2 },
  { args: ["query", guides, "--min-total", "lots"], exit: 2 },
  { args: ["query", guides, "--sort", "size"], exit: 2 },
  { args: ["query", guides, "--currency", "XYZ"], exit: 2 },
  { args: ["query", guides, "--period", "week"], exit: 2 },
  { args: ["query", guides, "--text", "total>=20ok"], exit: 2 },
  { args: ["query", guides, "--group-by", "planet"], exit: 2 },
  { args: ["query", guides, "--columns", "company,salry"], exit: 2 },
  { args: ["pack", guides, "--prose", "nowhere", "-o", pack], exit: 2 },
  { args: ["stats"], exit: 2 },
  { args: ["check", guides, "--only", "total-gpa"], exit: 2 },
  { args: ["check", guides, "--today", "2026-02-30"], exit: 2 },
  { args: ["check"], exit: 2 },
  { args: ["query"], exit: 2 },
  { args: [], exit: 2 },
  { args: ["sing"], exit: 2 },
  { args: ["--version"], exit: 0 },
  { args: ["--help"], exit: 0 },
  ...["bands", "query", "pack", "stats", "check", "reconcile"].map((name) => ({
    args: [name, "--help"],
    exit: 0,
  })),
];

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, maxBuffer: 1 << 28 });
  if (result.error) throw result.error;
  const { status, signal, stdout, stderr } = result;
  return { exit: signal ?? status, stdout, stderr };
}

// Where two outputs part, with the line of each.
function difference(a, b) {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) ++at;
  const line = (bytes) => {
    const start = bytes.lastIndexOf(10, at - 1) + 1;
    const end = bytes.indexOf(10, at);
    return bytes.subarray(start, end < 0 ? bytes.length : end).toString();
  };
  return `at byte ${at}\n  native: ${line(a)}\n  wasm:   ${line(b)}`;
}

function fail(args, what) {
  console.error(`identity: rangefinder ${args.join(" ")}\n${what}`);
  process.exit(1);
}

let identical = 0;
for (const { args, exit, writes } of commands) {
  const a = run(native, args);
  const written = new Map((writes ?? []).map((file) => [file, readFileSync(file)]));
  for (const file of written.keys()) rmSync(file);
  // What is there already is counted.
  for (const made of writes ? [join(sharded, "catalog-prose"), site] : []) {
    rmSync(made, { recursive: true, force: true });
  }
  const b = run(process.execPath, [wasm, ...args]);
  for (const stream of ["stdout", "stderr"]) {
    if (!a[stream].equals(b[stream])) {
      fail(args, `${stream} differs ${difference(a[stream], b[stream])}`);
    }
  }
  if (a.exit !== b.exit) fail(args, `exits with ${a.exit} natively, ${b.exit} as WebAssembly`);
  if (a.exit !== exit) fail(args, `exits with ${a.exit}, not ${exit}\n${a.stderr}`);
  for (const [file, bytes] of written) {
    if (bytes.equals(readFileSync(file))) continue;
    fail(args, `${file} differs ${difference(bytes, readFileSync(file))}`);
  }
  if (written.has(pack)) {
    writeFileSync(cut, written.get(pack).subarray(0, written.get(pack).length / 2));
  }
  ++identical;
}
console.log(`identity: ${identical} identical`);
