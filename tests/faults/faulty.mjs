// What tests of faults share: a server that fails as asked, a link with filters and a selection in it, and what
// a person sees.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { address, Page } from "../browser/harness.mjs";

// The page's files as its server has them, but for `faults`: by a file's name, what is done to its answer.
export class FaultyServer {
  faults = new Map();

  static async start(test) {
    const server = new FaultyServer();
    await new Promise((resolve) => server.#server.listen(0, "localhost", resolve));
    test.after(() => {
      server.#server.closeAllConnections();
      server.#server.close();
    });
    return server;
  }

  #server = createServer((request, response) => this.#answer(request, response));

  get address() {
    return `http://localhost:${this.#server.address().port}/`;
  }

  async #answer({ url }, response) {
    const { pathname } = new URL(url, address());
    const file = await fetch(new URL(pathname, address()));
    const answer = {
      status: file.status,
      type: file.headers.get("content-type"),
      bytes: Buffer.from(await file.arrayBuffer()),
    };
    const fault = this.faults.get(pathname.split("/").pop());
    const { status, type, bytes, cut } = { ...answer, ...fault?.(answer) };
    if (cut === 0) return response.socket.destroy();
    const headers = { "Content-Type": type, "Content-Length": bytes.length };
    response.writeHead(status, { ...headers, "X-Content-Type-Options": "nosniff" });
    if (!cut) return response.end(bytes);
    return response.write(bytes.subarray(0, cut), () => response.socket.destroy());
  }
}

export const lost = () => ({ cut: 0 });
export const missing = () => ({ status: 404, bytes: Buffer.from("Not found\n") });
export const halfway = ({ bytes }) => ({ cut: bytes.length >> 1 });
export const truncated = ({ bytes }) => ({ bytes: bytes.subarray(0, bytes.length >> 1) });
export const asText = () => ({ type: "text/plain; charset=utf-8" });

// Meta's seven bands, one of them selected.
export const link = "#v1&company=Meta&sort=base&sel=meta/ml-ai-engineer@London+%28UK%29";

// All that `link` says is there, and nothing else stands in front of it.
export async function isWhole(page) {
  await page.rows(7);
  await page.still();
  assert.deepEqual(await page.selected(), ["Meta, London (UK)"]);
  assert.match(await page.call("link"), /company=Meta.*sort=base/);
  assert.ok(!(await page.page.locator("#message").isVisible()));
  assert.ok(!(await page.page.locator("#loading").isVisible()));
}

// A page that complains, as browsers log what a server fails to answer.
export const openFaulty = (test, at, options = {}) =>
  Page.open(test, { at, expectErrors: true, ...options });

// Waits for the message in the page's place that has this title, and checks what else it says.
export async function says(page, title, words) {
  const message = page.page.locator("#message");
  await message.getByRole("heading", { name: title }).waitFor();
  assert.match(await message.locator("p").innerText(), words);
  assert.ok(!(await page.page.locator("#loading").isVisible()));
}

export const press = (page, name) => page.page.getByRole("button", { name }).click();
