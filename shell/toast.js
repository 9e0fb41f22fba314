// A word of confirmation at the foot of the page, for a moment; screen readers say it.

const shown = 4000; // milliseconds

let timer = 0;

export function toast(text) {
  const element = document.getElementById("toast");
  element.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (element.textContent = ""), shown);
}
