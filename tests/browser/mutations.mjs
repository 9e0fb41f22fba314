// Text and bytes that were right, and are not any more: the same for the same seed.

const pieces = [
  ...[
    "%",
    "%zz",
    "%00",
    "%ED%A0%80",
    "%E0%A4",
    "&",
    "&&",
    "=",
    "==",
    "#",
    ",",
    "..",
    "@",
    "~",
    "!",
    ":",
  ],
  ...["+", "-", "(", ")", '"', "<script>", "\0", "\ud800", "\udfff", "\ufffe", "\u202e", "é", "🙂"],
  ...["1e999", "-1", "99999999999999999999", "NaN", "__proto__", "constructor", " ", "\n", "v2"],
];

export class Mutations {
  #state;

  constructor(seed) {
    this.#state = seed;
  }

  // A whole number from 0, below `count` (mulberry32).
  below(count) {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * count);
  }

  #pick(list) {
    return list[this.below(list.length)];
  }

  // One to six changes: something put in, taken out, doubled or moved.
  text(original) {
    let text = original;
    for (let left = 1 + this.below(6); left > 0; --left) {
      const at = this.below(text.length + 1);
      const to = at + this.below(12);
      const changes = [
        () => text.slice(0, at) + this.#pick(pieces) + text.slice(at),
        () => text.slice(0, at) + this.#pick(pieces) + text.slice(to),
        () => text.slice(0, at) + text.slice(to),
        () => text.slice(0, to) + text.slice(at),
        () => text.slice(0, at) + String.fromCharCode(this.below(0x10000)) + text.slice(at + 1),
        () => text.slice(at) + text.slice(0, at),
      ];
      text = this.#pick(changes)();
    }
    return text;
  }

  // Never what it was.
  bytes(original) {
    const copy = Buffer.from(original);
    const at = this.below(copy.length);
    switch (this.below(5)) {
      case 0:
        return copy.subarray(0, at);
      case 1:
        return Buffer.concat([copy, copy.subarray(at)]);
      case 2:
        return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + this.below(64))]);
      case 3: // in the header
        copy[this.below(24)] ^= 1 << this.below(8);
        return copy;
      default:
        copy[at] ^= 1 + this.below(255);
        return copy;
    }
  }
}
