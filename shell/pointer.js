// Mouse, pen, finger and wheel on the canvas. Inputs over it keep what happens in them.

const wheelLine = 32; // CSS pixels, where a wheel counts in lines: Firefox with a mouse

export function listenToPointers(surface, canvas, engine, frames) {
  let active = null; // the pointer that is down
  let lastType = "mouse";
  const fingers = new Set();

  function pass(kind, event) {
    const { left, top } = canvas.element.getBoundingClientRect();
    engine.pointer(kind, event.clientX - left, event.clientY - top, event);
    // At once after a click: what it asks of the browser, such as copying, is granted only within its event.
    if (kind === "up") frames.now();
    else frames.request();
  }

  function end(kind, event) {
    fingers.delete(event.pointerId);
    if (event.pointerId !== active) return;
    active = null;
    pass(kind, event);
  }

  surface.addEventListener("pointerdown", (event) => {
    lastType = event.pointerType;
    const touch = lastType === "touch";
    if (touch) fingers.add(event.pointerId);
    if (fingers.size > 1 && active !== null) {
      // A second finger: the page is being zoomed, and the first one does nothing more.
      active = null;
      pass("cancel", event);
    }
    // The left button, and the right one for menus.
    const ours = event.target === canvas.element && (event.button === 0 || event.button === 2);
    if (!ours || active !== null || fingers.size > 1) return;
    active = event.pointerId;
    surface.setPointerCapture(event.pointerId);
    pass("down", event);
  });
  surface.addEventListener("pointermove", (event) => {
    const hovering = active === null && event.pointerType !== "touch";
    if (hovering || event.pointerId === active) pass("move", event);
  });
  surface.addEventListener("pointerup", (event) => end("up", event));
  surface.addEventListener("pointercancel", (event) => end("cancel", event));
  surface.addEventListener("pointerleave", (event) => {
    if (active === null && event.pointerType !== "touch") pass("leave", event);
  });

  surface.addEventListener("contextmenu", (event) => {
    // The canvas has menus of its own; with Shift one gets the browser's.
    if (event.target === canvas.element && !event.shiftKey) event.preventDefault();
  });

  surface.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey) return; // zooms the page
      const { left, top, height } = canvas.element.getBoundingClientRect();
      const unit = [1, wheelLine, height][event.deltaMode];
      const x = event.clientX - left;
      const y = event.clientY - top;
      // What scrolled nothing is for the page that embeds this one.
      if (engine.wheel(x, y, event.deltaX * unit, event.deltaY * unit)) event.preventDefault();
      frames.request();
    },
    { passive: false },
  );
}
