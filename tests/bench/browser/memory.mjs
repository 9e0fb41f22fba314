// What a page keeps in memory: the private pages of the process that it runs in, with its workers.
import { readFileSync } from "node:fs";

function privateBytes(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const sum = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)];
  return sum.reduce((bytes, [, kilobytes]) => bytes + Number(kilobytes) * 1024, 0);
}

// In MB, after its garbage was collected. The browser has one page open, and spare processes, which are small.
export async function memory(browser, devtools) {
  await devtools.send("HeapProfiler.collectGarbage");
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send("SystemInfo.getProcessInfo");
  await system.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  return Math.max(...renderers.map(({ id }) => privateBytes(id))) / 1e6;
}
