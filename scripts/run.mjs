import { spawn } from "node:child_process";

// Before anything starts: no process that a script starts gets the token that publishes.
import "./publishingToken.mjs";

/**
 * Runs a command in the project's folder and shows what it prints.
 * Rejects unless it ends with 0, so that a failing step is never passed over.
 */
export async function run(command, args = [], options = {}) {
  const code = await exitCode(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}.`);
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

/** Runs the command-line tool of an installed package with this Node, without a shell in between. */
export function tool(path, args = [], options = {}) {
  return run(process.execPath, [`node_modules/${path}`, ...args], options);
}
