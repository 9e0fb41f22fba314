// Gets files, counting their bytes, and only in the version that the page was built with.
import { guest, lent } from "./embed/guest.js";

// What went wrong, for the person in front of the screen. `stale`: the server has another version of the
// page by now, which only loading it anew can mend.
export class LoadError extends Error {
  constructor(title, text, cause) {
    super(title, { cause });
    this.text = text;
  }

  stale = false;
}

function interrupted(cause) {
  return new LoadError(
    "Rangefinder could not be loaded",
    "The download was interrupted. Check that you are online, then try again.",
    cause,
  );
}

function staleError(cause) {
  const error = new LoadError(
    "A newer version is being published",
    "Its files do not fit what this page has loaded so far. Reload the page to go on.",
    cause,
  );
  error.stale = true;
  return error;
}

// The digest as `integrity` attributes have it: "sha256-...".
async function digestOf(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const nameOf = (url) => new URL(url).pathname.split("/").pop();

async function respond(url, again, integrity) {
  let response;
  // A second attempt does not take the first one's failure out of the browser's cache.
  const how = again ? { cache: "reload" } : {};
  // Where the page is not secure it cannot compute a digest. The browser can, but tells no progress.
  if (integrity && !crypto.subtle) how.integrity = integrity;
  const bytes = guest && !again && integrity && crypto.subtle && (await lent(nameOf(url)));
  if (bytes) return new Response(bytes);
  try {
    response = await fetch(url, how);
  } catch (error) {
    throw interrupted(error);
  }
  if (!response.ok) {
    throw new LoadError(
      "Rangefinder could not be loaded",
      `The server answered ${response.status} for ${nameOf(url)}. ` +
        "Try again; if it stays like this, tell whoever runs this site.",
    );
  }
  return response;
}

// Throws where the bytes are of another version. Without `integrity` any are good.
async function verify(bytes, integrity) {
  if (integrity && crypto.subtle && (await digestOf(bytes)) !== integrity) throw staleError();
}

// Resolves to a file's bytes, or rejects with a LoadError.
export async function downloadBytes(url, again, integrity) {
  const response = await respond(url, again, integrity);
  let bytes;
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw interrupted(error);
  }
  await verify(bytes, integrity);
  return bytes;
}

// Resolves to a WebAssembly.Module, or rejects with a LoadError. {bytes, integrity} are what the build wrote
// down: Content-Length is another size where the server compresses. onProgress gets 0 to 1.
export async function download(url, { bytes, integrity }, onProgress, again) {
  const response = await respond(url, again, integrity);
  const chunks = [];
  let received = 0;
  const counter = new TransformStream({
    transform(chunk, controller) {
      chunks.push(chunk);
      received += chunk.byteLength;
      onProgress(Math.min(received / bytes, 1));
      controller.enqueue(chunk);
    },
  });
  try {
    // A response of our own, also because compileStreaming refuses what a plain server may call
    // application/octet-stream.
    const module = await WebAssembly.compileStreaming(
      new Response(response.body.pipeThrough(counter), {
        headers: { "Content-Type": "application/wasm" },
      }),
    );
    await verify(await new Blob(chunks).arrayBuffer(), integrity);
    return module;
  } catch (error) {
    if (error.stale) throw error;
    if (received < bytes && !again) throw interrupted(error);
    await verify(await new Blob(chunks).arrayBuffer(), integrity);
    throw new LoadError(
      "Rangefinder could not be started",
      "What was downloaded is damaged, or made for a newer browser. Update the browser, or try again.",
      error,
    );
  }
}
