// Keys, focus and the clipboard. Whatever is not taken here stays the browser's.

// `text` gives the text view, where it is there already.
export function listenToKeys(surface, canvas, fields, engine, frames, text) {
  const onCanvas = (event) => event.target === canvas.element;

  // Ctrl+Z and the like, as {method: "undo"}; undefined for any other key.
  function command(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
    const key = event.key.toLowerCase();
    if (key === "z") return event.shiftKey ? "redo" : "undo";
    return key === "y" && !event.shiftKey ? "redo" : undefined;
  }

  // The command palette's.
  function isCtrlK(event) {
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    return control && event.key.toLowerCase() === "k";
  }

  // In the text view: what is not the browser's.
  function keyInText(event, single, typing) {
    const method = typing ? undefined : command(event);
    if (method) {
      engine.call(method);
      frames.request();
    } else if (event.key === "/" && single) {
      text().search();
    } else {
      return;
    }
    event.preventDefault();
  }

  function show(method) {
    engine.call(method);
    frames.now();
  }

  surface.addEventListener("keydown", (event) => {
    if (!onCanvas(event) || event.defaultPrevented) return;
    let taken = false;
    const method = command(event);
    if (method) {
      engine.call(method);
      taken = true;
    } else if (event.key === "Tab") {
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
      taken = plain && engine.tab(event.shiftKey);
    } else {
      taken = engine.key(event, true);
    }
    if (!taken && event.key !== "Tab") return;
    if (taken) event.preventDefault();
    // At once after Tab: another one must find the focus where this one has put it.
    if (event.key === "Tab") frames.now();
    else frames.request();
  });
  surface.addEventListener("keyup", (event) => {
    if (!onCanvas(event)) return;
    // macOS sends no keyup of a key that goes up while the command key is held.
    if (event.key === "Meta") engine.blur(false);
    else if (!engine.key(event, false)) return;
    frames.request();
  });

  surface.addEventListener("focusin", (event) => {
    // Coming in by Tab means coming to the first pane; by Shift+Tab, from behind, to the last.
    if (!onCanvas(event) || !arrivedBy || !canvas.element.matches(":focus-visible")) return;
    engine.tab(arrivedBy.shiftKey);
    frames.now();
  });
  surface.addEventListener("focusout", (event) => {
    if (!onCanvas(event)) return;
    engine.blur(document.activeElement !== canvas.element);
    frames.now();
  });

  // The Tab that is moving the focus right now, if one is.
  let arrivedBy = null;
  addEventListener(
    "keydown",
    (event) => {
      arrivedBy = event.key === "Tab" ? event : null;
      if (document.querySelector("dialog[open]")) return; // its keys are its own
      const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
      const single = bare && (text()?.singleKeys ?? true);
      const nowhere = event.target === document.body; // a page that was just opened
      const typing = event.target.matches?.("input:not([type=checkbox], [type=radio])") ?? false;
      if (event.key === "F2" && bare && text()) {
        text().toggle();
        event.preventDefault();
      } else if (text()?.visible) {
        keyInText(event, single && !typing, typing);
      } else if (event.key === "/" && single && !typing) {
        if (fields.focus("search")) event.preventDefault();
      } else if (event.key === "?" && single && !typing) {
        show("keys");
        canvas.element.focus({ preventScroll: true }); // Escape closes them
        event.preventDefault();
      } else if (isCtrlK(event) && (nowhere || surface.contains(event.target))) {
        show("palette"); // which asks for the focus of its field
        event.preventDefault();
      }
    },
    { capture: true },
  );
  addEventListener("pointerdown", () => (arrivedBy = null), { capture: true });

  document.addEventListener("copy", (event) => {
    if (document.activeElement !== canvas.element) return;
    const text = engine.copy();
    if (!text) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  });
}
