// README.md and the tests name the same faults. No browser.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

const testsOf = (file) =>
  [...read(`${file}.test.mjs`).matchAll(/^test\(\s*"([^"]+)"/gm)].map(([, name]) => name);

// {fault, file} of each row, without the head.
const rows = read("README.md")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => line.split(" | "))
  .map((cells) => ({
    cells,
    fault: cells[0].slice(2),
    file: /^`([\w./-]+)` \|$/.exec(cells.at(-1))?.[1],
  }));

test("each row of the table is a fault, four cells long, and no fault is there twice", () => {
  assert.ok(rows.length > 0);
  for (const { cells, fault, file } of rows) {
    assert.equal(cells.length, 4, fault);
    assert.ok(file, fault);
  }
  assert.equal(new Set(rows.map(({ fault }) => fault)).size, rows.length);
});

test("each fault of the table is tested where it says", () => {
  for (const { fault, file } of rows) assert.ok(testsOf(file).includes(fault), `${file}: ${fault}`);
});

test("each test of a fault is in the table", () => {
  const files = readdirSync(new URL(".", import.meta.url))
    .filter((name) => /\.test\.mjs$/.test(name) && name !== "table.test.mjs")
    .map((name) => name.replace(".test.mjs", ""));
  const tested = files.flatMap((file) => testsOf(file).map((fault) => `${file}: ${fault}`));
  const named = rows.map(({ fault, file }) => `${file}: ${fault}`);
  assert.deepEqual(
    tested.filter((one) => !named.includes(one)),
    [],
  );
  // A test of another form would not be seen here.
  for (const file of files) {
    const all = read(`${file}.test.mjs`).match(/(?<![.\w])test\(/g).length;
    assert.equal(all, testsOf(file).length, file);
  }
});
