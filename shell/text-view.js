// The explorer as HTML, behind the canvas or instead of it. The engine writes all of it; what has
// changed is put into its place here, so that who reads or types stays where they are.
import { vnode } from "snabbdom";
import { focusOn, guest } from "./embed/guest.js";
import { patch, treeOf } from "./markup.js";
import { nextTask } from "./task.js";

export { listenToDrops } from "./import/drop.js"; // for after the first screen, too
export { printPage } from "./print.js"; // what is printed is markup, too

const pause = 80; // milliseconds from a change until it can be read
const step = 300; // nodes that are made in a task, where nobody waits for them

const isText = (element) => element.matches("input[type='text'], input[type='search']");
const focusable = new Set(["a", "button", "input", "select", "summary"]);
const translated = "font"; // the element that browsers put around what they have translated

// While the canvas is shown, Tab does not stop at what is not seen: a screen reader finds it by reading on,
// everyone else has the canvas.
function exclude(tree) {
  for (const { sel, data, children } of tree) {
    if (!sel) continue;
    if (focusable.has(sel) || "tabindex" in data.attrs) data.attrs.tabindex = "-1";
    exclude(children);
  }
}

// The first nodes of a tree, as many as `left.nodes`. What is whole is the same as there.
function firstOf(tree, left) {
  const first = [];
  for (const node of tree) {
    if (left.nodes <= 0) break;
    left.nodes -= 1;
    const children = node.children && firstOf(node.children, left);
    const whole = !children || children.every((child, at) => child === node.children[at]);
    first.push(whole && children?.length === node.children?.length ? node : { ...node, children });
  }
  return first;
}

export class TextView {
  // `stage` is the page's main element; `shown(text)` is called whenever it takes the canvas's place,
  // or gives it back.
  constructor(stage, engine, frames, shown) {
    this.#root = stage.querySelector("#text");
    this.#section = stage.querySelector("#text-view");
    this.#status = stage.querySelector("#text-status");
    this.#said = stage.querySelector("#text-said");
    this.#note = stage.querySelector("#text-note");
    this.#switch = stage.querySelector("#text-switch");
    this.#engine = engine;
    this.#frames = frames;
    this.#shown = shown;
    this.#clear();
    this.#listen();
  }

  #root;
  #tree; // what is in it
  #section;
  #status;
  #said; // a notice, for who cannot see that it came
  #note;
  #switch;
  #engine;
  #frames;
  #shown;
  #timer = 0;
  #turn = 0; // counts what was read
  #visible = false;
  #singleKeys = true;
  #forced = false; // there is nothing to draw on
  #focus = ""; // the id of what is to get the focus when it is there
  #left = ""; // the id of the text field that was left last

  // Whether keys without Ctrl do something.
  get singleKeys() {
    return this.#singleKeys;
  }

  get visible() {
    return this.#visible;
  }

  // What it shows has changed.
  changed() {
    // Unseen it waits for the last of many changes: a row after another, while a key is held.
    if (!this.#visible) clearTimeout(this.#timer);
    else if (this.#timer) return;
    this.#timer = setTimeout(() => (this.#visible ? this.update() : this.#updateInTasks()), pause);
  }

  // The first time. Unseen it comes in steps, so that the page can answer meanwhile.
  async begin() {
    const html = this.#read();
    if (this.#visible) {
      this.#put(this.#treeOf(html));
      return;
    }
    const turn = this.#turn;
    await nextTask();
    const tree = this.#treeOf(html);
    for (let nodes = step, done; !done && turn === this.#turn; nodes += step) {
      const left = { nodes };
      this.#put(firstOf(tree, left));
      done = left.nodes > 0;
      this.#root.offsetWidth; // laid out in this task
      await nextTask();
    }
  }

  update() {
    this.#change(this.#treeOf(this.#read()));
  }

  // While nobody sees it: each part is a task of its own.
  async #updateInTasks() {
    const html = this.#read();
    if (this.#visible) {
      this.#change(this.#treeOf(html)); // it has just been asked for
      return;
    }
    const turn = this.#turn;
    await nextTask();
    if (turn !== this.#turn) return; // another is on its way
    const tree = this.#treeOf(html);
    await nextTask();
    if (turn === this.#turn) this.#change(tree);
  }

  #change(tree) {
    const active = this.#root.contains(document.activeElement) ? document.activeElement : null;
    this.#put(tree);
    this.#settle();
    this.#place(active);
  }

  // What it is to show, as the engine writes it.
  #read() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#turn += 1;
    const { shown, singleKeys, title, status, notice, html } = this.#engine.call("text");
    this.#singleKeys = singleKeys;
    document.title = title;
    this.#say(this.#status, status);
    this.#say(this.#said, notice);
    this.#show(shown || this.#forced);
    return html;
  }

  #treeOf(html) {
    const tree = treeOf(html);
    if (!this.#visible) exclude(tree);
    return tree;
  }

  #put(tree) {
    if (this.#root.querySelector(translated)) this.#clear();
    this.#tree = patch(this.#tree, vnode(this.#tree.sel, {}, tree));
  }

  #clear() {
    this.#root.replaceChildren();
    this.#tree = patch(this.#root, vnode(`div#${this.#root.id}`, {}, []));
  }

  // Set anew, the same text would be read out again.
  #say(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  // What was ticked or typed and is not what the engine says goes back to that.
  #settle() {
    for (const input of this.#root.querySelectorAll("input")) {
      if (isText(input)) {
        if (input.value !== input.defaultValue) input.value = input.defaultValue;
      } else if (input.checked !== input.defaultChecked) {
        input.checked = input.defaultChecked;
      }
    }
    for (const option of this.#root.querySelectorAll("option")) {
      if (option.selected !== option.defaultSelected) option.selected = option.defaultSelected;
    }
  }

  toggle() {
    if (this.#forced) return;
    // What a key or a click has asked the canvas for comes first.
    this.#frames.now();
    if (this.#timer) this.update();
    this.#act("text", this.#visible ? "0" : "1");
    this.update();
  }

  // Puts the person into the search field.
  search() {
    const field = this.#root.querySelector("#text-search");
    if (field) focusOn(field);
  }

  // In the place of a canvas that cannot be drawn: {title, text} say why, {action, run} may mend it.
  force({ title, text, action, run }) {
    this.#forced = true;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = action;
    button.addEventListener("click", run);
    this.#note.replaceChildren(`${title}. ${text} All of it is here as text. `, button);
    this.#note.hidden = false;
    this.update();
  }

  release() {
    if (!this.#forced) return;
    this.#forced = false;
    this.#note.hidden = true;
    this.update();
  }

  #show(visible) {
    this.#switch.hidden = this.#forced;
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#switch.textContent = visible ? "Show the chart (F2)" : "Show as text (F2)";
    this.#shown(visible);
    // A frame has the keyboard when a person gives it to it.
    const ours = parent === window || document.hasFocus();
    if (visible && ours && document.activeElement === document.body) {
      this.#section.focus({ preventScroll: true });
    }
  }

  // Where a link leads its reader; or, where what had the focus is gone, what stands for it now, the
  // field before it, or the head of what is there.
  #place(active) {
    const wanted = this.#focus && document.getElementById(this.#focus);
    if (wanted) {
      this.#focus = "";
      focusOn(wanted);
    } else if (active && document.activeElement === document.body) {
      const ids = [active.id, this.#left, "text-tab"];
      const instead = ids.map((id) => document.getElementById(id)).find(Boolean);
      if (instead) focusOn(instead);
    }
  }

  // A link stands for all that is shown. What the same click has just left, a field that takes effect
  // then, has to be in it.
  #follow(link, event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // the browser's
    event.preventDefault();
    this.#frames.now();
    if (this.#timer) this.update();
    if (!link.isConnected) return;
    if (link.hash === location.hash) {
      this.#place(null); // it is there already
      return;
    }
    // An embedded page makes no entries in the browser's history: Back is its host's.
    if (guest) {
      this.#engine.call("openLink", { link: link.hash }); // the address is the host's
      this.#frames.request();
    } else if (parent === window) {
      location.hash = link.hash;
    } else {
      location.replace(link.hash);
    }
  }

  #act(name, value) {
    this.#engine.call("act", { name, value });
    this.#frames.request();
  }

  #type(input, commit) {
    this.#engine.call("fieldInput", { id: input.name, text: input.value, commit });
    this.#frames.request();
  }

  #listen() {
    this.#switch.addEventListener("click", () => this.toggle());
    const root = this.#root;
    root.addEventListener("click", (event) => {
      const control = event.target.closest("a, button");
      if (!control) return;
      this.#focus = control.dataset.focus ?? "";
      this.#left = "";
      if (control.matches("button[name]")) this.#act(control.name, control.value);
      else if (control.matches("a")) this.#follow(control, event);
    });
    root.addEventListener("submit", (event) => event.preventDefault());
    root.addEventListener("input", ({ target }) => {
      if (isText(target)) this.#type(target, false);
    });
    root.addEventListener("change", ({ target }) => {
      if (isText(target)) this.#type(target, true);
      else this.#act(target.name, target.value);
    });
    for (const [event, focused] of [
      ["focusin", true],
      ["focusout", false],
    ]) {
      root.addEventListener(event, ({ target }) => {
        if (!isText(target)) return;
        this.#left = focused ? "" : target.id;
        this.#engine.call("fieldFocus", { id: target.name, focused });
        this.#frames.request(); // what is wrong with a field is said when it is left
      });
    }
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || !isText(event.target)) return;
      event.preventDefault();
      // The first of what may be meant, where a list of that is there.
      if (!this.#engine.call("fieldKey", { id: event.target.name, key: "Enter" })) {
        this.#type(event.target, true);
      }
      this.#frames.request();
    });
  }
}
