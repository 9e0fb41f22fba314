// Runs in each page that is measured, before its own scripts: how long until what was asked for is on the
// screen.
//
// An animation frame says when a page has drawn, not when that is seen: with software rendering a frame of a
// canvas is still being rasterised while the next two animation frames come and go. So in the frame in which
// the result is there a marker goes along with it, a small text with an `elementtiming`, and the time is that
// of its PerformanceElementTiming: when the compositor presented that frame. It is the moment at which frames
// flow again, for the next frame cannot be presented before.
//
// Pages offer window.benchPage: `show(query)`, whose promise resolves when they have the result; `drawn()`
// where it is drawn later than that, and they know when; and window.drawn, true from the first rows on.
(() => {
  const calmFrames = 4; // in so many frames without a change, a page is done
  const rest = 200; // milliseconds after which pages do what could wait, such as a text beside a canvas
  const presented = new Map(); // by marker
  const waiting = new Map();
  let markers = 0;
  let host, changes;
  let requests = 0;

  const nextFrame = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    requests += 1;
    return nextFrame(callback);
  };

  new PerformanceObserver((list) => {
    for (const { identifier, renderTime } of list.getEntries()) {
      waiting.get(identifier)?.(renderTime);
      presented.set(identifier, renderTime);
    }
  }).observe({ type: "element", buffered: true });

  // Changes of the page's own, in the trees of its elements, too: AG Grid and Perspective draw rows in frames
  // that follow.
  function watch() {
    if (host) return;
    host = document.createElement("div");
    Object.assign(host.style, { position: "fixed", top: 0, left: 0, zIndex: 9999 });
    Object.assign(host.style, { font: "8px sans-serif", pointerEvents: "none" });
    document.documentElement.append(host);
    changes = 0;
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => !host.contains(target))) changes += 1;
    });
    const what = { subtree: true, childList: true, characterData: true, attributes: true };
    const observe = (root) => {
      observer.observe(root, what);
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) observe(element.shadowRoot);
      }
    };
    observe(document);
  }

  // Goes along with the frame that is being made.
  function mark() {
    const name = `marker ${(markers += 1)}`;
    const marker = document.createElement("p");
    marker.setAttribute("elementtiming", name);
    marker.textContent = "·";
    host.replaceChildren(marker);
    return name;
  }

  const whenPresented = (name) =>
    new Promise((resolve) => {
      if (presented.has(name)) resolve(presented.get(name));
      else waiting.set(name, resolve);
    });

  const frame = () => new Promise((resolve) => nextFrame(() => resolve()));
  const task = () => new Promise((resolve) => setTimeout(resolve)); // the page's callbacks come first

  // When the last change that follows `result` is on the screen.
  async function settled(result, drawn) {
    watch();
    let there = !result;
    let failure;
    result?.then(
      () => (there = true),
      (error) => (failure = error),
    );
    await task();
    let last;
    let calm = 0;
    let seen = changes;
    while (calm < calmFrames) {
      await frame();
      if (failure) throw failure;
      if (!there || (drawn && !drawn())) {
        seen = changes;
        continue;
      }
      const changed = !drawn && changes !== seen;
      seen = changes;
      if (last && !changed) calm += 1;
      else {
        last = mark();
        calm = 0;
      }
    }
    return whenPresented(last);
  }

  // Nothing of what was done before is still to be drawn, or on its way to the screen.
  async function rested() {
    watch();
    const state = () => `${changes} ${window.benchPage.frames?.()}`;
    for (let before; before !== state();) {
      for (let i = 0; i < calmFrames; i += 1) await frame();
      await whenPresented(mark());
      before = state();
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  window.bench = {
    // Milliseconds from the call on.
    async shown(query) {
      watch();
      const { benchPage } = window;
      const start = performance.now();
      const result = Promise.resolve(benchPage.show(query));
      return (await settled(result, benchPage.drawn)) - start;
    },

    rested,

    // The same from the next turn of the wheel on: `scroll` is a promise of it.
    scrolled() {
      watch();
      let start;
      const turned = new Promise((resolve) =>
        addEventListener("wheel", resolve, { capture: true, once: true, passive: true }),
      ).then(() => {
        start = performance.now();
        window.benchPage.turned?.();
      });
      const { benchPage } = window;
      const end = settled(turned, benchPage.drawn);
      window.bench.scroll = end.then((time) => time - start);
    },

    // Milliseconds since the navigation.
    first: (async () => {
      while (!window.drawn || !document.body) await frame();
      watch();
      return whenPresented(mark());
    })(),

    requests: () => requests,
  };
})();
