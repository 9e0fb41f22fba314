// What a person drops onto the page, or pastes where nothing takes text: the import's (import-dialog.js), which
// is loaded only then. One pack by itself is opened at once.
import { toast } from "../toast.js";

// Front matter, a heading, or the head of a table: text that may be a guide.
const guideLike = /^\s*(---\s*\n|#{1,4} |\|.+\|)|\n\s*\|[\s:|-]+\|\s*\n/;

// A folder is told from a file only here, while the event lasts.
const entriesOf = ({ items }) =>
  [...items]
    .filter((item) => item.kind === "file")
    .map((item) => {
      const entry = item.webkitGetAsEntry?.();
      // WebKit 2.50 cannot read the entry of a file that lies on no disk (another page's, a script's).
      return entry?.isDirectory ? entry : item.getAsFile();
    })
    .filter(Boolean);

// `page`: {api, engine, frames, parts}. Returns what opens the import's dialog: openImport(given), where `given`
// is what there is to read already, if anything: Files and FileSystemEntries, or {text}.
export function listenToDrops(stage, page) {
  const { api, parts } = page;
  let dialog = null;
  async function openImport(given) {
    try {
      dialog ??= Promise.all([parts.module("import-dialog.js"), parts.style("import-dialog.css")]);
      const [script] = await dialog;
      await script.openImport(page, given);
    } catch (error) {
      dialog = null;
      toast(`Import could not be loaded. ${error.text ?? "Check that you are online."}`);
    }
  }

  // Entering a child fires before leaving its parent: count.
  let depth = 0;
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  const show = () => stage.classList.toggle("dropping", depth > 0);

  addEventListener("dragenter", (event) => {
    if (!carriesFiles(event)) return;
    depth += 1;
    show();
  });
  addEventListener("dragleave", (event) => {
    if (!carriesFiles(event)) return;
    depth = Math.max(depth - 1, 0);
    show();
  });
  addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault(); // or the browser would leave for the file
  });
  addEventListener("drop", async (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    show();
    const { files } = event.dataTransfer;
    const entries = entriesOf(event.dataTransfer);
    if (
      files.length === 1 &&
      /\.pack$/i.test(files[0].name) &&
      !document.querySelector("dialog[open]")
    ) {
      // What cannot be read as a file (a folder) is no pack either: the app says so.
      const bytes = await files[0].arrayBuffer().catch(() => new ArrayBuffer(0));
      await api.openPack(bytes).catch((error) => {
        // Any other reason is shown by the app, as a notice.
        if (error instanceof RangeError) toast(`${error.message} What was open is still here.`);
      });
    } else if (entries.length) {
      openImport(entries);
    }
  });
  document.addEventListener("paste", (event) => {
    if (event.defaultPrevented || event.target.matches?.("input, textarea")) return;
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData("text/plain");
    if (files.length) openImport([...files]);
    else if (guideLike.test(text)) openImport({ text });
    else return;
    event.preventDefault();
  });
  return openImport;
}
