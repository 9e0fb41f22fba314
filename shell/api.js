// window.rangefinder: the page's module API, documented in docs/api.md.

const events = ["query", "selection", "notice", "theme"];

export class Api {
  #listeners = new Map(events.map((event) => [event, new Set()]));
  #engine;
  #frames;
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

  async openPack(pack) {
    await this.#ready;
    const bytes = ArrayBuffer.isView(pack)
      ? new Uint8Array(pack.buffer, pack.byteOffset, pack.byteLength)
      : pack instanceof ArrayBuffer && new Uint8Array(pack);
    if (!bytes) throw new TypeError("openPack takes an ArrayBuffer.");
    try {
      this.#engine.openPack(bytes);
    } finally {
      await this.#frames.settled(); // the rows, or the notice
    }
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
