// What stands at the foot of the page after an import, until it is closed: what is open, and the way back.
import { count, element, focusPage, icon } from "../element.js";

export class ImportNotice {
  // `actions`: {save, undo}
  constructor(actions) {
    this.#actions = actions;
    document.body.append(this.#place);
  }

  #actions;
  // It is there before it has anything to say, so that screen readers say what comes into it.
  #place = element("div", { id: "import-notice", role: "status" });

  show({ bands }) {
    const button = (label, run) => element("button", { type: "button", onclick: run }, label);
    const close = button("", () => this.hide());
    close.className = "close";
    close.setAttribute("aria-label", "Close");
    close.append(icon("close"));
    this.#place.replaceChildren(
      icon("info"),
      element(
        "p",
        {},
        element(
          "strong",
          {},
          `${count(bands, "band")} of yours ${bands === 1 ? "is" : "are"} here.`,
        ),
        element("span", {}, "In memory only: closing the page forgets them."),
      ),
      element(
        "div",
        {},
        button("Save as pack", this.#actions.save),
        button("Undo", this.#actions.undo),
      ),
      close,
    );
  }

  hide() {
    const focused = this.#place.contains(document.activeElement);
    this.#place.replaceChildren();
    if (focused) focusPage();
  }
}
