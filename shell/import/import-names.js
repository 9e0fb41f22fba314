// The names of files that a person gives: which are read, and how each is called.

// What the importer reads (docs/import.md); anything else in a folder is left alone.
export const isGuide = (name) => /\.(md|markdown|txt|csv|tsv|json|jsonl|ndjson|pack)$/i.test(name);
export const isZip = (name) => /\.zip$/i.test(name);

// What systems put beside people's files: ".DS_Store", "__MACOSX/...", ".git/...".
export const isHidden = (name) => /(^|\/)(\.|(__MACOSX|node_modules)(\/|$))/.test(name);

// "C:\guides\..\meta\ml.md" is "guides/meta/ml.md". A name leads nowhere here, it is only shown and kept in
// the pack; what could make it look like another one (control characters, changes of direction) becomes a
// replacement character.
export function tidy(name) {
  return name
    .replaceAll("\\", "/")
    .replace(/^[a-z]:/i, "")
    .split("/")
    .filter((part) => part && part !== "." && part !== "..")
    .join("/")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

// Guides are "<company>/<role>.md": folders around all of them say nothing. Of "guides/meta/ml.md" and
// "guides/acme/ml.md" the first folder is one, of "meta/ml.md" and "meta/pm.md" it is the company.
// Returns how many characters each of the names loses.
export function commonRoot(names) {
  if (!names.length) return 0;
  let root = 0;
  for (;;) {
    const end = names[0].indexOf("/", root) + 1;
    const folder = names[0].slice(0, end);
    const shared = end > 0 && names.every((name) => name.startsWith(folder));
    if (!shared || names.some((name) => !name.includes("/", end))) return root;
    root = end;
  }
}
