// Starts the page: loads the engine with its progress shown, and connects everything to it.
import { Api } from "./api.js";
import { Canvas } from "./canvas.js";
import { copyText } from "./clipboard.js";
import { download, downloadBytes, LoadError } from "./download.js";
import { listenToDrops } from "./drop.js";
import { Engine } from "./engine.js";
import { Fields } from "./fields.js";
import { Frames } from "./frames.js";
import { listenToKeys } from "./keyboard.js";
import { Link } from "./link.js";
import { Panels } from "./panels.js";
import { listenToPointers } from "./pointer.js";
import { printPage } from "./print.js";
import { saveFile } from "./save.js";
import { share } from "./share.js";
import { followSystem, showLinkedTheme, showTheme } from "./theme.js";
import { toast } from "./toast.js";

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
  // A browser remembers that a module failed to load: the next attempt has another address.
  const glue = attempt > 0 ? `./rangefinder.js?attempt=${attempt}` : "./rangefinder.js";
  const [wasm, script, pack] = await Promise.all([
    download(link.href, Number(link.dataset.bytes), (share) => panels.progress(share), attempt > 0),
    import(glue),
    ownPack(attempt > 0),
  ]);
  return { engine: await Engine.create(script.default, wasm), pack };
}

// A site (`rangefinder site`) has its guides beside the page: the page's own are not shown then.
async function ownPack(again) {
  const link = document.getElementById("pack");
  if (!link) return null;
  return { address: link.href, bytes: await downloadBytes(link.href, again) };
}

// Before the page's link. Where it cannot be read nothing is shown: other guides would mislead.
function showPack(pack) {
  try {
    api.show(pack);
  } catch (error) {
    throw new LoadError(
      "The guides could not be read",
      `${error.message} Try again; if it stays like this, tell whoever runs this site.`,
      error,
    );
  }
}

// The rest of the program, once the first screen is there.
async function complete(engine, frames, attempt = 0) {
  const { rest, restBytes } = document.getElementById("wasm").dataset;
  // A browser remembers that a file failed to load: the next attempt has another address.
  const address = attempt > 0 ? `${rest}?attempt=${attempt}` : rest;
  try {
    await engine.complete(await download(address, Number(restBytes), () => {}, attempt > 0));
    await frames.settled();
    api.start();
  } catch (error) {
    fail(error, () => {
      api.begin();
      panels.showCanvas();
      complete(engine, frames, attempt + 1);
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
    query: () => link.follow(),
    screen: () => link.follow(),
    theme: ({ theme }) => showTheme(theme),
    copy: async ({ text }) =>
      toast((await copyText(text)) ? "Copied." : "This browser does not allow copying here."),
    save: ({ file }) => saveFile(file, engine),
    print: ({ file }) => printPage(file),
    share: () => share(link.address),
  };

  function draw(now) {
    canvas.check();
    const after = engine.frame(now);
    const changes = engine.changes();
    if (changes.fields) fields.sync();
    if (changes.events) api.dispatch(engine, own);
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
  listenToPointers(surface, canvas, engine, frames);
  listenToKeys(surface, canvas, fields, engine, frames);
  listenToDrops(stage, (bytes) => api.openPack(bytes));
  panels.showCanvas();
  return frames;
}

function fail(error, run) {
  api.fail(error);
  panels.showMessage({
    title: error instanceof LoadError ? error.message : "Rangefinder could not be started",
    text: error.text ?? `${error.message}. Try again; reloading the page may help.`,
    action: "Try again",
    run,
  });
}

async function start(attempt = 0) {
  api.begin();
  panels.showLoading();
  try {
    const { engine, pack } = await load(attempt);
    const frames = run(engine, pack);
    await frames.settled();
    complete(engine, frames);
  } catch (error) {
    fail(error, () => start(attempt + 1));
  }
}

showLinkedTheme();
start();
