// HTML that the engine has written (src/export/html.h) as a tree for snabbdom, or as nodes, without the browser's
// parser: what that is given is run, so Trusted Types refuse it text. Here an element or an attribute is one of
// these, or an error.
//
//   treeOf('<p class="note">Low &amp; high</p>')     // a list of snabbdom's virtual nodes
//   nodesOf('<p class="note">Low &amp; high</p>')    // a DocumentFragment
//
// The engine writes every attribute between double quotes, every mark as an entity, and closes what it opens.
import { attributesModule, init, vnode } from "snabbdom";

// Makes what is in an element that of another tree: patch(element or tree, tree).
export const patch = init([attributesModule]);

const svg = "http://www.w3.org/2000/svg";

const words = (text) => new Set(text.split(" "));

const elements = words(
  "a abbr b blockquote br button caption code dd del details div dl dt em fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hr input label legend li main mark nav ol option p section " +
    "select small span strong sub summary sup table tbody td tfoot th thead time tr ul",
);
const drawings = words("svg g rect path line circle text tspan title desc");
const documents = words("html head title body meta");
const empty = words("br hr input meta");

// Nothing that runs, sets a style, or fetches.
const attribute =
  /^(?:aria-[a-z]+|data-[a-z-]+|accept|autocomplete|charset|checked|class|colspan|content|datetime|dir|disabled|enterkeyhint|for|hidden|href|id|inputmode|label|lang|maxlength|name|open|placeholder|readonly|rel|role|rowspan|scope|selected|size|spellcheck|tabindex|target|title|type|value|xmlns|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|fill|opacity|stroke|stroke-[a-z]+|font-(?:family|size|weight)|text-anchor|transform)$/;
const tested = new Map(); // by name: there are thousands of attributes, but few names
const isAttribute = (name) => {
  if (!tested.has(name)) tested.set(name, attribute.test(name));
  return tested.get(name);
};
const address = /^(?:#|https?:|mailto:|[^:]*$)/i;

const piece = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?: [^\s"=<>/]+(?:="[^"]*")?)*) ?(\/?)>|[^<]+/y;
const pair = / ([^\s"=<>/]+)(?:="([^"]*)")?/g;

const marks = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const decoded = (text) =>
  !text.includes("&")
    ? text
    : text.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) =>
        code ? String.fromCodePoint(Number(code)) : (marks[name] ?? all),
      );

const elementOf = (tag, attrs, ns, key) => vnode(tag, { attrs, ns, key }, [], undefined, undefined);
const textOf = (text) => vnode(undefined, undefined, undefined, decoded(text), undefined);

// What has an id stays the same element wherever it moves.
function opened(tag, attributes, inDrawing) {
  const drawn = inDrawing || tag === "svg";
  const known = drawn ? drawings : elements;
  if (!known.has(tag) && (drawn || !documents.has(tag))) throw new Error(`<${tag}> is not known`);
  const attrs = {};
  for (const [, name, value = ""] of attributes.matchAll(pair)) {
    const text = decoded(value);
    if (!isAttribute(name) || (name === "href" && !address.test(text))) {
      throw new Error(`${name}="${text}" is not known`);
    }
    if (name !== "xmlns") attrs[name] = text;
  }
  return elementOf(tag, attrs, drawn ? svg : undefined, attrs.id);
}

// Throws an Error where `html` is not of that kind.
export function treeOf(html) {
  const root = elementOf("div", {});
  const open = [root];
  piece.lastIndex = 0;
  let end = 0;
  for (let found; (found = piece.exec(html)); end = piece.lastIndex) {
    const [text, closes, tag, attributes, closed] = found;
    const parent = open.at(-1);
    if (!tag) {
      parent.children.push(textOf(text));
    } else if (closes) {
      if (open.length < 2 || parent.sel !== tag) throw new Error(`stray </${tag}>`);
      open.pop();
    } else {
      const element = opened(tag, attributes, parent.data.ns === svg);
      parent.children.push(element);
      if (!closed && !empty.has(tag)) open.push(element);
    }
  }
  if (end !== html.length || open.length > 1) throw new Error(`markup breaks off at ${end}`);
  return root.children;
}

// Likewise.
export function nodesOf(html) {
  const box = patch(document.createElement("div"), vnode("div", {}, treeOf(html))).elm;
  const fragment = document.createDocumentFragment();
  fragment.append(...box.childNodes);
  return fragment;
}
