// What stands in the page's place where its program does not run, so that somebody says why: what is written
// there (index.html), or `text`.
export function sayUnstarted(reload, text) {
  document.getElementById("loading").hidden = true;
  if (text) document.getElementById("message-text").textContent = text;
  document.getElementById("message-action").onclick = reload;
  document.getElementById("message").hidden = false;
}
