// The page's files as its index and its service worker have to know them, once all are in their folder:
//
//   node scripts/page-files.mjs DIST [BANDS]
//
// BANDS is a table of the guides' first bands, which stands in the page until its program has started, and for
// who has no scripts.
//
// index.html gets style.css itself, which would be waited for before anything is shown, and the digests of what it
// loads, and of what is loaded by name (shell/parts.js), so that files of two versions never run together.
// precache.js lists what the service worker keeps:
//
//   page("boot.js", "sha256-...");       with the page: without it, it does not start
//   later("import.wasm", "sha256-...");  when there is time for it
//
// `rangefinder site` adds lines of its own to it; a file's last line counts.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// What a page elsewhere loads, and what stands for itself: no part of the page.
const apart =
  /^(embed[.-].*|rangefinder\.html|service-worker\.js|precache\.js|icons\/.*|.*\.json|.*\.txt)$/;
// Parts that most people never need, and the words of guides, where those lie beside the page.
const rarelyNeeded = /^import|-prose\//;
// What index.html loads, not shell/parts.js.
const first = /^(boot|guard)\./;

const [dist, bands] = process.argv.slice(2);
if (!dist) {
  console.error("usage: page-files.mjs DIST [BANDS]");
  process.exit(2);
}

const digestOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

const read = (name) => readFileSync(join(dist, name));

function putIntegrity(html, digests) {
  return html.replace(/<(?:script|link)\b[^>]*>/g, (tag) => {
    const name = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    const needsOne = /\bsrc=|rel="(?:stylesheet|modulepreload)"/.test(tag);
    if (!needsOne) return tag;
    tag = tag.replace(/ integrity="[^"]*"/, ""); // of an earlier run
    if (!digests.has(name)) throw new Error(`index.html loads ${name}, which is not there`);
    return tag.replace(/\s*\/?>$/, (end) => ` integrity="${digests.get(name)}"${end}`);
  });
}

// The first rows, until the program draws them.
function putBands(html) {
  const table = bands ? readFileSync(bands, "utf8").trim() : "";
  return html.replace("<!-- bands -->", () => table);
}

// An index that has it already stays as it is.
function putStyle(html) {
  return html.replace(/<link rel="stylesheet" href="(style.css)"[^>]*>/, (_, name) => {
    const style = read(name).toString().trim();
    rmSync(join(dist, name));
    return `<style>${style}</style>`;
  });
}

// The page's policy knows what stands in the page by its digest. A part of the script is for WebKit (WebKitGTK
// 2.50, Safari 26): in a sandboxed frame, which has no origin, 'self' is no address there, so that nothing of the
// page is loaded. The script sees that, and goes to the page in one file, which loads nothing.
function allowInline(html) {
  for (const name of ["script", "style"]) {
    const [, text] = new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(html);
    const digest = digestOf(text);
    if (html.includes(digest)) continue;
    html = html.replace(`${name}-src 'self'`, (sources) => `${sources} '${digest}'`);
  }
  return html;
}

const styled = putStyle(putBands(read("index.html").toString()));
const names = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, "/").length))
  .filter((name) => !apart.test(name) && name !== "index.html")
  .sort();
const digests = new Map(names.map((name) => [name, digestOf(read(name))]));

const files = {};
for (const name of names) {
  if (first.test(name) || !/\.(js|css|wasm)$/.test(name)) continue;
  files[name] = { integrity: digests.get(name) };
  if (name.endsWith(".wasm")) files[name].bytes = read(name).length;
}

// The page as embed.js shows it in a frame: it gets its largest file from there, has bands of its own, and nobody
// looks for it.
function frameOf(html) {
  const own = html.replace(/^ *<link\s+rel="(?:preload|manifest|apple-touch-icon)"[^>]*>\n/gm, "");
  return own
    .replace(/(?<=<div id="first-rows">).*?(?=<\/div>)/s, "")
    .replace("<title>", '<meta name="robots" content="noindex" />\n    <title>');
}

const index = putIntegrity(allowInline(styled), digests).replace(
  /(<script id="files"[^>]*>)[^<]*/,
  (_, tag) => tag + JSON.stringify(files),
);
for (const [name, html] of [
  ["index.html", index],
  ["embed-frame.html", frameOf(index)],
]) {
  writeFileSync(join(dist, name), html);
  digests.set(name, digestOf(html));
}

const lines = [...digests].map(([name, digest]) => {
  const kind = rarelyNeeded.test(name) ? "later" : "page";
  return `${kind}(${JSON.stringify(name)}, ${JSON.stringify(digest)});\n`;
});
writeFileSync(join(dist, "precache.js"), lines.join(""));
