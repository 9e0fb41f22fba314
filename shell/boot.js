// Starts the page: loads the engine with its progress shown, and connects everything to it.
import { Api } from "./api.js";
import { Canvas } from "./canvas.js";
import { copyText } from "./clipboard.js";
import { downloadBytes, LoadError } from "./download.js";
import { Engine, noMemory } from "./engine.js";
import { Fields } from "./fields.js";
import { Frames } from "./frames.js";
import { guest, openPage } from "./embed/guest.js";
import { listenToKeys } from "./keyboard.js";
import { Link } from "./link.js";
import { Panels } from "./panels.js";
import * as parts from "./parts.js";
import { listenToPointers } from "./pointer.js";
import { saveFile } from "./save.js";
import { share } from "./share.js";
import { nextTask } from "./task.js";
import { followSystem, showLinkedTheme, showTheme } from "./theme.js";
import { toast } from "./toast.js";

const stage = document.getElementById("stage");
const surface = document.getElementById("surface");
const canvas = new Canvas(document.getElementById("canvas"));
const panels = new Panels();
const api = new Api();
window.rangefinder = api.surface;

const embedded = parent !== window || guest;

let text; // the text view, once the rest of the program is there
let printPage; // as print.js has it, likewise
let openImport; // as drop.js has it

// Why there is no canvas: the browser has nothing to draw with, or took it back.
const noGraphics = {
  title: "This browser cannot draw the chart",
  text:
    "WebGL2 is missing or switched off here. For the chart, switch on hardware acceleration in the " +
    "browser's settings.",
  action: "Try again",
};
const noCanvas = {
  title: "The chart could not be drawn",
  text: "Your browser took back its graphics memory. Nothing is lost: your filters are kept.",
  action: "Draw again",
};

// Says so, and shows the text view instead, where it is there already.
function standIn(reason) {
  const run = () => canvas.retry();
  if (text) text.force({ ...reason, run });
  else panels.showMessage({ ...reason, run });
}

const graphics = {
  lost: () => standIn(canvas.drawn ? noCanvas : noGraphics),
  restored() {
    panels.hideMessage();
    text?.release();
  },
};

// The text view takes the canvas's place, or gives it back.
function showText(visible) {
  document.documentElement.dataset.view = visible ? "text" : "canvas";
  surface.inert = visible;
  if (!visible) canvas.element.focus({ preventScroll: true });
}

async function load(attempt) {
  if (typeof WebAssembly !== "object" || !WebAssembly.compileStreaming) {
    throw new LoadError(
      "This browser cannot run Rangefinder",
      "It needs WebAssembly, which is missing or switched off here, for example in a lockdown mode. " +
        "Allow it for this site, or open this page in a current browser.",
    );
  }
  const shown = firstRowsShown(); // before anything large comes in
  shown.then(() => document.querySelector("[rel=preload][media]")?.remove()); // it would come twice
  const [wasm, script, pack, rest] = await Promise.all([
    shown.then(() => parts.wasm("rangefinder.wasm", (share) => panels.progress(share), attempt)),
    parts.module("rangefinder.js", attempt),
    packToShow(attempt),
    guest && wasmRest(attempt), // what a guest looks like is in it
    shown.then(() => canvas.open()), // a context takes its time
  ]);
  await nextTask();
  const engine = await Engine.create(script.default, wasm);
  if (rest) await engine.complete(rest);
  return { engine, pack };
}

// The first rows are on the screen, where there are any and somebody sees them.
async function firstRowsShown() {
  if ("asked" in document.documentElement.dataset || document.hidden) return;
  await new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    setTimeout(resolve, 1000);
  });
}

// Another than the page's where its address asks for one.
async function packToShow(attempt) {
  const asked = new URLSearchParams(location.search).get("pack");
  if (!asked) return parts.pack(attempt);
  return (await parts.module("pack-address.js", attempt)).askedPack(asked, attempt > 0, {
    downloadBytes,
    LoadError,
  });
}

const wasmRest = (attempt) => parts.wasm("rangefinder.rest.wasm", () => {}, attempt);

// Before the page's link. Where it cannot be read nothing is shown: other guides would mislead.
function showPack(pack) {
  try {
    api.show(pack);
  } catch (error) {
    const way = "Try again; if it stays like this, tell whoever runs this site.";
    const text = pack.way ? error.message : `${error.message} ${way}`;
    const failure = new LoadError("The guides could not be read", text, error);
    throw Object.assign(failure, { way: pack.way });
  }
}

// The rest of the program, once the first screen is there.
async function complete(engine, frames, talk, attempt = 0) {
  try {
    const [script, host, wasm] = await Promise.all([
      parts.module("text-view.js", attempt),
      guest && parts.module("host-messages.js", attempt),
      guest || wasmRest(attempt),
      parts.style("text-view.css", attempt),
    ]);
    ({ printPage } = script);
    if (!guest) openImport ??= script.listenToDrops(stage, { api, engine, frames, parts });
    text ??= new script.TextView(stage, engine, frames, showText);
    if (!guest) await engine.complete(wasm);
    await frames.settled();
    if (!canvas.drawing) graphics.lost();
    else await text.begin();
    panels.showCanvas(text.visible);
    api.start();
    if (host) talk(host);
    parts.keep(embedded, engine, api, frames);
  } catch (error) {
    fail(error, () => {
      api.begin();
      panels.showCanvas();
      complete(engine, frames, talk, attempt + 1);
    });
  }
}

function run(engine, pack) {
  const frames = new Frames(draw, crashed);
  api.connect(engine, frames);
  if (pack) showPack(pack);
  const fields = new Fields(document.getElementById("fields"), canvas, engine, frames);
  const link = new Link(engine, frames);
  followSystem(engine, frames);

  // What the app asks of the page.
  const own = {
    import: () => openImport?.(),
    query: () => link.follow(),
    screen: () => link.follow(),
    theme: ({ theme }) => showTheme(theme),
    copy: async ({ text }) =>
      toast((await copyText(text)) ? "Copied." : "This browser does not allow copying here."),
    save: ({ file }) => saveFile(file, engine),
    print: ({ file }) => printPage(file),
    share: () => share(link.address),
    open: (entry) => openPage(entry.link),
    height: ({ height }) => (own.wanted = height),
  };

  function draw(now) {
    canvas.check();
    const after = engine.frame(now);
    const changes = engine.changes();
    if (changes.fields) fields.sync();
    if (changes.events) api.dispatch(engine, own);
    if (changes.text) text?.changed();
    if (changes.cursor) surface.style.cursor = engine.cursor();
    return after;
  }
  let stopped = false; // the first frame is drawn at once
  function crashed(error) {
    stopped = true;
    api.fail(error);
    reportError(error);
    panels.showMessage({
      title: "Rangefinder has stopped",
      text: "Something went wrong inside. Reload the page to go on.",
      action: "Reload",
      run: () => location.reload(),
    });
  }

  canvas.run(engine, frames, graphics);
  listenToPointers(surface, canvas, engine, frames);
  listenToKeys(surface, canvas, fields, engine, frames, () => text);
  if (canvas.drawing && !stopped) panels.showCanvas();
  const { embed } = link;
  const talk = (host) => host.talkToHost({ engine, frames, api, own, surface, embed });
  return { frames, talk };
}

function fail(error, run) {
  api.fail(error);
  panels.showMessage({
    title: error instanceof LoadError ? error.message : "Rangefinder could not be started",
    text:
      error.text ??
      (error instanceof RangeError
        ? noMemory
        : `${error.message}. Try again; reloading the page may help.`),
    ...(error.way ??
      (error.stale ? { action: "Reload", run: parts.reload } : { action: "Try again", run })),
  });
}

async function start(attempt = 0) {
  api.begin();
  panels.showLoading();
  try {
    const { engine, pack } = await load(attempt);
    await nextTask();
    const { frames, talk } = run(engine, pack);
    await frames.settled();
    complete(engine, frames, talk);
  } catch (error) {
    fail(error, () => start(attempt + 1));
  }
}

showLinkedTheme();
start();
