// window.rangefinder: the page's module API, documented in docs/api.md.

import { toPng } from "./png.js";

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
  #started = false;
  #shards = new Map(); // what is being read, by address
  #ready;
  #settle;

  // The pack that is open: no address where it came as bytes, neither where it is the one linked in.
  // `shards`: those that are in memory, by name.
  opened = { address: null, bytes: null, shards: null };

  // The object that the page offers.
  get surface() {
    const api = this;
    return Object.freeze({
      get ready() {
        return api.#ready;
      },
      setQuery: (query) => api.#setQuery(query),
      getView: (part) => api.#running().call("getView", part),
      guide: (file) => api.#guide(file),
      items: () => api.#running().call("items"),
      on: (event, handler) => api.#on(event, handler),
      openPack: (pack) => api.openPack(pack),
      link: () => api.#running().call("link").link,
      openLink: (link) => api.#openLink(link),
      screenshot: () => api.#screenshot(),
      frames: () => api.#frames?.count ?? 0,
    });
  }

  // An attempt to load begins: what is asked for waits for it.
  begin() {
    this.#ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#ready.catch(() => {}); // the page shows the reason: nobody has to handle it
  }

  // What happens from now on is passed on.
  connect(engine, frames) {
    this.#engine = engine;
    this.#frames = frames;
  }

  // The first rows are on the screen, and all of the program is there.
  start() {
    this.#started = true;
    this.#settle.resolve();
  }

  // Loading failed, and so does what was asked for, until the next attempt.
  fail(error) {
    this.#settle.reject(error);
  }

  // {address, bytes, shards} of a pack, at once; throws where it cannot be read.
  show({ address, bytes, shards = null }) {
    this.#engine.openPack(bytes);
    this.opened = { address, bytes, shards };
  }

  // `pack`: its bytes, or its address.
  async openPack(pack) {
    await this.#ready;
    const address = typeof pack === "string" || pack instanceof URL ? absolute(pack) : null;
    const bytes = address ? await fetched(address) : bytesOf(pack)?.slice(); // theirs may change
    if (!bytes) throw new TypeError("openPack takes an ArrayBuffer, or a pack's address.");
    try {
      this.show({ address, bytes });
    } finally {
      await this.#frames.shown(); // the rows, or the notice
    }
  }

  // What a guide says in words. Those that are in a shard of the pack are fetched once.
  async #guide(file) {
    await this.#ready;
    const guide = this.#engine.call("guide", { file });
    if (!guide.shard) return guide;
    await this.#readShard(guide.shard);
    return this.#engine.call("guide", { file });
  }

  // Whoever asks for a shard while it is on its way waits for the same one.
  async #readShard(shard) {
    const { address: pack, shards } = this.opened;
    if (shards?.has(shard)) return this.#engine.openShard(shards.get(shard));
    if (!pack) {
      throw new Error(
        `The guide's words are in ${shard}, beside the pack: open it by its address.`,
      );
    }
    // "guides.pack" has its shards in "guides-prose/".
    const address = pack.replace(/(\.pack)?([?#].*)?$/, "-prose/") + shard;
    let reading = this.#shards.get(address);
    if (!reading) {
      reading = fetched(address)
        .then(async (bytes) => {
          await this.#ready; // what reads it comes after the first screen
          this.#engine.openShard(bytes);
        })
        .finally(() => this.#shards.delete(address));
      this.#shards.set(address, reading);
    }
    return reading;
  }

  // The guide on the screen lacks its words.
  async #showShard(shard) {
    try {
      await this.#readShard(shard);
    } catch (error) {
      console.warn(error); // the pane says that it failed, but not why
      this.#engine.call("failShard", { shard });
    } finally {
      this.#frames.request();
    }
  }

  // Passes on what the engine has seen happen: to the page's `own` handlers, by event, then to listeners.
  // A link is heard of in the first frame, before start().
  dispatch(engine, own) {
    for (const entry of engine.call("events")) {
      const { event } = entry;
      own[event]?.(entry);
      if (event === "shard") this.#showShard(entry.shard);
      const listeners = this.#listeners.get(event);
      if (!listeners?.size) continue;
      const detail = event === "query" ? engine.call("query") : entry[event];
      for (const handler of listeners) {
        try {
          handler(detail);
        } catch (error) {
          reportError(error); // a listener's mistake is its own
        }
      }
    }
  }

  #running() {
    if (!this.#started) throw new Error("Rangefinder is still loading: await rangefinder.ready.");
    return this.#engine;
  }

  async #setQuery(query) {
    await this.#ready;
    this.#engine.call("setQuery", { query });
    await this.#frames.shown();
  }

  // What of it was left out, in sentences.
  async #openLink(link) {
    await this.#ready;
    const problems = this.#engine.call("openLink", { link });
    await this.#frames.shown();
    return problems;
  }

  // What the canvas shows, as a PNG. Read in the same task as it is drawn: afterwards it is the screen's.
  async #screenshot() {
    await this.#ready;
    this.#engine.redraw();
    this.#frames.now();
    return toPng(document.getElementById("canvas"));
  }

  #on(event, handler) {
    const listeners = this.#listeners.get(event);
    if (!listeners) throw new Error(`There is no event "${event}". Use ${events.join(", ")}.`);
    if (typeof handler !== "function") throw new TypeError("on takes an event and a function.");
    listeners.add(handler);
    return () => listeners.delete(handler);
  }
}
