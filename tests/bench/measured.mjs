// What parts of scripts/bench write for the one table: rows, whose form scripts/bench tells.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const round = (value) => Number(value.toPrecision(4));

// The middle of what was measured, and how far it spreads.
export function measured(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: round(sorted[Math.floor(sorted.length / 2)]),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
    runs: sorted.length,
  };
}

// {part, rows, about} into build/bench/NAME.json. `about`: what else there is to know, once.
export function writePart(path, rows, about = {}) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ rows, about }, null, 2)}\n`);
}
