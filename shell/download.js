// Gets the WebAssembly, counting its bytes while the browser compiles them.

// What went wrong, for the person in front of the screen.
export class LoadError extends Error {
  constructor(title, text, cause) {
    super(title, { cause });
    this.text = text;
  }
}

function interrupted(cause) {
  return new LoadError(
    "Rangefinder could not be loaded",
    "The download was interrupted. Check that you are online, then try again.",
    cause,
  );
}

async function respond(url, again) {
  let response;
  try {
    // A second attempt does not take the first one's failure out of the browser's cache.
    response = await fetch(url, again ? { cache: "reload" } : undefined);
  } catch (error) {
    throw interrupted(error);
  }
  if (!response.ok) {
    throw new LoadError(
      "Rangefinder could not be loaded",
      `The server answered ${response.status} for ${url.split("/").pop()}. ` +
        "Try again; if it stays like this, tell whoever runs this site.",
    );
  }
  return response;
}

// Resolves to a file's bytes, or rejects with a LoadError.
export async function downloadBytes(url, again) {
  const response = await respond(url, again);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw interrupted(error);
  }
}

// Resolves to a WebAssembly.Module, or rejects with a LoadError. `bytes` is the size that the build wrote
// down: Content-Length is another one where the server compresses. onProgress gets 0 to 1.
export async function download(url, bytes, onProgress, again) {
  const response = await respond(url, again);
  let received = 0;
  const counter = new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      onProgress(Math.min(received / bytes, 1));
      controller.enqueue(chunk);
    },
  });
  try {
    // A response of our own, also because compileStreaming refuses what a plain server may call
    // application/octet-stream.
    return await WebAssembly.compileStreaming(
      new Response(response.body.pipeThrough(counter), {
        headers: { "Content-Type": "application/wasm" },
      }),
    );
  } catch (error) {
    if (received < bytes) throw interrupted(error);
    throw new LoadError(
      "Rangefinder could not be started",
      "What was downloaded is damaged, or made for a newer browser. Update the browser, or try again.",
      error,
    );
  }
}
