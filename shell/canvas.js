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
  #panels;
  #size;

  get element() {
    return this.#element;
  }

  // False where the browser has no WebGL2. Before anything large is downloaded.
  open() {
    fit(this.#element);
    return this.#element.getContext("webgl2", attributes) !== null;
  }

  // Starts drawing. False where the engine cannot use the context.
  run(engine, frames, panels) {
    this.#engine = engine;
    this.#frames = frames;
    this.#panels = panels;
    return this.#attach();
  }

  // Before each frame.
  check() {
    this.#size?.check(); // not while it is being made
  }

  #attach() {
    if (!this.#engine.attach()) return false;
    this.#element.addEventListener("webglcontextlost", this.#lost);
    this.#element.addEventListener("webglcontextrestored", this.#restored);
    this.#frames.resume();
    this.#size?.stop();
    this.#size = followSize(this.#element, (width, height, ratio) => {
      this.#engine.resize(width, height, ratio);
      this.#frames.now();
    });
    return true;
  }

  #lost = (event) => {
    event.preventDefault(); // or it is never restored
    this.#frames.pause();
    this.#engine.detach();
    const canvas = this.#element;
    setTimeout(() => {
      if (canvas === this.#element && canvas.getContext("webgl2")?.isContextLost()) this.#offer();
    }, patience);
  };

  #restored = () => {
    this.#panels.hideMessage();
    this.#forget();
    if (!this.#attach()) this.#offer();
  };

  #forget() {
    this.#element.removeEventListener("webglcontextlost", this.#lost);
    this.#element.removeEventListener("webglcontextrestored", this.#restored);
  }

  #offer() {
    this.#panels.showMessage({
      title: "The chart could not be drawn",
      text: "Your browser took back its graphics memory. Nothing is lost: your filters are kept.",
      action: "Draw again",
      run: () => this.#replace(),
    });
  }

  // A context that is not given back is lost with its canvas; a new canvas gets a new one.
  #replace() {
    this.#forget();
    const fresh = this.#element.cloneNode();
    this.#element.replaceWith(fresh);
    this.#element = fresh;
    if (!this.open() || !this.#attach()) this.#offer();
    else fresh.focus({ preventScroll: true });
  }
}
