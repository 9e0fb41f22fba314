// Writes the page in one file, rangefinder.html, beside the page in many:
//
//   node scripts/one-file.mjs SHELL BUILT DIST
//
// It opens by a double click: nothing in it asks for another file, and its policy allows nothing else. Its
// modules are one script. That, and what else the page loads by name (shell/parts.js), stands in blocks of
// text, compressed by gzip and written in base64: shell/offline/inner-boot.js and inner-parts.js read them.
// So do the licences of what is inside, where they are written by then: the file may be all that somebody gets.
// `rangefinder site` puts the site's guides before its </body>.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const [shell, built, dist] = process.argv.slice(2).map((folder) => resolve(folder));
if (!dist) {
  console.error("usage: one-file.mjs SHELL BUILT DIST");
  process.exit(2);
}

const read = (name) => readFileSync(join(dist, name));
const index = read("index.html").toString();
const names = Object.keys(JSON.parse(/<script id="files"[^>]*>([^<]*)/.exec(index)[1]));

// What needs a server, or is a script of its own and no module of the page.
const isModule = (name) => name.endsWith(".js") && !/^offline\.|worker\.js$/.test(name);
const isBlock = (name) => /\.(wasm|css)$|worker\.js$/.test(name);

// Modules are read as they are written, so that what two of them import is there once.
const folders = ["", "embed", "import", "offline"].map((folder) => join(shell, folder));
const sourceOf = (name) => [...folders, built].map((folder) => join(folder, name)).find(existsSync);
const innerModules = names
  .filter(isModule)
  .map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(sourceOf(name))})`);

const inner = {
  name: "inner",
  setup(bundler) {
    bundler.onResolve({ filter: /\/parts\.js$/ }, () => ({
      path: join(shell, "offline/inner-parts.js"),
    }));
    bundler.onResolve({ filter: /^inner-modules$/ }, ({ path }) => ({ path, namespace: "inner" }));
    bundler.onLoad({ filter: /.*/, namespace: "inner" }, () => ({
      contents: `export const modules = { ${innerModules.join(", ")} };`,
      resolveDir: shell,
    }));
  },
};

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [join(shell, name)],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    charset: "utf8",
    logLevel: "warning",
    plugins: [inner],
  });
  return outputFiles[0].text.trim();
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// Text that stands in the file as it is must not end the element that it stands in.
function element(name, text, attributes = "") {
  if (new RegExp(`</${name}|<!--`, "i").test(text)) throw new Error(`the ${name} would end early`);
  return `<${name}${attributes}>${text}</${name}>`;
}

const script = await bundled("boot.js");
const starter = await bundled("offline/inner-boot.js");
const style = /<style>(.*?)<\/style>/s.exec(index)[1];
const icon = `data:image/svg+xml;base64,${read("favicon.svg").toString("base64")}`;

// As in index.html: other bands than the first rows are asked for.
const asks =
  "if(location.search+location.hash)document.documentElement.dataset.asked=location.search";

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(asks)} ${hashOf(starter)} ${hashOf(script)} 'wasm-unsafe-eval'`,
  "worker-src blob:",
  `style-src ${hashOf(style)}`,
  "img-src data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types rangefinder-file rangefinder-parts rangefinder-print",
].join("; ");

function block(name, bytes) {
  const text = gzipSync(bytes, { level: 9 }).toString("base64");
  return element("script", text, ` id="${name}" type="text/plain"`);
}

const licences = ["licences.txt"].filter((name) => existsSync(join(dist, name)));
const blocks = [...names.filter(isBlock), ...licences].map((name) => block(name, read(name)));

function replaced(html, what, by) {
  if (!what.test(html)) throw new Error(`index.html has no ${what}`);
  return html.replace(what, () => by);
}

let html = index
  .replace(/^ *<link\s+rel="(?:preload|modulepreload|manifest|apple-touch-icon)"[^>]*>\n/gm, "")
  .replace(/^ *<script\b[^>]*>[^<]*<\/script>\n/gm, "");
html = replaced(html, /(?<=Content-Security-Policy"\s+content=")[^"]*/, policy);
html = replaced(html, /(?=<style>)/, `${element("script", asks)}\n    `);
html = replaced(html, /(?<=<link rel="icon" href=")[^"]*/, icon);
const start = element("script", starter, ' type="module"');
const end = [block("boot.js", script), ...blocks, start].join("\n");
// It may get other guides than those whose bands stand here.
html = replaced(html, /(?<=<div id="first-rows">).*?(?=<\/div>)/s, "");
html = replaced(html, /(?=\n? *<\/body>)/, `\n${end}`);
html += `
<!-- Others' works are in it. Their licences are its block "licences.txt", compressed:
sed -n 's/.*id="licences.txt"[^>]*>\\([^<]*\\).*/\\1/p' rangefinder.html | base64 -d | gunzip -->
`;
writeFileSync(join(dist, "rangefinder.html"), html);
