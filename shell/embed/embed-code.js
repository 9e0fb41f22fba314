// The code that puts an explorer into a page: docs/embedding.md.
import { fragmentOf, sandbox } from "./embed-keys.js";

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

// ` company="meta"`; what is "" is left out.
function written(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

const getter = (options) => (name) => options[name] || null;

// `options` are the element's attributes by name; `base` the address of the explorer's folder.
export function frameAddress(options, base) {
  const keys = fragmentOf(getter(options));
  return keys ? `${base}?embed#${keys}` : `${base}?embed`;
}

export function pageAddress(options, base) {
  const link = fragmentOf(getter(options), { linkOnly: true });
  return link ? `${base}#${link}` : base;
}

export function linkCode(options, base, title) {
  return `<a${written({ href: pageAddress(options, base) })}>${escaped(title)}</a>`;
}

// `height` in pixels.
export function frameCode(options, base, title, height) {
  const attributes = {
    src: frameAddress(options, base),
    title,
    width: "100%",
    height: String(height),
    loading: "lazy",
    sandbox,
    referrerpolicy: "no-referrer",
    allow: "clipboard-write",
    style: "border: 0",
  };
  return `<iframe${written(attributes)}></iframe>`;
}

// `integrity`: the digest of embed.js, "" where it is not known.
export function elementCode(options, base, title, integrity) {
  const script = { src: `${base}embed.js`, integrity, crossorigin: integrity && "anonymous" };
  return [
    `<script type="module"${written(script)}></script>`,
    `<rangefinder-explorer${written(options)}>`,
    `  ${linkCode(options, base, title)}`,
    "</rangefinder-explorer>",
  ].join("\n");
}
