// Versions of the page, and a server that has one of them: for what happens from one to the next.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/static-server.mjs";
import { dist, root } from "./built.mjs";

// Changes a file of the page, and puts the digests right again, as the build does.
function change(folder, name, how) {
  const file = join(folder, name);
  writeFileSync(file, how(readFileSync(file, "utf8")));
  const index = join(folder, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace(/ integrity="[^"]*"/g, ""));
  execFileSync(process.execPath, [`${root}scripts/page-files.mjs`, folder]);
}

export class Versions {
  asked = []; // paths, in the order of the requests

  // Serves the page as version 1, with `headers`. `make(folder, change)` may put something into it first.
  static async start({ make = () => {}, headers = {} } = {}) {
    const versions = new Versions();
    versions.#headers = headers;
    cpSync(dist, versions.#served, { recursive: true });
    make(versions.#served, (...given) => change(versions.#served, ...given));
    versions.#mark(versions.#served, 1);
    await versions.serve();
    return versions;
  }

  #folder = mkdtempSync(join(tmpdir(), "rangefinder-"));
  #served = join(this.#folder, "served");
  #headers;
  #server;
  #port = 0;

  get address() {
    return `http://localhost:${this.#port}/`;
  }

  async serve() {
    this.#server = await serve(this.#served, this.#port, this.#headers);
    this.#server.on("request", ({ url }) => this.asked.push(url));
    this.#port = this.#server.address().port;
    this.#server.unref(); // a test that failed does not keep it
  }

  // The server is gone; serve() has it come back at the same address.
  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  // Another version is served from now on, all of it at once.
  publish(version) {
    const next = join(this.#folder, `version-${version}`);
    cpSync(this.#served, next, { recursive: true });
    this.#mark(next, version);
    renameSync(this.#served, join(this.#folder, `before-${version}`));
    renameSync(next, this.#served);
  }

  // Each has a program of its own, which says what it is.
  #mark(folder, version) {
    change(folder, "boot.js", (script) => `${script}\nglobalThis.version = ${version};`);
  }

  async end() {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }
}
