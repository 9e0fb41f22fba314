// The messages between a page and its frame: what takes them by hand is what the schema says. No browser.
import Ajv from "ajv";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Heights } from "../../shell/embed/heights.js";
import { Allowance, isRequest } from "../../shell/embed/protocol.js";

const schema = JSON.parse(
  readFileSync(new URL("../../shell/embed/embed-protocol.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv();
ajv.addSchema(schema, "protocol");
const isByTheSchema = ajv.compile({ $ref: "protocol#/definitions/request" });

const good = [
  { rangefinder: 1, type: "setQuery", id: 1, query: {} },
  {
    rangefinder: 1,
    type: "setQuery",
    id: "a",
    query: {
      text: "london",
      facets: { company: ["Meta"], "role-type": [] },
      ranges: { total: [200000, null], base: [null, null] },
      sort: [["total", "desc"]],
      group: "company",
      currency: "EUR",
      period: "month",
      basis: "stated",
    },
  },
  { rangefinder: 1, type: "setTheme", id: 0 },
  {
    rangefinder: 1,
    type: "setTheme",
    id: 2,
    theme: "auto",
    accent: "#B0206A",
    background: "fffaf5",
    radius: 32,
    font: "Georgia",
  },
  { rangefinder: 1, type: "select", id: 3, band: null },
  { rangefinder: 1, type: "select", id: 3, band: "meta/ml@London (UK)" },
  { rangefinder: 1, type: "export", id: 4, format: "png" },
];

// Values that stand in the place of others.
const odd = [undefined, null, true, -1, 1.5, 1e300, "", "x", "x".repeat(1001), [], [[]], {}].concat(
  [
    [null, null, null],
    ["a", 1],
    { toString: "x" },
    JSON.parse('{"__proto__": {"polluted": true}}'),
    JSON.parse('{"constructor": {"prototype": {}}}'),
    Array.from({ length: 101 }, () => "x"),
  ],
);

// All messages that come of a message by setting, or taking away, one thing in it.
function* variants(value) {
  yield* odd;
  if (typeof value !== "object" || value === null) return;
  for (const key of [...Object.keys(value), "more", "__proto__"]) {
    for (const inner of variants(value[key])) {
      const copy = structuredClone(value);
      Object.defineProperty(copy, key, {
        value: inner,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      if (inner === undefined) delete copy[key];
      yield copy;
    }
  }
}

test("Requests are what the schema says, and nothing else is", () => {
  for (const message of good) {
    assert.ok(isRequest(message), JSON.stringify(message));
    assert.ok(isByTheSchema(message), JSON.stringify(message));
  }
  let refused = 0;
  for (const message of good.flatMap((one) => [...variants(one)])) {
    const taken = isRequest(message);
    assert.equal(taken, isByTheSchema(message), JSON.stringify(message));
    if (!taken) refused += 1;
  }
  assert.ok(refused > 1000, `${refused} are refused`);
  assert.equal({}.polluted, undefined);
});

test("What is huge or deep is refused at a look", () => {
  let deep = {};
  for (let i = 0; i < 100_000; i += 1) deep = { query: deep };
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i]));
  const long = "x".repeat(10_000_000);
  for (const query of [deep, wide, { text: long }, { facets: { company: [long] } }, new Map()]) {
    const message = { rangefinder: 1, type: "setQuery", id: 1, query };
    assert.equal(isRequest(message), false);
  }
  assert.equal(isRequest({ rangefinder: 1, type: "setQuery", id: long, query: {} }), false);
});

test("Requests are answered as fast as people ask, and no faster", () => {
  const allowance = new Allowance();
  const taken = (count, now) => {
    let all = 0;
    for (let i = 0; i < count; i += 1) if (allowance.take(now)) all += 1;
    return all;
  };
  assert.equal(taken(10_000, 1000), 20);
  assert.equal(taken(10_000, 1500), 10);
  assert.equal(taken(10_000, 61_000), 20);
});

test("A host is told each height once, and one that goes back and forth the larger", () => {
  const heights = new Heights();
  assert.equal(heights.next(0, 0), null);
  assert.equal(heights.next(Number.NaN, 0), null);
  assert.equal(heights.next(480.2, 0), 481);
  assert.equal(heights.next(481, 10), null);
  const told = [];
  for (let i = 0; i < 100; i += 1) {
    const height = heights.next(i % 2 ? 500 : 600, 3000 + i * 10);
    if (height) told.push(height);
  }
  assert.ok(told.length <= 5, `${told.length} are told`);
  assert.equal(told.at(-1), 600);
  assert.equal(heights.next(300, 60_000), 300);
});
