// `rangefinder pack` beside Node with gray-matter, over the sample corpus made as large as the
// whole: 4,466 guides of about 28 MB. Both run in turns, as processes, so that a busy machine slows
// both; medians, spread, peak memory and the ratio are printed.
//
//   node pack.mjs COMMAND FOLDER_OF_GRAY_MATTER CORPUS [RUNS]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { enlarge, guidesWanted } from "./enlarge.mjs";

const [command, modules, corpus, runs = "7"] = process.argv.slice(2);
const script = join(dirname(fileURLToPath(import.meta.url)), "gray_matter.mjs");

// Runs a process to its end: seconds, and the kernel's own account of its peak memory, in MB.
function measure(program, args) {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint();
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let peak = 0;
    // The kernel keeps the peak itself; the last look before the end is nearly all of it.
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // The process has ended between two looks.
      }
    }, 5);
    child.stdout.on("data", (text) => (output += text));
    child.stderr.resume();
    child.on("error", fail);
    child.on("close", (code) => {
      clearInterval(look);
      if (output === "") fail(new Error(`${program} ended with ${code} and said nothing`));
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      done({ seconds, peak, output: output.trim() });
    });
  });
}

function summary(measured) {
  const seconds = measured.map((run) => run.seconds).sort((a, b) => a - b);
  const round = (value) => Number(value.toFixed(3));
  return {
    seconds: round(seconds[Math.floor(seconds.length / 2)]),
    least: round(seconds[0]),
    most: round(seconds.at(-1)),
    peakMB: Math.round(Math.max(...measured.map((run) => run.peak))),
    output: measured[0].output,
  };
}

const folder = mkdtempSync(join(tmpdir(), "rangefinder-bench-"));
try {
  const guides = join(folder, "guides");
  const bytes = enlarge(corpus, guides);
  const pack = ["pack", guides, "-o", join(folder, "bench.pack")];
  const ours = [];
  const theirs = [];
  // One of each first, so that both find the files in the page cache.
  for (let i = -1; i < Number(runs); i += 1) {
    const mine = await measure(command, pack);
    const other = await measure(process.execPath, [script, modules, guides]);
    if (i < 0) continue;
    ours.push(mine);
    theirs.push(other);
  }
  const rangefinder = summary(ours);
  const node = summary(theirs);
  rangefinder.output = rangefinder.output.replace(`: ${join(folder, "bench.pack")}`, "");
  const result = {
    guides: guidesWanted,
    MB: Number((bytes / 1e6).toFixed(1)),
    processors: availableParallelism(),
    runs: Number(runs),
    rangefinder,
    node,
    ratio: Number((rangefinder.seconds / node.seconds).toFixed(2)),
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
