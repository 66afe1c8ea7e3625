import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface BashResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs text as a person would paste it: in bash, with a home of its own and `answer` typed when it asks. */
export function runBash(script: string, options: { answer?: string; home?: string; path?: string } = {}) {
  const path = [options.path, process.env.PATH].filter(Boolean).join(":");
  const child = spawn("bash", ["-c", script], {
    env: {
      HOME: options.home ?? "/nonexistent",
      PATH: path,
      GIT_TERMINAL_PROMPT: "0",
      GIT_CONFIG_NOSYSTEM: "1",
    },
  });
  return new Promise<BashResult>((resolve, reject) => {
    const result: BashResult = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (data) => (result.stdout += String(data)));
    child.stderr.on("data", (data) => (result.stderr += String(data)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...result, code }));
    // A script that asks for nothing may be gone before the answer arrives.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.answer ?? "");
  });
}

export function withTemporaryHome<T>(use: (home: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "pat-steward-"));
  return use(home).finally(() => rmSync(home, { recursive: true, force: true }));
}
