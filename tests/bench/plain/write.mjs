// What the plain page shows: the bands of guides as columns of numbers, and the texts they stand for.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Each text once, in the order of coming; `of` gives its number.
class Names {
  texts = [];
  #numbers = new Map();
  of(text) {
    if (!this.#numbers.has(text)) this.#numbers.set(text, this.texts.push(text) - 1);
    return this.#numbers.get(text);
  }
}

export function writePlainPage(command, guides, folder) {
  const json = execFileSync(command, ["query", guides, "--format", "json"], {
    maxBuffer: 1 << 30,
  });
  const { rows } = JSON.parse(json);
  const texts = {
    companies: new Names(),
    regions: new Names(),
    roles: new Names(),
    countries: new Names(),
  };
  const columns = [
    rows.map((row) => texts.companies.of(row.company)),
    rows.map((row) => texts.regions.of(row.region)),
    rows.map((row) => texts.roles.of(row.role)),
    rows.map((row) => texts.countries.of(row.countries[0] ?? "")),
    rows.map((row) => row.total?.[0] ?? 0),
    rows.map((row) => row.total?.[1] ?? row.total?.[0] ?? 0),
  ];
  const names = { count: rows.length };
  for (const [name, of] of Object.entries(texts)) names[name] = of.texts;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "columns.bin"), Uint32Array.from(columns.flat()));
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
  copyFileSync(new URL("index.html", import.meta.url), join(folder, "index.html"));
  return rows.length;
}
