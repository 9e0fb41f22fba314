// Real <input> elements over the text fields that the canvas draws: soft keyboards, input methods, the
// clipboard and undo work in them as everywhere else.

const listKeys = new Set(["ArrowDown", "ArrowUp", "Enter", "Escape"]);

export class Fields {
  // `canvas` is a Canvas, `engine` an Engine, `frames` a Frames.
  constructor(parent, canvas, engine, frames) {
    this.#parent = parent;
    this.#canvas = canvas;
    this.#engine = engine;
    this.#frames = frames;
    // The canvas's own font, from the engine's memory: no second download.
    for (const [semibold, weight] of [
      [false, "400"],
      [true, "600"],
    ]) {
      const font = new FontFace("Inter", engine.font(semibold), { weight });
      document.fonts.add(font);
      font.load().catch(() => {}); // then the system's font shows
    }
  }

  #parent;
  #canvas;
  #engine;
  #frames;
  #inputs = new Map(); // id -> {input, field, dirty}

  // Makes the inputs those of the last frame.
  sync() {
    const fields = this.#engine.call("fields");
    const listed = new Set(fields.map((field) => field.id));
    for (const [id, entry] of this.#inputs) if (!listed.has(id)) this.#remove(id, entry);
    fields.forEach((field, index) => {
      const entry = this.#inputs.get(field.id) ?? this.#add(field);
      this.#update(entry, field);
      // In the order of the list, which is the order of Tab. Moving an input takes its focus away, so
      // only where it must.
      if (this.#parent.children[index] !== entry.input) {
        this.#parent.insertBefore(entry.input, this.#parent.children[index] ?? null);
      }
    });
    // Only now are new ones on the page.
    const wanted = fields.find((field) => field.focus);
    if (wanted) this.#inputs.get(wanted.id).input.focus({ preventScroll: true });
  }

  // Puts the person into a field; false where it is not on the screen.
  focus(id) {
    const entry = this.#inputs.get(id);
    if (!entry) return false;
    entry.input.focus({ preventScroll: true });
    entry.input.select();
    return true;
  }

  #add(field) {
    const input = document.createElement("input");
    const entry = { input, field: { value: "" }, dirty: false };
    input.type = "text";
    input.autocomplete = "off";
    input.spellcheck = false;
    input.setAttribute("autocapitalize", "off");
    input.setAttribute("autocorrect", "off");
    input.enterKeyHint = "search";
    input.dataset.field = field.id;
    input.addEventListener("input", () => {
      entry.dirty = true;
      this.#send(field.id, input.value, false);
    });
    input.addEventListener("focus", () =>
      this.#call("fieldFocus", { id: field.id, focused: true }),
    );
    input.addEventListener("blur", () => {
      this.#commit(entry, field.id);
      this.#call("fieldFocus", { id: field.id, focused: false });
    });
    input.addEventListener("keydown", (event) => this.#keydown(event, entry, field.id));
    this.#inputs.set(field.id, entry);
    return entry;
  }

  #update(entry, field) {
    const { input } = entry;
    const { rect } = field;
    // What the person is typing is theirs, except where something else changed the value meanwhile.
    const theirs = document.activeElement === input && field.value === entry.field.value;
    if (!theirs && !entry.dirty && input.value !== field.value) input.value = field.value;
    entry.field = field;
    input.placeholder = field.placeholder;
    input.inputMode = field.decimal ? "decimal" : "text";
    input.setAttribute("aria-label", field.label);
    input.setAttribute("aria-invalid", String(field.error !== ""));
    if (field.error) input.setAttribute("aria-description", field.error);
    else input.removeAttribute("aria-description");
    input.style.left = `${rect.x}px`;
    input.style.top = `${rect.y}px`;
    input.style.width = `${rect.width}px`;
    input.style.height = `${rect.height}px`;
    input.style.fontSize = `${field.fontSize}px`;
  }

  #remove(id, entry) {
    this.#inputs.delete(id);
    const focused = document.activeElement === entry.input;
    entry.input.remove();
    if (focused) this.#canvas.element.focus({ preventScroll: true });
  }

  #keydown(event, entry, id) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { input } = entry;
    // A list that is open below the field, of suggestions or commands, goes first.
    if (listKeys.has(event.key) && this.#engine.call("fieldKey", { id, key: event.key })) {
      // What is chosen stands in the field now: nothing typed is left to be told.
      if (event.key === "Enter") entry.dirty = false;
      this.#frames.request();
      event.preventDefault();
      return;
    }
    if (event.key === "Enter") {
      entry.dirty = true;
      this.#commit(entry, id);
      // The soft keyboard has done its work, and hides half of the result.
      if (matchMedia("(pointer: coarse)").matches) input.blur();
    } else if (event.key === "Escape") {
      if (input.value === "") {
        this.#canvas.element.focus({ preventScroll: true });
      } else {
        input.value = "";
        entry.dirty = true;
        this.#commit(entry, id);
      }
    } else if (event.key === "ArrowDown" && id === "search") {
      this.#canvas.element.focus({ preventScroll: true });
      this.#engine.tab(true); // the last pane is the rows
      this.#frames.request();
    } else {
      return;
    }
    event.preventDefault();
  }

  #commit(entry, id) {
    if (!entry.dirty) return;
    entry.dirty = false;
    this.#send(id, entry.input.value, true);
  }

  #send(id, text, commit) {
    this.#call("fieldInput", { id, text, commit });
  }

  #call(method, parameters) {
    this.#engine.call(method, parameters);
    this.#frames.request();
  }
}
