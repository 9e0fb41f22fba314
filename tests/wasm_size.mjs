// The page's WebAssembly by section, against the budget in tests/budgets/wasm.json. Where a section is above it,
// says which functions are new or have grown. What names take is no part of the page.
//
//   node tests/wasm_size.mjs [--accept] [FILE]     build/web/web/rangefinder.wasm
//
// --accept makes what is there the budget: for a change that is worth its bytes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { wasmModule } from "./wasm_module.mjs";

const slack = 1.01; // of a section, before it is above its budget
const least = 500; // bytes of a function that is kept in the budget by name
const shown = 15;

const root = fileURLToPath(new URL("..", import.meta.url));
const budgetFile = `${root}tests/budgets/wasm.json`;
const given = process.argv.slice(2);
const accept = given.includes("--accept");
const file = given.find((one) => one !== "--accept") ?? `${root}build/web/web/rangefinder.wasm`;

if (!existsSync(file)) {
  console.error(`wasm_size: there is no ${file}: build the page first.`);
  process.exit(1);
}
const { sections, functions } = wasmModule(readFileSync(file));
delete sections["custom: name"];

if (accept) {
  const large = [...functions]
    .filter(([, bytes]) => bytes >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const budget = { sections, functions: Object.fromEntries(large) };
  writeFileSync(budgetFile, `${JSON.stringify(budget, null, 2)}\n`);
}

const budget = JSON.parse(readFileSync(budgetFile, "utf8"));
const digits = (number) => number.toLocaleString("en-US").padStart(11);
console.log(`${"section".padEnd(24)}${"bytes".padStart(11)}${"budget".padStart(11)}`);
const above = [];
for (const [name, bytes] of Object.entries(sections)) {
  const allowed = Math.round((budget.sections[name] ?? 0) * slack);
  console.log(`${name.padEnd(24)}${digits(bytes)}${digits(allowed)}`);
  if (bytes > allowed) above.push(name);
}

if (above.length) {
  console.error(`wasm_size: above the budget: ${above.join(", ")}`);
  const growth = [...functions]
    .map(([name, bytes]) => ({ name, bytes, before: budget.functions[name] ?? 0 }))
    // A function that is not in the budget may have been too small for it.
    .map((one) => ({ ...one, by: one.bytes - (one.before || least) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  for (const { name, bytes, before } of growth.slice(0, shown)) {
    console.error(`  ${before ? `${before} to` : "new:"} ${bytes} bytes  ${name}`);
  }
  console.error("  Make it smaller, or accept it: node tests/wasm_size.mjs --accept");
  process.exitCode = 1;
}
