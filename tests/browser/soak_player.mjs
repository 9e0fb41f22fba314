// A person who does anything at all, inside the page: what soak.test.mjs installs there. Its events are made
// by script, and after each the page's frame runs at once, so that no browser paces it.

// Runs before the page's scripts. Afterwards window.soak is there:
//
//   soak.play(count)    resolves when so many interactions have happened, or one that stopped the page
//   soak.log            the last of them, in words
//   soak.memory         the WebAssembly.Memory of the page
export function install(seed) {
  // A sequence of numbers from 0 to 1, the same for the same seed (mulberry32).
  let state = seed;
  function random() {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  const below = (count) => Math.floor(random() * count);
  const pick = (list) => list[below(list.length)];

  // Frames run when the player says so.
  let frames = [];
  let lastFrame = 0;
  window.requestAnimationFrame = (run) => {
    frames.push({ id: ++lastFrame, run });
    return lastFrame;
  };
  window.cancelAnimationFrame = (id) => (frames = frames.filter((frame) => frame.id !== id));
  function frame() {
    const due = frames;
    frames = [];
    for (const { run } of due) run(performance.now());
  }

  // All is laid out each time; the pixels, which take longest here, are drawn now and then.
  let drawn = true;
  const context = WebGL2RenderingContext.prototype;
  const { drawElements } = context;
  context.drawElements = function (...given) {
    if (drawn) drawElements.apply(this, given);
  };

  // Pointers of script cannot be captured.
  Element.prototype.setPointerCapture = () => {};

  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    const isMemory = (one) => one instanceof WebAssembly.Memory;
    soak.memory ??= Object.values(instance.exports).find(isMemory);
    return instance;
  };

  const canvas = () => document.getElementById("canvas");
  const isText = () => document.documentElement.dataset.view === "text";
  const soak = (window.soak = { log: [], memory: null, play });

  let x = 0;
  let y = 0;

  function point(type, button = 0, pointerType = "mouse") {
    const { left, top } = canvas().getBoundingClientRect();
    const init = {
      ...{ clientX: left + x, clientY: top + y, button, pointerType, pointerId: 1 },
      ...{ isPrimary: true, bubbles: true, cancelable: true, composed: true },
    };
    canvas().dispatchEvent(new PointerEvent(type, init));
  }

  function moveTo(toX, toY, pointerType) {
    [x, y] = [toX, toY];
    point("pointermove", -1, pointerType);
  }

  const anywhere = () => [below(canvas().clientWidth), below(canvas().clientHeight)];
  const inside = ({ rect }) => [
    rect.x + random() * rect.width,
    rect.y + Math.min(random() * rect.height, rect.height - 1),
  ];

  function press(pointerType, button = 0) {
    point("pointerdown", button, pointerType);
    frame();
    point("pointerup", button, pointerType);
    // As a browser does, unless a field that has come wants it.
    if (pointerType === "mouse") canvas().focus({ preventScroll: true });
  }

  function clickItem(pointerType, button) {
    const items = window.rangefinder.items();
    if (items.length === 0) return "nothing to click";
    const item = pick(items);
    if (item.kind === "field" && button === 0) {
      const input = pick([...document.querySelectorAll("#fields input")]);
      input?.focus();
      return `field ${input?.dataset.field}`;
    }
    moveTo(...inside(item), pointerType);
    press(pointerType, button);
    return `${pointerType} ${button} ${item.kind} ${item.label}`;
  }

  function drag(pointerType) {
    const items = window.rangefinder.items();
    const from = random() < 0.6 && items.length ? inside(pick(items)) : anywhere();
    const to = anywhere();
    moveTo(...from, pointerType);
    point("pointerdown", 0, pointerType);
    for (const part of [0.1, 0.6, 1]) {
      frame();
      moveTo(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, pointerType);
    }
    frame();
    point(random() < 0.1 ? "pointercancel" : "pointerup", 0, pointerType);
    return `drag ${pointerType} ${from.map(Math.round)} to ${to}`;
  }

  const keys =
    "Enter Escape Tab Tab ArrowUp ArrowDown ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Delete";
  const named = [
    ...keys.split(" "),
    " ",
    "/",
    "?",
    "a",
    "e",
    "m",
    "s",
    "x",
    "é",
    "Backspace",
    "F2",
  ];

  function key(name, more = {}) {
    const target = document.activeElement ?? document.body;
    const init = { key: name, bubbles: true, cancelable: true, composed: true, ...more };
    const free = target.dispatchEvent(new KeyboardEvent("keydown", init));
    target.dispatchEvent(new KeyboardEvent("keyup", init));
    // What the browser does with a Tab that the page leaves to it.
    if (free && name === "Tab") {
      const stops = [canvas(), ...document.querySelectorAll("#fields input, #text-switch")];
      pick(stops).focus({ preventScroll: true });
    }
    return `key ${Object.keys(more)} ${name} on ${target.id || target.localName}`;
  }

  const texts = [
    ...'l|lon|london|meta -rsu|total>200k|base:100k..300k|place:"san|(|a or b|\u202e|\ud800'.split(
      "|",
    ),
    ..."225k|1e9|-5|0|12x|999999999999|€|   |".split("|"),
  ];

  function type(fields) {
    if (fields.length === 0) return "no field";
    const input = pick(fields);
    input.focus({ preventScroll: true });
    input.value = pick(texts);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    if (random() < 0.4) key("Enter");
    if (random() < 0.3) input.blur();
    return `type "${input.value}" into ${input.name || input.dataset.field}`;
  }

  const links =
    "#v1|#v1&text=1|#v1&tab=places|#v1&tab=distribution&q=london|#v1&tab=compare|#v1&tab=offer|" +
    "#v1&group=company&cur=EUR&per=month|#v1&company=Meta&total=100000..300000|#v9&%|#|" +
    "#v1&sel=meta/ml-ai-engineer@London+%28UK%29|#v1&theme=dark|#v1&theme=contrast&cur=printed";

  function inText() {
    const wanted =
      "#text a[href^='#'], #text button, #text summary, #text select, #text input, #text-switch";
    const shown = [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility());
    if (shown.length === 0) return "no control";
    const control = pick(shown);
    if (control.matches("select")) {
      control.selectedIndex = below(control.options.length);
      control.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (control.matches("input[type='text'], input[type='search']")) {
      return type([control]);
    } else {
      control.click();
    }
    return `text view: ${control.localName} ${control.innerText?.slice(0, 30)}`;
  }

  // A dialog is above everything.
  function inDialog(dialog) {
    const buttons = [...dialog.querySelectorAll("button")].filter((one) => one.checkVisibility());
    if (random() < 0.3 || buttons.length === 0) {
      if (dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close();
      return "dialog: Escape";
    }
    const button = pick(buttons);
    button.click();
    return `dialog: ${button.innerText}`;
  }

  // How often each happens, out of all.
  const table = [
    [22, () => clickItem("mouse", 0)],
    [5, () => clickItem("mouse", 2)],
    [10, () => clickItem("touch", 0)],
    [14, () => (moveTo(...anywhere(), "mouse"), `move ${x},${y}`)],
    [7, () => drag("mouse")],
    [5, () => drag("touch")],
    [8, wheel],
    [14, () => key(pick(named))],
    [3, () => key(pick(["z", "z", "Z", "y"]), { ctrlKey: true, shiftKey: random() < 0.3 })],
    [1, () => key("k", { ctrlKey: true })],
    [6, () => type([...document.querySelectorAll("#fields input")])],
    [3, () => (canvas().focus({ preventScroll: true }), "focus the canvas")],
    [1, open],
    [1, () => (point("pointerleave"), document.activeElement.blur(), "leave")],
  ];
  const all = table.reduce((sum, [share]) => sum + share, 0);

  function wheel() {
    moveTo(...anywhere(), "mouse");
    const { left, top } = canvas().getBoundingClientRect();
    const [deltaX, deltaY] = [random() < 0.2 ? below(400) - 200 : 0, below(1000) - 500];
    const init = { clientX: left + x, clientY: top + y, deltaX, deltaY };
    canvas().dispatchEvent(new WheelEvent("wheel", { ...init, bubbles: true, cancelable: true }));
    return `wheel ${deltaX},${deltaY}`;
  }

  function open() {
    // Not out of the page.
    if (random() < 0.4 && window.navigation.currentEntry.index > 0) {
      history.back();
      return "back";
    }
    location.hash = pick(links.split("|"));
    return `open ${location.hash}`;
  }

  function interact() {
    const dialog = document.querySelector("dialog[open]");
    if (dialog) return inDialog(dialog);
    if (isText() && random() < 0.9) return random() < 0.12 ? key("F2") : inText();
    let share = random() * all;
    return table.find(([part]) => (share -= part) < 0)[1]();
  }

  // Timers, events and what else waits have their turn.
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), resolve());
      port2.postMessage(null);
    });

  async function play(count) {
    for (let i = 0; i < count; ++i) {
      drawn = i % 250 === 0;
      soak.log.push(interact());
      frame();
      if (!document.getElementById("message").hidden) return; // it has stopped
      if (soak.log.length > 60) soak.log.shift();
      if (i % 10 === 9) await turn();
    }
    drawn = true;
    frame();
  }
}
