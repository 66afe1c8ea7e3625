import { spawn } from "node:child_process";

import type { Answer } from "../wire/Route";

interface CgiRequest {
  /** The folder that holds the repositories. */
  readonly root: string;
  /** Below the root: `repository.git/info/refs`. */
  readonly path: string;
  readonly query: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly user: string;
}

/** Git's own server side, run as a CGI program: https://git-scm.com/docs/git-http-backend */
export async function gitBackend(request: CgiRequest): Promise<Answer> {
  const { root, headers, body } = request;
  const environment = {
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: `/${request.path}`,
    QUERY_STRING: request.query,
    REQUEST_METHOD: request.method,
    REMOTE_USER: request.user,
    REMOTE_ADDR: "127.0.0.1",
    CONTENT_TYPE: headers["content-type"] ?? "",
    CONTENT_LENGTH: String(body.length),
    // The body is passed on as received; Git unpacks it.
    HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
    GIT_PROTOCOL: headers["git-protocol"] ?? "",
  };
  // We have already checked who may push; Git would refuse because it sees no sign-in.
  const options = ["-c", "http.receivepack=true", "-c", "safe.directory=*"];
  return answerFrom(await runGit(root, [...options, "http-backend"], body, environment));
}

/** Runs Git without this machine's settings. */
export function runGit(
  folder: string,
  parameters: readonly string[],
  input: string | Buffer = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const own = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  const child = spawn("git", parameters, { cwd: folder, env: { ...own, ...environment } });
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new Error(`git ${parameters.join(" ")}: ${Buffer.concat(errors).toString("utf8")}`));
    });
    // Git may answer before it has read everything.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

function answerFrom(output: Buffer): Answer {
  const end = output.indexOf("\r\n\r\n");
  const lines = output.subarray(0, end).toString("utf8").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const { Status: status = "200", ...others } = headers;
  return { status: Number.parseInt(status, 10), headers: others, body: output.subarray(end + 4) };
}
