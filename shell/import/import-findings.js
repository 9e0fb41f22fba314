// The findings of an import as a list: errors first, a page of them at a time.
import { element, icon, number } from "../element.js";

const perPage = 100; // a folder may have ten thousand of them

const names = { error: "Error", warning: "Warning", info: "Note" };

// "acme/ml.md:9:14", as far as it is known.
function place({ file, line, column }) {
  if (!line) return file;
  return column ? `${file}:${line}:${column}` : `${file}:${line}`;
}

// As `rangefinder check` prints them.
export function findingsText(findings) {
  return findings
    .map((finding) => {
      const { rule, severity, message, advice } = finding;
      const label = rule ? `${severity}[${rule}]` : severity;
      return `${place(finding)}: ${label}: ${message}\n${advice ? `    ${advice}\n` : ""}`;
    })
    .join("");
}

function row(finding) {
  const { severity, message, advice, file, line } = finding;
  return element(
    "li",
    {},
    icon(severity),
    element(
      "div",
      {},
      element("span", { className: "unheard" }, `${names[severity]}: `),
      element("strong", { dir: "auto" }, message),
      advice ? element("p", { dir: "auto" }, advice) : null,
    ),
    element("code", { title: place(finding) }, line ? `${file}:${line}` : file),
  );
}

// An element with the first page, and buttons to the others where there are any.
export function findingsList(findings) {
  const list = element("ul", { className: "findings", tabIndex: 0 });
  list.setAttribute("aria-label", "Findings");
  list.setAttribute("role", "list"); // Safari forgets it where there are no bullets
  if (findings.length <= perPage) {
    list.append(...findings.map(row));
    return list;
  }
  const where = element("span", { role: "status" });
  const button = (label, step) =>
    element("button", { type: "button", onclick: () => show(first + step) }, label);
  const before = button("Previous", -perPage);
  const after = button("Next", perPage);
  let first = 0;
  function show(from) {
    first = from;
    const end = Math.min(first + perPage, findings.length);
    list.replaceChildren(...findings.slice(first, end).map(row));
    before.disabled = first === 0;
    after.disabled = end === findings.length;
    where.textContent = `${number(first + 1)}–${number(end)} of ${number(findings.length)} findings`;
    if (document.activeElement === document.body) list.focus(); // the button went with its page
    list.scrollIntoView({ block: "nearest" });
  }
  show(0);
  return element("div", {}, list, element("p", { className: "pages" }, before, after, where));
}
