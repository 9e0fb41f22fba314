// For what a page does in its own time, whichever browser has it.
import assert from "node:assert/strict";

// Calls `check` until it returns something true, and returns that.
export async function eventually(what, check, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (Date.now() > end) assert.fail(`waited ${milliseconds} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
