// Runs the examples of the README, or of another page: in a ```console block every line that starts with "$ " is a command,
// and what follows it must be its output, where a line "..." stands for any lines. Commands run in
// the repository's folder, with the native command line first on PATH. Blocks that are marked
// ```console norun are passed over.
//
//   node tests/readme.mjs [NATIVE [FILE]]     build/sanitize/rangefinder README.md
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const native = resolve(root, process.argv[2] ?? "build/sanitize/rangefinder");
const file = resolve(root, process.argv[3] ?? "README.md");

// [{command, expected: [lines], line}]
function examplesOf(text) {
  const examples = [];
  let inside = null; // "run", "skip" or null
  for (const [index, line] of text.split("\n").entries()) {
    if (inside === null) {
      const fence = line.match(/^```(\S*)(.*)$/);
      if (fence) inside = fence[1] === "console" && fence[2].trim() !== "norun" ? "run" : "skip";
    } else if (line.startsWith("```")) {
      inside = null;
    } else if (inside === "run" && line.startsWith("$ ")) {
      examples.push({ command: line.slice(2), expected: [], line: index + 1 });
    } else if (inside === "run") {
      if (examples.length === 0) throw new Error(`line ${index + 1}: output without a command`);
      examples.at(-1).expected.push(line);
    }
  }
  return examples;
}

// Whether `actual` is `expected`, in which "..." stands for any lines, none too.
function matches(expected, actual) {
  if (expected.length === 0) return actual.length === 0;
  const [first, ...rest] = expected;
  if (first !== "...") return first === actual[0] && matches(rest, actual.slice(1));
  for (let skipped = 0; skipped <= actual.length; ++skipped) {
    if (matches(rest, actual.slice(skipped))) return true;
  }
  return false;
}

const PATH = dirname(native) + delimiter + process.env.PATH;
const examples = examplesOf(readFileSync(file, "utf8"));
let failed = 0;
for (const { command, expected, line } of examples) {
  const where = `${relative(root, file)}:${line}: ${command}`;
  if (!command.startsWith("rangefinder ")) {
    console.error(`${where}\n  only "rangefinder" is run; mark the block "console norun"`);
    ++failed;
    continue;
  }
  const { stdout, status, signal, error } = spawnSync("bash", ["-c", `${command} 2>&1`], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH },
  });
  if (error) throw error;
  const actual = stdout.split(/\r?\n/);
  if (actual.at(-1) === "") actual.pop();
  if (signal || status > 1) {
    console.error(`${where}\n  exits with ${signal ?? status}\n${stdout}`);
    ++failed;
  } else if (!matches(expected, actual)) {
    console.error(`${where}\nexpected:\n${expected.join("\n")}\nactual:\n${actual.join("\n")}\n`);
    ++failed;
  }
}
if (examples.length === 0) {
  console.error(`${file} has no example`);
  ++failed;
}
console.log(
  `${relative(root, file)}: ${examples.length - failed} of ${examples.length} examples run as they say`,
);
process.exit(failed > 0 ? 1 : 0);
