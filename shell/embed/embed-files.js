// The explorer's large files, fetched once for all of a page's frames.

const names = new Set(["rangefinder.wasm", "rangefinder.rest.wasm"]);
const fetched = new Map(); // by address

async function read(address) {
  const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.arrayBuffer();
}

// Resolves to the bytes of a file in the explorer's folder; to null where there are none to be had: the
// page's policy may forbid it. Then the frame fetches its own.
export async function fileOf(base, name) {
  if (!names.has(name)) return null;
  const address = new URL(name, base).href;
  if (!fetched.has(address)) fetched.set(address, read(address));
  try {
    return await fetched.get(address);
  } catch {
    fetched.delete(address);
    return null;
  }
}
