// What is shipped: makes the archive as scripts/dist does, from builds that are there, and checks that all of
// it is inside, runs, has its licences and says nothing of the machine. Nothing is compiled.
//
//   node tests/dist.mjs [COMMAND_BUILD [PAGE_BUILD]]     build/sanitize build/web
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = resolve(root, process.argv[2] ?? "build/sanitize");
const page = resolve(root, process.argv[3] ?? "build/web");
const folder = mkdtempSync(join(tmpdir(), "rangefinder-dist-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const problems = [];
const must = (is, what) => is || problems.push(what);

function run(program, parameters, options = {}) {
  const ran = spawnSync(program, parameters, { cwd: root, encoding: "utf8", ...options });
  if (ran.error) throw ran.error;
  return ran;
}

function archive(name) {
  const ran = run("scripts/lib/archive.sh", [command, page, join(folder, name)]);
  if (ran.status !== 0) throw new Error(`there is no archive:\n${ran.stderr}`);
  return ran.stdout.trim();
}

const filesOf = (of) =>
  readdirSync(of, { recursive: true })
    .filter((name) => statSync(join(of, name)).isFile())
    .sort();

// What stands here is what is shipped: a file more or less is to be meant.
const docs = ["CHANGELOG.md", "LICENSE", "README.md", "licences.txt"];
const explorer = [
  ...[
    "boot.js",
    "embed-frame.html",
    "embed-page.css",
    "embed-page.js",
    "embed-protocol.schema.json",
  ],
  ...["embed.html", "embed.js", "favicon.svg", "guard.js", "host-messages.js", "icons/180.png"],
  ...["icons/192.png", "icons/512.png", "icons/maskable.png", "import-dialog.css"],
  ...["import-dialog.js", "import-worker.js", "import.wasm", "index.html", "licences.txt"],
  ...["manifest.webmanifest", "offline.js", "pack-address.js", "precache.js", "rangefinder.html"],
  ...["rangefinder.js", "rangefinder.rest.wasm", "rangefinder.wasm", "service-worker.js"],
  ...["text-view.css", "text-view.js"],
];
const shipped = [
  "bin/rangefinder",
  ...docs.map((name) => `share/doc/rangefinder/${name}`),
  ...explorer.map((name) => `share/rangefinder/explorer/${name}`),
].sort();

// Whose licences have to be there, as scripts/licences.mjs calls them.
const inBoth = [
  "Rangefinder",
  "FlatBuffers",
  "JSON for Modern C++",
  "xxHash",
  "yaml-cpp",
  "Apache-2.0",
];
const licences = {
  "share/doc/rangefinder": [...inBoth, "CLI11", "libc++"],
  "share/rangefinder/explorer": [
    ...[...inBoth, "Dear ImGui", "Inter", "Emscripten", "musl", "libc++", "Workbox", "snabbdom"],
    "fflate",
  ],
};
// What they are called where they are pinned or imported; what stays with the tests has no place there.
const called = {
  cli11: "CLI11",
  emscripten: "Emscripten",
  flatbuffers: "FlatBuffers",
  imgui: "Dear ImGui",
  inter: "Inter",
  nlohmann_json: "JSON for Modern C++",
  workbox: "Workbox",
  xxhash: "xxHash",
};
const notShipped = ["catch2", "emscripten_licence"];

// {title: text}
function sectionsOf(file) {
  const [, ...parts] = readFileSync(file, "utf8").split(/^={80}\n(.*)\n={80}$/m);
  const sections = new Map();
  for (let at = 0; at < parts.length; at += 2) sections.set(parts[at], parts[at + 1].trim());
  return sections;
}

function checkLicences(where, names, prefix) {
  const sections = [...sectionsOf(join(prefix, where, "licences.txt"))];
  for (const name of names) {
    const [, text] =
      sections.find(
        ([title]) => title === name || title.startsWith(`${name} `) || title.startsWith(`${name},`),
      ) ?? [];
    must(text, `${where}/licences.txt has nothing of ${name}`);
    must(
      /copyright/i.test(text ?? "") && /licen[sc]e|permission/i.test(text ?? ""),
      `${where}/licences.txt has no licence of ${name}`,
    );
  }
  must(
    sections.length === names.length,
    `${where}/licences.txt has ${sections.map(([title]) => title).join("; ")}`,
  );
}

// A library that is pinned, or a package that the page imports, is one of those whose licences are there.
function checkDependencies() {
  const known = new Set(Object.values(licences).flat());
  const pins = readFileSync(join(root, "scripts/pins.txt"), "utf8").match(/^[a-z]\S*/gm);
  const imports = filesOf(join(root, "shell"))
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => [
      ...readFileSync(join(root, "shell", name), "utf8").matchAll(
        /^import .*? from "([a-z][\w-]*)"/gm,
      ),
    ])
    .map(([, name]) => name.replace(/^(workbox)-.*/, "$1"));
  must(imports.length > 3, "the shell imports no package");
  // What the bundler gives a name to is our own.
  for (const name of new Set([...pins, ...imports])) {
    if (notShipped.includes(name) || ["importer", "inner-modules"].includes(name)) continue;
    must(
      known.has(called[name] ?? name),
      `${name} is used, and no licence of it is asked for here`,
    );
  }
}

function checkMissing() {
  const list = join(folder, "licences.list");
  writeFileSync(list, "imgui=/nowhere\n");
  const output = join(folder, "none.txt");
  const { status, stderr } = run(process.execPath, ["scripts/licences.mjs", "page", list, output]);
  must(
    status === 1 &&
      stderr.includes("the licence of Dear ImGui is not there (/nowhere/LICENSE.txt)"),
    `a licence that is missing is not said: ${status} ${stderr}`,
  );
}

function checkProgram(prefix, version) {
  const program = join(prefix, "bin/rangefinder");
  const said = run(program, ["--version"]).stdout.trim();
  must(said === `rangefinder ${version}`, `--version says "${said}", the archive ${version}`);
  const checked = run(program, ["check", "data/guides", "--quiet", "--today", "2026-01-15"]);
  must(checked.status === 0, `check exits with ${checked.status}: ${checked.stderr}`);
  must(/5 guides/.test(checked.stdout), `check says: ${checked.stdout}`);
  const site = join(folder, "site");
  const written = run(program, ["site", "data/guides", "-o", site]);
  must(written.status === 0, `site exits with ${written.status}: ${written.stderr}`);
  for (const name of ["licences.txt", "rangefinder.wasm", "embed-protocol.schema.json"]) {
    must(
      same(join(site, "explorer", name), join(prefix, "share/rangefinder/explorer", name)),
      `the site's explorer has another ${name}, or none`,
    );
  }
}

function same(one, other) {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

function main() {
  const made = archive("first");
  must(same(made, archive("second")), "the same builds make two archives that differ");
  const unpacked = run("tar", ["-xzf", made, "-C", folder]);
  if (unpacked.status !== 0) throw new Error(`the archive cannot be unpacked: ${unpacked.stderr}`);
  const name = basename(made, ".tar.gz");
  const prefix = join(folder, name);

  const there = filesOf(prefix);
  for (const file of there) must(shipped.includes(file), `${file} is not to be shipped`);
  for (const file of shipped) must(there.includes(file), `${file} is missing`);
  const dist = join(page, "dist");
  const pages = filesOf(dist);
  must(pages.length === explorer.length, `${dist} has ${pages.length} files`);
  for (const file of pages) {
    const shippedFile = join(prefix, "share/rangefinder/explorer", file);
    must(same(shippedFile, join(dist, file)), `${file} is not that of ${dist}`);
  }

  // The command line is a test's build, with what debuggers need; the archive's has no such paths either.
  const here = [root.replace(/\/$/, ""), homedir(), command, page].filter(
    (path) => path.length > 2,
  );
  for (const file of there.filter((one) => one !== "bin/rangefinder")) {
    const text = readFileSync(join(prefix, file), "latin1");
    for (const path of here) must(!text.includes(path), `${file} names ${path}`);
    const isText = ![".png", ".wasm"].includes(extname(file));
    if (isText) must(text.length > 0, `${file} is empty`);
  }
  for (const [where, names] of Object.entries(licences)) checkLicences(where, names, prefix);
  checkDependencies();
  checkMissing();
  checkProgram(prefix, name.replace("rangefinder-", ""));

  for (const problem of problems) console.error(problem);
  console.log(`${name}: ${there.length} files, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main();
