// Prints a page of HTML that the app has written, in a frame of its own: the canvas stays as it is.
import { nodesOf } from "./markup.js";
import { toast } from "./toast.js";

// Trusted Types take no text for a frame's document. This one's is always the same, and empty; without it a
// frame is laid out as pages of the nineties were. Made when it is needed: a module may be loaded twice, a
// policy not.
let policy;
function emptyPage() {
  const html = "<!doctype html>";
  policy ??= globalThis.trustedTypes?.createPolicy("rangefinder-print", { createHTML: () => html });
  return policy?.createHTML("") ?? html;
}

let last; // a browser that does not say when it has printed leaves its frame here until the next

// The page's own policy, which the frame inherits, allows no style in the text. A style sheet that is
// made by script is allowed.
function taken(html) {
  let style = "";
  const text = html.replace(/^<!doctype html>\s*|<style>([^<]*)<\/style>/g, (_, rules = "") => {
    style += rules;
    return "";
  });
  return { page: nodesOf(text).firstElementChild, style };
}

function framed() {
  const frame = document.createElement("iframe");
  frame.className = "unseen"; // what is not laid out at all, some browsers print as nothing
  frame.title = "What is printed";
  frame.tabIndex = -1;
  frame.sandbox = "allow-same-origin allow-modals"; // no scripts: it is text
  frame.srcdoc = emptyPage();
  return frame;
}

// `file`: {name, type, text}, as the app's event has it. Resolves when the dialog has been opened.
export async function printPage({ name, text: html }) {
  last?.remove();
  const frame = (last = framed());
  try {
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
      document.body.append(frame);
    });
    const { page, style } = taken(html);
    const view = frame.contentWindow;
    view.document.documentElement.replaceWith(page);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style);
    view.document.adoptedStyleSheets = [sheet];
    view.addEventListener("afterprint", () => frame.remove(), { once: true });
    view.print();
  } catch (error) {
    frame.remove();
    toast(`${name} could not be printed. ${error.message}`);
  }
}
