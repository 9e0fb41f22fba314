// Draws frames on demand: when nothing happens, no animation frame and no timer is pending.
import { nextTask } from "./task.js";

// Out of its host's view a frame of another page gets no animation frames, and is not told. When none has
// come for so long (milliseconds), what somebody waits for is drawn without.
const patience = 400;

const underWay = 3; // Chromium 156, measured: the third frame begins when the one that was drawn is presented

export class Frames {
  // `draw` draws one and returns the milliseconds until the next is wanted: 0 now, negative never.
  // `crashed` is told what it threw; after that, nothing is drawn any more.
  constructor(draw, crashed) {
    this.#draw = draw;
    this.#crashed = crashed;
    document.addEventListener("visibilitychange", () => this.#flushIfHidden());
  }

  #draw;
  #crashed;
  #count = 0;
  #paused = true;
  #request = 0;
  #timer = 0;
  #waiting = [];
  #unseen = 0; // a timer

  get count() {
    return this.#count;
  }

  // A frame as soon as possible.
  request() {
    clearTimeout(this.#timer);
    if (this.#paused || this.#request) return;
    this.#request = requestAnimationFrame((now) => this.#frame(now));
  }

  // A frame at once: where the canvas was just resized, and would be shown empty.
  now() {
    if (this.#paused) return;
    this.#frame(performance.now());
  }

  pause() {
    this.#paused = true;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#request);
    this.#request = 0;
  }

  resume() {
    this.#paused = false;
    this.request();
  }

  // Resolves when what was changed before is drawn. A hidden page has no screen, and gets its frame at once.
  settled() {
    const promise = new Promise((resolve) => this.#waiting.push(resolve));
    this.request();
    this.#flushIfHidden();
    this.#mindUnseen();
    return promise;
  }

  // The same, and the screen shows it. A frame that is drawn is still on its way there, with software rendering
  // for longer than it took to draw: browsers have up to three under way, and begin no other meanwhile.
  async shown() {
    await this.settled();
    let left = underWay;
    while (left > 0 && !document.hidden && (await nextFrame())) left -= 1;
  }

  #frame(now) {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    let after;
    try {
      after = this.#draw(now);
    } catch (error) {
      this.pause();
      this.#crashed(error);
      return;
    }
    this.#count += 1;
    const done = this.#waiting.splice(0);
    if (done.length) {
      // A task that is queued in an animation frame runs after the browser has shown that frame; a promise's
      // reaction would run before.
      nextTask().then(() => done.forEach((resolve) => resolve()));
    }
    if (after === 0) this.request();
    else if (after > 0) this.#timer = setTimeout(() => this.request(), after);
  }

  #mindUnseen() {
    clearTimeout(this.#unseen);
    if (parent === window) return;
    this.#unseen = setTimeout(() => {
      if (this.#waiting.length) this.now();
    }, patience);
  }

  #flushIfHidden() {
    if (document.hidden && this.#waiting.length) this.now();
  }
}

// When it begins; undefined where the page is out of sight, and none comes.
function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, patience);
  });
}
