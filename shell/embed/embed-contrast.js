// Whether a colour can be read on another: WCAG 2.2, 1.4.3.

// "#rrggbb" as three shares of light.
const lights = (color) =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });

const luminance = (color) => {
  const [red, green, blue] = lights(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

// From 1 to 21.
export function contrastOf(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const least = 4.5;
const grounds = { light: "#ffffff", dark: "#14171b", contrast: "#000000" };

// What is to be said of a host's colours, in sentences. "" stands for the theme's own.
export function contrastWarnings({ theme, accent, background }) {
  if (!accent) return [];
  const themes = theme === "auto" || !theme ? ["light", "dark"] : [theme];
  const on = background
    ? [["your background", background]]
    : themes.map((name) => [`the ${name} theme`, grounds[name]]);
  return on
    .map(([name, ground]) => [name, contrastOf(accent, ground)])
    .filter(([, contrast]) => contrast < least)
    .map(
      ([name, contrast]) =>
        `The accent has a contrast of ${contrast.toFixed(1)}:1 on ${name}. ` +
        `Links need ${least}:1, so a shade of it is shown there.`,
    );
}
