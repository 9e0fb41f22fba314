// The WebAssembly's exports (web/exports.cpp) as JavaScript: text and bytes in and out, answers unpacked.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const pointerEvents = { move: 0, down: 1, up: 2, leave: 3, cancel: 4 };

// The keys that are held beside a key or a button, as the core numbers them.
function modifiers(event) {
  return (
    (event.shiftKey ? 1 : 0) |
    (event.ctrlKey ? 2 : 0) |
    (event.altKey ? 4 : 0) |
    (event.metaKey ? 8 : 0)
  );
}

// Half of a pair of surrogates is no text anywhere else: it becomes U+FFFD.
const wellFormed = (_, value) => (typeof value === "string" ? value.toWellFormed() : value);

// Stands for functions that are not there yet. The core does not call them before complete().
const deferred = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`function ${name} was called before it was loaded`);
    },
  },
);

// What a person can do where a RangeError says that.
export const noMemory = "There is not enough memory for it. Close other tabs, then try again.";

export class Engine {
  #module;

  #first; // the instance that the first screen needs

  // `create` is what rangefinder.js exports; `wasm` a compiled WebAssembly.Module.
  static async create(create, wasm) {
    const engine = new Engine();
    const module = await new Promise((resolve, reject) => {
      create({
        instantiateWasm(imports, done) {
          imports.placeholder = deferred;
          WebAssembly.instantiate(wasm, imports).then((instance) => {
            engine.#first = instance;
            done(instance, wasm);
          }, reject);
          return {};
        },
      }).then(resolve, reject);
    });
    engine.#module = module;
    engine.#answer(module._rf_start());
    return engine;
  }

  // What the first screen does not need (base/deferred.h): it puts itself in the place of the first
  // module's placeholders.
  async complete(wasm) {
    await WebAssembly.instantiate(wasm, { primary: this.#first.exports });
    this.#module._rf_complete();
  }

  // Takes the canvas's WebGL2 context; false where it cannot.
  attach() {
    return !!this.#module._rf_attach();
  }

  detach() {
    this.#module._rf_detach();
  }

  resize(pixelWidth, pixelHeight, pixelRatio) {
    this.#module._rf_resize(pixelWidth, pixelHeight, pixelRatio);
  }

  environment(reducedMotion, coarsePointer) {
    this.#module._rf_environment(reducedMotion, coarsePointer);
  }

  // Draws, unless the same is on the screen. Milliseconds until the next frame is wanted: 0 now,
  // negative never.
  frame(now) {
    return this.#module._rf_frame(now);
  }

  // The next frame is drawn even where it is the same as the last.
  redraw() {
    this.#module._rf_redraw();
  }

  // What changed since the last time.
  changes() {
    const bits = this.#module._rf_changes();
    return { fields: !!(bits & 1), events: !!(bits & 2), cursor: !!(bits & 4), text: !!(bits & 8) };
  }

  cursor() {
    return this.#text(this.#module._rf_cursor());
  }

  // `now` is the event's time: how fast a finger was does not depend on how busy the page is.
  // `event` is a PointerEvent, `kind` what happened, at a point of the canvas.
  pointer(kind, x, y, event) {
    this.#module._rf_pointer(
      pointerEvents[kind],
      x,
      y,
      event.pointerType === "touch",
      modifiers(event),
      Math.max(0, event.button),
      event.timeStamp,
    );
  }

  // True where something scrolled.
  wheel(x, y, dx, dy) {
    return !!this.#module._rf_wheel(x, y, dx, dy);
  }

  // True where the key was taken. `event` is a KeyboardEvent.
  key(event, down) {
    return !!this.#module._rf_key(this.#put(encoder.encode(event.key)), down, modifiers(event));
  }

  // Moves the focus to the next pane; false behind the last.
  tab(backwards) {
    return !!this.#module._rf_tab(backwards);
  }

  // The canvas lost the keyboard: to another element (`left`), or with the whole window.
  blur(left) {
    this.#module._rf_blur(left);
  }

  copy() {
    return this.#text(this.#module._rf_copy());
  }

  // A method of the bridge (web/bridge.h); throws an Error with its message where it fails.
  call(method, parameters) {
    const length = this.#put(encoder.encode(JSON.stringify({ ...parameters, method }, wellFormed)));
    return this.#answer(this.#module._rf_call(length));
  }

  // Throws a RangeError where there is no memory for it: then WebAssembly that knows no exceptions gives up, in
  // the middle of making what nothing else has seen yet.
  openPack(bytes) {
    try {
      return this.#answer(this.#module._rf_open_pack(this.#put(bytes)));
    } catch (error) {
      throw error instanceof WebAssembly.RuntimeError ? new RangeError(noMemory) : error;
    }
  }

  // The pack of the page's own guides: a copy of its bytes.
  linkedPack() {
    const start = this.#module._rf_linked_pack();
    return this.#module.HEAPU8.slice(start, start + this.#module._rf_linked_pack_size());
  }

  // The prose of a company's guides.
  openShard(bytes) {
    return this.#answer(this.#module._rf_open_shard(this.#put(bytes)));
  }

  // The font that the canvas draws with: a copy of its file's bytes.
  font(semibold) {
    const start = this.#module._rf_font(semibold);
    return this.#module.HEAPU8.slice(start, start + this.#module._rf_font_size(semibold));
  }

  #put(bytes) {
    const start = this.#module._rf_inbox(bytes.length);
    this.#module.HEAPU8.set(bytes, start);
    return bytes.length;
  }

  #text(start) {
    return decoder.decode(
      this.#module.HEAPU8.subarray(start, start + this.#module._rf_outbox_size()),
    );
  }

  #answer(start) {
    const answer = JSON.parse(this.#text(start));
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }
}
