// The frame's side of embed-protocol.schema.json: what an embedded page tells its host, and what it does when
// that asks. It answers nobody else, and says nothing that is not on the screen.
import { allowedOrigins } from "./guest.js";
import { showLook } from "./guest-look.js";
import { Heights } from "./heights.js";
import { base64, svgToPng } from "../png.js";
import { Allowance, isRequest } from "./protocol.js";

const sel = /(?:^#?|&)sel=([^&]*)/;

// The selected band as a link has it: "meta/ml-ai-engineer@London (UK)"; null for none.
function bandOf(link) {
  const text = sel.exec(link)?.[1];
  return text ? decodeURIComponent(text.replaceAll("+", " ")) : null;
}

class HostMessages {
  // {engine, frames, api, own, surface, embed}: `own` has what the page does for the app, by event, and the
  // height that this wanted last; `embed` is what the address says.
  constructor(page) {
    Object.assign(this, page);
    this.#origins = allowedOrigins();
  }

  #origins; // that may talk; null for any
  #target = null; // the host's, once it has said something
  #allowance = new Allowance();
  #heights = new Heights();
  #band = null;
  #text = document.getElementById("text");

  start() {
    const { surface: api } = this.api;
    this.#band = bandOf(this.engine.call("link").link);
    addEventListener("message", (event) => this.#heard(event));
    addEventListener("error", () => this.#post({ type: "error", message: "Rangefinder stops." }));
    addEventListener("resize", () => this.#fit());
    api.on("query", (query) => this.#post({ type: "query", query }));
    api.on("selection", () => this.#selected());
    this.own.height = ({ height }) => {
      this.own.wanted = height;
      this.#fit();
    };
    new ResizeObserver(() => this.#fit()).observe(this.#text);
    const { title, problems } = this.embed;
    this.#post({ type: "ready", title, query: this.engine.call("query"), problems });
    this.#fit();
  }

  // Tells the host how high the content is, where it is to follow that.
  #fit() {
    const { wanted } = this.own;
    if (!wanted) return;
    const asText = document.documentElement.dataset.view === "text";
    const needed = asText ? this.#text.getBoundingClientRect().bottom + scrollY : wanted;
    // One finger scrolls the host where there is nothing to scroll in the frame.
    this.surface.style.touchAction = innerHeight >= wanted ? "pan-y pinch-zoom" : "";
    if (this.embed.height !== "auto") return;
    const height = this.#heights.next(needed, performance.now());
    if (height !== null) this.#post({ type: "resize", height });
  }

  #selected() {
    const band = bandOf(this.engine.call("link").link);
    if (band === this.#band) return;
    this.#band = band;
    this.#post({ type: "selection", band });
  }

  // To the host alone, as far as it is known who that is.
  #post(message) {
    const targets = this.#target ? [this.#target] : (this.#origins ?? ["*"]);
    for (const target of targets) parent.postMessage({ rangefinder: 1, ...message }, target);
  }

  #heard({ source, origin, data }) {
    if (source !== parent || source === window) return;
    if (this.#origins && !this.#origins.includes(origin)) return;
    const allowed = this.#allowance.take(performance.now());
    if (!isRequest(data)) return;
    this.#target = origin === "null" ? "*" : origin;
    if (allowed) this.#answer(data);
    else this.#refuse(data.id, "These are too many requests: wait a second.");
  }

  #refuse(id, error) {
    this.#post({ type: "answer", id, ok: false, error });
  }

  async #answer({ id, type, ...content }) {
    try {
      const value = (await this.#do(type, content)) ?? null;
      this.#post({ type: "answer", id, ok: true, value });
    } catch (error) {
      this.#refuse(id, error.message);
    }
  }

  #do(type, content) {
    switch (type) {
      case "setQuery":
        return this.api.surface.setQuery(content.query);
      case "select":
        return this.#select(content);
      case "setTheme":
        return this.#setTheme(content);
      default:
        return this.#export(content.format);
    }
  }

  // The app tells nobody of what it has not selected itself.
  async #select(content) {
    this.engine.call("select", content);
    await this.frames.settled();
    this.#selected();
  }

  async #setTheme({ radius, ...look }) {
    if (radius !== undefined) look.radius = String(radius); // as addresses have it
    showLook(this.engine.call("embedLook", look));
    await this.frames.settled();
  }

  // What a person would get who saves it.
  async #export(format) {
    if (format === "json") {
      const text = JSON.stringify(this.api.surface.getView());
      return { name: "rangefinder-bands.json", type: "application/json", text };
    }
    const { name, type, text } = this.engine.call("export", { form: format });
    if (format !== "png") return { name, type, text };
    const png = await svgToPng(text, this.engine);
    return { name, type, base64: base64(new Uint8Array(await png.arrayBuffer())) };
  }
}

// Takes on what the host asks for, and talks to it from now on.
export function talkToHost(page) {
  const { engine, own } = page;
  // The host scrolls where nothing here does.
  for (const element of [document.documentElement, document.body]) {
    element.style.overscrollBehavior = "auto";
  }
  own.theme = () => showLook(engine.call("embedLook", {}));
  own.theme();
  if (parent !== window) new HostMessages(page).start();
}
