// Drags files and folders of this machine onto the page, as a person does.
export async function dragPaths(page, paths) {
  const session = await page.page.context().newCDPSession(page.page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  }
  await session.detach();
}
