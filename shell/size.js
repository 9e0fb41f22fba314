// Keeps the canvas's drawing buffer as large as its place on the screen, in device pixels.

// Before the context is made: a buffer that grows later is made twice.
export function fit(canvas) {
  const { width, height } = canvas.getBoundingClientRect();
  setSize(canvas, Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio));
}

// To set a size empties the buffer, even where it is the same.
function setSize(canvas, width, height) {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

// Calls resized(pixelWidth, pixelHeight, pixelRatio) now and after every change. Returns {check, stop}:
// check() is for each frame, which must not be drawn for a ratio that no longer holds.
export function followSize(canvas, resized) {
  let ratio = 0;
  let last = ""; // an observer tells what is known already, once
  let resolution;

  function apply(cssWidth, cssHeight, exact) {
    ratio = devicePixelRatio;
    const close = exact && Math.abs(exact.inlineSize - cssWidth * ratio) <= 2;
    const width = Math.max(close ? exact.inlineSize : Math.round(cssWidth * ratio), 1);
    const height = Math.max(close ? exact.blockSize : Math.round(cssHeight * ratio), 1);
    const size = `${width} ${height} ${ratio}`;
    if (size === last) return;
    last = size;
    setSize(canvas, width, height);
    resized(width, height, ratio);
  }

  function measure() {
    const { width, height } = canvas.getBoundingClientRect();
    apply(width, height);
  }

  // It runs between layout and painting, so that what is drawn in it is what is shown.
  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry.contentRect;
    apply(width, height, entry.devicePixelContentBoxSize?.[0]);
  });
  try {
    observer.observe(canvas, { box: "device-pixel-content-box" });
  } catch {
    // WebKit up to Safari 18 throws: it does not know this box. A rounded size is at most a pixel off.
    observer.observe(canvas);
  }

  // The ratio changes without a resize when the window moves to another screen.
  function watchRatio() {
    resolution?.removeEventListener("change", ratioChanged);
    resolution = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    resolution.addEventListener("change", ratioChanged);
  }
  function ratioChanged() {
    watchRatio();
    measure();
  }
  watchRatio();
  measure();

  return {
    check() {
      if (ratio !== devicePixelRatio) measure();
    },
    stop() {
      observer.disconnect();
      resolution.removeEventListener("change", ratioChanged);
    },
  };
}
