import { spawn } from "node:child_process";
import { resolve } from "node:path";

export const root = resolve(__dirname, "../..");

export interface Ended {
  readonly code: number | null;
  /** All that it printed, on either stream. */
  readonly printed: string;
}

/** Runs Node in the project's folder. The scripts are ES modules, which these tests cannot import. */
export function runNode(args: readonly string[], variables: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...variables };
    const child = spawn(process.execPath, [...args], { cwd: root, env });
    const chunks: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
    child.on("error", failed);
    child.on("close", (code) => done({ code, printed: chunks.join("") }));
  });
}

/** Runs some lines as an ES module and reads the JSON that they print. */
export async function evaluate(lines: string, variables?: Record<string, string>): Promise<unknown> {
  const { code, printed } = await runNode(["--input-type=module", "-e", lines], variables);
  if (code !== 0) throw new Error(printed);
  return JSON.parse(printed);
}
