// Text to the clipboard.

// The way of old browsers, and of frames that have no permission for the other.
function copyBySelection(text) {
  const area = document.createElement("textarea");
  const focused = document.activeElement;
  area.className = "unseen";
  area.value = text;
  // While a dialog is open nothing outside it can be selected.
  (document.querySelector("dialog[open]") ?? document.body).append(area);
  area.select();
  let copied = false;
  try {
    copied = document.execCommand("copy");
  } catch {
    // then it has not been copied
  }
  area.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}

// Resolves to false where the browser refuses. Right after a click or a key.
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}
