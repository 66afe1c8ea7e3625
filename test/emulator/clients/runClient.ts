import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface ClientResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ClientOptions {
  /** Typed or piped input. */
  readonly input?: string;
  /** Folder below the home; the home itself unless given. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A clean computer for git, npm, curl and so on: an empty home folder and none of this machine's settings. */
export interface ClientHome {
  readonly path: string;
  run(program: string, parameters: readonly string[], options?: ClientOptions): Promise<ClientResult>;
  /** Runs text the way a person would paste it. */
  bash(script: string, options?: ClientOptions): Promise<ClientResult>;
  /** Writes a file below the home that only its owner can read. */
  write(name: string, content: string): Promise<void>;
  remove(): Promise<void>;
}

export async function aClientHome(): Promise<ClientHome> {
  const path = await mkdtemp(join(tmpdir(), "client-home-"));
  const run = (program: string, parameters: readonly string[], options: ClientOptions = {}) =>
    runClient(path, program, parameters, options);
  return {
    path,
    run,
    bash: (script, options) => run("bash", ["-c", script], options),
    async write(name, content) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content, { mode: 0o600 });
    },
    async remove() {
      // Git's credential cache is a process that would otherwise outlive the test by hours.
      await run("git", ["credential-cache", "exit"]);
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** Whether a program is installed, so that tests can use it. */
export function hasProgram(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

/** Only against a program that hangs. */
const patienceMilliseconds = 240_000;

function runClient(
  home: string,
  program: string,
  parameters: readonly string[],
  { input = "", folder = ".", environment = {} }: ClientOptions,
): Promise<ClientResult> {
  const child = spawn(program, parameters, {
    cwd: join(home, folder),
    env: { ...environmentOf(home), ...environment },
    timeout: patienceMilliseconds,
  });
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    // A program that reads no input may exit before the input arrives.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

function environmentOf(home: string): NodeJS.ProcessEnv {
  const person = { name: "Ada Example", email: "ada@fabrikam.example" };
  return {
    HOME: home,
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.email,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
    npm_config_cache: join(home, ".npm"),
    npm_config_globalconfig: join(home, "no-npmrc-of-this-machine"),
    npm_config_update_notifier: "false",
    npm_config_fund: "false",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
  };
}
