// What the import's dialog shows in each of its states: {title, symbol, beside, body, actions, start: what gets
// the focus}. `on` has a function for each thing that a person can do there.
import { count, element, icon, number } from "../element.js";
import { findingsList } from "./import-findings.js";

const text = (...words) => element("p", {}, ...words);

export function button(label, run, primary = false) {
  return element(
    "button",
    { type: "button", onclick: run, className: primary ? "primary" : "" },
    label,
  );
}

// `own`: the guides of the person's own that are open, or null. `note`: what has just happened.
export function chooseView(own, note, on) {
  const folders = "webkitdirectory" in HTMLInputElement.prototype;
  const choose = button("Choose files", on.files, true);
  return {
    title: "Open your own guides",
    symbol: "upload",
    body: [
      text(
        "Drop guide files, a folder, a ZIP or a pack here. " +
          "They are read on this device and sent nowhere.",
      ),
      note ? element("p", { role: "status" }, note) : null,
      element(
        "div",
        { className: "choices" },
        choose,
        folders ? button("Choose folder", on.folder) : null,
        button("Paste a guide", on.paste),
      ),
      own &&
        element(
          "div",
          { className: "yours" },
          text(`${count(own.bands, "band")} of yours, open in memory only.`),
          element(
            "div",
            { className: "choices" },
            button("Save as pack", on.save),
            button("Remove mine", on.remove),
          ),
        ),
    ],
    actions: [],
    start: choose,
  };
}

export function pasteView(on) {
  const field = element("textarea", {
    id: "import-text",
    rows: 12,
    spellcheck: false,
    dir: "auto",
  });
  const read = () => {
    if (field.value.trim()) on.read(field.value);
    else field.focus();
  };
  return {
    title: "Paste a guide",
    body: [
      element("label", { htmlFor: field.id }, "A guide's text, with its table of bands"),
      field,
    ],
    actions: [button("Read it", read, true), button("Back", on.back)],
    start: field,
  };
}

// While files are looked for, and read: `found(files)` and `update(progress)` go on.
export function waitingView(title, on) {
  const bar = element("progress", { max: 1 });
  bar.setAttribute("aria-label", title);
  const done = element("span");
  const files = element("p", {}, "");
  const cancel = button("Cancel", on.cancel);
  return {
    title,
    body: [element("div", { className: "progress" }, bar, done), files],
    actions: [cancel],
    start: cancel,
    found(all) {
      if (!files.textContent) done.textContent = `Looking through folders: ${count(all, "file")}`;
    },
    update(progress) {
      if (progress.joining) {
        bar.removeAttribute("value");
        done.textContent = `Putting ${count(progress.bands, "band")} together`;
        return;
      }
      if (progress.collecting) {
        done.textContent = `Reading ${count(progress.bands, "band")}`;
        files.textContent = `${number(progress.files)} of ${count(progress.allFiles, "file")} so far`;
        return;
      }
      const share = progress.allBytes ? Math.min(progress.bytes / progress.allBytes, 1) : 0;
      bar.value = share;
      done.textContent = `Reading ${count(progress.bands, "band")}, ${Math.floor(share * 100)}%`;
      files.textContent = `${number(progress.files)} of ${count(progress.allFiles, "file")}`;
    },
  };
}

const others = (value) => `${count(value, "other file")} left alone: not guides.`;

// `read`: what a Reader has read. `own`: as above.
export function resultView(read, own, on) {
  const { guides, bands, skipped, findings } = read;
  const all = guides + skipped;
  const counts = [
    read.error ? count(read.error, "error") : "",
    read.warning ? count(read.warning, "warning") : "",
    read.info ? count(read.info, "note") : "",
  ].filter(Boolean);
  return {
    title: skipped
      ? `${number(guides)} of ${count(all, "guide")} read`
      : `${count(guides, "guide")} read`,
    beside: counts.length ? counts.join(" · ") : "No findings",
    body: [
      text(
        own
          ? "Add joins them with what is open. Replace shows yours alone, those of before included."
          : "Add joins them with what is open. Replace shows these alone. Both can be undone.",
      ),
      ...read.warnings.map((sentence) => text(sentence)),
      read.others ? text(others(read.others)) : null,
      findings.length ? findingsList(findings) : null,
    ],
    actions: [
      button(`Add ${count(bands, "band")}`, on.add, true),
      button("Replace", on.replace),
      findings.length ? button("Copy findings", on.copy) : null,
      button("Cancel", on.cancel),
    ],
  };
}

// Files were given, and no band is in them.
export function nothingView(read, on) {
  const choose = button("Choose files", on.files, true);
  const { findings } = read;
  return {
    title: "No bands in these files",
    body: [
      text(
        "A guide is a Markdown file with a table of regions and pay. Packs, and CSV or JSON of bands, " +
          "are read as well.",
      ),
      read.others ? text(others(read.others)) : null,
      findings.length ? findingsList(findings) : null,
    ],
    actions: [
      choose,
      findings.length ? button("Copy findings", on.copy) : null,
      button("Close", on.close),
    ],
    start: choose,
  };
}

// {title, words}: why nothing came of it.
export function failureView({ title, words }, on) {
  const again = button("Try again", on.again, true);
  return {
    title,
    symbol: "error",
    body: [
      element("p", { role: "alert" }, words),
      text("What was open is still here."),
      element("div", { className: "choices" }, again, button("Close", on.close)),
    ],
    actions: [],
    start: again,
  };
}

// A dialog's children for a view.
export function render(view, close) {
  const title = element("h2", { id: "import-title", tabIndex: -1 }, view.title);
  const closer = element(
    "button",
    { type: "button", className: "close", onclick: close },
    icon("close"),
  );
  closer.setAttribute("aria-label", "Close");
  const body = element("div", { className: "body" }, ...view.body.filter(Boolean));
  return {
    start: view.start ?? title,
    children: [
      element(
        "header",
        {},
        view.symbol ? icon(view.symbol) : "",
        title,
        view.beside ? element("p", {}, view.beside) : "",
        closer,
      ),
      body,
      view.actions.length
        ? element(
            "footer",
            {},
            element("p", { role: "status", className: "said" }),
            ...view.actions.filter(Boolean),
          )
        : "",
    ],
  };
}
