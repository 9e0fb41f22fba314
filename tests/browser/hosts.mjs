// Pages of other sites that embed the explorer: each has an origin of its own.
import { createServer } from "node:http";
import { eventually } from "./eventually.mjs";
import { address, Page } from "./harness.mjs";

// Collects what the frames say and what the elements tell.
const listener = `
  window.heard = [];
  window.told = [];
  addEventListener("message", ({ data }) => heard.push(data));
  for (const name of ["ready", "query", "selection", "resize", "error"]) {
    addEventListener("rangefinder-" + name, ({ detail }) => told.push({ name, detail }));
  }`;

const script = () => `<script type="module" src="${address()}embed.js"></script>`;

// "text/html" of a page; 127.0.0.1 is no "localhost".
async function serve(test, html) {
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(request.url === "/" ? html : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/`;
}

export class HostPage extends Page {
  requests = [];

  // A page with `body`, which may contain <rangefinder-explorer>.
  static async with(test, body, options = {}) {
    const html = `<!doctype html><meta charset="utf-8"><title>Careers</title><style>body{margin:0}</style>
      <script>${listener}</script>${script()}<body>${body}`;
    const requests = [];
    const page = await Page.open(test, {
      at: await serve(test, html),
      expectErrors: true,
      before: (page) => page.on("request", (request) => requests.push(request.url())),
      ...options,
    });
    Object.setPrototypeOf(page, HostPage.prototype);
    page.requests = requests;
    return page;
  }

  // Calls a function in the page around the frames.
  run(run, given) {
    return this.page.evaluate(run, given);
  }

  // The frames that show the explorer.
  frames() {
    return this.page.frames().filter((frame) => /[?&]embed\b/.test(frame.url()));
  }

  // What the elements have told by events of that name.
  async told(name) {
    const all = await this.run(() => window.told);
    return all.filter((event) => event.name === name).map(({ detail }) => detail);
  }

  // Messages of that type that the frames have sent.
  async heard(type) {
    const all = await this.run(() => window.heard);
    return all.filter((message) => message.type === type);
  }

  // Waits until so many frames say that they are ready.
  ready(count = 1) {
    return eventually(`${count} frames are ready`, async () => {
      const said = await this.heard("ready");
      return said.length >= count;
    });
  }

  // What of the explorer in the first frame.
  async inFrame(method, ...given) {
    return this.frames()[0].evaluate(
      ([name, parameters]) => window.rangefinder[name](...parameters),
      [method, given],
    );
  }
}
