// What stands in the page's place where its program does not run, so that somebody says why.
export function sayUnstarted(text, reload) {
  document.getElementById("loading").hidden = true;
  document.getElementById("message-title").textContent = "Rangefinder could not be loaded";
  document.getElementById("message-text").textContent = text;
  const button = document.getElementById("message-action");
  button.textContent = "Reload";
  button.onclick = reload;
  document.getElementById("message").hidden = false;
}
