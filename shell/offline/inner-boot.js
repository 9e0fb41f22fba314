// Starts the page in one file, with boot.js and all of its modules out of a block. Its policy allows that
// script and no other, by its digest.
import { block, unpacked } from "./inner-blocks.js";
import { sayUnstarted } from "../unstarted.js";

// Trusted Types take no text for a script. Which text it may be, its digest says.
const policy = globalThis.trustedTypes?.createPolicy("rangefinder-file", {
  createScript: (text) => text,
});

async function start() {
  try {
    const script = document.createElement("script");
    script.type = "module";
    const text = await new Response(unpacked("boot.js")).text();
    script.textContent = policy?.createScript(text) ?? text;
    document.head.append(script);
  } catch {
    sayUnstarted(
      () => location.reload(),
      block("boot.js") && typeof DecompressionStream === "function"
        ? "This file is damaged. Get it once more."
        : "This browser is too old for it, or the file is not whole. Open it in a current browser.",
    );
  }
}

start();
