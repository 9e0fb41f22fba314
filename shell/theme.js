// Light, dark or high contrast: the system's wish, until the person chooses in the app.

const darkScheme = matchMedia("(prefers-color-scheme: dark)");
const moreContrast = matchMedia("(prefers-contrast: more)");
const forcedColors = matchMedia("(forced-colors: active)");
const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
const coarsePointer = matchMedia("(pointer: coarse)");

function systemTheme() {
  if (moreContrast.matches || forcedColors.matches) return "contrast";
  return darkScheme.matches ? "dark" : "light";
}

// Tells the engine what the system wants, now and whenever that changes. Returns a function for the
// app's theme events: the page around the canvas follows them.
export function followSystem(engine, frames) {
  let given = systemTheme(); // the theme that the app has from us
  let chosen = false; // the person has chosen another one in the app

  function environment() {
    engine.environment(reducedMotion.matches, coarsePointer.matches);
    frames.request();
  }
  function theme() {
    if (chosen) return;
    given = systemTheme();
    engine.call("setTheme", { theme: given });
    show(given);
    frames.request();
  }
  for (const query of [reducedMotion, coarsePointer]) query.addEventListener("change", environment);
  for (const query of [darkScheme, moreContrast, forcedColors]) {
    query.addEventListener("change", theme);
  }
  environment();
  theme();

  return (name) => {
    if (name !== given) chosen = true;
    show(name);
  };
}

function show(name) {
  document.documentElement.dataset.theme = name;
  const colour = getComputedStyle(document.documentElement).getPropertyValue("--surface").trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = colour;
}
