// Light, dark or high contrast: the system's wish, until the person or a link chooses.

const darkScheme = matchMedia("(prefers-color-scheme: dark)");
const moreContrast = matchMedia("(prefers-contrast: more)");
const forcedColors = matchMedia("(forced-colors: active)");
const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
const coarsePointer = matchMedia("(pointer: coarse)");

function systemTheme() {
  if (moreContrast.matches || forcedColors.matches) return "contrast";
  return darkScheme.matches ? "dark" : "light";
}

// Tells the engine what the system wants, now and whenever that changes. The page around the canvas follows.
export function followSystem(engine, frames) {
  function environment() {
    engine.environment(reducedMotion.matches, coarsePointer.matches);
    frames.request();
  }
  function theme() {
    showTheme(engine.call("setTheme", { theme: systemTheme() }));
    frames.request();
  }
  for (const query of [reducedMotion, coarsePointer]) query.addEventListener("change", environment);
  for (const query of [darkScheme, moreContrast, forcedColors]) {
    query.addEventListener("change", theme);
  }
  environment();
  theme();
}

// Before there is an engine: what the page's link says.
export function showLinkedTheme() {
  const theme = /[#&]theme=(light|dark|contrast)(?=&|$)/.exec(location.hash);
  if (theme) showTheme(theme[1]);
}

export function showTheme(name) {
  document.documentElement.dataset.theme = name;
  const colour = getComputedStyle(document.documentElement).getPropertyValue("--surface").trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = colour;
}
