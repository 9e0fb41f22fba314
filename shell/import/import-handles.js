// A folder that a person has chosen by the File System Access API, as the entries that a drop has
// (import-files.js). Chromium makes a list of all files before a page hears of a folder that was chosen by
// <input webkitdirectory>: of 4,466 files in one task of 0.8 s, during which the page stands still. A handle is
// read as a dropped folder is.

const partSize = 100; // entries that are given at once, as Chromium gives those of a drop

function readerOf(handle) {
  const inside = handle.values();
  return {
    async readEntries(resolve, reject) {
      try {
        const entries = [];
        while (entries.length < partSize) {
          const { done, value } = await inside.next();
          if (done) break;
          entries.push(entryOf(value));
        }
        resolve(entries);
      } catch (error) {
        reject(error);
      }
    },
  };
}

// `handle`: a FileSystemHandle. Has what import-files.js takes of a FileSystemEntry.
export function entryOf(handle) {
  const { name, kind } = handle;
  if (kind === "directory") {
    return { name, isFile: false, isDirectory: true, createReader: () => readerOf(handle) };
  }
  const file = (resolve, reject) => handle.getFile().then(resolve, reject);
  return { name, isFile: true, isDirectory: false, file };
}
