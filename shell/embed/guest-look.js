// What is HTML around the canvas, in the colours of the page that embeds this one: they come from the
// engine, mended where they could not be read.
import { showTheme } from "../theme.js";

const root = document.documentElement;

// `look`: {theme, radius, font, colors}, as the engine's "embed" and "embedLook" give it.
export function showLook({ theme, radius, font, colors }) {
  showTheme(theme);
  for (const [name, color] of Object.entries(colors)) root.style.setProperty(`--${name}`, color);
  document.body.style.fontFamily = font ? `${JSON.stringify(font)}, Inter, system-ui` : "";
  // Where the frame has no round corners of its own its page has them.
  root.style.background = document.body.style.background = "transparent";
  const stage = document.getElementById("stage");
  stage.style.borderRadius = `${radius}px`;
  stage.style.overflow = "clip";
  const canvas = document.getElementById("canvas");
  canvas.style.borderRadius = `${radius}px`;
  canvas.style.outline = "1px solid var(--line)"; // a frame's edge, over what it draws
  canvas.style.outlineOffset = "-1px";
}
