// The attributes of <rangefinder-explorer> as the fragment of the frame's address: docs/embedding.md.

// Those of any link, and the link's keys for them.
const linkKeys = {
  company: "company",
  role: "role",
  place: "place",
  country: "country",
  level: "level",
  q: "q",
  currency: "cur",
  period: "per",
  columns: "cols",
  band: "sel",
};
// Those of an embed, which have the names of their keys.
const ownKeys = [
  "theme",
  "show",
  "panels",
  "free",
  "accent",
  "background",
  "radius",
  "font",
].concat(["locale", "by", "height"]);

export const attributes = [...Object.keys(linkKeys), ...ownKeys, "origins", "src"];

const facets = ["company", "role", "place", "country", "level"];
const lists = new Set([...facets, "columns", "panels", "free"]);

// A value of a list is between commas; one that has a comma has it as "%2C".
function fragmentValue(name, value) {
  // The engine looks for a band's "@" and for a column's ":" before it decodes.
  if (name === "band") return encodeURIComponent(value).replace("%40", "@");
  if (!lists.has(name)) return encodeURIComponent(value);
  const parts = value.split(",").map((part) => part.trim().replaceAll(/%2c/gi, ","));
  return parts.filter(Boolean).map(encodeURIComponent).join(",").replaceAll("%3A", ":");
}

// How high it is where its owner says so, in pixels; null where the frame says it.
export function fixedHeight(value) {
  return /^\d{1,5}(px)?$/.test(value ?? "") ? Number.parseInt(value, 10) : null;
}

function valueOf(name, value) {
  if (name === "height") return fixedHeight(value) === null ? "" : "fixed";
  if (name === "by") return /^(0|false|no)$/.test(value) ? "0" : "";
  if (name === "period" && value === "year") return ""; // as it is where nothing says
  return fragmentValue(name, value.trim());
}

// `get(name)` gives an attribute's value or null. "company=meta&theme=light": of a link only, or with
// the keys of an embed.
export function fragmentOf(get, { linkOnly = false } = {}) {
  const keys = linkOnly ? { ...linkKeys, theme: "theme" } : { ...linkKeys };
  if (!linkOnly) for (const name of ownKeys) keys[name] = name;
  const pairs = [];
  for (const [name, key] of Object.entries(keys)) {
    const value = get(name);
    const text = value === null ? "" : valueOf(name, value);
    if (text) pairs.push(`${key}=${text}`);
  }
  return pairs.join("&");
}

// A frame's rights: its origin is opaque, so that it can store nothing, and reads nothing of its page.
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
