// Programs that a test starts: each in a process group of its own, which is gone when the test's process
// ends, however it ends.
import { spawn } from "node:child_process";

const running = new Set();

function killed(child) {
  running.delete(child);
  try {
    process.kill(-child.pid, "SIGKILL"); // what it has started itself, too
  } catch {
    // it is gone already
  }
}

process.on("exit", () => running.forEach(killed));

// Resolves to the ChildProcess when it runs; rejects where the program is missing, and says which Debian
// package has it. `options` are spawn's.
export async function start(program, parameters, { from, ...options }) {
  const child = spawn(program, parameters, { ...options, detached: true });
  await new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (error) =>
      reject(
        error.code === "ENOENT"
          ? new Error(`${program} is missing: apt-get install ${from}`)
          : error,
      ),
    );
  });
  running.add(child);
  return child;
}

export function stop(child) {
  if (child) killed(child);
}
