// The canvas, its WebGL2 context, and what happens when the browser takes that back.
import { fit, followSize } from "./size.js";

// The only attributes: the engine finds the context made.
const attributes = { alpha: false, antialias: false, depth: false, stencil: false };

// How long a browser may take to give a context back before we offer to make another.
const patience = 2000;

export class Canvas {
  constructor(element) {
    this.#element = element;
  }

  #element;
  #engine;
  #frames;
  #graphics;
  #size;

  get element() {
    return this.#element;
  }

  // Whether what the engine lays out is drawn, and whether there ever was something to draw on.
  drawing = false;
  drawn = false;

  // Makes the context, where the browser has WebGL2. It may be taken back before anything is drawn.
  open() {
    fit(this.#element);
    this.#element.addEventListener("webglcontextlost", this.#lost);
    this.#element.addEventListener("webglcontextrestored", this.#restored);
    return this.#context !== null;
  }

  get #context() {
    return this.#element.getContext("webgl2", attributes);
  }

  // Starts drawing; without a context frames are laid out and not drawn. `graphics` is told that the
  // context is lost and does not come back, or was not to be had again, and that it is there again.
  run(engine, frames, graphics) {
    this.#engine = engine;
    this.#frames = frames;
    this.#graphics = graphics;
    this.#attach();
    this.#frames.resume();
    this.#follow();
    // What a browser keeps of a canvas that is out of sight is its own affair.
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) return;
      engine.redraw();
      frames.request();
    });
  }

  // Before each frame.
  check() {
    this.#size?.check(); // not while it is being made
  }

  #attach() {
    const context = this.#context;
    this.drawn ||= context !== null;
    this.drawing = !context?.isContextLost() && this.#engine.attach();
    return this.drawing;
  }

  #follow() {
    this.#size?.stop();
    this.#size = followSize(this.#element, (width, height, ratio) => {
      this.#engine.resize(width, height, ratio);
      this.#frames.now();
    });
  }

  #lost = (event) => {
    event.preventDefault(); // or it is never restored
    this.drawing = false;
    this.#engine?.detach();
    const canvas = this.#element;
    setTimeout(() => {
      if (canvas === this.#element && this.#context?.isContextLost()) this.#offer();
    }, patience);
  };

  #restored = () => {
    if (!this.#engine) return; // run() finds it
    if (!this.#attach()) {
      this.#offer();
      return;
    }
    this.#follow();
    this.#graphics.restored();
  };

  #forget() {
    this.#element.removeEventListener("webglcontextlost", this.#lost);
    this.#element.removeEventListener("webglcontextrestored", this.#restored);
  }

  #offer() {
    this.#graphics?.lost();
  }

  // A context that is not given back is lost with its canvas; a new canvas gets a new one.
  retry() {
    this.#forget();
    const fresh = this.#element.cloneNode();
    this.#element.replaceWith(fresh);
    this.#element = fresh;
    if (!this.open() || !this.#attach()) {
      this.#offer();
      return;
    }
    this.#follow();
    this.#graphics.restored();
    fresh.focus({ preventScroll: true });
  }
}
