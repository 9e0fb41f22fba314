// Whether this page stands in another one and is to look like a part of it: its address says "?embed". The
// fragment is then an embed's (ui/embed.h), with who may talk to the frame: docs/embedding.md.
const search = new URLSearchParams(location.search);

export const guest = search.has("embed");

const forHost = /(?:^#?|&)(?:origins|files)=[^&]*/g;

// What of the address is for the engine.
export const embedLink = () => location.hash.replace(forHost, "");

// The origins that may talk to the frame; null where any page may that embeds it.
export function allowedOrigins() {
  const given = /[#&]origins=([^&]*)/.exec(location.hash)?.[1] ?? search.get("origins");
  if (given === null || given === undefined) return null;
  const isOrigin = (text) => URL.canParse(text) && new URL(text).origin === text;
  return safely(given).split(",").filter(isOrigin);
}

function safely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const patience = 20_000; // milliseconds

// Resolves to the bytes of a file that the host has fetched for all of its frames (embed.js); to null where it
// has none. Whoever uses them has to check their digest.
export function lent(name) {
  if (!/[#&]files=1(&|$)/.test(location.hash) || parent === window) return null;
  return new Promise((resolve) => {
    const end = (bytes) => {
      removeEventListener("message", heard);
      clearTimeout(timer);
      resolve(bytes instanceof ArrayBuffer ? bytes : null);
    };
    const heard = ({ source, data }) => {
      if (source === parent && data?.type === "file" && data.name === name) end(data.bytes);
    };
    const timer = setTimeout(end, patience, null);
    addEventListener("message", heard);
    parent.postMessage({ rangefinder: 1, type: "file", name }, "*");
  });
}

// How a language writes numbers, with our digits; a RangeError where it is no language.
export function numberSigns(locale) {
  const format = new Intl.NumberFormat(locale, { numberingSystem: "latn" });
  const parts = format.formatToParts(123456.5);
  const sign = (wanted) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return { group: sign("group"), decimal: sign("decimal") };
}

// Puts a person at an element. In a frame only the frame may scroll, never the page around it.
export function focusOn(element) {
  const framed = parent !== window;
  element.focus({ preventScroll: framed });
  if (!framed) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 3);
}

// The address of the whole explorer, with `link` as its fragment.
export function pageAddress(link) {
  const url = new URL(location.href);
  url.pathname = url.pathname.replace(/embed-frame\.html$/, "");
  url.search = "";
  url.hash = link;
  return url.href;
}

// In a tab of its own, which knows nothing of this one.
export function openPage(link) {
  open(pageAddress(link), "_blank", "noopener");
}
