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

let text; // the text view, once the rest of the program is there

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
  canvas.open(); // before anything large is downloaded
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
  const { rest, restBytes, text: view } = document.getElementById("wasm").dataset;
  // A browser remembers that a file failed to load: the next attempt has another address.
  const fresh = (address) => (attempt > 0 ? `${address}?attempt=${attempt}` : address);
  try {
    const [wasm, script] = await Promise.all([
      download(fresh(rest), Number(restBytes), () => {}, attempt > 0),
      import(new URL(fresh(view), document.baseURI)),
    ]);
    await script.styled;
    text ??= new script.TextView(stage, engine, frames, showText);
    await engine.complete(wasm);
    await frames.settled();
    if (!canvas.drawing) standIn(noGraphics);
    else text.update();
    panels.showCanvas(text.visible);
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
    if (changes.text) text?.changed();
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

  canvas.run(engine, frames, graphics);
  listenToPointers(surface, canvas, engine, frames);
  listenToKeys(surface, canvas, fields, engine, frames, () => text);
  listenToDrops(stage, (bytes) => api.openPack(bytes));
  if (canvas.drawing) panels.showCanvas();
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
