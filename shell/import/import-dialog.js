// Import: reads guides that a person drops, chooses or pastes, shows what was found in them, and puts them
// beside or in the place of what is open. Loaded when it is asked for.
import { copyText } from "../clipboard.js";
import { element, focusPage } from "../element.js";
import { Collection, pastedFile } from "./import-files.js";
import { findingsText } from "./import-findings.js";
import { entryOf } from "./import-handles.js";
import { ImportNotice } from "./import-notice.js";
import { Reader } from "./import-reader.js";
import {
  chooseView,
  failureView,
  nothingView,
  pasteView,
  waitingView,
  render,
  resultView,
} from "./import-views.js";
import { OwnGuides } from "./own-guides.js";
import { saveBlob } from "../save.js";
import { toast } from "../toast.js";

// What to say of an error, as failureView wants it.
function failureOf(error) {
  if (error.what === "memory" || error instanceof RangeError) {
    return {
      title: "There is not enough memory",
      words: "The browser has none left for so many guides. Open fewer at a time.",
    };
  }
  if (error.what === "finish") {
    return { title: "The guides could not be put together", words: error.message };
  }
  if (error.what === "read") {
    return { title: "Reading has stopped", words: `Something went wrong inside: ${error.message}` };
  }
  return {
    title: "The reader could not be loaded",
    words: error.text ?? "Check that you are online, then try again.",
  };
}

class ImportDialog {
  // `parts`: where the page gets its parts from.
  constructor({ api, engine, frames, parts }) {
    this.#parts = parts;
    this.#own = new OwnGuides(api, engine, frames);
    document.body.append(this.#dialog);
    this.#dialog.setAttribute("aria-labelledby", "import-title");
    this.#dialog.addEventListener("cancel", ({ target }) => {
      if (target === this.#dialog) this.#reset(); // Escape; a file chooser has such an event, too
    });
    this.#dialog.addEventListener("close", () => {
      if (!this.#dialog.open && document.activeElement === document.body) focusPage();
    });
    this.#dialog.append(...Object.values(this.#inputs));
    for (const input of Object.values(this.#inputs)) {
      input.addEventListener("change", () => {
        const files = [...input.files];
        input.value = ""; // the same ones can be chosen again
        if (files.length) this.#take(files);
      });
    }
  }

  #parts;
  #own;
  #dialog = element("dialog", { id: "import" });
  #inputs = {
    files: element("input", { type: "file", multiple: true, hidden: true }),
    folder: element("input", { type: "file", webkitdirectory: true, hidden: true }),
  };
  #notice = new ImportNotice({
    save: () => this.#save(),
    undo: () => this.#back(() => this.#own.undo(), "Undone."),
  });
  #view;
  #reader = null; // a promise of one, with what has been read so far
  #stop = new AbortController(); // ends what goes on
  #given = []; // all of it, to be tried again
  #taking = 0; // how many sets of files are on their way
  #failures = 0;
  #pasted = 0;
  #opening = Promise.resolve(); // what is read is being put on the screen

  // `given`: Files and FileSystemEntries, or {text} that was pasted; without it a person chooses.
  async open(given) {
    await this.#opening;
    const shown = this.#dialog.open;
    if (!shown) this.#dialog.showModal();
    if (given) this.#take(given.text ? [this.#paste(given.text)] : given);
    else if (!shown) this.#choose();
  }

  #show(view) {
    const { children, start } = render(view, () => this.#close());
    this.#view = view;
    this.#dialog.replaceChildren(...children, ...Object.values(this.#inputs));
    start.focus();
  }

  // ---------------------------------------------------------------- its states

  #choose(note = "") {
    this.#show(
      chooseView(this.#own.open, note, {
        ...this.#pickers,
        paste: () => this.#show(pasteView({ read: this.#readText, back: () => this.#choose() })),
        save: () => this.#save(),
        remove: () => this.#back(() => this.#own.remove(), "Yours are removed."),
      }),
    );
  }

  #pickers = {
    files: () => this.#inputs.files.click(),
    folder: () => this.#chooseFolder(),
  };

  async #chooseFolder() {
    if (!window.showDirectoryPicker) return this.#inputs.folder.click();
    try {
      this.#take([entryOf(await window.showDirectoryPicker())]);
    } catch (error) {
      // A person has closed it, has not allowed it, or it is open already. Elsewhere, as in a frame of another
      // origin, there is none.
      if (!["AbortError", "NotAllowedError"].includes(error.name)) this.#inputs.folder.click();
    }
  }

  #readText = (text) => this.#take([this.#paste(text)]);

  #wait(title) {
    this.#show(waitingView(title, { cancel: () => this.#cancel() }));
  }

  #result(read) {
    const copy = async () => {
      const copied = await copyText(findingsText(read.findings));
      this.#dialog.querySelector(".said").textContent = copied
        ? "Copied."
        : "This browser does not allow copying here.";
    };
    if (!read.bands) {
      this.#reset();
      this.#show(nothingView(read, { ...this.#pickers, copy, close: () => this.#close() }));
      return;
    }
    this.#show(
      resultView(read, this.#own.open, {
        add: () => (this.#opening = this.#finish(false)),
        replace: () => (this.#opening = this.#finish(true)),
        copy,
        cancel: () => this.#cancel(),
      }),
    );
  }

  #fail(error) {
    const given = this.#given;
    this.#reset();
    this.#failures += 1;
    this.#show(
      failureView(failureOf(error), {
        again: () => this.#take(given),
        close: () => this.#close(),
      }),
    );
  }

  // ---------------------------------------------------------------- what is done

  #paste(text) {
    this.#pasted += 1;
    return pastedFile(text, this.#pasted);
  }

  #startReader() {
    const packs = { own: this.#own.open?.own ?? null, base: this.#own.base };
    const reader = Reader.start(this.#parts, this.#failures, packs, (progress) =>
      this.#view.update?.(progress),
    );
    reader.catch(() => {}); // heard of by whoever waits for it
    return reader;
  }

  // Reads more files, beside those that have been read since the dialog was empty.
  async #take(given) {
    const { signal } = this.#stop;
    this.#given.push(...given);
    this.#taking += 1;
    this.#wait("Reading your guides");
    try {
      const starting = (this.#reader ??= this.#startReader());
      starting.then((reader) => reader.begin()).catch(() => {});
      let found = 0;
      const collection = new Collection((group) => {
        found += group.names.length;
        this.#view.found?.(found);
        // Read while more are looked for. Of a reader that does not start is heard below.
        starting.then((reader) => reader.add(group)).catch(() => {});
      }, signal);
      const collected = await collection.of(given);
      const reader = await starting;
      if (signal.aborted) return reader.end();
      const read = await reader.read(collected);
      if (signal.aborted) return;
      this.#taking -= 1;
      if (this.#taking === 0) this.#result(read);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #finish(replace) {
    const { signal } = this.#stop;
    this.#wait("Opening your guides");
    try {
      const reader = await this.#reader;
      const finished = await reader.finish(replace ? null : undefined);
      if (signal.aborted) return;
      await this.#own.show(finished, replace);
      this.#close();
      this.#notice.show(this.#own.open);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #cancel() {
    this.#reset();
    this.#choose("Cancelled. Nothing was changed.");
  }

  #close() {
    this.#reset();
    this.#dialog.close();
  }

  // Ends what goes on, and forgets what was read.
  #reset() {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#reader?.then((reader) => reader.end()).catch(() => {}); // whoever waited for it has been told
    this.#reader = null;
    this.#given = [];
    this.#taking = 0;
  }

  #save() {
    const { own } = this.#own.open;
    saveBlob("my-guides.pack", new Blob([own], { type: "application/octet-stream" }));
  }

  // `restore` shows what was open before.
  async #back(restore, said) {
    try {
      await restore();
      this.#notice.hide();
      this.#close();
      toast(said);
    } catch (error) {
      toast(`What was open before could not be shown again. ${error.message}`);
    }
  }
}

let dialog;

// Opens the dialog, with `given` (see ImportDialog.open) when there is something to read already. `page`: see
// its constructor.
export async function openImport(page, given) {
  await page.api.surface.ready; // nothing may be opened before
  dialog ??= new ImportDialog(page);
  await dialog.open(given);
}
