// <rangefinder-explorer>: pay bands in another page, by one line. Attributes, methods and events are in
// docs/embedding.md, what it says to its frame in embed-protocol.schema.json.
//
//   <script type="module" src="https://example.com/pay/embed.js"></script>
//   <rangefinder-explorer company="meta" theme="light"></rangefinder-explorer>
import { attributes, fixedHeight, fragmentOf, sandbox } from "./embed-keys.js";
import { fileOf } from "./embed-files.js";

const tag = "rangefinder-explorer";
const near = "600px 0px"; // from the viewport: then it is loaded
const patience = 20_000; // milliseconds from the frame's load until it is given up
const most = 20_000; // pixels of height

// What is kept free until the frame says how high it is.
const heights = { explorer: 720, table: 480, chart: 400, figures: 440, card: 220 };

// How it looks where nothing says.
const lookUsual = new Map([
  ["theme", "auto"],
  ["radius", "12"],
  ["font", ""],
]);
const queryNames = new Set(["q", "currency", "period"]);

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { display: block; }
:host([hidden]) { display: none; }
div { position: relative; }
iframe { display: block; width: 100%; height: 100%; border: 0; }
p { position: absolute; inset: 0; margin: 0; padding: 16px; font: 14px/1.5 system-ui, sans-serif;
  background: Canvas; color: CanvasText; }`);

class RangefinderExplorer extends HTMLElement {
  static observedAttributes = attributes;

  #box = document.createElement("div");
  #frame = null;
  #observer = null;
  #timer = 0;
  #height = 0; // that the frame has asked for last
  #ready; // {promise, resolve, reject}
  #isReady = false;
  #query = {};
  #requests = new Map(); // by id
  #lastId = 0;
  #changed = new Set(); // attributes, since the last task

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#box);
  }

  connectedCallback() {
    // What stands there for who has no script.
    for (const frame of this.querySelectorAll("iframe")) frame.remove();
    this.#begin();
    this.#fit();
    addEventListener("message", this.#heard);
    this.#observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#load(),
      { rootMargin: near },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    removeEventListener("message", this.#heard);
    this.#drop("The explorer has been taken out of the page.");
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.isConnected) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#apply());
    this.#changed.add(name);
  }

  // Shows what a query selects: docs/api.md has its keys. Fixed filters stay.
  setQuery(query) {
    return this.#ask("setQuery", { query });
  }

  // Selects a band, "meta/ml-ai-engineer@London (UK)" as in links; null for none.
  select(band) {
    return this.#ask("select", { band });
  }

  // "auto", "light", "dark" or "contrast", or {theme, accent, background, radius, font}.
  setTheme(theme) {
    return this.#ask("setTheme", typeof theme === "string" ? { theme } : { ...theme });
  }

  // What is shown as a Blob: "csv", "svg", "png" or "json".
  async export(format) {
    const { type, text, base64 } = await this.#ask("export", { format });
    if (base64 === undefined) return new Blob([text], { type });
    return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
  }

  // The folder of the explorer, where this script is too; or its one file.
  get #base() {
    return new URL(this.getAttribute("src") ?? "./", import.meta.url);
  }

  get #embedded() {
    const url = this.#base;
    if (url.pathname.endsWith("/")) url.pathname += "embed-frame.html";
    url.search = "?embed";
    const own = location.origin === "null" ? "" : location.origin;
    const origins = this.getAttribute("origins") ?? own;
    const keys = fragmentOf((name) => this.getAttribute(name));
    url.hash = [keys, origins && `origins=${origins.split(/[\s,]+/).join(",")}`, "files=1"]
      .filter(Boolean)
      .join("&");
    return url.href;
  }

  get #page() {
    const url = this.#base;
    url.hash = fragmentOf((name) => this.getAttribute(name), { linkOnly: true });
    return url.href;
  }

  get #title() {
    const about = ["company", "role", "place"].map((name) => this.getAttribute(name));
    return this.title || ["Pay bands", about.filter(Boolean).join(", ")].filter(Boolean).join(": ");
  }

  #fit() {
    const own = fixedHeight(this.getAttribute("height"));
    const kept = heights[this.getAttribute("show")] ?? heights.table;
    this.#box.style.height = `${own ?? (this.#height || kept)}px`;
    const radius = Number.parseInt(this.getAttribute("radius") ?? "12", 10) || 0;
    if (this.#frame) this.#frame.style.borderRadius = `${Math.min(Math.max(radius, 0), 32)}px`;
  }

  #begin() {
    this.#ready = withResolvers();
    this.#ready.promise.catch(() => {}); // an event says it, too
    this.#isReady = false;
    this.#query = {};
  }

  #load() {
    if (this.#frame || !this.isConnected) return;
    this.#observer.disconnect();
    const frame = (this.#frame = document.createElement("iframe"));
    frame.title = this.#title;
    frame.setAttribute("sandbox", sandbox);
    frame.referrerPolicy = "no-referrer";
    frame.allow = "clipboard-write";
    frame.addEventListener("load", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#fail("The explorer does not answer."), patience);
      if (this.#isReady) clearTimeout(this.#timer);
    });
    frame.src = this.#embedded;
    this.#fit();
    this.#box.replaceChildren(frame);
  }

  #drop(reason) {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#frame?.remove();
    this.#frame = null;
    this.#ready.reject(new Error(reason));
    for (const { reject } of this.#requests.values()) reject(new Error(reason));
    this.#requests.clear();
  }

  // Another frame in its place: a new address in the same one would be an entry of the host's history.
  #reload() {
    const loaded = this.#frame !== null;
    this.#drop("The explorer is loaded anew.");
    this.#begin();
    this.#fit();
    if (loaded) this.#load();
    else this.#observer.observe(this);
  }

  #fail(message) {
    const note = document.createElement("p");
    note.setAttribute("role", "alert");
    const link = document.createElement("a");
    link.href = this.#page;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = "Open the pay bands in a new tab.";
    note.append("The pay bands do not load here. ", link);
    this.#box.querySelector("p")?.remove();
    this.#box.append(note);
    this.#tell("error", { message });
  }

  #apply() {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (!this.isConnected) return;
    if (this.#frame && changed.every((name) => this.#isLook(name))) {
      const look = Object.fromEntries(changed.map((name) => [name, this.#lookOf(name)]));
      this.#fit();
      this.#pass(this.setTheme(look));
    } else if (changed.every((name) => queryNames.has(name)) && this.#frame) {
      this.#pass(this.#ready.promise.then(() => this.setQuery(this.#asked())));
    } else {
      this.#reload();
    }
  }

  // A colour that is taken away gives way to the theme's only in a new frame.
  #isLook(name) {
    const isColor = name === "accent" || name === "background";
    return lookUsual.has(name) || (isColor && this.hasAttribute(name));
  }

  #lookOf(name) {
    const value = this.getAttribute(name) || lookUsual.get(name);
    return name === "radius" ? Number(value) : value;
  }

  // The query that is shown, with what the attributes say now.
  #asked() {
    const query = { ...this.#query };
    for (const [name, key] of [
      ["q", "text"],
      ["currency", "currency"],
      ["period", "period"],
    ]) {
      const value = this.getAttribute(name);
      delete query[key];
      if (value) query[key] = value === "printed" ? "as printed" : value;
    }
    return query;
  }

  #pass(answer) {
    answer.catch((error) => this.#tell("error", { message: error.message }));
  }

  async #ask(type, content) {
    if (!this.isConnected) throw new Error("The explorer is not in a page.");
    this.#load();
    await this.#ready.promise;
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { resolve, reject });
      this.#post({ type, id, ...content });
    });
  }

  // The frame's origin is opaque: no other target names it. It is ours, and nothing here is secret.
  #post(message) {
    this.#frame.contentWindow.postMessage({ rangefinder: 1, ...message }, "*");
  }

  #tell(name, detail) {
    this.dispatchEvent(
      new CustomEvent(`rangefinder-${name}`, { bubbles: true, composed: true, detail }),
    );
  }

  #heard = (event) => {
    const { data } = event;
    if (!this.#frame || event.source !== this.#frame.contentWindow) return;
    if (event.origin !== "null" && event.origin !== this.#base.origin) return;
    if (typeof data !== "object" || data === null || data.rangefinder !== 1) return;
    if (data.type === "ready") this.#started(data);
    else if (data.type === "resize") this.#resize(data.height);
    else if (data.type === "query") this.#tell("query", (this.#query = data.query));
    else if (data.type === "selection") this.#tell("selection", { band: data.band });
    else if (data.type === "error") this.#tell("error", { message: String(data.message) });
    else if (data.type === "answer") this.#answered(data);
    else if (data.type === "file") this.#lend(data.name);
  };

  #started({ title, query, problems }) {
    clearTimeout(this.#timer);
    this.#box.querySelector("p")?.remove();
    this.#isReady = true;
    this.#query = query;
    if (!this.title) this.#frame.title = /^Pay bands/.test(title) ? title : `Pay bands: ${title}`;
    this.#ready.resolve();
    this.#tell("ready", { title, query, problems });
  }

  #resize(height) {
    if (!Number.isFinite(height) || height < 1) return;
    this.#height = Math.min(Math.ceil(height), most);
    this.#fit();
    this.#tell("resize", { height: this.#height });
  }

  #answered({ id, ok, value, error }) {
    const request = this.#requests.get(id);
    this.#requests.delete(id);
    if (ok) request?.resolve(value);
    else request?.reject(new Error(error));
  }

  // A frame of an opaque origin has a cache of its own in some browsers: what is large is fetched here
  // once for all frames of the page. They check that it is what they asked for.
  async #lend(name) {
    const frame = this.#frame;
    const bytes = await fileOf(this.#base, name);
    if (frame === this.#frame) this.#post({ type: "file", name, bytes });
  }
}

function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

// Twice on a page, the first one stays.
if (!customElements.get(tag)) customElements.define(tag, RangefinderExplorer);
