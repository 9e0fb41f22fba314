// The page's side of the worker that reads guides (import-worker.js).

// Why an import ended: `what` is "load", "read", "finish", "memory", or "ended" where a person ended it.
export class ReadError extends Error {
  constructor(what, message) {
    super(message);
    this.what = what;
  }
}

export class Reader {
  // Resolves to a Reader, or rejects with a LoadError. `parts` is where the page gets its parts from
  // (parts.js). {own, base} are packs or null: guides that were read before, and what all are joined with.
  // `onProgress` gets {files, allFiles, bytes, allBytes, guides, bands, collecting, joining} from time
  // to time.
  static async start(parts, attempt, { own, base }, onProgress) {
    const [worker, wasm] = await Promise.all([
      parts.worker("import-worker.js"),
      parts.bytes("import.wasm", attempt),
    ]);
    return new Reader(worker, { wasm, own, base }, onProgress);
  }

  constructor(worker, start, onProgress) {
    this.#worker = worker;
    this.#onProgress = onProgress;
    worker.addEventListener("message", ({ data }) => this.#hear(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#fail(new ReadError(this.#ready ? "read" : "load", event.message ?? ""));
    });
    worker.postMessage({ start }, [start.wasm.buffer]);
  }

  #worker;
  #onProgress;
  #ready = false;
  #sets = 0; // that have begun, and not ended
  #findings = [];
  #waiting = []; // {resolve, reject} of whoever waits for what is read
  #finished; // of whoever waits for the packs
  #failure;

  // One more set of files begins: add() gives them, whenever some are found, and read() ends it.
  begin() {
    this.#sets += 1;
  }

  // `group`: of a Collection.
  add(group) {
    this.#worker.postMessage({ group });
  }

  // The set ends with {unreadable, others} of its Collection. Resolves when no other set is open, to all that
  // is read by then: {guides, bands, files, skipped, others, error, warning, info, warnings, findings}.
  // error, warning and info are how many of the findings, which are in that order; `warnings` are
  // sentences about what is open as well.
  read({ unreadable, others }) {
    if (this.#failure) return Promise.reject(this.#failure);
    this.#sets -= 1;
    this.#worker.postMessage({ ended: { unreadable, others, last: this.#sets === 0 } });
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  // Resolves to {guides, bands, pack, shards, own}: the catalogue as a pack, with the shards of a person's
  // own guides in a Map by name, and those guides as a pack by themselves. Joined with what the start
  // said, or with `base`, where that is null with nothing.
  finish(base) {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#finished = { resolve, reject };
      this.#worker.postMessage({ finish: { base } });
    });
  }

  // Ends the worker, with all that it has read. Whoever waits for it gets a ReadError.
  end() {
    this.#fail(new ReadError("ended", "The import was ended."));
  }

  #hear(data) {
    if (data.ready) {
      this.#ready = true;
    } else if (data.progress) {
      this.#onProgress(data.progress);
    } else if (data.findings) {
      this.#findings.push(...data.findings);
    } else if (data.read) {
      const findings = this.#findings;
      this.#findings = [];
      for (const { resolve } of this.#waiting.splice(0)) resolve({ ...data.read, findings });
    } else if (data.finished) {
      this.#finished.resolve(data.finished);
    } else if (data.failed) {
      this.#fail(new ReadError(data.failed.what, data.failed.message));
    }
  }

  #fail(error) {
    this.#failure ??= error;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.splice(0)) reject(error);
    this.#finished?.reject(error);
  }
}
