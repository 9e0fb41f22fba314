// Notices at the foot of the page, over the canvas or the text view, until they are closed. A screen reader
// says them; Tab comes to them behind the canvas, Escape closes the one that has the focus.
//
//   showBar({ id: "offline", kind: "warning", title: "You are offline.", text: "All 18 bands are here." });
//   showBar({ id: "update", kind: "refresh", title, text, action: "Switch", run: () => ... });
import { element, focusPage, icon } from "./element.js";

// Where they are. It is there before the first one comes, so that screen readers hear of that.
export function bars() {
  const there = document.getElementById("bars");
  if (there) return there;
  const made = element("div", { id: "bars", role: "status" });
  document.getElementById("surface").after(made);
  return made;
}

export function hideBar(id) {
  const bar = document.getElementById(`bar-${id}`);
  if (!bar) return;
  const hadFocus = bar.contains(document.activeElement);
  bar.remove();
  if (hadFocus) focusPage();
}

// `kind` is the icon: info, warning or refresh. `action` and `run` are a button, where there is something to do.
// One with the same id is replaced.
export function showBar({ id, kind, title, text = "", action = "", run }) {
  const close = () => hideBar(id);
  const bar = element(
    "div",
    { id: `bar-${id}`, className: "bar" },
    icon(kind),
    element("p", {}, element("strong", {}, title), ` ${text}`),
  );
  if (action) bar.append(element("button", { type: "button", onclick: run }, action));
  const cross = {
    type: "button",
    className: "close",
    ariaLabel: `Close: ${title}`,
    onclick: close,
  };
  bar.append(element("button", cross, icon("close")));
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  document.getElementById(bar.id)?.remove();
  bars().append(bar);
}
