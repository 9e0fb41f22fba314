// Collects the files of what a person drops or chooses, folders with all that is in them.
import { commonRoot, isGuide, isHidden, isZip, tidy } from "./import-names.js";

const pause = () => new Promise((resolve) => setTimeout(resolve));

// Browsers give a folder's entries in parts, until one is empty.
async function* entriesOf(folder) {
  const reader = folder.createReader();
  for (;;) {
    const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!entries.length) return;
    yield entries;
  }
}

const fileOf = (entry) => new Promise((resolve, reject) => entry.file(resolve, reject));

export class Collection {
  // Calls `onCount(files)` while it looks through folders; `signal` ends it.
  constructor(onCount, signal) {
    this.#onCount = onCount;
    this.#signal = signal;
  }

  #onCount;
  #signal;
  #named = []; // {name, file}, and {name, problem} for what cannot be read
  #others = 0;

  // `given`: Files and FileSystemEntries. Resolves to {files: [{name, file}, ...] in the order of their
  // names, unreadable: [name, ...], others: how many files are of no kind that is read}.
  async of(given) {
    for (const one of given) {
      if (one instanceof File) await this.#take(one.webkitRelativePath || one.name, () => one);
      else await this.#walk(one, one.name);
    }
    const root = commonRoot(this.#named.map(({ name }) => name));
    for (const one of this.#named) one.name = one.name.slice(root);
    this.#named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return {
      files: this.#named.filter(({ file }) => file),
      unreadable: this.#named.filter(({ file }) => !file).map(({ name }) => name),
      others: this.#others,
    };
  }

  async #walk(entry, path) {
    this.#signal.throwIfAborted();
    if (isHidden(path)) return;
    if (entry.isFile) {
      await this.#take(path, () => fileOf(entry));
      return;
    }
    try {
      for await (const entries of entriesOf(entry)) {
        // A folder's files at once, as each answer of the browser takes its time. Folders one by one: of
        // too many answers together Chromium 143 makes one task of more than a second.
        const inside = (one) => this.#walk(one, `${path}/${one.name}`);
        await Promise.all(entries.filter((one) => one.isFile).map(inside));
        for (const folder of entries.filter((one) => one.isDirectory)) await inside(folder);
      }
    } catch (error) {
      if (this.#signal.aborted) throw error;
      this.#named.push({ name: tidy(path) });
    }
  }

  async #take(path, open) {
    if (isHidden(path)) return;
    if (!isGuide(path) && !isZip(path)) {
      this.#others += 1;
      return;
    }
    const name = tidy(path);
    try {
      this.#named.push({ name, file: await open() });
    } catch {
      this.#named.push({ name });
    }
    if (this.#named.length % 100 > 0) return;
    this.#onCount(this.#named.length);
    await pause();
    this.#signal.throwIfAborted();
  }
}

// What is pasted is a file without a name: "pasted-1.md", or one that the importer looks into.
export function pastedFile(text, number) {
  const isGuideText = /^\s*(---|#|\|)|\n\s*\|/.test(text);
  return new File([text], `pasted-${number}.${isGuideText ? "md" : "txt"}`);
}
