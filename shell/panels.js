// What stands in the canvas's place: the progress of loading, and messages.

const byId = (id) => document.getElementById(id);

export class Panels {
  showLoading() {
    byId("message").hidden = true;
    byId("loading").hidden = false;
    this.progress(0);
  }

  // From 0 to 1.
  progress(share) {
    byId("progress").value = share;
    byId("progress-text").textContent =
      share < 1 ? `Loading, ${Math.floor(share * 100)}%` : "Starting";
  }

  // `inert`: something else stands in its place.
  showCanvas(inert = false) {
    byId("loading").hidden = true;
    byId("message").hidden = true;
    byId("surface").inert = inert;
  }

  // {title, text, action: what the button says, run: what it does}
  showMessage({ title, text, action, run }) {
    byId("loading").hidden = true;
    byId("surface").inert = true;
    byId("message-title").textContent = title;
    byId("message-text").textContent = text;
    const button = byId("message-action");
    button.textContent = action;
    button.onclick = () => {
      this.hideMessage();
      run();
    };
    byId("message").hidden = false;
  }

  hideMessage() {
    if (byId("message").hidden) return;
    byId("message").hidden = true;
    byId("surface").inert = false;
  }
}
