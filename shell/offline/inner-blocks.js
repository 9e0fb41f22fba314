// The page in one file has its parts in blocks of text, each under its name: base64 of what gzip made.

// "" where there is none.
export const block = (name) => document.getElementById(name)?.textContent ?? "";

export const decoded = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

// A stream of its bytes.
export const unpacked = (name) =>
  new Blob([decoded(block(name))]).stream().pipeThrough(new DecompressionStream("gzip"));
