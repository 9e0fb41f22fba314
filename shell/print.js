// Prints a page of HTML that the app has written, in a frame of its own: the canvas stays as it is.
import { toast } from "./toast.js";

let last; // a browser that does not say when it has printed leaves its frame here until the next

// The page's own policy, which the frame inherits, allows no style in the text. A style sheet that is
// made by script is allowed.
function taken(html) {
  let style = "";
  const text = html.replace(/<style>([^<]*)<\/style>/, (_, rules) => {
    style = rules;
    return "";
  });
  return { text, style };
}

function framed(text) {
  const frame = document.createElement("iframe");
  frame.className = "unseen"; // what is not laid out at all, some browsers print as nothing
  frame.title = "What is printed";
  frame.tabIndex = -1;
  frame.sandbox = "allow-same-origin allow-modals"; // no scripts: it is text
  frame.srcdoc = text;
  return frame;
}

// `file`: {name, type, text}, as the app's event has it. Resolves when the dialog has been opened.
export async function printPage({ name, text: html }) {
  last?.remove();
  const { text, style } = taken(html);
  const frame = (last = framed(text));
  try {
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
      document.body.append(frame);
    });
    const page = frame.contentWindow;
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(style);
    page.document.adoptedStyleSheets = [sheet];
    page.addEventListener("afterprint", () => frame.remove(), { once: true });
    page.print();
  } catch (error) {
    frame.remove();
    toast(`${name} could not be printed. ${error.message}`);
  }
}
