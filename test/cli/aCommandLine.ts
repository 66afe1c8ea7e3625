import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { startEmulator, type Emulator, type EmulatorOptions } from "../emulator/Emulator";
import { extensionDataRoutes } from "../emulator/host/extensionDataRoutes";
import type { World } from "../emulator/world/World";

/** What the command line needs, and no more: a token with these scopes. */
export const neededScopes =
  "vso.graph vso.tokenadministration vso.memberentitlementmanagement vso.extension.data";

export const program = resolve(__dirname, "../../build/cli/pat-steward.js");

export interface Ended {
  readonly code: number | null;
  /** Standard output: results. */
  readonly out: string;
  /** Standard error: progress, warnings, errors. */
  readonly err: string;
}

export interface Call {
  readonly environment?: Readonly<Record<string, string>>;
  /** Standard input. */
  readonly input?: string;
  /** It stays open, as when a person is typing. */
  readonly isTyped?: boolean;
  /** Blocks of 1,024 bytes that a file may have at most: a disk that is full. */
  readonly blocks?: number;
  /** Called with the process as soon as it has begun. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** A folder on disk, an emulator over HTTP, and the built file of the command line as a process. */
export interface CommandLine {
  readonly folder: string;
  readonly emulator: Emulator;
  readonly world: World;
  /** The value of a token of the signed-in person, for the environment. */
  readonly secret: string;
  path(name: string): string;
  read(name: string): Promise<string>;
  /** Who may do what with a file, as `chmod` takes it. */
  mode(name: string): Promise<number>;
  /** Runs it with a credential in the environment. Each argument is one word. */
  run(args: readonly string[], call?: Call): Promise<Ended>;
  /** The same with the organization's address among the arguments. */
  online(args: readonly string[], call?: Call): Promise<Ended>;
  close(): Promise<void>;
}

export async function aCommandLine(
  options: EmulatorOptions = {},
  scopes: string = neededScopes,
): Promise<CommandLine> {
  if (!existsSync(program)) throw new Error('Run "npm run package" first.');
  const folder = await mkdtemp(join(tmpdir(), "pat-steward-"));
  const emulator = await startEmulator({ routes: extensionDataRoutes, ...options });
  const { world } = emulator;
  const { secret } = world.addToken({ displayName: "pat-steward", scope: scopes });
  const credential = { AZURE_DEVOPS_EXT_PAT: secret };
  const run = (args: readonly string[], call: Call = {}) =>
    runProcess(folder, args, { ...call, environment: { ...credential, ...call.environment } });
  return {
    folder,
    emulator,
    world,
    secret,
    path: (name) => join(folder, name),
    read: (name) => readFile(join(folder, name), "utf8"),
    mode: async (name) => (await stat(join(folder, name))).mode & 0o777,
    run,
    online: ([command = "", ...args], call) =>
      run([command, "--organization", world.organization.name, "--base-url", emulator.url, ...args], call),
    async close() {
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the built file as a shell would, with nothing of this machine's environment but the path. */
export function runProcess(
  cwd: string,
  args: readonly string[],
  { environment = {}, input = "", isTyped = false, blocks, onStart }: Call = {},
): Promise<Ended> {
  return new Promise((done, failed) => {
    const env = { PATH: process.env.PATH ?? "", HOME: cwd, ...environment };
    const line = [process.execPath, program, ...args];
    const limited = ["-c", `ulimit -f ${blocks}; exec "$0" "$@"`, ...line];
    const [command = "", ...rest] = blocks === undefined ? line : ["bash", ...limited];
    const child = spawn(command, rest, { cwd, env });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk.toString()));
    // A command that reads no input may have ended before it was given any.
    child.stdin.on("error", () => undefined);
    if (!isTyped) child.stdin.end(input);
    child.on("error", failed);
    child.on("close", (code) => done({ code, out: out.join(""), err: err.join("") }));
    onStart?.(child);
  });
}
