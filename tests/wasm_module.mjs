// What a WebAssembly module is made of, in bytes: its sections, and its functions by name where it has names.
// The format: WebAssembly Core Specification 2.0, chapter 5 (binary format) and appendix "Custom Sections".

const sectionNames = [
  "custom",
  "type",
  "import",
  "function",
  "table",
  "memory",
  "global",
  "export",
  "start",
  "element",
  "code",
  "data",
  "data count",
];
const [importSection, codeSection] = [2, 10];
const decoder = new TextDecoder();

class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  // LEB128.
  number() {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }

  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text() {
    return decoder.decode(this.take(this.number()));
  }

  limits() {
    const hasMost = this.number() & 1;
    this.number();
    if (hasMost) this.number();
  }
}

// How many of the imports are functions: these come first in the numbering.
function importedFunctions(reader) {
  let functions = 0;
  for (let left = reader.number(); left > 0; --left) {
    reader.text();
    reader.text();
    const kind = reader.number();
    if (kind === 0) {
      functions += 1;
      reader.number();
    } else if (kind === 1) {
      reader.number();
      reader.limits();
    } else if (kind === 2) {
      reader.limits();
    } else {
      reader.take(2); // a global's type, or a tag's
    }
  }
  return functions;
}

function functionNames(reader, end) {
  const names = new Map();
  while (reader.at < end) {
    const kind = reader.number();
    const size = reader.number();
    const after = reader.at + size;
    if (kind === 1) {
      for (let left = reader.number(); left > 0; --left) {
        const index = reader.number();
        names.set(index, reader.text());
      }
    }
    reader.at = after;
  }
  return names;
}

// {sections: {code: bytes, ...}, functions: Map of name to bytes}
export function wasmModule(bytes) {
  const reader = new Reader(bytes, 8); // behind "\0asm" and the version
  const sections = {};
  const bodies = [];
  let imported = 0;
  let names = new Map();
  while (reader.at < bytes.length) {
    const kind = reader.number();
    const size = reader.number();
    const end = reader.at + size;
    let name = sectionNames[kind];
    if (kind === 0) {
      name = `custom: ${reader.text()}`;
      if (name === "custom: name") names = functionNames(reader, end);
    } else if (kind === importSection) {
      imported = importedFunctions(reader);
    } else if (kind === codeSection) {
      for (let left = reader.number(); left > 0; --left) {
        const length = reader.number();
        bodies.push(length);
        reader.take(length);
      }
    }
    sections[name] = (sections[name] ?? 0) + size;
    reader.at = end;
  }
  const functions = new Map();
  for (const [i, length] of bodies.entries()) {
    const name = names.get(imported + i) ?? "without a name";
    functions.set(name, (functions.get(name) ?? 0) + length);
  }
  return { sections, functions };
}
