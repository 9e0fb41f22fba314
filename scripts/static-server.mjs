#!/usr/bin/env node
// Serves a folder's files, as the plainest static host does: node scripts/static-server.mjs [options]
//
//   --root FOLDER   what to serve; build/web/dist
//   --port NUMBER   8080; 0 takes a free one
//
// Prints the address when it is ready. Every answer is to be revalidated by its ETag, so that a reload
// shows what was built last, and is compressed where the browser takes that. What else it says is what
// docs/offline.md asks of any server.
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

// What hosts compress: pictures and fonts are, and packs they do not know.
const isCompressible = (file) => !/\.(png|woff2|pack)$/.test(file);

const smaller = promisify(brotliCompress);
const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }; // 11 takes seconds
const brotli = new Map(); // by file and version: {tag, bytes}

async function compressed(file, tag) {
  const known = brotli.get(file);
  if (known?.tag === tag) return known.bytes;
  const bytes = await smaller(await readFile(file), { params });
  brotli.set(file, { tag, bytes });
  return bytes;
}

const always = {
  // A frame in a sandbox is of no origin: it could not load its own files.
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "no-cache",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

// The file that a request's path names, inside `root`; null where there is none.
async function find(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (path.includes("\0")) return null;
  if (path.endsWith("/")) path += "index.html";
  try {
    const file = await realpath(resolve(root, `.${path}`)); // also where a link leads
    if (!file.startsWith(root + sep)) return null;
    const stats = await stat(file);
    return stats.isFile() ? { file, stats } : null;
  } catch {
    return null;
  }
}

async function answer(root, more, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const found = await find(root, request.url);
  if (!found) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const { file, stats } = found;
  const tag = `${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}`;
  const small = isCompressible(file) && /\bbr\b/.test(request.headers["accept-encoding"]);
  const headers = {
    ...always,
    ...more,
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    ETag: small ? `"${tag}-br"` : `"${tag}"`,
    Vary: "Accept-Encoding",
  };
  if (request.headers["if-none-match"] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = small ? await compressed(file, tag) : await readFile(file);
  if (small) headers["Content-Encoding"] = "br";
  response.writeHead(200, { ...headers, "Content-Length": bytes.length });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

// Resolves to the listening server. `more`: headers of every file.
export async function serve(root, port, more = {}) {
  const real = await realpath(root);
  const server = createServer((request, response) => {
    answer(real, more, request, response).catch(() => response.destroy());
  });
  await new Promise((resolved, rejected) => {
    server.once("error", rejected);
    server.listen(port, "127.0.0.1", resolved);
  });
  return server;
}

function fail(message) {
  console.error(`static-server: ${message}`);
  process.exit(1);
}

async function main() {
  let options;
  try {
    options = parseArgs({ options: { root: { type: "string" }, port: { type: "string" } } }).values;
  } catch (error) {
    fail(error.message);
  }
  const root = options.root ?? fileURLToPath(new URL("../build/web/dist", import.meta.url));
  const port = Number(options.port ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`${options.port} is not a port.`);
  try {
    const server = await serve(root, port);
    console.log(`http://localhost:${server.address().port}/`);
  } catch (error) {
    if (error.code === "EADDRINUSE") fail(`port ${port} is taken; give another one.`);
    if (error.code === "EACCES") fail(`port ${port} is not ours to take; give one above 1023.`);
    if (error.code === "ENOENT") fail(`there is no folder ${root}; build the page first.`);
    fail(error.message);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
