// Starts the page: loads the engine with its progress shown, and connects everything to it.
import { Api } from "./api.js";
import { Canvas } from "./canvas.js";
import { download, LoadError } from "./download.js";
import { listenToDrops } from "./drop.js";
import { Engine } from "./engine.js";
import { Fields } from "./fields.js";
import { Frames } from "./frames.js";
import { listenToKeys } from "./keyboard.js";
import { Panels } from "./panels.js";
import { listenToPointers } from "./pointer.js";
import { followSystem } from "./theme.js";

const stage = document.getElementById("stage");
const surface = document.getElementById("surface");
const canvas = new Canvas(document.getElementById("canvas"));
const panels = new Panels();
const api = new Api();
window.rangefinder = api.surface;

function noGraphics() {
  return new LoadError(
    "This browser cannot draw the chart",
    "Rangefinder draws with WebGL2, which is missing or switched off here. Switch on hardware " +
      "acceleration in the browser's settings, or open this page in a current browser.",
  );
}

async function load(attempt) {
  if (typeof WebAssembly !== "object" || !WebAssembly.compileStreaming) {
    throw new LoadError(
      "This browser cannot run Rangefinder",
      "It needs WebAssembly, which is missing or switched off here, for example in a lockdown mode. " +
        "Allow it for this site, or open this page in a current browser.",
    );
  }
  if (!canvas.open()) throw noGraphics();
  const link = document.getElementById("wasm");
  const [wasm, script] = await Promise.all([
    download(link.href, Number(link.dataset.bytes), (share) => panels.progress(share), attempt > 0),
    // A browser remembers that a module failed to load: the next attempt has another address.
    import(attempt > 0 ? `./rangefinder.js?attempt=${attempt}` : "./rangefinder.js"),
  ]);
  return Engine.create(script.default, wasm);
}

function run(engine) {
  const frames = new Frames(draw, crashed);
  const fields = new Fields(document.getElementById("fields"), canvas, engine, frames);
  const followTheme = followSystem(engine, frames);

  function draw(now) {
    canvas.check();
    const after = engine.frame(now);
    const changes = engine.changes();
    if (changes.fields) fields.sync();
    if (changes.events) api.dispatch();
    if (changes.cursor) surface.style.cursor = engine.cursor();
    return after;
  }
  function crashed(error) {
    reportError(error);
    panels.showMessage({
      title: "Rangefinder has stopped",
      text: "Something went wrong inside. Reload the page to go on.",
      action: "Reload",
      run: () => location.reload(),
    });
  }

  if (!canvas.run(engine, frames, panels)) throw noGraphics();
  window.rangefinder.on("theme", followTheme);
  listenToPointers(surface, canvas, engine, frames);
  listenToKeys(surface, canvas, fields, engine, frames);
  listenToDrops(stage, (bytes) => api.openPack(bytes));
  panels.showCanvas();
  return frames;
}

async function start(attempt = 0) {
  api.begin();
  panels.showLoading();
  try {
    const engine = await load(attempt);
    const frames = run(engine);
    await frames.settled();
    api.start(engine, frames);
  } catch (error) {
    api.fail(error);
    panels.showMessage({
      title: error instanceof LoadError ? error.message : "Rangefinder could not be started",
      text: error.text ?? `${error.message}. Try again; reloading the page may help.`,
      action: "Try again",
      run: () => start(attempt + 1),
    });
  }
}

start();
