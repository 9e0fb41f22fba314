// Serves the page's folder as scripts/static-server.mjs does, but with watch.js before the page's own
// scripts, and, for a while, with headers of a test's choice. Another server, which is another origin, has
// pages that embed it.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { serve } from "../../../scripts/static-server.mjs";
import { dist } from "../built.mjs";

const watch = new URL("watch.js", import.meta.url);

async function listening(answer) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const portOf = (server) => server.address().port;

function closed(server) {
  server.closeAllConnections();
  server.close();
}

// The page, as the plain server sends it, with watch.js; the page in one file allows it not.
function watched(html) {
  const at = html.indexOf('<meta name="viewport"');
  if (!html.includes("script-src 'self'")) return html;
  return `${html.slice(0, at)}<script src="watch.js"></script>${html.slice(at)}`;
}

// Resolves to {page, files, withHeaders(), host(html), close()}: `page` is the page's address, `files` are
// served beside it, by path; host() is the address of another origin's page.
export async function serveWatched() {
  const plain = await serve(dist, 0);
  const own = { headers: {} };
  const files = new Map();
  const server = await listening(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    if (files.has(url.pathname)) {
      response.end(files.get(url.pathname));
      return;
    }
    if (url.pathname === "/watch.js") {
      response.setHeader("Content-Type", "text/javascript");
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.end(await readFile(watch));
      return;
    }
    const got = await fetch(`http://localhost:${portOf(plain)}${request.url}`);
    const bytes = Buffer.from(await got.arrayBuffer());
    const html = /(\/|\.html)$/.test(url.pathname);
    const headers = Object.fromEntries(got.headers);
    delete headers["content-length"];
    delete headers.connection;
    delete headers["keep-alive"];
    response.writeHead(got.status, { ...headers, ...(html ? own.headers : {}) });
    response.end(html ? watched(String(bytes)) : bytes);
  });
  let hosted = "";
  const host = await listening(async (request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(hosted);
  });
  return {
    page: `http://localhost:${portOf(server)}/`,
    files,
    // While `act` runs, the page has these headers besides.
    async withHeaders(headers, act) {
      own.headers = headers;
      try {
        return await act();
      } finally {
        own.headers = {};
      }
    },
    host(html) {
      hosted = `<!doctype html><html lang="en"><title>Host</title>${html}`;
      return `http://127.0.0.1:${portOf(host)}/`;
    },
    close: () => [plain, server, host].forEach(closed),
  };
}
