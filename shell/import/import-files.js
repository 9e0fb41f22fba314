// Collects the files of what a person drops or chooses, folders with all that is in them.
import { commonRoot, isGuide, isHidden, isZip, tidy } from "./import-names.js";

const batch = 25; // chosen files in a group
// Chromium 143 asks its browser process for the size of each chosen file, and to make each file of a folder, and
// waits: 1 to 20 ms. What is asked at once is answered in one task, during which the page stands still.
const foldersAtOnce = 2;
const filesAtOnce = 4;
const turn = 8; // milliseconds

const pause = () => new Promise((resolve) => setTimeout(resolve));

// Breaks what may take long into tasks: wait for next() between its steps.
class Turns {
  #end = performance.now() + turn;

  async next() {
    if (performance.now() < this.#end) return;
    await pause();
    this.#end = performance.now() + turn;
  }
}

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

const mostTogether = 4 * 1024 * 1024; // bytes of files in a group, unless one alone is larger

// Files of which a browser makes one, as it takes its time for each that is sent or read, however small it is:
// {zip, names, sizes, bytes: a Blob} each. A ZIP is alone; so is what is empty, or cannot be read any more.
function groupsOf(files) {
  const groups = [];
  let group = null;
  let total = 0;
  for (const { name, file, size } of files) {
    const zip = isZip(name);
    const alone = zip || size === 0;
    if (!group || group.alone || alone || total + size > mostTogether) {
      group = { zip, alone, names: [], sizes: [], files: [] };
      groups.push(group);
      total = 0;
    }
    group.names.push(name);
    group.sizes.push(size);
    group.files.push(file);
    total += size;
  }
  return groups.map(({ zip, alone, names, sizes, files: inside }) => ({
    ...{ zip, names, sizes },
    bytes: alone ? inside[0] : new Blob(inside),
  }));
}

const isLeftOut = (name) => isHidden(name) || !(isGuide(name) || isZip(name));

export class Collection {
  // Calls `onGroup` with files as groupsOf() makes them, whenever it has found some, while it looks through
  // folders; `signal` ends it.
  constructor(onGroup, signal) {
    this.#onGroup = onGroup;
    this.#signal = signal;
  }

  #onGroup;
  #signal;
  #root = 0; // characters that each name loses
  #unreadable = [];
  #others = 0;
  #turns = new Turns();

  // `given`: Files and FileSystemEntries, or entries of import-handles.js. Resolves when all are found, to
  // {unreadable: [name, ...], others: how many files are of no kind that is read}; a folder's name ends in "/".
  async of(given) {
    const files = given.filter((one) => one instanceof File);
    const folders = given.filter((one) => !(one instanceof File));
    const pathOf = (file) => file.webkitRelativePath || file.name;
    if (!folders.length) this.#root = commonRoot(files.map(pathOf));
    for (let at = 0; at < files.length; at += batch) {
      await this.#take(files.slice(at, at + batch).map((file) => [pathOf(file), () => file]));
    }
    for (const one of folders) await this.#walk(one, one.name, given.length === 1);
    return { unreadable: this.#unreadable, others: this.#others };
  }

  // `outermost`: all that there is lies in it. Guides are "<company>/<role>.md": folders around all of them say
  // nothing, as in commonRoot().
  async #walk(folder, path, outermost) {
    this.#signal.throwIfAborted();
    if (isHidden(path)) return;
    const folders = [];
    try {
      for await (const entries of entriesOf(folder)) {
        // A folder's files at once, as each answer of the browser takes its time.
        const inside = entries.filter((one) => one.isFile);
        const named = inside.map((one) => [`${path}/${one.name}`, () => fileOf(one)]);
        folders.push(...entries.filter((one) => one.isDirectory && !isHidden(one.name)));
        if (!named.every(([name]) => isLeftOut(name))) outermost = false;
        await this.#take(named);
      }
    } catch (error) {
      if (this.#signal.aborted) throw error;
      this.#unreadable.push(`${this.#nameOf(path)}/`);
    }
    if (outermost) this.#root = path.length + 1;
    const alone = outermost && folders.length === 1;
    while (folders.length) {
      const next = folders.splice(0, foldersAtOnce);
      await Promise.all(next.map((one) => this.#walk(one, `${path}/${one.name}`, alone)));
    }
  }

  async #take(named) {
    const seen = named.filter(([path]) => !isHidden(path));
    const read = seen.filter(([path]) => !isLeftOut(path));
    this.#others += seen.length - read.length;
    const fileAt = async ([path, open]) => {
      const name = this.#nameOf(path);
      try {
        const file = await open();
        return { name, file, size: file.size };
      } catch {
        this.#unreadable.push(name);
        return null;
      }
    };
    const files = [];
    while (read.length) {
      const some = await Promise.all(read.splice(0, filesAtOnce).map(fileAt));
      files.push(...some.filter(Boolean));
      await this.#turns.next();
      this.#signal.throwIfAborted();
    }
    for (const group of groupsOf(files)) this.#onGroup(group);
  }

  #nameOf(path) {
    return tidy(path.slice(this.#root));
  }
}

// What is pasted is a file without a name: "pasted-1.md", or one that the importer looks into.
export function pastedFile(text, number) {
  const isGuideText = /^\s*(---|#|\|)|\n\s*\|/.test(text);
  return new File([text], `pasted-${number}.${isGuideText ? "md" : "txt"}`);
}
