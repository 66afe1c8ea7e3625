import { spawn } from "node:child_process";

// Before anything else: no process that a script starts gets the publishing token.
import "./publishingToken.mjs";

/**
 * Runs a command in the project's folder and shows its output. Rejects unless the exit code is 0, so that no
 * failing step goes unnoticed.
 */
export async function run(command, args = [], options = {}) {
  const code = await exitCode(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} exited with ${code}.`);
}

export function exitCode(command, args = [], options = {}) {
  return new Promise((resolve, reject) => {
    const isNpm = command === "npm" || command === "npx";
    const child = spawn(command, args, {
      stdio: "inherit",
      shell: isNpm && process.platform === "win32",
      ...options,
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs an installed package's command-line tool with this Node, without a shell in between. */
export function tool(path, args = [], options = {}) {
  return run(process.execPath, [`node_modules/${path}`, ...args], options);
}
