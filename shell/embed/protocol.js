// Which messages of a host are requests: embed-protocol.schema.json, by hand. Everything has a limit, so
// that what is huge or deep costs no more than a look.

const facets = ["company", "role", "role-type", "place", "country", "remote", "level"].concat([
  "equity",
  "currency",
  "quality",
  "quarter",
  "review-due",
  "finding",
]);
const measures = ["total", "base", "equity", "bonus", "signing", "cash", "stated", "recomputed"];

// In characters, of which none takes more than two units.
const isText = (most) => (value) =>
  typeof value === "string" && value.length <= 2 * most && [...value].length <= most;
const isOneOf =
  (...values) =>
  (value) =>
    values.includes(value);
const isNumber = (low, high) => (value) =>
  typeof value === "number" && value >= low && value <= high;
const isWhole = (low, high) => (value) => Number.isInteger(value) && value >= low && value <= high;
const isEither = (one, other) => (value) => one(value) || other(value);
const isNull = (value) => value === null;
const isListOf = (check, least, most) => (value) =>
  Array.isArray(value) && value.length >= least && value.length <= most && [...value].every(check); // of holes, too

// An object with these keys and no others; those of `required` have to be there.
const isObject = (checks, required = []) => {
  const known = new Map(Object.entries(checks));
  return (value) => {
    if (Object.prototype.toString.call(value) !== "[object Object]") return false;
    const keys = Object.keys(value);
    if (keys.length > known.size || !required.every((key) => Object.hasOwn(value, key)))
      return false;
    return keys.every((key) => known.get(key)?.(value[key]) ?? false);
  };
};
const isEachOf = (names, check) => isObject(Object.fromEntries(names.map((key) => [key, check])));

const isQuery = isObject({
  text: isText(1000),
  facets: isEachOf(facets, isListOf(isText(200), 0, 100)),
  ranges: isEachOf(measures, isListOf(isEither(isNull, isNumber(-1e12, 1e12)), 2, 2)),
  sort: isListOf(isListOf(isText(32), 2, 2), 0, 16),
  group: isText(16),
  currency: isText(16),
  period: isText(8),
  basis: isText(16),
});
const isColour = (value) => typeof value === "string" && /^#?[0-9a-fA-F]{6}$/.test(value);

const contents = {
  setQuery: [{ query: isQuery }, ["query"]],
  setTheme: [
    {
      theme: isOneOf("auto", "light", "dark", "contrast"),
      accent: isColour,
      background: isColour,
      radius: isWhole(0, 32),
      font: isText(100),
    },
  ],
  select: [{ band: isEither(isNull, isText(1000)) }, ["band"]],
  export: [{ format: isOneOf("csv", "svg", "png", "json") }, ["format"]],
};
const requests = new Map(
  Object.entries(contents).map(([type, [checks, required = []]]) => [
    type,
    isObject(
      {
        rangefinder: isOneOf(1),
        type: isOneOf(type),
        id: isEither(isText(64), isWhole(0, Number.MAX_SAFE_INTEGER)),
        ...checks,
      },
      ["rangefinder", "type", "id", ...required],
    ),
  ]),
);

// Whether it is a request as the schema has it.
export function isRequest(data) {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "type")) return false;
  return typeof data.type === "string" && (requests.get(data.type)?.(data) ?? false);
}

// So many requests are answered at once, and so many more in each second.
const burst = 20;
const perSecond = 20;

// `now` is in milliseconds.
export class Allowance {
  #left = burst;
  #last = 0;

  // Whether another one may be answered.
  take(now) {
    this.#left = Math.min(burst, this.#left + ((now - this.#last) / 1000) * perSecond);
    this.#last = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
