// Makes elements. Whatever is said in one is text, never HTML.

const svg = "http://www.w3.org/2000/svg";

// element("p", {className: "note", dir: "auto"}, "text", anotherElement); a handler is `onclick`.
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

const paths = {
  upload: "M8 11V2.5M4.5 6 8 2.5 11.5 6M2.5 13.5h11",
  close: "M4 4l8 8M12 4l-8 8",
  error: "M5 1.75h6L14.25 5v6L11 14.25H5L1.75 11V5zM8 4.5v4M8 10.75v.01",
  warning: "M8 1.9 14.6 13.6H1.4zM8 6v3.6M8 11.6v.01",
  refresh: "M13.5 8a5.5 5.5 0 1 1-1.6-3.9L13.75 6M13.75 2.25V6H10",
  info: "M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5zM8 7.25v3.9M8 4.75v.01",
};

// One of the look's icons, for decoration: what it means is said beside it.
export function icon(name) {
  const made = document.createElementNS(svg, "svg");
  made.setAttribute("viewBox", "0 0 16 16");
  made.setAttribute("aria-hidden", "true");
  made.classList.add("icon", name);
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", paths[name]);
  made.append(path);
  return made;
}

// Puts a person back into the page, where what had the focus is gone.
export function focusPage() {
  const text = document.documentElement.dataset.view === "text";
  document.getElementById(text ? "text-view" : "canvas").focus({ preventScroll: true });
}

export const number = (value) => value.toLocaleString("en-US");

// "1 band", "2,503 bands"
export const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;
