// Keeps the page's address and what is on screen the same: each change is in the fragment, Back and Forward
// restore. As a guest in another page it leaves the address alone, which is its host's.
import { embedLink, guest, numberSigns, pageAddress } from "./embed/guest.js";

// Browsers refuse more: Safari above 100 in 30 seconds.
const most = 50;
const span = 30_000;

const pause = 200; // milliseconds without a change, until one that is no step is written

export class Link {
  // Opens the link of the page's address, before the first frame.
  constructor(engine, frames) {
    this.#engine = engine;
    this.#frames = frames;
    if (guest) {
      this.embed = engine.call("embed", { link: embedLink() });
      this.#writeNumbers(this.embed);
      return;
    }
    this.#open();
    for (const event of ["popstate", "hashchange"]) addEventListener(event, this.#moved);
  }

  // What a guest's address says: web/embed_bridge.h.
  embed;

  #engine;
  #frames;
  #link; // that is on screen
  #steps; // of the engine, at the last entry
  #address; // the fragment that we know of
  #waiting = null; // a link that is to replace the entry's
  #timer = 0;
  #writes = []; // their times

  // As the host's language does: before the first frame.
  #writeNumbers({ locale, problems }) {
    if (!locale) return;
    try {
      this.#engine.call("embedLook", numberSigns(locale));
    } catch {
      problems.push(`"locale" is "${locale}" and is left out. Use a language tag: de-CH.`);
    }
  }

  // The address of what is on screen.
  get address() {
    return pageAddress(this.#engine.call("link").link);
  }

  // The query or the screen may have changed.
  follow() {
    if (guest) return;
    const { link, steps } = this.#engine.call("link");
    const step = steps !== this.#steps;
    this.#steps = steps;
    if (link === this.#link) return;
    this.#link = link;
    // An embedded page makes no entries: Back is its host's.
    if (step && parent === window && this.#allowed()) {
      this.#flush(); // the entry that is left says how it was left
      this.#write("pushState", link);
    } else {
      this.#waiting = link;
      this.#later(pause);
    }
  }

  #open() {
    this.#address = location.hash;
    this.#engine.call("openLink", { link: this.#address });
    const { link, steps } = this.#engine.call("link");
    this.#link = link;
    this.#steps = steps;
    this.#frames.request();
  }

  #moved = () => {
    if (location.hash === this.#address) return; // both events come
    this.#waiting = null;
    clearTimeout(this.#timer);
    this.#open();
  };

  #later(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#allowed()) this.#flush();
      else this.#later(1000);
    }, milliseconds);
  }

  #flush() {
    clearTimeout(this.#timer);
    if (this.#waiting !== null) this.#write("replaceState", this.#waiting);
    this.#waiting = null;
  }

  #allowed() {
    const now = performance.now();
    this.#writes = this.#writes.filter((time) => now - time < span);
    return this.#writes.length < most - 1; // a step may take two
  }

  #write(method, link) {
    this.#writes.push(performance.now());
    try {
      history[method](null, "", link || location.pathname + location.search);
      this.#address = location.hash;
    } catch {
      // A sandboxed frame may not: the page works without.
    }
  }
}
