// What `rangefinder site` writes: every address in it leads somewhere, and all of it is valid HTML.
//
//   node tests/site.mjs [NATIVE]     build/sanitize/rangefinder
//
// Of the shipped guides, two guides of one company and role, a guide with markup in every place,
// and the sample corpus where it is there.
import Ajv from "ajv";
import { HtmlValidate } from "html-validate";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { hostileGuides } from "./support/hostile.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const native = resolve(root, process.argv[2] ?? "build/sanitize/rangefinder");
const folder = mkdtempSync(join(tmpdir(), "rangefinder-site-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const problems = [];
const must = (is, what) => is || problems.push(what);

function write(name, paths, options = []) {
  const output = join(folder, name);
  const ran = spawnSync(native, ["site", ...paths, "-o", output, ...options], { encoding: "utf8" });
  must([0, 1].includes(ran.status), `site ${name} exits with ${ran.status}: ${ran.stderr}`);
  return { output, said: ran.stderr };
}

// Of the pages: the explorer, which may be beside them, has tests of its own.
const files = (of, suffix) =>
  readdirSync(of, { recursive: true }).filter(
    (name) => name.endsWith(suffix) && !name.startsWith("explorer/"),
  );

// What a page leads to or shows: the values of these attributes, of tags and not of text.
const addresses = (html) =>
  [...html.matchAll(/<[a-z][^<>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/ (?:href|src|srcset)="([^"]*)"/g)].map(([, text]) =>
      text.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ),
  );
const idsOf = (html) => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));

// Gives the addresses of all pages that lead nowhere.
function brokenLinks(site, base) {
  const pages = new Map(
    files(site, ".html").map((name) => [name, readFileSync(join(site, name), "utf8")]),
  );
  const ids = new Map([...pages].map(([name, html]) => [name, idsOf(html)]));
  const broken = [];
  for (const [name, html] of pages) {
    for (const address of addresses(html)) {
      if (base && address.startsWith(base)) continue; // canonical
      const [path, fragment] = address.split("#");
      const target = path ? relative(site, join(site, dirname(name), path)) : name;
      const there = /^[a-z]+:|^\//i.test(path) ? false : existsSync(join(site, target));
      const known = !fragment || target.startsWith("explorer/") || ids.get(target)?.has(fragment);
      if (!there || !known) broken.push(`${name}: ${address}`);
    }
  }
  return broken;
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "doctype-style": ["error", { style: "lowercase" }],
    "long-title": "off", // names of companies and roles are as long as they are
    "void-style": ["error", { style: "omit" }],
    "no-trailing-whitespace": "off", // as guides have it
    "no-inline-style": "error",
  },
});

async function validate(site, names) {
  for (const name of names) {
    const report = await validator.validateString(readFileSync(join(site, name), "utf8"), name);
    for (const { messages } of report.results) {
      for (const { line, ruleId, message } of messages) {
        problems.push(`${name}:${line}: ${ruleId}: ${message}`);
      }
    }
  }
}

const base = "https://example.com/pay/";
const { output: ours } = write("ours", [join(root, "data/guides")], ["--base-url", base]);
must(brokenLinks(ours, base).length === 0, `broken: ${brokenLinks(ours, base).slice(0, 5)}`);
const pages = files(ours, ".html");
await validate(ours, pages);
const sitemap = readFileSync(join(ours, "sitemap.xml"), "utf8");
for (const page of pages) {
  must(sitemap.includes(`<loc>${base}${page}</loc>`), `${page} is not in the sitemap`);
}

// The files for programs are as their schemas say, and the examples of their documentation run.
const ajv = new Ajv({ allErrors: true });
const json = (path) => JSON.parse(readFileSync(join(ours, "api/v1", path), "utf8"));
function conforms(path, schema) {
  const validate = ajv.compile(json(`schemas/${schema}.schema.json`));
  must(validate(json(path)), `${path}: ${ajv.errorsText(validate.errors)}`);
  const other = { ...json(path), version: 2 };
  must(!validate(other), `${path}: the schema takes another version`);
}
conforms("guides.json", "guides");
conforms("bands.json", "bands");
for (const name of readdirSync(join(ours, "api/v1/companies"))) {
  conforms(`companies/${name}`, "company");
}
const { guides: listed } = json("guides.json");
for (const { page, data } of listed) {
  must(
    existsSync(join(ours, page)) && existsSync(join(ours, data)),
    `${page} or ${data} is missing`,
  );
}
const bands = json("bands.json").bands.length;
must(bands === 18, `there are ${bands} bands`);
const lines = readFileSync(join(ours, "api/v1/bands.csv"), "utf8").trim().split("\r\n");
must(lines.length === bands + 1, `bands.csv has ${lines.length} lines`);

const documentation = readFileSync(join(root, "docs/site.md"), "utf8");
const examples = [...documentation.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)];
must(examples.length === 3, `docs/site.md has ${examples.length} examples`);
for (const [, code, expected] of examples) {
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: ours,
    encoding: "utf8",
  });
  must(ran.stdout === expected, `an example of docs/site.md prints\n${ran.stdout}${ran.stderr}`);
}

// What a guide's page is embedded with, as oEmbed 1.0 has it, at whole addresses that are there.
const explorer = join(folder, "explorer");
mkdirSync(explorer);
writeFileSync(join(explorer, "index.html"), "<head></head><body></body>");
const { output: embeds } = write(
  "embeds",
  [join(root, "data/guides")],
  ["--base-url", base, "--explorer", explorer],
);
const inSite = (address) => address.startsWith(base) && join(embeds, address.slice(base.length));
const guidePages = files(embeds, ".html").filter((name) => name.startsWith("guides/"));
must(guidePages.length === 5, `${guidePages.length} guides have pages`);
for (const name of guidePages) {
  const html = readFileSync(join(embeds, name), "utf8");
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html);
  must(link && inSite(link[1]) && existsSync(inSite(link[1])), `${name} leads to no oEmbed file`);
  if (!link) continue;
  const oembed = JSON.parse(readFileSync(inSite(link[1]), "utf8"));
  must(oembed.version === "1.0" && oembed.type === "rich", `${link[1]} is no rich oEmbed`);
  for (const key of ["title", "provider_name", "provider_url", "html", "width", "height"]) {
    must(oembed[key], `${link[1]} has no ${key}`);
  }
  const [address] = addresses(oembed.html);
  must(
    existsSync(inSite(address.split("?")[0])) && /\?embed#.*company=/.test(address),
    `${link[1]} shows ${address}`,
  );
}
await validate(embeds, guidePages);

// What is broken is seen.
rmSync(join(ours, "companies/meta.html"));
must(brokenLinks(ours, base).length > 3, "a page that is gone breaks no link");

const guides = hostileGuides(join(folder, "guides"));
const { output: hostile, said } = write("hostile", [guides]);
must(said.includes("Two guides are of one company and role: "), `doubles are not said: ${said}`);
const hostileBands = JSON.parse(readFileSync(join(hostile, "api/v1/bands.json"), "utf8"));
must(hostileBands.bands.length > 10, "the hostile guides have no bands");
must(brokenLinks(hostile).length === 0, `broken: ${brokenLinks(hostile).slice(0, 5)}`);
await validate(hostile, files(hostile, ".html"));

const corpus = join(root, "../shared/guides/corpus");
if (existsSync(corpus)) {
  const { output: all } = write("corpus", [corpus]);
  must(brokenLinks(all).length === 0, `broken: ${brokenLinks(all).slice(0, 5)}`);
  const every = (path) => JSON.parse(readFileSync(join(all, "api/v1", path), "utf8"));
  for (const [path, schema] of [
    ["guides.json", "guides"],
    ["bands.json", "bands"],
    ...readdirSync(join(all, "api/v1/companies")).map((name) => [`companies/${name}`, "company"]),
  ]) {
    const validate = ajv.compile(every(`schemas/${schema}.schema.json`));
    must(validate(every(path)), `${path}: ${ajv.errorsText(validate.errors)}`);
  }
  // One in ten: validating takes longer than writing.
  await validate(
    all,
    files(all, ".html").filter((_, at) => at % 10 === 0),
  );
} else {
  console.log("site: the sample corpus is not there: skipped");
}

for (const problem of problems.slice(0, 20)) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`site: ${pages.length} pages of ours, and others, are valid and lead somewhere`);
