// A file that is dropped onto the page is opened as a pack.

export function listenToDrops(stage, openPack) {
  // Entering a child fires before leaving its parent: count.
  let depth = 0;
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  const show = () => stage.classList.toggle("dropping", depth > 0);

  addEventListener("dragenter", (event) => {
    if (!carriesFiles(event)) return;
    depth += 1;
    show();
  });
  addEventListener("dragleave", (event) => {
    if (!carriesFiles(event)) return;
    depth = Math.max(depth - 1, 0);
    show();
  });
  addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault(); // or the browser would leave for the file
  });
  addEventListener("drop", async (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    show();
    const [file] = event.dataTransfer.files;
    if (!file) return;
    // What cannot be read as a file (a folder) is no pack either: the app says so.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    await openPack(bytes).catch(() => {}); // the app shows the reason as a notice
  });
}
