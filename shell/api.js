// window.rangefinder: the page's module API, documented in docs/api.md.

const events = ["query", "selection", "notice", "theme"];

const absolute = (address) => new URL(address, document.baseURI).href;

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`${address} cannot be fetched: the server says ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

function bytesOf(pack) {
  if (ArrayBuffer.isView(pack))
    return new Uint8Array(pack.buffer, pack.byteOffset, pack.byteLength);
  return pack instanceof ArrayBuffer ? new Uint8Array(pack) : null;
}

export class Api {
  #listeners = new Map(events.map((event) => [event, new Set()]));
  #engine;
  #frames;
  #pack = null; // the address of the pack that is open, where it has one
  #ready;
  #settle;

  // The object that the page offers.
  get surface() {
    const api = this;
    return Object.freeze({
      get ready() {
        return api.#ready;
      },
      setQuery: (query) => api.#setQuery(query),
      getView: () => api.#running().call("getView"),
      guide: (file) => api.#guide(file),
      items: () => api.#running().call("items"),
      on: (event, handler) => api.#on(event, handler),
      openPack: (pack) => api.openPack(pack),
      frames: () => api.#frames?.count ?? 0,
    });
  }

  // An attempt to load begins: what is asked for waits for it.
  begin() {
    this.#ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#ready.catch(() => {}); // the page shows the reason: nobody has to handle it
  }

  // The first rows are on the screen.
  start(engine, frames) {
    this.#engine = engine;
    this.#frames = frames;
    this.#settle.resolve();
  }

  // Loading failed, and so does what was asked for, until the next attempt.
  fail(error) {
    this.#settle.reject(error);
  }

  // `pack`: its bytes, or its address.
  async openPack(pack) {
    await this.#ready;
    const address = typeof pack === "string" || pack instanceof URL ? absolute(pack) : null;
    const bytes = address ? await fetched(address) : bytesOf(pack);
    if (!bytes) throw new TypeError("openPack takes an ArrayBuffer, or a pack's address.");
    try {
      this.#engine.openPack(bytes);
      this.#pack = address;
    } finally {
      await this.#frames.settled(); // the rows, or the notice
    }
  }

  // What a guide says in words. Those that are in a shard of the pack are fetched once.
  async #guide(file) {
    await this.#ready;
    const guide = this.#engine.call("guide", { file });
    if (!guide.shard) return guide;
    if (!this.#pack) {
      throw new Error(
        `The guide's words are in ${guide.shard}, beside the pack: open it by its address.`,
      );
    }
    // "guides.pack" has its shards in "guides-prose/".
    const folder = this.#pack.replace(/(\.pack)?([?#].*)?$/, "-prose/");
    this.#engine.openShard(await fetched(folder + guide.shard));
    return this.#engine.call("guide", { file });
  }

  // Passes on what the engine has seen happen.
  dispatch() {
    for (const { event, [event]: happened } of this.#engine.call("events")) {
      const detail = event === "query" ? this.#engine.call("query") : happened;
      for (const handler of this.#listeners.get(event)) {
        try {
          handler(detail);
        } catch (error) {
          reportError(error); // a listener's mistake is its own
        }
      }
    }
  }

  #running() {
    if (!this.#engine) throw new Error("Rangefinder is still loading: await rangefinder.ready.");
    return this.#engine;
  }

  async #setQuery(query) {
    await this.#ready;
    this.#engine.call("setQuery", { query });
    await this.#frames.settled();
  }

  #on(event, handler) {
    const listeners = this.#listeners.get(event);
    if (!listeners) throw new Error(`There is no event "${event}". Use ${events.join(", ")}.`);
    if (typeof handler !== "function") throw new TypeError("on takes an event and a function.");
    listeners.add(handler);
    return () => listeners.delete(handler);
  }
}
