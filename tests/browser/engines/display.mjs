// A display for browsers that draw nothing without one: Xvfb, with a number that is free.
import { start, stop } from "./children.mjs";

// Resolves to {name: ":5", close()}.
export async function openDisplay(width, height) {
  const parameters = [
    "-displayfd",
    "3",
    "-screen",
    "0",
    `${width}x${height}x24`,
    "-nolisten",
    "tcp",
  ];
  const server = await start("Xvfb", parameters, {
    from: "xvfb",
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once("data", (bytes) => resolve(String(bytes).trim()));
    server.once("exit", (code) => reject(new Error(`Xvfb ended at once, with ${code}.`)));
  });
  return { name: `:${number}`, close: () => stop(server) };
}
